"""An older book becomes a newer one, wholly or not at all, and loses nothing."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, create_engine, event

import crm
from crm.errors import BookUnusable
from crm.store import migrate, schema
from crm.store.columns import metadata
from crm.store.engine import Store
from crm.store.journal import Pen
from crm.store.tables import boundary, source_ref
from tests.store.revisions import BREAKING, LOSING, NEXT, SECOND, folder_with
from tests.store.shelf import NOW, TODAY, add_contact, add_interaction, contents, meddle, new_book

DAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A book with people, and all that hangs on them, a trigger and a view."""
    with new_book(tmp_path / "book") as store:
        with store.write() as connection:
            pen = Pen(connection, NOW)
            for name in ("Ana Anders", "Ben Berg", "Cleo Clausen"):
                key = add_contact(connection, name, company="Altmann")
                add_interaction(connection, key, 40, note=f"tea with {name}")
                pen.insert(source_ref, source="linkedin", ref=name, contact_id=key)
                pen.insert(boundary, contact_id=key, kind="no pitch", since_on=TODAY, drawn_at=NOW)
            pen.record("add", "added three people")
            connection.exec_driver_sql(
                "CREATE TRIGGER guard BEFORE DELETE ON contact"
                " BEGIN SELECT raise(ABORT, 'guarded'); END"
            )
            connection.exec_driver_sql("CREATE VIEW names AS SELECT name FROM contact")
        return store.path


@pytest.fixture
def behind(older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, for a program that has one revision more."""
    be_newer(tmp_path, monkeypatch, SECOND)
    return older


def be_newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, revision: str) -> None:
    folder = folder_with(tmp_path / "50% of revisions", revision)
    monkeypatch.setattr(migrate, "migrations_folder", lambda: folder)
    monkeypatch.setattr(schema, "USER_VERSION", NEXT)


def definitions(path: Path) -> dict[str, str]:
    """Name -> how it is made, but for spacing."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {name: re.sub(r"\s*([(),\s])\s*", r"\1", made).strip() for name, made in rows}


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Connection]:
    """An empty file, as the first revision finds it."""
    engine = create_engine(f"sqlite:///{tmp_path / 'empty.book'}")
    event.listen(engine, "connect", lambda raw, _: setattr(raw, "isolation_level", None))
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def test_the_revisions_make_exactly_what_a_new_book_holds(
    empty: Connection, tmp_path: Path
) -> None:
    migrate.upgrade(empty)
    with new_book(tmp_path / "new") as new:
        assert definitions(tmp_path / "empty.book") == definitions(new.path)
        assert contents(tmp_path / "empty.book") == contents(new.path)
    assert empty.exec_driver_sql("PRAGMA application_id").scalar() == schema.APPLICATION_ID
    assert empty.exec_driver_sql("PRAGMA user_version").scalar() == schema.USER_VERSION


def test_the_tables_ask_for_nothing_that_the_revisions_do_not_make(tmp_path: Path) -> None:
    def ours(name: str | None, kind: str, _: Any) -> bool:
        other = name is not None and (name.startswith(tuple(schema.SEARCH_INDEXES)))
        return not (kind == "table" and other)

    with new_book(tmp_path) as store, store.read() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": ours})
        assert compare_metadata(context, metadata) == []


def test_the_version_of_a_book_is_the_number_of_the_newest_revision() -> None:
    names = [place.name for place in (migrate.migrations_folder() / "versions").glob("*.py")]
    assert max(names).startswith(schema.revision_name(schema.USER_VERSION))


def test_an_older_book_is_brought_up_to_date_and_loses_nothing(behind: Path) -> None:
    before = contents(behind)
    with closing(Store.open(behind, now=DAY)) as store, store.read() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == NEXT
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        names = connection.exec_driver_sql("SELECT name FROM names ORDER BY name").scalars().all()
        assert names == ["Ana Anders", "Ben Berg", "Cleo Clausen"]
        shouted = connection.exec_driver_sql("SELECT pronouns FROM contact ORDER BY name")
        assert shouted.scalars().all() == ["ANA ANDERS", "BEN BERG", "CLEO CLAUSEN"]
    after = contents(behind)
    for table in before.keys() - {"contact", "alembic_version"}:
        assert after[table] == before[table], table
    assert [row[:-1] for row in after["contact"]] == before["contact"]
    with pytest.raises(sqlite3.IntegrityError, match="guarded"):
        meddle(behind, "DELETE FROM contact")


def test_an_older_book_is_backed_up_first(behind: Path) -> None:
    before = contents(behind)
    Store.open(behind, now=DAY).close()
    backup = behind.parent / "backups" / "rapport-20260302T093000Z.book"
    assert contents(backup) == before
    assert sorted(behind.parent.iterdir()) == [backup.parent, behind]


def test_who_does_not_say_what_time_it_is_gets_no_older_book(behind: Path) -> None:
    before = behind.read_bytes()
    with pytest.raises(BookUnusable, match="older Rapport"):
        Store.open(behind)
    assert behind.read_bytes() == before
    assert list(behind.parent.iterdir()) == [behind]


def test_a_book_that_is_up_to_date_is_neither_backed_up_nor_changed(older: Path) -> None:
    before = older.read_bytes()
    Store.open(older, now=DAY).close()
    assert older.read_bytes() == before
    assert list(older.parent.iterdir()) == [older]


def test_nothing_is_printed_while_a_book_is_brought_up_to_date(
    behind: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    Store.open(behind, now=DAY).close()
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("revision", [LOSING, BREAKING], ids=["losing", "breaking"])
def test_a_revision_that_fails_leaves_the_book_as_it_was(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, revision: str
) -> None:
    meddle(older, "DROP TRIGGER guard")
    be_newer(tmp_path, monkeypatch, revision)
    before = older.read_bytes()
    with pytest.raises(BookUnusable) as refused:
        Store.open(older, now=DAY)
    assert "backups" in refused.value.hint
    assert older.read_bytes() == before


def test_a_program_that_waited_for_another_to_do_it_finds_it_done(behind: Path) -> None:
    with closing(Store.open(behind, now=DAY)) as store, store._engine.connect() as connection:
        migrate.upgrade(connection)
        assert connection.exec_driver_sql("SELECT count(*) FROM tag").scalar() == 1


def test_killed_before_any_statement_a_book_is_the_old_one_or_the_new_one(
    older: Path, tmp_path: Path
) -> None:
    folder = folder_with(tmp_path / "revisions", SECOND)
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.kill_migration", str(older), str(folder)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    deaths = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(deaths) > 20
    assert [death for death in deaths if not (death["killed"] and death["mended"])] == []
    assert {death["state"] for death in deaths} <= {"old", "new"}


def test_the_revisions_are_found_in_the_source_and_in_the_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = Path(crm.__file__).parent
    assert migrate.migrations_folder() == package.parent / "migrations"
    installed = tmp_path / "crm" / "migrations"
    installed.mkdir(parents=True)
    monkeypatch.setattr(crm, "__file__", str(tmp_path / "crm" / "__init__.py"))
    assert migrate.migrations_folder() == installed
