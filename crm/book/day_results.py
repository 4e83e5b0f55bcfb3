"""What the day's list is made of, apart from the other results: a prompt or a status bar asks
for it many times a day, and should not pay for what it does not show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from crm.rules.history import PromiseBy
    from crm.rules.interaction import Kind


@dataclass(frozen=True)
class PromiseView:
    uid: str
    contact_uid: str
    contact_name: str
    by: PromiseBy
    what: str
    made_on: date
    due_on: date | None
    kept_on: date | None
    dropped_on: date | None


@dataclass(frozen=True)
class NudgeView:
    uid: str
    position: int
    contact_uid: str
    name: str
    company: str
    kind: Kind
    slot: str
    why: str
    material: str
    next_step: str
    score: float
    state: str
    """open, done, skipped, or put off: snoozed, left to rest, or given another rhythm."""
    about: str = ""
    """The interest that it is about."""
    link: str = ""
    """Of the insight to share or of what was noticed."""
    reason: str = ""
    """Why it was skipped: a :class:`crm.rules.nudge.candidate.Reason`, or nothing."""


@dataclass(frozen=True)
class DayList:
    """The list of one local day. ``promises`` due stand above it."""

    on: date
    nudges: tuple[NudgeView, ...]
    promises: tuple[PromiseView, ...]
    capacity: int
    offers_possible: tuple[str, ...] = ()
    """Names to whom the gate is open, said only as possible."""
    unplaced: int = 0
    """People with real conversation who wait for a circle: they never nag."""
    contacts: int = 0
    quiet_until_on: date | None = None
    """The last day of the quiet time in which the day lies: then nobody is nudged."""
    unkept: str = ""
    """Why the list is not in the book: a full disk. Its open nudges have no uid then."""


@dataclass(frozen=True)
class Brief:
    """How much of today is left to do, in numbers only: no name is in it."""

    nudges: int
    promises: int
    quiet_until_on: date | None = None


@dataclass(frozen=True)
class Dismissed:
    """What setting somebody aside means from now on, and how to take it back."""

    name: str
    taught: str
    take_back: str


@dataclass(frozen=True)
class QuietTime:
    """Days on which nobody is nudged, both included."""

    since_on: date
    until_on: date
