"""What was heard -> what is proposed for it, and for how long it is worth proposing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crm.rules.days import days_after
from crm.rules.heed import Heard
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Kind
from crm.rules.say import day_said
from crm.rules.signals import SignalKind

_WORTH_DAYS = {Heard.STOP: None, Heard.NO: 365, Heard.AWAY: 14, Heard.MOVED: 90, Heard.BOUNCE: 180}
"""How many days after its own each is still worth a proposal; None: until they write again.
Ours."""

LONGEST_WORTH_DAYS = 365
"""The longest of them: what is older is listened to for stops only."""

_SPOKEN = {
    Heard.STOP: Kind.STOP,
    Heard.NO: Kind.NO,
    Heard.AWAY: Kind.OUT_OF_OFFICE,
    Heard.BOUNCE: Kind.BOUNCE,
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is done if the user agrees. ``kind`` is what the message was, where that is no
    ordinary message, ``until_on`` the first day on which a *not before* no longer binds."""

    boundary: BoundaryKind | None = None
    until_on: date | None = None
    signal: SignalKind | None = None
    kind: Kind | None = None


def proposal_for(heard: Heard, until_on: date | None, today: date) -> Proposal:
    """What is proposed. An absence without a day that is still to come draws no boundary: it
    only says that a machine wrote."""
    kind = _SPOKEN.get(heard)
    if heard is Heard.STOP:
        return Proposal(BoundaryKind.NO_CONTACT, kind=kind)
    if heard is Heard.NO:
        return Proposal(BoundaryKind.NO_PITCH, kind=kind)
    if heard is Heard.MOVED:
        return Proposal(signal=SignalKind.NEW_JOB)
    if heard is Heard.AWAY and until_on is not None and until_on >= today:
        return Proposal(BoundaryKind.NOT_BEFORE, days_after(until_on, 1), kind=kind)
    return Proposal(kind=kind)


def proposed_words(heard: Heard, until_on: date | None, today: date) -> str:
    """What is proposed, in words that follow "Propose:"."""
    proposal = proposal_for(heard, until_on, today)
    if proposal.boundary is BoundaryKind.NOT_BEFORE and proposal.until_on:
        return f"a boundary, not before {day_said(proposal.until_on, today)}"
    if proposal.boundary is not None:
        return f"a boundary, {proposal.boundary.value}"
    if proposal.signal is not None:
        return "news of a new job"
    if heard is Heard.BOUNCE:
        return "count it as undelivered: look for another address"
    return "count it as an automatic answer, not as a word of theirs"


def is_worth_proposing(heard: Heard, on: date, until_on: date | None, today: date) -> bool:
    """Whether what was heard on a day still matters today."""
    if heard is Heard.AWAY and until_on is not None:
        return today <= until_on
    days = _WORTH_DAYS[heard]
    return days is None or today <= days_after(on, days)
