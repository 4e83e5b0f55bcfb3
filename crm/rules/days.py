"""Days begun, counted and said."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAYS_A_YEAR = 365.25
_DAYS_A_MONTH = DAYS_A_YEAR / 12
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()
_SECOND = timedelta(seconds=1)


def local_day(at: datetime, zone: tzinfo, rollover_hour: int) -> date:
    """The local day to which an aware instant belongs, in a zone where a day begins at
    ``rollover_hour`` (0–23).

    It never runs back as ``at`` grows: when the clocks are set back over the roll-over, the
    day that has begun goes on.
    """
    day = (_wall(at, zone) - timedelta(hours=rollover_hour)).date()
    if day == date.max:
        return day
    # Clocks set back may show yesterday once more; clocks set on may leave a day out.
    for begun in (days_after(day, 1), day):
        begins_at = day_begins_at(begun, zone, rollover_hour)
        if begins_at is not None and begins_at <= at:
            return begun
    return days_after(day, -1)


def day_begins_at(day: date, zone: tzinfo, rollover_hour: int) -> datetime | None:
    """The first instant, in UTC, at which a zone's clocks reach ``rollover_hour`` (0–23) of
    a day: the end of the gap where they never show that hour. None for a day that the zone
    left out altogether, as Samoa did with 2011-12-30."""
    shown = datetime.combine(day, time(rollover_hour))
    begins_at = shown.replace(tzinfo=zone).astimezone(UTC)
    if _wall(begins_at, zone) == shown:
        return begins_at
    begins_at = _end_of_gap(shown, zone)
    if _wall(begins_at - _SECOND, zone).date() < day < _wall(begins_at, zone).date():
        return None
    return begins_at


def _end_of_gap(skipped: datetime, zone: tzinfo) -> datetime:
    """The instant at which the clocks are set on, over a time that they never show."""
    before = skipped.replace(tzinfo=zone, fold=1).astimezone(UTC)
    after = skipped.replace(tzinfo=zone, fold=0).astimezone(UTC)
    while after - before > _SECOND:
        between = before + (after - before) // _SECOND // 2 * _SECOND
        if _wall(between, zone) < skipped:
            before = between
        else:
            after = between
    return after


def _wall(at: datetime, zone: tzinfo) -> datetime:
    """What the clocks on the wall show."""
    return at.astimezone(zone).replace(tzinfo=None, fold=0)


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
