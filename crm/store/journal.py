"""The operation log: every change with its row before and after, so that undo can stand on it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Column, ColumnElement, Connection, Date, Table, and_, select

from crm.errors import NotUnderstood
from crm.store.columns import Instant, metadata
from crm.store.tables import operation

_INTEGERS = range(-(2**63), 2**63)
Row = dict[str, Any]
Key = int | Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after; None where there was no row. An update holds only the
    columns that changed."""

    table: str
    key: Row
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class BulkChange:
    """The rows that an import from ``source`` added, first to last id inclusive."""

    table: str
    source: str
    first_id: int
    last_id: int


class Pen:
    """The only way in which facts are written: each change is kept with its row before and
    after. ``at`` is the aware instant of the operation.

    Text that a book cannot keep (NUL, half a surrogate pair) and numbers beyond SQLite's
    raise :class:`NotUnderstood` before anything is written.
    """

    def __init__(self, connection: Connection, at: datetime) -> None:
        self.connection = connection
        self._at = at
        self._changes: list[dict[str, Any]] = []

    def insert(self, table: Table, **values: Any) -> int:
        """Add a row and return its integer id, 0 for a table without one. A table with a
        ``uid`` gets a fresh one when none is given."""
        if "uid" in table.c and not values.get("uid"):
            values["uid"] = uuid4().hex
        _require_storable(values)
        statement = table.insert().values(values).returning(*table.c)
        row = dict(self.connection.execute(statement).mappings().one())
        self._note(table, _key_of(table, row), None, row)
        return int(row["id"]) if "id" in table.c else 0

    def update(self, table: Table, key: Key, **values: Any) -> None:
        """Change columns of one row. Records nothing, and writes nothing, when nothing
        changes. Raises :class:`LookupError` when there is no such row."""
        _require_storable(values)
        key = _whole_key(table, key)
        columns = [table.c[name] for name in values]
        found = (
            self.connection.execute(select(*columns).where(is_row(table, key))).mappings().first()
        )
        if found is None:
            raise LookupError(f"no row {key} in {table.name}")
        changed = {name: value for name, value in values.items() if found[name] != value}
        if not changed:
            return
        self.connection.execute(table.update().where(is_row(table, key)).values(changed))
        self._note(table, key, {name: found[name] for name in changed}, changed)

    def delete(self, table: Table, key: Key) -> None:
        """Take a row out, and before it what hangs on it, as the tables rule: rows that are
        deleted with it, columns that forget it. Does nothing when there is no such row."""
        key = _whole_key(table, key)
        for child, column, rule in hanging_on(table):
            hanging = select(*child.primary_key).where(column == key["id"])
            for row in self.connection.execute(hanging).mappings().all():
                if rule == "CASCADE":
                    self.delete(child, dict(row))
                else:
                    self.update(child, dict(row), **{column.name: None})
        statement = table.delete().where(is_row(table, key)).returning(*table.c)
        deleted = self.connection.execute(statement).mappings().first()
        if deleted is not None:
            self._note(table, key, dict(deleted), None)

    def wrote(self, table: Table, before: Row | None, after: Row) -> None:
        """Record a row that was added, or changed as a whole, by a statement for many."""
        key = _key_of(table, after)
        if before is None:
            self._note(table, key, None, after)
        else:
            changed = {name for name, value in after.items() if before[name] != value}
            self._note(
                table,
                key,
                {name: before[name] for name in changed},
                {name: after[name] for name in changed},
            )

    def bulk(self, table: str, *, source: str, first_id: int, last_id: int) -> None:
        """Record rows that an import added in bulk, by the range of their ids, inclusive."""
        self._changes.append(
            {"table": table, "source": source, "first_id": first_id, "last_id": last_id}
        )

    def record(self, verb: str, words: str, *, untold: bool = False) -> str:
        """Close the operation under a verb and in words for the user ("logged coffee with
        Ana"). Returns its uid, "" when nothing was changed; with ``untold`` something was that
        is not told here."""
        if not (self._changes or untold):
            return ""
        _require_storable({"verb": verb, "words": words})
        uid = uuid4().hex
        self.connection.execute(
            operation.insert().values(
                uid=uid,
                at=self._at,
                verb=verb,
                words=words,
                changes=json.dumps(self._changes, ensure_ascii=False, separators=(",", ":")),
            )
        )
        self._changes = []
        return uid

    def _note(self, table: Table, key: Row, before: Row | None, after: Row | None) -> None:
        self._changes.append(
            {
                "table": table.name,
                "key": _to_json(table, key),
                "before": before and _to_json(table, before),
                "after": after and _to_json(table, after),
            }
        )


def read_changes(text: str) -> tuple[Change | BulkChange, ...]:
    """The ``changes`` of an operation, with the values as they were written.

    Raises :class:`ValueError` when they cannot be read.
    """
    try:
        return tuple(_read_change(entry) for entry in json.loads(text))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a list of changes: {error}") from error


def _read_change(entry: dict[str, Any]) -> Change | BulkChange:
    if "source" in entry:
        return BulkChange(
            str(entry["table"]),
            str(entry["source"]),
            int(entry["first_id"]),
            int(entry["last_id"]),
        )
    table = metadata.tables[entry["table"]]
    before, after = entry["before"], entry["after"]
    return Change(
        table.name,
        _from_json(table, entry["key"]),
        None if before is None else _from_json(table, before),
        None if after is None else _from_json(table, after),
    )


def _to_json(table: Table, row: Row) -> Row:
    return {name: _plain(table.c[name], value) for name, value in row.items()}


def _from_json(table: Table, row: Row) -> Row:
    return {name: _typed(table.c[name], value) for name, value in row.items()}


def _plain(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, Instant):
        return Instant.write(value)
    return value.isoformat() if isinstance(column.type, Date) else value


def _typed(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, Instant):
        return Instant.read(value)
    return date.fromisoformat(value) if isinstance(column.type, Date) else value


def _key_of(table: Table, row: Row) -> Row:
    return {column.name: row[column.name] for column in table.primary_key}


def _whole_key(table: Table, key: Key) -> Row:
    whole = {"id": key} if isinstance(key, int) else dict(key)
    if whole.keys() != {column.name for column in table.primary_key}:
        raise LookupError(f"{sorted(whole)} is not the key of {table.name}")
    return whole


def is_row(table: Table, key: Row) -> ColumnElement[bool]:
    return and_(*(table.c[name] == value for name, value in key.items()))


def hanging_on(table: Table) -> list[tuple[Table, Column[Any], str]]:
    """The tables with rows that hang on a row of ``table``, the column that names it, and
    whether they go with it (CASCADE) or forget it (SET NULL)."""
    return [
        (child, key.parent, key.ondelete)
        for child in metadata.sorted_tables
        for key in child.foreign_keys
        if key.column.table is table and key.ondelete in {"CASCADE", "SET NULL"}
    ]


def _require_storable(values: Row) -> None:
    for name, value in values.items():
        if isinstance(value, str) and not _is_text(value):
            raise NotUnderstood(f"The {_spoken(name)} holds a character that a book cannot keep.")
        if isinstance(value, int) and value not in _INTEGERS:
            raise NotUnderstood(f"The {_spoken(name)} is a number that a book cannot keep.")
        if isinstance(value, float) and not math.isfinite(value):
            raise NotUnderstood(f"The {_spoken(name)} is not a number.")


def _is_text(value: str) -> bool:
    return "\0" not in value and not any("\ud800" <= letter <= "\udfff" for letter in value)


def _spoken(name: str) -> str:
    return name.replace("_", " ")
