"""Days counted and said."""

from __future__ import annotations

import math
from datetime import date

DAYS_A_YEAR = 365.25
_DAYS_A_MONTH = DAYS_A_YEAR / 12
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()


def days_after(day: date, days: int) -> date:
    """``day`` + ``days`` (which may be negative), held within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, _FIRST), _LAST))


def silence_words(days: int) -> str:
    """A silence as one would say it: days below two months, months below two years."""
    if days < 2 * _DAYS_A_MONTH:
        return "1 day" if days == 1 else f"{days} days"
    if days < 2 * DAYS_A_YEAR:
        return f"{math.floor(days / _DAYS_A_MONTH)} months"
    return f"{math.floor(days / DAYS_A_YEAR)} years"
