"""What speaks for a candidate: what you owe, what is new, what they care for and last said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import Connection, ScalarSelect, exists, func, or_, select, text

from crm.rules.history import Boundary, BoundaryKind, PromiseBy
from crm.rules.interaction import Direction, Kind
from crm.rules.nudge.candidate import Obligation, ObligationKind, Reason, Slot
from crm.rules.policy import Policy
from crm.rules.say import their_words
from crm.rules.text import clean_line
from crm.store import invitations
from crm.store.days import is_quiet
from crm.store.tables import (
    RECEIVED,
    boundary,
    contact,
    contact_interest,
    interaction,
    interaction_contact,
    interest,
    nudge,
    promise,
)

_PLACED = contact.c.rhythm_days.is_not(None)
_LATELY = 2


def owed(connection: Connection, today: date, policy: Policy) -> dict[int, list[Obligation]]:
    """What you owe placed contacts: replies, thanks, a first word to whoever accepted your
    invitation, and promises without a day.

    A promise with a due day stands above the list and is not repeated in it. The words of
    what wants a reply are left to :func:`asked`: they are read for few.
    """
    since = today - timedelta(days=int(policy.reply_reminder_days))
    owed: dict[int, list[Obligation]] = defaultdict(list)
    replies = select(contact.c.id, contact.c.unanswered_on).where(
        _PLACED, contact.c.unanswered_on.between(since, today)
    )
    thanks = (
        select(contact.c.id, interaction.c.kind, interaction.c.on_date, interaction.c.note)
        .select_from(interaction)
        .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
        .join(contact, contact.c.id == interaction_contact.c.contact_id)
        .where(
            text(RECEIVED),
            interaction.c.on_date.between(since, today),
            interaction.c.pitch.is_(False),
            _PLACED,
            or_(contact.c.touched_on.is_(None), contact.c.touched_on < interaction.c.on_date),
        )
        .order_by(interaction.c.on_date, interaction.c.id)
    )
    promised = (
        select(contact.c.id, promise.c.what, promise.c.made_on)
        .join(contact, contact.c.id == promise.c.contact_id)
        .where(
            promise.c.kept_on.is_(None),
            promise.c.dropped_on.is_(None),
            promise.c.due_on.is_(None),
            promise.c.by == PromiseBy.ME.value,
            promise.c.made_on < today,
            _PLACED,
        )
        .order_by(promise.c.made_on, promise.c.id)
    )
    for key, on in connection.execute(replies):
        owed[key].append(Obligation(ObligationKind.REPLY, on, ""))
    for key, kind, on, note in connection.execute(thanks):
        owed[key].append(Obligation(ObligationKind.THANKS, on, clean_line(note) or kind))
    for key, (on, words) in invitations.owed_thanks(connection, since, today).items():
        owed[key].append(Obligation(ObligationKind.WELCOME, on, words))
    for key, what, on in connection.execute(promised):
        owed[key].append(Obligation(ObligationKind.PROMISE, on, what))
    return owed


def asked(connection: Connection, contact_id: int, on: date) -> str:
    """The words of what they asked on a day."""
    found = connection.execute(
        select(interaction.c.note)
        .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
        .where(
            interaction_contact.c.contact_id == contact_id,
            interaction.c.on_date == on,
            interaction.c.direction == Direction.IN.value,
            interaction.c.wants_reply,
        )
        .order_by(interaction.c.at.desc())
        .limit(1)
    ).scalar()
    return clean_line(found or "")


def boundaries(connection: Connection, ids: Sequence[int]) -> dict[int, list[Boundary]]:
    rows = connection.execute(
        select(boundary).where(boundary.c.contact_id.in_(ids), boundary.c.lifted_at.is_(None))
    )
    found: dict[int, list[Boundary]] = defaultdict(list)
    for row in rows:
        found[row.contact_id].append(
            Boundary(row.uid, BoundaryKind(row.kind), row.since_on, row.until_on, row.channel)
        )
    return found


def skips(connection: Connection, ids: Sequence[int], today: date) -> dict[int, int]:
    """Skips since the last interaction, of those who have any."""
    count = skip_count(today)
    rows = connection.execute(select(contact.c.id, count).where(contact.c.id.in_(ids), count > 0))
    return dict(rows.all())


def skip_count(today: date) -> ScalarSelect[int]:
    """How often a contact was skipped since the last interaction: dismissed, or left undone at
    roll-over. A busy day and a quiet one teach nothing."""
    last = func.coalesce(
        func.max(contact.c.touched_on, func.coalesce(contact.c.heard_on, contact.c.touched_on)),
        contact.c.heard_on,
        contact.c.placed_on,
    )
    return (
        select(func.count())
        .select_from(nudge)
        .where(
            nudge.c.contact_id == contact.c.id,
            nudge.c.local_on >= last,
            nudge.c.reason != Reason.BUSY.value,
            ~exists().where(is_quiet(nudge.c.local_on)),
            or_(
                nudge.c.state == "skipped",
                (nudge.c.state == "open") & (nudge.c.local_on < today),
            ),
        )
        .correlate(contact)
        .scalar_subquery()
    )


def revivals(connection: Connection, ids: Sequence[int]) -> dict[int, date]:
    rows = connection.execute(
        select(nudge.c.contact_id, func.max(nudge.c.local_on))
        .where(nudge.c.contact_id.in_(ids), nudge.c.slot == Slot.REVIVAL.value)
        .group_by(nudge.c.contact_id)
    )
    return dict(rows.all())


def refused(
    connection: Connection, ids: Sequence[int], today: date, policy: Policy
) -> dict[int, list[Kind]]:
    """The kinds that were lately set aside as the wrong idea."""
    rows = connection.execute(
        select(nudge.c.contact_id, nudge.c.kind)
        .where(
            nudge.c.contact_id.in_(ids),
            nudge.c.local_on > today - timedelta(days=policy.wrong_idea_days),
            nudge.c.reason == Reason.WRONG_IDEA.value,
        )
        .distinct()
        .order_by(nudge.c.kind)
    )
    found: dict[int, list[Kind]] = defaultdict(list)
    for key, kind in rows:
        found[key].append(Kind(kind))
    return found


def lately(connection: Connection, ids: Sequence[int]) -> dict[int, list[Kind]]:
    """What you did with each of them last, newest first, two at most."""
    place = (
        func.row_number()
        .over(
            partition_by=interaction_contact.c.contact_id,
            order_by=(
                interaction.c.on_date.desc(),
                interaction.c.at.desc(),
                interaction.c.id.desc(),
            ),
        )
        .label("place")
    )
    done = (
        select(interaction_contact.c.contact_id, interaction.c.kind, place)
        .join(interaction, interaction.c.id == interaction_contact.c.interaction_id)
        .where(
            interaction_contact.c.contact_id.in_(ids),
            interaction.c.direction != Direction.IN.value,
        )
        .subquery()
    )
    found: dict[int, list[Kind]] = defaultdict(list)
    newest = select(done.c.contact_id, done.c.kind).where(done.c.place <= _LATELY)
    for key, kind in connection.execute(newest.order_by(done.c.contact_id, done.c.place)):
        found[key].append(Kind(kind))
    return found


def interests(
    connection: Connection, ids: Sequence[int]
) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    """(their interests, those of them that you share)."""
    owner = select(contact.c.id).where(contact.c.is_owner).scalar_subquery()
    rows = connection.execute(
        select(contact_interest.c.contact_id, interest.c.name, interest.c.id)
        .join(interest, interest.c.id == contact_interest.c.interest_id)
        .where(
            or_(contact_interest.c.contact_id.in_(ids), contact_interest.c.contact_id == owner),
            contact_interest.c.confirmed,
            contact_interest.c.dropped_on.is_(None),
        )
        .order_by(interest.c.folded)
    ).all()
    me = connection.execute(select(owner)).scalar()
    mine = {row.id for row in rows if row.contact_id == me}
    theirs: dict[int, list[str]] = defaultdict(list)
    shared: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        if row.contact_id != me:
            theirs[row.contact_id].append(row.name)
            if row.id in mine:
                shared[row.contact_id].append(row.name)
    return theirs, shared


def last_said(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str, date, bool]]:
    """What each of them last told you, in words: the newest in or mutual with a note, its day,
    and whether it is your note of a talk of both."""
    newest = (
        select(interaction.c.id)
        .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
        .where(
            interaction_contact.c.contact_id == contact.c.id,
            interaction.c.direction != Direction.OUT.value,
            interaction.c.depth > 0,
            interaction.c.pitch.is_(False),
            interaction.c.note != "",
        )
        .order_by(interaction.c.on_date.desc(), interaction.c.at.desc())
        .limit(1)
        .correlate(contact)
        .scalar_subquery()
    )
    rows = connection.execute(
        select(contact.c.id, interaction.c.note, interaction.c.on_date, interaction.c.direction)
        .select_from(contact)
        .join(interaction, interaction.c.id == newest)
        .where(contact.c.id.in_(ids))
    )
    return {
        key: (clean_line(note), on, True)
        if direction == Direction.MUTUAL.value
        else (clean_line(their_words(note)), on, False)
        for key, note, on, direction in rows
    }
