"""Rhythms, due days, loads."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crm.rules.circles import (
    Circle,
    capacity_on,
    due_on,
    is_quiet_day,
    load,
    propose_circle,
    rhythm_of,
)
from crm.rules.policy import DEFAULT, Policy
from tests.rules.candidates import WEDNESDAY, ago

PLACED = date(2024, 1, 1)


def due(
    rhythm_days: int,
    circle: Circle | None = None,
    touched_on: date | None = PLACED,
    spread_until_on: date | None = None,
    half_life_days: float | None = None,
    dormant_days: int | None = None,
    policy: Policy = DEFAULT,
) -> int:
    """Days from the placing to the due day."""
    dormant_on = None if dormant_days is None else PLACED + timedelta(days=dormant_days)
    day = due_on(
        rhythm_days,
        circle,
        touched_on,
        PLACED,
        spread_until_on,
        half_life_days,
        None if half_life_days is None else PLACED,
        dormant_on,
        policy,
    )
    return (day - PLACED).days


@pytest.mark.parametrize(
    ("rhythm", "days"), [(7, 6), (30, 24), (90, 72), (180, 144), (365, 292), (1, 1), (5, 4)]
)
def test_somebody_is_due_after_four_fifths_of_the_rhythm(rhythm: int, days: int) -> None:
    assert due(rhythm) == days


def test_a_share_that_a_float_cannot_hold_makes_nobody_due_a_day_late() -> None:
    assert due(100, policy=DEFAULT.changed(due_share=0.55)) == 55


def test_the_rhythm_counts_from_the_placing_where_there_was_no_word_yet() -> None:
    assert due(30, touched_on=None) == 24
    assert due(30, touched_on=PLACED - timedelta(days=400)) == -376


def test_an_import_spreads_the_first_due_days_and_never_hastens_one() -> None:
    assert due(30, touched_on=None, spread_until_on=PLACED + timedelta(days=40)) == 40
    assert due(30, touched_on=None, spread_until_on=PLACED + timedelta(days=10)) == 24


def test_a_wide_tie_that_would_go_dormant_before_its_rhythm_is_due_by_its_half_life() -> None:
    assert due(365, Circle.WIDE, half_life_days=106.0, dormant_days=213) == 85
    assert due(365, Circle.WIDE, half_life_days=183.0, dormant_days=365) == 292
    assert due(365, Circle.WIDE, half_life_days=182.0, dormant_days=364) == 146
    assert due(365, None, half_life_days=106.0, dormant_days=213) == 292
    assert due(180, Circle.ACTIVE, half_life_days=106.0, dormant_days=100) == 144


def test_each_circle_has_the_rhythm_of_the_policy() -> None:
    assert [rhythm_of(circle, DEFAULT) for circle in Circle] == [7, 30, 180, 365]


def test_weekdays_hold_three_and_weekends_one() -> None:
    week = [capacity_on(WEDNESDAY + timedelta(days=n), DEFAULT) for n in range(7)]
    assert week == [3, 3, 3, 1, 1, 3, 3]


def test_your_own_seven_numbers_hold_from_monday_on() -> None:
    seven = (5, 4, 0, 2, 1, 0, 6)
    monday = WEDNESDAY - timedelta(days=2)
    week = [capacity_on(monday + timedelta(days=n), DEFAULT, seven) for n in range(7)]
    assert week == list(seven)
    assert load([7], DEFAULT, seven) == (1.0, 12.0)


def test_a_quiet_time_holds_from_its_first_day_to_its_last() -> None:
    quiet = [(ago(5), ago(3)), (ago(0), ago(0))]
    days = [n for n in range(7) if is_quiet_day(ago(n), quiet)]
    assert days == [0, 3, 4, 5]
    assert not is_quiet_day(WEDNESDAY, [])


def test_the_load_is_what_the_rhythms_ask_of_the_working_week() -> None:
    assert load([], DEFAULT) == (0.0, 15.0)
    asked, offered = load([7, 7, 14, 70], DEFAULT.changed(weekday_capacity=2))
    assert asked == pytest.approx(2.6)
    assert offered == 10.0


@pytest.mark.parametrize(
    ("exchanges", "silent_days", "circle"),
    [
        (40, 5, Circle.CLOSE),
        (12, 90, Circle.CLOSE),
        (12, 91, Circle.ACTIVE),
        (11, 5, Circle.ACTIVE),
        (3, 365, Circle.ACTIVE),
        (3, 366, Circle.WIDE),
        (2, 1, Circle.WIDE),
        (0, None, Circle.WIDE),
    ],
)
def test_triage_proposes_by_how_much_was_said_and_how_lately(
    exchanges: int, silent_days: int | None, circle: Circle
) -> None:
    last_on = None if silent_days is None else ago(silent_days)
    assert propose_circle(exchanges, last_on, WEDNESDAY) is circle
