"""What the day's list is made of: candidates, hooks, obligations, scores and nudges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crm.rules.circles import Circle
from crm.rules.history import Boundary
from crm.rules.interaction import Kind, Stage


class HookKind(StrEnum):
    BIRTHDAY = "birthday"
    NEW_JOB = "new job"
    POST = "post"


class ObligationKind(StrEnum):
    REPLY = "reply"
    THANKS = "thanks"
    PROMISE = "promise"


class Slot(StrEnum):
    OBLIGATION = "obligation"
    SCORE = "score"
    WAITING = "waiting"
    REVIVAL = "revival"


@dataclass(frozen=True, slots=True)
class Hook:
    """What makes today the day. Live from ``on`` to ``expires_on``, both included."""

    kind: HookKind
    on: date
    expires_on: date
    text: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Obligation:
    """Something you owe. ``on`` is the day it arose, ``text`` what it is about."""

    kind: ObligationKind
    on: date
    text: str
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the list needs to know about one placed contact. The dates are those of
    ``standing.Summary``; ``skips`` counts skips since the last interaction;
    ``last_said`` is what they last told you; ``stopped_on`` the day on which they asked you
    to stop, where that stands."""

    uid: str
    name: str
    company: str
    circle: Circle | None
    rhythm_days: int
    placed_on: date
    spread_until_on: date | None
    stage: Stage
    exchanges: int
    last_exchange_on: date | None
    half_life_days: float | None
    cools_on: date | None
    dormant_on: date | None
    heard_on: date | None
    touched_on: date | None
    quiet_from_on: date | None
    rest_from_on: date | None
    rest_until_on: date | None
    balance: int
    last_shown_on: date | None = None
    last_revival_shown_on: date | None = None
    skips: int = 0
    boundaries: tuple[Boundary, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    hooks: tuple[Hook, ...] = ()
    shared_interests: tuple[str, ...] = ()
    their_interests: tuple[str, ...] = ()
    last_said: str = ""
    last_said_on: date | None = None
    purpose: str = ""
    can_give: str = ""
    stopped_on: date | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """One term of the score: ``value`` 0..1 before its ``weight``."""

    name: str
    value: float
    weight: float
    because: str


@dataclass(frozen=True, slots=True)
class Score:
    total: float
    terms: tuple[Term, ...]
    skip_factor: float


@dataclass(frozen=True, slots=True)
class Nudge:
    uid: str
    name: str
    company: str
    kind: Kind
    slot: Slot
    score: Score
    why: str
    material: str
    next_step: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What was already on a list: today's entries fill places, the week's one revival."""

    uid: str
    company: str
    slot: Slot
    stage: Stage
    on: date
