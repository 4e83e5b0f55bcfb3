"""One person beside the list: the picture is there at whatever moment the layout asks for it."""

from __future__ import annotations

from pathlib import Path

from textual.geometry import Size
from textual.pilot import Pilot

from crm.tui.widgets.picture import LEAST_COLUMNS, Glimpse

from .world import Hands, driven, in_book

ROWS = ("stage", "warmth", "you", "them")
NOWHERE = Size(0, 0)


def test_the_picture_knows_its_rows_before_it_has_a_size(path: Path, hands: Hands) -> None:
    async def drive(_: Pilot[None]) -> None:
        with in_book(path, hands) as book:
            timeline = book.timeline("Ana Lopes")
        glimpse = Glimpse(id="alone")
        assert glimpse.get_content_height(NOWHERE, NOWHERE, 60) == 1
        glimpse.draw(timeline)
        assert glimpse.get_content_height(NOWHERE, NOWHERE, 60) > len(ROWS)
        assert glimpse.get_content_height(NOWHERE, NOWHERE, LEAST_COLUMNS - 1) == 1

    driven(path, hands, drive)


def test_the_picture_is_as_wide_as_its_place(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        glimpse = pilot.app.screen.query_one(Glimpse)
        shown = [glimpse.render_line(y).text for y in range(glimpse.size.height)]
        assert [row for row in ROWS if not any(line.startswith(row) for line in shown)] == []

    driven(path, hands, drive, size=(140, 40))
