"""Which days a picture of time shows: all, or a year, a quarter, a month around a day."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from crm.rules.days import days_after

if TYPE_CHECKING:
    from crm.book.results import Timeline


class Zoom(StrEnum):
    """How much time is in sight."""

    ALL = "all"
    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"

    def nearer(self, steps: int) -> Zoom:
        """The zoom ``steps`` nearer (or farther, when negative), as far as there is one."""
        order = list(Zoom)
        return order[max(0, min(order.index(self) + steps, len(order) - 1))]


_DAYS = {Zoom.YEAR: 365, Zoom.QUARTER: 92, Zoom.MONTH: 31}
_LEAST_DAYS = 28
"""A younger relationship is drawn on this many days: a picture of one day shows nothing."""
_AHEAD = 0.2
"""The share of the picture that lies after today, at most."""
_LEAST_AHEAD_DAYS = 3


def window(
    timeline: Timeline,
    *,
    zoom: Zoom = Zoom.ALL,
    at: date | None = None,
    days: int | None = None,
) -> tuple[date, date]:
    """The first and the last day in sight, ``at`` among them; ``days``: only the last so many
    up to today. What is to come stands to the right of today."""
    today = timeline.today
    earliest = _earliest(timeline)
    if at is not None:
        earliest = min(earliest, at)
    if zoom is not Zoom.ALL:
        return _around(at or today, today, earliest, _DAYS[zoom])
    first = earliest
    if days is not None:
        first = max(first, days_after(today, 1 - days))
    first = min(first, days_after(today, 1 - _LEAST_DAYS) if days is None else today)
    past = (today - first).days + 1
    return first, max(days_after(today, _ahead_days(timeline, past)), at or today)


def _earliest(timeline: Timeline) -> date:
    known = [timeline.contact.on_file_on, timeline.today]
    known += [event.on for event in timeline.interactions[:1]]
    known += [episode.on for episode in timeline.episodes[:1]]
    return min(known)


def _ahead_days(timeline: Timeline, past_days: int) -> int:
    """As far as the next change by silence, where that is near enough."""
    most = max(int(past_days * _AHEAD / (1 - _AHEAD)), _LEAST_AHEAD_DAYS)
    changes_on = timeline.contact.standing.changes_on
    if changes_on is None:
        return max(most // 3, _LEAST_AHEAD_DAYS)
    wanted = (changes_on - timeline.today).days * 5 // 4
    return max(min(most, wanted), most // 3, _LEAST_AHEAD_DAYS)


def _around(at: date, today: date, earliest: date, span_days: int) -> tuple[date, date]:
    """``at`` in the middle, but never more of the future than its share."""
    latest = max(today + timedelta(days=int(span_days * _AHEAD)), at)
    last = min(days_after(at, span_days // 2), latest)
    first = days_after(last, 1 - span_days)
    if first < earliest <= at:
        first = earliest
        last = min(days_after(first, span_days - 1), latest)
        first = days_after(last, 1 - span_days)
    return first, last
