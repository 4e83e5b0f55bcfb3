"""Whether a daemon keeps a book, and how its last round went: beside the book, in the
platform's folder for a program's state, so that the book itself is not written each minute.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crm.errors import FileUnreadable

if TYPE_CHECKING:
    from crm.schedule.chores import Round


@dataclass(frozen=True)
class LastRound:
    """What a daemon told of its last round."""

    at: datetime
    busy: bool
    troubles: tuple[str, ...]


class Pulse:
    """The pulse of the daemons of one book, in a folder. Any number of them may beat."""

    def __init__(self, folder: Path, book: Path) -> None:
        name = hashlib.sha256(os.fsencode(book.absolute())).hexdigest()[:12]
        self._told = folder / f"daemon-{name}.json"
        self._lock = folder / f"daemon-{name}.lock"

    @contextmanager
    def beating(self) -> Iterator[None]:
        """Count as alive for as long as it lasts, or the process does.

        Raises :class:`FileUnreadable` when the folder cannot be written.
        """
        try:
            self._lock.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = os.open(self._lock, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            raise FileUnreadable(
                f"The folder {self._lock.parent} cannot be written: {error.strerror}."
            ) from error
        try:
            fcntl.flock(lock, fcntl.LOCK_SH)
            yield
        finally:
            os.close(lock)

    def beats(self) -> bool:
        """Whether a daemon is alive: the system lets go of the lock of one that was killed."""
        try:
            lock = os.open(self._lock, os.O_RDWR)
        except OSError:
            return False
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
        finally:
            os.close(lock)
        return False

    def tell(self, done: Round) -> None:
        """Keep what a round did, in place of the last one. A full disk loses it quietly."""
        told = {
            "at": done.at.isoformat(),
            "busy": done.busy,
            "troubles": [trouble.said for trouble in done.troubles],
        }
        unfinished = self._told.with_name(f".{self._told.name}.{secrets.token_hex(4)}")
        with suppress(OSError):
            try:
                unfinished.touch(mode=0o600)
                unfinished.write_text(json.dumps(told), encoding="utf-8")
                unfinished.replace(self._told)
            finally:
                unfinished.unlink(missing_ok=True)

    def last_round(self) -> LastRound | None:
        """What was told last; None when nothing was, or it cannot be read."""
        try:
            told = json.loads(self._told.read_text(encoding="utf-8"))
            return LastRound(
                datetime.fromisoformat(told["at"]), bool(told["busy"]), tuple(told["troubles"])
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None
