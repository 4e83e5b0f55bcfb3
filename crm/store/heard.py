"""What was heard in what came in, until the user says what to make of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, column, exists, func, or_, select, table, text, true

from crm.rules.heed import Heard, Hearing
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction
from crm.store.contacts import left_alone
from crm.store.inbox_tables import heard
from crm.store.journal import Pen
from crm.store.tables import boundary, contact, interaction, interaction_contact

_notes = table("interaction_fts", column("rowid"))
_TWO = 2
_ALONE_CHARACTERS = 60


def words_that_may_say_so(
    connection: Connection, first_id: int, last_id: int, since_on: date
) -> list[tuple[int, int, date, str]]:
    """(interaction, contact, day, words) of what came from one person alone, among the
    interactions with these ids, inclusive, the oldest first: words of which some may be meant
    so. What is older than ``since_on`` is searched for stops only."""
    from crm.rules.heed.phrases import ALONE, SEARCHED  # noqa: PLC0415  # only for imports

    alike = (
        select(
            interaction.c.id, interaction_contact.c.contact_id, interaction.c.on_date,
            interaction.c.note, interaction.c.at,
        )
        .select_from(_notes.join(interaction, interaction.c.id == _notes.c.rowid))
        .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
        .where(
            text("interaction_fts MATCH :words"),
            _notes.c.rowid.between(first_id, last_id),
            interaction.c.direction == Direction.IN.value,
            interaction.c.pitch.is_(False),
            interaction.c.people <= _TWO,
        )
    )  # fmt: skip
    short = func.length(interaction.c.note) <= _ALONE_CHARACTERS
    lately = interaction.c.on_date >= since_on
    later = [words for heard, each in SEARCHED.items() if heard != Heard.STOP for words in each]
    found: dict[int, Any] = {}
    for words, where in ((SEARCHED[Heard.STOP], true()), (ALONE, short), (later, lately)):
        rows = connection.execute(alike.where(where), {"words": _any_of(words)})
        found.update((row.id, row) for row in rows)
    ordered = sorted(found.values(), key=lambda row: (row.at, row.id))
    return [(row.id, row.contact_id, row.on_date, row.note) for row in ordered]


def _any_of(words: Iterable[str]) -> str:
    return " OR ".join(f'"{one}"' for one in words)


def put(pen: Pen, contact_id: int, interaction_id: int | None, hearing: Hearing, on: date) -> bool:
    """Keep what was heard on a day; of one kind only the newest stands open. Returns whether
    it is new."""
    same = (
        select(heard.c.id, heard.c.on_date)
        .where(
            heard.c.contact_id == contact_id,
            heard.c.kind == hearing.heard.value,
            heard.c.settled_on.is_(None),
        )
        .limit(1)
    )
    open_one = pen.connection.execute(same).first()
    values = {
        "on_date": on,
        "words": hearing.words,
        "until_on": hearing.until_on,
        "interaction_id": interaction_id,
    }
    if open_one is None:
        pen.insert(heard, contact_id=contact_id, kind=hearing.heard.value, **values)
        return True
    if open_one.on_date <= on:
        pen.update(heard, open_one.id, **values)
    return False


def standing(
    connection: Connection,
    today: date,
    *,
    contact_ids: Sequence[int] | None = None,
    uid: str = "",
) -> list[Any]:
    """What waits for a word of the user's, with the uid and name of its contact, the newest
    first. Without a boundary that says as much already, whoever is left alone, and a stop or a
    bounce after which they wrote again."""
    drawn = exists().where(
        boundary.c.contact_id == contact.c.id,
        boundary.c.lifted_at.is_(None),
        or_(
            boundary.c.kind == BoundaryKind.NO_CONTACT.value,
            (boundary.c.kind == BoundaryKind.NO_PITCH.value) & (heard.c.kind == Heard.NO.value),
        ),
    )
    wrote_since = heard.c.kind.in_((Heard.STOP.value, Heard.BOUNCE.value)) & (
        func.coalesce(contact.c.heard_on, date.min) > heard.c.on_date
    )
    query = (
        select(heard, contact.c.uid.label("contact_uid"), contact.c.name.label("contact_name"))
        .join(contact, contact.c.id == heard.c.contact_id)
        .where(heard.c.settled_on.is_(None), ~drawn, ~wrote_since)
        .order_by(heard.c.on_date.desc(), heard.c.id.desc())
    )
    query = query.where(or_(~left_alone(today), heard.c.kind == Heard.STOP.value))
    if contact_ids is not None:
        query = query.where(heard.c.contact_id.in_(contact_ids))
    if uid:
        query = query.where(heard.c.uid.startswith(uid, autoescape=True))
    return list(connection.execute(query))
