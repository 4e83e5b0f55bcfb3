"""Where an import waits until it is whole: a private database outside the book.

It has no name on any disk, is readable by this process alone, and is gone when it is
closed or the process ends, however that ends.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple, Self

from crm.errors import FileUnreadable
from crm.records import InteractionRecord
from crm.store.columns import Instant

_CHUNK = 2000
_PRIMARY_CODE = 0xFF
_NO_ROOM = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}
_CACHE_KILOBYTES = 8000
STAGED = (
    "on_date", "at", "kind", "direction", "depth", "note", "channel", "gave", "asks",
    "wants_reply", "pitch", "people",
)  # fmt: skip
"""The columns of an interaction that an import knows before it lands."""
_COLUMNS = ("ref", "people_keys", *STAGED)


class Staged(NamedTuple):
    """A staged interaction: its ref, whom it concerns, and the values of :data:`STAGED` as
    a book keeps them."""

    ref: str
    people_keys: list[str]
    values: list[Any]

    @property
    def on_date(self) -> str:
        return str(self.values[0])

    @property
    def gave(self) -> bool:
        return bool(self.values[7])


class Stage:
    """Interactions on their way into a book. A context manager."""

    def __init__(self) -> None:
        # The empty name makes a temporary file that SQLite unlinks when it opens it.
        self._connection = sqlite3.connect("", isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = OFF")
        self._connection.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
        self._connection.execute(
            f"CREATE TABLE staged (id INTEGER PRIMARY KEY, {', '.join(_COLUMNS)})"
        )
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def add(self, records: Collection[InteractionRecord]) -> None:
        """Put records at the end. Raises :class:`FileUnreadable` where there is no room for
        them outside the book."""
        try:
            self._connection.execute("BEGIN")
            self._connection.executemany(
                f"INSERT INTO staged ({', '.join(_COLUMNS)})"  # noqa: S608  # our own names
                f" VALUES ({', '.join('?' * len(_COLUMNS))})",
                map(_row, records),
            )
            self._connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & _PRIMARY_CODE not in _NO_ROOM:
                raise
            raise FileUnreadable(
                "There is no room left in the folder for temporary files, where an import waits"
                " until it is whole.",
                "Nothing was written. Make room there, or name another folder in TMPDIR.",
            ) from error
        self._count += len(records)

    def chunks(self) -> Iterator[list[Staged]]:
        """Everything, in the order of staging, in lists of some thousands."""
        rows = self._connection.execute(
            f"SELECT {', '.join(_COLUMNS)} FROM staged ORDER BY id"  # noqa: S608  # our own names
        )
        while found := rows.fetchmany(_CHUNK):
            yield [Staged(ref, keys.split(), columns) for ref, keys, *columns in found]

    def words_between_two(self, people_keys: Collection[str]) -> Iterator[tuple[str, str]]:
        """(person, ref) of what was said in words between the owner and one of these."""
        rows = self._connection.execute(
            "SELECT people_keys, ref FROM staged WHERE people = 2 AND note <> ''"
        )
        return ((key, ref) for key, ref in rows if key in people_keys)


def _row(record: InteractionRecord) -> tuple[Any, ...]:
    return (
        record.ref,
        " ".join(record.person_keys),
        record.on.isoformat(),
        _written(record.at),
        record.kind.value,
        record.direction.value,
        record.depth,
        record.text,
        record.channel,
        record.gave.value,
        record.asks,
        record.wants_reply,
        record.pitch,
        record.people,
    )


def _written(at: datetime) -> str:
    """:meth:`Instant.write`, twice as fast for what is in UTC already."""
    if at.tzinfo is not UTC:
        return Instant.write(at)
    return f"{at.isoformat(timespec='microseconds')[:26]}Z"
