"""A local day awake begins exactly once, whoever comes first and whatever the clocks do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import cycle
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm.book.book import Book
from crm.book.clock import Clock
from crm.rules.history import PromiseBy
from tests.rules.zones import HARD

from .conftest import Hands

NAMES = [name for name, *_ in HARD]


@dataclass
class Journey:
    """A computer that sleeps, travels and has its clock set, and two programs on its book."""

    path: Path
    at: datetime
    zone: ZoneInfo
    begun: list[date] = field(default_factory=list)
    awake_on: set[date] = field(default_factory=set)

    def __post_init__(self) -> None:
        Book.create(self.path, self.clock()).close()
        self.programs = [Book.open(self.path, self.clock()) for _ in range(2)]
        self._turns = cycle(self.programs)

    def clock(self) -> Clock:
        return Clock(lambda: self.at, self.zone)

    def wake(self) -> None:
        """Each program looks, another one first each time."""
        next(self._turns)
        for _ in self.programs:
            book = next(self._turns)
            book._clock = self.clock()
            day = self.clock().today()
            self.awake_on.add(day)
            if book.begin_day():
                self.begun.append(day)
                assert book.today().on == day

    def each_day_awake_began_once(self) -> bool:
        return sorted(self.begun) == sorted(self.awake_on)

    def end(self) -> None:
        for book in self.programs:
            book.close()


@pytest.mark.parametrize(("name", "on", "_"), HARD, ids=NAMES)
def test_a_day_begins_once_in_a_zone_with_odd_clocks(
    tmp_path: Path, name: str, on: date, _: str
) -> None:
    start = datetime.combine(on - timedelta(days=2), time(), UTC)
    journey = Journey(tmp_path / "book.sqlite", start, ZoneInfo(name))
    for _step in range(5 * 12):
        journey.at += timedelta(hours=2)
        journey.wake()
    journey.end()
    assert journey.each_day_awake_began_once()
    assert journey.begun == sorted(journey.begun)
    assert len(journey.begun) in {5, 6}


def _sleep(journey: Journey, amount: timedelta) -> None:
    journey.at += amount


def _fly(journey: Journey, name: str) -> None:
    journey.zone = ZoneInfo(name)
    journey.at += timedelta(hours=9)


def _set_clock(journey: Journey, amount: timedelta) -> None:
    journey.at += amount


steps = st.one_of(
    st.timedeltas(timedelta(minutes=1), timedelta(days=4)).map(lambda n: (_sleep, n)),
    st.sampled_from([*NAMES, "Pacific/Kiritimati", "Pacific/Pago_Pago"]).map(lambda n: (_fly, n)),
    st.timedeltas(timedelta(days=-3), timedelta(days=3)).map(lambda n: (_set_clock, n)),
)


@settings(max_examples=10)
@given(st.lists(steps, min_size=5, max_size=30))
def test_no_sleep_journey_or_setting_of_the_clock_begins_a_day_twice(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[object, object]]
) -> None:
    path = tmp_path_factory.mktemp("book") / "book.sqlite"
    journey = Journey(path, datetime(2025, 10, 25, 12, tzinfo=UTC), ZoneInfo("UTC"))
    try:
        for step, amount in steps:
            assert callable(step)
            step(journey, amount)
            journey.wake()
        assert journey.each_day_awake_began_once()
    finally:
        journey.end()


@pytest.fixture
def traveller(tmp_path: Path) -> Iterator[Journey]:
    start = datetime(2026, 3, 2, 20, tzinfo=UTC)
    journey = Journey(tmp_path / "book.sqlite", start, ZoneInfo("Pacific/Auckland"))
    yield journey
    journey.end()


def test_flying_east_over_the_date_line_lives_a_day_twice_and_begins_it_once(
    traveller: Journey,
) -> None:
    traveller.at -= timedelta(hours=24)
    traveller.wake()
    traveller.at += timedelta(hours=24)
    traveller.wake()
    _fly(traveller, "Pacific/Honolulu")
    traveller.wake()
    assert traveller.clock().today() == date(2026, 3, 2)
    assert traveller.begun == [date(2026, 3, 2), date(2026, 3, 3)]


def test_flying_west_over_the_date_line_leaves_a_day_out(traveller: Journey) -> None:
    traveller.zone = ZoneInfo("Pacific/Honolulu")
    traveller.wake()
    traveller.at += timedelta(hours=13)
    _fly(traveller, "Pacific/Auckland")
    traveller.wake()
    assert traveller.begun == [date(2026, 3, 2), date(2026, 3, 4)]


def test_days_slept_through_are_not_made_up_for(book: Book, hands: Hands) -> None:
    assert book.begin_day()
    hands.pass_days(10)
    assert book.begin_day()
    assert not book.begin_day()
    with book._store.read() as connection:
        rows = connection.exec_driver_sql("SELECT local_on, zone FROM day ORDER BY 1").fetchall()
    assert [tuple(row) for row in rows] == [
        ("2026-03-02", "Europe/Lisbon"),
        ("2026-03-12", "Europe/Lisbon"),
    ]


def test_beginning_a_day_is_nothing_that_could_be_undone(book: Book) -> None:
    with book._store.read() as connection:
        before = connection.exec_driver_sql("SELECT count(*) FROM operation").scalar_one()
    book.begin_day()
    with book._store.read() as connection:
        after = connection.exec_driver_sql("SELECT count(*) FROM operation").scalar_one()
    assert before == after


def test_a_day_is_announced_once_and_not_again_after_a_journey(book: Book, hands: Hands) -> None:
    book.add_contact("Ana Lopes")
    book.promise("Ana", "the slides", by=PromiseBy.ME, due_on=hands.at.date())
    told = book.announce_day()
    assert told is not None
    assert (told.nudges, told.promises) == (0, 1)
    assert book.announce_day() is None
    hands.pass_days(1)
    assert book.announce_day() is not None
    hands.pass_days(-1)
    assert book.announce_day() is None


def test_nothing_is_announced_at_night_or_on_a_quiet_day_or_when_there_is_nothing(
    book: Book, hands: Hands
) -> None:
    assert book.announce_day() is None
    book.add_contact("Ana Lopes")
    book.promise("Ana", "the slides", by=PromiseBy.ME, due_on=hands.at.date())
    book.be_quiet(hands.at.date())
    assert book.announce_day() is None
    book.end_quiet()
    hands.pass_days(1)
    hands.at = hands.at.replace(hour=5)
    assert book.announce_day() is None
    hands.at = hands.at.replace(hour=8)
    assert book.announce_day() is not None
