"""A history and a date -> Standing: stage, warmth, the episodes of the timeline, what the
next stage still lacks.

The parts live beside it: ``exchanges`` (what counts), ``ladder`` (the stages), ``warmth``
(what is alive now), ``trend`` (and what was, month by month), ``turns`` (whose turn it is).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from crm.rules.days import days_after
from crm.rules.history import History
from crm.rules.interaction import Direction, Interaction, Stage, Warmth
from crm.rules.policy import Policy
from crm.rules.standing.exchanges import (
    AcknowledgedGive,
    ContactDays,
    Exchange,
    Pair,
    Reckoning,
    exchange_of,
    reciprocity,
    reckon,
)
from crm.rules.standing.ladder import Climb, climb
from crm.rules.standing.trend import Felt, Trend
from crm.rules.standing.turns import balance, quiet, unanswered
from crm.rules.standing.warmth import (
    Glow,
    WarmthChange,
    glow_after,
    glow_of,
    value_on,
    warmth_changes,
    warmth_on,
)

__all__ = [
    "AcknowledgedGive",
    "Episode",
    "Exchange",
    "Felt",
    "Glow",
    "Standing",
    "Summary",
    "Trend",
    "glows",
    "standing_on",
    "summarize",
    "until",
    "warmth_curve",
    "warmth_on",
]


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
    in or mutual; ``touched_on`` the last out or mutual of any kind, an offer
    too (what *s* counts from).
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


def until(history: History, today: date) -> History:
    """The history as far as a standing looks at it, without what is dated after ``today``:
    interactions, the connection, shared interests, offers. All else is left as it is."""
    connected_on = history.connected_on
    return replace(
        history,
        interactions=tuple(event for event in history.interactions if event.on <= today),
        connected_on=connected_on if connected_on and connected_on <= today else None,
        shared_interests=tuple(s for s in history.shared_interests if s.since_on <= today),
        offers=tuple(offer for offer in history.offers if offer.made_on <= today),
    )


def summarize(history: History, policy: Policy) -> Summary:
    """The summary of a history; needs no date."""
    reckoning = reckon(history.interactions, policy)
    waiting = unanswered(reckoning.events, reckoning.live)
    return _summary(history, reckoning, climb(history, reckoning, policy).stage, waiting, policy)


def standing_on(history: History, today: date, policy: Policy) -> Standing:
    """The standing on ``today``; what is dated after it is not looked at."""
    history = until(history, today)
    reckoning = reckon(history.interactions, policy)
    ladder = climb(history, reckoning, policy)
    waiting = unanswered(reckoning.events, reckoning.live)
    summary = _summary(history, reckoning, ladder.stage, waiting, policy)
    counted = reckoning.counted
    changes = warmth_changes(counted, today, policy)
    warmth = warmth_on(summary.exchanges, summary.cools_on, summary.dormant_on, today)
    changes_on, changes_to = _next_change(summary, warmth)
    dormant_since_on = max((c.on for c in changes if c.warmth is Warmth.DORMANT), default=None)
    return Standing(
        on=today,
        summary=summary,
        stage=ladder.stage,
        gate_stage=_gate_stage(ladder.stage, counted, dormant_since_on, policy),
        warmth=warmth if reckoning.events else None,
        warmth_value=value_on(counted, today, policy) if counted else None,
        changes_on=changes_on,
        changes_to=changes_to,
        counted=tuple(exchange_of(pair) for pair in counted),
        gives=tuple(reckoning.gives.acknowledged),
        asks=tuple(
            event for event in reckoning.live if event.asks and event.direction is not Direction.IN
        ),
        unanswered=waiting,
        reciprocity=_reciprocity(reckoning, policy),
        dormant_since_on=dormant_since_on,
        episodes=_episodes(ladder, changes),
        lacks=ladder.lacks,
    )


def warmth_in(summary: Summary, today: date) -> Warmth | None:
    """Warmth on a day from a summary; None when nothing ever happened."""
    if not (summary.in_count or summary.out_count or summary.mutual_count):
        return None
    return warmth_on(summary.exchanges, summary.cools_on, summary.dormant_on, today)


def warmth_curve(
    history: History, first: date, last: date, samples: int, policy: Policy
) -> tuple[tuple[date, float], ...]:
    """``samples`` values of W evenly spread over ``first``..``last``, for drawing.

    Both ends are among them (a single sample is the last day); W is 0 before the first
    exchange.
    """
    counted = reckon(until(history, last).interactions, policy).counted
    span = (last - first).days
    days = (
        days_after(last, -round(span * back / max(samples - 1, 1)))
        for back in reversed(range(samples))
    )
    return tuple((day, value_on(counted, day, policy)) for day in days)


def glows(standing: Standing, policy: Policy) -> tuple[Glow, ...]:
    """The tie as each counted exchange left it, oldest first."""
    return tuple(
        glow_of(standing.counted[0].on, exchange.on, number, policy)
        for number, exchange in enumerate(standing.counted, start=1)
    )


def _summary(
    history: History,
    reckoning: Reckoning,
    stage: Stage,
    waiting: Sequence[Interaction],
    policy: Policy,
) -> Summary:
    events, live, counted = reckoning.events, reckoning.live, reckoning.counted
    glow = glow_after(counted, len(counted), policy) if counted else None
    days: dict[Direction, list[date]] = {direction: [] for direction in Direction}
    for event in events:
        days[event.direction].append(event.on)
    ins, outs, mutuals = days[Direction.IN], days[Direction.OUT], days[Direction.MUTUAL]
    heard = (event.on for event in reversed(live) if event.direction is not Direction.OUT)
    silence = quiet(events, policy)
    return Summary(
        stage=stage,
        exchanges=len(counted),
        first_exchange_on=counted[0][1].on if counted else None,
        last_exchange_on=glow.last_on if glow else None,
        half_life_days=glow.half_life_days if glow else None,
        cools_on=glow.cools_on if glow else None,
        dormant_on=glow.dormant_on if glow else None,
        in_count=len(ins),
        out_count=len(outs),
        mutual_count=len(mutuals),
        last_in_on=_last(ins),
        last_out_on=_last(outs),
        last_mutual_on=_last(mutuals),
        heard_on=next(heard, None),
        touched_on=max(
            (*outs[-1:], *mutuals[-1:], *(offer.made_on for offer in history.offers)), default=None
        ),
        unanswered_on=waiting[-1].on if waiting else None,
        quiet_from_on=silence.from_on,
        rest_from_on=silence.rest_from_on,
        rest_until_on=silence.rest_until_on,
        balance=balance(events, live, policy),
    )


def _last(days: Sequence[date]) -> date | None:
    return days[-1] if days else None


def _next_change(
    summary: Summary, warmth: Warmth | None
) -> tuple[date, Warmth] | tuple[None, None]:
    """The day on which silence alone changes the warmth next, and to what."""
    cools_on, dormant_on = summary.cools_on, summary.dormant_on
    if dormant_on is None or cools_on is None or warmth is Warmth.DORMANT:
        return None, None
    if warmth is Warmth.WARM and cools_on < dormant_on:
        return cools_on, Warmth.COOLING
    return dormant_on, Warmth.DORMANT


def _gate_stage(
    stage: Stage, counted: Sequence[Pair], dormant_since_on: date | None, policy: Policy
) -> Stage:
    """Engaged at most while dormant, and after a revival until enough new exchanges."""
    if dormant_since_on is None:
        return stage
    revived = sum(1 for _, second in counted if second.on >= dormant_since_on)
    return stage if revived >= policy.revival_exchanges else min(stage, Stage.ENGAGED)


def _reciprocity(reckoning: Reckoning, policy: Policy) -> float | None:
    """On the contact days of the window that ends with the last exchange."""
    if not reckoning.counted:
        return None
    last_on = reckoning.counted[-1][1].on
    span = policy.reciprocity_window_days
    before = days_after(last_on, -span)
    return reciprocity(
        *ContactDays(e for e in reckoning.live if e.on > before).in_the_span(last_on, span)
    )


def _episodes(ladder: Climb, changes: Sequence[WarmthChange]) -> tuple[Episode, ...]:
    """Stages and warmth on one timeline; on one day the stages come first."""
    stages = [
        Episode(step.met.on, step.met.because, stage=step.stage, uid=step.met.uid)
        for step in ladder.steps
    ]
    warmths = [Episode(c.on, c.because, warmth=c.warmth, uid=c.uid) for c in changes]
    return tuple(sorted(stages + warmths, key=lambda episode: episode.on))
