"""Searching people and notes: accents and case folded, beginnings and parts of words.

Everything is folded by the same :func:`crm.rules.text.fold` when it is indexed and when it
is asked for. Beginnings of words are found by SQLite's full-text index; what lies inside a
word, and writing without spaces (李明), by looking through the folded text.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    column,
    false,
    func,
    or_,
    select,
    table,
    text,
)

from crm.rules.text import clean, fold
from crm.store.tables import contact, interaction

_CHUNK = 500
_MOST_WORDS = 32
WITHIN = 1_000
"""Contacts at most that a search finds only by what stands within a word: that is looked for
by reading through everybody, and few of them are meant."""
_LAST_CHARACTER = "\U0010ffff"

_people = table("contact_fts", column("rowid"), column("name"), column("about"))
_kept = table("contact_fts_content", column("id"), column("c0"), column("c1"))
_columns = (_people.c.name, _people.c.about)
_ids = select(_people.c.rowid)
_notes = table("interaction_fts", column("rowid"), column("note"))

CONTACT_TEXT = """
    SELECT c.id, fold(c.name) AS name, fold(
        c.company || ' ' || c.role || ' '
        || coalesce((SELECT group_concat(email, ' ') FROM (
            SELECT email FROM contact_email WHERE contact_id = c.id ORDER BY id)), '')
        || ' '
        || coalesce((SELECT group_concat(name, ' ') FROM (
            SELECT i.name FROM contact_interest AS has JOIN interest AS i ON i.id = interest_id
            WHERE has.contact_id = c.id AND confirmed AND dropped_on IS NULL
            ORDER BY i.id)), '')
    ) AS about
    FROM contact AS c"""
"""What a search finds each contact by: the name; company, role, e-mails and confirmed
interests."""

INTERACTION_TEXT = "SELECT id, fold(note) AS note FROM interaction WHERE note <> ''"
"""What a search finds each interaction by."""


def teach(connection: sqlite3.Connection) -> None:
    """Make ``fold`` known to SQLite on this connection: the indexes are filled with it."""
    connection.create_function("fold", 1, fold, deterministic=True)


def index_contacts(connection: Connection, contact_ids: Iterable[int]) -> None:
    """Index these contacts anew, after their name, company, role, e-mails or interests changed."""
    for ids in _chunks(contact_ids):
        _forget(connection, "contact_fts", ids)
        connection.execute(
            text(f"INSERT INTO contact_fts (rowid, name, about) {CONTACT_TEXT} WHERE c.id IN :ids")
            .bindparams(bindparam("ids", expanding=True)),
            {"ids": ids},
        )  # fmt: skip


def index_interactions(connection: Connection, interaction_ids: Iterable[int]) -> None:
    """Index the notes of these interactions anew, after they were written or changed."""
    for ids in _chunks(interaction_ids):
        _forget(connection, "interaction_fts", ids)
        connection.execute(
            text(f"INSERT INTO interaction_fts (rowid, note) {INTERACTION_TEXT} AND id IN :ids")
            .bindparams(bindparam("ids", expanding=True)),
            {"ids": ids},
        )  # fmt: skip


def index_interaction_range(connection: Connection, first_id: int, last_id: int) -> None:
    """Index new interactions, ``first_id`` to ``last_id`` inclusive, in one go: for an import."""
    connection.execute(
        text(
            f"INSERT INTO interaction_fts (rowid, note) {INTERACTION_TEXT}"
            " AND id BETWEEN :first_id AND :last_id"
        ),
        {"first_id": first_id, "last_id": last_id},
    )


def forget_contacts(connection: Connection, contact_ids: Iterable[int]) -> None:
    """Take contacts out of the index: needed whenever they are deleted."""
    for ids in _chunks(contact_ids):
        _forget(connection, "contact_fts", ids)


def forget_interactions(connection: Connection, interaction_ids: Iterable[int]) -> None:
    """Take interactions out of the index: needed whenever they are deleted."""
    for ids in _chunks(interaction_ids):
        _forget(connection, "interaction_fts", ids)


def rebuild(connection: Connection) -> None:
    """Build both indexes anew from their text, so that they hold no word of what is gone."""
    for index in ("contact_fts", "interaction_fts"):
        connection.exec_driver_sql(f"INSERT INTO {index}({index}) VALUES('rebuild')")


def search_contacts(connection: Connection, text: str, limit: int) -> list[int]:
    """The ids of at most ``limit`` contacts in whom every word of ``text`` occurs, best first.

    First those whose name begins with ``text``, then those with a name in which every word
    begins one, then the same in anything known of them, then those in whom the words occur
    at all. A search looks at the first 32 words; blank text finds nobody.
    """
    words = _words(text)
    if not words:
        return []
    return _best_first(connection, (*_beginnings(text, words), _holding(words)), limit)


def best_contacts(connection: Connection, text: str, most: int) -> list[int] | None:
    """As :func:`search_contacts`, with at most :data:`WITHIN` of those in whom the words only
    occur; None when in more than ``most`` they begin a word: then :func:`with_words` tells who."""
    words = _words(text)
    if not words:
        return []
    *better, anywhere = _beginnings(text, words)
    matching = dict.fromkeys(connection.scalars(anywhere.limit(most + 1)).all())
    if len(matching) > most:
        return None
    found: dict[int, None] = {}
    for query in better:
        # All that it finds is among the matching: it tells only who comes first.
        if not matching.keys() <= found.keys():
            found.update(dict.fromkeys(connection.scalars(query)))
    within = connection.scalars(_holding(words).limit(WITHIN))
    return list(dict.fromkeys((*found, *matching, *within)))


def with_words(text: str) -> Select[tuple[int]]:
    """The ids of all contacts in whom every word of ``text`` begins one, as a part of another
    question."""
    words = _words(text)
    return next(_by_beginnings(_ids, "contact_fts", words, _columns), _holding(words))


def has_words(connection: Connection, text: str, contact_id: int) -> bool:
    """Whether a contact is among those."""
    found = with_words(text)
    (key,) = found.selected_columns
    return connection.scalar(found.where(key == contact_id)) is not None


def _beginnings(text: str, words: Sequence[str]) -> Iterator[Select[tuple[int]]]:
    whole = fold(clean(text))
    yield (
        select(contact.c.id)
        .where(contact.c.name_folded >= whole, contact.c.name_folded < whole + _LAST_CHARACTER)
        .order_by(contact.c.name_folded, contact.c.id)
    )
    look = _ids.order_by(_people.c.rowid)
    yield from _by_beginnings(look, "contact_fts", words, _columns, within="name")
    yield from _by_beginnings(look, "contact_fts", words, _columns)


def _holding(words: Sequence[str]) -> Select[tuple[int]]:
    """Those in whom every word occurs. What the index keeps is read without its machinery,
    which doubles the time."""
    columns = (_kept.c.c0, _kept.c.c1)
    return select(_kept.c.id).where(*(_occurs(word, columns) for word in words)).order_by("id")


def search_interactions(connection: Connection, text: str, limit: int) -> list[int]:
    """The ids of at most ``limit`` interactions in whose note every word of ``text`` occurs.

    First those in which every word begins one, newest first, then the others, newest first.
    """
    words = _words(text)
    if not words:
        return []
    look = (
        select(_notes.c.rowid)
        .join(interaction, interaction.c.id == _notes.c.rowid)
        .order_by(interaction.c.at.desc(), _notes.c.rowid.desc())
    )
    columns = (_notes.c.note,)
    return _best_first(
        connection,
        (
            *_by_beginnings(look, "interaction_fts", words, columns),
            look.where(*(_occurs(word, columns) for word in words)),
        ),
        limit,
    )


def having_any_word(words: Iterable[str]) -> Select[tuple[int]]:
    """The ids of the contacts in whose company, role, e-mails or interests one of these
    folded words stands, as a part of another question."""
    match = " OR ".join('"' + word.replace('"', '""') + '"' for word in sorted(words))
    if not match:
        return select(_people.c.rowid).where(false())
    found = text("contact_fts MATCH :words").bindparams(words=f"about : ({match})")
    return select(_people.c.rowid).where(found)


def _best_first(
    connection: Connection, queries: Iterable[Select[tuple[int]]], limit: int
) -> list[int]:
    """What the queries find, each once, those of the first query first."""
    found: dict[int, None] = {}
    for query in queries:
        if len(found) >= limit:
            break
        found.update(dict.fromkeys(connection.scalars(query.limit(limit))))
    return list(found)[: max(limit, 0)]


def _by_beginnings(
    look: Select[tuple[int]],
    index: str,
    words: Sequence[str],
    columns: Sequence[ColumnElement[str]],
    within: str = "",
) -> Iterator[Select[tuple[int]]]:
    """``look`` for rows in which every word begins one; nothing when no word has a letter.

    Each word is quoted, so that nothing in it is an operator. The index knows letters and
    digits only ("c++" is "c" to it), hence the second look at every word with others.
    """
    known = [word for word in words if any(map(str.isalnum, word))]
    if not known:
        return
    match = " AND ".join('"' + word.replace('"', '""') + '"*' for word in known)
    if within:
        match = f"{within} : ({match})"
    odd = [word for word in words if not word.isalnum()]
    yield look.where(
        text(f"{index} MATCH :match").bindparams(match=match),
        *(_occurs(word, columns) for word in odd),
    )


def _occurs(word: str, columns: Sequence[ColumnElement[str]]) -> ColumnElement[bool]:
    return or_(*(func.instr(where, word) > 0 for where in columns))


def _words(asked: str) -> list[str]:
    return list(dict.fromkeys(fold(clean(asked)).split()))[:_MOST_WORDS]


def _forget(connection: Connection, index: str, ids: Sequence[int]) -> None:
    connection.execute(
        text(f"DELETE FROM {index} WHERE rowid IN :ids").bindparams(  # noqa: S608  # our own name
            bindparam("ids", expanding=True)
        ),
        {"ids": ids},
    )


def _chunks(ids: Iterable[int]) -> Iterator[list[int]]:
    rest = iter(ids)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk
