"""A write happens wholly or not at all, and what goes wrong is said in words."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import IntegrityError

from crm.errors import BookBusy, BookUnusable, NotUnderstood, RapportError
from crm.store import engine
from crm.store.engine import Store
from crm.store.tables import contact, setting
from tests.store.shelf import add_contact, contents, meddle, new_book

NOBODY = 65534


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_book(tmp_path) as made:
        yield made


def people(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(contact)) or 0


@pytest.mark.parametrize("stop", [RuntimeError, KeyboardInterrupt, SystemExit])
def test_whatever_stops_a_write_undoes_all_of_it(store: Store, stop: type[BaseException]) -> None:
    def stop_halfway() -> None:
        with store.write() as connection:
            add_contact(connection, "Ana Anders")
            with connection.begin_nested():
                add_contact(connection, "Ben Berg")
            raise stop

    before = contents(store.path)
    with pytest.raises(stop):
        stop_halfway()
    assert contents(store.path) == before


def test_a_broken_constraint_undoes_the_write_and_is_told_to_the_program(store: Store) -> None:
    def write_one_uid_twice() -> None:
        with store.write() as connection:
            add_contact(connection, "Ana Anders", uid="one")
            add_contact(connection, "Ben Berg", uid="one")

    with pytest.raises(IntegrityError):
        write_one_uid_twice()
    with store.read() as connection:
        assert people(connection) == 0


def test_a_row_that_would_point_nowhere_is_refused(store: Store) -> None:
    with pytest.raises(IntegrityError), store.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO source_ref (source, ref, contact_id) VALUES ('x', 'y', 99)"
        )


def test_a_read_sees_one_moment_of_the_book(tmp_path: Path) -> None:
    with new_book(tmp_path) as store:
        meddle(store.path, "PRAGMA journal_mode = wal")
        with store.read() as reading:
            assert people(reading) == 0
            with store.write() as connection:
                add_contact(connection, "Ana Anders")
            assert people(reading) == 0
        with store.read() as reading:
            assert people(reading) == 1


def test_a_second_writer_waits_and_is_then_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)
    with (
        new_book(tmp_path) as store,
        store.write(),
        pytest.raises(RapportError, match="too long") as told,
        store.write(),
    ):
        pytest.fail("two wrote at once")
    assert not isinstance(told.value, BookUnusable)
    assert "locked" not in f"{told.value} {told.value.hint}"


@pytest.mark.parametrize("moment", ["before a read", "before a write"])
def test_a_book_deleted_under_the_program_is_noticed(store: Store, moment: str) -> None:
    store.path.unlink()
    transaction = store.read() if moment == "before a read" else store.write()
    with pytest.raises(BookUnusable, match="deleted or replaced"), transaction:
        pytest.fail("worked on a file that is gone")
    assert list(store.path.parent.iterdir()) == []


def test_a_book_replaced_under_the_program_is_noticed(store: Store, tmp_path: Path) -> None:
    with new_book(tmp_path / "other") as other:
        other.path.replace(store.path)
    with pytest.raises(BookUnusable, match="deleted or replaced"), store.write():
        pytest.fail("wrote into a file that is gone")


def test_a_full_disk_is_told_in_words_and_nothing_is_written(store: Store) -> None:
    def write_too_much() -> None:
        with store.write() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1")
            connection.execute(insert(setting).values(name="much", value="x" * 1_000_000))

    before = contents(store.path)
    with pytest.raises(BookUnusable, match="no room left") as told:
        write_too_much()
    assert "Nothing was written" in told.value.hint
    assert contents(store.path) == before


def test_whether_anything_can_be_written_is_tried_without_a_trace(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(store.path)
    store.try_to_write()
    assert contents(store.path) == before
    monkeypatch.setattr(engine, "_TRIED_LETTERS", 1_000_000)
    with store.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    with pytest.raises(BookUnusable, match="no room left"):
        store.try_to_write()
    assert contents(store.path) == before


@pytest.mark.parametrize("doing", ["open", "read", "write"])
def test_who_leaves_does_not_wait_for_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, doing: str
) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 1_000_000.0)
    asked = count()
    with new_book(tmp_path) as made:
        path = made.path

    def do(store: Store) -> None:
        if doing == "open":
            Store.open(path, leaving=lambda: next(asked) > 1)
            return
        with store.read() if doing == "read" else store.write():
            pytest.fail("did not wait")

    with (
        closing(Store.open(path, leaving=lambda: next(asked) > 1)) as store,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(BookBusy):
            do(store)
        assert next(asked) > 1


def test_a_commit_waits_until_whoever_reads_is_done(store: Store) -> None:
    reader = sqlite3.connect(store.path, isolation_level=None, check_same_thread=False)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM setting").fetchall()
    over = threading.Timer(3 * engine.LOOK_UP_SECONDS, reader.close)
    over.start()
    with store.write() as connection:
        add_contact(connection, "Ana Anders")
    over.join()
    with store.read() as connection:
        assert people(connection) == 1


@pytest.mark.parametrize("what", ["read", "write"])
def test_damage_in_the_middle_is_told_in_words(store: Store, what: str) -> None:
    with store.write() as connection:
        connection.execute(insert(setting).values(name="much", value="x" * 100_000))
    store.close()
    whole = store.path.read_bytes()
    store.path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    transaction = store.read() if what == "read" else store.write()
    with pytest.raises(BookUnusable, match="damaged"), transaction as connection:
        connection.execute(select(setting)).all()


@contextmanager
def folder_that_may_not_be_written() -> Iterator[Path]:
    """Even the superuser may write there, so become somebody else for the while."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with new_book(folder) as store:
            store.path.chmod(0o644)
        folder.chmod(0o555)
        superuser = os.geteuid() == 0
        if superuser:
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            if superuser:
                os.seteuid(0)
            folder.chmod(0o700)


def test_in_a_folder_that_may_not_be_written_a_book_is_read_and_refuses_to_be_written() -> None:
    with folder_that_may_not_be_written() as folder:
        store = Store.open(folder / "rapport.book")
        with store.read() as connection:
            assert people(connection) == 0
        with pytest.raises(BookUnusable, match="cannot be"), store.write() as connection:
            add_contact(connection, "Ana Anders")
        store.close()


def test_in_a_folder_that_may_not_be_written_no_book_is_made() -> None:
    with folder_that_may_not_be_written() as folder:
        with pytest.raises(BookUnusable, match="cannot be reached"):
            Store.create(folder / "second.book")
        with pytest.raises(BookUnusable, match="cannot be reached"):
            Store.create(folder / "deeper" / "second.book")


@pytest.mark.parametrize("asked", ["\ud83d", 2**63, -(2**63) - 1])
def test_what_sqlite_cannot_take_is_refused_in_words(store: Store, asked: str | int) -> None:
    with pytest.raises(NotUnderstood), store.read() as connection:
        connection.exec_driver_sql("SELECT ?", (asked,)).all()


def test_an_error_never_shows_what_somebody_wrote(store: Store) -> None:
    twice = [{"name": "a secret of Ana", "value": ""}] * 2
    with pytest.raises(IntegrityError) as told, store.write() as connection:
        connection.execute(insert(setting), twice)
    assert "secret" not in str(told.value)


def test_two_programs_write_at_once_and_nothing_is_lost(store: Store) -> None:
    script = (
        "import pathlib, sys\n"
        "from crm.store.engine import Store\n"
        "store = Store.open(pathlib.Path(sys.argv[1]))\n"
        "for _ in range(40):\n"
        "    with store.write() as book:\n"
        "        n = book.exec_driver_sql('SELECT value FROM setting').scalar_one()\n"
        "        book.exec_driver_sql('UPDATE setting SET value = ?', (str(int(n) + 1),))\n"
    )
    with store.write() as connection:
        connection.execute(insert(setting).values(name="count", value="0"))
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(store.path)], stderr=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    assert [program.communicate()[1] for program in programs] == ["", ""]
    with store.read() as connection:
        assert connection.scalar(select(setting.c.value)) == "80"


def test_a_trial_leaves_no_trace_and_keeps_nobody_from_reading(store: Store) -> None:
    before = store.path.read_bytes()
    with store.trial() as connection:
        for number in range(2000):
            connection.execute(insert(setting).values(name=f"{number}", value="x" * 4000))
        with store.read() as reader:
            assert reader.scalar(select(func.count()).select_from(setting)) == 0
    assert store.path.read_bytes() == before
    with store.write() as connection:
        assert connection.scalar(select(func.count()).select_from(setting)) == 0
