"""Dates in words: certain, or none at all. Today is Sunday, 22 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from crm.rules.phrase.dates import find_dates, understand_date

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", "2026-11-22"),
        ("this morning", "2026-11-22"),
        ("20 minutes ago", "2026-11-22"),
        ("yesterday", "2026-11-21"),
        ("yesterday evening", "2026-11-21"),
        ("last night", "2026-11-21"),
        ("the day before yesterday", "2026-11-20"),
        ("3 days ago", "2026-11-19"),
        ("a week ago", "2026-11-15"),
        ("two weeks ago", "2026-11-08"),
        ("on monday", "2026-11-16"),
        ("Friday", "2026-11-20"),
        ("last fri", "2026-11-20"),
        ("this friday", "2026-11-20"),
        ("sunday", "2026-11-15"),
        ("sat", "2026-11-21"),
        ("3 mar", "2026-03-03"),
        ("mar 3", "2026-03-03"),
        ("3rd of March", "2026-03-03"),
        ("3 March 2025", "2025-03-03"),
        ("March 3rd, 2025", "2025-03-03"),
        ("Mon, 16 Nov 2026", "2026-11-16"),
        ("2026-03-01", "2026-03-01"),
        ("2026/03/01", "2026-03-01"),
        ("25/12/2025", "2025-12-25"),
        ("25.12.2025", "2025-12-25"),
        ("3/3/2026", "2026-03-03"),
    ],
)
def test_a_day_of_the_diary_is_the_last_one_of_its_name(words: str, day: str) -> None:
    assert understand_date(words, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", "2026-11-22"),
        ("tomorrow", "2026-11-23"),
        ("the day after tomorrow", "2026-11-24"),
        ("fri", "2026-11-27"),
        ("by fri", "2026-11-27"),
        ("next tuesday", "2026-11-24"),
        ("sunday", "2026-11-29"),
        ("in 2 weeks", "2026-12-06"),
        ("in three months", "2027-02-22"),
        ("10 days from now", "2026-12-02"),
        ("end of month", "2026-11-30"),
        ("end of next month", "2026-12-31"),
        ("the end of the year", "2026-12-31"),
        ("end of february", "2027-02-28"),
        ("3 dec", "2026-12-03"),
        ("mar 3", "2027-03-03"),
        ("until 2027-01-05", "2027-01-05"),
    ],
)
def test_a_due_day_is_the_next_one_of_its_name(words: str, day: str) -> None:
    assert understand_date(words, TODAY, future=True) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "words",
    [
        "", "soon", "last week", "next week", "this week", "last month", "the other day",
        "a few days ago", "2-3 days ago", "2 months ago", "5 hours ago", "in march",
        "march 2025", "over the weekend", "recently", "on the 3rd", "every monday",
        "10/11/12", "3/4", "03.04.2026", "3/4/2026", "10-11-12", "3 mar 25",
        "feb 30", "30 feb 2026", "2026-02-30", "2026-13-01", "31/31/2026",
        "30000-01-01", "3 march 30000", "0001-01-01", "29 feb",
        "last", "tue 16 nov", "99999999999999999999 days ago", "in 99999 years",
        "9999 weeks from now",
        "in a fortnight", "24/7", "yesterday or so", "3", "12:30",
    ],
)  # fmt: skip
def test_what_is_not_certain_is_no_date(words: str) -> None:
    assert understand_date(words, TODAY) is None
    assert understand_date(words, TODAY, future=True) is None


@pytest.mark.parametrize("words", ["tomorrow", "in 2 weeks", "next friday", "2027-01-01", "dec 3"])
def test_no_day_of_the_diary_lies_ahead(words: str) -> None:
    assert understand_date(words, TODAY) is None


@pytest.mark.parametrize("words", ["yesterday", "last fri", "2026-11-21", "20 nov", "a week ago"])
def test_no_due_day_has_passed(words: str) -> None:
    assert understand_date(words, TODAY, future=True) is None


def test_a_leap_day_is_found_where_there_is_one() -> None:
    assert understand_date("29 feb", date(2025, 1, 10)) == date(2024, 2, 29)
    assert understand_date("feb 29", date(2024, 2, 1), future=True) == date(2024, 2, 29)


def test_a_month_added_to_its_last_day_stays_in_the_next_month() -> None:
    assert understand_date("in a month", date(2026, 1, 31), future=True) == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("met ana on 3 March 2025 and bob yesterday", ["on 3 March 2025", "yesterday"]),
        ("version 1.2 of 3.5 at 24/7, see v2026-01-01x", []),
        ("coffee with jan 3 days ago", ["3 days ago"]),
        ("sat down with ana in the sun", []),
        ("fridays are bad, fridayish too", []),
        ("mail to friday@example.com about a/today", []),
    ],
)
def test_dates_are_found_in_a_sentence_and_nothing_else(text: str, words: list[str]) -> None:
    assert [text[found.start : found.end] for found in find_dates(text, TODAY)] == words


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("feb 30", "is no date in the calendar"),
        ("3/4", "can be read in two ways"),
        ("last week", "does not name one certain day"),
        ("tomorrow", "lies ahead"),
        ("tue 16 nov 2026", "is not that weekday"),
        ("1815-06-18", "is no date in the calendar"),
    ],
)
def test_a_doubt_says_why(text: str, doubt: str) -> None:
    (found,) = find_dates(text, TODAY)
    assert (found.past, found.past_doubt) == (None, doubt)


@pytest.mark.parametrize("today", [date.min, date.max, date(2024, 2, 29)])
def test_the_ends_of_the_calendar_are_no_trouble(today: date) -> None:
    for words in ("yesterday", "tomorrow", "fri", "in 9999 years", "3 mar", "end of next month"):
        for future in (False, True):
            day = understand_date(words, today, future=future)
            assert day is None or (day >= today if future else day <= today)
