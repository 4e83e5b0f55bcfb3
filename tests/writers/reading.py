"""A reader of calendars that shares nothing with the writer: RFC 5545 in thirty lines."""

from __future__ import annotations

import re
from datetime import date, datetime

from dateutil.rrule import rrulestr

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
Properties = dict[str, str]


def entries(content: bytes) -> list[Properties]:
    """The entries of a calendar, each property by its name with its parameters.

    Raises :class:`AssertionError` for a file that a strict reader would refuse.
    """
    assert content.endswith(b"\r\n")
    raw = content.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 for line in raw)
    assert not any(b"\n" in line or b"\r" in line for line in raw)
    assert all(line.decode() for line in raw), "no letter is split over two lines"
    lines = b"\r\n".join(raw).replace(b"\r\n ", b"").decode().split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    found: list[Properties] = []
    within = False
    for line in lines[1:-1]:
        name, colon, value = line.partition(":")
        assert colon
        if name in {"BEGIN", "END"}:
            assert value == "VEVENT"
            assert within == (name == "END")
            within = name == "BEGIN"
            found += [{}] if within else []
        elif within:
            assert name not in found[-1]
            found[-1][name] = value
    assert not within
    return found


def text(value: str) -> str:
    """A value of words, as they were before escaping."""
    return _ESCAPED.sub(lambda match: {"n": "\n", "N": "\n"}.get(match[1], match[1]), value)


def first_day(entry: Properties) -> date:
    return datetime.strptime(entry["DTSTART;VALUE=DATE"], "%Y%m%d").date()  # noqa: DTZ007  # a day


def days_between(entry: Properties, first_on: date, last_on: date) -> list[date]:
    """The days of an entry that comes round, by dateutil's reading of its rule."""
    start = datetime.combine(first_day(entry), datetime.min.time())
    rule = rrulestr(entry["RRULE"], dtstart=start)
    after, before = (datetime.combine(day, datetime.min.time()) for day in (first_on, last_on))
    return [found.date() for found in rule.between(after, before, inc=True)]
