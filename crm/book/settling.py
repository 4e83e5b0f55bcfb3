"""How the entries of a list are settled, by whatever use case does it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.rules.circles import Circle
from crm.rules.interaction import Kind
from crm.rules.nudge.candidate import Event
from crm.store import days, nudges
from crm.store.shelf_tables import snooze
from crm.store.tables import contact, nudge

if TYPE_CHECKING:
    from crm.book.change import Change


def mark_done(
    change: Change, entries: Iterable[Any], interaction_id: int, kind: Kind, on: date
) -> None:
    """These entries were done by an interaction; an insight that was shared is remembered."""
    from crm.store import insights  # noqa: PLC0415  # few logs settle an insight

    for entry in entries:
        change.pen.update(
            nudge,
            entry.id,
            state="done",
            reason="",
            settled_at=change.at,
            interaction_id=interaction_id,
        )
        if kind is Kind.INSIGHT and entry.insight_id is not None:
            insights.remember_shared(
                change.pen, entry.insight_id, [entry.contact_id], on, interaction_id
            )


def put_off(change: Change, contact_ids: Sequence[int]) -> None:
    """Whatever of today's list is still open for these contacts is no longer to be done."""
    for entry in nudges.open_for(change.connection, change.today, contact_ids):
        change.pen.update(nudge, entry.id, state="put off", settled_at=change.at)


def snooze_contact(change: Change, contact_id: int, until: date | Event) -> None:
    """Let somebody wait until a day or an event, in place of any wait before."""
    wake_contact(change, contact_id)
    if isinstance(until, Event):
        after_id = days.newest_id(change.connection, until.value)
        end: dict[str, Any] = {"until_event": until.value, "after_id": after_id}
    else:
        end = {"until_on": until}
    change.pen.insert(snooze, contact_id=contact_id, since_on=change.today, **end)
    put_off(change, [contact_id])


def wake_contact(change: Change, contact_id: int) -> bool:
    """End what somebody waits for; returns whether there was anything."""
    standing = days.snoozes(change.connection, [contact_id], change.today)
    for row in standing.values():
        change.pen.update(snooze, row.id, ended_on=change.today)
    return bool(standing)


def place_anew(change: Change, person: Any, circle: Circle | None, rhythm_days: int | None) -> None:
    """Change circle and rhythm; who leaves all circles is not asked about again by triage."""
    change.touch([person.id])
    change.pen.update(
        contact,
        person.id,
        circle=None if circle is None else circle.value,
        rhythm_days=rhythm_days,
        placed_on=None if rhythm_days is None else person.placed_on,
        spread_until_on=None if rhythm_days is None else person.spread_until_on,
        left_unplaced_on=change.today if rhythm_days is None else None,
    )
