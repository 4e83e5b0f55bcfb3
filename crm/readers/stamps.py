"""Dates and times as exports and spreadsheets write them. Never a guess.

English month names only: no export in another language has been seen.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

EARLIEST_YEAR = 2000
LATEST_YEAR = 2199
"""What lies outside is damage: LinkedIn opened in 2003."""

_MONTHS = {
    name: number
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}
_TIME = (
    r"(?:(?:,?\s+|T)(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?:\.\d+)?"
    r"\s*(?P<half>[AP]M)?)?"
)
_ZONE = r"\s*(?:UTC|GMT|Z)?"
_FORMS = tuple(
    re.compile(form + _TIME + _ZONE, re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})[-/](?P<month>\d{1,2})[-/](?P<day>\d{1,2})",
        r"(?P<day>\d{1,2})[ -](?P<name>[a-z]{3,9})[ -](?P<year>\d{4}|\d\d)",
        r"(?P<name>[a-z]{3,9}) (?P<day>\d{1,2}), (?P<year>\d{4})",
        r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4}|\d\d)",
        r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4}|\d\d)",
    )
)
_USUAL_LENGTH = len("2021-04-02 09:15:00 UTC")


def stamp(text: str) -> datetime | None:
    """A date with or without a time, as written: naive, midnight without a time.

    Understands ``12 Mar 2021``, ``4-Apr-21``, ``2021-03-12 16:05:00 UTC``,
    ``2021/03/12``, ``3/12/21, 4:05 PM`` (month first, as LinkedIn writes) and
    ``12.03.2021``. None for everything else, and for years before 2000 or after 2199.
    """
    for form in _FORMS:
        if found := form.fullmatch(text.strip()):
            return _moment(found)
    return None


def utc(text: str) -> datetime | None:
    """:func:`stamp` as an aware instant in UTC; the export's usual form is read fast."""
    if len(text) == _USUAL_LENGTH and text[4] == "-" and text.endswith(" UTC"):
        try:
            at = datetime.fromisoformat(text[:19] + "+00:00")
        except ValueError:
            return None
        return at if EARLIEST_YEAR <= at.year <= LATEST_YEAR else None
    found = stamp(text)
    return None if found is None else found.replace(tzinfo=UTC)


def _moment(found: re.Match[str]) -> datetime | None:
    parts = found.groupdict()
    month = int(parts["month"]) if parts.get("month") else _month(parts.get("name") or "")
    year = int(parts["year"])
    hour = int(parts["hour"] or 0)
    if parts["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if parts["half"].upper() == "PM" else 0)
    year += 2000 if len(parts["year"]) == 2 else 0
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    try:
        return datetime(  # noqa: DTZ001  # the export's own time, without a zone
            year,
            month,
            int(parts["day"]),
            hour,
            int(parts["minute"] or 0),
            int(parts["second"] or 0),
        )
    except ValueError:
        return None


def _month(name: str) -> int:
    """1-12, or 0 for a word that is no English month."""
    full = name.casefold()
    number = _MONTHS.get(full[:3], 0)
    return number if full in (full[:3], *_LONG) else 0


_LONG = (
    "january february march april june july august september sept october november december".split()
)
