"""What opens as a book, what is refused, and what a new book looks like on the disk."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from crm.errors import BookUnusable
from crm.store import engine, schema
from crm.store.engine import Store, wal_is_safe
from crm.store.tables import contact
from tests.store.shelf import add_contact, meddle, new_book

PAGE_COUNT = 28
"""Where a database says how many pages it has."""


@contextmanager
def left_untouched(path: Path) -> Iterator[None]:
    before = path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir())
    yield
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir())) == before


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def book_in(folder: Path) -> Path:
    with new_book(folder) as store:
        with store.write() as connection:
            for number in range(40):
                add_contact(connection, f"Invented Person {number}")
        return store.path


def test_a_new_book_is_private_to_its_user_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with new_book(tmp_path / "data" / "rapport") as store:
            assert mode_of(store.path) == 0o600
            assert mode_of(store.path.parent) == mode_of(store.path.parent.parent) == 0o700
            with store.write() as connection:
                add_contact(connection, "Ana Anders")
                journals = [place for place in store.path.parent.iterdir() if place != store.path]
                assert journals
                assert {mode_of(place) for place in journals} == {0o600}
    finally:
        os.umask(before)


def test_a_new_book_leaves_nothing_beside_it(tmp_path: Path) -> None:
    with new_book(tmp_path / "data") as store:
        assert list(store.path.parent.iterdir()) == [store.path]


def test_a_new_book_is_marked_and_stamped(tmp_path: Path) -> None:
    with new_book(tmp_path) as store, store.read() as connection:
        assert connection.exec_driver_sql("PRAGMA application_id").scalar() == 0x52617070
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == schema.USER_VERSION
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2


@pytest.mark.parametrize("there", ["a book", "another file", "a folder", "a link to nothing"])
def test_a_new_book_never_takes_the_place_of_something(tmp_path: Path, there: str) -> None:
    path = tmp_path / "rapport.book"
    if there == "a book":
        Store.create(path).close()
    elif there == "another file":
        path.write_text("mine")
    elif there == "a folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(BookUnusable, match="already"):
        Store.create(path)
    assert os.path.lexists(path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_book_that_cannot_be_finished_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("stop")

    monkeypatch.setattr(schema, "create", fail)
    with pytest.raises(sqlite3.OperationalError):
        Store.create(tmp_path / "rapport.book")
    assert list(tmp_path.iterdir()) == []


def test_a_book_in_a_place_that_cannot_be_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BookUnusable, match="cannot be reached"):
        Store.create(tmp_path / "file" / "rapport.book")


def test_a_missing_book_is_refused_with_the_way_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(BookUnusable, match="There is no book") as refused:
        Store.open(tmp_path / "rapport.book")
    assert "crm init" in refused.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_book(tmp_path: Path) -> None:
    with pytest.raises(BookUnusable, match="not a file"):
        Store.open(tmp_path)


def test_a_pipe_is_no_book_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(BookUnusable, match="not a file"):
        Store.open(tmp_path / "pipe")


@pytest.mark.parametrize("content", [b"", b"Dear diary,\n" * 500, bytes(range(256)) * 64, b"SQL"])
def test_a_file_of_another_kind_is_left_byte_for_byte_as_it_was(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "rapport.book"
    path.write_bytes(content)
    with left_untouched(path), pytest.raises(BookUnusable, match="not a Rapport book"):
        Store.open(path)


def test_another_programs_database_is_left_byte_for_byte_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1")
        connection.execute("CREATE TABLE bookmark (url TEXT)")
    with left_untouched(path), pytest.raises(BookUnusable, match="not a Rapport book"):
        Store.open(path)


def test_a_newer_book_is_left_byte_for_byte_as_it_was(tmp_path: Path) -> None:
    path = book_in(tmp_path)
    meddle(path, f"PRAGMA user_version = {schema.USER_VERSION + 1}")
    with left_untouched(path), pytest.raises(BookUnusable, match="newer Rapport"):
        Store.open(path)


def test_a_newer_book_is_untouched_even_after_a_crash_of_the_newer_program(tmp_path: Path) -> None:
    path = book_in(tmp_path)
    meddle(path, f"PRAGMA user_version = {schema.USER_VERSION + 1}")
    crash_while_writing(path)
    with left_untouched(path), pytest.raises(BookUnusable, match="newer Rapport"):
        Store.open(path)


def test_a_book_is_whole_again_after_a_crash_in_the_middle_of_a_write(tmp_path: Path) -> None:
    path = book_in(tmp_path)
    before = path.read_bytes()
    crash_while_writing(path)
    assert path.read_bytes() != before
    with closing(Store.open(path)) as store, store.read() as connection:
        names = connection.scalars(contact.select().with_only_columns(contact.c.name)).all()
    assert len(names) == 40
    assert "torn" not in names
    assert path.read_bytes() == before


def test_a_book_whose_first_page_was_torn_by_the_crash_is_whole_again(tmp_path: Path) -> None:
    path = book_in(tmp_path)
    before = path.read_bytes()
    crash_while_writing(path, "PRAGMA user_version = 0")
    with path.open("r+b") as book:
        book.seek(PAGE_COUNT)
        book.write(b"\0\1\0\0")
    Store.open(path).close()
    assert path.read_bytes() == before


def test_a_book_that_goes_while_it_is_opened_is_not_made_anew(tmp_path: Path) -> None:
    store = Store(tmp_path / "gone.book")
    with pytest.raises(BookUnusable, match="cannot be opened"), store.read():
        pytest.fail("read what is not there")
    assert list(tmp_path.iterdir()) == []


def crash_while_writing(path: Path, first: str = "SELECT 1") -> None:
    """Die in a transaction that has spilled onto the disk, as a killed program does."""
    script = (
        "import os, sqlite3, sys\n"
        "book = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "book.execute('PRAGMA cache_size = 1')\n"
        "book.execute('BEGIN IMMEDIATE')\n"
        f"book.execute('{first}')\n"
        "book.execute(\"UPDATE contact SET name = 'torn', purpose = printf('%.2000c', 'x')\")\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert Path(f"{path}-journal").exists()


@pytest.mark.parametrize("kept", [0.01, 0.5, 0.9])
def test_a_truncated_book_is_called_damaged(tmp_path: Path, kept: float) -> None:
    path = book_in(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])
    with left_untouched(path), pytest.raises(BookUnusable, match="damaged"):
        Store.open(path)


def test_an_sqlite_that_is_too_old_is_refused_before_anything_is_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = book_in(tmp_path)
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with left_untouched(path), pytest.raises(BookUnusable, match=r"3\.35\.0 or newer"):
        Store.open(path)
    with pytest.raises(BookUnusable, match=r"3\.35\.0 or newer"):
        Store.create(tmp_path / "second.book")


def test_a_path_may_hold_anything_that_a_file_name_may(tmp_path: Path) -> None:
    with new_book(tmp_path / "50% off? #1 é 'x'") as store:
        path = store.path
    with closing(Store.open(path)) as store, store.read() as connection:
        assert connection.exec_driver_sql("PRAGMA application_id").scalar()


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 0), True),
    ],
)
def test_the_write_ahead_log_is_used_only_where_it_is_free_of_its_fault(
    version: tuple[int, int, int], safe: bool
) -> None:
    assert wal_is_safe(version) is safe


def test_a_book_follows_the_journal_that_is_safe_for_the_sqlite_at_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = book_in(tmp_path)
    for safe, journal in ((True, "wal"), (False, "delete")):
        monkeypatch.setattr(engine, "wal_is_safe", lambda _, safe=safe: safe)
        with closing(Store.open(path)) as store, store.read() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == journal


def test_opening_an_up_to_date_book_imports_neither_alembic_nor_an_object_mapper(
    tmp_path: Path,
) -> None:
    script = (
        "import pathlib, sys\n"
        "from crm.store.engine import Store\n"
        "Store.open(pathlib.Path(sys.argv[1])).close()\n"
        "print([name for name in ('alembic', 'sqlalchemy.orm') if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(book_in(tmp_path))],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
