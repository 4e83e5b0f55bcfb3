"""Warmth: what of a tie is alive now, and the days on which silence changes it.

W = 2^(-t/H) for t days of silence. The half-life H grows with the number of exchanges and
with the years they span: old and well-fed ties cool slowly, young ones fast (Burt, Bridge
Decay, 2002; Dunbar). After three years of silence every tie is dormant (Levin 2011).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from crm.rules.days import DAYS_A_YEAR, days_after, silence_words
from crm.rules.interaction import Warmth
from crm.rules.policy import Policy
from crm.rules.standing.exchanges import Pair, counted_by, words_for


@dataclass(frozen=True, slots=True)
class Glow:
    """A tie as its last exchange left it: how slowly it cools, and when it changes.

    ``cools_on`` is the first day on which it is no longer warm, ``dormant_on`` the first
    on which it is dormant, if nothing is exchanged until then.
    """

    last_on: date
    half_life_days: float
    cools_on: date
    dormant_on: date

    def value_on(self, day: date) -> float:
        """W on a day not before the last exchange, in 0..1."""
        return float(2.0 ** (-(day - self.last_on).days / self.half_life_days))

    def warmth_on(self, day: date) -> Warmth:
        """What it is called on a day not before the last exchange."""
        if day >= self.dormant_on:
            return Warmth.DORMANT
        return Warmth.WARM if day < self.cools_on else Warmth.COOLING


@dataclass(frozen=True, slots=True)
class WarmthChange:
    """A change of warmth on the timeline; ``uid`` is empty when silence made it."""

    on: date
    warmth: Warmth
    because: str
    uid: str = ""


def glow_after(counted: Sequence[Pair], exchanges: int, policy: Policy) -> Glow:
    """How the tie cools after the first ``exchanges`` (at least one) of ``counted``."""
    return glow_of(counted[0][1].on, counted[exchanges - 1][1].on, exchanges, policy)


def glow_of(first_on: date, last_on: date, exchanges: int, policy: Policy) -> Glow:
    """How a tie of so many exchanges, the first and the last on these days, cools."""
    years = (last_on - first_on).days / DAYS_A_YEAR
    half_life = min(
        max(
            policy.half_life_base_days * math.sqrt((1 + exchanges) * (1 + years)),
            policy.half_life_base_days,
        ),
        policy.half_life_longest_days,
    )
    warm_days = math.floor(-half_life * math.log2(policy.warm_from))
    awake_days = math.floor(-half_life * math.log2(policy.dormant_below))
    dormant_on = days_after(last_on, min(awake_days + 1, policy.dormant_after_days))
    cools_on = days_after(last_on, min(warm_days, policy.warm_at_most_days) + 1)
    return Glow(last_on, half_life, min(cools_on, dormant_on), dormant_on)


def warmth_on(
    exchanges: int, cools_on: date | None, dormant_on: date | None, today: date
) -> Warmth | None:
    """Warmth from the summary alone: None for a tie without an interaction is left to
    the caller; NEW while there is no exchange."""
    if exchanges == 0 or cools_on is None or dormant_on is None:
        return Warmth.NEW
    if today >= dormant_on:
        return Warmth.DORMANT
    return Warmth.COOLING if today >= cools_on else Warmth.WARM


def warmth_changes(counted: Sequence[Pair], today: date, policy: Policy) -> list[WarmthChange]:
    """Every change of warmth up to ``today``, oldest first."""
    changes: list[WarmthChange] = []
    for number, pair in enumerate(counted, start=1):
        on, uid = pair[1].on, pair[1].uid
        if number == 1:
            because = f"First exchange: {words_for(pair)}."
            changes.append(WarmthChange(on, Warmth.WARM, because, uid))
        elif changes[-1].warmth is not Warmth.WARM:
            silence = silence_words((on - counted[number - 2][1].on).days)
            because = f"Talked again after {silence} of silence: {words_for(pair)}."
            changes.append(WarmthChange(on, Warmth.WARM, because, uid))
        silent_until = counted[number][1].on - timedelta(days=1) if number < len(counted) else today
        changes.extend(_silence_changes(glow_after(counted, number, policy), silent_until))
    return changes


def _silence_changes(glow: Glow, silent_until: date) -> list[WarmthChange]:
    """What silence alone changed from the last exchange to ``silent_until``."""
    return [
        WarmthChange(on, warmth, f"No exchange for {silence_words((on - glow.last_on).days)}.")
        for on, warmth in (
            (glow.cools_on, Warmth.COOLING),
            (glow.dormant_on, Warmth.DORMANT),
        )
        if on <= silent_until and (warmth is Warmth.DORMANT or on < glow.dormant_on)
    ]


def value_on(counted: Sequence[Pair], day: date, policy: Policy) -> float:
    """W on ``day`` from the exchanges up to it; 0 before the first."""
    exchanges = counted_by(counted, day)
    return glow_after(counted, exchanges, policy).value_on(day) if exchanges else 0.0
