"""Dates, counts and other people's words as they stand in the sentences of the rules."""

from __future__ import annotations

import re
from datetime import date

from crm.rules.text import clean_line

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_said(day: date, today: date) -> str:
    """``3 Mar``, with the year when it is not this year's."""
    said = dated(day)
    return said.rpartition(" ")[0] if day.year == today.year else said


def dated(day: date) -> str:
    """``3 Mar 2026``: a day that is read in any year."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def ago(day: date, today: date) -> str:
    """``today``, ``yesterday``, ``12 days ago``; ``in 3 days`` for what is to come."""
    days = (today - day).days
    if days == 0:
        return "today"
    if days == 1:
        return "yesterday"
    return f"{days} days ago" if days > 0 else f"in {count(-days, 'day')}"


def count(number: int, thing: str) -> str:
    """``1 day``, ``2 days``: a number with its thing, whose plural ends in s."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def quoted(text: str, most: int = 80) -> str:
    """Somebody's words on one line within ``“”``, cut at a word after ``most`` characters;
    empty for no words."""
    line = clean_line(text)
    if len(line) > most:
        line = line[:most].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"
    return f"“{line}”" if line else ""


_LOGGED = re.compile(
    r"\s*(?:an? |the )?(?:message|mail|e-?mail|letter|reply|answer|question|note|comment|text|dm)"
    r" from [^:\n]{1,60}:\s+",
    re.IGNORECASE,
)


def their_words(note: str) -> str:
    """What somebody wrote, without the words of the log in front of it: ``message from ana:``."""
    return note[found.end() :] if (found := _LOGGED.match(note)) else note
