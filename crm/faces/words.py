"""Dates, counts and standings in words, the same in every command."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.book.heard_results import HeardView
    from crm.book.results import BoundaryView, ContactCard
    from crm.rules.interaction import Stage, Warmth

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


UNKEPT = "This list is shown and not kept; it will be the same once there is room."
"""What is said of a day's list on a disk that is full, before the reason."""


def long_day(on: date) -> str:
    """``Friday, 20 November 2026``."""
    return f"{_WEEKDAYS[on.weekday()]}, {on.day} {_MONTHS[on.month - 1]} {on.year}"


def weekday(on: date) -> str:
    """``Fri``."""
    return _WEEKDAYS[on.weekday()][:3]


def day(on: date | None, today: date) -> str:
    """``today``, ``yesterday``, ``Fri 20 Nov`` within half a year, else ``20 Nov 2025``."""
    if on is None:
        return "never"
    ago = (today - on).days
    if ago in (-1, 0, 1):
        return ("tomorrow", "today", "yesterday")[ago + 1]
    month = _MONTHS[on.month - 1][:3]
    if abs(ago) <= 183:
        return f"{_WEEKDAYS[on.weekday()][:3]} {on.day} {month}"
    return f"{on.day} {month} {on.year}"


def ago(on: date | None, today: date) -> str:
    """``today``, ``3 days ago``, ``5 months ago``, ``2 years ago``; empty for None."""
    if on is None:
        return ""
    days = (today - on).days
    if days <= 1:
        return "today" if days <= 0 else "yesterday"
    if days < 60:
        return f"{days} days ago"
    if days < 730:
        return f"{round(days / 30.4)} months ago"
    return f"{days // 365} years ago"


def since(on: date | None, today: date) -> str:
    """How long ago, short enough for a table: ``41 days``, ``5 months``."""
    return ago(on, today).removesuffix(" ago")


def count(number: int, one: str, many: str = "") -> str:
    """``1 contact``, ``1,204 contacts``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(items: Sequence[str]) -> str:
    """``a, b and c``."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def standing(stage: Stage, warmth: Warmth | None) -> str:
    """What was earned and what is alive now: ``Rapport, cooling``."""
    return f"{stage.label}, {warmth.value}" if warmth else stage.label


def circle(name: str | None, rhythm_days: int | None) -> str:
    """``close, every 30 days``; ``every 45 days`` for a rhythm of its own; empty if unplaced."""
    rhythm = f"every {count(rhythm_days, 'day')}" if rhythm_days else ""
    return ", ".join(part for part in (name or "", rhythm) if part)


def work(role: str, company: str) -> str:
    """``Baker at Northwind``."""
    return f"{role} at {company}" if role and company else role or company


def boundary(bound: BoundaryView, today: date) -> str:
    """A boundary in words, with its reason."""
    text = bound.kind.value
    if bound.until_on:
        text = f"{text} {day(bound.until_on, today)}"
    if bound.channel:
        text = f"only by {bound.channel}"
    return f"{text} ({bound.reason})" if bound.reason else text


def heard(one: HeardView, today: date) -> str:
    """What somebody wrote that asks something between the lines, and when."""
    return f"“{one.words}” ({one.heard.value}, {day(one.on, today)})"


def is_shut(card: ContactCard, today: date) -> bool:
    """Whether a boundary shuts contact today: then nothing is due and nothing is to grow."""
    # The first frame of the screen says nothing of boundaries, and stands sooner without them.
    from crm.rules import bounds  # noqa: PLC0415
    from crm.rules.history import Boundary  # noqa: PLC0415

    return any(
        bounds.is_shut(Boundary(b.uid, b.kind, b.since_on, b.until_on, b.channel), today)
        for b in card.boundaries
        if b.lifted_at is None
    )


def path(where: Path) -> str:
    """Where a file lies, with ``~`` for the home folder."""
    home = Path.home()
    return f"~/{where.relative_to(home)}" if where.is_relative_to(home) else str(where)
