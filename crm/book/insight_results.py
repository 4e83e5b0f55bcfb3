"""What the shelf returns: frozen results, the same for every face."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.book.results import ContactLine, Logged
    from crm.rules.insight import InsightKind


@dataclass(frozen=True)
class InsightView:
    """One thing on the shelf. ``is_own``: it is about what you offer, and is never
    proposed."""

    uid: str
    kind: InsightKind
    title: str
    text: str
    link: str
    take: str
    is_own: bool
    interests: tuple[str, ...]
    added_on: date
    retired_on: date | None
    shared_with: tuple[tuple[str, str, date], ...]
    """(uid, name, day) of everybody who has it from you, the last first."""


@dataclass(frozen=True)
class FittingInsight:
    """An insight that fits somebody: ``about`` is the interest that you share, ``because``
    why it fits."""

    insight: InsightView
    about: str
    because: str


@dataclass(frozen=True)
class Taker:
    """Somebody whom an insight fits: ``about`` is the interest that you share, ``because``
    why it fits."""

    contact: ContactLine
    about: str
    because: str


@dataclass(frozen=True)
class Shared:
    """An insight that was passed on, and the interaction that was logged for it."""

    insight: InsightView
    logged: Logged


@dataclass(frozen=True)
class BookmarksReport:
    """What a file of bookmarks held and what came onto the shelf. ``read`` counts the
    bookmarks of the file, ``outside`` those in other folders than the one asked for."""

    file: str
    read: int
    outside: int
    added: int
    known: int
    skipped: tuple[tuple[str, int], ...]
    """(why, how many)."""
    interests: tuple[tuple[str, int], ...]
    """(interest, how many of the added are about it)."""
    without_interest: int
    """Of the added: they wait on the shelf and are proposed to nobody."""
