"""What stands on the screen can be read in each theme: measured on what is really painted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.segment import Segment
from textual.app import App
from textual.color import Color
from textual.pilot import Pilot
from textual.theme import Theme

from crm.tui.app import Rapport
from crm.tui.config import Config
from crm.tui.themes import CONTRAST, DARK, LIGHT

from .places import pressed
from .world import Hands, driven

LEAST_OF_A_MARK = 3.0
"""WCAG 2.1, 1.4.11: what has a meaning and is no text."""
_BOXES = frozenset("─│╭╮╰╯┌┐└┘━┃▔▁ ")
"""Lines that only part things, and may be quiet; not in the theme of high contrast."""
WALK = (
    (),
    ("j", "j"),
    ("s",),
    ("escape", "l", "'coffee with cleo yesterday about #rust, promised the slides by fri"),
    ("escape", "j", "f", "'Can I have 15 minutes for a demo? Click here"),
    ("escape", "escape", "question_mark"),
    ("escape", "2"),
    ("j",),
    ("f",),
    ("escape", "slash", "'ana", "enter"),
    ("left",),
    ("]",),
    ("]",),
    ("]", "]"),
    ("3",),
    ("+",),
    ("escape", "4"),
    ("j",),
    ("5",),
    ("6",),
    ("8",),
    ("escape", "9"),
    ("j",),
    ("a",),
    ("escape", "f1"),
    ("escape", "ctrl+p"),
)
"""Keys that lead through every place and each sort of dialog; after each step it is looked."""


@pytest.mark.parametrize(
    ("theme", "least"),
    [(DARK, 4.5), (LIGHT, 4.5), (CONTRAST, 7.0)],
    ids=["dark", "light", "contrast"],
)
def test_all_that_is_painted_can_be_read(
    path: Path, hands: Hands, theme: Theme, least: float
) -> None:
    seen: dict[str, float] = {}

    async def drive(pilot: Pilot[None]) -> None:
        for keys in WALK:
            await pressed(pilot, *keys)
            for text, contrast in _painted(pilot.app, bare=theme is not CONTRAST):
                wanted = least if any(map(str.isalnum, text)) else LEAST_OF_A_MARK
                if contrast < wanted:
                    seen[f"{text.strip()} after {keys}"] = round(contrast, 2)

    app = Rapport(path, hands.clock(), config=Config(theme=theme.name))
    driven(path, hands, drive, size=(120, 40), app=app)
    assert not seen


def _painted(app: App[None], *, bare: bool) -> Iterator[tuple[str, float]]:
    """(text, its contrast) of what one is to read now: on the dialog that is open, else on
    the whole screen. ``bare`` leaves out the lines that part things."""
    screen = app.screen
    over = screen.styles.background.a < 1
    rooms = [child.region for child in screen.children] if over else [screen.region]
    for row, strip in enumerate(screen._compositor.render_strips()):
        column = 0
        for segment in strip:
            in_room = any(room.contains(column, row) for room in rooms)
            column += segment.cell_length
            if in_room and set(segment.text) - (_BOXES if bare else {" "}):
                yield segment.text, _of(segment)


def _of(segment: Segment) -> float:
    style = segment.style
    assert style is not None
    assert style.color is not None
    assert style.bgcolor is not None
    ink, ground = map(Color.from_rich_color, (style.color, style.bgcolor))
    if style.dim:
        ink = ground.blend(ink, 0.5)
    light, dark = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: Color) -> float:
    """As WCAG 2 counts it."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in color.normalized
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
