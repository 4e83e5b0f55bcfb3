"""The demo book: invented people and two believable years, always fresh as of today.

The history is lived through, day by day, with the book's own methods and a clock that
moves along: every permit was granted by the gate on its day, and nothing goes past a rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from datetime import date, datetime, time, timedelta
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from crm.book import demo_people as cast
from crm.book.book import Book
from crm.book.clock import Clock
from crm.book.demo_stories import STORIES, Moment
from crm.book.demo_threads import THREADS
from crm.errors import RapportError, Refused
from crm.rules.signals import SignalKind
from crm.store import settings
from crm.store.engine import Store

if TYPE_CHECKING:
    from crm.store.engine import Connection

DEMO_SETTING = "demo"
"""The name of the setting that only a demo book has."""

_BEGINNING = 731
"""Days before today on which the book was begun."""
_MORNING = time(9)
_NAMES = {person.key: person.name for person in cast.PEOPLE}

Deed = Callable[[Book], object]
"""Something done with the book on its day."""
Day = Callable[[int], date]
"""So many days ago -> the day."""


def make_demo(path: Path, clock: Clock) -> Book:
    """Build the demo book at ``path`` as of the clock's today, and open it.

    A demo book that is there is replaced. Raises :class:`Refused` when there is anything
    else, which stays as it is.
    """
    _make_room(path)
    today = clock.today()
    days = _deeds_by_day(today)
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
        self._connection = connection

    def read(self) -> AbstractContextManager[Connection]:
        return nullcontext(self._connection)

    def write(self) -> AbstractContextManager[Connection]:
        return nullcontext(self._connection)


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


def _deeds_by_day(today: date) -> dict[date, list[Deed]]:
    """Day -> what is done on it, in order: people come in, things happen, things follow."""

    def day(ago: int) -> date:
        return today - timedelta(days=ago)

    tables: tuple[Iterable[tuple[int, Deed]], ...] = (
        [(_BEGINNING, lambda book: book.add_interests(None, cast.MY_INTERESTS))],
        (_offering(offering, day) for offering in cast.OFFERINGS),
        (_meeting(person, day) for person in cast.PEOPLE),
        (
            _moment(_NAMES[key], moment)
            for key, story in (STORIES | THREADS).items()
            for moment in story
        ),
        chain.from_iterable(_offer(offer) for offer in cast.OFFERS),
        (_confession(*pitch) for pitch in cast.PREMATURE_PITCHES),
        chain.from_iterable(_promise(promise, day) for promise in cast.PROMISES),
        (_boundary(boundary, day) for boundary in cast.BOUNDARIES),
        (_signal(signal, day) for signal in cast.SIGNALS),
        (_note(*note) for note in cast.NOTES),
    )
    days: dict[date, list[Deed]] = {}
    for ago, deed in chain.from_iterable(tables):
        days.setdefault(day(ago), []).append(deed)
    return days


def _offering(offering: cast.DemoOffering, day: Day) -> tuple[int, Deed]:
    return min(offering.stood_since, _BEGINNING), lambda book: book.add_offering(
        offering.name,
        about=offering.about,
        interests=offering.interests,
        stood_since_on=day(offering.stood_since),
    )


def _meeting(person: cast.Person, day: Day) -> tuple[int, Deed]:
    """They come into the book."""

    def meet(book: Book) -> None:
        book.add_contact(
            person.name,
            company=person.company,
            role=person.role,
            emails=[f"{person.key}@example.com"],
            purpose=person.purpose,
            can_give=person.can_give,
            connected_on=None if person.since is None else day(person.since),
            introduced_by=_NAMES.get(person.introduced_by, ""),
            circle=person.circle or None,
        )
        if person.interests:
            book.add_interests(person.name, person.interests)

    return (person.on_file if person.since is None else person.since), meet


def _moment(name: str, moment: Moment) -> tuple[int, Deed]:
    return moment.ago, lambda book: book.record_interaction(
        [name],
        moment.kind,
        direction=moment.direction,
        note=moment.note,
        gave=moment.gave,
        interests=moment.interests,
        channel=moment.channel,
        offering=moment.offering or None,
    )


def _offer(offer: cast.DemoOffer) -> Iterator[tuple[int, Deed]]:
    name = _NAMES[offer.who]

    def make(book: Book) -> None:
        book.start_offer(name, offer.offering)
        book.make_offer(name, offer.words, offer.offering)

    yield offer.made, make
    yield offer.answered, lambda book: book.answer_offer(name, offer.answer)


def _confession(who: str, ago: int, words: str) -> tuple[int, Deed]:
    return ago, lambda book: book.confess(_NAMES[who], words)


def _promise(promise: cast.DemoPromise, day: Day) -> Iterator[tuple[int, Deed]]:
    name = _NAMES[promise.who]

    def keep(book: Book) -> None:
        made = next(found for found in book.promises(name) if found.what == promise.what)
        book.keep_promise(made.uid)

    yield (
        promise.made,
        lambda book: book.promise(name, promise.what, by=promise.by, due_on=day(promise.due)),
    )
    if promise.kept is not None:
        yield promise.kept, keep


def _boundary(boundary: cast.DemoBoundary, day: Day) -> tuple[int, Deed]:
    return boundary.since, lambda book: book.bound(
        _NAMES[boundary.who],
        boundary.kind,
        until_on=None if boundary.until is None else day(boundary.until),
        channel=boundary.channel,
        reason=boundary.reason,
    )


def _signal(signal: cast.DemoSignal, day: Day) -> tuple[int, Deed]:
    return signal.ago, lambda book: book.notice(
        _NAMES[signal.who],
        SignalKind(signal.kind),
        signal.text,
        on=day(signal.ago),
        expires_on=day(signal.expires),
    )


def _note(who: str, ago: int, text: str) -> tuple[int, Deed]:
    return ago, lambda book: book.note(_NAMES[who], text)
