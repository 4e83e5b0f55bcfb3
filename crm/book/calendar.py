"""What of the book belongs into a calendar: dates, promises, introductions to follow up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book.introduction_views import introduction_views
from crm.records import EventRecord
from crm.rules.history import PromiseBy
from crm.rules.policy import Policy
from crm.rules.text import clean_line
from crm.rules.yearly import BIRTHDAY
from crm.store import contacts, facts, introductions, signals

if TYPE_CHECKING:
    from crm.book.introduction_results import IntroductionView
    from crm.store.engine import Connection

_LEAP_YEAR = 2000
"""In which a yearly date begins whose own year is not known: it has every day."""


def events(connection: Connection, today: date, policy: Policy) -> Iterator[EventRecord]:
    """Dates, then promises, then introductions to follow up."""
    for row in signals.dates(connection, spare_on=today):
        yield _of_date(row)
    yield from _of_promises(connection, today)
    made = introductions.rows(connection, open_only=True)
    for view in introduction_views(connection, made, today, policy):
        if view.follow_up_on is not None and not view.held_back:
            yield EventRecord(
                uid=f"introduction-{view.uid}",
                on=view.follow_up_on,
                title=f"Ask how it went: {' and '.join(_names(view))}",
                text=view.why,
            )


def _of_date(row: Any) -> EventRecord:
    label = BIRTHDAY.capitalize() if row.label == BIRTHDAY else clean_line(row.label)
    return EventRecord(
        uid=f"date-{row.uid}",
        on=date(row.year or _LEAP_YEAR, row.month, row.day),
        title=f"{label}: {clean_line(row.contact_name)}",
        text=f"Since {row.year}." if row.year else "",
        yearly=True,
    )


def _of_promises(connection: Connection, today: date) -> Iterator[EventRecord]:
    due = [row for row in facts.promises(connection, open_only=True) if row.due_on]
    alone = contacts.left_alone_ids(connection, {row.contact_id for row in due}, today)
    for row in due:
        if row.contact_id in alone:
            continue
        name, what = clean_line(row.contact_name), clean_line(row.what)
        mine = row.by == PromiseBy.ME.value
        yield EventRecord(
            uid=f"promise-{row.uid}",
            on=row.due_on,
            title=f"Promised {name}: {what}" if mine else f"{name} promised: {what}",
        )


def _names(view: IntroductionView) -> Iterator[str]:
    return (clean_line(side.name) for side in view.sides)
