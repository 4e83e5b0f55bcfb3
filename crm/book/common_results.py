"""What two people have in common, as a face gets it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.book.results import ContactLine, StageMove


@dataclass(frozen=True)
class SharedGround:
    """An interest on both lists: since when on each, what it was learned from, and when you
    two last spoke of it."""

    name: str
    mine_since_on: date
    theirs_since_on: date
    my_evidence: str
    their_evidence: str
    talked_on: date | None


@dataclass(frozen=True)
class RelatedGround:
    """An interest of yours and one of theirs that hang together: ``path`` leads from one to
    the other, names of the same thing standing side by side."""

    mine: str
    theirs: str
    path: tuple[str, ...]
    same: bool
    """Two names of one thing, so far kept apart in the book."""


@dataclass(frozen=True)
class Suggestion:
    """What they seem to care for, and where that shows; it counts once it is confirmed."""

    name: str
    evidence: str
    mine: bool
    """Whether you care for it too: confirmed, it is shared."""


@dataclass(frozen=True)
class TheirsAlone:
    """An interest of theirs to ask about."""

    name: str
    since_on: date
    evidence: str


@dataclass(frozen=True)
class CommonGround:
    """What you and somebody have in common, and what you could ask about."""

    contact: ContactLine
    shared: tuple[SharedGround, ...]
    related: tuple[RelatedGround, ...]
    theirs: tuple[TheirsAlone, ...]
    mine: tuple[str, ...]
    """Yours alone, and not suggested for them."""
    acquaintances: tuple[tuple[str, str], ...]
    """(uid, name) of people whom you both know through an introduction."""
    work: tuple[str, ...]
    """What you have in common at work, a sentence each."""
    suggestions: tuple[Suggestion, ...]
    left_alone: bool
    """They are not to be contacted: nothing is suggested."""


@dataclass(frozen=True)
class Aliased:
    """A name that from now on means ``name``. ``moved`` counts the lists on which it stood."""

    alias: str
    name: str
    merged: bool
    moved: int
    moves: tuple[StageMove, ...]


@dataclass(frozen=True)
class Broadened:
    """``chain`` leads from the interest up to the broadest."""

    name: str
    broader: str
    chain: tuple[str, ...]
