"""What the rules are told about one contact: facts only, nothing derived.

Interests are compared in their folded form (see ``crm.rules.text.fold``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from crm.rules.interaction import Direction, Interaction


class BoundaryKind(StrEnum):
    """Ways in which a person is not open to it."""

    NO_CONTACT = "no contact"
    NO_PITCH = "no pitch"
    NOT_BEFORE = "not before"
    ONLY_CHANNEL = "only channel"


@dataclass(frozen=True, slots=True)
class Boundary:
    """A standing boundary (a lifted one is no longer told to the rules).

    ``until_on`` is the first day on which a *not before* no longer binds; ``channel``
    is the one channel that an *only channel* allows.
    """

    uid: str
    kind: BoundaryKind
    since_on: date
    until_on: date | None = None
    channel: str = ""


class PromiseBy(StrEnum):
    """Who made the promise."""

    ME = "me"
    THEM = "them"


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise; open while both ``kept_on`` and ``dropped_on`` are None."""

    uid: str
    by: PromiseBy
    what: str
    made_on: date
    due_on: date | None = None
    kept_on: date | None = None
    dropped_on: date | None = None

    def is_open(self) -> bool:
        return self.kept_on is None and self.dropped_on is None

    def is_overdue(self, today: date) -> bool:
        return self.is_open() and self.due_on is not None and self.due_on < today


class OfferAnswer(StrEnum):
    """What came back on an offer; silence is no answer at all."""

    YES = "yes"
    NO = "no"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class PastOffer:
    """An offer that was made (with its permit), as the rules see it.

    ``request_uid`` is the inbound request that it used up, if any.
    """

    uid: str
    offering_uid: str
    made_on: date
    answer: OfferAnswer | None = None
    answered_on: date | None = None
    request_uid: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """They asked for an offering: ``uid`` is the interaction in which they did."""

    uid: str
    offering_uid: str
    on: date


@dataclass(frozen=True, slots=True)
class SharedInterest:
    """An interest on both your lists; ``since_on`` is when the later one was confirmed."""

    name: str
    since_on: date


@dataclass(frozen=True, slots=True)
class Offering:
    """What you might offer. ``interests`` are folded; ``stood_since_on`` is when you
    began to stand behind it."""

    uid: str
    name: str
    stood_since_on: date
    interests: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class History:
    """Everything that happened with one contact.

    ``introduced`` and every other change of stage come from ``interactions``;
    ``connected_on`` alone is a connection and no interaction.
    """

    on_file_on: date
    interactions: tuple[Interaction, ...] = ()
    connected_on: date | None = None
    placed_on: date | None = None
    shared_interests: tuple[SharedInterest, ...] = ()
    promises: tuple[Promise, ...] = ()
    boundaries: tuple[Boundary, ...] = ()
    offers: tuple[PastOffer, ...] = ()
    requests: tuple[Request, ...] = ()


def silence_is_a_no(offer: PastOffer, today: date, silence_days: int) -> bool:
    """An offer without an answer after ``silence_days`` is a no, dated with the offer."""
    return offer.answer is None and (today - offer.made_on).days >= silence_days


def instant_key(interaction: Interaction) -> tuple[date, int, datetime, str]:
    """The canonical order of a history: on one day outs come before mutuals and
    mutuals before ins, so that the order of equal instants never matters."""
    return (interaction.on, RANK[interaction.direction], interaction.at, interaction.uid)


RANK = {Direction.OUT: 0, Direction.MUTUAL: 1, Direction.IN: 2}
"""Who comes first of what lies on one day."""
