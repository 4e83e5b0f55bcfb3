"""How much speaks for a candidate today: five terms, each from 0 to 1, with its weight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from crm.rules.circles import Circle, rhythm_of
from crm.rules.nudge.candidate import Candidate, Hook, Score, Term
from crm.rules.nudge.occasion import freshness, live_hooks, silent_days
from crm.rules.policy import Policy
from crm.rules.say import ago, count

_NEARNESS = {Circle.INNER: 1.0, Circle.CLOSE: 0.8, Circle.ACTIVE: 0.5, Circle.WIDE: 0.25}
_TURN = {
    1: (1.0, "It is your turn."),
    0: (0.5, "You are even."),
    -1: (0.0, "It is their turn."),
}


class Values(NamedTuple):
    """The terms before their weights."""

    urgency: float
    hook: float
    circle: float
    balance: float
    waiting: float


def values(candidate: Candidate, today: date, policy: Policy) -> Values:
    """The five terms. Urgency saturates, so weekly people cannot drown yearly ones."""
    passed = silent_days(candidate, today) / candidate.rhythm_days
    hooks = live_hooks(candidate, today, policy)
    return Values(
        urgency=min(max((passed - policy.due_share) / policy.urgency_span, 0.0), 1.0),
        hook=max((freshness(hook, today) for hook in hooks), default=0.0),
        circle=_NEARNESS[candidate.circle or _circle_like(candidate.rhythm_days, policy)],
        balance=_TURN[candidate.balance][0],
        waiting=_waiting(candidate, today, policy),
    )


def total(candidate: Candidate, today: date, policy: Policy) -> float:
    """The score as a number: the weighted terms, less for each skip."""
    found = values(candidate, today, policy)
    return (
        policy.urgency_weight * found.urgency
        + policy.hook_weight * found.hook
        + policy.circle_weight * found.circle
        + policy.balance_weight * found.balance
        + policy.waiting_weight * found.waiting
    ) * policy.skip_factor**candidate.skips


def score(candidate: Candidate, today: date, policy: Policy) -> Score:
    """The score with every term and what it rests on."""
    found = values(candidate, today, policy)
    hooks = live_hooks(candidate, today, policy)
    silence = count(silent_days(candidate, today), "day")
    rhythm = count(candidate.rhythm_days, "day")
    shown_on = candidate.last_shown_on
    terms = (
        Term(
            "urgency",
            found.urgency,
            policy.urgency_weight,
            f"{silence} since your last word; the rhythm is {rhythm}.",
        ),
        Term(
            "hook",
            found.hook,
            policy.hook_weight,
            _happened(hooks, today),
        ),
        Term(
            "circle",
            found.circle,
            policy.circle_weight,
            f"The {candidate.circle.value} circle." if candidate.circle else "A rhythm of its own.",
        ),
        Term("balance", found.balance, policy.balance_weight, _TURN[candidate.balance][1]),
        Term(
            "waiting",
            found.waiting,
            policy.waiting_weight,
            f"Last shown {ago(shown_on, today)}." if shown_on else "Never shown before.",
        ),
    )
    return Score(total(candidate, today, policy), terms, policy.skip_factor**candidate.skips)


def _happened(hooks: Sequence[Hook], today: date) -> str:
    if not hooks:
        return "Nothing special today."
    freshest = max(hooks, key=lambda hook: freshness(hook, today))
    return f"{freshest.kind.value.capitalize()}, {ago(freshest.on, today)}."


def _waiting(candidate: Candidate, today: date, policy: Policy) -> float:
    if candidate.last_shown_on is None:
        return 1.0
    days = max(0, (today - candidate.last_shown_on).days)
    return min(1.0, days / min(policy.waiting_most_days, candidate.rhythm_days))


def _circle_like(rhythm_days: int, policy: Policy) -> Circle:
    """The nearest circle whose people you would not hear less often than in this rhythm."""
    return next(
        (circle for circle in Circle if rhythm_days <= rhythm_of(circle, policy)), Circle.WIDE
    )
