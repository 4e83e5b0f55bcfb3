"""What was exchanged: the halves that make an exchange, the exchanges that count, the
gives that were acknowledged.

Everything here reads a history in its canonical order (``history.instant_key``) and looks
back only, so that what happens later never changes what was already there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Protocol, TypeAlias, TypeVar

from crm.rules.days import days_after
from crm.rules.history import RANK, instant_key
from crm.rules.interaction import CATALOGUE, Direction, Give, Interaction, is_live
from crm.rules.policy import Policy

Pair: TypeAlias = tuple[Interaction, Interaction]
"""The two halves of an exchange, the earlier first; a mutual stands in both places."""


class Half(Protocol):
    """As much of a live interaction as tells whether it is half of an exchange that counts."""

    @property
    def on(self) -> date: ...

    @property
    def direction(self) -> Direction: ...


_H = TypeVar("_H", bound=Half)


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


@dataclass(frozen=True)
class Reckoning:
    """A history in order, and the exchanges found in it.

    ``events`` are all interactions, ``live`` those that count for something, ``pairs`` all
    exchanges and ``counted`` those that are no burst. All in canonical order.
    """

    events: list[Interaction]
    live: list[Interaction]
    pairs: list[Pair]
    counted: list[Pair]
    policy: Policy

    @cached_property
    def gives(self) -> Gives:
        """What was given and acknowledged; found once, when it is first asked for."""
        return acknowledged_gives(self.live, self.policy)


def reckon(interactions: Iterable[Interaction], policy: Policy) -> Reckoning:
    """Order, pair and count the interactions of one contact."""
    events = sorted(interactions, key=instant_key)
    live = [event for event in events if is_live(event, policy.large_thread_people)]
    pairs = _paired(live, policy)
    return Reckoning(events, live, pairs, _counted(pairs, policy), policy)


def counted_days(halves: Iterable[Half], policy: Policy) -> list[date]:
    """The days of the exchanges that count among live ``halves``, oldest first: as
    :func:`reckon` finds them, from less."""
    # Which of two on one day and one side came first decides about no day.
    live = sorted(halves, key=lambda half: (half.on, RANK[half.direction]))
    return [second.on for _, second in _counted(_paired(live, policy), policy)]


def enough_of(
    interactions: Sequence[Interaction], since: date, first_on: date, policy: Policy
) -> list[Interaction] | None:
    """Of all interactions from ``since`` on, those that decide which exchanges count from
    ``first_on`` on; None where older ones may have a part in it.

    After a silence longer than an answer may take, and than exchanges lie apart, all is paired
    and counted as if there had been nothing before.
    """
    silence = max(policy.answer_window_days, policy.exchange_spacing_days)
    before, begins = days_after(since, -1), None
    for on in sorted({event.on for event in interactions}):
        if (on - before).days > silence:
            begins = on
        if on >= first_on:
            break
        before = on
    if begins is None:
        return None
    return [event for event in interactions if event.on >= begins]


def exchange_of(pair: Pair) -> Exchange:
    """The exchange that two halves make."""
    first, second = pair
    return Exchange(second.on, depth_of(pair), first.uid, second.uid)


def depth_of(pair: Pair) -> int:
    """An exchange is as deep as the deeper of its halves."""
    return max(pair[0].depth, pair[1].depth)


def words_for(pair: Pair) -> str:
    """The exchange in words: "coffee", or "your message, their answer"."""
    first, second = pair
    if first is second:
        return CATALOGUE[first.kind].label
    return ", ".join(
        f"{'their' if half.direction is Direction.IN else 'your'} {CATALOGUE[half.kind].label}"
        for half in pair
    )


def _paired(live: Sequence[_H], policy: Policy) -> list[tuple[_H, _H]]:
    """Pair each half with the nearest earlier unused opposite half.

    The unused halves of either side wait on a stack whose top is the nearest: when even the
    top lies outside the window, nothing below it can serve any more.
    """
    window = timedelta(days=policy.answer_window_days)
    pairs: list[tuple[_H, _H]] = []
    outs: list[_H] = []
    ins: list[_H] = []
    for event in live:
        if event.direction is Direction.MUTUAL:
            pairs.append((event, event))
            continue
        same, opposite = (outs, ins) if event.direction is Direction.OUT else (ins, outs)
        if opposite and event.on - opposite[-1].on <= window:
            pairs.append((opposite.pop(), event))
        else:
            same.append(event)
    return pairs


def _counted(pairs: Sequence[tuple[_H, _H]], policy: Policy) -> list[tuple[_H, _H]]:
    """The exchanges that count: spaced, and on days of their own. A burst is not a habit.

    What is spaced ends later than all before it, so that only its first half can lie on a
    day of theirs.
    """
    spacing = timedelta(days=policy.exchange_spacing_days)
    counted: list[tuple[_H, _H]] = []
    days: set[date] = set()
    for pair in pairs:
        first, second = pair
        spaced = not counted or second.on - counted[-1][1].on >= spacing
        if spaced and first.on not in days:
            counted.append(pair)
            days.update((first.on, second.on))
    return counted


@dataclass(slots=True)
class _Cluster:
    """Gives so close together that only the greatest stands, and what came back on it.
    ``most`` is how much the greatest of them gave."""

    gives: list[Interaction]
    most: Give
    standing: Interaction | None = None
    answer: Interaction | None = None


@dataclass(slots=True)
class Gives:
    """Acknowledged gives: one for each cluster, and what acknowledged each cluster first."""

    acknowledged: list[AcknowledgedGive] = field(default_factory=list)
    first_answers: list[Interaction] = field(default_factory=list)


def acknowledged_gives(live: Sequence[Interaction], policy: Policy) -> Gives:
    """The gives that something came back on.

    An in or a mutual acknowledges one cluster of gives at most: the latest before it that
    can still rise. A later and greater give of the same cluster may raise it once more;
    nothing ever takes an acknowledgement away.
    """
    spacing = timedelta(days=policy.exchange_spacing_days)
    clusters: list[_Cluster] = []
    rising: list[_Cluster] = []
    found = Gives()
    for event in live:
        if rising and event.direction is not Direction.OUT:
            cluster = _acknowledge(rising, event, policy.acknowledge_window_days)
            if cluster is not None and cluster.answer is None:
                found.first_answers.append(event)
            if cluster is not None:
                cluster.answer = event
        if _gives(event):
            if clusters and event.on - clusters[-1].gives[0].on <= spacing:
                clusters[-1].gives.append(event)
                clusters[-1].most = max(clusters[-1].most, event.gave)
            else:
                clusters.append(_Cluster([event], event.gave))
            if not rising or rising[-1] is not clusters[-1]:
                rising.append(clusters[-1])
    for cluster in clusters:
        give, answer = cluster.standing, cluster.answer
        if give is not None and answer is not None:
            found.acknowledged.append(
                AcknowledgedGive(give.on, give.gave, give.uid, answer.on, answer.uid)
            )
    return found


def _gives(event: Interaction) -> bool:
    """A give adds value and asks nothing."""
    return event.gave is not Give.NONE and event.direction is not Direction.IN and not event.asks


def _acknowledge(rising: list[_Cluster], answer: Interaction, window_days: int) -> _Cluster | None:
    """The cluster that ``answer`` acknowledges, its standing give raised; None if there is none.

    ``rising`` are those that may still rise, in order. What never can again is taken out of
    it: where the greatest give stands (a later and greater one brings the last cluster back),
    and where even the last give is too old for this answer, and so for all that follow.
    """
    for number in reversed(range(len(rising))):
        cluster = rising[number]
        if (answer.on - cluster.gives[-1].on).days > window_days:
            del rising[: number + 1]
            return None
        if cluster.standing is not None and cluster.standing.gave >= cluster.most:
            del rising[number]
            continue
        near = [give for give in cluster.gives if (answer.on - give.on).days <= window_days]
        greatest = max(near, key=lambda give: give.gave)
        if cluster.standing is None or greatest.gave > cluster.standing.gave:
            cluster.standing = greatest
            return cluster
    return None


class ContactDays:
    """The days on which either side was in touch; a mutual day is a day of both."""

    def __init__(self, live: Iterable[Interaction]) -> None:
        days = {(event.direction, event.on) for event in live}
        self._ins = sorted({on for direction, on in days if direction is not Direction.OUT})
        self._outs = sorted({on for direction, on in days if direction is not Direction.IN})

    def in_the_span(self, last_on: date, days: int) -> tuple[int, int]:
        """Days of theirs and of yours among the ``days`` days that end with ``last_on``."""
        before = days_after(last_on, -days)
        theirs = bisect_right(self._ins, last_on) - bisect_right(self._ins, before)
        yours = bisect_right(self._outs, last_on) - bisect_right(self._outs, before)
        return theirs, yours


def reciprocity(theirs: int, yours: int) -> float:
    """2·min/(sum): 1 when both sides are in touch alike, 0 when one side never is."""
    return 2 * min(theirs, yours) / (theirs + yours) if theirs + yours else 0.0


def counted_by(counted: Sequence[Pair], day: date) -> int:
    """How many of the counted exchanges lie on or before ``day``."""
    return bisect_right(counted, day, key=lambda pair: pair[1].on)
