"""Whom a user's words mean."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from crm.store.contacts import owner_id
from crm.store.search import search_contacts
from crm.store.tables import contact, contact_email, contact_url

NO_UID = "no uid begins like this"


def candidates_for(connection: Connection, folded: str, raw: str) -> list[int]:
    """Contacts that a user's word may mean, the surest way of naming first.

    A whole uid or e-mail, a whole name, the beginning of a uid (four characters or more),
    a first or last name, and at last a search. The first way that finds anybody decides.
    The owner is found only by a whole name or uid.
    """
    others = contact.c.is_owner.is_(False)
    ways: tuple[ColumnElement[bool], ...] = (
        contact.c.uid == raw,
        contact.c.id.in_(
            select(contact_email.c.contact_id).where(contact_email.c.email_folded == folded)
        ),
        contact.c.name_folded == folded,
        contact.c.uid.startswith(raw if len(raw) >= 4 else NO_UID, autoescape=True),
        and_(
            others,
            or_(
                contact.c.name_folded.startswith(folded + " ", autoescape=True),
                contact.c.name_folded.endswith(" " + folded, autoescape=True),
            ),
        ),
    )
    for way in ways:
        found = connection.execute(
            select(contact.c.id).where(way).order_by(contact.c.name_folded, contact.c.id).limit(20)
        ).scalars()
        ids = list(found)
        if ids:
            return ids
    owner = owner_id(connection)
    return [key for key in search_contacts(connection, folded, 20) if key != owner]


def personas(
    connection: Connection, name_folded: str, emails: Sequence[str], urls: Sequence[str]
) -> list[int]:
    """Contacts that share a folded name, an e-mail or a profile with somebody new."""
    rows = connection.execute(
        select(contact.c.id).where(
            or_(
                contact.c.name_folded == name_folded,
                contact.c.id.in_(
                    select(contact_email.c.contact_id).where(
                        contact_email.c.email_folded.in_(list(emails))
                    )
                ),
                contact.c.id.in_(
                    select(contact_url.c.contact_id).where(contact_url.c.url_key.in_(list(urls)))
                ),
            )
        )
    )
    return list(rows.scalars())


def names_within(connection: Connection, folded: str) -> list[str]:
    """Full names and first names in the book that a folded line of words may name.

    Looks up the line's words and neighbouring words by index, so that the cost follows
    the line and not the book.
    """
    words = [word for word in (raw.strip(_EDGES) for raw in folded.split()) if word]
    words = list(dict.fromkeys(word.removesuffix("'s").removesuffix("’s") for word in words))
    words = words[:WORDS_LOOKED_UP]
    spans = {
        " ".join(words[start : start + length])
        for length in range(1, LONGEST_NAME_WORDS + 1)
        for start in range(len(words) - length + 1)
    }
    others = contact.c.is_owner.is_(False)
    found = set(
        connection.execute(
            select(contact.c.name).where(others, contact.c.name_folded.in_(sorted(spans)))
        ).scalars()
    )
    for word in words:
        named = connection.execute(
            select(contact.c.first)
            .where(others, contact.c.name_folded > word + " ", contact.c.name_folded < word + "!")
            .limit(1)
        ).scalar()
        if named:
            found.add(named)
    return sorted(found)


def beginning(connection: Connection, folded: str) -> list[str]:
    """Names that begin like this, those who are placed first and then by the last exchange;
    none when it is somebody's whole first name and nobody else's."""
    others = contact.c.is_owner.is_(False)
    starts = contact.c.name_folded >= folded, contact.c.name_folded < folded + "\U0010ffff"
    rows = connection.execute(
        select(contact.c.name, contact.c.name_folded)
        .where(others, *starts)
        .order_by(
            contact.c.rhythm_days.is_(None),
            contact.c.last_exchange_on.desc(),
            contact.c.name_folded,
        )
        .limit(8)
    ).all()
    if len(rows) == 1 and rows[0].name_folded.startswith(folded + " "):
        return []
    return [row.name for row in rows]


WORDS_LOOKED_UP = 200
"""Words of a line that are looked up as names."""

LONGEST_NAME_WORDS = 4
"""Words of the longest name that is found without quotes."""

_EDGES = '.,;:!?()[]{}"“”‘’@'
