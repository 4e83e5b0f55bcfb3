"""Warmth: half-life, the days on which it changes, and how silences are told."""

from __future__ import annotations

from datetime import date, timedelta
from math import sqrt

import pytest

from crm.rules.days import days_after, silence_words
from crm.rules.interaction import Warmth
from crm.rules.policy import DEFAULT
from crm.rules.standing import warmth_curve, warmth_on
from crm.rules.standing.exchanges import Pair, reckon
from crm.rules.standing.warmth import glow_after, warmth_changes
from tests.rules.histories import story


def coffees(*days: str) -> list[Pair]:
    told = story(*(f"{day} both coffee" for day in days))
    return reckon(told.history.interactions, DEFAULT).counted


ONE = coffees("2024-01-01")


def test_the_half_life_grows_with_exchanges_and_with_years() -> None:
    assert glow_after(ONE, 1, DEFAULT).half_life_days == 75 * sqrt(2)
    two = coffees("2020-01-01", "2024-01-01")
    years = (date(2024, 1, 1) - date(2020, 1, 1)).days / 365.25
    assert glow_after(two, 2, DEFAULT).half_life_days == 75 * sqrt(3 * (1 + years))


def test_warmth_is_one_half_after_a_half_life_and_a_quarter_after_two() -> None:
    capped = DEFAULT.changed(half_life_longest_days=365)
    old = coffees(*(f"{year}-01-01" for year in range(1990, 2024)))
    glow = glow_after(old, len(old), capped)
    assert glow.half_life_days == 365
    assert glow.value_on(glow.last_on) == 1
    assert glow.value_on(glow.last_on + timedelta(days=365)) == 0.5
    assert glow.cools_on == glow.last_on + timedelta(days=366)
    assert glow.dormant_on == glow.last_on + timedelta(days=731)


def test_no_tie_is_warm_after_eighteen_months_or_awake_after_three_years() -> None:
    old = coffees(*(f"{year}-01-01" for year in range(1980, 2024)))
    glow = glow_after(old, len(old), DEFAULT)
    assert glow.half_life_days == 1460
    assert glow.cools_on == glow.last_on + timedelta(days=549)
    assert glow.dormant_on == glow.last_on + timedelta(days=1095)


def test_a_tie_never_cools_after_it_went_dormant() -> None:
    old = coffees(*(f"{year}-01-01" for year in range(1980, 2024)))
    glow = glow_after(old, len(old), DEFAULT.changed(dormant_after_days=365))
    assert glow.cools_on == glow.dormant_on
    never_cooling = DEFAULT.changed(warm_from=0.3, dormant_below=0.3)
    changes = warmth_changes(old[-1:], date(2030, 1, 1), never_cooling)
    assert [change.warmth for change in changes] == [Warmth.WARM, Warmth.DORMANT]


def test_warmth_on_a_day_follows_from_the_two_dates() -> None:
    cools_on, dormant_on = date(2024, 4, 1), date(2024, 8, 1)
    assert warmth_on(1, cools_on, dormant_on, date(2024, 3, 31)) is Warmth.WARM
    assert warmth_on(1, cools_on, dormant_on, date(2024, 4, 1)) is Warmth.COOLING
    assert warmth_on(1, cools_on, dormant_on, date(2024, 7, 31)) is Warmth.COOLING
    assert warmth_on(1, cools_on, dormant_on, date(2024, 8, 1)) is Warmth.DORMANT
    assert warmth_on(0, None, None, date(2024, 8, 1)) is Warmth.NEW


def test_an_exchange_on_the_day_of_cooling_keeps_the_tie_warm() -> None:
    cools_on = glow_after(ONE, 1, DEFAULT).cools_on
    kept = coffees("2024-01-01", str(cools_on))
    assert [c.warmth for c in warmth_changes(kept, cools_on, DEFAULT)] == [Warmth.WARM]
    late = coffees("2024-01-01", str(cools_on + timedelta(days=1)))
    assert [(c.on, c.warmth) for c in warmth_changes(late, cools_on, DEFAULT)][1] == (
        cools_on,
        Warmth.COOLING,
    )


def test_the_curve_is_nothing_before_the_first_exchange_and_falls_after_it() -> None:
    told = story("2024-01-11 both coffee", "2024-02-01 both coffee")
    curve = warmth_curve(told.history, date(2024, 1, 1), date(2024, 1, 31), 4, DEFAULT)
    assert [day.day for day, _ in curve] == [1, 11, 21, 31]
    assert [value for _, value in curve][:2] == [0, 1]
    assert 1 > curve[2][1] > curve[3][1] == told.standing("2024-01-31").warmth_value
    assert len(warmth_curve(told.history, date(2024, 1, 1), date(2024, 1, 31), 1, DEFAULT)) == 1


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 day"), (60, "60 days"), (61, "2 months"), (729, "23 months"), (1095, "2 years")],
)
def test_a_silence_is_told_as_one_would_say_it(days: int, words: str) -> None:
    assert silence_words(days) == words


def test_a_day_never_leaves_the_calendar() -> None:
    assert days_after(date(9999, 12, 1), 365) == date.max
    assert days_after(date(1, 1, 5), -365) == date.min
    assert days_after(date(2024, 2, 28), 2) == date(2024, 3, 1)
