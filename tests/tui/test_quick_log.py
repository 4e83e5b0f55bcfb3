"""Quick log: one line, understood as it is typed, from anywhere."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from crm.book.book import Book
from crm.rules.interaction import Give, Kind
from crm.tui.screens.quick_log import QuickLog

from .world import Hands, day, driven, in_book, settled, text_of, typed


def test_a_line_is_understood_as_it_is_typed_and_logged_by_enter(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("l")
        await typed(pilot, "coffee with cleo yesterday about #rust, promised the slides by fri")
        shown = text_of(pilot.app)
        for chip in ("Cleo Marsh", "coffee", "yesterday", "#rust", "you promised: the slides"):
            assert chip in shown, chip
        await pilot.press("ctrl+g", "ctrl+g", "enter")
        await settled(pilot)
        assert not isinstance(pilot.app.screen, QuickLog)
        assert "Logged: coffee, Cleo Marsh," in text_of(pilot.app)
        assert " yesterday." in text_of(pilot.app)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        [logged] = book.history("Cleo Marsh")
        assert (logged.kind, logged.on, logged.gave) == (Kind.COFFEE, day(1), Give.WHOLE)
        assert logged.interests == ("rust",)
        assert [made.what for made in book.promises("Cleo Marsh")] == ["the slides"]


def test_without_a_name_it_is_about_whom_the_cursor_stands_on(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "cleo")
        await pilot.press("escape", "l")
        await typed(pilot, "called about the harbour")
        await pilot.press("enter")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert [found.kind for found in book.history("Cleo Marsh")] == [Kind.CALL]


def test_a_name_that_fits_two_is_chosen_among_them(path: Path, hands: Hands) -> None:
    with Book.open(path, hands.clock()) as book:
        book.add_contact("Cleo Banks", company="Contoso")

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("l")
        await typed(pilot, "coffee with cleo")
        assert "fits 2 people" in text_of(pilot.app)
        await pilot.press("down", "enter")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        logged = [*book.history("Cleo Banks"), *book.history("Cleo Marsh")]
        assert [found.kind for found in logged] == [Kind.COFFEE]


def test_enter_before_the_line_is_understood_waits_for_it(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("l", *"call", "space", *"with", "space", *"cleo", "enter")
        await settled(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert len(book.history("Cleo Marsh")) == 1


def test_a_kind_that_no_word_says_is_asked_by_one_key(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("l")
        await typed(pilot, "something with cleo")
        assert "kind?" in text_of(pilot.app)
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("i")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert [found.kind for found in book.history("Cleo Marsh")] == [Kind.INSIGHT]


def test_a_day_that_is_not_certain_is_told_and_nothing_is_written(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("l")
        await typed(pilot, "coffee with cleo on 3/4/26")
        assert "day?" in text_of(pilot.app)
        await pilot.press("enter")
        await settled(pilot)
        assert "When was it?" in text_of(pilot.app)
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, QuickLog)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.history("Cleo Marsh") == ()


def test_a_day_that_is_not_certain_is_answered_by_one_key(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("l")
        await typed(pilot, "coffee with cleo on 3/4/26")
        for key in ("enter", "1"):
            await pilot.press(key)
            await settled(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert [found.on for found in book.history("Cleo Marsh")] == [day(1)]


def test_the_cursor_stays_in_sight_when_there_is_less_room(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("l")
        await typed(pilot, "coffee with ana yesterday about #boats, promised the slides by friday")
        await pilot.resize_terminal(60, 16)
        await settled(pilot)
        assert "slides by friday" in text_of(pilot.app)

    driven(path, hands, drive, size=(120, 40))
