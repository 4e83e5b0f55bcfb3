"""A calendar that every reader can read, whatever people are called."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.records import EventRecord
from crm.rules.text import clean, clean_line
from crm.writers.ics import ics

from .reading import days_between, entries, first_day, text

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
LINES = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rapport//crm calendar//EN", "METHOD:PUBLISH",
    "NAME:Rapport", "X-WR-CALNAME:Rapport", "END:VCALENDAR", "",
]  # fmt: skip


def written(*events: EventRecord) -> bytes:
    return ics(events, AT, name="Rapport")


def test_a_calendar_without_entries_is_one() -> None:
    assert sorted(written().decode().split("\r\n")) == sorted(LINES)


def test_an_entry_is_a_private_day_that_stays_free() -> None:
    (entry,) = entries(written(EventRecord("promise-1", date(2026, 11, 23), "Promised Ana", "x")))
    assert entry == {
        "UID": "promise-1@rapport.invalid",
        "DTSTAMP": "20261120T093000Z",
        "DTSTART;VALUE=DATE": "20261123",
        "SUMMARY": "Promised Ana",
        "DESCRIPTION": "x",
        "CLASS": "PRIVATE",
        "TRANSP": "TRANSPARENT",
    }


@given(
    st.lists(
        st.builds(
            EventRecord,
            uid=st.uuids().map(str),
            on=st.dates(date(1900, 1, 1), date(9999, 12, 31)),
            title=st.text(max_size=200),
            text=st.text(max_size=200),
            yearly=st.booleans(),
        ),
        max_size=4,
    )
)
def test_any_words_come_back_as_they_were(events: list[EventRecord]) -> None:
    found = entries(written(*events))
    assert len(found) == len(events)
    for entry, event in zip(found, events, strict=True):
        assert entry["UID"] == f"{event.uid}@rapport.invalid"
        assert first_day(entry) == event.on
        assert text(entry["SUMMARY"]) == clean_line(event.title)
        assert text(entry.get("DESCRIPTION", "")) == clean(event.text).strip()
        assert ("RRULE" in entry) == event.yearly


@pytest.mark.parametrize(
    "title",
    [
        "Ann\r\nBEGIN:VEVENT\r\nSUMMARY:mine",
        "a; b, c \\n d",
        "\x1b[31mred\u202e",
        "é" * 120,
        "👩\u200d🚀" * 30,
    ],
)
def test_a_hostile_name_adds_no_line(title: str) -> None:
    (entry,) = entries(written(EventRecord("date-1", date(2026, 1, 1), title)))
    assert text(entry["SUMMARY"]) == clean_line(title)


def test_a_yearly_date_comes_round_each_year() -> None:
    (entry,) = entries(written(EventRecord("date-1", date(1990, 5, 4), "Birthday", yearly=True)))
    found = days_between(entry, date(2026, 1, 1), date(2028, 12, 31))
    assert found == [date(2026, 5, 4), date(2027, 5, 4), date(2028, 5, 4)]


def test_the_leap_day_comes_round_on_the_last_of_february() -> None:
    (entry,) = entries(written(EventRecord("date-1", date(2000, 2, 29), "Birthday", yearly=True)))
    found = days_between(entry, date(2026, 1, 1), date(2029, 12, 31))
    assert found == [date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29), date(2029, 2, 28)]


def test_equal_entries_give_equal_files() -> None:
    event = EventRecord("date-1", date(2000, 2, 29), "Birthday", yearly=True)
    assert written(event) == written(event)
