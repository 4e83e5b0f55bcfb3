"""How much a day's list may hold, the days on which nobody is nudged, and who waits for a
day or for an event before they are nudged again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, literal, or_, select

from crm.rules.interaction import Direction
from crm.store import settings
from crm.store.shelf_tables import quiet, snooze
from crm.store.tables import interaction, interaction_contact, setting, signal

if TYPE_CHECKING:
    from crm.rules.policy import Policy
    from crm.store.journal import Pen

CAPACITIES = "capacities"
"""The setting that keeps the user's own seven numbers as JSON, Monday first."""


def capacities(connection: Connection, policy: Policy) -> tuple[int, ...]:
    """How many nudges each day of the week may hold, Monday first: the user's own numbers,
    else the policy's."""
    if kept := settings.get(connection, CAPACITIES):
        return tuple(json.loads(kept))
    return (policy.weekday_capacity,) * 5 + (policy.weekend_capacity,) * 2


def capacity_on(connection: Connection, on: date, policy: Policy) -> int:
    """How many nudges the list of a day may hold at most."""
    return capacities(connection, policy)[on.weekday()]


def put_capacities(pen: Pen, seven: Sequence[int]) -> None:
    """Keep the user's own numbers."""
    value = json.dumps(list(seven))
    if settings.get(pen.connection, CAPACITIES):
        pen.update(setting, {"name": CAPACITIES}, value=value)
    else:
        pen.insert(setting, name=CAPACITIES, value=value)


def quiet_until_on(connection: Connection, on: date) -> date | None:
    """The last day of the quiet time in which a day lies; None when it is not quiet."""
    rows = connection.execute(
        select(quiet.c.until_on, quiet.c.ended_on).where(is_quiet(literal(on)))
    )
    ends = [
        until_on if ended_on is None else min(until_on, ended_on - timedelta(days=1))
        for until_on, ended_on in rows
    ]
    return max(ends, default=None)


def is_quiet(on: ColumnElement[date]) -> ColumnElement[bool]:
    """The condition that a day lies in a row of ``quiet``."""
    return and_(
        quiet.c.since_on <= on,
        quiet.c.until_on >= on,
        or_(quiet.c.ended_on.is_(None), quiet.c.ended_on > on),
    )


def quiet_times(connection: Connection, today: date) -> list[Any]:
    """The quiet times that are not over, the first one first."""
    return list(
        connection.execute(
            select(quiet)
            .where(
                quiet.c.until_on >= today,
                or_(
                    quiet.c.ended_on.is_(None),
                    and_(quiet.c.ended_on > today, quiet.c.ended_on > quiet.c.since_on),
                ),
            )
            .order_by(quiet.c.since_on, quiet.c.id)
        )
    )


def snoozes(connection: Connection, ids: Sequence[int], today: date) -> dict[int, Any]:
    """The snooze that stands today, by contact."""
    rows = connection.execute(
        select(snooze)
        .where(snooze.c.contact_id.in_(ids), _still_snoozed(today))
        .order_by(snooze.c.id)
    )
    return {row.contact_id: row for row in rows}


def snoozed_ids(today: date) -> Select[Any]:
    """The contacts who are snoozed, as a part of another question."""
    return select(snooze.c.contact_id).where(_still_snoozed(today)).correlate(None)


def _still_snoozed(today: date) -> ColumnElement[bool]:
    """Neither its day nor its event has come, and nobody ended it."""
    return and_(
        snooze.c.ended_on.is_(None),
        or_(
            snooze.c.until_on > today,
            and_(snooze.c.until_event == "heard", ~_heard_since()),
            and_(snooze.c.until_event == "news", ~_news_since()),
        ),
    )


def _heard_since() -> ColumnElement[bool]:
    return exists().where(
        interaction_contact.c.contact_id == snooze.c.contact_id,
        interaction_contact.c.interaction_id > snooze.c.after_id,
        interaction.c.id == interaction_contact.c.interaction_id,
        interaction.c.direction != Direction.OUT.value,
        interaction.c.on_date >= snooze.c.since_on,
    )


def _news_since() -> ColumnElement[bool]:
    return exists().where(
        signal.c.contact_id == snooze.c.contact_id, signal.c.id > snooze.c.after_id
    )


def newest_id(connection: Connection, event: str) -> int:
    """The newest interaction (``heard``) or signal (``news``): what ends a snooze is newer."""
    table = interaction if event == "heard" else signal
    return connection.execute(select(func.max(table.c.id))).scalar() or 0
