"""Joining two contacts of imports that a later export proves to be one person."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Connection, Table, exists, func, or_, select

from crm.store import search
from crm.store.inbox_tables import heard, invitation
from crm.store.journal import Pen
from crm.store.shelf_tables import (
    contact_date,
    draft,
    feed,
    insight_shared,
    introduction,
    snooze,
)
from crm.store.tables import (
    boundary,
    contact,
    contact_email,
    contact_interest,
    contact_url,
    interaction,
    interaction_contact,
    note,
    nudge,
    offer,
    permit,
    promise,
    signal,
    source_ref,
)

_OF_THE_USER = (
    *(table.c.contact_id for table in (note, promise, boundary, nudge, permit, offer)),
    *(table.c.contact_id for table in (contact_date, draft, feed, insight_shared, snooze)),
    introduction.c.first_id,
    introduction.c.second_id,
)
"""The columns that name a contact for whom the user did something."""

_BY_HAND = or_(
    invitation.c.source.is_(None),
    invitation.c.reply != "",
    invitation.c.state.in_(("asked", "declined", "left", "withdrawn")),
)
"""An invitation of which the user wrote or decided something."""


def is_bare(connection: Connection, contact_id: int, source: str) -> bool:
    """Whether a contact holds nothing but what imports from ``source`` brought."""
    decided = or_(contact_interest.c.confirmed, contact_interest.c.dropped_on.is_not(None))
    handled = or_(
        contact.c.is_owner,
        contact.c.rhythm_days.is_not(None),
        contact.c.left_unplaced_on.is_not(None),
        contact.c.purpose != "",
        contact.c.can_give != "",
        *(exists().where(column == contact_id) for column in _OF_THE_USER),
        exists().where(contact_interest.c.contact_id == contact_id, decided),
        exists().where(invitation.c.contact_id == contact_id, _BY_HAND),
        exists().where(heard.c.contact_id == contact_id, heard.c.settled_on.is_not(None)),
        exists()
        .where(interaction_contact.c.contact_id == contact_id)
        .where(interaction.c.id == interaction_contact.c.interaction_id)
        .where(func.coalesce(interaction.c.source, "") != source),
    )
    query = select(contact.c.id).where(contact.c.id == contact_id, ~handled)
    return connection.execute(query).first() is not None


def join(pen: Pen, kept: int, dropped: int) -> None:
    """Give everything of one contact to another, and take it out of the book.

    What the other has already (an address, a date of that name) is not carried twice, and an
    introduction of the two to each other ends. Nobody with a permit is joined: a permit is
    granted to one contact for good.
    """
    for table, told_by in _TOLD_BY:
        _repoint(pen, table, told_by, kept, dropped)
    last_shown = select(func.max(nudge.c.local_on)).where(nudge.c.contact_id == kept)
    pen.update(contact, kept, last_shown_on=pen.connection.scalar(last_shown))
    for table in (interaction_contact, contact_interest, insight_shared):
        _carry(pen, table, kept, dropped)
    for ref in pen.connection.execute(
        select(source_ref.c.source, source_ref.c.ref).where(source_ref.c.contact_id == dropped)
    ).all():
        pen.update(source_ref, dict(ref._mapping), contact_id=kept)
    _reintroduce(pen, kept, dropped)
    for key in pen.connection.scalars(select(nudge.c.id).where(nudge.c.other_id == dropped)).all():
        pen.update(nudge, key, other_id=kept)
    search.forget_contacts(pen.connection, [dropped])
    pen.delete(contact, dropped)


_TOLD_BY: tuple[tuple[Table, Column[Any]], ...] = (
    (contact_url, contact_url.c.url_key),
    (contact_email, contact_email.c.email_folded),
    (contact_date, contact_date.c.label),
    (nudge, nudge.c.local_on),
    (draft, draft.c.uid),
    *(
        (table, table.c.id)
        for table in (signal, note, promise, boundary, feed, snooze, invitation, heard)
    ),
)
"""The tables of what one contact has, and what tells one row of theirs from another."""


def _repoint(pen: Pen, table: Table, told_by: Column[Any], kept: int, dropped: int) -> None:
    """The rows of ``dropped`` become those of ``kept``, but for what it has already."""
    has = select(told_by).where(table.c.contact_id == kept)
    rows = select(*table.primary_key).where(table.c.contact_id == dropped, told_by.not_in(has))
    for key in pen.connection.execute(rows).mappings().all():
        pen.update(table, dict(key), contact_id=kept)


def _carry(pen: Pen, table: Table, kept: int, dropped: int) -> None:
    """As :func:`_repoint`, where the contact is a part of the key."""
    (told_by,) = (column for column in table.primary_key if column.name != "contact_id")
    has = select(told_by).where(table.c.contact_id == kept)
    for row in pen.connection.execute(
        select(table).where(table.c.contact_id == dropped, told_by.not_in(has))
    ).mappings().all():  # fmt: skip
        pen.insert(table, **{**row, "contact_id": kept})


def _reintroduce(pen: Pen, kept: int, dropped: int) -> None:
    """Introductions of ``dropped`` become those of ``kept``; nobody is introduced to
    themselves."""
    for side, other in (("first_id", "second_id"), ("second_id", "first_id")):
        mine = select(introduction).where(introduction.c[side] == dropped)
        for row in pen.connection.execute(mine).mappings().all():
            if row[other] == kept:
                pen.delete(introduction, row["id"])
            else:
                pen.update(introduction, row["id"], **{side: kept})
