"""E-mails and profile addresses, and whether somebody new is known by them already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.book import bounds
from crm.book.change import Change
from crm.book.desk import told_apart
from crm.errors import Refused
from crm.rules import identity
from crm.rules.text import clean_line, fold
from crm.store import contacts, erased, naming
from crm.store.tables import contact_email, contact_url

if TYPE_CHECKING:
    from crm.store.engine import Connection


def refuse_known(
    connection: Connection,
    name: str,
    company: str,
    emails: Sequence[str],
    urls: Sequence[str],
    anyway: bool,
) -> None:
    """Refuse somebody who is in the book already, and a namesake unless ``anyway``."""
    newcomer = identity.Persona(
        name,
        frozenset(filter(None, map(identity.url_key, urls))),
        frozenset(fold(email) for email in emails),
        company,
    )
    for key in naming.personas(
        connection, fold(name), sorted(newcomer.emails), sorted(newcomer.url_keys)
    ):
        row = contacts.row_of(connection, key)
        known = identity.Persona(
            row.name,
            frozenset(identity.url_key(url) for url in contacts.urls_of(connection, [key])[key]),
            frozenset(fold(email) for email in contacts.emails_of(connection, [key])[key]),
            row.company,
            row.connected_on,
        )
        found = identity.compare(newcomer, known)
        if found.sameness is identity.Sameness.SAME:
            raise Refused(
                f"{told_apart(row)} is in your book already: {found.reason}.",
                f'See them: crm show "{row.name}"',
            )
        if found.sameness is identity.Sameness.PERHAPS and not anyway:
            raise Refused(
                f"{told_apart(row)} may be the same person: {found.reason}.",
                "If it is somebody else, add them with --anyway.",
            )


def write_addresses(change: Change, key: int, emails: Sequence[str], urls: Sequence[str]) -> None:
    """Add what is not there yet. Whoever has the address of somebody who was erased may be
    them: the boundaries that stood then stand again."""
    known = {fold(email) for email in contacts.emails_of(change.connection, [key])[key]}
    for email in map(clean_line, emails):
        if email and fold(email) not in known:
            known.add(fold(email))
            change.pen.insert(contact_email, contact_id=key, email=email, email_folded=fold(email))
    profiles = {identity.url_key(url) for url in contacts.urls_of(change.connection, [key])[key]}
    for url in map(clean_line, urls):
        found = identity.url_key(url)
        if found and found not in profiles:
            profiles.add(found)
            change.pen.insert(contact_url, contact_id=key, url=url, url_key=found)
    marks = [
        *(erased.by_email(fold(email)) for email in emails),
        *(erased.by_url(identity.url_key(url)) for url in urls),
    ]
    bounds.draw_again(change.pen, change.at, change.today, [(key, mark) for mark in marks])


def known_by_name(change: Change, key: int, name: str) -> None:
    """As :func:`write_addresses`, for the name that somebody comes in with."""
    mark = erased.by_name(identity.core_name(name))
    bounds.draw_again(change.pen, change.at, change.today, [(key, mark)])


def remove_addresses(change: Change, key: int, emails: Sequence[str], urls: Sequence[str]) -> None:
    """Take away what is there, however it was written."""
    for found in contacts.address_ids(
        change.connection,
        contact_email,
        key,
        [fold(email) for email in emails],
    ):
        change.pen.delete(contact_email, found)
    for found in contacts.address_ids(
        change.connection, contact_url, key, [identity.url_key(url) for url in urls]
    ):
        change.pen.delete(contact_url, found)
