"""What makes today the day: what you owe them, what happened, and what a loss silences."""

from __future__ import annotations

import math
from datetime import date

from crm.rules.days import days_after
from crm.rules.interaction import Kind, Stage
from crm.rules.nudge.candidate import Candidate, Hook, HookKind, Obligation, ObligationKind
from crm.rules.policy import Policy

_DATED = frozenset({HookKind.BIRTHDAY, HookKind.DATE, HookKind.LOSS})
_LATE = frozenset({HookKind.POST, HookKind.ARTICLE, HookKind.INSIGHT})
"""Hooks that come often: they wait for more of the rhythm than the others."""


def silent_days(candidate: Candidate, today: date) -> int:
    """Days since your last word to them (since the placing, where there is none yet)."""
    return max(0, (today - (candidate.touched_on or candidate.placed_on)).days)


def hook_days(kind: HookKind, policy: Policy) -> int:
    """For how many days after its first a hook lives. A loss silences for longer: see
    :func:`mourned`."""
    return {
        HookKind.BIRTHDAY: policy.birthday_hook_days,
        HookKind.DATE: policy.birthday_hook_days,
        HookKind.POST: policy.post_hook_days,
        HookKind.ARTICLE: policy.article_hook_days,
        HookKind.NEED: policy.need_hook_days,
        HookKind.LOSS: policy.loss_hook_days,
    }.get(kind, policy.news_hook_days)


def live_hooks(candidate: Candidate, today: date, policy: Policy) -> tuple[Hook, ...]:
    """What makes today the day: dates before everything else, then the freshest first.

    A birthday, a date, a new job, an award or a move speaks once a quarter of the rhythm has
    passed; a post, an article or a fresh insight once half of it has. A need speaks at once,
    until your next word after that day. So does a loss, while a condolence is due; it
    silences all others while it is mourned.
    """
    if not candidate.hooks:
        return ()
    loss = mourned(candidate, today, policy)
    if loss is not None:
        return (loss,) if is_condolence_due(candidate, loss, today, policy) else ()
    share = silent_days(candidate, today) / candidate.rhythm_days
    live = (
        hook
        for hook in candidate.hooks
        if _says_something(hook, candidate)
        and hook.on <= today <= hook.expires_on
        and share >= _share_needed(hook, candidate, policy)
    )
    return tuple(
        sorted(
            live,
            key=lambda h: (not is_dated(h), -freshness(h, today), h.kind, h.text, h.link, h.uid),
        )
    )


def _share_needed(hook: Hook, candidate: Candidate, policy: Policy) -> float:
    """The share of the rhythm that must have passed since your last word."""
    if hook.kind is HookKind.NEED:
        return math.inf if _is_met(hook, candidate) else 0.0
    return policy.post_hook_share if hook.kind in _LATE else policy.dated_hook_share


def _is_met(need: Hook, candidate: Candidate) -> bool:
    """Whether you did something about a need: a word since its day, or on its day when the
    list had shown it. A word of that day alone may be the talk in which they voiced it."""
    touched_on, shown_on = candidate.touched_on, candidate.last_shown_on
    if touched_on is None or touched_on < need.on:
        return False
    return touched_on > need.on or (shown_on is not None and shown_on >= need.on)


def _says_something(hook: Hook, candidate: Candidate) -> bool:
    """A loss that is mourned no more is silent; an insight is nothing for strangers, nor for
    those for whom sharing was set aside."""
    if hook.kind is HookKind.INSIGHT:
        return candidate.stage > Stage.STRANGER and Kind.INSIGHT not in candidate.refused
    return hook.kind is not HookKind.LOSS


def freshness(hook: Hook, today: date) -> float:
    """1 on the hook's first day, fading evenly to its last."""
    lasts = (hook.expires_on - hook.on).days + 1
    return min(max(((hook.expires_on - today).days + 1) / lasts, 0.0), 1.0) if lasts > 0 else 0.0


def is_dated(hook: Hook) -> bool:
    """Whether the hook belongs to a day that does not wait: a birthday, a date of theirs, a
    loss. A post or a new job does not."""
    return hook.kind in _DATED


def mourned(candidate: Candidate, today: date, policy: Policy) -> Hook | None:
    """The latest loss that they mourn: of the last ``mourning_days``."""
    losses = [
        hook
        for hook in candidate.hooks
        if hook.kind is HookKind.LOSS and 0 <= (today - hook.on).days <= policy.mourning_days
    ]
    return max(losses, key=lambda hook: (hook.on, hook.text, hook.uid)) if losses else None


def is_condolence_due(candidate: Candidate, loss: Hook, today: date, policy: Policy) -> bool:
    """Whether you have not condoled yet, in the first ``loss_hook_days``. Strangers are left
    alone with it."""
    return (
        0 <= (today - loss.on).days <= policy.loss_hook_days
        and candidate.stage > Stage.STRANGER
        and Kind.CONDOLENCE not in candidate.refused
        and not has_condoled(candidate, loss)
    )


def has_condoled(candidate: Candidate, loss: Hook) -> bool:
    """Whether what you did with them since the loss was a condolence."""
    return (
        Kind.CONDOLENCE in candidate.lately
        and candidate.touched_on is not None
        and candidate.touched_on >= loss.on
    )


def live_obligations(candidate: Candidate, today: date, policy: Policy) -> tuple[Obligation, ...]:
    """What you owe them today, the most pressing first, introductions last.

    Everything but a promise is remembered for ``reply_reminder_days``: after that it would
    be a backlog. A promise counts from the day it is due; one without a day from
    ``show_again_most_days`` after it was made. Who mourns is owed an answer to what they
    asked since, and nothing else.
    """
    if not candidate.obligations:
        return ()
    loss = mourned(candidate, today, policy)
    live = (
        owed
        for owed in candidate.obligations
        if _is_owed(owed, today, policy)
        and (loss is None or (owed.kind is ObligationKind.REPLY and owed.on >= loss.on))
    )
    return tuple(
        sorted(
            live,
            key=lambda o: (
                o.kind is ObligationKind.INTRODUCTION,
                o.due_on or o.on,
                o.kind,
                o.text,
                o.uid,
            ),
        )
    )


def _is_owed(obligation: Obligation, today: date, policy: Policy) -> bool:
    if obligation.kind is ObligationKind.PROMISE:
        grace_on = days_after(obligation.on, policy.show_again_most_days)
        return (obligation.due_on or grace_on) <= today
    return 0 <= (today - (obligation.due_on or obligation.on)).days <= policy.reply_reminder_days


def is_pressing(candidate: Candidate, today: date, policy: Policy) -> bool:
    """Whether an obligation or a dated hook speaks for them today."""
    return bool(live_obligations(candidate, today, policy)) or any(
        is_dated(hook) for hook in live_hooks(candidate, today, policy)
    )


def pressing_rank(candidate: Candidate, today: date, policy: Policy) -> tuple[int, date]:
    """The order among those who press: a condolence, then what has been owed for
    ``owed_patience_days``, the longest first, then a date of theirs, then the rest of what is
    owed. A date is over tomorrow; but in a large book there is one every day, and nobody would
    get an answer."""
    if mourned(candidate, today, policy) is not None:
        return 0, today
    owed = live_obligations(candidate, today, policy)
    if not owed:
        return 2, today
    since = owed[0].due_on or owed[0].on
    return (1 if (today - since).days >= policy.owed_patience_days else 3), since
