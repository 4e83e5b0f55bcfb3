"""When the gate was open: what the timeline draws.

It is judged as the facts of today tell it: a boundary that was lifted, or a promise kept
late, no longer shows. What an offer rests on is its permit, never this.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from crm.rules.days import days_after
from crm.rules.gate import judge
from crm.rules.history import History, Offering
from crm.rules.interaction import Stage
from crm.rules.policy import Policy
from crm.rules.standing import standing_on, until

_WORK = 30_000
"""Interactions that are weighed for one picture: longer histories are looked at on fewer
days, ..."""
_MOST_DAYS = 90
_LEAST_DAYS = 12
"""... and with fewer than these not at all: what lies between two looks goes unseen."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The gate was open from ``from_on`` to the day before ``until_on``; None while it is."""

    from_on: date
    until_on: date | None


def openings(
    history: History, offering: Offering, first: date, today: date, policy: Policy
) -> tuple[Opening, ...]:
    """The openings of the gate between two days, the oldest first.

    Looked at on days evenly spread over the time in which it can have been open, and where
    two looks differ on the very day. An opening or closing between two looks that agree is
    not seen.
    """
    looks = min(_MOST_DAYS, _WORK // max(len(history.interactions), 1))
    begin = _earliest(history, offering, today, policy)
    if begin is None or looks < _LEAST_DAYS:
        return ()
    begin = max(begin, first)
    span = (today - begin).days

    def is_open(day: date) -> bool:
        known = _known_on(history, day)
        return judge(standing_on(known, day, policy), known, offering, day, policy).open

    days = [days_after(begin, span * look // looks) for look in range(looks)] if span else []
    found: list[Opening] = []
    before, was_open = days_after(begin, -1), False
    for day in dict.fromkeys([*days, today]):
        if is_open(day) != was_open:
            turn = _turn(before, day, is_open, was_open=was_open)
            if was_open:
                found[-1] = Opening(found[-1].from_on, turn)
            else:
                found.append(Opening(turn, None))
            was_open = not was_open
        before = day
    return tuple(found)


def _turn(before: date, after: date, is_open: Callable[[date], bool], *, was_open: bool) -> date:
    """The first day on which the gate is no longer as it was on ``before``."""
    while (after - before).days > 1:
        between = days_after(before, (after - before).days // 2)
        if is_open(between) == was_open:
            before = between
        else:
            after = between
    return after


def _earliest(history: History, offering: Offering, today: date, policy: Policy) -> date | None:
    """No opening lies before this day; None where there can be none at all."""
    episodes = standing_on(history, today, policy).episodes
    near = (episode.on for episode in episodes if episode.stage is Stage.RAPPORT)
    stood_on = days_after(offering.stood_since_on, policy.gate_stood_behind_days)
    ways = [max(day, stood_on) for day in near]
    ways += [asked.on for asked in history.requests if asked.offering_uid == offering.uid]
    return min((day for day in ways if day <= today), default=None)


def _known_on(history: History, day: date) -> History:
    """The history without what is dated after ``day``."""
    return replace(
        until(history, day),
        promises=tuple(made for made in history.promises if made.made_on <= day),
        boundaries=tuple(bound for bound in history.boundaries if bound.since_on <= day),
        requests=tuple(asked for asked in history.requests if asked.on <= day),
    )
