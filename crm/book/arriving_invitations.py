"""Invitations that an import brings: those that wait, and those that were accepted meanwhile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from crm.records import InvitationRecord
from crm.rules.interaction import Direction
from crm.rules.invitation import Sent
from crm.rules.request import Met
from crm.rules.text import fold
from crm.store import arrivals, invitations
from crm.store.inbox_tables import invitation
from crm.store.journal import Pen
from crm.store.tables import interaction

_SAME_DAYS = 2
"""An invitation that was logged by hand and one of an export within so many days are one."""


def adopt(
    pen: Pen, source: str, records: Sequence[InvitationRecord], ids: Mapping[str, int]
) -> None:
    """Let what the user wrote down already be what the export tells of: it then comes in a
    second time neither as an invitation nor as an interaction."""
    by_hand = invitations.made_by_hand(pen.connection)
    if not by_hand:
        return
    known = invitations.known_refs(pen.connection, source)
    for record in records:
        if record.ref in known or record.person_key not in ids:
            continue
        same = next((row for row in by_hand if _is_same(row, record, ids)), None)
        if same is None:
            continue
        by_hand.remove(same)
        pen.update(invitation, same.id, source=source, source_ref=record.ref)
        if same.interaction_id is not None and same.known_from is None:
            pen.update(interaction, same.interaction_id, source=source, source_ref=record.ref)


def _is_same(row: Any, record: InvitationRecord, ids: Mapping[str, int]) -> bool:
    if row.contact_id != ids[record.person_key] or row.direction != record.direction.value:
        return False
    near = abs(row.on_date - record.on) <= timedelta(days=_SAME_DAYS)
    return near or bool(record.text and fold(record.text) == fold(row.words))


def add(
    pen: Pen,
    source: str,
    records: Iterable[InvitationRecord],
    ids: Mapping[str, int],
    today: date,
) -> int:
    """Write those that are not in the book; how many. Then settle whatever waited for somebody
    with whom you are connected by now: the connection says that it was accepted."""
    known = invitations.known_refs(pen.connection, source)
    fresh = [
        record
        for record in records
        if record.ref not in known
        and record.person_key in ids
        and record.on <= today + timedelta(days=1)
    ]
    held = arrivals.ids_of_refs(pen.connection, source, [record.ref for record in fresh])
    rows = [
        {
            "contact_id": ids[record.person_key],
            "direction": record.direction.value,
            "state": (Sent.WAITING if record.direction is Direction.OUT else Met.OPEN).value,
            "words": record.text,
            "on_date": record.on,
            "channel": record.channel,
            "interaction_id": held.get(record.ref),
            "source": source,
            "source_ref": record.ref,
        }
        for record in fresh
    ]
    arrivals.add_rows(pen, invitation, source, rows)
    for row in invitations.now_connected(pen.connection):
        pen.update(invitation, row.id, state="accepted", settled_on=row.connected_on)
    return len(rows)
