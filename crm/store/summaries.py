"""The summaries kept on contacts: worked out from the facts, in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from crm.rules.interaction import Stage
from crm.rules.nudge import Circle, due_on
from crm.rules.policy import Policy
from crm.rules.standing import Summary, summarize
from crm.store.history import load_histories
from crm.store.tables import contact

CHUNK = 500
"""Contacts read at a time: bounds the memory of work over a whole book."""


def refresh_summaries(
    connection: Connection, contact_ids: Iterable[int], policy: Policy
) -> dict[int, Summary]:
    """Work out the summaries of these contacts anew and write them; in the transaction of
    the facts they follow from."""
    written: dict[int, Summary] = {}
    for chunk in _chunks(contact_ids):
        rhythms = {
            row.id: row
            for row in connection.execute(
                select(
                    contact.c.id,
                    contact.c.circle,
                    contact.c.rhythm_days,
                    contact.c.placed_on,
                    contact.c.spread_until_on,
                ).where(contact.c.id.in_(chunk))
            )
        }
        histories = load_histories(connection, chunk, notes=False)
        summaries = {key: summarize(found, policy) for key, found in histories.items()}
        values = [
            {"key": key, **summary_columns(found), "due": due_day(rhythms[key], found, policy)}
            for key, found in summaries.items()
        ]
        if values:
            connection.execute(_WRITE_SUMMARY, values)
        written.update(summaries)
    return written


def summary_columns(summary: Summary) -> dict[str, Any]:
    """A summary as the columns of a contact."""
    values = {name: getattr(summary, name) for name in _SUMMARY_NAMES}
    values["stage"] = int(summary.stage)
    return values


def summary_of(row: Any) -> Summary:
    """The summary kept on a contact's row."""
    values = {name: getattr(row, name) for name in _SUMMARY_NAMES}
    values["stage"] = Stage(row.stage)
    return Summary(**values)


def due_day(row: Any, summary: Summary, policy: Policy) -> date | None:
    """The first day on which the rhythm of a contact's row says "due"; None when unplaced."""
    if row.rhythm_days is None:
        return None
    return due_on(
        row.rhythm_days,
        None if row.circle is None else Circle(row.circle),
        summary.touched_on,
        row.placed_on,
        row.spread_until_on,
        summary.half_life_days,
        summary.last_exchange_on,
        summary.dormant_on,
        policy,
    )


_SUMMARY_NAMES = tuple(field.name for field in fields(Summary))
_WRITE_SUMMARY = (
    update(contact)
    .where(contact.c.id == bindparam("key"))
    .values({name: bindparam(name) for name in _SUMMARY_NAMES} | {"due_on": bindparam("due")})
)


def _chunks(contact_ids: Iterable[int]) -> Iterator[list[int]]:
    ids = sorted(set(contact_ids))
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]
