"""A text -> findings: does it read like a pitch? With the span, the reason and a better way."""

from __future__ import annotations

from collections.abc import Iterable
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
    reading: Reading
    score: float
    findings: tuple[Finding, ...]


def judge_text(text: str, *, sent_to_many: bool = False) -> Judgement:
    """The findings of one text, ordered by span."""
    raise NotImplementedError


def reads_as_pitch(text: str, *, sent_to_many: bool = False) -> bool:
    """The same verdict as :func:`judge_text`, fast: for judging a whole import."""
    raise NotImplementedError


def template_key(text: str) -> str:
    """A key that is equal for the same text sent to different people (greeting, names,
    numbers and spacing removed)."""
    raise NotImplementedError


def sent_to_many(texts: Iterable[tuple[str, str]], at_least: int = 3) -> frozenset[str]:
    """From (person, text): the template keys that went to ``at_least`` different people."""
    raise NotImplementedError
