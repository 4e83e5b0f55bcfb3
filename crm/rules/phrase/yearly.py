"""A day of the year in words."""

from __future__ import annotations

from datetime import date

from crm.rules.phrase.date_forms import MONTHS, pattern
from crm.rules.phrase.dates import understand_date
from crm.rules.text import clean_line
from crm.rules.yearly import Yearly, is_day_of_year

_NEAR = frozenset({"today", "yesterday", "tomorrow"})


def understand_yearly(text: str, today: date) -> Yearly | None:
    """A day of the year in words: ``14 may``, ``May 14th``, ``14 may 1990``, ``1990-05-14``,
    or ``today``, ``yesterday``, ``tomorrow``, which say nothing about the year. None when it
    is not certain which day is meant. Never raises."""
    words = clean_line(text)
    if words.lower() in _NEAR:
        on = understand_date(words, today, future=words.lower() == "tomorrow")
        return None if on is None else Yearly(on.month, on.day)
    found = pattern().fullmatch(words)
    if found is None or found["dm_wd"] or found["md_wd"]:
        return None
    for form in ("dm", "md"):
        if found[f"{form}_d"] and not found[f"{form}_y"]:
            month, day = MONTHS[found[f"{form}_m"].lower()], int(found[f"{form}_d"])
            return Yearly(month, day) if is_day_of_year(month, day) else None
    if not any(found[year] for year in ("dm_y", "md_y", "iso_y", "num_y")):
        return None
    whole = understand_date(words, today)
    return None if whole is None else Yearly(whole.month, whole.day, whole.year)
