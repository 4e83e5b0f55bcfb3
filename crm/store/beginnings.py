"""How far a book has come, in a few small questions."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, func, select

from crm.store.tables import contact, interaction

_OTHERS = contact.c.is_owner.is_(False)


def people(connection: Connection) -> int:
    """How many people are in the book, its owner apart."""
    return connection.execute(select(func.count()).select_from(contact).where(_OTHERS)).scalar_one()


def unplaced(connection: Connection, limit: int) -> list[Any]:
    """(uid, name) of those who came in first of all who have no circle and are not left out
    for good."""
    query = select(contact.c.uid, contact.c.name).where(
        _OTHERS, contact.c.rhythm_days.is_(None), contact.c.left_unplaced_on.is_(None)
    )
    return list(connection.execute(query.order_by(contact.c.id).limit(limit)))


def placed(connection: Connection) -> int:
    """How many people are in a circle or a rhythm."""
    return connection.execute(
        select(func.count()).select_from(contact).where(contact.c.rhythm_days.is_not(None))
    ).scalar_one()


def has_happened(connection: Connection) -> bool:
    """Whether anything was ever logged or brought in."""
    return connection.execute(select(interaction.c.id).limit(1)).first() is not None
