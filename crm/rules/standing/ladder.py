"""The ladder: which stage a history has earned, since when and because of what.

Each stage has conditions; each condition has a day from which on it holds, with the fact
that made it hold. A stage is entered on the day of the last of them, never before the
stage below it, and is kept: nothing that happens later takes it away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, TypeVar

from crm.rules.history import History
from crm.rules.interaction import CATALOGUE, MEETINGS, Direction, Kind, Stage
from crm.rules.policy import Policy
from crm.rules.standing.exchanges import (
    ContactDays,
    Pair,
    Reckoning,
    counted_by,
    depth_of,
    reciprocity,
    words_for,
)

_DEEP = 3
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Met:
    """Since when a condition holds, and the fact behind it (``uid`` empty: no interaction)."""

    on: date
    because: str
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Lacking:
    """What a condition still needs, in words."""

    words: str


Condition: TypeAlias = Met | Lacking


@dataclass(frozen=True, slots=True)
class Step:
    """A stage entered."""

    stage: Stage
    met: Met


@dataclass(frozen=True, slots=True)
class Climb:
    """The stages entered so far, in order, and what the next one lacks."""

    steps: tuple[Step, ...]
    lacks: tuple[str, ...]

    @property
    def stage(self) -> Stage:
        return self.steps[-1].stage


@dataclass(frozen=True, slots=True)
class _Case:
    """What the conditions of a stage are judged on; the stage below was entered on
    ``below_on``."""

    history: History
    reckoning: Reckoning
    policy: Policy
    below_on: date


def climb(history: History, reckoning: Reckoning, policy: Policy) -> Climb:
    """The stages that the history has entered, and what the next one lacks."""
    steps = [Step(Stage.STRANGER, _on_file(history, reckoning))]
    for stage, conditions_of in _CONDITIONS.items():
        conditions = conditions_of(_Case(history, reckoning, policy, steps[-1].met.on))
        lacks = tuple(c.words for c in conditions if isinstance(c, Lacking))
        if lacks:
            return Climb(tuple(steps), lacks)
        held = [c for c in conditions if isinstance(c, Met)]
        steps.append(Step(stage, max((*held, steps[-1].met), key=lambda met: met.on)))
    return Climb(tuple(steps), ())


def _on_file(history: History, reckoning: Reckoning) -> Met:
    facts = [event.on for event in reckoning.events[:1]]
    if history.connected_on is not None:
        facts.append(history.connected_on)
    first_on = min(facts, default=history.on_file_on)
    if first_on < history.on_file_on:
        return Met(first_on, "The first trace of each other.")
    return Met(history.on_file_on, "Put on file.")


def _connected(case: _Case) -> list[Condition]:
    ways: list[Met] = []
    if case.history.connected_on is not None:
        ways.append(Met(case.history.connected_on, "You connected."))
    introduced = _first(event for event in case.reckoning.events if event.kind is Kind.INTRODUCED)
    if introduced is not None:
        ways.append(Met(introduced.on, "You were introduced.", introduced.uid))
    theirs = _first(event for event in case.reckoning.live if event.direction is not Direction.OUT)
    if theirs is not None:
        side = "from them" if theirs.direction is Direction.IN else "together"
        because = f"First {CATALOGUE[theirs.kind].label} {side}."
        ways.append(Met(theirs.on, because, theirs.uid))
    if not ways:
        return [Lacking("an accepted connection, an introduction, or a word from them")]
    return [min(ways, key=lambda met: met.on)]


def _engaged(case: _Case) -> list[Condition]:
    given = _first(
        event
        for event in case.reckoning.live
        if event.direction is not Direction.IN and not event.asks
    )
    return [
        _first_exchange(case.reckoning.counted),
        Met(given.on, f"A {CATALOGUE[given.kind].label} that asked nothing.", given.uid)
        if given is not None
        else Lacking("something from you that asks nothing"),
    ]


def _first_exchange(counted: Sequence[Pair]) -> Condition:
    if not counted:
        return Lacking("a first exchange: your word and theirs, or a meeting")
    second = counted[0][1]
    return Met(second.on, f"First exchange: {words_for(counted[0])}.", second.uid)


def _rapport(case: _Case) -> list[Condition]:
    return [
        _habit(
            case.reckoning.counted, case.policy.rapport_exchanges, case.policy.rapport_span_days
        ),
        _deeper(case.reckoning.pairs, case.policy),
        _in_common(case.history, case.reckoning.pairs),
    ]


def _habit(counted: Sequence[Pair], exchanges: int, span_days: int) -> Condition:
    """At least ``exchanges`` exchanges, the last at least ``span_days`` after the first."""
    for number, (_, second) in enumerate(counted[exchanges - 1 :], start=exchanges):
        days = (second.on - counted[0][1].on).days
        if days >= span_days:
            return Met(second.on, f"{number} exchanges over {days} days.", second.uid)
    missing = exchanges - len(counted)
    if missing > 0:
        return Lacking(f"{missing} more exchange{'s' if missing > 1 else ''}")
    days = (counted[-1][1].on - counted[0][1].on).days
    return Lacking(f"exchanges over {span_days} days ({days} so far)")


def _deeper(pairs: Sequence[Pair], policy: Policy) -> Condition:
    deep = _first(pair for pair in pairs if depth_of(pair) >= policy.rapport_depth)
    if deep is None:
        return Lacking("one deeper exchange: a real conversation, a help, a meeting")
    return Met(deep[1].on, f"A deeper exchange: {words_for(deep)}.", deep[1].uid)


def _in_common(history: History, pairs: Sequence[Pair]) -> Condition:
    """A shared interest: on both lists, or tagged on an exchange; the earlier of the two."""
    ways = [
        Met(shared.since_on, f"A shared interest: {shared.name}.")
        for shared in sorted(history.shared_interests, key=lambda s: (s.since_on, s.name))[:1]
    ]
    tagged = _first(pair for pair in pairs if pair[0].interests or pair[1].interests)
    if tagged is not None:
        name = min(tagged[0].interests | tagged[1].interests)
        ways.append(Met(tagged[1].on, f"A shared interest: {name}.", tagged[1].uid))
    if not ways:
        return Lacking("a shared interest")
    return min(ways, key=lambda met: met.on)


def _trusted(case: _Case) -> list[Condition]:
    conditions = [
        _habit(
            case.reckoning.counted, case.policy.trusted_exchanges, case.policy.trusted_span_days
        ),
        _acknowledged(case.reckoning, case.policy),
        _close(case.reckoning.pairs),
    ]
    held_on = [c.on for c in conditions if isinstance(c, Met)]
    all_hold = len(held_on) == len(conditions)
    complete_on = max(*held_on, case.below_on) if all_hold else None
    return [*conditions, _even(case.reckoning, complete_on, case.policy)]


def _acknowledged(reckoning: Reckoning, policy: Policy) -> Condition:
    needed = policy.trusted_acknowledged_gives
    answers = reckoning.gives.first_answers
    if len(answers) < needed:
        return Lacking(f"{needed} acknowledged gives ({len(answers)} so far)")
    last = answers[needed - 1]
    return Met(last.on, f"{needed} of your gives were acknowledged.", last.uid)


def _close(pairs: Sequence[Pair]) -> Condition:
    close = _first(pair for pair in pairs if pair[1].kind in MEETINGS or depth_of(pair) >= _DEEP)
    if close is None:
        return Lacking("a meeting, a call or one deep exchange")
    return Met(close[1].on, f"Close for once: {words_for(close)}.", close[1].uid)


def _even(reckoning: Reckoning, complete_on: date | None, policy: Policy) -> Condition:
    """Both sides in touch alike, on the first exchange after which it is so.

    Unlike the other conditions it may come and go: before ``complete_on``, the day on which
    all others hold, only the last exchange matters. Without such a day it is judged now.
    """
    days = ContactDays(reckoning.live)
    counted = reckoning.counted
    latest = len(counted) if complete_on is None else counted_by(counted, complete_on)
    span = policy.reciprocity_window_days
    theirs = yours = 0
    for _, second in counted[max(latest - 1, 0) :]:
        theirs, yours = days.in_the_span(second.on, span)
        if reciprocity(theirs, yours) >= policy.trusted_reciprocity:
            return Met(second.on, f"Even enough: {_both_sides(theirs, yours, span)}.", second.uid)
    side = "them" if theirs < yours else "you"
    return Lacking(f"more from {side}: {_both_sides(theirs, yours, span)}")


def _both_sides(theirs: int, yours: int, span_days: int) -> str:
    days = "day" if theirs == 1 else "days"
    return f"{theirs} {days} of theirs and {yours} of yours within {span_days} days"


def _first(items: Iterable[_T]) -> _T | None:
    return next(iter(items), None)


_CONDITIONS: dict[Stage, Callable[[_Case], list[Condition]]] = {
    Stage.CONNECTED: _connected,
    Stage.ENGAGED: _engaged,
    Stage.RAPPORT: _rapport,
    Stage.TRUSTED: _trusted,
}
