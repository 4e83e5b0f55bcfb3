"""One run of the command: which book, what time it is, how to answer.

The clock is made here and nowhere else. The environment may set it for tests and
trials: ``CRM_NOW`` is an ISO instant (local time when it names no zone), at which the
clock then stands still; ``CRM_ZONE`` the name of an IANA zone, such as ``Europe/Paris``.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crm.errors import BookUnusable, NotUnderstood
from crm.faces.configuration import config_path, rollover_hour
from crm.faces.page import Page

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from crm.book.book import Book
    from crm.book.clock import Clock
    from crm.book.days import Days

Json = dict[str, Any]


class Session:
    """What one command needs of the world around it."""

    def __init__(self) -> None:
        self.book_path: Path | None = None
        self.json = False
        self.no_color = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        self._clock: Clock | None = None

    @property
    def path(self) -> Path:
        """The book's file: ``--book``, else ``CRM_BOOK``, else the platform's data folder."""
        if self.book_path is None:
            named = os.environ.get("CRM_BOOK")
            self.book_path = Path(named).expanduser() if named else data_folder() / "book.db"
        return self.book_path

    @property
    def clock(self) -> Clock:
        """The user's clock. Raises :class:`NotUnderstood` for a bad CRM_NOW or CRM_ZONE."""
        if self._clock is None:
            self._clock = _clock()
        return self._clock

    def read_clock(self) -> Clock:
        """The clock of this moment: who runs for long asks anew, since the zone changes on a
        journey."""
        time.tzset()
        return _clock()

    @contextmanager
    def book(self) -> Iterator[Book]:
        """The open book. Raises :class:`BookUnusable`, also when there is none yet."""
        self.require_book()
        from crm.book.book import Book  # noqa: PLC0415  # --help and completion need no database

        with Book.open(self.path, self.clock) as book:
            yield book

    @contextmanager
    def days(self) -> Iterator[Days]:
        """Only the part of the book that the day's list needs: it opens in half the time."""
        self.require_book()
        from crm.book.days import Days  # noqa: PLC0415  # as above

        with Days.open(self.path, self.clock) as days:
            yield days

    def require_book(self) -> None:
        """Raises :class:`BookUnusable` when there is no book yet."""
        if not self.path.exists():
            raise BookUnusable(
                f"There is no book at {self.path} yet.",
                "Start one with: crm init (crm open asks you step by step; crm demo shows one)",
            )

    @property
    def can_ask(self) -> bool:
        """Whether somebody sits at a terminal and can be asked."""
        return not self.json and sys.stdin.isatty() and sys.stdout.isatty()

    @property
    def can_draw(self) -> bool:
        """Whether the terminal can show a screen: one that is "dumb" cannot move its cursor."""
        return self.can_ask and os.environ.get("TERM") != "dumb"

    def page(self) -> Page:
        """An empty page of the terminal's width; 80 columns without one."""
        on_terminal = sys.stdout.isatty()
        width = 80
        if on_terminal:
            try:
                width = os.get_terminal_size(sys.stdout.fileno()).columns or 80
            except OSError:
                width = 80
        return Page(
            width, colour=on_terminal and not self.no_color, ascii_only=not speaks_unicode()
        )

    def answer(self, data: Callable[[], Json], human: Callable[[Page], None]) -> None:
        """Print the answer: for scripts with ``--json``, else for a person."""
        if self.json:
            self.print_json(data())
            return
        page = self.page()
        human(page)
        self.print_page(page)

    def say(self, human: Callable[[Page], None]) -> None:
        """Print something for a person; nothing with ``--json``."""
        if not self.json:
            page = self.page()
            human(page)
            self.print_page(page)

    def print_page(self, page: Page) -> None:
        """Print the lines of a page, on standard output."""
        click.echo(page.text(), nl=False, color=page.colour)

    def print_json(self, data: Json) -> None:
        """Print one object, on standard output, with sorted keys."""
        from crm.cli.as_json import dumps  # noqa: PLC0415  # only scripts need it

        click.echo(dumps(data))


pass_session = click.make_pass_decorator(Session)


def speaks_unicode() -> bool:
    """Whether standard output takes every letter."""
    return (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")


def data_folder() -> Path:
    """The platform's folder for the user's data (``XDG_DATA_HOME`` is honoured)."""
    from platformdirs import user_data_path  # noqa: PLC0415  # only when no book is named

    return user_data_path("rapport", appauthor=False)


def _clock() -> Clock:
    from crm.book.clock import Clock  # noqa: PLC0415  # --help needs no clock

    zone, hour = _zone(), rollover_hour(config_path())
    stands_at = os.environ.get("CRM_NOW")
    if not stands_at:
        return Clock(lambda: datetime.now(zone), zone, hour)
    try:
        instant = datetime.fromisoformat(stands_at)
    except ValueError:
        raise NotUnderstood(
            f"CRM_NOW is not an instant: {stands_at!r}.", "Write it as 2026-11-20T09:30:00+01:00."
        ) from None
    fixed = instant if instant.tzinfo else instant.replace(tzinfo=zone)
    return Clock(lambda: fixed, zone, hour)


def _zone() -> ZoneInfo:
    from zoneinfo import ZoneInfo  # noqa: PLC0415  # --help needs no zone

    named = os.environ.get("CRM_ZONE")
    if not named:
        return _local_zone()
    try:
        return ZoneInfo(named)
    except (KeyError, ValueError, OSError):
        raise NotUnderstood(
            f"CRM_ZONE is not a time zone: {named!r}.", "Write it as Europe/Paris."
        ) from None


def _local_zone() -> ZoneInfo:
    """The computer's zone, UTC where it has none that can be named."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    try:
        return ZoneInfo(os.environ["TZ"])
    except (KeyError, ValueError, OSError):
        pass
    from tzlocal import reload_localzone  # noqa: PLC0415  # slow, and often not needed

    try:
        zone: tzinfo = reload_localzone()
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")
    return zone if isinstance(zone, ZoneInfo) else ZoneInfo("UTC")
