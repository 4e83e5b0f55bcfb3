"""The pictures of the documentation, made by the program itself from the demo book.

``python -m tests.pictures`` makes them anew in ``docs/pictures``; a test compares. The clock
stands still, so that they are the same on every day and every machine.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from textual.pilot import Pilot

from crm.book.book import Book
from crm.book.clock import Clock
from crm.book.demo import make_demo
from crm.faces.picture_svg import draw_svg
from crm.faces.window import window
from crm.tui.app import Rapport
from crm.tui.modes import MODES
from crm.tui.themes import DARK, LIGHT
from crm.tui.widgets.words_input import WordsInput

from .tui.world import no_clock, settled, typed

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
ZONE = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=ZONE)
SIZE = (120, 34)
FRIEND = "amara"
"""Somebody of the demo with a whole story: Trusted, warm, and the gate is open."""
LINE = "coffee with priya yesterday about #sailing, promised the charts by fri"
WORDS = "Amara, how did the hill run go? Your spring plan is still on my desk."
_FONT = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)
_FAMILY = re.compile(r"font-family: (?:Fira Code|arial)[^;]*;?")
_MONOSPACE = 'font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;'


@dataclass(frozen=True)
class Picture:
    """A picture: its name, the keys that lead there from the list of today, and words that
    are typed then."""

    name: str
    keys: tuple[str, ...] = ()
    words: str = ""
    theme: str = DARK.name


def pictures() -> list[Picture]:
    """Every picture of a screen: each place, and what opens over one."""
    return [
        *(Picture(mode.id, (mode.key,)) for mode in MODES),
        Picture("nudge", ("j",)),
        Picture("search", ("slash",), "data"),
        Picture("contact", ("slash", *FRIEND, "enter")),
        Picture("contact-light", ("slash", *FRIEND, "enter", "{"), theme=LIGHT.name),
        Picture("log", ("l",), LINE),
        Picture("gate", ("slash", *FRIEND, "enter", "[", "[")),
        Picture("writing", ("slash", *FRIEND, "enter", "w"), WORDS),
        Picture("help", ("j", "question_mark")),
    ]


def clock() -> Clock:
    """The clock of all pictures."""
    return Clock(lambda: NOW, ZONE)


@contextmanager
def demo() -> Iterator[Path]:
    """The demo book as of the day of the pictures, in a home of its own: no picture shows
    whose machine made it."""
    home = os.environ.get("HOME")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.db"
        make_demo(path, clock()).close()
        os.environ["HOME"] = folder
        try:
            yield path
        finally:
            if home is None:
                del os.environ["HOME"]
            else:
                os.environ["HOME"] = home


def made(book: Path) -> dict[str, str]:
    """Every picture by the name of its file."""
    found = asyncio.run(_screens(book))
    with Book.open(book, clock()) as opened:
        for name in (FRIEND, "saoirse"):
            timeline = opened.timeline(name)
            found[f"timeline-{name}.svg"] = draw_svg(timeline, window(timeline))
    return found


async def _screens(book: Path) -> dict[str, str]:
    with no_clock():
        return {f"{picture.name}.svg": await _screen(book, picture) for picture in pictures()}


async def _screen(book: Path, picture: Picture) -> str:
    app = Rapport(book, clock())
    async with app.run_test(size=SIZE, notifications=False) as pilot:
        app.theme = picture.theme
        await settled(pilot)
        await _press(pilot, *picture.keys)
        for field in app.screen.query(WordsInput):
            # A cursor that blinks would be there in one picture and not in the next.
            field.cursor_blink = False
        await typed(pilot, picture.words)
        return _without_fonts(app.export_screenshot(title="Rapport", simplify=True))


async def _press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


def _without_fonts(svg: str) -> str:
    """A picture that asks no other host for letters when it is looked at."""
    return _FAMILY.sub(_MONOSPACE, _FONT.sub("", svg))


def main() -> None:
    """Make them anew, and take away what is no longer one."""
    FOLDER.mkdir(exist_ok=True)
    with demo() as book:
        found = made(book)
    for name, svg in found.items():
        (FOLDER / name).write_text(svg, encoding="utf-8")
    sys.stdout.write(f"{len(found)} pictures in docs/pictures\n")


if __name__ == "__main__":
    main()
