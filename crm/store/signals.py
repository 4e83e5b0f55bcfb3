"""Signals and yearly dates in the book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from crm.store.contacts import left_alone
from crm.store.shelf_tables import contact_date, feed
from crm.store.tables import contact, signal

FEED = "feed:"
"""Before the uid of the feed in the source of what it brought."""


def signals(
    connection: Connection,
    *,
    contact_id: int | None = None,
    live_on: date | None = None,
    spare_on: date | None = None,
    keys: Sequence[int] | None = None,
    uid: str = "",
) -> list[Any]:
    """Signals with the uid and name of their contact and the title of their feed, the newest
    first. ``live_on`` keeps those that are live then, ``spare_on`` leaves out whoever is left
    alone then, ``keys`` names some, ``uid`` is the beginning of one."""
    query = (
        select(
            signal,
            contact.c.uid.label("contact_uid"),
            contact.c.name.label("contact_name"),
            func.coalesce(func.nullif(feed.c.title, ""), feed.c.url, "").label("feed_title"),
        )
        .join(contact, contact.c.id == signal.c.contact_id)
        .outerjoin(feed, signal.c.source == FEED + feed.c.uid)
    )
    query = _of(query, signal.c.contact_id, contact_id, spare_on)
    if live_on is not None:
        query = query.where(
            signal.c.on_date <= live_on,
            or_(signal.c.expires_on.is_(None), signal.c.expires_on >= live_on),
        )
    if keys is not None:
        query = query.where(signal.c.id.in_(keys))
    if uid:
        query = query.where(signal.c.uid.startswith(uid, autoescape=True))
    return list(connection.execute(query.order_by(signal.c.on_date.desc(), signal.c.id.desc())))


def dates(
    connection: Connection,
    *,
    contact_id: int | None = None,
    spare_on: date | None = None,
    uid: str = "",
) -> list[Any]:
    """Yearly dates with the uid and name of their contact, by month and day. ``spare_on``
    leaves out whoever is left alone then, ``uid`` is the beginning of one."""
    query = select(
        contact_date, contact.c.uid.label("contact_uid"), contact.c.name.label("contact_name")
    ).join(contact, contact.c.id == contact_date.c.contact_id)
    query = _of(query, contact_date.c.contact_id, contact_id, spare_on)
    if uid:
        query = query.where(contact_date.c.uid.startswith(uid, autoescape=True))
    return list(
        connection.execute(
            query.order_by(contact_date.c.month, contact_date.c.day, contact_date.c.id)
        )
    )


def _of(
    query: Select[Any], column: ColumnElement[int], contact_id: int | None, spare_on: date | None
) -> Select[Any]:
    if contact_id is not None:
        query = query.where(column == contact_id)
    if spare_on is not None:
        query = query.where(~left_alone(spare_on))
    return query
