"""A backup is whole, private, and never in the way of another."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import insert

from crm.errors import BookBusy, BookUnusable
from crm.store.backup import back_up
from crm.store.engine import Store
from crm.store.tables import setting
from tests.store.shelf import add_contact, contents, meddle, new_book

NOW = datetime(2026, 3, 2, 9, 30, 5, tzinfo=UTC)

ROLLBACK_JOURNAL = b"\1\1"
"""Bytes 18 and 19 of a file that needs no other file beside it to be read."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_book(tmp_path / "book") as made:
        with made.write() as connection:
            add_contact(connection, "Ana Anders")
        yield made


def test_a_backup_is_a_book_with_the_same_facts(store: Store, tmp_path: Path) -> None:
    copy = back_up(store.path, tmp_path / "backups", NOW)
    assert contents(copy) == contents(store.path)
    Store.open(copy).close()


def test_a_backup_is_named_for_its_moment_and_private(store: Store, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        copy = back_up(store.path, tmp_path / "backups", NOW)
    finally:
        os.umask(before)
    assert copy == tmp_path / "backups" / "rapport-20260302T093005Z.book"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert list(copy.parent.iterdir()) == [copy]


def test_an_older_backup_is_never_overwritten(store: Store, tmp_path: Path) -> None:
    copies = {back_up(store.path, tmp_path / "backups", NOW) for _ in range(3)}
    assert {copy.name for copy in copies} == {
        "rapport-20260302T093005Z.book",
        "rapport-20260302T093005Z-2.book",
        "rapport-20260302T093005Z-3.book",
    }


def test_a_backup_holds_what_was_committed_while_another_writes(
    store: Store, tmp_path: Path
) -> None:
    before = contents(store.path)
    with store.write() as connection:
        add_contact(connection, "Ben Berg")
        copy = back_up(store.path, tmp_path / "backups", NOW)
    assert contents(copy) == before


@pytest.mark.parametrize("writes", [1, 1_000])
def test_others_write_while_a_book_is_copied(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writes: int
) -> None:
    """In each pause of the copy; where they never cease, it is made in one go."""
    wrote = 0

    def write(_seconds: float) -> None:
        nonlocal wrote
        if wrote < writes:
            wrote += 1
            with closing(sqlite3.connect(store.path, timeout=0)) as other:
                other.execute("INSERT INTO setting VALUES (?, 'green')", (f"colour {wrote}",))
                other.commit()

    monkeypatch.setattr("crm.store.backup._PAGES", 1)
    monkeypatch.setattr("crm.store.backup.time", SimpleNamespace(sleep=write))
    copy = back_up(store.path, tmp_path / "backups", NOW)
    assert contents(copy) == contents(store.path)
    assert 1 <= wrote < 1_000


def test_a_backup_holds_what_still_lies_in_the_write_ahead_log(
    store: Store, tmp_path: Path
) -> None:
    store.close()
    meddle(store.path, "PRAGMA journal_mode = wal")
    with closing(sqlite3.connect(store.path)) as writer:
        writer.execute("INSERT INTO setting VALUES ('colour', 'green')")
        writer.commit()
        copy = back_up(store.path, tmp_path / "backups", NOW)
        assert copy.read_bytes()[18:20] == ROLLBACK_JOURNAL
        assert contents(copy)["setting"] == [("colour", "green")]
    assert list(copy.parent.iterdir()) == [copy]


def test_no_backup_is_kept_of_a_damaged_book(store: Store, tmp_path: Path) -> None:
    with store.write() as connection:
        connection.execute(insert(setting).values(name="much", value="x" * 100_000))
    store.close()
    whole = store.path.read_bytes()
    store.path.write_bytes(whole[:-50_000] + b"\xff" * 50_000)
    with pytest.raises(BookUnusable, match="damaged"):
        back_up(store.path, tmp_path / "backups", NOW)
    assert list((tmp_path / "backups").iterdir()) == []


def test_where_no_folder_can_be_no_backup_is_made(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BookUnusable, match="cannot be reached"):
        back_up(store.path, tmp_path / "file" / "backups", NOW)


def test_a_copy_that_is_left_leaves_no_trace(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with pytest.raises(BookBusy, match="left before the backup"):
        back_up(store.path, folder, NOW, lambda: True)
    assert list(folder.iterdir()) == []


def test_what_a_program_that_was_killed_left_goes(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    old, other = (folder / f".{name}.0123abcd.new" for name in (store.path.name, "other.db"))
    new = folder / f".{store.path.name}.99999999.new"
    for file in (old, new, other):
        file.write_bytes(b"whatever the book held")
    for file in (old, other):
        os.utime(file, (0, 0))
    copy = back_up(store.path, folder, NOW)
    assert set(folder.iterdir()) == {new, other, copy}
