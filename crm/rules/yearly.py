"""Days that come round each year: birthdays and what else the user keeps of somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crm.rules.text import clean_line, fold

BIRTHDAY = "birthday"
"""The label of the date that is one; any other is what the user calls it."""
OLDEST_YEAR = 1900
"""A day before this year is taken for a slip of the pen."""

_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Yearly:
    """A day of the year, and the year in which it began where that is known."""

    month: int
    day: int
    year: int | None = None


def occurrence(month: int, day: int, today: date) -> date:
    """The next day, today or later, on which a yearly date comes round; 29 February on
    28 February in the years that have none. In the calendar's last year, the day of that
    year.

    Raises :class:`ValueError` for a day that no year has.
    """
    this_year = _in_year(month, day, today.year)
    if this_year >= today or today.year == date.max.year:
        return this_year
    return _in_year(month, day, today.year + 1)


def _in_year(month: int, day: int, year: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        if (month, day) == (2, 29):
            return date(year, 2, 28)
        raise


def is_day_of_year(month: int, day: int) -> bool:
    """Whether some year has such a day."""
    try:
        date(_LEAP_YEAR, month, day)
    except (ValueError, OverflowError):
        return False
    return True


def has_begun(day: Yearly, today: date) -> bool:
    """Whether its year, where one is given, is no slip of the pen: its first day was, and is
    no later than ``today``."""
    if day.year is None:
        return True
    if not OLDEST_YEAR <= day.year <= today.year:
        return False
    try:
        return date(day.year, day.month, day.day) <= today
    except ValueError:
        return False


def label_of(text: str) -> str:
    """What a yearly date is called: a birthday by its one name, however it was written."""
    line = clean_line(text)
    return BIRTHDAY if fold(line) in {BIRTHDAY, "bday", "b-day"} else line
