"""Boundaries of people who may be the same: until they are told apart, the stricter wins."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from crm.store import contacts, erased, facts
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


def draw_again(pen: Pen, at: datetime, on: date, marks: Iterable[tuple[int, str]]) -> None:
    """Draw for each contact the boundaries that stood for somebody who was erased and had the
    same mark (:mod:`crm.store.erased`). ``marks`` holds (contact, mark); ``on`` is today."""
    gone = erased.load(pen.connection)
    for contact_id, mark in marks:
        for kind, until_on in sorted(gone.bounds([mark]), key=str):
            if until_on is not None and until_on <= on:
                continue
            drawn = facts.boundaries_of(pen.connection, contact_id)
            if any(row.lifted_at is None and row.kind == kind.value for row in drawn):
                continue
            pen.insert(
                boundary,
                contact_id=contact_id,
                kind=kind.value,
                since_on=on,
                until_on=until_on,
                reason="may be somebody who was erased, for whom it was drawn",
                drawn_at=at,
            )
