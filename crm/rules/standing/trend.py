"""Warmth as it was, month by month: a trend for a list, where people look and do not read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from crm.rules.days import days_after
from crm.rules.interaction import Warmth
from crm.rules.policy import Policy
from crm.rules.standing.exchanges import Half, counted_days
from crm.rules.standing.warmth import glow_of

TREND_MONTHS = 12
"""Months that a trend looks back, with a value for the end of each; the last is today's."""
_YEAR_DAYS = 365


class Felt(NamedTuple):
    """Warmth on a day: W in 0..1, and what it was called."""

    value: float
    warmth: Warmth


Trend = tuple[Felt | None, ...]
"""The oldest month first; None before the first exchange."""


def trend_days(today: date) -> tuple[date, ...]:
    """The days that a trend tells of, the oldest first."""
    backs = reversed(range(TREND_MONTHS))
    return tuple(days_after(today, -round(_YEAR_DAYS * back / TREND_MONTHS)) for back in backs)


def trend_reads_from(today: date, policy: Policy) -> date:
    """The day from which on interactions tell a trend: an exchange before it had left the tie
    dormant by the trend's first day, by silence alone."""
    return days_after(trend_days(today)[0], -policy.dormant_after_days)


def needs_interactions(last_exchange_on: date | None, today: date) -> bool:
    """Whether the summary is not enough: something was exchanged since the trend's first day."""
    return last_exchange_on is not None and last_exchange_on > trend_days(today)[0]


def warmth_trend(
    halves: Iterable[Half],
    exchanges: int,
    first_on: date | None,
    last_on: date | None,
    today: date,
    policy: Policy,
) -> Trend:
    """The trend of a tie with so many exchanges in all, the first and the last on these days.

    ``halves`` are its live interactions since :func:`trend_reads_from`, in any order; none
    where :func:`needs_interactions` says so. What was exchanged before them is known to have
    happened, not when: the tie was dormant then. Of somebody with hundreds of interactions the
    latest of each side between two of the trend's days are enough for its heights.
    """
    if not exchanges or first_on is None or last_on is None:
        return (None,) * TREND_MONTHS
    known = counted_days(halves, policy) or [last_on]
    before = max(exchanges - len(known), 0)

    def felt(day: date) -> Felt | None:
        number = before + bisect_right(known, day)
        if day < first_on or number < 1:
            return None
        if number == before:
            return Felt(0.0, Warmth.DORMANT)
        glow = glow_of(first_on, known[number - before - 1], number, policy)
        return Felt(glow.value_on(day), glow.warmth_on(day))

    return tuple(felt(day) for day in trend_days(today))
