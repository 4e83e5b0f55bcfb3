"""What the trends of a few people are found from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, case, func, select

from crm.rules.interaction import CATALOGUE, Direction
from crm.store.contacts import values
from crm.store.tables import contact, interaction, interaction_contact

_DIRECTIONS = {direction.value: direction for direction in Direction}
_INERT = [kind.value for kind, touchpoint in CATALOGUE.items() if touchpoint.inert]


class HalfRow(NamedTuple):
    """Of a live interaction, what tells whether it is half of an exchange that counts."""

    on: date
    direction: Direction


def exchanged(connection: Connection, uids: Iterable[str]) -> list[Any]:
    """(id, uid, exchanges, first_exchange_on, last_exchange_on, interactions) of those with an
    exchange."""
    query = select(
        contact.c.id,
        contact.c.uid,
        contact.c.exchanges,
        contact.c.first_exchange_on,
        contact.c.last_exchange_on,
        (contact.c.in_count + contact.c.out_count + contact.c.mutual_count).label("interactions"),
    ).where(contact.c.uid.in_(values(uids)), contact.c.exchanges > 0)
    return list(connection.execute(query))


def halves(
    connection: Connection, contact_ids: Iterable[int], since_on: date, large_thread_people: int
) -> dict[int, list[HalfRow]]:
    """Their live interactions since a day, in no order; ``large_thread_people`` as in
    :func:`crm.rules.interaction.is_live`."""
    day = (interaction_contact.c.contact_id, interaction.c.on_date, interaction.c.direction)
    return _read(connection, select(*day), contact_ids, since_on, large_thread_people)


def latest_halves(
    connection: Connection,
    contact_ids: Iterable[int],
    since_on: date,
    large_thread_people: int,
    days: Iterable[date],
) -> dict[int, list[HalfRow]]:
    """As :func:`halves`, but of what lies between two of ``days`` only the latest of each side:
    of thousands of rows SQLite tells a few, and holds up nobody else meanwhile."""
    key, side = interaction_contact.c.contact_id, interaction.c.direction
    span = case(*((interaction.c.on_date <= end, end) for end in sorted(days)), else_=None)
    latest = select(key, func.max(interaction.c.on_date), side).group_by(key, side, span)
    return _read(connection, latest, contact_ids, since_on, large_thread_people)


def _read(
    connection: Connection,
    query: Select[int, date, str],
    contact_ids: Iterable[int],
    since_on: date,
    large_thread_people: int,
) -> dict[int, list[HalfRow]]:
    """What a query for (contact, day, direction) finds among live interactions."""
    found: dict[int, list[HalfRow]] = {key: [] for key in contact_ids}
    if not found:
        return found
    of_theirs = query.join(
        interaction, interaction.c.id == interaction_contact.c.interaction_id
    ).where(
        interaction_contact.c.contact_id.in_(values(found)),
        interaction.c.on_date >= since_on,
        interaction.c.depth > 0,
        ~interaction.c.pitch,
        interaction.c.people <= large_thread_people,
        interaction.c.kind.not_in(_INERT),
    )
    for key, on, direction in connection.execute(of_theirs):
        found[key].append(HalfRow(on, _DIRECTIONS[direction]))
    return found
