"""The quick log while it is corrected, at 80 × 24 and at 120 × 40."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.tui.app import Rapport
from crm.tui.widgets.words_input import WordsInput

from .world import Hands, settled, typed

_WORDS = "coffee with cleo yesterday about #rust, promised the slides by fri"


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (_WORDS, ("tab", "right")),
        (_WORDS, ("tab", "k")),
        (_WORDS, ("tab", "w", "2", "tab", "g", "2")),
    ],
    ids=["chips", "kinds", "corrected"],
)
def test_picture(
    snap_compare: Callable[..., bool],
    path: Path,
    hands: Hands,
    size: tuple[int, int],
    words: str,
    keys: tuple[str, ...],
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pilot.press("l")
        await settled(pilot)
        for found in pilot.app.screen.query(WordsInput):
            found.cursor_blink = False
        await typed(pilot, words)
        for key in keys:
            await pilot.press(key)
            await settled(pilot)

    assert snap_compare(Rapport(path, hands.clock()), run_before=drive, terminal_size=size)
