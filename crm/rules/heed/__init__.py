"""What comes in -> what it says between the lines: enough, no, away, moved, undelivered.

The words alone change nothing. What is heard (:mod:`crm.rules.heed.hearing`) is proposed, as a
boundary or as news (:mod:`crm.rules.heed.proposing`), and the user decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Heard(StrEnum):
    """What somebody said."""

    STOP = "stop"
    """To be left alone."""
    NO = "not interested"
    """Nothing is to be offered to them."""
    AWAY = "out of office"
    """A machine answered."""
    MOVED = "moved job"
    BOUNCE = "bounce"
    """It did not reach them."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """``start``..``end`` is the span in the text, end exclusive; ``words`` the sentence around
    it, on one line. ``until_on`` is the last day of an absence, where it is said."""

    heard: Heard
    start: int
    end: int
    words: str
    until_on: date | None = None
