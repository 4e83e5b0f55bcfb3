"""Every permit and its offer proved again, from what was known when each was made."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, select

from crm.rules.gate import Verdict, judge
from crm.rules.policy import Policy
from crm.rules.standing import standing_on
from crm.store.history import load_histories, load_offering
from crm.store.tables import interaction, offer, permit

_AGAIN = frozenset({1, 6})
"""Rules of the gate that are judged again when an offer is made."""

_WEEK_DAYS = 7


def permits(connection: Connection, policy: Policy) -> Iterator[tuple[str, str]]:
    """Each permit or offer that the facts do not bear out, and why."""
    used_up = select(interaction.c.uid).where(interaction.c.id == offer.c.request_id)
    query = (
        select(
            permit,
            offer.c.id.label("offer_id"),
            offer.c.made_at,
            offer.c.made_on,
            used_up.scalar_subquery().label("request"),
        )
        .outerjoin(offer, offer.c.permit_id == permit.c.id)
        .order_by(permit.c.id)
    )
    for row in connection.execute(query).all():
        for what in _doubts(connection, row, policy):
            yield f"permit {row.id}", what


def _doubts(connection: Connection, row: Row[Any], policy: Policy) -> Iterator[str]:
    if not _same_day(row.granted_at, row.granted_on):
        yield "the day on which it was granted is not that of the instant"
    if row.offer_id is not None and not _same_day(row.made_at, row.made_on):
        yield "the day on which its offer was made is not that of the instant"
    if row.expires_at - row.granted_at > timedelta(hours=policy.permit_hours):
        yield f"it lasts longer than the {policy.permit_hours} hours of a permit"
    try:
        checks, request = _evidence(row.evidence)
    except (ValueError, LookupError, TypeError, AttributeError):
        yield "its evidence cannot be read"
        return
    if not all(passed for _, _, passed, _ in checks):
        yield "it was granted although a rule stood against it"
    if row.offer_id is not None and request != (row.request or ""):
        yield "the offer uses up another request than the one it was granted for"
    try:
        verdict = _judge_again(connection, row, row.granted_at, row.granted_on, policy)
        stood_against_offer = list(_against_offer(connection, row, policy))
    except (ValueError, LookupError) as error:
        yield f"the history behind it cannot be read: {error}"
        return
    for check in verdict.checks:
        if not check.passed:
            yield f"by what was known then, rule {check.number} ({check.title}) stands against it"
    if verdict.open and (checks, request) != (_checks(verdict), verdict.request_uid):
        yield "its evidence is not what was known then"
    for rule in stood_against_offer:
        yield f"its offer was made although {rule} stood against it"


def _judge_again(
    connection: Connection, row: Row[Any], at: datetime, on: date, policy: Policy
) -> Verdict:
    """The gate as it stood at an instant, on the user's day of it."""
    history = load_histories(connection, [row.contact_id], known_at=at)[row.contact_id]
    offering = load_offering(connection, row.offering_id)
    return judge(standing_on(history, on, policy), history, offering, on, policy)


def _against_offer(connection: Connection, row: Row[Any], policy: Policy) -> Iterator[str]:
    """The rules that stood against the permit's offer when it was made."""
    if row.offer_id is None:
        return
    for check in _judge_again(connection, row, row.made_at, row.made_on, policy).checks:
        if check.number in _AGAIN and not check.passed:
            yield f"rule {check.number} ({check.title})"
    lately = select(func.count()).where(
        offer.c.id != row.offer_id,
        offer.c.made_at <= row.made_at,
        offer.c.made_on >= row.made_on - timedelta(days=_WEEK_DAYS - 1),
    )
    others = connection.execute(lately).scalar_one()
    if others >= policy.gate_offers_a_week:
        yield f"rule 9 ({others} others in seven days)"


def _checks(verdict: Verdict) -> list[tuple[int, str, bool, bool]]:
    return [(check.number, check.title, check.passed, check.waived) for check in verdict.checks]


def _evidence(text: str) -> tuple[list[tuple[int, str, bool, bool]], str]:
    """The checks and the request of a permit's evidence; raises when it is not such."""
    kept = json.loads(text)
    checks = [
        (check["number"], check["title"], check["passed"], check["waived"])
        for check in kept["checks"]
    ]
    return checks, kept["request"]


def _same_day(at: datetime, on: date) -> bool:
    """A local day may lie a day off that of UTC, by zone and by the hour of roll-over."""
    return abs(at.date() - on) <= timedelta(days=1)
