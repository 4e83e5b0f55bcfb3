"""A calendar as an iCalendar file (RFC 5545): all-day entries that update in place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from icalendar import CLASS, TRANSP, Calendar, Event

from crm.records import EventRecord
from crm.rules.text import clean, clean_line

PRODUCT = "-//Rapport//crm calendar//EN"
DOMAIN = "rapport.invalid"
"""Behind the uid of every entry, so that it is one of its own in a calendar."""


def ics(events: Iterable[EventRecord], at: datetime, *, name: str) -> bytes:
    """The file: entries in the order given, stamped with the aware instant ``at``.

    Words are cleaned, escaped and folded; the entries are private and leave the day free.
    """
    # Calendar.new would name the calendar itself by chance: equal books give equal files.
    calendar = Calendar()
    for prop, value in (("prodid", PRODUCT), ("version", "2.0"), ("method", "PUBLISH")):
        calendar.add(prop, value)
    calendar.calendar_name = clean_line(name)
    for event in events:
        calendar.add_component(_entry(event, at))
    return bytes(calendar.to_ical())


def _entry(event: EventRecord, at: datetime) -> Event:
    entry = Event.new(
        uid=f"{event.uid}@{DOMAIN}",
        stamp=at,
        start=event.on,
        summary=clean_line(event.title),
        description=clean(event.text).strip() or None,
        classification=CLASS.PRIVATE,
        transparency=TRANSP.TRANSPARENT,
    )
    if event.yearly:
        entry.add("rrule", _yearly(event))
    return entry


def _yearly(event: EventRecord) -> dict[str, str | int]:
    if (event.on.month, event.on.day) == (2, 29):
        return {"freq": "yearly", "bymonth": 2, "bymonthday": -1}
    return {"freq": "yearly"}
