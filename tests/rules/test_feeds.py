"""When a feed is asked again, and which of its entries are news."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.feeds import EACH, LONGEST_WAIT, RECENT_DAYS, SPREAD, day_of, next_ask

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
LONGEST = LONGEST_WAIT + LONGEST_WAIT / SPREAD


def wait(failures: int = 0, retry_after: str = "", uid: str = "a") -> timedelta:
    return next_ask(NOW, uid, failures, retry_after) - NOW


def test_a_feed_that_answers_is_asked_each_six_hours_or_a_little_later() -> None:
    waits = {wait(uid=str(number)) for number in range(50)}
    assert all(EACH <= found <= EACH + EACH / SPREAD for found in waits)
    assert len(waits) == 50


def test_each_failure_doubles_the_wait_up_to_a_week() -> None:
    waits = [wait(failures) for failures in range(9)]
    assert waits == sorted(waits)
    assert EACH * 8 <= waits[3] <= EACH * 8 + EACH * 8 / SPREAD
    assert waits[8] >= LONGEST_WAIT


@pytest.mark.parametrize("told", ["172800", " 172800 ", "Wed, 04 Mar 2026 10:00:00 GMT"])
def test_a_server_that_says_when_is_not_asked_before(told: str) -> None:
    assert timedelta(days=2) <= wait(1, told) <= timedelta(days=2) * (1 + 1 / SPREAD)


@pytest.mark.parametrize(
    "told", ["", "soon", "-5", "0", "٣", "Wed, 04 Mar 1926 10:00:00 GMT", "1e9", "Wed, 99 Foo"]
)
def test_nonsense_does_not_change_the_wait(told: str) -> None:
    assert wait(1, told) == wait(1)


@given(st.integers(-5, 10**6), st.one_of(st.text(max_size=40), st.integers(0).map(str)))
def test_no_feed_is_forgotten_and_none_is_asked_sooner(failures: int, told: str) -> None:
    assert EACH <= wait(failures, told) <= LONGEST


TODAY = date(2026, 3, 2)


def test_an_entry_is_of_its_day_while_it_is_recent() -> None:
    oldest = TODAY - timedelta(days=RECENT_DAYS)
    assert day_of(oldest, TODAY) == oldest
    assert day_of(oldest - timedelta(days=1), TODAY) is None


def test_an_entry_from_the_future_or_without_a_day_is_of_today() -> None:
    assert day_of(date(2090, 1, 1), TODAY) == day_of(None, TODAY) == TODAY
