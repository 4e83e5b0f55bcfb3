"""A history and a date -> Standing: stage, warmth, the episodes of the timeline, what the
next stage still lacks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crm.rules.history import History
from crm.rules.interaction import Give, Interaction, Stage, Warmth
from crm.rules.policy import Policy


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two opposite halves (or one mutual), dated by the second. Only counted ones are kept."""

    on: date
    depth: int
    first_uid: str
    second_uid: str


@dataclass(frozen=True, slots=True)
class AcknowledgedGive:
    """A give that something came back on. ``on`` is the day of the give."""

    on: date
    give: Give
    uid: str
    acknowledged_on: date
    acknowledged_by: str


@dataclass(frozen=True, slots=True)
class Episode:
    """A change on the timeline: of the stage, or of the warmth. ``because`` is a plain
    sentence with facts; ``uid`` the interaction behind it, empty when it was silence or
    a connection."""

    on: date
    because: str
    stage: Stage | None = None
    warmth: Warmth | None = None
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What follows from a history whatever the day is: the columns kept on a contact.

    Warmth on any day comes from it by :func:`warmth_on`. ``heard_on`` is the last live
    in or mutual; ``touched_on`` the last out or mutual of any kind (what *s* counts from).
    ``unanswered_on`` is the day of the newest thing of theirs that still wants an answer.
    ``quiet_from_on``: from this day on only quiet kinds; ``rest_from_on`` until
    ``rest_until_on``: left alone. ``balance``: 1 you owe, 0 even, -1 they owe.
    """

    stage: Stage
    exchanges: int
    first_exchange_on: date | None
    last_exchange_on: date | None
    half_life_days: float | None
    cools_on: date | None
    dormant_on: date | None
    in_count: int
    out_count: int
    mutual_count: int
    last_in_on: date | None
    last_out_on: date | None
    last_mutual_on: date | None
    heard_on: date | None
    touched_on: date | None
    unanswered_on: date | None
    quiet_from_on: date | None
    rest_from_on: date | None
    rest_until_on: date | None
    balance: int


@dataclass(frozen=True, slots=True)
class Standing:
    """The relationship on one day.

    ``gate_stage`` is the stage as the gate treats it (dormant or freshly revived ties
    count as Engaged at most). ``warmth_value`` is W in 0..1. ``changes_on`` is the day on
    which silence alone turns ``warmth`` into ``changes_to``. ``gives`` are the
    acknowledged gives, the greatest of each three days; ``asks`` your asks.
    ``dormant_since_on`` is the start of the last dormancy, even if it is over.
    ``lacks`` says in words what the next stage still needs, empty for Trusted.
    """

    on: date
    summary: Summary
    stage: Stage
    gate_stage: Stage
    warmth: Warmth | None
    warmth_value: float | None
    changes_on: date | None
    changes_to: Warmth | None
    counted: tuple[Exchange, ...]
    gives: tuple[AcknowledgedGive, ...]
    asks: tuple[Interaction, ...]
    unanswered: tuple[Interaction, ...]
    reciprocity: float | None
    dormant_since_on: date | None
    episodes: tuple[Episode, ...]
    lacks: tuple[str, ...]


def summarize(history: History, policy: Policy) -> Summary:
    """The summary of a history; needs no date."""
    raise NotImplementedError


def standing_on(history: History, today: date, policy: Policy) -> Standing:
    """The standing on ``today``; what is dated after it is not looked at."""
    raise NotImplementedError


def warmth_on(
    exchanges: int, cools_on: date | None, dormant_on: date | None, today: date
) -> Warmth | None:
    """Warmth from the summary alone: None for a tie without an interaction is left to
    the caller; NEW while there is no exchange."""
    raise NotImplementedError


def warmth_curve(
    history: History, first: date, last: date, samples: int, policy: Policy
) -> tuple[tuple[date, float], ...]:
    """``samples`` values of W evenly spread over ``first``..``last``, for drawing."""
    raise NotImplementedError
