"""The list of contacts: filtered, sorted, and read a window at a time.

Every filter and every order but that of a search is answered from one index, which holds all
columns that they look at: only the rows in the window are read themselves. Words that find
many are looked up by SQLite alone; the best of a few are put in order here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, and_, func, literal_column, or_, select

from crm.rules.days import days_after
from crm.rules.filters import UNPLACED, Filter, Sort
from crm.rules.interaction import Warmth
from crm.rules.text import clean, fold
from crm.store import contacts, topics
from crm.store.contacts import rows_of, values
from crm.store.search import best_contacts, with_words
from crm.store.tables import contact, contact_interest, interest

FEW = 400
"""As many matches of a search as are put in the order of how well they match. Of more, those
whose name begins with it come first, and the others by name."""
_LAST_CHARACTER = "\U0010ffff"
_OTHERS = contact.c.is_owner.is_(False)
# The plus keeps SQLite from going by the id: it reads the list's index, and stops early.
_ID: ColumnElement[int] = literal_column("+contact.id")


class Window(NamedTuple):
    """Lines of a list: their rows, and how many lines there are in all."""

    rows: list[Any]
    total: int


def list_contacts(
    connection: Connection, wanted: Filter, today: date, *, limit: int, offset: int
) -> Window:
    """At most ``limit`` rows of a list from line ``offset`` on. The owner is not in it."""
    filters = _filters(connection, wanted, today)
    words = wanted.words.replace('"', " ").strip()
    found = best_contacts(connection, words, FEW) if words else None
    order = [] if wanted.sort is None else _orders(today)[wanted.sort]
    if found is not None:
        filters.append(contact.c.id.in_(values(found)))
        if not order and wanted.sort is None:
            kept = set(connection.scalars(select(contact.c.id).where(_OTHERS, *filters)))
            best = [key for key in found if key in kept]
            return Window(rows_of(connection, best[offset : offset + limit]), len(best))
    elif words:
        total = _count_with(connection, words, filters)
        filters.append(_ID.in_(with_words(words)))
        if wanted.sort is None:
            ids = _begun_first(connection, words, filters, limit, offset)
        else:
            ids = _ids(connection, filters, order, limit, offset)
        return Window(rows_of(connection, ids), total)
    total = _count(connection, filters) if filters else contacts.count(connection)
    return Window(rows_of(connection, _ids(connection, filters, order, limit, offset)), total)


def _ids(
    connection: Connection,
    filters: Sequence[ColumnElement[bool]],
    order: Sequence[ColumnElement[Any]],
    limit: int,
    offset: int,
) -> list[int]:
    query = select(contact.c.id).where(_OTHERS, *filters)
    query = query.order_by(*order, contact.c.name_folded, contact.c.id)
    return list(connection.scalars(query.limit(limit).offset(offset)))


def _begun_first(
    connection: Connection,
    words: str,
    filters: Sequence[ColumnElement[bool]],
    limit: int,
    offset: int,
) -> list[int]:
    """Of many matches: those whose name begins with the words, then the others, by name."""
    whole, name = fold(clean(words)), contact.c.name_folded
    begins = and_(name >= whole, name < whole + _LAST_CHARACTER)
    ids = _ids(connection, [*filters, begins], (), limit, offset)
    if len(ids) < limit:
        before = 0 if ids else _count(connection, [*filters, begins])
        skipped = 0 if ids else offset - before
        ids += _ids(connection, [*filters, ~begins], (), limit - len(ids), skipped)
    return ids


def _count(connection: Connection, filters: Sequence[ColumnElement[bool]]) -> int:
    query = select(func.count()).select_from(contact).where(_OTHERS, *filters)
    return connection.execute(query).scalar_one()


def _count_with(connection: Connection, words: str, filters: Sequence[ColumnElement[bool]]) -> int:
    """How many hold the words: without filters from the search index alone."""
    matching = with_words(words)
    if filters:
        return _count(connection, [*filters, contact.c.id.in_(matching)])
    everybody = connection.scalar(select(func.count()).select_from(matching.subquery())) or 0
    owner = contacts.owner_id(connection)
    is_owner = owner is not None and connection.scalar(
        select(contact.c.id).where(contact.c.id == owner, contact.c.id.in_(matching))
    )
    return everybody - bool(is_owner)


def companies(connection: Connection) -> list[str]:
    """Every company that somebody works at, once each."""
    query = select(contact.c.company).where(contact.c.company != "").group_by(contact.c.company)
    return list(connection.scalars(query))


def interests(connection: Connection) -> list[str]:
    """Every interest that is on somebody's list, the most frequent first."""
    query = (
        select(interest.c.name)
        .join(contact_interest, contact_interest.c.interest_id == interest.c.id)
        .where(contact_interest.c.confirmed, contact_interest.c.dropped_on.is_(None))
        .group_by(interest.c.id)
        .order_by(func.count().desc(), interest.c.folded)
    )
    return list(connection.scalars(query))


def _filters(connection: Connection, wanted: Filter, today: date) -> list[ColumnElement[bool]]:
    where: list[ColumnElement[bool]] = []
    if wanted.circles:
        kept = contact.c.circle.in_(wanted.circles)
        none = UNPLACED in wanted.circles
        where.append(or_(kept, contact.c.rhythm_days.is_(None)) if none else kept)
    if wanted.stages:
        where.append(contact.c.stage.in_([int(stage) for stage in wanted.stages]))
    if wanted.warmths:
        where.append(or_(*(_is_warmth(warmth, today) for warmth in wanted.warmths)))
    where += [_shares(connection, name) for name in wanted.interests]
    if wanted.companies:
        begun = [fold(name) for name in wanted.companies]
        fits = [name for name in companies(connection) if _is_of(fold(name), begun)]
        where.append(contact.c.company.in_(values(fits)))
    if wanted.silent_days is not None:
        since = today - timedelta(days=wanted.silent_days)
        where.append(or_(contact.c.touched_on.is_(None), contact.c.touched_on <= since))
    if wanted.due_days is not None:
        where.append(contact.c.due_on <= days_after(today, wanted.due_days))
    return where


def _is_of(company: str, begun: Sequence[str]) -> bool:
    return any(part in company for part in begun)


def _shares(connection: Connection, name: str) -> ColumnElement[bool]:
    has: Select[Any] = select(contact_interest.c.contact_id).where(
        contact_interest.c.interest_id == topics.find(connection, name),
        contact_interest.c.confirmed,
        contact_interest.c.dropped_on.is_(None),
    )
    return contact.c.id.in_(has)


def _is_warmth(warmth: Warmth, today: date) -> ColumnElement[bool]:
    """The condition on the summary's dates that says the same as ``standing.warmth_on``."""
    met = or_(contact.c.in_count > 0, contact.c.out_count > 0, contact.c.mutual_count > 0)
    none_yet = contact.c.exchanges == 0
    return {
        Warmth.NEW: and_(none_yet, met),
        Warmth.WARM: and_(~none_yet, contact.c.cools_on > today),
        Warmth.COOLING: and_(~none_yet, contact.c.cools_on <= today, contact.c.dormant_on > today),
        Warmth.DORMANT: and_(~none_yet, contact.c.dormant_on <= today),
    }[warmth]


def _orders(today: date) -> dict[Sort, list[ColumnElement[Any]]]:
    c = contact.c
    # W = 2^(-t/H) falls as t/H grows.
    cooled = func.julianday(today.isoformat()) - func.julianday(c.last_exchange_on)
    return {
        Sort.NAME: [],
        Sort.SILENCE: [c.touched_on.is_(None), c.touched_on],
        Sort.RECENT: [c.touched_on.desc()],
        Sort.HEARD: [c.heard_on.desc()],
        Sort.DUE: [c.due_on.is_(None), c.due_on],
        Sort.WARMTH: [c.half_life_days.is_(None), cooled / c.half_life_days],
        Sort.STAGE: [c.stage.desc(), c.last_exchange_on.desc()],
        Sort.COMPANY: [c.company == "", c.company.collate("NOCASE")],
        Sort.NEW: [c.id.desc()],
    }
