"""Circles and rhythms: how often each person should hear from you, and how much fits a week.

The circles follow Dunbar's layers of closeness; their rhythms are numbers of the policy.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from crm.rules.days import days_after
from crm.rules.policy import Policy

_SATURDAY = 5
_WORKDAYS = 5
_WEEK_DAYS = 7
_CLOSE_EXCHANGES, _CLOSE_SILENCE_DAYS = 12, 90
_ACTIVE_EXCHANGES, _ACTIVE_SILENCE_DAYS = 3, 365
_ROUNDING = 1e-9


class Circle(StrEnum):
    """How near a contact is kept. A contact with a rhythm of its own has none."""

    INNER = "inner"
    CLOSE = "close"
    ACTIVE = "active"
    WIDE = "wide"


def rhythm_of(circle: Circle, policy: Policy) -> int:
    """The rhythm of a circle, in days."""
    return {
        Circle.INNER: policy.inner_days,
        Circle.CLOSE: policy.close_days,
        Circle.ACTIVE: policy.active_days,
        Circle.WIDE: policy.wide_days,
    }[circle]


def is_weekend(today: date) -> bool:
    return today.weekday() >= _SATURDAY


def capacity_on(today: date, policy: Policy, seven: Sequence[int] | None = None) -> int:
    """How many nudges the list of the day may hold at most.

    ``seven`` are the user's own numbers, Monday first; without them the policy's hold.
    """
    if seven is not None:
        return seven[today.weekday()]
    return policy.weekend_capacity if is_weekend(today) else policy.weekday_capacity


def is_quiet_day(today: date, quiets: Iterable[tuple[date, date]]) -> bool:
    """Whether the day falls into a quiet time: each from its first day to its last, both
    included. A quiet day has no list, and what is open on it is no skip."""
    return any(first <= today <= last for first, last in quiets)


def due_on(
    rhythm_days: int,
    circle: Circle | None,
    touched_on: date | None,
    placed_on: date,
    spread_until_on: date | None,
    half_life_days: float | None,
    last_exchange_on: date | None,
    dormant_on: date | None,
    policy: Policy,
) -> date:
    """The first day on which the rhythm says "due".

    That is ``due_share`` of the rhythm after your last word, or after the placing where
    there is none yet. A wide tie that would go dormant before its rhythm is over is due
    after that share of its half-life instead. Not before ``spread_until_on``, which an
    import sets so that not everybody is due at once.
    """
    from_on = touched_on or placed_on
    span: float = rhythm_days
    if (
        circle is Circle.WIDE
        and half_life_days is not None
        and last_exchange_on is not None
        and dormant_on is not None
        and dormant_on < days_after(from_on, rhythm_days)
    ):
        span = min(span, half_life_days)
    due = days_after(from_on, due_after_days(span, policy))
    return due if spread_until_on is None else max(due, spread_until_on)


def due_after_days(span_days: float, policy: Policy) -> int:
    """After how many days of a rhythm somebody is due."""
    return math.ceil(policy.due_share * span_days - _ROUNDING)


def load(
    rhythms: Sequence[int], policy: Policy, seven: Sequence[int] | None = None
) -> tuple[float, float]:
    """(nudges a week that the rhythms ask for, nudges a week that the list offers them).

    ``seven`` as in :func:`capacity_on`. Weekends offer nothing here: they are for
    obligations and dated hooks only.
    """
    asked = math.fsum(_WEEK_DAYS / rhythm for rhythm in rhythms)
    offered = _WORKDAYS * policy.weekday_capacity if seven is None else sum(seven[:_WORKDAYS])
    return asked, float(offered)


def propose_circle(exchanges: int, last_exchange_on: date | None, today: date) -> Circle:
    """The circle that triage proposes for somebody with real conversation behind them.

    Never the inner one: whom you hold nearest is for you to say.
    """
    silent_days = (today - last_exchange_on).days if last_exchange_on else None
    if silent_days is None or exchanges < _ACTIVE_EXCHANGES or silent_days > _ACTIVE_SILENCE_DAYS:
        return Circle.WIDE
    if exchanges >= _CLOSE_EXCHANGES and silent_days <= _CLOSE_SILENCE_DAYS:
        return Circle.CLOSE
    return Circle.ACTIVE
