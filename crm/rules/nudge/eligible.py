"""Who may stand on today's list, and why somebody may not."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from crm.rules.bounds import bound_words, is_shut
from crm.rules.circles import Circle, due_on, is_weekend
from crm.rules.days import days_after
from crm.rules.nudge.apt import has_apt
from crm.rules.nudge.candidate import Candidate, Event
from crm.rules.nudge.occasion import (
    has_condoled,
    is_pressing,
    live_hooks,
    live_obligations,
    mourned,
    silent_days,
)
from crm.rules.policy import Policy
from crm.rules.say import day_said

_NEVER_REST = frozenset({Circle.INNER, Circle.CLOSE})
_WAITS_FOR = {Event.HEARD: "you hear from them", Event.NEWS: "there is news of them"}
_ROUNDING = 1e-9


def due_day(candidate: Candidate, policy: Policy) -> date:
    """The first day on which the rhythm makes them due."""
    return due_on(
        candidate.rhythm_days,
        candidate.circle,
        candidate.touched_on,
        candidate.placed_on,
        candidate.spread_until_on,
        candidate.half_life_days,
        candidate.last_exchange_on,
        candidate.dormant_on,
        policy,
    )


def rhythm_day(candidate: Candidate, policy: Policy) -> date:
    """The first day on which the whole rhythm makes them due. A wide tie that would go dormant
    before is due sooner; it waits for its turn like the others."""
    return due_on(
        candidate.rhythm_days,
        candidate.circle,
        candidate.touched_on,
        candidate.placed_on,
        candidate.spread_until_on,
        None,
        None,
        None,
        policy,
    )


def again_on(candidate: Candidate, policy: Policy) -> date:
    """The first day on which they may be shown again; obligations do not wait for it."""
    if candidate.last_shown_on is None:
        return date.min
    return days_after(candidate.last_shown_on, again_after_days(candidate.rhythm_days, policy))


def again_after_days(rhythm_days: int, policy: Policy) -> int:
    """Days from one showing to the next that a rhythm allows: a tenth of it, 2 to 7 days."""
    share_days = math.ceil(policy.show_again_share * rhythm_days - _ROUNDING)
    return min(max(policy.show_again_least_days, share_days), policy.show_again_most_days)


def turn_after_days(rhythm_days: int, policy: Policy) -> int:
    """Days from being due by the whole rhythm to one's turn, without a skip: 1 to
    ``turn_most_days``."""
    return min(rhythm_days, policy.turn_most_days)


def is_dormant(candidate: Candidate, today: date) -> bool:
    return candidate.dormant_on is not None and candidate.dormant_on <= today


def is_due(candidate: Candidate, today: date, policy: Policy) -> bool:
    """Whether the rhythm alone speaks for them, be the tie awake or dormant."""
    return due_day(candidate, policy) <= today


def rests_until(candidate: Candidate, today: date) -> date | None:
    """The first day after the rest for which your words in vain make it time; None when it
    is not time for one."""
    from_on, until_on = candidate.rest_from_on, candidate.rest_until_on
    if from_on is None or until_on is None or not from_on <= today < until_on:
        return None
    return until_on


def rests_by_itself(candidate: Candidate) -> bool:
    """The inner and the close circle never rest by themselves: it is proposed."""
    return candidate.circle not in _NEVER_REST


def can_revive(candidate: Candidate, today: date, policy: Policy) -> bool:
    """Whether a dormant tie may be the week's revival: nothing keeps you from them, they
    mourn nobody, and you have not tried of late (the rhythm's share has passed since your
    last word)."""
    return (
        is_dormant(candidate, today)
        and not is_weekend(today)
        and silent_days(candidate, today) >= policy.due_share * candidate.rhythm_days
        and mourned(candidate, today, policy) is None
        and not _kept_apart(candidate, today, policy)
    )


def kept_off(candidate: Candidate, today: date, policy: Policy) -> tuple[str, ...]:
    """Each rule that keeps the candidate off today's list, in words; empty when eligible."""
    return (*_kept_apart(candidate, today, policy), *_no_occasion(candidate, today, policy))


def without_insights(
    candidate: Candidate, uids: Collection[str], today: date, policy: Policy
) -> Candidate:
    """The candidate as if these insights, which somebody else gets today, were not on the
    shelf: one link to two people on one day is a mailing. Unchanged where nothing else speaks
    for them."""
    hooks = tuple(hook for hook in candidate.hooks if hook.uid not in uids)
    insights = tuple(insight for insight in candidate.insights if insight.uid not in uids)
    other = replace(candidate, hooks=hooks, insights=insights)
    return candidate if hooks != candidate.hooks and kept_off(other, today, policy) else other


def _kept_apart(candidate: Candidate, today: date, policy: Policy) -> list[str]:
    """What stands between you: a boundary, a stop, a snooze, a loss, a rest, having been
    shown of late."""
    reasons = [bound_words(b, today) for b in candidate.boundaries if is_shut(b, today)]
    if candidate.stopped_on is not None:
        reasons.append(f"They asked you to stop on {day_said(candidate.stopped_on, today)}.")
    reasons += _snoozed(candidate, today)
    reasons += _mourning(candidate, today, policy)
    if candidate.refused and not has_apt(candidate, today):
        reasons.append("Every idea that fits them was set aside as wrong.")
    if candidate.last_shown_on == today:
        return [*reasons, "Already on today's list."]
    if live_obligations(candidate, today, policy):
        return reasons
    rest_until_on = rests_until(candidate, today)
    if rest_until_on is not None and rests_by_itself(candidate):
        until = day_said(rest_until_on, today)
        reasons.append(f"Left alone until {until}: your last words got no answer.")
    again = again_on(candidate, policy)
    if candidate.last_shown_on is not None and today < again:
        shown = day_said(candidate.last_shown_on, today)
        reasons.append(f"Shown on {shown}; not again before {day_said(again, today)}.")
    return reasons


def _snoozed(candidate: Candidate, today: date) -> list[str]:
    """A snooze is the user's word, and holds for what is owed too."""
    reasons = []
    if candidate.snoozed_until_on is not None and today < candidate.snoozed_until_on:
        reasons.append(f"Snoozed until {day_said(candidate.snoozed_until_on, today)}.")
    if candidate.snoozed_for is not None:
        reasons.append(f"Snoozed until {_WAITS_FOR[candidate.snoozed_for]}.")
    return reasons


def _mourning(candidate: Candidate, today: date, policy: Policy) -> list[str]:
    loss = mourned(candidate, today, policy)
    if loss is None or is_pressing(candidate, today, policy):
        return []
    until = day_said(days_after(loss.on, policy.mourning_days + 1), today)
    what = f"A loss of theirs on {day_said(loss.on, today)}"
    if has_condoled(candidate, loss):
        return [f"{what}: you have condoled, and nothing else fits before {until}."]
    return [f"{what}: they are left in peace until {until}."]


def _no_occasion(candidate: Candidate, today: date, policy: Policy) -> list[str]:
    """Why nothing speaks for them today; empty when something does."""
    if is_pressing(candidate, today, policy):
        return []
    reasons = []
    if is_weekend(today):
        reasons.append("Weekends are for what you owe and for dates of theirs.")
    if live_hooks(candidate, today, policy) or is_due(candidate, today, policy):
        return reasons
    reasons.append(f"Not due before {day_said(due_day(candidate, policy), today)}.")
    return reasons
