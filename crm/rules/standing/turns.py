"""Whose turn it is: what of theirs waits for an answer, who has been in touch more, and
when silence on their side asks you to be quiet or to rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crm.rules.days import days_after
from crm.rules.interaction import CATALOGUE, Direction, Interaction, Kind
from crm.rules.policy import Policy

_CLICKS = frozenset({Kind.REACTION, Kind.ENDORSEMENT})
_NOBODY_WROTE = frozenset({Kind.BOUNCE, Kind.OUT_OF_OFFICE})


@dataclass(frozen=True, slots=True)
class Quiet:
    """From ``from_on`` on only quiet kinds; from ``rest_from_on`` until the day before
    ``rest_until_on`` nothing at all. None where it does not come to that."""

    from_on: date | None = None
    rest_from_on: date | None = None
    rest_until_on: date | None = None


def unanswered(
    events: Sequence[Interaction], live: Sequence[Interaction]
) -> tuple[Interaction, ...]:
    """What of theirs wants an answer and has none, oldest first, of whatever age.

    Whatever you sent at the same instant or later answers it, a pitch and a click aside.
    """
    waiting = [
        event
        for event in live
        if event.wants_reply and event.direction is Direction.IN and not event.closed
    ]
    if not waiting:
        return ()
    answers = [
        event.at
        for event in events
        if event.direction is not Direction.IN and event.kind not in _CLICKS and not _pitches(event)
    ]
    answered_at = max(answers, default=None)
    return tuple(event for event in waiting if answered_at is None or event.at > answered_at)


def balance(events: Sequence[Interaction], live: Sequence[Interaction], policy: Policy) -> int:
    """1 when they were in touch on more days than you, -1 when you were, 0 when even.

    Looks at the reciprocity window that ends with the newest interaction. A day on which
    you met belongs to both and says nothing.
    """
    if not live:
        return 0
    before = days_after(events[-1].on, -policy.reciprocity_window_days)
    days: dict[Direction, set[date]] = {direction: set() for direction in Direction}
    for event in reversed(live):
        if event.on <= before:
            break
        days[event.direction].add(event.on)
    theirs = len(days[Direction.IN] - days[Direction.MUTUAL])
    yours = len(days[Direction.OUT] - days[Direction.MUTUAL])
    return (theirs > yours) - (theirs < yours)


def quiet(events: Sequence[Interaction], policy: Policy) -> Quiet:
    """What follows from your outs in vain since their last sign of life.

    An out that invited an answer is in vain after ``unanswered_out_days``; at most one a
    day counts. What you send during a rest, or while one is about to begin, adds nothing;
    after it, one more in vain begins the next.
    """
    count = 0
    result = Quiet()
    for sent_on in _invitations_since_their_last(events):
        if result.rest_until_on is not None and sent_on < result.rest_until_on:
            continue
        count += 1
        vain_on = days_after(sent_on, policy.unanswered_out_days)
        quiet_on = result.from_on or (vain_on if count >= policy.quiet_after_outs else None)
        if count >= policy.rest_after_outs:
            result = Quiet(quiet_on, vain_on, days_after(vain_on, policy.rest_days))
        else:
            result = Quiet(quiet_on, result.rest_from_on, result.rest_until_on)
    return result


def _invitations_since_their_last(events: Sequence[Interaction]) -> list[date]:
    """The days of your outs that invited an answer, after the last sign of life, in order."""
    days: set[date] = set()
    for event in reversed(events):
        if event.direction is Direction.OUT:
            if event.wants_reply and not _pitches(event) and not CATALOGUE[event.kind].quiet:
                days.add(event.on)
        elif event.kind not in _NOBODY_WROTE:
            break
    return sorted(days)


def _pitches(event: Interaction) -> bool:
    return event.pitch or event.kind is Kind.PREMATURE_PITCH
