"""Whom something on the shelf fits."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from crm.rules.insight import Fitting, Shelf
from crm.rules.policy import Policy
from crm.rules.topics import Topics
from crm.store.contacts import left_alone
from crm.store.insights import products, shared_interests, shelved, tags_of
from crm.store.shelf_tables import insight_shared
from crm.store.tables import contact, contact_interest, interest
from crm.store.topics import topics

MOST_CONSIDERED = 200
"""People who are looked at more closely: those who are placed, then the latest exchanges."""


def takers(
    connection: Connection, row: Any, today: date, policy: Policy, limit: int
) -> list[tuple[Any, Fitting]]:
    """The contacts whom an insight fits, with why, at most ``limit``: who is placed first,
    then who was last in exchange. Nobody is among them who has it, or is left alone."""
    known, tags = topics(connection), tags_of(connection, [row.id])
    shelf = Shelf([shelved(row, tags)], known, products(connection))
    near = _interests_near(connection, tags.get(row.id, []), known)
    people = _who_care(connection, row.id, near, today)
    shared = shared_interests(connection, [one.id for one in people], known)
    found = (
        (one, next(shelf.choose(shared.get(one.id, ()), today, policy), None)) for one in people
    )
    return [(one, fitting) for one, fitting in found if fitting][:limit]


def _interests_near(connection: Connection, tags: list[str], known: Topics) -> list[int]:
    """The interests that are one of the tags, or in a line with it."""
    themselves = {known.canonical(tag) for tag in tags}
    above = {name for tag in tags for name in known.line(tag)}
    return [
        key
        for key, name in connection.execute(select(interest.c.id, interest.c.name))
        if known.canonical(name) in above or not themselves.isdisjoint(known.line(name))
    ]


def _who_care(
    connection: Connection, insight_id: int, interest_ids: list[int], today: date
) -> list[Any]:
    care = select(contact_interest.c.contact_id).where(
        contact_interest.c.interest_id.in_(interest_ids),
        contact_interest.c.confirmed,
        contact_interest.c.dropped_on.is_(None),
    )
    have = select(insight_shared.c.contact_id).where(insight_shared.c.insight_id == insight_id)
    return list(
        connection.execute(
            select(contact)
            .where(
                contact.c.id.in_(care),
                contact.c.id.not_in(have),
                contact.c.is_owner.is_(False),
                ~left_alone(today),
            )
            .order_by(
                contact.c.rhythm_days.is_(None),
                contact.c.last_exchange_on.desc().nulls_last(),
                contact.c.name_folded,
                contact.c.id,
            )
            .limit(MOST_CONSIDERED)
        )
    )
