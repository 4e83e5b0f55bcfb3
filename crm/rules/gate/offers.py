"""What was offered, what was refused and what they asked for, as the gate reads it.

What stands against an offer counts even when it is dated after today: a journey west turns
the calendar back, and must not make an offer of this morning unmade.
"""

from __future__ import annotations

from datetime import date

from crm.rules.days import days_after
from crm.rules.history import History, OfferAnswer, Offering, Request, silence_is_a_no
from crm.rules.interaction import Kind
from crm.rules.policy import Policy

_REFUSALS = frozenset({Kind.NO, Kind.STOP})


def offer_days(history: History) -> frozenset[date]:
    """The days of every offer to them, of anything, made through the gate or confessed."""
    early = (i.on for i in history.interactions if i.kind is Kind.PREMATURE_PITCH)
    return frozenset((*(offer.made_on for offer in history.offers), *early))


def no_days(history: History, today: date, policy: Policy) -> frozenset[date]:
    """The days on which they said no: to an offer, by silence (dated with the offer), in
    words, or by asking to stop. A no told twice on one day is one no."""
    answered = (
        offer.answered_on or offer.made_on
        for offer in history.offers
        if offer.answer is OfferAnswer.NO
    )
    silent = (
        offer.made_on
        for offer in history.offers
        if silence_is_a_no(offer, today, policy.gate_silence_days)
    )
    said = (i.on for i in history.interactions if i.kind in _REFUSALS)
    return frozenset((*answered, *silent, *said))


def two_noes(history: History, today: date, policy: Policy) -> bool:
    """Whether their noes are enough to propose the boundary "no pitch"."""
    return len(no_days(history, today, policy)) >= policy.gate_noes_for_boundary


def rests_until(history: History, today: date, policy: Policy) -> date | None:
    """The first day on which neither an offer nor a no forbids the next offer any more;
    None when today is such a day."""
    days = (
        (offer_days(history), policy.gate_offer_rest_days),
        (no_days(history, today, policy), policy.gate_no_rest_days),
    )
    ends = (days_after(max(found), rest + 1) for found, rest in days if found)
    return max((end for end in ends if end > today), default=None)


def request_in_force(
    history: History, offering: Offering, today: date, policy: Policy
) -> Request | None:
    """Their latest request for this offering that still opens the way, if any.

    It must be fresh, made on a later day than the last offer or no, and not used up by an
    offer before.
    """
    closed_on = max(offer_days(history) | no_days(history, today, policy), default=date.min)
    used = {offer.request_uid for offer in history.offers}
    fresh = (
        request
        for request in history.requests
        if request.offering_uid == offering.uid
        and 0 <= (today - request.on).days <= policy.gate_request_days
        and request.on > closed_on
        and request.uid not in used
    )
    return max(fresh, key=lambda request: (request.on, request.uid), default=None)
