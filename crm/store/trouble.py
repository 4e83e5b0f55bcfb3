"""What goes wrong beneath a book, in words for the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from crm.errors import BookBusy, BookUnusable, NoRoom, NotUnderstood, RapportError

_PRIMARY_CODE = 0xFF

_NOT_WRITTEN = "Nothing was written."
_RIGHTS = "You need the right to read and write the file and its folder."
_DAMAGED = "`crm check` tells more; backups lie in the folder `backups` beside the book."
_USED = "Another program has been using the book {path} for too long."

_WORDS: dict[int, tuple[type[RapportError], str, str]] = {
    sqlite3.SQLITE_BUSY: (BookBusy, _USED, f"{_NOT_WRITTEN} Close it, or try again."),
    sqlite3.SQLITE_LOCKED: (BookBusy, _USED, f"{_NOT_WRITTEN} Close it, or try again."),
    sqlite3.SQLITE_INTERRUPT: (
        BookBusy,
        "Rapport was left before that was done with the book {path}.",
        _NOT_WRITTEN,
    ),
    sqlite3.SQLITE_FULL: (
        NoRoom,
        "There is no room left on the disk for the book {path}.",
        f"{_NOT_WRITTEN} Make room, then try again.",
    ),
    sqlite3.SQLITE_READONLY: (BookUnusable, "The book {path} cannot be written.", _RIGHTS),
    sqlite3.SQLITE_PERM: (BookUnusable, "The book {path} cannot be written.", _RIGHTS),
    sqlite3.SQLITE_CANTOPEN: (BookUnusable, "The book {path} cannot be opened.", _RIGHTS),
    sqlite3.SQLITE_NOTADB: (
        BookUnusable,
        "{path} is not a Rapport book.",
        "It was left untouched. `--book PATH` or CRM_BOOK chooses another.",
    ),
    sqlite3.SQLITE_CORRUPT: (BookUnusable, "The book {path} is damaged.", _DAMAGED),
    sqlite3.SQLITE_IOERR: (
        BookUnusable,
        "The disk failed while it kept the book {path}.",
        f"{_NOT_WRITTEN} Look after the disk, and copy the book to another.",
    ),
}
"""What SQLite's error codes mean to the user: the error, its words and its hint."""


@contextmanager
def database_in_words(path: Path) -> Iterator[None]:
    """Say what SQLite refused as a :class:`RapportError`. What only a fault of the program
    can cause (a broken constraint, wrong SQL) is raised as it is."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error) and (told := _told(path, error.orig)):
            raise told from error
        raise
    except sqlite3.Error as error:
        if told := _told(path, error):
            raise told from error
        raise
    except (UnicodeEncodeError, OverflowError) as error:
        raise NotUnderstood(
            "That holds a character or a number that a book cannot keep."
        ) from error


@contextmanager
def files_in_words(path: Path) -> Iterator[None]:
    """Say what the file system refused as :class:`BookUnusable`."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise BookUnusable(f"The book {path} cannot be reached: {reason}.") from error


def is_busy(error: DBAPIError) -> bool:
    """Whether another program was using the book at that moment."""
    return _code(error.orig) in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def is_damage(error: DBAPIError) -> bool:
    """Whether SQLite found that what it read cannot be right."""
    return _code(error.orig) == sqlite3.SQLITE_CORRUPT


def _told(path: Path, error: sqlite3.Error) -> RapportError | None:
    code = _code(error)
    if code not in _WORDS:
        return None
    kind, words, hint = _WORDS[code]
    return kind(words.format(path=path), hint)


def _code(error: BaseException | None) -> int | None:
    """SQLite's primary error code; None when it did not come from SQLite itself."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & _PRIMARY_CODE
