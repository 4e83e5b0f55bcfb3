"""Opening a book, and its transactions.

A file is looked at before anything is written to it: what is no book, or a newer one, is
left byte for byte as it was. Opening costs the same whatever the size of the book.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Self, TypeVar

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError

from crm.errors import BookBusy, BookUnusable, RapportError
from crm.store import schema, search
from crm.store.trouble import database_in_words, files_in_words, is_busy

_TRIED_LETTERS = 1 << 16
"""How much must fit on a disk that is not full: more than any single change needs."""
_STEPS_AT_ONCE = 1_000_000
"""Steps of SQLite's machine, some 50 ms of work, between two looks at whether to go on."""
_LAST_WORDS = ("COMMIT", "ROLLBACK")
"""What ends a transaction is never broken off: it is nearly over."""
_MOST_PAGES = (1 << 32) - 2
"""The pages that any book may have, of SQLite's own."""
Done = TypeVar("Done")

__all__ = ["BUSY_SECONDS", "Connection", "Mark", "Store", "wal_is_safe"]

BUSY_SECONDS = 30.0
"""How long a transaction waits while another program is writing."""
LOOK_UP_SECONDS = 0.1
"""How soon who waits looks up, to see whether there is still a reason to wait."""


class Store:
    """An open book. Any thread may use it; each transaction has a connection of its own.
    Once ``leaving`` says so nobody waits for another program any more; once ``given_up`` does,
    whatever is at work is broken off and taken back: :class:`BookBusy`."""

    def __init__(
        self,
        path: Path,
        leaving: Callable[[], bool] = lambda: False,
        given_up: Callable[[], bool] = lambda: False,
    ) -> None:
        self.path = path.absolute()
        self.leaving = leaving
        self._engine = _engine(self.path, given_up)
        self._file = _which_file(self.path)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        now: datetime | None = None,
        leaving: Callable[[], bool] = lambda: False,
        given_up: Callable[[], bool] = lambda: False,
    ) -> Self:
        """Open the book at ``path``; an older one is backed up and brought up to date first.

        ``now`` dates the backup; without it an older book is refused. Raises
        :class:`BookUnusable` when the book is missing, damaged, newer, or no book, or when
        the SQLite at hand is too old for it; :class:`BookBusy` when another program keeps on
        writing, at once where ``leaving`` says that nobody waits any more.
        """
        _require_sqlite()
        _require_file(path)
        with database_in_words(path):
            seen = _look(path)
        if seen:
            _require_ours(path, seen)
        store = cls(path, leaving, given_up)
        try:
            version = store._settle()
            if version < schema.USER_VERSION:
                store._bring_up_to_date(now)
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make an empty book at ``path``, for its user alone, and open it.

        Raises :class:`BookUnusable` when there is something at ``path`` already, or when
        nothing can be written there. A book appears whole or not at all.
        """
        _require_sqlite()
        if os.path.lexists(path):
            raise BookUnusable(f"There is something at {path} already.", hint="It was left alone.")
        unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
        with files_in_words(path):
            _make_private_folder(path.parent)
            os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            try:
                with closing(cls(unfinished)) as store, store.write() as connection:
                    schema.create(connection)
                _put_in_place(unfinished, path)
            finally:
                unfinished.unlink(missing_ok=True)
        return cls.open(path)

    def read(self) -> AbstractContextManager[Connection]:
        """One consistent snapshot of the book. Never hold it while waiting for somebody."""
        return self._transaction("BEGIN")

    def write(self) -> AbstractContextManager[Connection]:
        """The only writer for as long as it lasts: commits at the end, or undoes everything.

        Raises :class:`BookBusy` when another program keeps on writing.
        """
        return self._transaction("BEGIN IMMEDIATE")

    @contextmanager
    def trial(self) -> Iterator[Connection]:
        """As :meth:`write`, but all that is done is undone at the end. Nothing of it reaches
        the file meanwhile, so that others can go on reading."""
        with self._connection() as connection:
            # Within a transaction this pragma would do nothing.
            connection.exec_driver_sql("PRAGMA cache_spill = OFF")
            try:
                self._patiently(lambda: _begin(connection, "BEGIN IMMEDIATE"))
                yield connection
            finally:
                connection.rollback()
                connection.exec_driver_sql("PRAGMA cache_spill = ON")

    @contextmanager
    def trial_in_memory(self) -> Iterator[Connection]:
        """As :meth:`trial`, on a disk that is full: not even a journal is written."""
        with self._connection() as connection:
            set_aside = _set_aside(connection)
            try:
                self._patiently(lambda: _begin(connection, "BEGIN IMMEDIATE"))
                yield connection
            finally:
                connection.rollback()
                for pragma in set_aside:
                    connection.exec_driver_sql(pragma)

    def sweep(self) -> None:
        """Write the file anew, without the bytes that earlier changes left between its rows.

        Raises :class:`BookBusy` while another program holds on to the book.
        """
        with self._connection() as connection:
            connection.exec_driver_sql("PRAGMA secure_delete = ON")
            self._patiently(lambda: connection.exec_driver_sql("VACUUM"))
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def try_to_write(self) -> None:
        """Write something of some size, and take it back. Raises as :meth:`write` does."""
        with self.trial() as connection:
            connection.exec_driver_sql(
                "INSERT INTO setting (name, value) VALUES (?, ?)",
                (secrets.token_hex(8), "x" * _TRIED_LETTERS),
            )

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        with self._connection() as connection:
            self._patiently(lambda: _begin(connection, begin))
            yield connection
            # Asked of SQLite itself: SQLAlchemy would take a second try for done already.
            self._patiently(lambda: connection.exec_driver_sql("COMMIT"))

    def _patiently(self, step: Callable[[], Done]) -> Done:
        """Do what another program may stand in the way of, again and again for a while. Only
        what takes or gives up a lock can be refused as busy, and leaves all as it was."""
        deadline = time.monotonic() + BUSY_SECONDS
        while True:
            try:
                return step()
            except DBAPIError as error:
                if not is_busy(error) or self.leaving() or time.monotonic() >= deadline:
                    raise

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        with database_in_words(self.path):
            self._require_same_file()
            with self._patiently(self._engine.connect) as connection:
                yield connection

    def _require_same_file(self) -> None:
        """SQLite would go on writing to a file that was deleted or replaced meanwhile."""
        if _which_file(self.path) != self._file:
            raise BookUnusable(
                f"The book {self.path} was deleted or replaced while it was open.",
                hint="Nothing was written. Start again.",
            )

    def _settle(self) -> int:
        """The version of the book, now that SQLite has recovered it from a crash, if there
        was one; chooses the journal."""
        with self._transaction("BEGIN") as connection:
            found = Mark(
                connection.exec_driver_sql("PRAGMA application_id").scalar_one(),
                connection.exec_driver_sql("PRAGMA user_version").scalar_one(),
            )
        _require_ours(self.path, found)
        journal = "wal" if wal_is_safe(sqlite3.sqlite_version_info) else "delete"
        with self._connection() as connection:
            if connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() != journal:
                change = f"PRAGMA journal_mode = {journal}"
                self._patiently(lambda: connection.exec_driver_sql(change))
        return found.version

    def _bring_up_to_date(self, now: datetime | None) -> None:
        if now is None:
            raise BookUnusable(
                f"The book {self.path} comes from an older Rapport.",
                hint="Open it with a command first, which backs it up and brings it up to date.",
            )
        # Alembic costs more than everything else: only a book that is behind pays for it.
        from crm.store import backup, migrate  # noqa: PLC0415

        saved = backup.back_up(self.path, self.path.parent / "backups", now)
        try:
            with database_in_words(self.path), self._engine.connect() as connection:
                connection.exec_driver_sql(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")
                migrate.upgrade(connection)
        except RapportError:
            raise
        except Exception as error:
            raise BookUnusable(
                f"The book {self.path} could not be brought up to date; it is as it was.",
                hint=f"A backup lies at {saved}.",
            ) from error
        finally:
            # Nobody after it is to wait so long in one go.
            self._engine.dispose()


class Mark(NamedTuple):
    """What a file says that it is."""

    application_id: int
    version: int


def wal_is_safe(sqlite: tuple[int, int, int]) -> bool:
    """Whether this SQLite is free of the WAL-reset fault, which can damage a book that two
    programs write: 3.7.0 to 3.51.2 have it, but for the repaired 3.44.6 and 3.50.7."""
    return sqlite >= (3, 51, 3) or (3, 50, 7) <= sqlite < (3, 51) or (3, 44, 6) <= sqlite < (3, 45)


def _engine(path: Path, given_up: Callable[[], bool]) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{path.as_uri()}?mode=rw",
            uri=True,
            timeout=min(LOOK_UP_SECONDS, BUSY_SECONDS),
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = FULL")
            search.teach(connection)
            connection.set_progress_handler(given_up, _STEPS_AT_ONCE)
        except BaseException:
            connection.close()
            raise
        return connection

    def require_patience(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if given_up() and statement not in _LAST_WORDS:
            raise BookBusy("Rapport was left before that was done.", "Nothing was written.")

    # The connection that was used last is used first: it remembers most.
    engine = create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, pool_use_lifo=True, hide_parameters=True
    )
    event.listen(engine, "before_cursor_execute", require_patience)
    return engine


def _set_aside(connection: Connection) -> list[str]:
    """Let all that is changed stay in memory; the pragmas that end it."""
    before = [
        f"PRAGMA {name} = {connection.exec_driver_sql(f'PRAGMA {name}').scalar_one()}"
        for name in ("cache_spill", "max_page_count", "journal_mode")
    ]
    connection.exec_driver_sql("PRAGMA cache_spill = OFF")
    connection.exec_driver_sql(f"PRAGMA max_page_count = {_MOST_PAGES}")
    if before[-1] == "PRAGMA journal_mode = delete":
        # Without a commit nothing is written that a journal would have to take back.
        connection.exec_driver_sql("PRAGMA journal_mode = MEMORY")
    return before


def _begin(connection: Connection, begin: str) -> None:
    """Begin, and take the lock now: SQLite itself would take a reader's with its first look."""
    try:
        connection.exec_driver_sql(begin)
        connection.exec_driver_sql("PRAGMA schema_version").scalar_one()
    except BaseException:
        connection.rollback()
        raise


def _look(path: Path) -> Mark | None:
    """What the file says that it is, without a trace and without waiting for anybody; None
    when that can be told only after SQLite's recovery."""
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            return Mark(
                connection.execute("PRAGMA application_id").fetchone()[0],
                connection.execute("PRAGMA user_version").fetchone()[0],
            )
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_CORRUPT:
            return None
        raise


def _require_sqlite() -> None:
    if sqlite3.sqlite_version_info < schema.MINIMUM_SQLITE:
        needed = ".".join(map(str, schema.MINIMUM_SQLITE))
        raise BookUnusable(
            f"This Python brings SQLite {sqlite3.sqlite_version}; a book needs {needed} or newer.",
            hint="Nothing was touched. A newer Python usually brings a newer SQLite.",
        )


def _require_file(path: Path) -> None:
    with files_in_words(path):
        if not path.exists():
            raise BookUnusable(f"There is no book at {path}.", hint="`crm init` makes one.")
        if not path.is_file():
            raise BookUnusable(f"{path} is not a file, so it cannot be a book.")


def _require_ours(path: Path, found: Mark) -> None:
    if found.application_id != schema.APPLICATION_ID or found.version < 1:
        raise BookUnusable(
            f"{path} is not a Rapport book.",
            hint="It was left untouched. `--book PATH` or CRM_BOOK chooses another.",
        )
    if found.version > schema.USER_VERSION:
        raise BookUnusable(
            f"The book {path} was made by a newer Rapport.",
            hint="It was left untouched. Install the newest version of rapport-crm.",
        )


def _which_file(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _make_private_folder(folder: Path) -> None:
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir(mode=0o700, exist_ok=True)


def _put_in_place(unfinished: Path, path: Path) -> None:
    """Give a finished file its name, never over another file."""
    try:
        path.hardlink_to(unfinished)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems know no links. Nothing was there a moment ago.
        unfinished.rename(path)
