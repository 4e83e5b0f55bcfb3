"""Contacts on the screen: found as you type, opened by one key."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from crm.book.book import Book
from crm.tui.screens.contact import ContactScreen
from crm.tui.widgets.people_list import PAGE_LINES, PeopleList

from .world import Hands, driven, settled, text_of, typed


def people(pilot: Pilot[None]) -> PeopleList:
    return pilot.app.screen.query_one(PeopleList)


def test_each_letter_narrows_the_list_with_accents_folded(path: Path, hands: Hands) -> None:
    with Book.open(path, hands.clock()) as book:
        book.add_contact("Zoë Müller", company="Köln Rowing")

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await pilot.press(*"koln")
        await settled(pilot)
        assert "1 person" in text_of(pilot.app)
        assert "Zoë Müller" in text_of(pilot.app)
        await pilot.press("escape", "escape")
        await settled(pilot)
        assert "5 people" in text_of(pilot.app)

    driven(path, hands, drive)


def test_enter_opens_whom_the_cursor_stands_on(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        await pilot.press("j", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactScreen)
        assert pilot.app.screen.person[1] == "Ben Okoro"
        await pilot.press("escape")
        await settled(pilot)
        assert people(pilot).chosen == 1

    driven(path, hands, drive)


def test_a_search_moves_and_opens_without_leaving_the_words(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "o")
        await pilot.press("down", "down", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactScreen)

    driven(path, hands, drive)


def test_only_the_lines_in_sight_are_read(path: Path, hands: Hands) -> None:
    with Book.open(path, hands.clock()) as book:
        for number in range(2 * PAGE_LINES + 40):
            book.add_contact(f"Somebody {number:04}", company="Fabrikam", anyway=True)

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        assert set(people(pilot)._pages) == {0}
        await pilot.press("end")
        await settled(pilot)
        assert set(people(pilot)._pages) == {0, 2}
        shown = people(pilot).person
        assert shown is not None
        assert shown.name == f"Somebody {2 * PAGE_LINES + 39:04}"

    driven(path, hands, drive)


def test_a_search_that_finds_nobody_says_what_to_do(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "xyzzy")
        assert "Nobody matches" in text_of(pilot.app)
        await pilot.press("enter")
        await settled(pilot)
        assert not isinstance(pilot.app.screen, ContactScreen)

    driven(path, hands, drive)


def test_a_boundary_is_seen_in_the_list_and_on_the_person(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "dov")
        assert "▬" in text_of(pilot.app)
        await pilot.press("enter")
        await settled(pilot)
        assert "no contact (he said so)" in text_of(pilot.app)

    driven(path, hands, drive)


def test_a_person_is_seen_whole(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "ana")
        await pilot.press("enter")
        await settled(pilot)
        shown = text_of(pilot.app)
        for words in (
            "Boat builder at Northwind", "stage", "warmth", "You share", "old boats",
            "Gate: Harbour workshop", "the drawings", "On caulking", "coffee", "about the keel",
        ):  # fmt: skip
            assert words in shown, words

    driven(path, hands, drive, size=(120, 80))
