"""Reading contacts: one, and many."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Select,
    Table,
    and_,
    func,
    or_,
    select,
)

from crm.rules.history import BoundaryKind
from crm.store.stops import stopped_ids
from crm.store.tables import (
    boundary,
    contact,
    contact_email,
    contact_url,
    interaction,
    note,
    permit,
)

IDS_AT_A_TIME = 1000
"""Contacts asked for in one question."""

REAL_CONVERSATION = 1
"""Exchanges from which on triage proposes somebody, the best fed ties first. One is enough:
it was answered, and wishes, clicks and pitches make none."""


def owner_id(connection: Connection) -> int | None:
    """The contact that is the user; None in a book that was never given an owner."""
    return connection.execute(select(contact.c.id).where(contact.c.is_owner)).scalar()


def row_of(connection: Connection, contact_id: int) -> Any:
    """The whole row of a contact."""
    return connection.execute(select(contact).where(contact.c.id == contact_id)).one()


def rows_of(connection: Connection, contact_ids: Sequence[int]) -> list[Any]:
    """The rows of these contacts, in the order asked for."""
    rows = connection.execute(select(contact).where(contact.c.id.in_(values(contact_ids))))
    by_id = {row.id: row for row in rows}
    return [by_id[key] for key in contact_ids if key in by_id]


def rows_of_uids(connection: Connection, uids: Sequence[str]) -> list[Any]:
    """The rows of the contacts with these uids, by id; none for a uid that nobody has."""
    query = select(contact).where(contact.c.uid.in_(values(uids))).order_by(contact.c.id)
    return list(connection.execute(query))


def by_uid(connection: Connection, uid: str) -> int | None:
    """The contact of a uid."""
    return connection.execute(select(contact.c.id).where(contact.c.uid == uid)).scalar()


def values(ids: Iterable[int | str]) -> Select[Any]:
    """Any number of values as one parameter: a statement takes only so many."""
    return select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)


def bound_ids(
    connection: Connection, contact_ids: Iterable[int], today: date, *, silent: bool = False
) -> set[int]:
    """Who of these has a boundary that stands today; with ``silent`` only those who are not
    to be contacted at all."""
    rows = connection.execute(select(boundary.c.contact_id).where(stands(today, silent)))
    return set(rows.scalars()) & set(contact_ids)


def stands(today: date, silent: bool) -> ColumnElement[bool]:
    """The condition that a boundary stands on a day; with ``silent`` only one that forbids
    all contact."""
    stands = and_(
        boundary.c.lifted_at.is_(None),
        or_(boundary.c.until_on.is_(None), boundary.c.until_on > today),
    )
    kinds = (BoundaryKind.NO_CONTACT.value, BoundaryKind.NOT_BEFORE.value)
    return and_(stands, boundary.c.kind.in_(kinds)) if silent else stands


def left_alone(today: date) -> ColumnElement[bool]:
    """The condition that a contact is not to be contacted: a boundary forbids it, or they
    asked you to stop."""
    bound = select(boundary.c.contact_id).where(stands(today, silent=True))
    return or_(contact.c.id.in_(bound), contact.c.id.in_(stopped_ids()))


def left_alone_ids(connection: Connection, contact_ids: Iterable[int], today: date) -> set[int]:
    """Who of these is not to be contacted."""
    rows = connection.execute(
        select(contact.c.id).where(contact.c.id.in_(list(contact_ids)), left_alone(today))
    )
    return set(rows.scalars())


def emails_of(connection: Connection, contact_ids: Sequence[int]) -> defaultdict[int, list[str]]:
    """The e-mail addresses of these contacts, the oldest first."""
    return _grouped(connection, contact_email.c.email, contact_ids)


def urls_of(connection: Connection, contact_ids: Sequence[int]) -> defaultdict[int, list[str]]:
    """The profile addresses of these contacts, the oldest first."""
    return _grouped(connection, contact_url.c.url, contact_ids)


def _grouped(
    connection: Connection, column: Column[str], contact_ids: Sequence[int]
) -> defaultdict[int, list[str]]:
    grouped: defaultdict[int, list[str]] = defaultdict(list)
    table = column.table
    for start in range(0, len(contact_ids), IDS_AT_A_TIME):
        some = contact_ids[start : start + IDS_AT_A_TIME]
        rows = connection.execute(
            select(table.c.contact_id, column)
            .where(table.c.contact_id.in_(some))
            .order_by(table.c.id)
        )
        for key, value in rows:
            grouped[key].append(value)
    return grouped


def notes_of(connection: Connection, contact_id: int) -> list[Any]:
    """Notes about a contact, newest first."""
    return list(
        connection.execute(
            select(note).where(note.c.contact_id == contact_id).order_by(note.c.at.desc())
        )
    )


def talked_unplaced(connection: Connection, limit: int, today: date) -> list[Any]:
    """Unplaced contacts with real conversation behind them, best fed and most recent first."""
    query = (
        select(contact)
        .where(_talked_unplaced(today))
        .order_by(
            contact.c.stage.desc(),
            contact.c.exchanges.desc(),
            contact.c.last_exchange_on.desc(),
            contact.c.name_folded,
            contact.c.id,
        )
        .limit(limit)
    )
    return list(connection.execute(query))


def count_talked_unplaced(connection: Connection, today: date) -> int:
    """How many people with real conversation behind them wait for a circle."""
    return connection.execute(select(func.count()).where(_talked_unplaced(today))).scalar_one()


def _talked_unplaced(today: date) -> ColumnElement[bool]:
    return and_(
        contact.c.is_owner.is_(False),
        contact.c.rhythm_days.is_(None),
        contact.c.left_unplaced_on.is_(None),
        contact.c.exchanges >= REAL_CONVERSATION,
        ~left_alone(today),
    )


def address_ids(
    connection: Connection, table: Table, contact_id: int, folded: Sequence[str]
) -> list[int]:
    """The rows of a contact's e-mails or profiles with these folded forms."""
    key = table.c.email_folded if table is contact_email else table.c.url_key
    rows = connection.execute(
        select(table.c.id).where(table.c.contact_id == contact_id, key.in_(list(folded)))
    )
    return list(rows.scalars())


def rhythms(connection: Connection) -> list[int]:
    """The rhythm of everybody who is placed, in days."""
    rows = connection.execute(
        select(contact.c.rhythm_days).where(contact.c.rhythm_days.is_not(None))
    )
    return [days for days in rows.scalars() if days is not None]


def count(connection: Connection) -> int:
    """How many people are in the book, the owner not counted."""
    everybody = connection.execute(select(func.count()).select_from(contact)).scalar_one()
    return int(everybody) - (owner_id(connection) is not None)


def sizes(connection: Connection) -> tuple[int, int, int]:
    """How many people (the owner not counted), interactions and permits the book holds."""
    interactions, permits = (
        connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in (interaction, permit)
    )
    return count(connection), interactions, permits
