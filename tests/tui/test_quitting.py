"""Leaving while something is at work: at once, and the book is as it was."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic
from typing import cast

import pytest
from sqlalchemy import text
from textual.pilot import Pilot

from crm.book.book import Book
from crm.errors import BookBusy
from crm.store.engine import Connection, Store
from crm.tui.app import Rapport
from crm.tui.reach import GIVING_UP_SECONDS
from crm.tui.screens.settings import Checked

from .world import Hands, driven, in_book

ENDLESS = text(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
)


def one_long(connection: Connection) -> None:
    connection.execute(ENDLESS)


def many_short(connection: Connection) -> None:
    while True:
        connection.execute(text("SELECT 1"))


@pytest.mark.parametrize("work", [one_long, many_short])
def test_what_is_at_work_is_broken_off_and_taken_back(
    path: Path, hands: Hands, work: Callable[[Connection], None]
) -> None:
    given_up: list[bool] = []
    store = Store.open(path, given_up=lambda: bool(given_up))

    def rename_and_work() -> None:
        with store.write() as connection:
            connection.execute(text("UPDATE contact SET name = 'Nobody'"))
            given_up.append(True)
            work(connection)

    with pytest.raises(BookBusy, match="left before"):
        rename_and_work()
    store.close()
    with in_book(path, hands) as book:
        assert book.find("Ana Lopes")
        assert book.check().damage == ()


def test_what_is_nearly_over_is_finished(path: Path, hands: Hands) -> None:
    given_up: list[bool] = []
    store = Store.open(path, given_up=lambda: bool(given_up))
    with store.write() as connection:
        connection.execute(text("UPDATE contact SET company = 'Elsewhere'"))
        given_up.append(True)
    store.close()
    with in_book(path, hands) as book:
        assert book.find("Ana Lopes").company == "Elsewhere"


def test_a_check_that_goes_on_and_on_keeps_nobody(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = Event()
    left_at = 0.0

    def check(book: Book) -> Checked:
        with book._store.write() as connection:
            begun.set()
            one_long(connection)
        raise AssertionError("it has no end")

    monkeypatch.setattr(Book, "check", check)

    async def drive(pilot: Pilot[None]) -> None:
        nonlocal left_at
        screen = pilot.app.screen
        screen.ask_book(lambda book: Checked(book.check()), group="check")  # type: ignore[attr-defined]
        while not begun.is_set():
            await pilot.pause()
        left_at = monotonic()
        cast("Rapport", pilot.app).exit()

    driven(path, hands, drive)
    assert monotonic() - left_at < GIVING_UP_SECONDS + 5
    with in_book(path, hands) as book:
        monkeypatch.undo()
        assert book.check().damage == ()


def test_work_that_does_not_end_is_not_waited_for() -> None:
    program = """
        import sys, threading, time
        from crm.tui.ending import end_without_workers
        threading.Thread(target=time.sleep, args=(60,)).start()
        print("told")
        end_without_workers(3)
    """
    begun = monotonic()
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip
    assert (ran.returncode, ran.stdout, ran.stderr) == (3, "told\n", "")
    assert monotonic() - begun < 30
