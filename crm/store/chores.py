"""The local days that have begun, and who cooled meanwhile."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from crm.store.contacts import left_alone
from crm.store.shelf_tables import day
from crm.store.tables import contact


def has_begun(connection: Connection, on: date) -> bool:
    """Whether somebody began this local day."""
    return (
        connection.execute(select(day.c.local_on).where(day.c.local_on == on)).first() is not None
    )


def begin(connection: Connection, on: date, at: datetime, zone: str) -> None:
    """Remember that a local day has begun. It is no operation: there is nothing to undo."""
    connection.execute(day.insert().values(local_on=on, begun_at=at, zone=zone))


def begun_before(connection: Connection, on: date) -> date | None:
    """The last local day that was begun before another one."""
    before: date | None = connection.execute(
        select(func.max(day.c.local_on)).where(day.c.local_on < on)
    ).scalar()
    return before


def faded(connection: Connection, after_on: date, until_on: date) -> list[Any]:
    """The placed people who cooled or fell asleep by silence after one day and up to
    another, and who may be contacted; by name."""
    return list(
        connection.execute(
            select(contact)
            .where(
                contact.c.rhythm_days.is_not(None),
                or_(
                    *(
                        and_(column > after_on, column <= until_on)
                        for column in (contact.c.cools_on, contact.c.dormant_on)
                    )
                ),
                ~left_alone(until_on),
            )
            .order_by(contact.c.name_folded, contact.c.id)
        )
    )
