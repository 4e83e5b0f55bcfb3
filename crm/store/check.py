"""Does the book contradict itself? Everything that follows from facts is worked out again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Text, create_engine, exists, func, select, text, type_coerce
from sqlalchemy.exc import DatabaseError

from crm.rules.policy import Policy
from crm.rules.standing import summarize
from crm.store import schema, search
from crm.store.check_permits import permits
from crm.store.history import load_histories
from crm.store.journal import read_changes
from crm.store.summaries import CHUNK, due_day, summary_columns
from crm.store.tables import (
    contact,
    interaction,
    interaction_contact,
    nudge,
    offer,
    operation,
    permit,
    signal,
)
from crm.store.trouble import is_damage

Damage = tuple[str, str]
"""Where it is, and what is wrong with it, in words for the user."""

_FAR_DAYS = 366
_MOST_NAMED = 100


def examine(
    connection: Connection, *, policy: Policy, today: date, zone: ZoneInfo
) -> tuple[Damage, ...]:
    """Each contradiction in the book, none if it is sound. Changes nothing, and reads people
    in chunks, so that memory does not grow with the book.

    ``connection`` must be in a write transaction: SQLite proves a search index to nobody
    else. A file that is itself broken is told alone, since nothing in it can be believed.
    """
    for alone in (_file, _tables, _pointing_nowhere):
        if broken := tuple(alone(connection)):
            return broken
    return tuple(
        damage
        for part in (
            _owner(connection),
            _search(connection),
            _summaries(connection, policy),
            _nudges(connection),
            _sources(connection),
            permits(connection, policy),
            _dates(connection, today, zone),
            _operations(connection),
        )
        for damage in part
    )


def _file(connection: Connection) -> Iterator[Damage]:
    """SQLite's own proof: the pages, the indexes, NOT NULL, UNIQUE and CHECK."""
    try:
        for (found,) in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST_NAMED})"):
            if found != "ok":
                yield "file", found
    except DatabaseError as error:
        if not is_damage(error):
            raise
        yield "file", "SQLite cannot read it to the end"


def _tables(connection: Connection) -> Iterator[Damage]:
    """Every table, column, index and foreign key that a book of this version has."""
    engine = create_engine("sqlite://")
    with engine.connect() as model:
        schema.create(model)
        expected = _shape(model)
    engine.dispose()
    for missing in sorted(expected - _shape(connection)):
        yield "tables", f"the {missing} is missing"


def _shape(connection: Connection) -> set[str]:
    return set(
        connection.exec_driver_sql(
            """
            SELECT type || ' ' || name FROM sqlite_master
            UNION ALL
            SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type
                || iif(c."notnull", ' NOT NULL', '')
            FROM sqlite_master AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table'
            UNION ALL
            SELECT 'foreign key ' || t.name || '.' || k."from" || ' to ' || k."table"
                || '.' || coalesce(k."to", '') || ' ' || k.on_delete
            FROM sqlite_master AS t, pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table'
            """
        ).scalars()
    )


def _pointing_nowhere(connection: Connection) -> Iterator[Damage]:
    for table, row, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        which = table if row is None else f"{table} {row}"
        yield which, f"it belongs to a {target} that is not in the book"


def _owner(connection: Connection) -> Iterator[Damage]:
    owners = connection.scalar(select(func.count()).where(contact.c.is_owner)) or 0
    if owners > 1:
        yield "owner", f"{owners} contacts are marked as the owner of the book"


def _search(connection: Connection) -> Iterator[Damage]:
    """Each search index agrees with its own text, and that with the facts."""
    for index, expected, columns, table in (
        ("contact_fts", search.CONTACT_TEXT, ("name", "about"), contact),
        ("interaction_fts", search.INTERACTION_TEXT, ("note",), interaction),
    ):
        try:
            with connection.begin_nested():
                connection.exec_driver_sql(
                    f"INSERT INTO {index}({index}) VALUES('integrity-check')"
                )
        except DatabaseError as error:
            if not is_damage(error):
                raise
            yield "search", f"the index of the {table.name}s is damaged"
            continue
        differs = " OR ".join(f"kept.{name} IS NOT fact.{name}" for name in columns)
        # Every name in these statements is our own.
        lost = f"""
            SELECT uid FROM ({expected}) AS fact JOIN {table.name} USING (id)
            LEFT JOIN {index} AS kept ON kept.rowid = fact.id WHERE {differs}"""  # noqa: S608
        for uid in connection.scalars(text(lost)):
            yield f"{table.name} {uid}", "a search does not find it by what the book says"
        ghosts = f"SELECT rowid FROM {index} WHERE rowid NOT IN (SELECT id FROM ({expected}))"  # noqa: S608
        for row in connection.scalars(text(ghosts)):
            yield "search", f"it finds {table.name} {row}, which is not there"


def _summaries(connection: Connection, policy: Policy) -> Iterator[Damage]:
    last = 0
    while ids := _next_ids(connection, last):
        last = ids[-1]
        try:
            yield from _summaries_of(connection, ids, policy)
        except (ValueError, LookupError):
            # Something unreadable is among them: ask one by one, to name whose it is.
            for key in ids:
                yield from _readable(connection, key, policy)


def _next_ids(connection: Connection, last: int) -> list[int]:
    query = select(contact.c.id).where(contact.c.id > last).order_by(contact.c.id).limit(CHUNK)
    return list(connection.scalars(query))


def _readable(connection: Connection, contact_id: int, policy: Policy) -> list[Damage]:
    try:
        return list(_summaries_of(connection, [contact_id], policy))
    except (ValueError, LookupError) as error:
        uid = connection.scalar(select(contact.c.uid).where(contact.c.id == contact_id))
        return [(f"contact {uid}", f"the history cannot be read: {error}")]


def _summaries_of(connection: Connection, ids: list[int], policy: Policy) -> Iterator[Damage]:
    histories = load_histories(connection, ids, notes=False)
    found = []
    for row in connection.execute(select(contact).where(contact.c.id.in_(ids))):
        summary = summarize(histories[row.id], policy)
        true = {**summary_columns(summary), "due_on": due_day(row, summary, policy)}
        kept = row._mapping
        found += [
            (f"contact {row.uid}", f"{_spoken(name)} is kept as {kept[name]}, but is {value}")
            for name, value in true.items()
            if kept[name] != value
        ]
    yield from found


def _nudges(connection: Connection) -> Iterator[Damage]:
    """Everybody was last shown on the day of their newest nudge, and only a skip has a reason."""
    newest = (
        select(func.max(type_coerce(nudge.c.local_on, Text)))
        .where(nudge.c.contact_id == contact.c.id)
        .scalar_subquery()
    )
    kept_on = type_coerce(contact.c.last_shown_on, Text)
    query = select(contact.c.uid, kept_on, newest).where(kept_on.is_distinct_from(newest))
    for uid, kept, true in connection.execute(query):
        yield f"contact {uid}", f"last shown is kept as {kept}, but is {true}"
    reasoned = select(nudge.c.uid).where(nudge.c.reason != "", nudge.c.state != "skipped")
    for uid in connection.scalars(reasoned):
        yield f"nudge {uid}", "it was not skipped, and has a reason for a skip"


def _sources(connection: Connection) -> Iterator[Damage]:
    """What came from an import says from which, and every interaction is with somebody."""
    for table in (interaction, signal):
        named = table.c.source if table is interaction else func.nullif(table.c.source, "")
        halves = select(table.c.uid).where(named.is_(None), table.c.source_ref.is_not(None))
        for uid in connection.scalars(halves):
            yield f"{table.name} {uid}", "its source is not named"
    alone = select(interaction.c.uid).where(
        ~exists().where(interaction_contact.c.interaction_id == interaction.c.id)
    )
    for uid in connection.scalars(alone):
        yield f"interaction {uid}", "it is with nobody"


def _dates(connection: Connection, today: date, zone: ZoneInfo) -> Iterator[Damage]:
    """Nothing was done or recorded in the future."""
    far = today + timedelta(days=_FAR_DAYS)
    for uid in connection.scalars(select(interaction.c.uid).where(interaction.c.on_date > far)):
        yield f"interaction {uid}", "it lies in the far future"
    later = datetime.combine(today + timedelta(days=2), time(), zone)
    for name, key, at in (
        ("interaction", interaction.c.uid, interaction.c.recorded_at),
        ("permit", permit.c.id, permit.c.granted_at),
        ("offer", offer.c.uid, offer.c.made_at),
        ("operation", operation.c.uid, operation.c.at),
    ):
        for which in connection.scalars(select(key).where(at > later)):
            yield f"{name} {which}", "it was recorded in the future"


def _operations(connection: Connection) -> Iterator[Damage]:
    query = select(operation.c.uid, operation.c.changes).execution_options(yield_per=CHUNK)
    for uid, changes in connection.execute(query):
        try:
            read_changes(changes)
        except ValueError:
            yield f"operation {uid}", "what it changed cannot be read, so it cannot be undone"


def _spoken(column: str) -> str:
    return column.removesuffix("_on").replace("_", " ")
