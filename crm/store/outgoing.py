"""Words that you sent, as the pitch check compares new ones with them."""

from __future__ import annotations

from sqlalchemy import Connection, Select, func, select

from crm.rules.interaction import Direction
from crm.store.tables import interaction, interaction_contact, offer

NEWEST = 20_000
"""Of so many newest interactions those of others are looked at: who writes to many writes
to them at about the same time."""
MOST = 500
_MOST_BEFORE = 50


def texts_to(connection: Connection, contact_id: int, at_least: int) -> list[str]:
    """Your newest texts of ``at_least`` so many characters to a contact, offers too."""
    said = (
        _longer(at_least)
        .with_only_columns(interaction.c.note)
        .where(interaction_contact.c.contact_id == contact_id)
        .order_by(interaction.c.on_date.desc(), interaction.c.id.desc())
        .limit(_MOST_BEFORE)
    )
    offered = select(offer.c.words).where(offer.c.contact_id == contact_id)
    return [*connection.execute(said).scalars(), *connection.execute(offered).scalars()]


def texts_to_others(
    connection: Connection, contact_id: int, at_least: int
) -> list[tuple[int, str]]:
    """(contact_id, text) of your newest such texts to anybody else, offers too."""
    newest = select(func.max(interaction.c.id)).scalar_subquery()
    said = (
        _longer(at_least)
        .where(
            interaction.c.id > func.coalesce(newest, 0) - NEWEST,
            interaction_contact.c.contact_id != contact_id,
        )
        .order_by(interaction.c.id.desc())
        .limit(MOST)
    )
    offered = (
        select(offer.c.contact_id, offer.c.words)
        .where(offer.c.contact_id != contact_id)
        .order_by(offer.c.id.desc())
        .limit(MOST)
    )
    rows = [*connection.execute(said), *connection.execute(offered)]
    return [(key, text) for key, text in rows]


def _longer(at_least: int) -> Select[tuple[int, str]]:
    return (
        select(interaction_contact.c.contact_id, interaction.c.note)
        .join(interaction, interaction.c.id == interaction_contact.c.interaction_id)
        .where(
            interaction.c.direction == Direction.OUT.value,
            func.length(interaction.c.note) >= at_least,
        )
    )
