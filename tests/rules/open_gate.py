"""A friendship in which every rule of the gate holds, and facts that may close it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from crm.rules.gate import Verdict, judge
from crm.rules.history import (
    Boundary,
    BoundaryKind,
    History,
    OfferAnswer,
    Offering,
    PastOffer,
    Promise,
    PromiseBy,
    Request,
)
from crm.rules.interaction import CATALOGUE, Direction, Give, Interaction, Kind
from crm.rules.policy import DEFAULT, Policy
from crm.rules.standing import standing_on
from tests.rules.histories import story

TODAY = date(2024, 5, 1)
FRIEND = story(
    """
    2024-01-01  on file
    2024-01-10  you   message
    2024-01-12  they  answer
    2024-02-03  both  coffee
    2024-02-05  shared rust
    2024-02-20  you   insight
    2024-02-22  they  thanks
    2024-03-20  you   help
    2024-03-22  they  thanks
    2024-04-20  you   introduction
    2024-04-22  they  thanks
    """
).history
WORKSHOP = Offering("workshop", "Rust workshop", date(2023, 1, 1), frozenset({"rust"}))


def verdict_of(
    history: History = FRIEND,
    offering: Offering = WORKSHOP,
    today: date = TODAY,
    policy: Policy = DEFAULT,
) -> Verdict:
    return judge(standing_on(history, today, policy), history, offering, today, policy)


def failing(verdict: Verdict) -> set[int]:
    """The numbers of the rules that fail."""
    return {check.number for check in verdict.checks if not check.passed}


def days_before(days: int) -> date:
    return TODAY - timedelta(days=days)


def event(
    kind: Kind,
    on: date,
    *,
    uid: str = "",
    direction: Direction | None = None,
    interests: frozenset[str] = frozenset(),
    wants_reply: bool = False,
    asks: bool = False,
    note: str = "",
) -> Interaction:
    direction = direction or CATALOGUE[kind].direction
    return Interaction(
        uid=uid or f"{kind} {on} {direction}",
        kind=kind,
        direction=direction,
        depth=CATALOGUE[kind].depth,
        on=on,
        at=datetime.combine(on, time(12), UTC),
        gave=CATALOGUE[kind].give if direction is Direction.OUT else Give.NONE,
        asks=asks,
        wants_reply=wants_reply,
        interests=interests,
        note=note,
    )


def after(
    history: History = FRIEND,
    *,
    events: tuple[Interaction, ...] = (),
    boundaries: tuple[Boundary, ...] = (),
    offers: tuple[PastOffer, ...] = (),
    promises: tuple[Promise, ...] = (),
    requests: tuple[Request, ...] = (),
) -> History:
    """The history with more facts."""
    return replace(
        history,
        interactions=(*history.interactions, *events),
        boundaries=(*history.boundaries, *boundaries),
        offers=(*history.offers, *offers),
        promises=(*history.promises, *promises),
        requests=(*history.requests, *requests),
    )


def bound(
    kind: BoundaryKind, until_on: date | None = None, channel: str = "", days: int = 40
) -> Boundary:
    return Boundary(f"{kind} {until_on} {channel}", kind, days_before(days), until_on, channel)


def offered(
    days: int,
    answer: OfferAnswer | None = None,
    answered_days: int | None = None,
    request_uid: str = "",
) -> PastOffer:
    """An offer made ``days`` ago, answered ``answered_days`` ago."""
    answered_on = None if answered_days is None else days_before(answered_days)
    return PastOffer(f"offer {days}", "x", days_before(days), answer, answered_on, request_uid)


def promised(due_on: date, by: PromiseBy = PromiseBy.ME, kept_on: date | None = None) -> Promise:
    return Promise(f"promise {due_on} {by}", by, "the slides", days_before(60), due_on, kept_on)


def asked_for(days: int, offering_uid: str = "workshop") -> Request:
    return Request(f"request {days}", offering_uid, days_before(days))
