"""How each screen looks, at 80 × 24 and at 120 × 40. A changed picture is looked at before it
is taken: ``pytest tests/tui/test_pictures.py --snapshot-update``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.tui.app import Rapport
from crm.tui.widgets.words_input import WordsInput

from .world import Hands, settled, typed

SIZES = [(80, 24), (120, 40)]
Compare = Callable[..., bool]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    found: tuple[int, int] = request.param
    return found


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ((), ""),
        (("j",), ""),
        (("j", "s"), ""),
        (("2",), ""),
        (("slash",), "boat"),
        (("j", "t"), ""),
        (("l",), "coffee with cleo yesterday about #rust, promised the slides by fri"),
        (("j", "question_mark"), ""),
    ],
    ids=["today", "nudge", "snooze", "contacts", "search", "contact", "log", "help"],
)
def test_picture(
    snap_compare: Compare,
    path: Path,
    hands: Hands,
    size: tuple[int, int],
    keys: Sequence[str],
    words: str,
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for key in keys:
            await pilot.press(key)
            await settled(pilot)
        for found in pilot.app.screen.query(WordsInput):
            # A cursor that blinks would be there in one picture and not in the next.
            found.cursor_blink = False
        await typed(pilot, words)

    app = Rapport(path, hands.clock())
    assert snap_compare(app, run_before=drive, terminal_size=size)
