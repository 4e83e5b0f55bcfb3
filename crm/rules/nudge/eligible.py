"""Who may stand on today's list, and why somebody may not."""

from __future__ import annotations

import math
from datetime import date

from crm.rules.bounds import bound_words, is_shut
from crm.rules.circles import Circle, due_on, is_weekend
from crm.rules.days import days_after
from crm.rules.nudge.candidate import Candidate, Hook, HookKind, Obligation, ObligationKind
from crm.rules.policy import Policy
from crm.rules.say import day_said

_NEVER_REST = frozenset({Circle.INNER, Circle.CLOSE})
_ROUNDING = 1e-9


def silent_days(candidate: Candidate, today: date) -> int:
    """Days since your last word to them (since the placing, where there is none yet)."""
    return max(0, (today - (candidate.touched_on or candidate.placed_on)).days)


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


def again_on(candidate: Candidate, policy: Policy) -> date:
    """The first day on which they may be shown again; obligations do not wait for it."""
    if candidate.last_shown_on is None:
        return date.min
    return days_after(candidate.last_shown_on, again_after_days(candidate.rhythm_days, policy))


def again_after_days(rhythm_days: int, policy: Policy) -> int:
    """Days from one showing to the next that a rhythm allows: a tenth of it, 2 to 7 days."""
    share_days = math.ceil(policy.show_again_share * rhythm_days - _ROUNDING)
    return min(max(policy.show_again_least_days, share_days), policy.show_again_most_days)


def is_dormant(candidate: Candidate, today: date) -> bool:
    return candidate.dormant_on is not None and candidate.dormant_on <= today


def is_quiet(candidate: Candidate, today: date) -> bool:
    """Whether only kinds that want no answer are left: your last words stayed without one."""
    return candidate.quiet_from_on is not None and candidate.quiet_from_on <= today


def live_obligations(candidate: Candidate, today: date, policy: Policy) -> tuple[Obligation, ...]:
    """What you owe them today, the most pressing first.

    A reply and a thanks are remembered for ``reply_reminder_days``: after that they would
    be a backlog. A promise counts from the day it is due; one without a day from
    ``show_again_most_days`` after it was made.
    """
    if not candidate.obligations:
        return ()
    live = (o for o in candidate.obligations if _is_owed(o, today, policy))
    return tuple(sorted(live, key=lambda o: (o.due_on or o.on, o.kind, o.text)))


def _is_owed(obligation: Obligation, today: date, policy: Policy) -> bool:
    if obligation.kind is ObligationKind.PROMISE:
        grace_on = days_after(obligation.on, policy.show_again_most_days)
        return (obligation.due_on or grace_on) <= today
    return 0 <= (today - obligation.on).days <= policy.reply_reminder_days


def live_hooks(candidate: Candidate, today: date, policy: Policy) -> tuple[Hook, ...]:
    """What makes today the day, the freshest first: a birthday or a new job once a quarter
    of the rhythm has passed, a post once half of it has."""
    if not candidate.hooks:
        return ()
    share = silent_days(candidate, today) / candidate.rhythm_days
    live = (
        hook
        for hook in candidate.hooks
        if hook.on <= today <= hook.expires_on
        and share
        >= (policy.post_hook_share if hook.kind is HookKind.POST else policy.dated_hook_share)
    )
    return tuple(sorted(live, key=lambda hook: (-freshness(hook, today), hook.kind, hook.text)))


def freshness(hook: Hook, today: date) -> float:
    """1 on the hook's first day, fading evenly to its last."""
    return ((hook.expires_on - today).days + 1) / ((hook.expires_on - hook.on).days + 1)


def is_dated(hook: Hook) -> bool:
    """Whether the hook belongs to a date: a birthday. A post or a new job does not."""
    return hook.kind is HookKind.BIRTHDAY


def is_pressing(candidate: Candidate, today: date, policy: Policy) -> bool:
    """Whether an obligation or a dated hook speaks for them today."""
    return bool(live_obligations(candidate, today, policy)) or any(
        is_dated(hook) for hook in live_hooks(candidate, today, policy)
    )


def is_due(candidate: Candidate, today: date, policy: Policy) -> bool:
    """Whether the rhythm alone speaks for them; dormant ties stand outside of it."""
    return not is_dormant(candidate, today) and due_day(candidate, policy) <= today


def can_revive(candidate: Candidate, today: date, policy: Policy) -> bool:
    """Whether a dormant tie may be the week's revival: nothing keeps you from them, and you
    have not tried of late (the rhythm's share has passed since your last word)."""
    return (
        is_dormant(candidate, today)
        and not is_weekend(today)
        and silent_days(candidate, today) >= policy.due_share * candidate.rhythm_days
        and not _kept_apart(candidate, today, policy)
    )


def kept_off(candidate: Candidate, today: date, policy: Policy) -> tuple[str, ...]:
    """Each rule that keeps the candidate off today's list, in words; empty when eligible.

    A dormant tie without hook or obligation is kept off here and may still come as the
    week's revival.
    """
    return (*_kept_apart(candidate, today, policy), *_no_occasion(candidate, today, policy))


def _kept_apart(candidate: Candidate, today: date, policy: Policy) -> list[str]:
    """What stands between you: a boundary, a stop, a rest, having been shown of late."""
    reasons = [bound_words(b, today) for b in candidate.boundaries if is_shut(b, today)]
    if candidate.stopped_on is not None:
        reasons.append(f"They asked you to stop on {day_said(candidate.stopped_on, today)}.")
    if candidate.last_shown_on == today:
        return [*reasons, "Already on today's list."]
    if live_obligations(candidate, today, policy):
        return reasons
    rest_until_on = candidate.rest_until_on
    if (
        candidate.rest_from_on is not None
        and rest_until_on is not None
        and candidate.rest_from_on <= today < rest_until_on
        and candidate.circle not in _NEVER_REST
    ):
        until = day_said(rest_until_on, today)
        reasons.append(f"Left alone until {until}: your last words got no answer.")
    again = again_on(candidate, policy)
    if candidate.last_shown_on is not None and today < again:
        shown = day_said(candidate.last_shown_on, today)
        reasons.append(f"Shown on {shown}; not again before {day_said(again, today)}.")
    return reasons


def _no_occasion(candidate: Candidate, today: date, policy: Policy) -> list[str]:
    """Why nothing speaks for them today; empty when something does."""
    if is_pressing(candidate, today, policy):
        return []
    reasons = []
    if is_weekend(today):
        reasons.append("Weekends are for what you owe and for birthdays.")
    if live_hooks(candidate, today, policy) or is_due(candidate, today, policy):
        return reasons
    if is_dormant(candidate, today) and candidate.dormant_on is not None:
        since = day_said(candidate.dormant_on, today)
        reasons.append(f"Dormant since {since}: one such tie in a while, the longest first.")
    else:
        reasons.append(f"Not due before {day_said(due_day(candidate, policy), today)}.")
    return reasons
