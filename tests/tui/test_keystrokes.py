"""How many keys ten usual tasks take beside their words: our column of ``docs/keystrokes.md``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.book.results import InteractionView
from crm.rules.interaction import Direction, Give, Kind

from .world import Hands, day, driven, in_book, settled, typed

PAGE = (Path(__file__).parents[2] / "docs" / "keystrokes.md").read_text(encoding="utf-8")
_ROW = re.compile(r"^\| (\d+) \| .*? \| (\d+) \| [\d–]+ \| [\d–]+ \|", re.MULTILINE)
TOLD = {int(number): int(keys) for number, keys in _ROW.findall(PAGE)}

Line = str
TASKS: dict[int, tuple[tuple[str, ...], Line, tuple[str, ...], dict[str, object]]] = {
    1: (("l",), "coffee with cleo", ("enter",), {"kind": Kind.COFFEE}),
    2: (("l",), "called cleo yesterday", ("enter",), {"kind": Kind.CALL, "on": day(1)}),
    3: (("l",), "cleo asked about the tour", ("enter",), {"direction": Direction.IN}),
    4: (("l",), "coffee with cleo about #rust", ("enter",), {"interests": ("rust",)}),
    5: (("l",), "lunch with cleo and ben", ("enter",), {"kind": Kind.MEETING, "people": 3}),
    6: (("l",), "coffee with cleo, promised the slides by fri", ("enter",), {}),
    7: (("l",), "sent cleo an article", ("enter",), {"kind": Kind.INSIGHT}),
    8: (("l",), "coffee with cleo", ("ctrl+g", "enter"), {"gave": Give.SMALL}),
    9: (("l",), "something with cleo", ("enter", "c"), {"kind": Kind.CALL}),
    10: (("l",), "coffee with cleo", ("enter", "u"), {}),
}
"""Task -> the keys before the words, the words, the keys after them, and what is in the book."""


def test_the_page_tells_every_task() -> None:
    assert {
        number: len(before) + len(after) for number, (before, _, after, _) in TASKS.items()
    } == TOLD
    assert max(TOLD.values()) <= 3


@pytest.mark.parametrize("number", sorted(TASKS))
def test_a_task_takes_as_many_keys_as_the_page_says(path: Path, hands: Hands, number: int) -> None:
    before, words, after, expected = TASKS[number]

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press(*before)
        await typed(pilot, words)
        for key in after:
            await pilot.press(key)
            await settled(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        found: tuple[InteractionView, ...] = book.history("Cleo Marsh")
        assert len(found) == (0 if number == 10 else 1)
        for name, value in expected.items():
            assert getattr(found[0], name) == value
