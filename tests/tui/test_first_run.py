"""The first steps: a book in five minutes, left at any time and taken up again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.tui.screens.first_steps import NO_BOOK
from tests.cli.terminal import in_terminal

from .places import FOREIGN, SIZES, Compare, is_pictured, pressed
from .world import HOSTILE, Hands, driven, in_book, text_of


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """Where there is no book yet."""
    return tmp_path / "deep" / "new.db"


def test_five_minutes_make_a_book_with_a_nudge_ahead(new: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        assert "Who are you?" in text_of(pilot.app)
        await pressed(pilot, "'Mika Example", "enter")
        for told in ("'Ana Lopes, we both restore old boats", "'Ben Okoro", "'Cleo Marsh"):
            await pressed(pilot, told, "enter")
        for circle in ("'inner", "'c", "'wide"):
            await pressed(pilot, circle, "enter")
        await pressed(pilot, "'old boats, rust", "enter")
        await pressed(pilot, "'coffee with ana yesterday about #rust", "enter")
        shown = text_of(pilot.app)
        assert "▸ Your first nudge" in shown
        assert "Ana Lopes" in shown
        await pressed(pilot, "enter")
        assert len(pilot.app.screen_stack) == 1
        assert "Friday, 20 November" in text_of(pilot.app)

    driven(new, hands, drive, size=(100, 40))
    with in_book(new, hands) as book:
        begun = book.begun()
        assert (begun.owner, begun.people, begun.placed) == ("Mika Example", 3, 3)
        assert begun.interests == ("old boats", "rust")
        assert begun.has_happened
        assert book.show("Ana Lopes").purpose == "we both restore old boats"
        assert book.find("Ana Lopes").circle == "inner"


def test_left_at_once_there_is_no_book(new: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "enter")
        assert "A book wants an owner" in text_of(pilot.app)
        await pressed(pilot, "escape")

    driven(new, hands, drive)
    assert not new.exists()


def test_left_half_way_what_was_done_stays_and_it_goes_on_from_there(
    new: Path, hands: Hands
) -> None:
    async def leave(pilot: Pilot[None]) -> None:
        await pressed(pilot, "'Mika Example", "enter", "'Ana Lopes", "enter", "escape")
        assert len(pilot.app.screen_stack) == 1
        await pressed(pilot, "2")
        assert "1 person" in text_of(pilot.app)

    driven(new, hands, leave)

    async def go_on(pilot: Pilot[None]) -> None:
        assert len(pilot.app.screen_stack) == 1
        await pressed(pilot, "f1")
        assert "▸ Three people  1 of 3" in text_of(pilot.app)
        await pressed(pilot, "enter")
        assert "How close is Ana Lopes" in text_of(pilot.app)
        await pressed(pilot, "enter", "enter", "enter")
        assert "▸ Your first nudge" in text_of(pilot.app)

    driven(new, hands, go_on)


def test_what_is_not_understood_is_told_and_asked_again(new: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "'Mika", "enter", "'Ana Lopes", "enter", "'Ana Lopes", "enter")
        assert "1 of 3" in text_of(pilot.app)
        await pressed(pilot, "ctrl+u", "enter", "'outer", "enter")
        assert "There is no circle “outer”" in text_of(pilot.app)
        await pressed(pilot, "ctrl+u", "enter", "enter", "'hmm", "enter")
        assert "▸ One real conversation" in text_of(pilot.app)

    driven(new, hands, drive)


def test_an_import_takes_the_place_of_three_people(new: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "'Mika", "enter", "'import", "enter")
        assert pilot.app.current_mode == "import"

    driven(new, hands, drive)


def test_a_book_that_cannot_be_made_is_told(tmp_path: Path, hands: Hands) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "'Mika", "enter")
        assert "▸ Who are you?" in text_of(pilot.app)
        assert pilot.app.is_running

    driven(tmp_path / "file" / "book.db", hands, drive)


def test_the_command_offers_it_where_there_is_no_book(
    new: Path, hands: Hands, tmp_path: Path
) -> None:
    environment = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ} | {
        "HOME": str(tmp_path), "CRM_BOOK": str(new), "CRM_NOW": hands.at.isoformat(),
        "CRM_ZONE": "UTC", "PYTHONUTF8": "1",
    }  # fmt: skip
    answers = [("Who are you?", "Mika Example\r"), ("Three people", "\x1b"), ("good news", "q")]
    code, seen = in_terminal(["open"], environment, [("Who are you?", "\x1b")])
    assert code == 0, seen
    assert NO_BOOK in " ".join(seen.split())
    code, seen = in_terminal(["open"], environment, answers)
    assert code == 0, seen
    with in_book(new, hands) as book:
        assert book.owner_name() == "Mika Example"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_do_nothing(new: Path, hands: Hands, text: str) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, f"'{text}", "enter", f"'{text}", "enter", "enter")
        assert not FOREIGN & set(text_of(pilot.app))
        assert pilot.app.is_running

    driven(new, hands, drive)


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "120x40"])
@pytest.mark.parametrize("state", ["empty", "people", "error"])
def test_picture(
    snap_compare: Compare, new: Path, hands: Hands, size: tuple[int, int], state: str
) -> None:
    people = ["'Mika", "enter", "'Ana Lopes", "enter"]
    keys = {"empty": [], "people": people, "error": [*people, "enter", "'outer", "enter"]}[state]
    assert is_pictured(snap_compare, new, hands, size, keys)


def test_a_better_answer_takes_the_place_of_what_was_not_understood(
    new: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "'Mika", "enter", "'Ana", "enter", "'Ben", "enter", "'Cleo", "enter")
        await pressed(pilot, "'near", "enter")
        assert "There is no circle “near”" in text_of(pilot.app)
        await pressed(pilot, "'close", "enter")
        assert "How close is Ben to you?" in text_of(pilot.app)

    driven(new, hands, drive)


def test_an_empty_book_names_the_next_step_everywhere(new: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "'Mika", "enter", "escape")
        assert "F1 takes the first steps" in text_of(pilot.app)
        await pressed(pilot, "2")
        shown = text_of(pilot.app).splitlines()
        assert "Nobody is in the book yet. 8 brings your people in" in "".join(shown[:6])

    driven(new, hands, drive)
