"""The shelf in the screen: filled, shared from, emptied; what is done is in the book."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.rules.history import BoundaryKind
from crm.tui.app import Rapport
from crm.tui.screens.insights import InsightsScreen
from crm.tui.widgets.words_input import WordsInput

from .world import HOSTILE, Hands, driven, in_book, settled, text_of, typed

FOREIGN = set("\x1b\x9b\u202e\u200f\x07\x00")


@pytest.fixture
def shelf(path: Path, hands: Hands) -> Path:
    """A shelf with something on boats, something of one's own, and a quote."""
    with in_book(path, hands) as book:
        book.add_insight(
            "Caulking by hand", link="https://example.org/caulk", interests=["old boats"],
            take="slow is smooth",
        )  # fmt: skip
        book.add_insight("Our Harbour workshop", interests=["old boats"], own=True)
        book.add_insight("On keels", text="A keel is\na promise.", interests=["physics"])
    return path


def test_an_empty_shelf_teaches(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("3")
        await settled(pilot)
        shown = text_of(pilot.app)
        assert "The shelf is empty." in shown
        assert "Share" not in shown

    driven(path, hands, drive)


def test_something_is_put_on_the_shelf(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("3", "plus")
        await typed(pilot, "Owning less")
        await pilot.press("enter")
        await typed(pilot, "ftp://example.org")
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert "is no link that can be shared" in text_of(pilot.app)
        pilot.app.screen.query_one("#field-link", WordsInput).value = "https://example.org/less"
        await pilot.press("enter")
        await typed(pilot, "old boats, rust")
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert "Ana Lopes" in text_of(pilot.app)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        (made,) = book.insights()
    assert made.title == "Owning less"
    assert made.link == "https://example.org/less"
    assert made.interests == ("old boats", "rust")


def test_it_is_shared_with_whom_it_fits(shelf: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("3", "G")
        await settled(pilot)
        assert "Ana Lopes  you both care for old boats" in text_of(pilot.app)
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("1")
        await typed(pilot, "thought of your boat")
        await pilot.press("enter")
        await settled(pilot)
        shown = text_of(pilot.app)
        assert "Shared with" in shown
        assert "Nobody now" in shown

    driven(shelf, hands, drive, size=(100, 40))
    with in_book(shelf, hands) as book:
        (had,) = book.insights(for_who="Ana Lopes")
        assert had.title == "Caulking by hand"
        assert book.history("Ana Lopes")[0].note == "thought of your boat"


def test_nobody_is_proposed_for_what_is_ones_own(shelf: Path, hands: Hands) -> None:
    with in_book(shelf, hands) as book:
        by_title = {one.title: one.uid for one in book.insights()}
        assert book.takers(by_title["Our Harbour workshop"]) == ()
        assert book.takers(by_title["On keels"]) == ()
        (taker,) = book.takers(by_title["Caulking by hand"])
        assert taker.contact.name == "Ana Lopes"
        book.bound("Ana Lopes", BoundaryKind.NO_CONTACT, reason="she said so")
        assert book.takers(by_title["Caulking by hand"]) == ()


def test_it_is_edited_and_keeps_the_lines_of_a_quote(shelf: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("3", "home", "e")
        await settled(pilot)
        pilot.app.screen.query_one("#field-title", WordsInput).value = "Keels"
        await pilot.press("ctrl+s")
        await settled(pilot)

    driven(shelf, hands, drive)
    with in_book(shelf, hands) as book:
        newest = book.insights()[0]
    assert newest.title == "Keels"
    assert newest.text == "A keel is\na promise."
    assert newest.interests == ("physics",)


def test_it_is_retired(shelf: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("3", "x")
        await settled(pilot)

    driven(shelf, hands, drive)
    with in_book(shelf, hands) as book:
        assert "On keels" not in {one.title for one in book.insights()}


def test_it_is_filtered_and_shown_whole_again(shelf: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("3", "f")
        await typed(pilot, "caulk")
        await pilot.press("enter")
        await settled(pilot)
        assert "On keels" not in text_of(pilot.app)
        await pilot.press("f")
        await settled(pilot)
        assert "On keels" in text_of(pilot.app)

    driven(shelf, hands, drive)


def test_what_one_cares_for_is_named(shelf: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("3", "m")
        await settled(pilot)
        await pilot.press("a")
        await typed(pilot, "physics, tides")
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("m")
        await settled(pilot)
        await pilot.press("l")
        await settled(pilot)
        assert "#tides" in text_of(pilot.app)

    driven(shelf, hands, drive)
    with in_book(shelf, hands) as book:
        assert {"physics", "tides"} <= {one.name for one in book.my_interests()}


def test_the_mouse_chooses_and_opens(shelf: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("3")
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, InsightsScreen)
        lines = text_of(pilot.app).splitlines()
        at = next(number for number, text in enumerate(lines) if "Caulking" in text)
        await pilot.click(offset=(5, at))
        await settled(pilot)
        assert screen.insight is not None
        assert screen.insight.title == "Caulking by hand"
        assert pilot.app.screen is screen
        await pilot.click(offset=(5, at))
        await settled(pilot)
        assert "Shared “Caulking by hand” with" in text_of(pilot.app)

    driven(shelf, hands, drive)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_on_the_shelf_do_nothing(path: Path, hands: Hands, text: str) -> None:
    with in_book(path, hands) as book:
        book.add_insight("Title", text="Quote", take="Take", interests=["old boats"])
        with book._store.write() as connection:
            connection.exec_driver_sql(
                "UPDATE insight SET title = ?, text = ?, take = ?",
                (text.replace("\x00", ""),) * 3,
            )

    async def drive(pilot: Pilot[None]) -> None:
        for key in ("3", "e", "escape", "enter", "escape", "y"):
            await pilot.press(key)
            await settled(pilot)
            shown = text_of(pilot.app)
            assert not [
                found for found in ("\x1b", "\x9b", "\u202e", "\u200f", "\x07") if found in shown
            ]
        assert pilot.app.is_running
        assert "\x1b" not in pilot.app.clipboard

    driven(path, hands, drive)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
@pytest.mark.parametrize("state", ["full", "empty", "form", "refused", "share"])
def test_picture(
    request: pytest.FixtureRequest, snap_compare: object, hands: Hands,
    size: tuple[int, int], state: str,
) -> None:  # fmt: skip
    book = request.getfixturevalue("path" if state == "empty" else "shelf")

    async def drive(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for key in {"form": "3+", "refused": "3+", "share": "3Gs"}.get(state, "3"):
            await pilot.press("plus" if key == "+" else key)
            await settled(pilot)
        if state == "refused":
            await pilot.press("ctrl+s")
            await settled(pilot)
        for found in pilot.app.screen.query(WordsInput):
            found.cursor_blink = False
        await settled(pilot)

    app = Rapport(book, hands.clock())
    assert snap_compare(app, run_before=drive, terminal_size=size)  # type: ignore[operator]  # a fixture
