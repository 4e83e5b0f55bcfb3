"""What a judgement is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Reading(StrEnum):
    """What a text reads as. ``UNKNOWN``: it cannot be judged (empty, or in a language the
    check does not know); never an accusation, and refused to an offer."""

    PERSONAL = "personal"
    GENERIC = "generic"
    PITCH = "pitch"
    UNKNOWN = "unknown"


class Severity(IntEnum):
    NOTE = 1
    WARNING = 2
    STOP = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """``start``..``end`` is the span in the text, end exclusive."""

    start: int
    end: int
    severity: Severity
    code: str
    reason: str
    instead: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """``score`` is what speaks for a pitch, 0 and up; from 1 on a text is one. ``personal`` are
    the spans that speak for a text between people who know each other, ``weighty`` those that
    weighed most for a pitch, heaviest first, ``named`` the facts about the reader that the
    words name."""

    reading: Reading
    score: float
    findings: tuple[Finding, ...]
    personal: tuple[tuple[int, int], ...] = ()
    named: tuple[str, ...] = ()
    weighty: tuple[tuple[int, int], ...] = ()
