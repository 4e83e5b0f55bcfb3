"""What the day's list is made of: candidates, hooks, obligations, scores and nudges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crm.rules.circles import Circle
from crm.rules.history import Boundary
from crm.rules.interaction import Kind, Stage


class HookKind(StrEnum):
    """What makes today the day. All but the last two are also kinds of signal."""

    BIRTHDAY = "birthday"
    DATE = "date"
    NEW_JOB = "new job"
    AWARD = "award"
    MOVE = "move"
    LOSS = "loss"
    POST = "post"
    ARTICLE = "article"
    NEED = "need"
    INSIGHT = "fresh insight"


class ObligationKind(StrEnum):
    REPLY = "reply"
    THANKS = "thanks"
    PROMISE = "promise"
    WELCOME = "welcome"
    """They accepted your invitation: the first word is a thank-you and a question."""
    INTRODUCTION = "introduction"
    """Both agreed to be introduced and wait for it; or they were introduced, and it was not
    asked how it went: then it has a ``due_on``."""


class Event(StrEnum):
    """What may end a snooze besides a date."""

    HEARD = "heard"
    """Anything of theirs."""
    NEWS = "news"
    """Anything noticed about them."""


class Reason(StrEnum):
    """Why the user set a nudge aside: what each teaches is in :mod:`crm.rules.nudge.teaching`."""

    TOO_OFTEN = "too often"
    NOT_CLOSE = "not close"
    WRONG_IDEA = "wrong idea"
    BUSY = "busy"


class Slot(StrEnum):
    OBLIGATION = "obligation"
    SCORE = "score"
    WAITING = "waiting"
    REVIVAL = "revival"


@dataclass(frozen=True, slots=True)
class Hook:
    """What makes today the day. Live from ``on`` to ``expires_on``, both included. A loss
    silences for ``mourning_days``, and is to be given for as long."""

    kind: HookKind
    on: date
    expires_on: date
    text: str
    link: str = ""
    uid: str = ""
    """Of the signal; of the insight for a fresh one; empty for a date of theirs and for a
    need, which is an interaction."""


@dataclass(frozen=True, slots=True)
class Material:
    """An insight on your shelf that fits them, and why: ``about`` is the interest."""

    uid: str
    title: str
    link: str
    take: str
    about: str
    because: str
    added_on: date


@dataclass(frozen=True, slots=True)
class Meeting:
    """Somebody else whom they should meet: one needs what the other knows."""

    uid: str
    """Of that contact."""
    name: str
    because: str
    need_on: date | None = None
    """The day of the need of theirs that it would meet; None where the other has the need."""


@dataclass(frozen=True, slots=True)
class Obligation:
    """Something you owe. ``on`` is the day it arose, ``text`` what it is about."""

    kind: ObligationKind
    on: date
    text: str
    due_on: date | None = None
    uid: str = ""
    """Of the introduction, for one to be made or asked about."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the list needs to know about one placed contact. The dates are those of
    ``standing.Summary``; ``skips`` counts skips since the last interaction;
    ``last_said`` is what they last told you, or with ``is_noted`` your note of the last talk of
    both; ``stopped_on`` the day on which they asked you
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
    is_noted: bool = False
    purpose: str = ""
    can_give: str = ""
    stopped_on: date | None = None
    snoozed_until_on: date | None = None
    """The first day on which they may be shown again."""
    snoozed_for: Event | None = None
    """What a snooze still waits for."""
    lately: tuple[Kind, ...] = ()
    """What you did with them last, newest first, two at most."""
    refused: tuple[Kind, ...] = ()
    """Kinds set aside as the wrong idea within ``wrong_idea_days``."""
    insights: tuple[Material, ...] = ()
    """Of your shelf, not yet shared with them, the best first."""
    meetings: tuple[Meeting, ...] = ()


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
    about: str = ""
    """The interest that it is about, by name."""
    insight_uid: str = ""
    signal_uid: str = ""
    introduction_uid: str = ""
    other_uid: str = ""
    """Whom they should meet."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What was already on a list: today's entries fill places, the week's one revival."""

    uid: str
    company: str
    slot: Slot
    stage: Stage
    on: date
    kind: Kind | None = None
    introduction_uid: str = ""
