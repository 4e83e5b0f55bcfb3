"""Joining two contacts of imports that a later export proves to be one person."""

from __future__ import annotations

from sqlalchemy import Column, Connection, Table, exists, func, or_, select

from crm.store import search
from crm.store.journal import Pen
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

_OF_THE_USER = (note, promise, boundary, nudge, permit, offer)


def is_bare(connection: Connection, contact_id: int, source: str) -> bool:
    """Whether a contact holds nothing but what imports from ``source`` brought."""
    decided = or_(contact_interest.c.confirmed, contact_interest.c.dropped_on.is_not(None))
    handled = or_(
        contact.c.is_owner,
        contact.c.rhythm_days.is_not(None),
        contact.c.left_unplaced_on.is_not(None),
        contact.c.purpose != "",
        contact.c.can_give != "",
        *(exists().where(table.c.contact_id == contact_id) for table in _OF_THE_USER),
        exists().where(contact_interest.c.contact_id == contact_id, decided),
        exists()
        .where(interaction_contact.c.contact_id == contact_id)
        .where(interaction.c.id == interaction_contact.c.interaction_id)
        .where(func.coalesce(interaction.c.source, "") != source),
    )
    query = select(contact.c.id).where(contact.c.id == contact_id, ~handled)
    return connection.execute(query).first() is not None


def join(pen: Pen, kept: int, dropped: int) -> None:
    """Give everything of a bare contact to another one, and take it out of the book."""
    _repoint(pen, contact_url, contact_url.c.url_key, kept, dropped)
    _repoint(pen, contact_email, contact_email.c.email_folded, kept, dropped)
    _repoint(pen, signal, signal.c.id, kept, dropped)
    for ref in pen.connection.execute(
        select(source_ref.c.source, source_ref.c.ref).where(source_ref.c.contact_id == dropped)
    ).all():
        pen.update(source_ref, dict(ref._mapping), contact_id=kept)
    mine = select(interaction_contact.c.interaction_id).where(
        interaction_contact.c.contact_id == kept
    )
    for key in pen.connection.scalars(
        select(interaction_contact.c.interaction_id).where(
            interaction_contact.c.contact_id == dropped,
            interaction_contact.c.interaction_id.not_in(mine),
        )
    ).all():
        pen.insert(interaction_contact, contact_id=kept, interaction_id=key)
    search.forget_contacts(pen.connection, [dropped])
    pen.delete(contact, dropped)


def _repoint(pen: Pen, table: Table, told_by: Column[object], kept: int, dropped: int) -> None:
    """The rows of ``dropped`` become those of ``kept``, but for what it has already."""
    has = select(told_by).where(table.c.contact_id == kept)
    for key in pen.connection.scalars(
        select(table.c.id).where(table.c.contact_id == dropped, told_by.not_in(has))
    ).all():
        pen.update(table, key, contact_id=kept)
