"""What the tests of the places share: keys pressed one by one, and pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from textual.pilot import Pilot

from crm.tui.app import Rapport
from crm.tui.widgets.words_input import WordsInput

from .world import Drive, Hands, in_book, settled, text_of, typed

SIZES = [(80, 24), (120, 40)]
FOREIGN = set("\x1b\x9b\u202e\u200f\x07\x00")
"""What must never be shown."""
Compare = Callable[..., bool]


async def pressed(pilot: Pilot[None], *keys: str) -> None:
    """Press keys one by one, each when all is still; what begins with a quote is typed."""
    for key in keys:
        if key.startswith("'"):
            await typed(pilot, key[1:])
        else:
            await pilot.press(key)
            await settled(pilot)


def is_pictured(
    compare: Compare, path: Path, hands: Hands, size: tuple[int, int], keys: Sequence[str]
) -> bool:
    """Whether the screen looks as it did, after these keys."""

    async def drive(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await pressed(pilot, *keys)
        if keys:
            # What was changed by the keys is seen within a second: here at once.
            cast("Rapport", pilot.app).look_at_book()
            await settled(pilot)
        for found in pilot.app.screen.query(WordsInput):
            # A cursor that blinks would be there in one picture and not in the next.
            found.cursor_blink = False
        await settled(pilot)

    return compare(Rapport(path, hands.clock()), run_before=drive, terminal_size=size)


def shows_nothing_foreign(*keys: str) -> Drive:
    """Press keys; after each, nothing on the screen could act on a terminal."""

    async def drive(pilot: Pilot[None]) -> None:
        for key in keys:
            await pressed(pilot, key)
            assert not FOREIGN & set(text_of(pilot.app))
        assert pilot.app.is_running

    return drive


def poison(path: Path, hands: Hands, text: str, *columns: tuple[str, str]) -> None:
    """Put hostile text where the book itself would have cleaned it: a book from elsewhere
    may hold anything."""
    with in_book(path, hands) as book, book._store.write() as connection:
        for table, column in columns:
            connection.exec_driver_sql(
                f"UPDATE {table} SET {column} = ?",  # our own names
                (text.replace("\x00", ""),),
            )
