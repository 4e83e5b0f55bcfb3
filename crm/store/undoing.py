"""Taking operations back from the log, row by row, in the transaction of the undo."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, exists, func, or_, select
from sqlalchemy.exc import IntegrityError

from crm.rules.interaction import Direction, Kind
from crm.rules.undo import (
    FLOORS,
    OF_ITSELF,
    REDO,
    UNDO,
    Entry,
    Stands,
    Step,
    objection,
    to_bring_back,
)
from crm.store import search
from crm.store.columns import metadata
from crm.store.journal import BulkChange, Change, Pen, Row, hanging_on, is_row, read_changes
from crm.store.summaries import CHUNK
from crm.store.tables import (
    contact,
    contact_interest,
    interaction,
    interaction_contact,
    interaction_interest,
    interest,
    nudge,
    operation,
    signal,
    source_ref,
)

Changes = Sequence[Change | BulkChange]

_KEPT_BESIDE = {
    "contact": frozenset(
        column.name for column in contact.columns
    ) - {"name", "first", "last", "name_folded", "company", "role", "connected_on", "on_file_on",
         "is_owner", "purpose", "can_give", "circle", "rhythm_days", "placed_on",
         "spread_until_on", "left_unplaced_on", "id", "uid"},
    "feed": frozenset({"title", "etag", "modified", "read_at", "next_at", "failures", "trouble",
                       "gone_on"}),
    "nudge": frozenset(column.name for column in nudge.columns) - {"id", "uid", "contact_id"},
}  # fmt: skip
"""Columns that follow by themselves: they may differ from what the log holds of a row."""

_GOES_WITH_IT = frozenset({"nudge", "heard", "signal", "draft"})
"""Tables of what the book adds by itself: its rows go with what they hang on."""
_HANGING = {
    "boundary": "A boundary stands for somebody who would go with it.",
    "interaction_contact": "Something is on record with somebody who would go with it.",
}
_AGAINST = (Kind.NO.value, Kind.STOP.value, Kind.PREMATURE_PITCH.value)


class MovedOn(Exception):
    """The book has changed since, so that a row cannot be put back as it was; ``why`` says in
    words what stands on it, where that is known."""

    def __init__(self, why: str = "") -> None:
        super().__init__(why)
        self.why = why


@dataclass(slots=True)
class Reach:
    """Whom and what an operation is about: what has to follow."""

    contacts: set[int] = field(default_factory=set)
    interactions: set[int] = field(default_factory=set)


def joined(one: Reach, other: Reach) -> Reach:
    """Both together."""
    return Reach(one.contacts | other.contacts, one.interactions | other.interactions)


def users_operations(connection: Connection) -> Iterator[Any]:
    """(id, uid, at, verb, words) of the user's changes that are not undone, newest first."""
    query = (
        select(operation.c.id, operation.c.uid, operation.c.at, operation.c.verb, operation.c.words)
        .where(
            operation.c.undone_at.is_(None), operation.c.verb.not_in([*OF_ITSELF, UNDO, REDO])
        )
        .order_by(operation.c.id.desc())
    )  # fmt: skip
    last: int | None = None
    while rows := connection.execute(
        (query if last is None else query.where(operation.c.id < last)).limit(20)
    ).all():
        yield from rows
        last = rows[-1].id


def depth(connection: Connection) -> int:
    """How many changes of the user's stand, down to where the history ends."""
    ours = operation.c.verb.not_in([*OF_ITSELF, UNDO, REDO]) & operation.c.undone_at.is_(None)
    floor = select(func.max(operation.c.id)).where(operation.c.verb.in_(sorted(FLOORS)))
    count = select(func.count()).where(ours, operation.c.id > (connection.scalar(floor) or 0))
    return connection.execute(count).scalar_one()


def undone(connection: Connection) -> tuple[Any, ...]:
    """(undo_id, id, uid, at, verb, words) of what can be brought back, the next one first."""
    found = []
    for entry in to_bring_back(_entries(connection)):
        row = connection.execute(
            select(
                operation.c.id,
                operation.c.uid,
                operation.c.at,
                operation.c.verb,
                operation.c.words,
                operation.c.undone_at,
            ).where(operation.c.id == entry.target)
        ).one_or_none()
        if row is not None and row.undone_at is not None:
            found.append((entry.id, row))
    return tuple(found)


def _entries(connection: Connection) -> Iterator[Entry]:
    last: int | None = None
    query = select(operation.c.id, operation.c.verb).order_by(operation.c.id.desc()).limit(20)
    while rows := connection.execute(
        query if last is None else query.where(operation.c.id < last)
    ).all():
        for row in rows:
            about = None
            if row.verb == UNDO:
                about = next(
                    (
                        change.key["id"]
                        for change in changes_of(connection, row.id)
                        if isinstance(change, Change) and change.table == operation.name
                    ),
                    None,
                )
            yield Entry(row.id, row.verb, about)
        last = rows[-1].id


def changes_of(connection: Connection, operation_id: int) -> Changes:
    """What an operation changed. Raises :class:`MovedOn` when it cannot be read."""
    text = connection.execute(
        select(operation.c.changes).where(operation.c.id == operation_id)
    ).scalar_one()
    try:
        return read_changes(text)
    except ValueError as error:
        raise MovedOn from error


def stands_against(connection: Connection, changes: Changes) -> Stands | None:
    """What of an operation stays as it is, so that it cannot be taken back."""
    steps = [
        Step(change.table, _whole(connection, change), change.before)
        for change in reversed(changes)
        if isinstance(change, Change)
    ]
    leaving = {
        key
        for change in changes
        if isinstance(change, BulkChange) and change.table == contact.name
        for key in range(change.first_id, change.last_id + 1)
    }
    return objection(steps, leaving) or _arrived_against(connection, changes)


def _whole(connection: Connection, change: Change) -> Row | None:
    """What a change left: of an interaction the whole row, since what stands against an offer
    is told by its kind and by who acted, also where only the day was corrected."""
    if change.after is None or change.before is None or change.table != interaction.name:
        return change.after
    return {**_row(connection, interaction, change.key), **change.after}


def _arrived_against(connection: Connection, changes: Changes) -> Stands | None:
    """As :func:`objection`, for the rows that an import added in bulk."""
    bulks = {
        change.table: change
        for change in changes
        if isinstance(change, BulkChange)
        and change.table in {contact.name, interaction.name}
    }  # fmt: skip
    if interaction.name not in bulks:
        return None
    came, new = bulks[interaction.name], bulks.get(contact.name)
    stays = [interaction_contact.c.interaction_id.between(came.first_id, came.last_id)]
    if new is not None:
        stays.append(~interaction_contact.c.contact_id.between(new.first_id, new.last_id))
    query = (
        select(interaction.c.kind)
        .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
        .where(
            *stays,
            or_(
                interaction.c.kind.in_(_AGAINST),
                interaction.c.asks & (interaction.c.direction != Direction.IN.value),
            ),
        )
        .order_by(interaction.c.kind.in_(_AGAINST).desc())
        .limit(1)
    )
    kind = connection.execute(query).scalar()
    if kind is None:
        return None
    return Stands.REFUSAL if kind in _AGAINST else Stands.ASK


def is_bulk(changes: Changes) -> bool:
    """Whether rows were added that the log does not hold one by one."""
    return any(isinstance(change, BulkChange) for change in changes)


def reach_of(connection: Connection, changes: Changes) -> Reach:
    """Everybody whose summaries or words for the search may follow, as the book is now."""
    found = Reach()
    interests: set[int] = set()
    for change in changes:
        if isinstance(change, BulkChange):
            continue
        table = metadata.tables[change.table]
        row = {**_row(connection, table, change.key), **change.key}
        values = [row, change.before or {}, change.after or {}]
        for column in table.columns:
            targets = {key.column.table.name for key in column.foreign_keys}
            if column.primary_key and column.name == "id":
                targets.add(table.name)
            ids = {one[column.name] for one in values if one.get(column.name) is not None}
            found.contacts |= ids if contact.name in targets else set()
            found.interactions |= ids if interaction.name in targets else set()
            interests |= ids if interest.name in targets else set()
    owner = connection.execute(select(contact.c.id).where(contact.c.is_owner)).scalar()
    lists = {"interest", "interest_alias", "interest_broader"}
    if owner in found.contacts or lists & {change.table for change in changes}:
        found.contacts |= _caring(connection, interests)
    found.contacts |= set(_people_in(connection, found.interactions))
    for bulk in (change for change in changes if isinstance(change, BulkChange)):
        found.contacts |= set(_people_of(connection, bulk))
    return found


def _row(connection: Connection, table: Table, key: Row) -> Row:
    row = connection.execute(select(table).where(is_row(table, key))).mappings().first()
    return dict(row) if row else {}


def _caring(connection: Connection, interests: Collection[int]) -> set[int]:
    listed = select(contact_interest.c.contact_id).where(
        contact_interest.c.interest_id.in_(interests)
    )
    tagged = (
        select(interaction_contact.c.contact_id)
        .join(
            interaction_interest,
            interaction_interest.c.interaction_id == interaction_contact.c.interaction_id,
        )
        .where(interaction_interest.c.interest_id.in_(interests))
    )
    return {*connection.execute(listed).scalars(), *connection.execute(tagged).scalars()}


def _people_in(connection: Connection, interactions: Collection[int]) -> Iterable[int]:
    return connection.execute(
        select(interaction_contact.c.contact_id).where(
            interaction_contact.c.interaction_id.in_(interactions)
        )
    ).scalars()


def _people_of(connection: Connection, bulk: BulkChange) -> Iterable[int]:
    if bulk.table == interaction.name:
        query = select(interaction_contact.c.contact_id).where(
            interaction_contact.c.interaction_id.between(bulk.first_id, bulk.last_id)
        )
    else:
        table = metadata.tables[bulk.table]
        if table is contact or "contact_id" not in table.c:
            return ()
        query = select(table.c.contact_id).where(table.c.id.between(bulk.first_id, bulk.last_id))
    return connection.execute(query).scalars()


def take_back(pen: Pen, changes: Changes) -> None:
    """Do the opposite of every change, the last one first.

    Raises :class:`MovedOn` when a row is not as the operation left it, or something else
    stands on it by now.
    """
    try:
        for change in reversed(changes):
            if isinstance(change, BulkChange):
                _take_out_range(pen.connection, change)
            elif change.table == operation.name:
                continue
            elif change.before is None:
                _take_out(pen, change)
            elif change.after is None:
                _put_back(pen, change)
            else:
                _change_back(pen, change)
    except IntegrityError as error:
        raise MovedOn from error


def _take_out(pen: Pen, change: Change) -> None:
    table = metadata.tables[change.table]
    row = _row(pen.connection, table, change.key)
    if table is interest and _is_used(pen.connection, change.key["id"]):
        return
    beside = _KEPT_BESIDE.get(table.name, frozenset())
    told = change.after or {}
    if not row or any(row[name] != told[name] for name in told if name not in beside):
        raise MovedOn
    for child, column, rule in hanging_on(table):
        if rule != "CASCADE" or child.name in _GOES_WITH_IT:
            continue
        own = (child.c.confirmed,) if child is contact_interest and table is contact else ()
        hangs = select(func.count()).select_from(child).where(column == change.key["id"], *own)
        if pen.connection.execute(hangs).scalar_one():
            raise MovedOn(_HANGING.get(child.name, ""))
    pen.delete(table, change.key)


def _is_used(connection: Connection, interest_id: int) -> bool:
    """Whether anything else was called by an interest since."""
    return any(
        connection.execute(
            select(exists().where(key.parent == interest_id))
        ).scalar_one()
        for table in metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table is interest
    )  # fmt: skip


def _put_back(pen: Pen, change: Change) -> None:
    table = metadata.tables[change.table]
    row = dict(change.before or {})
    if _row(pen.connection, table, change.key):
        if table is interest:
            return
        raise MovedOn
    if table is nudge:
        row = _with_a_place(pen.connection, row)
    pen.insert(table, **row)


def _with_a_place(connection: Connection, row: Row) -> Row:
    """An entry of a day's list, in its old place or, where that is taken, the last one."""
    on = nudge.c.local_on == row["local_on"]
    taken = connection.execute(select(nudge.c.position).where(on)).scalars().all()
    if row["position"] not in taken:
        return row
    return {**row, "position": max(taken) + 1}


def _change_back(pen: Pen, change: Change) -> None:
    table = metadata.tables[change.table]
    row = _row(pen.connection, table, change.key)
    beside = _KEPT_BESIDE.get(table.name, frozenset())
    after, before = change.after or {}, change.before or {}
    if not row or any(row[name] != after[name] for name in after if name not in beside):
        raise MovedOn
    pen.update(table, change.key, **before)


def _take_out_range(connection: Connection, bulk: BulkChange) -> None:
    """The rows that an import added; what hangs on them by the book's own doing goes too."""
    table = metadata.tables[bulk.table]
    here = table.c.id.between(bulk.first_id, bulk.last_id)
    if table is contact:
        _require_alone(connection, bulk)
        search.forget_contacts(connection, connection.scalars(select(contact.c.id).where(here)))
        connection.execute(
            delete(source_ref).where(source_ref.c.contact_id.between(bulk.first_id, bulk.last_id))
        )
    elif table is interaction:
        search.forget_interactions(
            connection, connection.scalars(select(interaction.c.id).where(here))
        )
    elif table is signal:
        refs = select(signal.c.source_ref).where(here)
        connection.execute(
            delete(source_ref).where(source_ref.c.source == bulk.source, source_ref.c.ref.in_(refs))
        )
    connection.execute(delete(table).where(here))


def _require_alone(connection: Connection, bulk: BulkChange) -> None:
    """That nothing of the user's hangs on the people whom an import added."""
    for child, column, rule in hanging_on(contact):
        if rule == "CASCADE" and child.name not in _GOES_WITH_IT:
            hangs = select(exists().where(_between(column, bulk)))
            if connection.execute(hangs).scalar_one():
                raise MovedOn(_HANGING.get(child.name, ""))


def _between(column: Column[Any], bulk: BulkChange) -> Any:
    return column.between(bulk.first_id, bulk.last_id)


def refresh_search(connection: Connection, reach: Reach) -> tuple[int, ...]:
    """Let the search follow; returns the contacts of the reach who are in the book."""
    asked = sorted(reach.contacts)
    here = tuple(
        key
        for start in range(0, len(asked), CHUNK)
        for key in connection.scalars(
            select(contact.c.id).where(contact.c.id.in_(asked[start : start + CHUNK]))
        )
    )
    search.forget_contacts(connection, reach.contacts - set(here))
    search.index_contacts(connection, here)
    search.forget_interactions(connection, reach.interactions)
    search.index_interactions(connection, reach.interactions)
    return here
