"""Backups: a whole, proven copy of a book, even while somebody writes to it."""

from __future__ import annotations

import glob
import os
import re
import secrets
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from crm.errors import BookBusy, BookUnusable
from crm.store.trouble import database_in_words, files_in_words

_STAMP = "%Y%m%dT%H%M%SZ"
_PAGES = 1_000
"""Copied at a time: 4 MB, some 10 ms."""
_PAUSE_SECONDS = 0.005
_STEPS_AT_ONCE = 1_000_000
"""Steps of SQLite's machine between two looks at whether to go on with the proof of a copy."""
_LEFT_SECONDS = 3_600
"""After so long without a page nobody goes on with a copy."""
_MOST_BEGINNINGS = 5
"""How often a copy begins anew. A million interactions are copied in 3 s, in which somebody
who logs by hand writes once."""


def back_up(
    path: Path, folder: Path, now: datetime, leaving: Callable[[], bool] = lambda: False
) -> Path:
    """Copy the book at ``path`` into ``folder``, for its user alone, and return the copy.

    The copy is named for the book and for ``now``, and stands there only once it is proven
    and on the disk. Raises :class:`BookUnusable` when the book is damaged or there is no
    room; an older backup is never overwritten. Once ``leaving`` says so the copy is left,
    without a trace: :class:`BookBusy`. What a program that was killed left of one goes.
    """
    with files_in_words(folder), database_in_words(path):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = folder / f".{path.name}.{secrets.token_hex(4)}.new"
        file = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        try:
            _remove_left(path, unfinished)
            _copy(path, unfinished, leaving)
            os.fsync(file)
            target = _free_name(path, folder, now)
            unfinished.rename(target)
        finally:
            os.close(file)
            unfinished.unlink(missing_ok=True)
        _sync_folder(folder)
    return target


def backups_of(path: Path, folder: Path) -> dict[Path, datetime]:
    """The backups of the book at ``path`` that lie in ``folder``, with their instants. What
    is no plain file, or not named as :func:`back_up` names it, is none."""
    named = re.compile(rf"{re.escape(path.stem)}-(\d{{8}}T\d{{6}}Z)(-\d+)?{re.escape(path.suffix)}")
    found: dict[Path, datetime] = {}
    with files_in_words(folder):
        for entry in os.scandir(folder) if folder.is_dir() else ():
            match = named.fullmatch(entry.name)
            if match and entry.is_file(follow_symlinks=False):
                with suppress(ValueError):
                    found[folder / entry.name] = datetime.fromisoformat(match[1])
    return found


def remove(backups: Iterable[Path]) -> None:
    """Take backups away. One that is gone already is no trouble: somebody else did it."""
    for backup in backups:
        with files_in_words(backup):
            backup.unlink(missing_ok=True)


def _remove_left(path: Path, unfinished: Path) -> None:
    """Take away copies that nobody goes on with: each holds all that the book held."""
    begun = unfinished.stat().st_mtime
    for entry in unfinished.parent.glob(f".{glob.escape(path.name)}.*.new"):
        with suppress(FileNotFoundError):
            if begun - entry.stat().st_mtime > _LEFT_SECONDS:
                entry.unlink()


def _copy(path: Path, target: Path, leaving: Callable[[], bool]) -> None:
    source_uri = f"{path.absolute().as_uri()}?mode=ro"
    with (
        closing(sqlite3.connect(source_uri, uri=True, timeout=30)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        copy.set_progress_handler(leaving, _STEPS_AT_ONCE)
        _copy_pages(source, copy, leaving)
        copy.execute("PRAGMA journal_mode = delete")
        found = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise BookUnusable(
                f"The book {path} is damaged, so no backup was made of it.",
                hint=f"SQLite says: {found}",
            )


class _OvertakenError(Exception):
    """Others write so often that a copy in pieces does not come to its end."""


def _copy_pages(
    source: sqlite3.Connection, copy: sqlite3.Connection, leaving: Callable[[], bool]
) -> None:
    """A few pages at a time, with a pause in which others may write: in one go they would wait
    for all of it, which is seconds for a large book. What is written meanwhile begins the copy
    anew; where that goes on, it is made in one go after all."""
    left, begun = sys.maxsize, 0

    def pause(_status: int, remaining: int, _total: int) -> None:
        nonlocal left, begun
        if leaving():
            raise BookBusy("Rapport was left before the backup was whole.", "The next one will be.")
        begun += remaining > left
        left = remaining
        if begun > _MOST_BEGINNINGS:
            raise _OvertakenError
        time.sleep(_PAUSE_SECONDS)

    try:
        source.backup(copy, pages=_PAGES, progress=pause)
    except _OvertakenError:
        source.backup(copy)


def _free_name(path: Path, folder: Path, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime(_STAMP)
    names = (
        f"{path.stem}-{stamp}{f'-{number}' if number > 1 else ''}{path.suffix}"
        for number in count(1)
    )
    return next(target for name in names if not (target := folder / name).exists())


def _sync_folder(folder: Path) -> None:
    """Have the new name on the disk too, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
