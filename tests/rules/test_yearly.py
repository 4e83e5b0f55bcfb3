"""Days that come round each year, and how they may be written."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.phrase.yearly import understand_yearly
from crm.rules.yearly import Yearly, has_begun, is_day_of_year, label_of, occurrence

FRIDAY = date(2026, 11, 20)
DAYS = st.dates(date(1950, 1, 1), date(2400, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14 may", Yearly(5, 14)),
        ("May 14th", Yearly(5, 14)),
        ("the 14th of May", Yearly(5, 14)),
        ("14 may 1990", Yearly(5, 14, 1990)),
        ("1990-05-14", Yearly(5, 14, 1990)),
        ("25/12/1990", Yearly(12, 25, 1990)),
        ("29 feb", Yearly(2, 29)),
        ("29 feb 1992", Yearly(2, 29, 1992)),
        ("21 nov", Yearly(11, 21)),
        ("19 nov", Yearly(11, 19)),
        ("yesterday", Yearly(11, 19)),
        ("Tomorrow", Yearly(11, 21)),
    ],
)
def test_a_day_of_the_year_in_words(text: str, day: Yearly) -> None:
    assert understand_yearly(text, FRIDAY) == day


@pytest.mark.parametrize(
    "text",
    ["", "may", "14", "5/6", "05-06", "1/2/1990", "14 may 90", "fri", "last week", "31 apr",
     "30 feb", "29 feb 1991", "in 2 weeks", "every friday", "fri 14 may", "14 may 2090",
     "14 may or so", "2026-13-01", "99999999999999 may"],
)  # fmt: skip
def test_what_is_not_one_certain_day_of_the_year_is_no_day(text: str) -> None:
    assert understand_yearly(text, FRIDAY) is None


@given(st.text(max_size=40), DAYS)
def test_no_words_are_too_strange_to_be_asked(text: str, today: date) -> None:
    day = understand_yearly(text, today)
    assert day is None or is_day_of_year(day.month, day.day)


@given(st.dates(date(2000, 1, 1), date(2000, 12, 31)), DAYS)
def test_a_day_comes_round_within_a_year_and_on_itself(day: date, today: date) -> None:
    on = occurrence(day.month, day.day, today)
    assert timedelta(0) <= on - today < timedelta(days=366)
    assert (on.month, on.day) in {(day.month, day.day), (2, 28)}
    assert occurrence(day.month, day.day, on) == on


def test_the_leap_day_comes_round_on_the_last_of_february() -> None:
    assert occurrence(2, 29, date(2027, 1, 1)) == date(2027, 2, 28)
    assert occurrence(2, 29, date(2027, 3, 1)) == date(2028, 2, 29)
    assert occurrence(2, 29, date(2100, 2, 28)) == date(2100, 2, 28)


def test_the_calendars_last_year_has_no_next_one() -> None:
    assert occurrence(1, 5, date(9999, 12, 31)) == date(9999, 1, 5)


def test_a_day_that_no_year_has_comes_round_never() -> None:
    with pytest.raises(ValueError, match="day"):
        occurrence(4, 31, FRIDAY)
    assert not is_day_of_year(4, 31)


@pytest.mark.parametrize(
    ("day", "begun"),
    [
        (Yearly(5, 14), True),
        (Yearly(11, 20, 2026), True),
        (Yearly(11, 21, 2026), False),
        (Yearly(5, 14, 1900), True),
        (Yearly(5, 14, 1899), False),
        (Yearly(2, 29, 1991), False),
    ],
)
def test_a_year_lies_behind_and_has_the_day(day: Yearly, begun: bool) -> None:
    assert has_begun(day, FRIDAY) is begun


def test_a_birthday_has_one_name() -> None:
    assert {label_of(text) for text in ("Birthday", " bday", "B-Day")} == {"birthday"}
    assert label_of("work  anniversary") == "work anniversary"
