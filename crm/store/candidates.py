"""Who may stand on a day's list: read by index, never from the whole history."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, Text, and_, func, or_, select, text, type_coerce

from crm.rules.eligible import again_after_days
from crm.rules.history import Boundary, BoundaryKind, PromiseBy
from crm.rules.interaction import Direction, Stage
from crm.rules.nudge import (
    Candidate,
    Circle,
    Hook,
    HookKind,
    Obligation,
    ObligationKind,
    Shown,
    Slot,
)
from crm.rules.policy import Policy
from crm.rules.text import clean_line
from crm.store import contacts
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
    signal,
)

POOL = 40
"""Candidates read per rhythm, the longest due and the longest unshown: more than any list
holds, so that one company or one boundary cannot empty it."""

_PLACED = contact.c.rhythm_days.is_not(None)


def shown_lately(connection: Connection, today: date, policy: Policy) -> tuple[Shown, ...]:
    """Today's entries and the revivals of the last days."""
    since = today - timedelta(days=int(policy.dormant_each_days))
    rows = connection.execute(
        select(nudge.c.local_on, nudge.c.slot, contact.c.uid, contact.c.company, contact.c.stage)
        .join(contact, contact.c.id == nudge.c.contact_id)
        .where(
            or_(
                nudge.c.local_on == today,
                (nudge.c.slot == Slot.REVIVAL.value) & nudge.c.local_on.between(since, today),
            )
        )
        .order_by(nudge.c.local_on, nudge.c.position)
    )
    return tuple(
        Shown(row.uid, row.company, Slot(row.slot), Stage(row.stage), row.local_on) for row in rows
    )


def candidates(connection: Connection, today: date, policy: Policy) -> list[Candidate]:
    """Everybody who may stand on today's list."""
    ids = _due(connection, today, policy) | _dormant(connection, today)
    ids |= set(_owed(connection, today, policy)) | set(_hooked(connection, today))
    return described(connection, sorted(ids), today, policy)


def described(
    connection: Connection, contact_ids: Sequence[int], today: date, policy: Policy
) -> list[Candidate]:
    """These contacts as candidates; who is unplaced is left out."""
    rows = [
        row
        for row in connection.execute(select(contact).where(contact.c.id.in_(contact_ids)))
        if row.rhythm_days is not None
    ]
    ids = [row.id for row in rows]
    owed, hooks = _owed(connection, today, policy, ids), _hooked(connection, today, ids)
    bounds, skips = _boundaries(connection, ids), _skips(connection, ids, today)
    theirs, shared = _interests(connection, ids)
    said, revivals = _last_said(connection, ids), _revivals(connection, ids)
    return [
        Candidate(
            uid=row.uid,
            name=row.name,
            company=row.company,
            circle=None if row.circle is None else Circle(row.circle),
            rhythm_days=row.rhythm_days,
            placed_on=row.placed_on,
            spread_until_on=row.spread_until_on,
            stage=Stage(row.stage),
            exchanges=row.exchanges,
            last_exchange_on=row.last_exchange_on,
            half_life_days=row.half_life_days,
            cools_on=row.cools_on,
            dormant_on=row.dormant_on,
            heard_on=row.heard_on,
            touched_on=row.touched_on,
            quiet_from_on=row.quiet_from_on,
            rest_from_on=row.rest_from_on,
            rest_until_on=row.rest_until_on,
            balance=row.balance,
            last_shown_on=row.last_shown_on,
            last_revival_shown_on=revivals.get(row.id),
            skips=skips.get(row.id, 0),
            boundaries=tuple(bounds.get(row.id, ())),
            obligations=tuple(owed.get(row.id, ())),
            hooks=tuple(hooks.get(row.id, ())),
            shared_interests=tuple(shared.get(row.id, ())),
            their_interests=tuple(theirs.get(row.id, ())),
            last_said=said.get(row.id, ("", None))[0],
            last_said_on=said.get(row.id, ("", None))[1],
            purpose=row.purpose,
            can_give=row.can_give,
        )
        for row in rows
    ]


def _due(connection: Connection, today: date, policy: Policy) -> set[int]:
    """For each rhythm in use the longest due, and those whose turn came first.

    Within one rhythm the turn is the later of the due day and the day of showing again, so
    that the earliest of all is always among them: the waiting slot keeps its bound.
    """
    found: set[int] = set()
    bound = select(boundary.c.contact_id).where(contacts.stands(today, silent=True))
    for rhythm in _rhythms(connection):
        due = (
            select(contact.c.id)
            .where(
                contact.c.rhythm_days == rhythm,
                contact.c.due_on <= today,
                contact.c.id.not_in(bound),
                ~_rests(today),
            )
            .limit(POOL)
        )
        found.update(connection.execute(due.order_by(contact.c.due_on)).scalars())
        again_on = func.date(
            contact.c.last_shown_on, f"+{again_after_days(rhythm, policy)} days", type_=Text
        )
        turn_on = func.max(
            type_coerce(contact.c.due_on, Text), func.coalesce(again_on, ""), type_=Text
        )
        found.update(connection.execute(due.order_by(turn_on)).scalars())
    return found


def _rests(today: date) -> ColumnElement[bool]:
    """Whether a tie rests today; the inner and the close circle never do by themselves."""
    near = (Circle.INNER.value, Circle.CLOSE.value)
    return and_(
        func.coalesce(contact.c.rest_from_on, date.max) <= today,
        func.coalesce(contact.c.rest_until_on, date.min) > today,
        func.coalesce(contact.c.circle, "").not_in(near),
    )


def _rhythms(connection: Connection) -> list[int]:
    """The rhythms in use, by one seek each and not by a scan."""
    found: list[int] = []
    last = 0
    while True:
        following = connection.execute(
            select(func.min(contact.c.rhythm_days)).where(_PLACED, contact.c.rhythm_days > last)
        ).scalar()
        if following is None:
            return found
        found.append(following)
        last = following


def _dormant(connection: Connection, today: date) -> set[int]:
    rows = connection.execute(
        select(contact.c.id)
        .where(_PLACED, contact.c.dormant_on <= today)
        .order_by(contact.c.dormant_on)
        .limit(POOL)
    )
    return set(rows.scalars())


def _owed(
    connection: Connection, today: date, policy: Policy, ids: Collection[int] | None = None
) -> dict[int, list[Obligation]]:
    """What you owe placed contacts: replies, thanks, and promises without a day.

    A promise with a due day stands above the list and is not repeated in it.
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
    if ids is not None:
        replies, thanks, promised = (
            query.where(contact.c.id.in_(ids)) for query in (replies, thanks, promised)
        )
    for key, on in connection.execute(replies):
        asked = _asked(connection, key, on)
        owed[key].append(Obligation(ObligationKind.REPLY, on, asked))
    for key, kind, on, note in connection.execute(thanks):
        owed[key].append(Obligation(ObligationKind.THANKS, on, clean_line(note) or kind))
    for key, what, on in connection.execute(promised):
        owed[key].append(Obligation(ObligationKind.PROMISE, on, what))
    return owed


def _asked(connection: Connection, contact_id: int, on: date) -> str:
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


_HOOKS = {kind.value for kind in HookKind}


def _hooked(
    connection: Connection, today: date, ids: Collection[int] | None = None
) -> dict[int, list[Hook]]:
    """The live hooks of placed contacts."""
    query = (
        select(signal)
        .join(contact, contact.c.id == signal.c.contact_id)
        .where(
            signal.c.expires_on >= today,
            signal.c.on_date <= today,
            signal.c.kind.in_(sorted(_HOOKS)),
            _PLACED,
        )
        .order_by(signal.c.on_date, signal.c.id)
    )
    if ids is not None:
        query = query.where(contact.c.id.in_(ids))
    hooks: dict[int, list[Hook]] = defaultdict(list)
    for row in connection.execute(query):
        hooks[row.contact_id].append(
            Hook(HookKind(row.kind), row.on_date, row.expires_on, row.text, row.link)
        )
    return hooks


def _boundaries(connection: Connection, ids: Sequence[int]) -> dict[int, list[Boundary]]:
    rows = connection.execute(
        select(boundary).where(boundary.c.contact_id.in_(ids), boundary.c.lifted_at.is_(None))
    )
    found: dict[int, list[Boundary]] = defaultdict(list)
    for row in rows:
        found[row.contact_id].append(
            Boundary(row.uid, BoundaryKind(row.kind), row.since_on, row.until_on, row.channel)
        )
    return found


def _skips(connection: Connection, ids: Sequence[int], today: date) -> dict[int, int]:
    """Skips since the last interaction: dismissed, or left undone at roll-over."""
    last = func.coalesce(
        func.max(contact.c.touched_on, func.coalesce(contact.c.heard_on, contact.c.touched_on)),
        contact.c.heard_on,
        contact.c.placed_on,
    )
    rows = connection.execute(
        select(nudge.c.contact_id, func.count())
        .join(contact, contact.c.id == nudge.c.contact_id)
        .where(
            nudge.c.contact_id.in_(ids),
            nudge.c.local_on >= last,
            or_(
                nudge.c.state == "skipped",
                (nudge.c.state == "open") & (nudge.c.local_on < today),
            ),
        )
        .group_by(nudge.c.contact_id)
    )
    return dict(rows.all())


def _revivals(connection: Connection, ids: Sequence[int]) -> dict[int, date]:
    rows = connection.execute(
        select(nudge.c.contact_id, func.max(nudge.c.local_on))
        .where(nudge.c.contact_id.in_(ids), nudge.c.slot == Slot.REVIVAL.value)
        .group_by(nudge.c.contact_id)
    )
    return dict(rows.all())


def _interests(
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


def _last_said(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str, date]]:
    """What each of them last told you, in words: the newest in or mutual with a note."""
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
        select(contact.c.id, interaction.c.note, interaction.c.on_date)
        .select_from(contact)
        .join(interaction, interaction.c.id == newest)
        .where(contact.c.id.in_(ids))
    )
    return {key: (clean_line(note), on) for key, note, on in rows}
