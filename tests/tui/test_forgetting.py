"""Erasing somebody from the screen: only by their name, and told what is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.book.book import Book
from crm.errors import NotFound
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Kind
from crm.tui.screens.contact import ContactScreen
from crm.tui.screens.contacts import ContactsScreen
from crm.tui.screens.forgetting import NameAsked
from crm.tui.screens.leaf import Leaf

from .places import FOREIGN
from .world import HOSTILE, Hands, driven, in_book, settled, text_of, typed

NAME = "Zoë Quexley"


@pytest.fixture
def known(path: Path, hands: Hands) -> Path:
    """Somebody with a boundary, with whom things were said alone and with others."""
    with Book.open(path, hands.clock()) as book:
        book.add_contact(NAME, company="Zorbax")
        book.record_interaction([NAME], Kind.COFFEE, note="the wumpus")
        book.record_interaction([NAME, "Cleo Marsh"], Kind.CALL)
        book.bound(NAME, BoundaryKind.NO_CONTACT, reason="she said so")
    return path


async def open_person(pilot: Pilot[None], name: str) -> None:
    await pilot.press("slash")
    await typed(pilot, name)
    await pilot.press("enter")
    await settled(pilot)
    assert isinstance(pilot.app.screen, ContactScreen)


def told(pilot: Pilot[None]) -> str:
    """The words of a notice, whose lines stand behind a bar."""
    return " ".join(text_of(pilot.app).replace("▌", "").split())


async def answer(pilot: Pilot[None], words: str) -> str:
    await typed(pilot, words)
    await pilot.press("enter")
    await settled(pilot)
    return text_of(pilot.app)


def test_only_the_name_erases_and_what_is_left_is_told(known: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await open_person(pilot, "quexley")
        await pilot.press("X")
        await settled(pilot)
        shown = text_of(pilot.app)
        assert "Goes   1 interaction, and every note" in shown
        assert "Stays  1 interaction with others too, without Zoë Quexley." in shown
        assert "known by a number and not by name" in shown
        assert "That is not it: nothing was erased." in await answer(pilot, "zoe")
        assert in_book(known, hands).find(NAME)
        assert "Erased for good" in await answer(pilot, " quexley")
        assert isinstance(pilot.app.screen, Leaf)
        shown = " ".join(text_of(pilot.app).replace("│", " ").split())
        assert "Zoë Quexley is erased, and cannot be brought back." in shown
        assert "A number for each of their addresses" in shown
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactsScreen)
        await pilot.press("u")
        await settled(pilot)

    driven(known, hands, drive, size=(80, 30))
    with in_book(known, hands) as book:
        with pytest.raises(NotFound):
            book.find(NAME)
        again = book.add_contact(NAME)
        assert [one.kind for one in again.boundaries] == [BoundaryKind.NO_CONTACT]
    whole = b"".join(one.read_bytes() for one in known.parent.glob(f"{known.name}*")).lower()
    assert b"wumpus" not in whole


def test_escape_and_an_empty_line_erase_nobody(known: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await open_person(pilot, "quexley")
        await pilot.press("X")
        await settled(pilot)
        await pilot.press("enter", "y", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, NameAsked)
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactScreen)

    driven(known, hands, drive, size=(60, 16))
    with in_book(known, hands) as book:
        assert book.find(NAME)
        assert book.history(NAME)


@pytest.mark.parametrize("name", ["李明", HOSTILE[0], HOSTILE[3]])
def test_a_name_that_nobody_can_type_needs_a_word_instead(
    path: Path, hands: Hands, name: str
) -> None:
    with Book.open(path, hands.clock()) as book:
        card = book.add_contact(name)

    async def drive(pilot: Pilot[None]) -> None:
        pilot.app.open_person(card.uid, card.name)  # type: ignore[attr-defined]
        await settled(pilot)
        await pilot.press("X")
        await settled(pilot)
        assert not FOREIGN & set(text_of(pilot.app))
        await answer(pilot, card.name if card.name.isascii() else "erase")
        assert isinstance(pilot.app.screen, Leaf)

    driven(path, hands, drive)
    with in_book(path, hands) as book, pytest.raises(NotFound):
        book.find(card.uid)


def test_who_may_not_be_erased_is_told_why(path: Path, hands: Hands) -> None:
    with Book.open(path, hands.clock()) as book:
        book.confess("Cleo Marsh", "Buy our workshop now, 30 % off, only this week!")

    async def drive(pilot: Pilot[None]) -> None:
        await open_person(pilot, "cleo")
        await pilot.press("X")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactScreen)
        assert "Cleo Marsh was offered something, or refused, of late" in told(pilot)

    driven(path, hands, drive, size=(120, 30))


def test_a_person_who_is_gone_is_not_shown_any_longer(known: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await open_person(pilot, "quexley")
        with in_book(known, hands) as book:
            book.forget_contact(NAME)
        pilot.app.look_at_book()  # type: ignore[attr-defined]
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactsScreen)
        assert "Zoë Quexley is no longer in the book." in told(pilot)

    driven(known, hands, drive)


def test_the_palette_knows_it(known: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await open_person(pilot, "quexley")
        await pilot.press("ctrl+p")
        await typed(pilot, "erase")
        assert "Erase (X)" in text_of(pilot.app)
        await pilot.press("escape")

    driven(known, hands, drive)
