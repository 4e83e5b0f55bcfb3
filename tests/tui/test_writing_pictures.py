"""How writing looks, at 80 × 24 and at 120 × 40. A changed picture is looked at before it is
taken: ``pytest tests/tui/test_writing_pictures.py --snapshot-update``."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.tui.app import Rapport
from crm.tui.widgets.words_area import WordsArea

from .test_pictures import SIZES, Compare
from .test_today import choose
from .world import Hands, settled, typed

WORDS = {
    "empty": "",
    "personal": "Hi Ana, the drawings are done, they come by letter tomorrow.\n"
    "How did the keel turn out after the winter?",
    "pitch": "Hi Ana, I hope you are well! I help founders like you scale. Would love to book a "
    "quick call to explore synergies.",
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("words", WORDS)
def test_picture(
    snap_compare: Compare, path: Path, hands: Hands, size: tuple[int, int], words: str
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await choose(pilot, "Ana Lopes")
        await pilot.press("f")
        await settled(pilot)
        # A cursor that blinks would be there in one picture and not in the next.
        pilot.app.screen.query_one(WordsArea).cursor_blink = False
        await typed(pilot, WORDS[words])
        await pilot.press("right")
        await settled(pilot)

    app = Rapport(path, hands.clock())
    assert snap_compare(app, run_before=drive, terminal_size=size)
