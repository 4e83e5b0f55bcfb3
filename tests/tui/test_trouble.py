"""Whatever goes wrong is told in words, and never with anybody's words in it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from textual.app import App
from textual.pilot import Pilot

from crm.book.book import Book
from crm.schedule.chores import Round
from crm.tui.app import Rapport
from crm.tui.screens.asking import ChoiceAsked
from crm.tui.screens.contacts import ContactsScreen
from crm.tui.screens.today import TodayScreen

from .world import Hands, driven, in_book, settled, text_of

SECRET = "what nobody may read"


def broken(*_: object) -> None:
    secret = SECRET
    raise ValueError(secret)


def test_an_error_in_a_worker_is_a_notice_and_the_screen_goes_on(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Book, "today", broken)

    async def drive(pilot: Pilot[None]) -> None:
        shown = text_of(pilot.app)
        assert "Something went wrong inside Rapport (ValueError)." in shown
        assert SECRET not in shown
        await pilot.press("2")
        await settled(pilot)
        assert "4 people" in text_of(pilot.app)

    driven(path, hands, drive, size=(200, 24))


def test_an_error_of_the_book_is_told_in_its_own_words(path: Path, hands: Hands) -> None:
    path.write_bytes(b"no book at all")

    async def drive(pilot: Pilot[None]) -> None:
        assert "is not a Rapport book" in text_of(pilot.app).replace("\n", "")

    driven(path, hands, drive, size=(200, 24))


def test_the_last_words_of_a_broken_screen_hold_nothing_private(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CRM_TRACE", raising=False)
    monkeypatch.setattr(TodayScreen, "action_next", broken)
    printed: list[str] = []

    def keep(app: App[None]) -> None:
        printed.extend(str(found) for found in app._exit_renderables)

    monkeypatch.setattr(Rapport, "_print_error_renderables", keep)

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("j")
        printed.extend(str(found) for found in pilot.app._exit_renderables)

    with pytest.raises(ValueError, match=SECRET):
        driven(path, hands, drive)
    assert printed
    assert SECRET not in "".join(printed)
    assert "Something went wrong inside Rapport (ValueError)." in "".join(printed)


def test_the_chores_are_done_while_the_screen_is_open(path: Path, hands: Hands) -> None:
    told = Event()

    class Kept(Rapport):
        def _tell_round(self, done: Round) -> None:
            super()._tell_round(done)
            told.set()

    async def drive(pilot: Pilot[None]) -> None:
        assert await asyncio.to_thread(told.wait, 600)

    driven(path, hands, drive, app=Kept(path, hands.clock(), keeping=hands.clock))
    assert list((path.parent / "backups").rglob("*.db*"))
    with in_book(path, hands) as book:
        assert not book.begin_day()


def test_a_key_pressed_twice_takes_one_question_away_and_not_what_lies_below(
    path: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2", "s")
        await settled(pilot)
        question = pilot.app.screen
        assert isinstance(question, ChoiceAsked)
        question.dismiss(None)
        question.dismiss(None)
        await settled(pilot)
        pilot.app.pop_screen()
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactsScreen)

    driven(path, hands, drive)


def test_a_lock_of_another_program_is_told_quietly_and_keys_go_on(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm.tui.waiting.QUIET_SECONDS", 0.5)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)

    async def drive(pilot: Pilot[None]) -> None:
        other.execute("BEGIN EXCLUSIVE")
        await pilot.press("2")
        await until(pilot, lambda: "the book is busy" in text_of(pilot.app))
        await pilot.press("question_mark")
        await until(pilot, lambda: "Escape closes" in text_of(pilot.app))
        await pilot.press("escape")
        other.execute("ROLLBACK")
        await until(pilot, lambda: "4 people" in text_of(pilot.app))
        await until(pilot, lambda: "the book is busy" not in text_of(pilot.app))
        assert not pilot.app._notifications

    driven(path, hands, drive)
    other.close()


def test_a_question_that_was_taken_back_before_it_began_leaves_nothing_waiting(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm.tui.waiting.QUIET_SECONDS", 0.05)

    async def drive(pilot: Pilot[None]) -> None:
        today = pilot.app.screen
        app = pilot.app
        assert isinstance(app, Rapport)
        assert isinstance(today, TodayScreen)
        for _ in range(3):
            today.look()  # each takes back the one before, whose worker has not begun
        await until(pilot, lambda: not app._open_deeds)
        await until(pilot, lambda: "the book is busy" not in text_of(app))

    driven(path, hands, drive)


async def until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    """Let the screen live until it shows what is to come. Patience is bounded by rounds of the
    screen, not by a clock: a slow machine has slow rounds."""
    for _ in range(2_000):
        if holds():
            return
        await pilot.pause(0.01)
    raise AssertionError(text_of(pilot.app))
