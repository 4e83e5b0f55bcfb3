"""Adding a person from anywhere, by a short form."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from .places import SIZES, Compare, is_pictured, pressed
from .world import Hands, driven, in_book, text_of


def test_a_person_is_added_with_a_purpose_and_a_circle(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "a", "'Noor Haddad", "enter", "'we both sail", "down", "'a map")
        await pressed(pilot, "down", "'cl", "down", "'Lantern Radio", "ctrl+s")
        assert len(pilot.app.screen_stack) == 1

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        card = book.show("Noor Haddad")
    assert (card.purpose, card.can_give, card.circle) == ("we both sail", "a map", "close")
    assert card.company == "Lantern Radio"


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (("ctrl+s",), "The name is empty"),
        (("'Noor", "enter", "enter", "enter", "'outer", "ctrl+s"), "There is no circle “outer”"),
        (("'Ana Lopes", "ctrl+s"), "Ana Lopes"),
    ],
    ids=["no name", "no circle", "known"],
)
def test_what_is_refused_is_told_and_kept(
    path: Path, hands: Hands, keys: tuple[str, ...], told: str
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "2", "a", *keys)
        assert told in text_of(pilot.app)
        assert len(pilot.app.screen_stack) == 2
        await pressed(pilot, "escape")
        assert "4 people" in text_of(pilot.app)

    driven(path, hands, drive)


def test_a_line_can_be_written_in_the_editor(
    path: Path, hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nprintf "two\nlines" > "$1"\n', encoding="utf-8")
    editor.chmod(0o755)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", str(editor))

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "a", "'Noor Haddad", "enter")
        # Without a terminal nothing can be lent: that is told, and the words stay.
        await pressed(pilot, "ctrl+e")
        assert "Add a person" in text_of(pilot.app)

    driven(path, hands, drive)


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "120x40"])
def test_picture(snap_compare: Compare, path: Path, hands: Hands, size: tuple[int, int]) -> None:
    assert is_pictured(snap_compare, path, hands, size, ["a", "ctrl+s"])
