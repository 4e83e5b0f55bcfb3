"""Words that were not sent yet, in the book. They are no facts: keeping them is no operation,
and so neither changes what others see nor can be undone."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sqlalchemy import Connection, Select, select

from crm.store.contacts import left_alone
from crm.store.shelf_tables import draft
from crm.store.tables import contact

if TYPE_CHECKING:
    from crm.store.journal import Pen


def words_for(connection: Connection, contact_id: int, occasion: str) -> str:
    """The unsent words to somebody on an occasion; empty for none."""
    return connection.execute(_newest(contact_id, occasion)).scalars().first() or ""


def keep(connection: Connection, contact_id: int, occasion: str, words: str, at: datetime) -> None:
    """Keep these words in place of those before; empty words forget them."""
    mine = (draft.c.contact_id == contact_id) & (draft.c.occasion == occasion)
    connection.execute(draft.delete().where(mine))
    if words:
        connection.execute(
            draft.insert().values(
                uid=uuid4().hex, contact_id=contact_id, occasion=occasion, words=words, at=at
            )
        )


def forget(pen: Pen, contact_id: int, occasion: str) -> None:
    """Take out words that were sent, as a part of the operation: whoever undoes it has them
    again."""
    rows = pen.connection.execute(
        select(draft.c.uid).where(draft.c.contact_id == contact_id, draft.c.occasion == occasion)
    )
    for uid in rows.scalars().all():
        pen.delete(draft, {"uid": uid})


def on_occasion(connection: Connection, occasion: str, today: date) -> list[Any]:
    """(uid, name, words) of everybody for whom words are kept on an occasion, the newest
    first; without whoever is left alone."""
    return list(
        connection.execute(
            select(contact.c.uid, contact.c.name, draft.c.words)
            .join(contact, contact.c.id == draft.c.contact_id)
            .where(draft.c.occasion == occasion, ~left_alone(today))
            .order_by(draft.c.at.desc(), draft.c.uid)
        )
    )


def _newest(contact_id: int, occasion: str) -> Select[Any]:
    return (
        select(draft.c.words)
        .where(draft.c.contact_id == contact_id, draft.c.occasion == occasion)
        .order_by(draft.c.at.desc(), draft.c.uid)
        .limit(1)
    )
