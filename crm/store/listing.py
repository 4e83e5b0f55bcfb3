"""The list of contacts: filtered, sorted, and read a window at a time.

Every filter and every order but that of a search is answered from one index, which holds all
columns that they look at: only the rows in the window are read themselves. Words that find
many are looked up by SQLite alone; the best of a few are put in order here.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, and_, func, literal_column, or_, select

from crm.rules.days import days_after
from crm.rules.filters import UNPLACED, Filter, Sort
from crm.rules.interaction import Warmth
from crm.rules.text import clean, fold
from crm.store import contacts, topics
from crm.store.contacts import rows_of, values
from crm.store.search import best_contacts, has_words, with_words
from crm.store.tables import contact, contact_interest, interest

FEW = 400
"""As many matches of a search as are put in the order of how well they match. Of more, those
whose name begins with it come first, and the others by name."""
MANY_COMPANIES = 20
"""One in so many companies is many."""
_LAST_CHARACTER = "\U0010ffff"
_OTHERS = contact.c.is_owner.is_(False)
# The plus keeps SQLite from going by these: it reads the list's index, and stops early.
_ID: ColumnElement[int] = literal_column("+contact.id")
_COMPANY: ColumnElement[str] = literal_column("+contact.company")


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
        if wanted.sort is None:
            ids = _begun_first(connection, words, filters, limit, offset)
        else:
            filters.append(_ID.in_(with_words(words)))
            ids = _ids(connection, filters, order, limit, offset)
        return Window(rows_of(connection, ids), total)
    ids = _ids(connection, filters, order, limit, offset)
    return Window(rows_of(connection, ids), _total(connection, filters, ids, limit, offset))


def _total(
    connection: Connection,
    filters: Sequence[ColumnElement[bool]],
    ids: Sequence[int],
    limit: int,
    offset: int,
) -> int:
    """How many lines there are: told by a window that was not filled, else counted."""
    if len(ids) < limit and (ids or not offset):
        return offset + len(ids)
    return _count(connection, filters) if filters else contacts.count(connection)


def _ids(
    connection: Connection,
    filters: Sequence[ColumnElement[bool]],
    order: Sequence[ColumnElement[Any]],
    limit: int,
    offset: int,
) -> list[int]:
    query = select(contact.c.id).where(_OTHERS, *filters)
    query = query.order_by(*order, contact.c.name_folded, contact.c.id)
    return list(connection.scalars(query.limit(limit).offset(offset)).all())


def _begun_first(
    connection: Connection,
    words: str,
    filters: Sequence[ColumnElement[bool]],
    limit: int,
    offset: int,
) -> list[int]:
    """Of many matches: those whose name begins with the words, then the others, by name.

    In a name that begins with the words each of them begins a word: that is not looked up."""
    whole, name = fold(clean(words)), contact.c.name_folded
    begins = and_(name >= whole, name < whole + _LAST_CHARACTER)
    ids = _ids(connection, [*filters, begins], (), limit, offset)
    if len(ids) < limit:
        before = 0 if ids else _count(connection, [*filters, begins])
        skipped = 0 if ids else offset - before
        others = [*filters, ~begins, _ID.in_(with_words(words))]
        ids += _ids(connection, others, (), limit - len(ids), skipped)
    return ids


def _count(connection: Connection, filters: Sequence[ColumnElement[bool]]) -> int:
    """How many there are. Whether somebody is the owner stands in few indexes: the owner is
    looked at alone."""
    query = select(func.count()).select_from(contact).where(*filters)
    owners = connection.execute(query.where(contact.c.is_owner)).scalar_one()
    return connection.execute(query).scalar_one() - owners


def _count_with(connection: Connection, words: str, filters: Sequence[ColumnElement[bool]]) -> int:
    """How many hold the words: without filters from the search index alone."""
    matching = with_words(words)
    if filters:
        return _count(connection, [*filters, contact.c.id.in_(matching)])
    everybody = connection.scalar(select(func.count()).select_from(matching.subquery())) or 0
    owner = contacts.owner_id(connection)
    return everybody - (owner is not None and has_words(connection, words, owner))


def companies(connection: Connection) -> list[str]:
    """Every company that somebody works at, once each."""
    query = select(contact.c.company).where(contact.c.company != "").group_by(contact.c.company)
    # As one row: thousands would each wait for whoever else is at work in this process.
    together = connection.scalar(select(func.json_group_array(query.subquery().c.company)))
    return list(json.loads(together or "[]"))


def interests(connection: Connection) -> list[str]:
    """Every interest that is on somebody's list, the most frequent first."""
    query = (
        select(interest.c.name)
        .join(contact_interest, contact_interest.c.interest_id == interest.c.id)
        .where(contact_interest.c.confirmed, contact_interest.c.dropped_on.is_(None))
        .group_by(interest.c.id)
        .order_by(func.count().desc(), interest.c.folded)
    )
    return list(connection.scalars(query).all())


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
        where.append(_works_at(connection, wanted.companies))
    if wanted.silent_days is not None:
        since = today - timedelta(days=wanted.silent_days)
        where.append(or_(contact.c.touched_on.is_(None), contact.c.touched_on <= since))
    if wanted.due_days is not None:
        where.append(contact.c.due_on <= days_after(today, wanted.due_days))
    return where


def _works_at(connection: Connection, named: Sequence[str]) -> ColumnElement[bool]:
    """The condition that somebody works at a company in whose name one of these stands. Of a
    few companies they are found by these; of many the list's beginning is found sooner in the
    list's own order."""
    parts, known = [fold(name) for name in named], companies(connection)
    fits = [name for name in known if any(part in folded(name) for part in parts)]
    if len(fits) * MANY_COMPANIES > len(known):
        return _COMPANY.in_(values(fits))
    return and_(contact.c.company != "", contact.c.company.in_(values(fits)))


folded = lru_cache(maxsize=10_000)(fold)
"""As :func:`fold`, for names that are folded at each letter typed."""


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
