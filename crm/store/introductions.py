"""Introductions: those begun, what you owe in them, and who else should meet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, or_, select

from crm.rules.interaction import Direction, Kind
from crm.rules.introduction import (
    Need,
    Proposal,
    State,
    follow_up_on,
    held_back,
    in_order,
    propose,
    state_of,
)
from crm.rules.nudge.candidate import Meeting, Obligation, ObligationKind
from crm.rules.policy import DEFAULT, Policy
from crm.rules.text import clean_line
from crm.store import contacts, needs
from crm.store.shelf_tables import introduction
from crm.store.tables import contact, interaction, interaction_contact

MOST_MEETINGS = 3
"""People whom one person should meet for the same need: a nudge names one."""

_first, _second = contact.alias("first"), contact.alias("second")


def questions_to(connection: Connection, contact_id: int, since_on: date) -> list[Any]:
    """(on_date, note) of what you asked somebody in words of yours since a day, the newest
    first."""
    asks = or_(interaction.c.kind == Kind.QUESTION.value, interaction.c.note.contains("?"))
    query = (
        select(interaction.c.on_date, interaction.c.note)
        .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
        .where(
            interaction_contact.c.contact_id == contact_id,
            interaction.c.direction == Direction.OUT.value,
            interaction.c.on_date >= since_on,
            asks,
        )
        .order_by(interaction.c.on_date.desc(), interaction.c.id.desc())
    )
    return list(connection.execute(query))


def rows(
    connection: Connection,
    *,
    uid: str = "",
    key: int | None = None,
    contact_id: int | None = None,
    open_only: bool = False,
) -> list[Any]:
    """Introductions with the uid and name of both, the oldest first. ``uid`` may be its
    beginning; an open one is neither dropped nor followed up."""
    query = (
        select(
            introduction,
            _first.c.uid.label("first_uid"),
            _first.c.name.label("first_name"),
            _second.c.uid.label("second_uid"),
            _second.c.name.label("second_name"),
        )
        .join(_first, _first.c.id == introduction.c.first_id)
        .join(_second, _second.c.id == introduction.c.second_id)
        .order_by(introduction.c.begun_on, introduction.c.id)
    )
    if uid:
        query = query.where(introduction.c.uid.startswith(uid, autoescape=True))
    if key is not None:
        query = query.where(introduction.c.id == key)
    if contact_id is not None:
        query = query.where(
            or_(introduction.c.first_id == contact_id, introduction.c.second_id == contact_id)
        )
    if open_only:
        query = query.where(
            introduction.c.dropped_on.is_(None), introduction.c.followed_up_on.is_(None)
        )
    return list(connection.execute(query))


def between(connection: Connection, one: int, other: int) -> list[Any]:
    """Every introduction of two contacts to each other, the newest first."""
    found = rows(connection, contact_id=one)
    return [row for row in reversed(found) if other in (row.first_id, row.second_id)]


def state(row: Any) -> State:
    """How far the introduction of a row has come."""
    return state_of(
        agreed_on=(row.first_agreed_on, row.second_agreed_on),
        made_on=row.made_on,
        followed_up_on=row.followed_up_on,
        dropped_on=row.dropped_on,
    )


def is_open(row: Any) -> bool:
    """Whether there is still something to do: neither dropped nor followed up."""
    return row.dropped_on is None and row.followed_up_on is None


def owed(
    connection: Connection, today: date, policy: Policy = DEFAULT
) -> dict[int, list[Obligation]]:
    """What you owe in introductions, by contact: to make one that both agreed to (``on`` is
    the day of the second yes, no ``due_on``), and to ask how it went (``on`` is the day on
    which it was made, ``due_on`` that of asking). The text says what to do, as in
    "introduce them to Ben Okoro: …".

    Nothing while one of the two is to be left alone or mourns.
    """
    found: dict[int, list[Obligation]] = defaultdict(list)
    live = [
        row
        for row in rows(connection, open_only=True)
        if state(row) is State.AGREED
        or (row.made_on is not None and follow_up_on(row.made_on, policy) <= today)
    ]
    if not live:
        return found
    known = needs.people(
        connection, {key for r in live for key in (r.first_id, r.second_id)}, today
    )
    for row in live:
        if any(held_back(known[key], today, policy) for key in (row.first_id, row.second_id)):
            continue
        for key, other in ((row.first_id, row.second_name), (row.second_id, row.first_name)):
            found[key].append(_obligation(row, clean_line(other), policy))
    return found


def _obligation(row: Any, other: str, policy: Policy) -> Obligation:
    why = clean_line(row.why)
    if row.made_on is None:
        on = max(row.first_agreed_on, row.second_agreed_on)
        words = f"introduce them to {other}: {why}"
        return Obligation(ObligationKind.INTRODUCTION, on, words, uid=row.uid)
    due_on = follow_up_on(row.made_on, policy)
    words = f"ask how it went with {other}: {why}"
    return Obligation(ObligationKind.INTRODUCTION, row.made_on, words, due_on=due_on, uid=row.uid)


def meetings(
    connection: Connection, contact_ids: Collection[int], today: date, policy: Policy
) -> dict[int, list[Meeting]]:
    """Whom else these contacts should meet, by contact, the best first: a few for each day
    on which they voiced a need, and a few who need them."""
    found: dict[int, list[Meeting]] = defaultdict(list)
    uids = {row.uid: row.id for row in contacts.rows_of(connection, list(contact_ids))}
    for proposal in proposals(connection, today, policy, contact_ids):
        pair = (proposal.needing, proposal.helping)
        for one, other in (pair, pair[::-1]):
            if one.uid not in uids:
                continue
            those = found[uids[one.uid]]
            need_on = proposal.on if one is proposal.needing else None
            if sum(meeting.need_on == need_on for meeting in those) < MOST_MEETINGS:
                name = clean_line(other.name)
                those.append(Meeting(other.uid, name, proposal.because, need_on))
    return found


def proposals(
    connection: Connection,
    today: date,
    policy: Policy,
    contact_ids: Collection[int] | None = None,
) -> tuple[Proposal, ...]:
    """Every two who should meet, the best first; with ``contact_ids`` those pairs that one of
    these is in."""
    voiced = needs.voiced(connection, today, policy)
    if not voiced:
        return ()
    mine = [one for one in voiced if contact_ids is None or one[0] in contact_ids]
    helpers = {key for one in mine for key in needs.helpers(connection, one[1], today)}
    asked = set(contact_ids or ())
    known = needs.people(connection, {key for key, _ in voiced} | helpers | asked, today)
    by_uid = {person.uid: person for person in known.values()}
    begun = _begun(connection)

    def best(those: Iterable[tuple[int, Need]], helping: set[int]) -> tuple[Proposal, ...]:
        people = [known[key] for key in helping if key in known]
        return propose((need for _, need in those), by_uid, people, begun, today, policy)

    found = in_order((*best(mine, helpers), *best(voiced, asked)))
    keys = {person.uid: key for key, person in known.items()}
    met = needs.have_met(connection, found, keys, policy)
    return tuple(proposal for proposal in found if proposal.pair not in met)


def _begun(connection: Connection) -> frozenset[frozenset[str]]:
    """The pairs, by uid, whose introduction was ever begun."""
    return frozenset(frozenset((row.first_uid, row.second_uid)) for row in rows(connection))
