"""The demo book: invented people and two believable years, always fresh as of today.

The history is lived through, day by day, with the book's own methods and a clock that
moves along: every permit was granted by the gate on its day, and nothing goes past a rule.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, closing, nullcontext
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from crm.book import demo_people as cast
from crm.book.book import Book
from crm.book.clock import Clock
from crm.book.demo_deeds import deeds_by_day
from crm.errors import RapportError, Refused
from crm.store import settings
from crm.store.engine import Store

if TYPE_CHECKING:
    from crm.store.engine import Connection

DEMO_SETTING = "demo"
"""The name of the setting that only a demo book has."""

_MORNING = time(9)


def make_demo(path: Path, clock: Clock) -> Book:
    """Build the demo book at ``path`` as of the clock's today, and open it.

    A demo book that is there is replaced. Raises :class:`Refused` when there is anything
    else, which stays as it is.
    """
    _make_room(path)
    today = clock.today()
    days = deeds_by_day(today)
    moving = _MovingClock(clock)
    moving.begin(min(days))
    try:
        book = Book.create(path, moving.clock, owner=cast.OWNER)
        book.close()
        with closing(Store.open(path)) as store, store.write() as connection:
            settings.put(connection, DEMO_SETTING, "1")
            book = Book(_OneTransaction(path, connection), moving.clock)
            for day in sorted(days):
                moving.begin(day)
                for deed in days[day]:
                    deed(book)
                    moving.later()
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return Book.open(path, clock)


def is_demo(path: Path) -> bool:
    """Whether the book at ``path`` is a demo book. Raises :class:`BookUnusable` for what is
    no book at all."""
    with closing(Store.open(path)) as store, store.read() as connection:
        return settings.get(connection, DEMO_SETTING) == "1"


class _OneTransaction(Store):
    """A store whose transactions are all one, so that a whole history is one commit."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self.path = path
        self._one = connection

    def read(self) -> AbstractContextManager[Connection]:
        return nullcontext(self._one)

    def write(self) -> AbstractContextManager[Connection]:
        return nullcontext(self._one)


class _MovingClock:
    """A clock that stands at nine in the morning of a day, and moves on by minutes. Never
    later than now."""

    def __init__(self, real: Clock) -> None:
        self._at = self._now = real.now()
        self.clock = Clock(lambda: self._at, real.zone, real.rollover_hour)

    def begin(self, day: date) -> None:
        self._at = min(datetime.combine(day, _MORNING, tzinfo=self.clock.zone), self._now)

    def later(self) -> None:
        self._at = min(self._at + timedelta(minutes=5), self._now)


def _make_room(path: Path) -> None:
    if not path.exists():
        return
    try:
        ours = is_demo(path)
    except RapportError:
        ours = False
    if not ours:
        raise Refused(f"{path} is no demo book.", "It was left alone: name another place.")
    path.unlink()
