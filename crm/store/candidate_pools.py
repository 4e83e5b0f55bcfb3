"""Whose turn it may be by their rhythm alone: a few for each rhythm, found by index."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    Text,
    and_,
    case,
    func,
    select,
    true,
    type_coerce,
)

from crm.rules.circles import Circle, due_after_days
from crm.rules.nudge.eligible import again_after_days, turn_after_days
from crm.rules.policy import Policy
from crm.store import candidate_facts as facts
from crm.store import contacts, days, stops
from crm.store.tables import boundary, contact

POOL = 40
"""Candidates read per rhythm, the longest due and the longest unshown: more than any list
holds, so that one company or one loss cannot empty it."""

_PLACED = contact.c.rhythm_days.is_not(None)


def kept_apart(connection: Connection, today: date) -> set[int]:
    """Who is left alone today, or snoozed: nothing makes today their day."""
    bound = select(boundary.c.contact_id).where(contacts.stands(today, silent=True))
    return {
        key
        for ids in (bound, stops.stopped_ids(), days.snoozed_ids(today))
        for key in connection.execute(ids).scalars()
    }


def due(connection: Connection, today: date, policy: Policy, apart: Collection[int]) -> set[int]:
    """For each rhythm in use the longest due, and those whose turn came first.

    Within one rhythm the turns come in the order of :func:`_turn_on`, so that the earliest of
    all is always among them: the waiting slot keeps its bound.
    """
    found: set[int] = set()
    free = _is_none_of(apart)
    for rhythm in _rhythms(connection):
        ready = (
            select(contact.c.id)
            .where(
                contact.c.rhythm_days == rhythm,
                contact.c.due_on <= today,
                free,
                _may_be_shown(rhythm, today, policy),
                ~_rests(today),
            )
            .limit(POOL)
        )
        found.update(connection.execute(ready.order_by(contact.c.due_on)).scalars())
        found.update(connection.execute(ready.order_by(_turn_on(rhythm, today, policy))).scalars())
    return found


def _turn_on(rhythm_days: int, today: date, policy: Policy) -> ColumnElement[str]:
    """:func:`crm.rules.nudge.turn_on` within one rhythm."""
    touched_on = func.coalesce(contact.c.touched_on, contact.c.placed_on)
    due_after = due_after_days(rhythm_days, policy)
    rhythm_on = func.max(
        func.date(touched_on, f"+{due_after} days", type_=Text),
        func.coalesce(type_coerce(contact.c.spread_until_on, Text), ""),
        type_=Text,
    )
    # Only who was shown since your last word can have been skipped since.
    skips = case((contact.c.last_shown_on >= touched_on, facts.skip_count(today)), else_=0)
    back_days = skips * turn_after_days(rhythm_days, policy)
    again_after = again_after_days(rhythm_days, policy)
    again_on = func.date(contact.c.last_shown_on, f"+{again_after} days", type_=Text)
    skipped_on = func.date(rhythm_on, func.printf("+%d days", back_days), type_=Text)
    return func.max(
        rhythm_on, func.min(skipped_on, func.coalesce(again_on, ""), type_=Text), type_=Text
    )


def _may_be_shown(rhythm_days: int, today: date, policy: Policy) -> ColumnElement[bool]:
    """Whether enough days have passed since they were last shown."""
    days_ago = today - timedelta(days=again_after_days(rhythm_days, policy))
    return func.coalesce(contact.c.last_shown_on, date.min) <= days_ago


def _rests(today: date) -> ColumnElement[bool]:
    """Whether a tie rests today; the inner and the close circle never do by themselves."""
    near = (Circle.INNER.value, Circle.CLOSE.value)
    return and_(
        func.coalesce(contact.c.rest_from_on, date.max) <= today,
        func.coalesce(contact.c.rest_until_on, date.min) > today,
        func.coalesce(contact.c.circle, "").not_in(near),
    )


def _rhythms(connection: Connection) -> list[int]:
    """The rhythms in use, by one seek each and not by a scan."""
    found: list[int] = []
    last = 0
    while True:
        following = connection.execute(
            select(func.min(contact.c.rhythm_days)).where(_PLACED, contact.c.rhythm_days > last)
        ).scalar()
        if following is None:
            return found
        found.append(following)
        last = following


def dormant(connection: Connection, today: date, apart: Collection[int]) -> set[int]:
    """The longest dormant of all who are placed."""
    rows = connection.execute(
        select(contact.c.id)
        .where(_PLACED, contact.c.dormant_on <= today, _is_none_of(apart))
        .order_by(contact.c.dormant_on)
        .limit(POOL)
    )
    return set(rows.scalars())


def _is_none_of(ids: Collection[int]) -> ColumnElement[bool]:
    return contact.c.id.not_in(contacts.values(ids)) if ids else true()
