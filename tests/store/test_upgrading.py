"""A book of the first version, with a year of lists in it, becomes one of the second."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import create_engine, event

from crm.book.book import Book
from crm.book.clock import Clock
from crm.store import migrate
from crm.store.engine import Store
from tests.store.shelf import TODAY, add_contact, add_interaction, contents, days_ago

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
NUDGES = 60
SEEN = '{"at": "2026-03-02 after operation 0", "offers_possible": [], "unplaced": 0, "contacts": 3}'


@pytest.fixture
def first(tmp_path: Path) -> Path:
    path = tmp_path / "book" / "rapport.book"
    path.parent.mkdir()
    furnish_first(path, tmp_path / "revisions")
    return path


def furnish_first(path: Path, revisions: Path) -> None:
    """People, interactions, and a nudge for each of many days, in a book of version 1."""
    _make_first(path, revisions)
    with closing(Store(path)) as store, store.write() as connection:
        add_contact(connection, "Zoe Tester", is_owner=True)
        placed = {"circle": "close", "rhythm_days": 30, "placed_on": days_ago(300)}
        ids = [add_contact(connection, name, **placed) for name in ("Ana", "Ben", "Cleo")]
        for key in ids:
            add_interaction(connection, key, 50, "coffee", "mutual", depth=2)
        for number in range(NUDGES):
            connection.exec_driver_sql(
                "INSERT INTO nudge (uid, contact_id, local_on, position, slot, kind, score, why,"
                " material, next_step, made_at, state, settled_at)"
                " VALUES (?, ?, ?, 1, 'score', 'call', 0.5, 'why', 'with', 'next', ?, ?, ?)",
                (
                    f"nudge-{number:02}", ids[number % 3], days_ago(NUDGES - number).isoformat(),
                    "2026-01-01T09:00:00.000000Z", ("open", "done", "skipped")[number % 3], None,
                ),
            )  # fmt: skip
        connection.exec_driver_sql(
            "UPDATE contact SET last_shown_on ="
            " (SELECT max(local_on) FROM nudge WHERE contact_id = contact.id)"
        )
        connection.exec_driver_sql("INSERT INTO setting VALUES ('day as seen', ?)", (SEEN,))


def _make_first(path: Path, revisions: Path) -> None:
    """An empty book, by the first revision alone."""
    shutil.copytree(migrate.migrations_folder(), revisions)
    for later in (revisions / "versions").glob("000[2-9]*.py"):
        later.unlink()
    engine = create_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", lambda raw, _: setattr(raw, "isolation_level", None))
    with engine.connect() as connection:
        migrate.upgrade(connection, revisions)
    engine.dispose()


def rows(path: Path, table: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        found = connection.execute(f"SELECT * FROM {table}").fetchall()
        return [dict(row) for row in found]


def test_a_book_of_the_first_version_loses_nothing(first: Path) -> None:
    before, nudges = contents(first), rows(first, "nudge")
    assert "quiet" not in before
    Store.open(first, now=NOW).close()
    after = contents(first)
    for table in before.keys() - {"nudge", "setting", "alembic_version"}:
        assert after[table] == before[table], table
    kept = [{name: row[name] for name in nudges[0]} for row in rows(first, "nudge")]
    assert kept == nudges
    assert {(row["reason"], row["about"], row["insight_id"]) for row in rows(first, "nudge")} == {
        ("", "", None)
    }


def test_a_book_of_the_first_version_is_backed_up_before(first: Path) -> None:
    before = contents(first)
    Store.open(first, now=NOW).close()
    (backup,) = (first.parent / "backups").iterdir()
    assert contents(backup) == before


def test_a_book_of_the_first_version_is_sound_and_lives_on(first: Path) -> None:
    clock = Clock(lambda: NOW, ZoneInfo("UTC"))
    with Book.open(first, clock) as book:
        assert book.check().damage == ()
        day = book.today()
        assert day.on == TODAY
        assert day.nudges
        book.do_nudge(day.nudges[0].uid, "called")
        assert book.preview(TODAY - timedelta(days=NUDGES)).nudges[0].uid == "nudge-00"
        assert book.check().damage == ()
