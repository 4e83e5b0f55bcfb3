"""The entries of the day's lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, func, select

from crm.store.contacts import left_alone_ids
from crm.store.shelf_tables import insight, introduction
from crm.store.tables import contact, nudge, signal

if TYPE_CHECKING:
    from crm.rules.nudge.candidate import Nudge

_ENTRIES = (
    select(
        nudge,
        contact.c.uid.label("contact_uid"),
        contact.c.name.label("contact_name"),
        contact.c.company,
        contact.c.stage,
        insight.c.link.label("insight_link"),
        signal.c.link.label("signal_link"),
        introduction.c.first_id,
        introduction.c.second_id,
    )
    .join(contact, contact.c.id == nudge.c.contact_id)
    .outerjoin(insight, insight.c.id == nudge.c.insight_id)
    .outerjoin(signal, signal.c.id == nudge.c.signal_id)
    .outerjoin(introduction, introduction.c.id == nudge.c.introduction_id)
    .order_by(nudge.c.position)
)


def of_day(connection: Connection, on: date) -> list[Any]:
    """The entries of a day's list with the contact's name and company, in order."""
    return list(connection.execute(_ENTRIES.where(nudge.c.local_on == on)))


def overtaken(connection: Connection, rows: Sequence[Any], today: date) -> set[int]:
    """The ids of those entries that would have you turn to somebody who is to be left alone
    by now: to the contact themselves, or to whom they were to meet."""
    people = {
        row.id: {row.contact_id, row.first_id, row.second_id, row.other_id} - {None} for row in rows
    }
    alone = left_alone_ids(connection, set().union(*people.values()), today)
    return {key for key, ids in people.items() if ids & alone}


def insights_of_day(connection: Connection, on: date) -> set[str]:
    """The uids of the insights that the entries of a day propose."""
    return set(
        connection.execute(
            select(insight.c.uid)
            .join(nudge, nudge.c.insight_id == insight.c.id)
            .where(nudge.c.local_on == on)
        ).scalars()
    )


def open_for(connection: Connection, on: date, contact_ids: Sequence[int]) -> list[Any]:
    """The open entries of a day for these contacts."""
    return [
        row
        for row in of_day(connection, on)
        if row.state == "open" and row.contact_id in contact_ids
    ]


def by_uid(connection: Connection, uid: str) -> list[Any]:
    """The entries whose uid begins like this, as those of a day."""
    return list(connection.execute(_ENTRIES.where(nudge.c.uid.startswith(uid, autoescape=True))))


def by_key(connection: Connection, key: int) -> Any:
    """One entry, as those of a day."""
    return connection.execute(_ENTRIES.where(nudge.c.id == key)).one()


def ids_of(connection: Connection, entry: Nudge) -> dict[str, int | None]:
    """What an entry is done with, as the columns of its row."""
    named = (
        ("insight_id", insight, entry.insight_uid),
        ("signal_id", signal, entry.signal_uid),
        ("introduction_id", introduction, entry.introduction_uid),
        ("other_id", contact, entry.other_uid),
    )
    return {
        column: connection.execute(select(table.c.id).where(table.c.uid == uid)).scalar()
        for column, table, uid in named
        if uid
    }


def last_shown_before(connection: Connection, contact_id: int, today: date) -> date | None:
    """The last day before ``today`` on which a contact stood on a list."""
    return connection.execute(
        select(func.max(nudge.c.local_on)).where(
            nudge.c.contact_id == contact_id, nudge.c.local_on < today
        )
    ).scalar()
