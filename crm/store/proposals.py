"""Interests of yours that others seem to share, from their own words.

A proposal is an interest of theirs that is not confirmed, with its evidence. It counts for
nothing until you confirm it, and once it was taken off it is not made again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING

from sqlalchemy import Connection, and_, column, select, table, text

from crm.rules.interaction import CATALOGUE, Direction
from crm.rules.mention import mention
from crm.rules.policy import Policy
from crm.rules.text import fold
from crm.store.contacts import left_alone
from crm.store.tables import (
    contact,
    contact_interest,
    interaction,
    interaction_contact,
    interest,
)
from crm.store.topics import other_names

if TYPE_CHECKING:
    from crm.store.journal import Pen

MOST_READ = 2_000
"""How many interactions are read for one interest, the newest ones."""

_INERT = tuple(kind.value for kind, usual in CATALOGUE.items() if usual.inert)
_notes = table("interaction_fts", column("rowid"))


def propose(pen: Pen, interest_ids: Sequence[int], today: date, policy: Policy) -> None:
    """Put each of these interests, as a proposal, on the list of everybody who named it, by
    its own or by another name.

    What counts are words of theirs, or of a conversation, in an interaction that is alive
    (:func:`crm.rules.interaction.is_live`). Since when, and the evidence, are those of the
    newest one. Left alone are the owner, everybody who is not to be contacted ``today``, and
    whoever has or had the interest on their list, taken off or not.
    """
    rows = pen.connection.execute(
        select(interest.c.id, interest.c.name, interest.c.folded).where(
            interest.c.id.in_(interest_ids)
        )
    )
    others = other_names(pen.connection, interest_ids)
    for row in rows.all():
        told: dict[int, tuple[date, str]] = {}
        for name in (row.name, *others.get(row.id, ())):
            for key, words in _told(pen.connection, row.id, name, today, policy).items():
                told[key] = max(told.get(key, words), words, key=itemgetter(0))
        for contact_id, (on, evidence) in told.items():
            pen.insert(
                contact_interest,
                contact_id=contact_id,
                interest_id=row.id,
                since_on=on,
                confirmed=False,
                evidence=evidence,
            )


def seeming_to_share(
    connection: Connection, interest_ids: Iterable[int], today: date
) -> dict[int, list[tuple[str, str]]]:
    """(uid, name) of those to whom each interest is proposed, who wrote of it last first;
    without those who are not to be contacted ``today``."""
    rows = connection.execute(
        select(contact_interest.c.interest_id, contact.c.uid, contact.c.name)
        .join(contact, contact.c.id == contact_interest.c.contact_id)
        .where(
            contact_interest.c.interest_id.in_(list(interest_ids)),
            contact_interest.c.confirmed.is_(False),
            contact_interest.c.dropped_on.is_(None),
            ~left_alone(today),
        )
        .order_by(contact_interest.c.since_on.desc(), contact.c.name_folded, contact.c.id)
    )
    grouped: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for key, uid, name in rows:
        grouped[key].append((uid, name))
    return grouped


def _told(
    connection: Connection, interest_id: int, name: str, today: date, policy: Policy
) -> dict[int, tuple[date, str]]:
    """The day and the evidence of the newest words of each contact that name the interest."""
    phrase = '"' + fold(name).replace('"', '""') + '"'
    newest = (
        select(interaction.c.id, interaction.c.at, interaction.c.on_date, interaction.c.note)
        .select_from(_notes.join(interaction, interaction.c.id == _notes.c.rowid))
        .where(
            text("interaction_fts MATCH :phrase").bindparams(phrase=phrase),
            interaction.c.direction != Direction.OUT.value,
            interaction.c.kind.not_in(_INERT),
            interaction.c.depth > 0,
            interaction.c.pitch.is_(False),
            interaction.c.people <= policy.large_thread_people,
        )
        .order_by(interaction.c.at.desc(), interaction.c.id.desc())
        .limit(MOST_READ)
        .subquery()
    )
    listed = and_(
        contact_interest.c.contact_id == contact.c.id, contact_interest.c.interest_id == interest_id
    )
    rows = connection.execute(
        select(contact.c.id, newest.c.on_date, newest.c.note)
        .select_from(newest)
        .join(interaction_contact, interaction_contact.c.interaction_id == newest.c.id)
        .join(contact, contact.c.id == interaction_contact.c.contact_id)
        .where(
            contact.c.is_owner.is_(False),
            ~left_alone(today),
            ~select(contact_interest.c.contact_id).where(listed).exists(),
        )
        .order_by(newest.c.at.desc(), newest.c.id.desc())
    )
    told: dict[int, tuple[date, str]] = {}
    for key, on, note in rows:
        if key not in told and (evidence := mention(note, name, on)):
            told[key] = (on, evidence)
    return told
