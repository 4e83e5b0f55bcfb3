"""Undo and redo from anywhere in the screen, with the book asked what came of it."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from crm.book.book import Book
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Kind

from .world import HOSTILE, Hands, driven, in_book, settled, text_of, typed


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


def told(pilot: Pilot[None]) -> str:
    return "\n".join(found.message for found in pilot.app._notifications)


def test_a_log_is_undone_and_brought_back(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "l")
        await typed(pilot, "coffee with cleo")
        await press(pilot, "enter")
        assert "u undoes it" in text_of(pilot.app)
        await press(pilot, "u")
        assert "Undid: logged coffee with Cleo Marsh." in told(pilot)
        assert "U brings it back" in text_of(pilot.app)
        with in_book(path, hands) as book:
            assert book.history("Cleo Marsh") == ()
        await press(pilot, "U")
        assert "Brought back: logged coffee with Cleo Marsh." in told(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert [found.kind for found in book.history("Cleo Marsh")] == [Kind.COFFEE]
        assert book.check().damage == ()


def test_open_screens_follow_an_undo(path: Path, hands: Hands) -> None:
    with Book.open(path, hands.clock()) as book:
        book.add_contact("Eve Novak")

    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "2")
        assert "Eve Novak" in text_of(pilot.app)
        await press(pilot, "u")
        pilot.app.clear_notifications()
        await settled(pilot)
        assert "Eve Novak" not in text_of(pilot.app)

    driven(path, hands, drive)


def test_what_was_done_by_a_command_before_the_start_is_undone(path: Path, hands: Hands) -> None:
    with Book.open(path, hands.clock()) as book:
        book.place("Cleo Marsh", circle="inner")

    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "u")
        assert "Undid: placed Cleo Marsh." in told(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.find("Cleo Marsh").circle is None


def test_a_boundary_stands_and_a_second_press_goes_past_it(path: Path, hands: Hands) -> None:
    with Book.open(path, hands.clock()) as book:
        book.note("Cleo Marsh", "likes tea")
        book.bound("Cleo Marsh", BoundaryKind.NO_CONTACT)

    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "u")
        shown = " ".join(text_of(pilot.app).split())
        assert "a boundary stands" in shown
        assert "u once more" in shown
        with in_book(path, hands) as book:
            assert len(book.show("Cleo Marsh").notes) == 1
        await press(pilot, "u")
        assert "Undid: noted something about Cleo Marsh." in told(pilot)

    driven(path, hands, drive, size=(120, 40))
    with in_book(path, hands) as book:
        assert book.show("Cleo Marsh").notes == ()
        assert [found.lifted_at for found in book.show("Cleo Marsh").boundaries] == [None]


def test_what_cannot_be_undone_is_not_offered(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "l")
        await typed(pilot, "cleo said no")
        await press(pilot, "enter")
        assert "Logged: no, Cleo Marsh" in text_of(pilot.app)
        assert "u undoes it" not in text_of(pilot.app)

    driven(path, hands, drive)


def test_in_a_line_of_words_the_keys_are_letters(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "l", "u", "U", "escape")

    with in_book(path, hands) as book:
        newest = book.newest_change()
    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.newest_change() == newest


def test_hostile_names_are_only_words(path: Path, hands: Hands) -> None:
    with Book.open(path, hands.clock()) as book:
        for name in HOSTILE[:3]:
            book.add_contact(name)

    async def drive(pilot: Pilot[None]) -> None:
        for _ in range(3):
            await press(pilot, "u")
        await press(pilot, "U")
        assert "Ann [/] Lee" in text_of(pilot.app)

    driven(path, hands, drive)
