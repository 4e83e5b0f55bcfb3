"""Boundaries of people who may be the same: until they are told apart, the stricter wins."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from crm.store import contacts, facts
from crm.store.journal import Pen
from crm.store.tables import boundary


def carry_over(pen: Pen, at: datetime, resembling: Iterable[tuple[int, int]]) -> None:
    """Draw for each newcomer the boundaries that stand for a contact who may be the same
    person. ``resembling`` holds (newcomer, contact) ids. Each is lifted like any other."""
    for newcomer, other in resembling:
        for row in facts.boundaries_of(pen.connection, other):
            if row.lifted_at is None:
                name = contacts.row_of(pen.connection, other).name
                pen.insert(
                    boundary,
                    contact_id=newcomer,
                    kind=row.kind,
                    since_on=row.since_on,
                    until_on=row.until_on,
                    channel=row.channel,
                    reason=f"may be the {name} for whom it was drawn",
                    drawn_at=at,
                )
