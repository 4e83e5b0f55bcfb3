"""Dates and counts in words."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from crm.faces import words

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (None, "never"),
        (date(2026, 11, 21), "tomorrow"),
        (FRIDAY, "today"),
        (date(2026, 11, 19), "yesterday"),
        (date(2026, 11, 2), "Mon 2 Nov"),
        (date(2027, 1, 15), "Fri 15 Jan"),
        (date(2025, 11, 21), "21 Nov 2025"),
        (date(2028, 2, 29), "29 Feb 2028"),
    ],
)
def test_a_day_is_said_so_that_it_cannot_be_mistaken(on: date | None, said: str) -> None:
    assert words.day(on, FRIDAY) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "today"), (1, "yesterday"), (59, "59 days ago"), (60, "2 months ago"),
     (729, "24 months ago"), (730, "2 years ago")],
)  # fmt: skip
def test_the_past_is_told_in_round_numbers(days: int, said: str) -> None:
    assert words.ago(FRIDAY - timedelta(days=days), FRIDAY) == said


def test_counts_and_lists_read_like_a_sentence() -> None:
    assert words.count(1, "person", "people") == "1 person"
    assert words.count(1204, "contact") == "1,204 contacts"
    assert [words.listed(found) for found in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "", "a", "a and b", "a, b and c",
    ]  # fmt: skip


def test_a_path_at_home_is_told_from_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/mika")
    assert words.path(Path("/home/mika/books/a.db")) == "~/books/a.db"
    assert words.path(Path("/srv/a.db")) == "/srv/a.db"


def test_work_and_circles_leave_out_what_is_not_known() -> None:
    assert words.work("Baker", "Northwind") == "Baker at Northwind"
    assert words.work("", "Northwind") == "Northwind"
    assert words.circle("close", 30) == "close, every 30 days"
    assert words.circle(None, 1) == "every 1 day"
    assert words.circle(None, None) == ""
