"""What the book returns about signals, dates and feeds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
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
