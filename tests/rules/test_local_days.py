"""The local day: each begins once, at its roll-over hour, whatever the clocks do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.days import day_begins_at, local_day
from tests.rules.zones import HARD

ZONES = sorted(available_timezones())
SHARES = 16
YEARS = (date(2025, 1, 1), date(2027, 12, 31))
JUST = timedelta(microseconds=1)


def days(first: date, last: date) -> Iterator[date]:
    for number in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(number)


def prove_each_day_begins_once(zone: ZoneInfo, first: date, last: date, hour: int) -> None:
    """The days of a span lie side by side: each is all that lies from its beginning to the
    beginning of the next one."""
    begun = [(day, at) for day in days(first, last) if (at := day_begins_at(day, zone, hour))]
    for (day, begins_at), (_, ends_at) in pairwise(begun):
        assert begins_at < ends_at, day
        assert local_day(begins_at, zone, hour) == day
        assert local_day(ends_at - JUST, zone, hour) == day


@pytest.mark.parametrize("share", range(SHARES))
def test_in_every_zone_each_day_of_three_years_begins_once(share: int) -> None:
    for name in ZONES[share::SHARES]:
        prove_each_day_begins_once(ZoneInfo(name), *YEARS, 4)


@pytest.mark.parametrize("hour", [0, 1, 2, 4, 23])
@pytest.mark.parametrize(("name", "on", "_"), HARD, ids=[f"{n}-{d}" for n, d, _ in HARD])
def test_each_day_begins_once_where_the_clocks_did_odd_things(
    name: str, on: date, _: str, hour: int
) -> None:
    around = timedelta(days=400)
    prove_each_day_begins_once(ZoneInfo(name), on - around, on + around, hour)


@pytest.mark.parametrize("hour", [0, 4, 23])
@pytest.mark.parametrize(("name", "on", "_"), HARD, ids=[f"{n}-{d}" for n, d, _ in HARD])
def test_the_day_is_that_of_the_latest_time_that_the_clocks_have_shown(
    name: str, on: date, _: str, hour: int
) -> None:
    zone = ZoneInfo(name)
    at = datetime.combine(on - timedelta(days=2), time(), UTC)
    latest = at.astimezone(zone).replace(tzinfo=None)
    shown_days = {on - timedelta(days=4), on - timedelta(days=3)}
    for _step in range(4 * 24 * 6):
        at += timedelta(minutes=10)
        latest = max(latest, at.astimezone(zone).replace(tzinfo=None))
        shown_days.add(latest.date())
        expected = (latest - timedelta(hours=hour)).date()
        if expected in shown_days:
            assert local_day(at, zone, hour) == expected
        else:
            assert local_day(at, zone, hour) < expected


@given(
    st.sampled_from(ZONES),
    st.integers(-4_100_000_000, 2_140_000_000).map(lambda n: datetime.fromtimestamp(n, UTC)),
    st.timedeltas(timedelta(0), timedelta(days=3)),
    st.integers(0, 23),
)
def test_the_day_never_runs_back(name: str, at: datetime, later: timedelta, hour: int) -> None:
    zone = ZoneInfo(name)
    assert local_day(at, zone, hour) <= local_day(at + later, zone, hour)


def test_it_is_yesterday_until_the_roll_over_hour() -> None:
    lisbon = ZoneInfo("Europe/Lisbon")
    assert local_day(datetime(2026, 1, 5, 3, 59, tzinfo=lisbon), lisbon, 4) == date(2026, 1, 4)
    assert local_day(datetime(2026, 1, 5, 4, 0, tzinfo=lisbon), lisbon, 4) == date(2026, 1, 5)


def test_clocks_set_back_over_midnight_do_not_bring_yesterday_back() -> None:
    havana = ZoneInfo("America/Havana")
    begins_at = day_begins_at(date(2025, 11, 2), havana, 0)
    assert begins_at == datetime(2025, 11, 2, 4, tzinfo=UTC)
    for minutes in range(0, 180, 10):
        at = begins_at + timedelta(minutes=minutes)
        assert local_day(at, havana, 0) == date(2025, 11, 2)


def test_clocks_set_back_over_the_roll_over_begin_the_day_at_the_first_showing() -> None:
    new_york = ZoneInfo("America/New_York")
    begins_at = day_begins_at(date(2025, 11, 2), new_york, 1)
    assert begins_at == datetime(2025, 11, 2, 5, tzinfo=UTC)
    assert local_day(begins_at - JUST, new_york, 1) == date(2025, 11, 1)
    for minutes in range(0, 180, 10):
        at = begins_at + timedelta(minutes=minutes)
        assert local_day(at, new_york, 1) == date(2025, 11, 2)


def test_a_day_whose_roll_over_hour_is_left_out_begins_where_the_clocks_go_on() -> None:
    havana = ZoneInfo("America/Havana")
    begins_at = day_begins_at(date(2025, 3, 9), havana, 0)
    assert begins_at == datetime(2025, 3, 9, 5, tzinfo=UTC)
    assert begins_at.astimezone(havana).hour == 1


@pytest.mark.parametrize("hour", [0, 4, 23])
def test_a_day_that_a_zone_left_out_has_no_instant(hour: int) -> None:
    apia, left_out = ZoneInfo("Pacific/Apia"), date(2011, 12, 30)
    assert day_begins_at(left_out, apia, hour) is None
    start = datetime(2011, 12, 28, tzinfo=UTC)
    seen = {local_day(start + timedelta(minutes=n * 10), apia, hour) for n in range(6 * 24 * 5)}
    assert left_out not in seen
    assert {date(2011, 12, 29), date(2011, 12, 31)} <= seen


def test_the_ends_of_the_calendar_have_a_day_too() -> None:
    last = datetime.max.replace(tzinfo=UTC)
    assert local_day(last, ZoneInfo("UTC"), 4) == date.max
