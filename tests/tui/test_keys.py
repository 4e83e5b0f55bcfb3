"""Keys: all in one place, each with an id and a tooltip, shown by the help and the document."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.binding import Binding
from textual.pilot import Pilot

from crm.tui import keys
from crm.tui.reference import PAGE, key_tables, page_with_tables

from .places import pressed
from .world import Hands, driven, in_book, settled, text_of, typed

GROUPS = {name: group for name, group in vars(keys).items() if name.isupper()}
ALL: list[Binding] = [binding for group in GROUPS.values() for binding in group]


@pytest.mark.parametrize("binding", ALL, ids=lambda binding: str(binding.id))
def test_every_key_has_an_id_and_says_what_it_does(binding: Binding) -> None:
    assert binding.id
    assert binding.description
    assert binding.tooltip


def test_no_two_keys_have_one_id() -> None:
    ids = [binding.id for binding in ALL]
    assert len(ids) == len(set(ids))


def test_the_document_shows_the_keys_that_there_are() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert page_with_tables(text) == text, "write it again: python -m crm.tui.reference"
    for binding in ALL:
        assert binding.tooltip in key_tables(), binding.id


def test_the_help_shows_the_keys_of_what_has_the_focus(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("j", "question_mark")
        await settled(pilot)
        shown = text_of(pilot.app)
        assert "This nudge" in shown
        assert "Write to them about it, from facts" in shown
        await pilot.press("escape", "2")
        await settled(pilot)
        await pilot.press("question_mark")
        await settled(pilot)
        assert "This nudge" not in text_of(pilot.app)

    driven(path, hands, drive, size=(120, 60))


def test_every_action_stands_in_the_palette(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("j")
        await settled(pilot)
        titles = [found.title for found in pilot.app.get_system_commands(pilot.app.screen)]
        for description in ("Done", "Draft", "Snooze", "Skip", "Notice", "Log", "Contacts"):
            assert any(title.startswith(description) for title in titles), description
        await pilot.press("ctrl+p")
        await settled(pilot)
        await typed(pilot, "contacts")
        await pilot.press("enter")
        await settled(pilot)
        assert "4 people" in text_of(pilot.app)

    driven(path, hands, drive)


@pytest.mark.parametrize("size", [(60, 16), (20, 5), (200, 50)])
def test_it_can_be_resized_at_any_time(path: Path, hands: Hands, size: tuple[int, int]) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        for key in ("1", "2", "enter", "question_mark", "escape", "escape", "l"):
            await pilot.press(key)
            await pilot.resize_terminal(*size)
            await settled(pilot)
            await pilot.resize_terminal(80, 24)
            await settled(pilot)

    driven(path, hands, drive)


def test_no_color_is_honoured(path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    async def drive(pilot: Pilot[None]) -> None:
        assert pilot.app.no_color

    driven(path, hands, drive)


def test_the_palette_names_each_action_once_and_finds_it_by_its_purpose(
    path: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "2")
        names = [one.title for one in pilot.app.get_system_commands(pilot.app.screen)]
        assert "Next (↓, j)" in names
        assert len(names) == len(set(names))
        await pressed(pilot, "ctrl+p", "'off all lists")
        assert "Never (N)" in text_of(pilot.app)
        await pressed(pilot, "enter")
        assert pilot.app.screen is pilot.app.screen_stack[0]

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.find("Ana Lopes").circle is None
