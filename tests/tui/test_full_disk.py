"""A disk without room: told once, what was typed stays, what is only read goes on, and so does
all else as soon as there is room again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy import Pool, event
from textual.pilot import Pilot

from crm.rules.interaction import Direction, Kind
from crm.store import nudges
from crm.tui.app import Rapport
from crm.tui.screens.compose import Compose
from crm.tui.screens.quick_log import QuickLog
from crm.tui.widgets.cards import NudgeCard
from crm.tui.widgets.words_input import WordsInput

from .world import Hands, driven, in_book, settled, text_of, typed

NO_ROOM = "There is no room left on the disk"
LONG = "about the keel, " * 400
"""More than fits between what is in the book already."""
MANY_PAGES = 1_000_000


class Disk:
    """The disk of whatever book is opened: while it is full, no file can grow on it."""

    def __init__(self) -> None:
        self.is_full = False

    def measure(self, connection: sqlite3.Connection, *_: object) -> None:
        # SQLite takes the size that the file has for the least.
        connection.execute(f"PRAGMA max_page_count = {1 if self.is_full else MANY_PAGES}")


@pytest.fixture
def disk() -> Iterator[Disk]:
    made = Disk()
    event.listen(Pool, "checkout", made.measure)
    yield made
    event.remove(Pool, "checkout", made.measure)


def notices(pilot: Pilot[None]) -> list[str]:
    return [notice.message for notice in pilot.app._notifications]


def cards(pilot: Pilot[None]) -> list[tuple[str, str]]:
    return [(card.nudge.name, card.nudge.why) for card in pilot.app.screen.query(NudgeCard)]


async def looked(pilot: Pilot[None]) -> None:
    """Let the second pass after which the screen looks at the book."""
    cast("Rapport", pilot.app).look_at_book()
    await settled(pilot)


def test_a_line_stands_until_there_is_room_and_is_then_logged(
    path: Path, hands: Hands, disk: Disk
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        disk.is_full = True
        await pilot.press("l")
        await typed(pilot, f"coffee with ben today {LONG}")
        await pilot.press("enter")
        await settled(pilot)
        assert NO_ROOM in text_of(pilot.app)
        assert isinstance(pilot.app.screen, QuickLog)
        assert LONG.strip() in pilot.app.screen.query_one(WordsInput).value
        disk.is_full = False
        await pilot.press("enter")
        await settled(pilot)
        assert not isinstance(pilot.app.screen, QuickLog)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert LONG.strip(", ") in book.timeline("Ben Okoro").interactions[-1].note
        assert book.check().damage == ()


def test_it_is_told_once_and_stands_at_the_top_until_there_is_room(
    path: Path, hands: Hands, disk: Disk
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        disk.is_full = True
        app = cast("Rapport", pilot.app)
        app.trouble = "Nothing fits."
        await looked(pilot)
        await looked(pilot)
        assert notices(pilot) == []
        await pilot.press("2")
        await settled(pilot)
        shown = text_of(app)
        assert "nothing can be written" in shown
        assert "4 people" in shown
        disk.is_full = False
        await looked(pilot)
        assert "nothing can be written" not in text_of(app)

    driven(path, hands, drive)


def test_words_that_cannot_be_kept_are_not_left_by_accident(
    path: Path, hands: Hands, disk: Disk
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2", "j", "w")
        await settled(pilot)
        disk.is_full = True
        await typed(pilot, LONG)
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, Compose)
        assert sum(NO_ROOM in notice for notice in notices(pilot)) == 1
        assert "The words stand here" in notices(pilot)[-1]
        await pilot.press("x")
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, Compose)
        disk.is_full = False
        await pilot.press("y", "escape")
        await settled(pilot)
        assert not isinstance(pilot.app.screen, Compose)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        kept = book.draft("Ben Okoro").words
    assert kept == f"{LONG}xy"


def test_the_same_key_leaves_without_the_words(path: Path, hands: Hands, disk: Disk) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2", "j", "w")
        await settled(pilot)
        disk.is_full = True
        await typed(pilot, LONG)
        for _ in range(2):
            assert isinstance(pilot.app.screen, Compose)
            await pilot.press("escape")
            await settled(pilot)
        assert not isinstance(pilot.app.screen, Compose)

    driven(path, hands, drive)


def test_words_that_could_not_be_kept_at_the_end_are_given_back(
    path: Path, hands: Hands, disk: Disk
) -> None:
    app = Rapport(path, hands.clock())

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2", "j", "w")
        await settled(pilot)
        disk.is_full = True
        await typed(pilot, LONG)
        app.exit()

    driven(path, hands, drive, app=app)
    (left,) = app.reach.unwritten
    assert left.typed == LONG
    assert NO_ROOM in left.why


def test_a_list_that_cannot_be_kept_is_shown_all_the_same_and_kept_once_there_is_room(
    path: Path, hands: Hands, disk: Disk
) -> None:
    with in_book(path, hands) as book:
        book.add_contact("Eve Example", company="Fabrikam", circle="close")
        book.record_interaction(["Eve Example"], Kind.QUESTION, direction=Direction.IN, note=LONG)
    with closing(sqlite3.connect(path)) as bare:
        # So small are its pages that no list fits between what is in the book already.
        for words in ("journal_mode = DELETE", "page_size = 512"):
            bare.execute(f"PRAGMA {words}")
        bare.execute("VACUUM")
    disk.is_full = True

    async def drive(pilot: Pilot[None]) -> None:
        shown = text_of(pilot.app)
        assert "Ben Okoro" in shown
        assert "This list is shown and not kept" in shown
        assert "nothing can be written" in shown
        assert sum(NO_ROOM in notice for notice in notices(pilot)) == 1
        await pilot.press("j", "d")
        await settled(pilot)
        assert "no room on the disk to keep that" in notices(pilot)[-1]
        await pilot.press("x")
        await settled(pilot)
        before = cards(pilot)
        with in_book(path, hands) as book, book._store.read() as connection:
            assert nudges.of_day(connection, book.local_day()) == []
        disk.is_full = False
        await looked(pilot)
        assert "not kept" not in text_of(pilot.app)
        assert cards(pilot) == before
        await pilot.press("j", "d")
        await settled(pilot)
        assert "Done: " in text_of(pilot.app)

    driven(path, hands, drive, size=(100, 40))
    with in_book(path, hands) as book:
        assert [nudge.name for nudge in book.today().nudges]
        assert book.check().damage == ()
