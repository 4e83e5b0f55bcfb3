"""Feeds in the book: whose they are, when they are asked, what they brought."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, and_, case, or_, select

from crm.store.contacts import left_alone
from crm.store.shelf_tables import feed, feed_interest
from crm.store.tables import contact, interest, source_ref


def feeds(
    connection: Connection,
    today: date,
    *,
    key: int | None = None,
    uid: str = "",
    url: str = "",
    due_at: datetime | None = None,
) -> list[Any]:
    """Feeds with the uid and name of the contact whose posts they bring (None for one of the
    user's own) and whether that contact is left alone today; those of people by name first.
    ``uid`` is the beginning of one; ``due_at`` keeps those that are asked then: neither gone
    nor of somebody who is left alone."""
    alone = case((and_(contact.c.id.is_not(None), left_alone(today)), 1), else_=0)
    query = select(
        feed,
        contact.c.uid.label("contact_uid"),
        contact.c.name.label("contact_name"),
        alone.label("is_paused"),
    ).outerjoin(contact, contact.c.id == feed.c.contact_id)
    if key is not None:
        query = query.where(feed.c.id == key)
    if uid:
        query = query.where(feed.c.uid.startswith(uid, autoescape=True))
    if url:
        query = query.where(feed.c.url == url)
    if due_at is not None:
        query = query.where(
            feed.c.gone_on.is_(None),
            or_(feed.c.next_at.is_(None), feed.c.next_at <= due_at),
            alone == 0,
        )
    return list(
        connection.execute(
            query.order_by(contact.c.name_folded.is_(None), contact.c.name_folded, feed.c.id)
        )
    )


def interests_of(connection: Connection, feed_ids: Iterable[int]) -> dict[int, list[Any]]:
    """(feed_id, interest_id, name) of what each feed is about."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    rows = connection.execute(
        select(feed_interest.c.feed_id, feed_interest.c.interest_id, interest.c.name)
        .join(interest, interest.c.id == feed_interest.c.interest_id)
        .where(feed_interest.c.feed_id.in_(list(feed_ids)))
        .order_by(interest.c.folded)
    )
    for row in rows:
        found[row.feed_id].append(row)
    return found


def known(connection: Connection, table: Table, source: str, refs: Sequence[str]) -> set[str]:
    """Which of these entries of a feed the book knows: those in ``table`` (signals or
    insights), and those that the user forgot."""
    kept = select(table.c.source_ref).where(
        table.c.source == source, table.c.source_ref.in_(list(refs))
    )
    forgotten = select(source_ref.c.ref).where(source_ref.c.source == source)
    return {ref for query in (kept, forgotten) for ref in connection.execute(query).scalars()}


def remember_asked(connection: Connection, feed_id: int, **columns: Any) -> None:
    """Write down how asking a feed went. No operation: there is nothing in it to undo."""
    connection.execute(feed.update().where(feed.c.id == feed_id).values(columns))
