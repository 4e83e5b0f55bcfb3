"""The trend of a list: what warmth was, found from less than a whole history."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given

from crm.rules.history import History
from crm.rules.interaction import Warmth, is_live
from crm.rules.policy import DEFAULT
from crm.rules.standing import summarize
from crm.rules.standing.exchanges import counted_by, reckon
from crm.rules.standing.trend import (
    TREND_MONTHS,
    Trend,
    needs_interactions,
    trend_days,
    trend_reads_from,
    warmth_trend,
)
from crm.rules.standing.warmth import glow_after
from tests.rules.histories import Story, story
from tests.rules.test_standing_properties import ANY, LATER

TODAY = date(2024, 12, 31)


def trend(history: History, today: date, since_on: date) -> Trend:
    summary = summarize(history, DEFAULT)
    halves = [
        event
        for event in history.interactions
        if event.on >= since_on and is_live(event, DEFAULT.large_thread_people)
    ]
    if not needs_interactions(summary.last_exchange_on, today):
        halves = []
    return warmth_trend(
        reversed(halves), summary.exchanges, summary.first_exchange_on,
        summary.last_exchange_on, today, DEFAULT,
    )  # fmt: skip


def shown(told: Story, since_on: date | None = None) -> list[str]:
    """Each month in two signs: the first letter of its warmth and W in tenths."""
    since_on = since_on or trend_reads_from(TODAY, DEFAULT)
    return [
        "." if felt is None else f"{felt.warmth[0]}{int(felt.value * 10)}"
        for felt in trend(told.history, TODAY, since_on)
    ]


def test_one_coffee_in_may_cools_and_sleeps() -> None:
    # H = 106 days: cooling from 15 August, dormant from 29 November.
    told = story("2024-05-01 both coffee")
    assert shown(told) == [".", ".", ".", "w9", "w8", "w6", "w5", "c4", "c3", "c3", "d2", "d2"]


def test_an_old_friend_who_fell_silent_sleeps_however_high_w_is() -> None:
    told = story(*(f"{year}-0{month}-01 both coffee" for year in range(2005, 2022)
                   for month in (1, 4, 7)))  # fmt: skip
    # The last coffee was on 1 July 2021, and three years later the tie is dormant.
    assert not needs_interactions(told.summary().last_exchange_on, TODAY)
    assert shown(told) == ["c6"] * 5 + ["d5"] * 7


def test_it_rises_with_an_exchange_after_a_long_silence() -> None:
    told = story("2019-01-01 both coffee", "2024-11-10 you message", "2024-11-12 they answer")
    assert shown(told) == [*["d0"] * 10, "w9", "w9"]


def test_an_exchange_before_what_was_read_is_known_to_have_been() -> None:
    told = story("2010-01-01 both coffee", "2024-11-10 both coffee")
    assert shown(told) == [*["d0"] * 10, "w9", "w9"]


def test_before_the_first_exchange_there_is_nothing() -> None:
    assert shown(story("2024-05-01 you message")) == ["."] * TREND_MONTHS
    assert shown(story("2024-05-01 connected")) == ["."] * TREND_MONTHS


def test_days_are_a_year_that_ends_today() -> None:
    days = trend_days(TODAY)
    assert len(days) == TREND_MONTHS
    assert days[-1] == TODAY
    assert TODAY - days[0] == timedelta(days=335)


@given(ANY, LATER)
def test_it_is_what_the_whole_history_says(history: History, today: date) -> None:
    counted = reckon(history.interactions, DEFAULT).counted
    for day, felt in zip(trend_days(today), trend(history, today, date.min), strict=True):
        number = counted_by(counted, day)
        if not number:
            assert felt is None
            continue
        glow = glow_after(counted, number, DEFAULT)
        assert felt is not None
        assert felt.value == glow.value_on(day)
        assert felt.warmth is glow.warmth_on(day)


@given(ANY, LATER)
def test_what_lies_before_what_is_read_had_left_the_tie_dormant(
    history: History, today: date
) -> None:
    whole = trend(history, today, date.min)
    since_on = trend_reads_from(today, DEFAULT)
    for felt, less in zip(whole, trend(history, today, since_on), strict=True):
        assert (felt is None) == (less is None)
        if felt is not None and less is not None and felt.warmth is not Warmth.DORMANT:
            assert felt.warmth is less.warmth
