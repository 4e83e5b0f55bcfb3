"""Erasing somebody for good: every row, every word in the indexes, every trace in the log.

Nothing of it is kept for undo. What frees a page of the file overwrites it, so that no byte
of theirs is left in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Column, Connection, Table, Text, delete, exists, func, or_, select, update

from crm.rules.erasing import without_addresses, without_name
from crm.rules.identity import core_name
from crm.rules.text import fold
from crm.store import facts, search
from crm.store.columns import Instant, metadata
from crm.store.shelf_tables import introduction
from crm.store.tables import (
    contact,
    contact_email,
    contact_interest,
    contact_url,
    interaction,
    interaction_contact,
    interaction_interest,
    interest,
    nudge,
    offer,
    operation,
    permit,
    setting,
    source_ref,
)

_NAMES = frozenset(column.name for column in (contact.c.name, contact.c.first, contact.c.last))
_NOT_WORDS = frozenset({"uid", "name_folded", "email_folded", "url_key", "source", "source_ref"})
_WITHOUT_WORDS = (operation, setting, source_ref, interest, contact_email, contact_url)


def marks_of(connection: Connection, contact_id: int) -> tuple[list[str], list[str], list[Any]]:
    """(folded e-mails, keys of profiles, (source, ref)) by which somebody is known again."""
    emails = select(contact_email.c.email_folded).where(contact_email.c.contact_id == contact_id)
    urls = select(contact_url.c.url_key).where(contact_url.c.contact_id == contact_id)
    refs = select(source_ref.c.source, source_ref.c.ref).where(
        source_ref.c.contact_id == contact_id
    )
    return (
        list(connection.scalars(emails)),
        list(connection.scalars(urls)),
        list(connection.execute(refs)),
    )


def sizes(connection: Connection, contact_id: int) -> tuple[int, int, int]:
    """(interactions with them alone, interactions with others too, offers)."""
    alone = len(facts.orphaned_by(connection, contact_id))
    mine = interaction_contact.c.contact_id == contact_id
    every = connection.execute(select(func.count()).where(mine)).scalar_one()
    offers = select(func.count()).where(offer.c.contact_id == contact_id)
    return alone, every - alone, connection.execute(offers).scalar_one()


def erase(connection: Connection, contact_id: int) -> None:
    """Take somebody out with everything about them, in the transaction that is open.

    The names in what is kept about others become “somebody”, and the log of changes is
    emptied: nothing older than this can be undone.
    """
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
    name, addresses = _called(connection, contact_id)
    interests = _interests_of(connection, contact_id)
    alone = facts.orphaned_by(connection, contact_id)
    _unsay_introductions(connection, contact_id)
    connection.execute(delete(offer).where(offer.c.contact_id == contact_id))
    connection.execute(delete(permit).where(permit.c.contact_id == contact_id))
    connection.execute(
        delete(nudge).where(or_(nudge.c.contact_id == contact_id, nudge.c.other_id == contact_id))
    )
    search.forget_interactions(connection, alone)
    search.forget_contacts(connection, [contact_id])
    for key in alone:
        connection.execute(delete(interaction).where(interaction.c.id == key))
    connection.execute(delete(source_ref).where(source_ref.c.contact_id == contact_id))
    connection.execute(delete(contact).where(contact.c.id == contact_id))
    _forget_interests(connection, interests)
    _unname(connection, name, addresses)
    connection.execute(update(operation).values(changes="[]", words=""))
    search.rebuild(connection)


def _called(connection: Connection, contact_id: int) -> tuple[str, list[str]]:
    """What they alone are called: the name, empty where a namesake stays, and addresses."""
    row = connection.execute(
        select(contact.c.name, contact.c.name_folded).where(contact.c.id == contact_id)
    ).one()
    others = contact.c.id != contact_id
    same = contact.c.name_folded == row.name_folded
    if " " not in row.name_folded:
        same = or_(
            same,
            contact.c.name_folded.startswith(f"{row.name_folded} ", autoescape=True),
            contact.c.name_folded.contains(f" {row.name_folded}", autoescape=True),
        )
    is_shared = connection.execute(select(exists().where(others, same))).scalar_one()
    addresses = [
        *connection.scalars(
            select(contact_email.c.email).where(contact_email.c.contact_id == contact_id)
        ),
        *connection.scalars(
            select(contact_url.c.url).where(contact_url.c.contact_id == contact_id)
        ),
        *connection.scalars(
            select(contact_url.c.url_key).where(contact_url.c.contact_id == contact_id)
        ),
    ]
    return "" if is_shared else row.name, addresses


def _unsay_introductions(connection: Connection, contact_id: int) -> None:
    """Why they were to meet somebody goes from what was logged with the other one, too."""
    sides = ((introduction.c.first_id, introduction.c.second_id),
             (introduction.c.second_id, introduction.c.first_id))  # fmt: skip
    for mine, theirs in sides:
        for other, why in connection.execute(
            select(theirs, introduction.c.why).where(mine == contact_id)
        ).all():
            said = select(interaction_contact.c.interaction_id).where(
                interaction_contact.c.contact_id == other
            )
            changed = connection.scalars(
                update(interaction)
                .where(interaction.c.id.in_(said), func.instr(interaction.c.note, f": {why}") > 0)
                .values(note=func.replace(interaction.c.note, f": {why}", ""))
                .returning(interaction.c.id)
            ).all()
            search.index_interactions(connection, changed)


def _interests_of(connection: Connection, contact_id: int) -> set[int]:
    listed = select(contact_interest.c.interest_id).where(
        contact_interest.c.contact_id == contact_id
    )
    tagged = (
        select(interaction_interest.c.interest_id)
        .join(
            interaction_contact,
            interaction_contact.c.interaction_id == interaction_interest.c.interaction_id,
        )
        .where(interaction_contact.c.contact_id == contact_id)
    )
    return {*connection.scalars(listed), *connection.scalars(tagged)}


def _forget_interests(connection: Connection, interests: Iterable[int]) -> None:
    """Take out the interests that nothing else is called by."""
    naming = [
        key.parent
        for table in metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table is interest
    ]
    for found in interests:
        used = (exists().where(column == found) for column in naming)
        if not connection.execute(select(or_(*used))).scalar_one():
            connection.execute(delete(interest).where(interest.c.id == found))


def _unname(connection: Connection, name: str, addresses: list[str]) -> None:
    """Take the name and the addresses out of what is kept about others."""
    reworded: dict[str, set[int]] = {contact.name: set(), interaction.name: set()}
    names = _forms(name)
    # The longest word of a name finds the rows, however the words are parted.
    wanted = [max(fold(one).split(), key=len) for one in names] + [*map(fold, addresses)]
    for table, column in _words():
        if not wanted:
            return
        holds = or_(
            *(func.instr(func.fold(func.coalesce(column, "")), text) > 0 for text in wanted)
        )
        rows = connection.execute(select(*table.primary_key, column.label("text_")).where(holds))
        for row in rows.mappings().all():
            text = without_addresses(row["text_"], addresses)
            for one in names:
                text = without_name(text, one)
            if text != row["text_"]:
                here = (key == row[key.name] for key in table.primary_key)
                connection.execute(update(table).where(*here).values({column.name: text}))
                if table.name in reworded:
                    reworded[table.name].add(row["id"])
    search.index_contacts(connection, reworded[contact.name])
    search.index_interactions(connection, reworded[interaction.name])


def _forms(name: str) -> list[str]:
    """The name as it is on file and, where that is several words, without titles."""
    core = core_name(name)
    return [one for one in dict.fromkeys((name, core if " " in core else name)) if fold(one)]


def _words() -> Iterator[tuple[Table, Column[Any]]]:
    """The columns that hold words of somebody's."""
    for table in metadata.sorted_tables:
        if table in _WITHOUT_WORDS:
            continue
        for column in table.columns:
            is_text = isinstance(column.type, Text) and not isinstance(column.type, Instant)
            is_name = table is contact and column.name in _NAMES
            if is_text and not is_name and column.name not in _NOT_WORDS and not column.primary_key:
                yield table, column
