"""Which backups are kept, and what a notification may say."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.chores import counted, may_announce, superfluous
from crm.rules.policy import DEFAULT

START = date(2026, 1, 5)
"""A Monday."""

some_days = st.lists(st.integers(0, 900).map(lambda n: START + timedelta(days=n)), min_size=1).map(
    sorted
)


def kept(days: list[date]) -> list[date]:
    gone = set(superfluous(days, DEFAULT))
    return [day for position, day in enumerate(days) if position not in gone]


def lived(days: int) -> list[date]:
    """A backup on each day, thinned each day."""
    backups: list[date] = []
    for number in range(days):
        backups = kept([*backups, START + timedelta(days=number)])
    return backups


def test_a_week_of_backups_is_kept_whole() -> None:
    assert lived(7) == [START + timedelta(days=n) for n in range(7)]


def test_after_two_years_there_are_days_then_weeks_then_months() -> None:
    backups = lived(730)
    newest = START + timedelta(days=729)
    assert backups[-7:] == [newest - timedelta(days=n) for n in reversed(range(7))]
    sundays = [day for day in backups if day.weekday() == 6]
    assert len(sundays) >= 4
    months = {(day.year, day.month) for day in backups}
    assert len(months) == 12
    assert len(backups) <= 7 + 4 + 12


def test_a_backup_is_not_thinned_by_a_long_sleep() -> None:
    before = [START, START + timedelta(days=1)]
    assert kept([*before, START + timedelta(days=800)]) == [*before, START + timedelta(days=800)]


def test_of_several_on_a_day_the_last_is_kept() -> None:
    assert superfluous([START, START, START], DEFAULT) == (0, 1)


@given(some_days)
def test_the_newest_is_always_kept_and_thinning_twice_thins_no_more(days: list[date]) -> None:
    left = kept(days)
    assert left[-1] == days[-1]
    assert kept(left) == left
    fewest = DEFAULT.changed(backups_daily=1, backups_weekly=0, backups_monthly=0)
    assert superfluous(days, fewest) == tuple(range(len(days) - 1))


@pytest.mark.parametrize(
    ("people", "promises", "said"),
    [
        (0, 0, ""),
        (1, 0, "1 person today"),
        (3, 1, "3 people, 1 promise today"),
        (0, 2, "2 promises today"),
    ],
)
def test_a_day_is_said_in_numbers(people: int, promises: int, said: str) -> None:
    assert counted(people, promises) == said


def test_nobody_is_told_at_night() -> None:
    lisbon = ZoneInfo("Europe/Lisbon")
    assert not may_announce(datetime(2026, 1, 5, 7, 59, tzinfo=lisbon), DEFAULT)
    assert may_announce(datetime(2026, 1, 5, 8, 0, tzinfo=lisbon), DEFAULT)
