"""The entries of the day's lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from crm.store.tables import contact, nudge


def of_day(connection: Connection, on: date) -> list[Any]:
    """The entries of a day's list with the contact's name and company, in order."""
    return list(
        connection.execute(
            select(
                nudge,
                contact.c.uid.label("contact_uid"),
                contact.c.name.label("contact_name"),
                contact.c.company,
                contact.c.stage,
            )
            .join(contact, contact.c.id == nudge.c.contact_id)
            .where(nudge.c.local_on == on)
            .order_by(nudge.c.position)
        )
    )


def open_for(connection: Connection, on: date, contact_ids: Sequence[int]) -> list[Any]:
    """The open entries of a day for these contacts."""
    return [
        row
        for row in of_day(connection, on)
        if row.state == "open" and row.contact_id in contact_ids
    ]


def by_uid(connection: Connection, uid: str) -> list[Any]:
    """The entries whose uid begins like this."""
    return list(
        connection.execute(select(nudge).where(nudge.c.uid.startswith(uid, autoescape=True)))
    )


def last_shown_before(connection: Connection, contact_id: int, today: date) -> date | None:
    """The last day before ``today`` on which a contact stood on a list."""
    return connection.execute(
        select(func.max(nudge.c.local_on)).where(
            nudge.c.contact_id == contact_id, nudge.c.local_on < today
        )
    ).scalar()
