"""Dates in words: certain, or a doubt with its reason.

Only our own strict forms are read. The same words mean different days in a diary and
in a plan ("fri" is the last one or the next one), so each date carries both readings;
what could be read in two ways, or names no single day, carries none.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from crm.rules.phrase.date_forms import FORMS, MONTHS, NUMBERS, SHAKY, WEEKDAYS, pattern
from crm.rules.text import clean_line
from crm.rules.yearly import OLDEST_YEAR

FURTHEST_YEARS = 50
"""A due date further ahead than this is taken for a slip of the pen."""
SEAM_DAYS = 30
"""A day without a year that lies this close on the wrong side of today may be meant to:
"3 dec" in a diary on 22 November is no certain date."""

_NO_DATE = "is no date in the calendar"
_NO_DAY = "does not name one certain day"
_TWO_WAYS = "can be read in two ways"
_AHEAD = "lies ahead"
_PASSED = "has passed"


@dataclass(frozen=True, slots=True)
class DateWords:
    """A date found in ``text[start:end]``. ``past`` is its day in a diary (at most today),
    ``due`` its day in a plan (at least today); None when not certain, and then
    ``past_doubt`` or ``due_doubt`` says why. ``weekday`` marks a weekday that does not say
    whether it is the last or the next one."""

    start: int
    end: int
    past: date | None
    due: date | None
    past_doubt: str
    due_doubt: str
    weekday: bool = False


@dataclass(frozen=True, slots=True)
class _Days:
    past: date | None = None
    due: date | None = None
    doubt: str = ""
    weekday: bool = False


def find_dates(text: str, today: date) -> tuple[DateWords, ...]:
    """Every date that ``text`` names, in order; spans do not overlap. Never raises."""
    return tuple(_date_words(found, today) for found in pattern().finditer(text))


def understand_date(text: str, today: date, *, future: bool = False) -> date | None:
    """A single date in words ("yesterday", "last fri", "3 mar", "2026-03-01", "in 2 weeks"),
    or None when it is not certain. ``future`` for due dates ("fri" is the next one);
    otherwise it lies in the past or is today. Never raises."""
    words = re.sub(r"^(?:by|until|till|before|due) ", "", clean_line(text), flags=re.IGNORECASE)
    if words.lower() in WEEKDAYS:
        words = f"on {words}"
    found = pattern().fullmatch(words)
    if found is None:
        return None
    read = _date_words(found, today)
    return read.due if future else read.past


def _date_words(found: re.Match[str], today: date) -> DateWords:
    form = next(name for name in FORMS if found[name] is not None)
    try:
        days = _READERS[form](found, today)
    except (ValueError, OverflowError):
        days = _Days(doubt=_NO_DATE)
    past, past_doubt = _within(days.past, date(OLDEST_YEAR, 1, 1), today, _AHEAD)
    due, due_doubt = _within(days.due, today, _furthest(today), _PASSED)
    return DateWords(
        found.start(),
        found.end(),
        past,
        due,
        "" if past else days.doubt or past_doubt or _AHEAD,
        "" if due else days.doubt or due_doubt or _PASSED,
        days.weekday,
    )


def _within(day: date | None, first: date, last: date, beyond: str) -> tuple[date | None, str]:
    """``day`` when it lies in first..last, else None and why not; ``beyond`` is the word for
    the side of today that does not fit."""
    if day is None or first <= day <= last:
        return day, ""
    on_other_side = day > last if beyond == _AHEAD else day < first
    return None, beyond if on_other_side else _NO_DATE


def _furthest(today: date) -> date:
    return date(min(today.year + FURTHEST_YEARS, date.max.year), 12, 31)


def _both(day: date) -> _Days:
    return _Days(past=day, due=day)


def _iso(found: re.Match[str], today: date) -> _Days:  # noqa: ARG001  # readers are alike
    return _both(date(int(found["iso_y"]), int(found["iso_m"]), int(found["iso_d"])))


def _numeric(found: re.Match[str], today: date) -> _Days:  # noqa: ARG001  # readers are alike
    """Certain only when a four-digit year and the calendar leave one reading: 25/12/2025."""
    if found["num_y"] is None:
        return _Days(doubt=_TWO_WAYS)
    one, other, year = int(found["num_a"]), int(found["num_b"]), int(found["num_y"])
    days = {
        date(year, month, day)
        for month, day in ((one, other), (other, one))
        if 1 <= month <= 12 and 1 <= day <= _last_of(year, month).day
    }
    if len(days) == 1:
        return _both(days.pop())
    return _Days(doubt=_TWO_WAYS if days else _NO_DATE)


def _ago(found: re.Match[str], today: date) -> _Days:
    unit = found["ago_unit"].lower().rstrip("s")
    if unit in {"minute", "hour", "month", "year"}:
        return _Days(doubt=_NO_DAY)
    return _Days(past=today - _span(found["ago_n"], unit))


def _ahead(found: re.Match[str], today: date) -> _Days:
    unit = (found["in_unit"] or found["from_unit"]).lower().rstrip("s")
    if unit in {"minute", "hour"}:
        return _Days(doubt=_NO_DAY)
    return _Days(due=today + _span(found["in_n"] or found["from_n"], unit))


def _span(count: str, unit: str) -> relativedelta:
    number = NUMBERS.get(count.lower()) or _small(count)
    if unit == "day":
        return relativedelta(days=number)
    if unit == "week":
        return relativedelta(weeks=number)
    return relativedelta(months=number) if unit == "month" else relativedelta(years=number)


def _small(digits: str) -> int:
    """A number of at most four digits; ValueError for a longer one."""
    if len(digits) > 4:
        raise ValueError("too long for a date")
    return int(digits)


def _end(found: re.Match[str], today: date) -> _Days:
    words = found["end"].lower()
    period = (found["end_of"] or words.removeprefix("eo")).lower()
    if period in {"day", "d"}:
        return _Days(due=today)
    if period in {"year", "y"}:
        return _Days(due=date(today.year, 12, 31))
    if period == "next month":
        return _Days(due=today + relativedelta(months=1, day=31))
    if period in MONTHS:
        end = _last_of(today.year, MONTHS[period])
        return _Days(due=end if end >= today else _last_of(today.year + 1, end.month))
    if period in {"month", "m"} or words.startswith("month"):
        return _Days(due=today + relativedelta(day=31))
    return _Days(doubt=_NO_DAY)


def _last_of(year: int, month: int) -> date:
    return date(year, month, 1) + relativedelta(day=31)


def _day_month(found: re.Match[str], today: date) -> _Days:
    return _named(found["dm_wd"], found["dm_d"], found["dm_m"], found["dm_y"], today)


def _month_day(found: re.Match[str], today: date) -> _Days:
    return _named(found["md_wd"], found["md_d"], found["md_m"], found["md_y"], today)


def _named(weekday: str | None, day: str, month: str, year: str | None, today: date) -> _Days:
    """A day and a month by name. Without a year: the last such day for a diary, the next
    one for a plan, unless today is so near the seam that the other could be meant."""
    number, of = int(day), MONTHS[month.lower()]
    if year is not None:
        if not year.isdigit() or len(year) == 2:
            return _Days(doubt=_TWO_WAYS)
        days = _both(date(_small(year), of, number))
    else:
        years = [_try(today.year + add, of, number) for add in (-1, 0, 1)]
        past = max((on for on in years if on and on <= today), default=None)
        due = min((on for on in years if on and on >= today), default=None)
        if past is None and due is None:
            return _Days(doubt=_NO_DATE)
        seam = timedelta(days=SEAM_DAYS)
        days = _Days(
            past=None if due and past != due and due - today <= seam else past,
            due=None if past and past != due and today - past <= seam else due,
        )
    if weekday is None:
        return days
    fits = WEEKDAYS[weekday.lower()]
    past, due = (on if on and on.weekday() == fits else None for on in (days.past, days.due))
    return _Days(past, due, doubt="" if past or due else "is not that weekday")


def _try(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(found: re.Match[str], today: date) -> _Days:
    word = (found["wd"] or found["wd_bare"]).lower()
    if found["wd"] is None and word in SHAKY:
        return _Days(doubt=_NO_DAY)
    number = WEEKDAYS[word]
    past = today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    due = today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    how = (found["wd_how"] or "").lower()
    if how in {"last", "past", "this past"}:
        return _Days(past=past)
    if how in {"next", "coming", "this coming"}:
        return _Days(due=due)
    if how == "this":
        # The day of this week, Monday to Sunday.
        return _both(today + timedelta(days=number - today.weekday()))
    return _Days(past, due, weekday=True)


def _vague(found: re.Match[str], today: date) -> _Days:  # noqa: ARG001  # readers are alike
    return _Days(doubt=_NO_DAY)


_READERS: dict[str, Callable[[re.Match[str], date], _Days]] = {
    "iso": _iso,
    "numeric": _numeric,
    "today": lambda _, today: _both(today),
    "before_yesterday": lambda _, today: _Days(past=today - timedelta(days=2)),
    "yesterday": lambda _, today: _Days(past=today - timedelta(days=1)),
    "after_tomorrow": lambda _, today: _Days(due=today + timedelta(days=2)),
    "tomorrow": lambda _, today: _Days(due=today + timedelta(days=1)),
    "vague_ago": _vague,
    "ago": _ago,
    "ahead": _ahead,
    "end": _end,
    "day_month": _day_month,
    "month_day": _month_day,
    "weekday": _weekday,
    "vague": _vague,
}
