"""Real books in real files, and a hand that writes invented facts into them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from crm.rules.policy import DEFAULT
from crm.rules.text import fold
from crm.store.engine import Store
from crm.store.journal import Pen
from crm.store.search import index_contacts, index_interactions
from crm.store.summaries import refresh_summaries
from crm.store.tables import contact, interaction, interaction_contact

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


@contextmanager
def new_book(folder: Path) -> Iterator[Store]:
    """An empty book in ``folder``, open."""
    store = Store.create(folder / "rapport.book")
    try:
        yield store
    finally:
        store.close()


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def add_contact(connection: Connection, name: str, **values: Any) -> int:
    """Somebody in the book, with summaries and search as a book keeps them."""
    facts: dict[str, Any] = {"name_folded": fold(name), "on_file_on": days_ago(700), **values}
    key = Pen(connection, NOW).insert(contact, name=name, **facts)
    refresh(connection, key)
    return key


def add_interaction(
    connection: Connection,
    contact_id: int,
    days: int,
    kind: str = "message",
    direction: str = "out",
    **values: Any,
) -> int:
    """Something that happened ``days`` ago and was recorded at noon of that day."""
    noon = datetime.combine(days_ago(days), time(12), UTC)
    facts: dict[str, Any] = {
        "kind": kind,
        "direction": direction,
        "depth": 1,
        "on_date": days_ago(days),
        "at": noon,
        "zone": "UTC",
        "recorded_at": noon,
        **values,
    }
    pen = Pen(connection, NOW)
    key = pen.insert(interaction, **facts)
    pen.insert(interaction_contact, contact_id=contact_id, interaction_id=key)
    index_interactions(connection, [key])
    refresh(connection, contact_id)
    return key


def refresh(connection: Connection, contact_id: int) -> None:
    refresh_summaries(connection, [contact_id], DEFAULT)
    index_contacts(connection, [contact_id])


def meddle(path: Path, *statements: str) -> None:
    """Change a book behind the program's back, minding no rule of the tables."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)


def contents(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()
            for (name,) in tables.fetchall()
        }
