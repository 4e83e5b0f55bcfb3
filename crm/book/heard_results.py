"""Frozen results about what was heard in what came in. Data only: rendering is the faces' work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from crm.rules.heed import Heard

if TYPE_CHECKING:
    from crm.book.results import BoundaryView, SignalView


@dataclass(frozen=True)
class HeardView:
    """What somebody seems to have said, and what is proposed for it. ``words`` is the
    sentence, ``proposed`` what is done if you agree."""

    uid: str
    contact_uid: str
    contact_name: str
    heard: Heard
    on: date
    words: str
    until_on: date | None
    proposed: str


@dataclass(frozen=True)
class HeardSettled:
    """What became of it: nothing was written but this where it was waved away."""

    view: HeardView
    agreed: bool
    boundary: BoundaryView | None = None
    signal: SignalView | None = None
