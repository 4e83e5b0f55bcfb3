"""What others wrote is shown as it is, and nothing of it reaches the terminal as an order."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot

from crm.book.book import Book
from crm.rules.interaction import Direction, Kind
from crm.tui.shown import line, said
from crm.tui.widgets.words_input import WordsInput
from tests.cli.terminal import in_terminal

from .world import HOSTILE, Hands, driven, settled, text_of, typed

FOREIGN = ("\x1b[2J", "\x1b]52", "\x9b31m", "\u202e", "\u200f", "\x00", "\x07Dee")


def everywhere(path: Path, hands: Hands, text: str) -> None:
    """One person of whom every text is hostile, and who comes onto today's list."""
    with Book.open(path, hands.clock()) as book:
        # The book cleans what enters; a book from elsewhere may hold anything.
        book.add_contact(
            "Hostile Person", company="Somewhere", role="Something", circle="inner",
            purpose="why", can_give="what",
        )  # fmt: skip
        book.record_interaction(
            ["Hostile Person"], Kind.QUESTION, direction=Direction.IN, note="A note?"
        )
        book.note("Hostile Person", "A remark")
        store = book._store
        with store.write() as connection:
            for table, column, where in (
                ("contact", "name", "name = 'Hostile Person'"),
                ("contact", "company", "company = 'Somewhere'"),
                ("contact", "role", "role = 'Something'"),
                ("contact", "purpose", "purpose = 'why'"),
                ("contact", "can_give", "can_give = 'what'"),
                ("interaction", "note", "note = 'A note?'"),
                ("note", "text", "text = 'A remark'"),
            ):
                connection.exec_driver_sql(
                    f"UPDATE {table} SET {column} = ? WHERE {where}",  # our own names
                    (text.replace("\x00", ""),),
                )


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_shown_and_does_nothing(path: Path, hands: Hands, text: str) -> None:
    everywhere(path, hands, text)

    async def drive(pilot: Pilot[None]) -> None:
        shown = text_of(pilot.app)
        assert said(text).plain[:8] in shown
        await pilot.press("2")
        await settled(pilot)
        await pilot.press("slash")
        await typed(pilot, "hostile" if "Hostile" in text else said(text).plain[:2])
        await pilot.press("enter")
        await settled(pilot)
        shown += text_of(pilot.app)
        await pilot.press("g")
        await settled(pilot)
        shown += text_of(pilot.app)
        assert not [found for found in FOREIGN if found in shown]
        assert pilot.app.is_running

    driven(path, hands, drive)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_foreign_reaches_the_terminal(
    path: Path, hands: Hands, tmp_path: Path, text: str
) -> None:
    everywhere(path, hands, text)
    environment = {
        name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ
    } | {
        "HOME": str(tmp_path), "CRM_BOOK": str(path), "CRM_NOW": hands.at.isoformat(),
        "CRM_ZONE": "UTC", "PYTHONUTF8": "1",
    }  # fmt: skip
    code, seen = in_terminal(["open"], environment, [("nudges", "2"), ("people", "q")])
    assert code == 0, seen
    assert said(text).plain[:6] in seen
    assert not [found for found in FOREIGN if found in seen]


def test_what_is_pasted_into_a_line_is_cleaned(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("l")
        await settled(pilot)
        words = pilot.app.screen.query_one(WordsInput)
        words.value = "coffee\x1b[2J with\nana\u202e"
        await settled(pilot)
        assert words.value == "coffee[2J with ana"

    driven(path, hands, drive)


@given(st.text())
def test_any_text_is_shown_without_control_characters(text: str) -> None:
    for shown in (said(text).plain, line(text).plain):
        assert not [c for c in shown if (c < " " and c != "\n") or "\x7f" <= c <= "\x9f"]
    assert "\n" not in line(text).plain


@given(st.text())
def test_no_text_is_read_as_markup(text: str) -> None:
    assert said(text).spans == []
