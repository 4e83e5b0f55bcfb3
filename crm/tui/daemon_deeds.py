"""The daemon of this book, as the settings see it and change it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message

from crm.tui.messages import BookChanged
from crm.tui.reach import Deed

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.schedule.service import Daemon


@dataclass
class DaemonPlanned(Message):
    """What would be written to have it begin at each login, and where."""

    path: Path
    text: str


def seen(book: Path) -> tuple[bool, bool]:
    """Whether a daemon keeps the book, and whether one is to begin at each login."""
    from platformdirs import user_state_path  # noqa: PLC0415  # in the worker

    from crm.errors import RapportError  # noqa: PLC0415
    from crm.schedule.pulse import Pulse  # noqa: PLC0415
    from crm.schedule.service import this_service  # noqa: PLC0415

    beats = Pulse(user_state_path("rapport", appauthor=False), book).beats()
    try:
        return beats, this_service().path.exists()
    except RapportError:
        return beats, False


def plan(path: Path) -> Deed:
    """See what would be written for the book at ``path``."""

    def deed(_: Book) -> DaemonPlanned:
        from crm.schedule.service import this_service  # noqa: PLC0415  # in the worker

        service = this_service()
        return DaemonPlanned(service.path, service.text(_daemon(path)).decode())

    return deed


def install(path: Path) -> Deed:
    """Have it begin at each login, and now."""

    def deed(_: Book) -> BookChanged:
        from crm.schedule.service import this_service  # noqa: PLC0415  # in the worker

        if this_service().install(_daemon(path)):
            return BookChanged("The daemon keeps this book from now on.", undoable=False)
        told = "It is written, but the system would not start it now: see crm daemon status."
        return BookChanged(told, undoable=False)

    return deed


def uninstall(_: Book) -> BookChanged:
    """End it, and take its file away."""
    from crm.schedule.service import this_service  # noqa: PLC0415  # in the worker

    removed = this_service().uninstall()
    told = "The daemon begins no more." if removed else "There was none."
    return BookChanged(told, undoable=False)


def _daemon(book: Path) -> Daemon:
    from crm.schedule.service import Daemon  # noqa: PLC0415  # in the worker

    return Daemon(Path(sys.executable), book)
