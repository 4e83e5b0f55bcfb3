"""What the book needs once a day: what may be announced, and which backups are too many."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from crm.rules.policy import Policy


class Chore(StrEnum):
    """What is done while nobody looks."""

    DAY = "day"
    """Begin the local day, and have its list made."""
    BACKUP = "backup"
    FEEDS = "feeds"


def may_announce(now: datetime, policy: Policy) -> bool:
    """Whether one may be told of the day's list at a local time: not at night."""
    return now.hour >= policy.announce_from_hour


def counted(people: int, promises: int) -> str:
    """What a day holds, in numbers only: ``3 people, 1 promise today``; empty for nothing."""
    parts = []
    if people:
        parts.append("1 person" if people == 1 else f"{people} people")
    if promises:
        parts.append("1 promise" if promises == 1 else f"{promises} promises")
    return f"{', '.join(parts)} today" if parts else ""


def superfluous(days: Sequence[date], policy: Policy) -> tuple[int, ...]:
    """Which of the backups made on these local days, oldest first, need not be kept, as
    positions. Kept are the last of each of the newest days, weeks and months that have one,
    so that a long sleep thins nothing. The newest is always kept."""
    kept = {len(days) - 1}
    for span, number in (
        (_day, policy.backups_daily),
        (_week, policy.backups_weekly),
        (_month, policy.backups_monthly),
    ):
        kept |= set(_last_of_each(days, span)[-number:] if number else ())
    return tuple(position for position in range(len(days)) if position not in kept)


def _last_of_each(days: Iterable[date], span: Callable[[date], Any]) -> list[int]:
    """The position of the last day in each span, oldest first."""
    last = {span(day): position for position, day in enumerate(days)}
    return sorted(last.values())


def _day(day: date) -> Any:
    return day


def _week(day: date) -> Any:
    return day.isocalendar()[:2]


def _month(day: date) -> Any:
    return day.year, day.month
