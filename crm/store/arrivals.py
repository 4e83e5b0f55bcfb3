"""What an import asks of a book, and how it writes: in bulk, a statement for many rows.

Nothing here decides who is who; that is :mod:`crm.book.recognising`.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from crm.rules.identity import Persona
from crm.store.columns import Instant
from crm.store.journal import Pen
from crm.store.staging import STAGED, Staged
from crm.store.tables import (
    contact,
    contact_email,
    contact_url,
    interaction,
    interaction_contact,
    source_ref,
)

_CHUNK = 500
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Present:
    """A contact in the book, as far as an import compares."""

    id: int
    uid: str
    name: str
    first: str
    last: str
    company: str
    role: str
    connected_on: date | None
    is_owner: bool
    url_keys: frozenset[str]
    emails: frozenset[str]

    def persona(self) -> Persona:
        return Persona(self.name, self.url_keys, self.emails, self.company, self.connected_on)


def refs_of_source(connection: Connection, source: str) -> dict[str, int | None]:
    """Every ref of a source; None for people whom the user deleted."""
    rows = connection.execute(
        select(source_ref.c.ref, source_ref.c.contact_id).where(source_ref.c.source == source)
    )
    return {row.ref: row.contact_id for row in rows}


def contacts_by_url(connection: Connection, keys: Iterable[str]) -> dict[str, list[int]]:
    return _grouped(connection, contact_url, "url_key", keys)


def contacts_by_email(connection: Connection, emails: Iterable[str]) -> dict[str, list[int]]:
    """``emails`` are folded."""
    return _grouped(connection, contact_email, "email_folded", emails)


def _grouped(
    connection: Connection, table: Table, column: str, values: Iterable[str]
) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for chunk in _chunks(values):
        rows = connection.execute(
            select(table.c[column], table.c.contact_id).where(table.c[column].in_(chunk))
        )
        for value, contact_id in rows:
            found[value].append(contact_id)
    return found


def names(connection: Connection) -> Iterator[tuple[int, str]]:
    """(id, name) of everybody but the owner."""
    rows = connection.execute(select(contact.c.id, contact.c.name).where(~contact.c.is_owner))
    return ((key, name) for key, name in rows)


def present(connection: Connection, contact_ids: Iterable[int]) -> dict[int, Present]:
    """These contacts, as far as an import compares."""
    found: dict[int, Present] = {}
    for chunk in _chunks(contact_ids):
        urls, emails = (
            _values_of(connection, table, column, chunk)
            for table, column in ((contact_url, "url_key"), (contact_email, "email_folded"))
        )
        rows = connection.execute(
            select(
                contact.c.id,
                contact.c.uid,
                contact.c.name,
                contact.c.first,
                contact.c.last,
                contact.c.company,
                contact.c.role,
                contact.c.connected_on,
                contact.c.is_owner,
            ).where(contact.c.id.in_(chunk))
        )
        for row in rows:
            found[row.id] = Present(
                *row, url_keys=frozenset(urls[row.id]), emails=frozenset(emails[row.id])
            )
    return found


def _values_of(
    connection: Connection, table: Table, column: str, ids: Sequence[int]
) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    rows = connection.execute(
        select(table.c.contact_id, table.c[column]).where(table.c.contact_id.in_(ids))
    )
    for contact_id, value in rows:
        found[contact_id].append(value)
    return found


def contacts_of_refs(
    connection: Connection, source: str, refs: Iterable[str]
) -> dict[str, list[int]]:
    """Whom the known interactions among these refs concern."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for chunk in _chunks(refs):
        rows = connection.execute(
            select(interaction.c.source_ref, interaction_contact.c.contact_id)
            .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
            .where(interaction.c.source == source, interaction.c.source_ref.in_(chunk))
        )
        for ref, contact_id in rows:
            found[ref].append(contact_id)
    return found


def known_refs(connection: Connection, source: str, refs: Sequence[str]) -> set[str]:
    """Which of these interactions are in the book already."""
    found: set[str] = set()
    for chunk in _chunks(refs):
        rows = connection.execute(
            select(interaction.c.source_ref).where(
                interaction.c.source == source, interaction.c.source_ref.in_(chunk)
            )
        )
        found.update(rows.scalars())
    return found


def ids_of_refs(connection: Connection, source: str, refs: Iterable[str]) -> dict[str, int]:
    """The interactions with these refs."""
    found: dict[str, int] = {}
    for chunk in _chunks(refs):
        rows = connection.execute(
            select(interaction.c.source_ref, interaction.c.id).where(
                interaction.c.source == source, interaction.c.source_ref.in_(chunk)
            )
        )
        found.update(rows.all())
    return found


_ROOM_KILOBYTES = 32_000


@contextmanager
def roomy(connection: Connection) -> Iterator[None]:
    """More memory for pages meanwhile: so many rows would else be written to the disk
    again and again before they are whole."""
    usual = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size = -{_ROOM_KILOBYTES}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {usual}")


def has_interactions(connection: Connection, source: str) -> bool:
    """Whether anything at all came from this source before."""
    query = select(interaction.c.id).where(interaction.c.source == source).limit(1)
    return connection.execute(query).first() is not None


def next_id(connection: Connection, table: Table) -> int:
    """The id of the next row; holds as long as nobody else writes."""
    return (connection.execute(select(func.max(table.c.id))).scalar() or 0) + 1


def fresh_uids(count: int) -> list[str]:
    """As many random uids, in one draw."""
    drawn = os.urandom(16 * count).hex()
    return [drawn[start : start + 32] for start in range(0, 32 * count, 32)]


def add_rows(
    pen: Pen, table: Table, source: str, rows: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Add rows to a table with ids; they get the next ones, and uids where it has some.
    Returns them as they were written."""
    first = next_id(pen.connection, table)
    numbered = [{**row, "id": key} for key, row in enumerate(rows, first)]
    if not numbered:
        return []
    if "uid" in table.c:
        for row, uid in zip(numbered, fresh_uids(len(numbered)), strict=True):
            row["uid"] = uid
    pen.connection.execute(insert(table), numbered)
    pen.bulk(table.name, source=source, first_id=first, last_id=numbered[-1]["id"])
    return numbered


def remember_refs(
    pen: Pen,
    source: str,
    refs: Mapping[str, int],
    before: Mapping[str, int | None],
    newcomers: Collection[int],
) -> None:
    """Keep which contact each ref means; a ref of somebody deleted means them again.

    ``before`` holds the refs of the source as they were. Those of ``newcomers`` come and go
    with them; those of everybody else are recorded, so that undo forgets them."""
    rows: list[dict[str, Any]] = [
        {"source": source, "ref": ref, "contact_id": key} for ref, key in refs.items()
    ]
    if rows:
        statement = insert_or(source_ref)
        pen.connection.execute(
            statement.on_conflict_do_update(
                index_elements=["source", "ref"],
                set_={"contact_id": statement.excluded.contact_id},
            ),
            rows,
        )
    for (ref, key), row in zip(refs.items(), rows, strict=True):
        was = {**row, "contact_id": before[ref]} if ref in before else None
        if was is not None or key not in newcomers:
            pen.wrote(source_ref, was, row)


_ARRIVED = ("id", "uid", "source_ref", *STAGED, "zone", "recorded_at", "source")


def add_interactions(
    connection: Connection,
    staged: Sequence[tuple[int, str, Staged]],
    links: Sequence[tuple[int, int]],
    common: tuple[str, str, str],
) -> None:
    """Add (id, uid, interaction) and link (contact, interaction). ``common`` are zone,
    recorded_at as it is stored, and source.

    Written by the driver: for the hundred thousands of an import, preparing each row the
    usual way would cost more than writing it.
    """
    if staged:
        connection.exec_driver_sql(
            f"INSERT INTO interaction ({', '.join(_ARRIVED)})"  # noqa: S608  # our own names
            f" VALUES ({', '.join('?' * len(_ARRIVED))})",
            [(key, uid, found.ref, *found.values, *common) for key, uid, found in staged],
        )
        connection.exec_driver_sql(
            "INSERT INTO interaction_contact (contact_id, interaction_id) VALUES (?, ?)",
            list(links),
        )


def stored(at: Any) -> str:
    """An aware instant as it is stored."""
    return Instant.write(at)


def _chunks(values: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(values if isinstance(values, Collection) else list(values))
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk
