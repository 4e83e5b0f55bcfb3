"""What the book returns about signals, dates and feeds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.book.results import Logged, SignalView
    from crm.rules.signals import SignalKind


@dataclass(frozen=True)
class DateView:
    """A day that comes round each year. ``next_on`` is today or later; ``turns`` how many
    years it is then, where the year in which it began is known."""

    uid: str
    contact_uid: str
    contact_name: str
    label: str
    month: int
    day: int
    year: int | None
    next_on: date
    turns: int | None


@dataclass(frozen=True)
class Noticed:
    """What was noticed, as what it was kept: one of ``signal``, ``date`` and ``logged``."""

    kind: SignalKind
    contact_uid: str
    contact_name: str
    signal: SignalView | None = None
    date: DateView | None = None
    logged: Logged | None = None


@dataclass(frozen=True)
class FeedView:
    """A feed that the user added. ``contact_uid`` is empty for one that fills the shelf.
    ``trouble`` says what went wrong the last time; ``is_paused`` while its person is left
    alone: then it is not read."""

    uid: str
    url: str
    title: str
    contact_uid: str
    contact_name: str
    interests: tuple[str, ...]
    added_on: date
    read_at: datetime | None
    next_at: datetime | None
    failures: int
    trouble: str
    gone_on: date | None
    is_paused: bool


@dataclass(frozen=True)
class FeedRead:
    """One feed, asked. ``signals`` and ``insights`` (uid, title) are what was new in it."""

    feed: FeedView
    unchanged: bool = False
    signals: tuple[SignalView, ...] = ()
    insights: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class FeedsRead:
    """What asking the feeds brought; ``not_due`` were left in peace."""

    read: tuple[FeedRead, ...]
    not_due: int = 0

    @property
    def troubles(self) -> tuple[FeedView, ...]:
        return tuple(one.feed for one in self.read if one.feed.trouble)
