"""The week in the screen: plots, who moved, what is ahead; and the tallies of weeks."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.rules.interaction import Give, Kind
from crm.tui.app import Rapport
from crm.tui.screens.week import WeekScreen

from .world import HOSTILE, Hands, day, driven, in_book, settled, text_of


@pytest.fixture
def lived(path: Path, hands: Hands) -> Path:
    """A week with help for Ben and a coffee with Cleo."""
    with in_book(path, hands) as book:
        book.record_interaction(["Ben Okoro"], Kind.HELP, note="found him a mooring")
        book.record_interaction(["Cleo Marsh"], Kind.COFFEE, note="tides")
        book.record_interaction(["Ana Lopes"], Kind.ASK, on=day(9), note="a favour")
    return path


def test_the_tallies_are_those_of_each_week(lived: Path, hands: Hands) -> None:
    with in_book(lived, hands) as book:
        weeks = book.weeks(number=4)
        assert [week.span.first_on for week in weeks] == [
            date(2026, 11, 16) - timedelta(weeks=back) for back in (3, 2, 1, 0)
        ]
        assert [(week.gives, week.asks, week.exchanges) for week in weeks] == [
            (0, 0, 0), (0, 0, 0), (0, 1, 0), (1, 0, 2),
        ]  # fmt: skip
        for week in weeks:
            back = book.week(week.span.first_on).back
            assert back is not None
            assert (week.gives, week.asks, week.exchanges) == (
                len(back.gives), len(back.asks), len(back.exchanges),
            )  # fmt: skip
        (ago,) = book.weeks(day(300), number=1)
        assert (ago.gives, ago.asks) == (0, 0)


def test_a_give_of_many_weeks_ago_is_in_its_week(path: Path, hands: Hands) -> None:
    with in_book(path, hands) as book:
        weeks = book.weeks(day(250), number=20)
        gave = [week.span for week in weeks if week.gives]
        assert [day(ago) in span for ago, span in zip((360, 330, 250), gave, strict=True)] == [
            True, True, True,
        ]  # fmt: skip
        assert all(week.gives <= int(Give.WHOLE) for week in weeks)


def test_a_week_shows_what_moved_and_opens_who_is_named(lived: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("5")
        await settled(pilot)
        shown = text_of(pilot.app)
        assert "Ben Okoro  Connected → Engaged" in shown
        assert "given     ···········▅   1" in shown
        screen = pilot.app.screen
        assert isinstance(screen, WeekScreen)
        assert screen.person is not None
        assert screen.person[1] == "Ben Okoro"
        await pilot.press("j", "enter")
        await settled(pilot)
        assert getattr(pilot.app.screen, "person", ("", ""))[1] == "Cleo Marsh"

    driven(lived, hands, drive)


def test_one_can_go_back_and_forth(lived: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("5", "left")
        await settled(pilot)
        assert "Mon 9 Nov to Sun 15 Nov" in text_of(pilot.app)
        assert "a favour" in text_of(pilot.app)
        await pilot.press("left")
        await settled(pilot)
        assert "A quiet week." in text_of(pilot.app)
        await pilot.press("greater_than_sign", "greater_than_sign", "right")
        await settled(pilot)
        assert "to come" in text_of(pilot.app)
        await pilot.press("T")
        await settled(pilot)
        assert "this week" in text_of(pilot.app)

    driven(lived, hands, drive)


def test_what_is_logged_stands_there_at_once(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("5")
        await settled(pilot)
        assert "helped" not in text_of(pilot.app)
        with in_book(path, hands) as book:
            book.record_interaction(["Cleo Marsh"], Kind.HELP, note="helped her move")
        pilot.app.look_at_book()  # type: ignore[attr-defined]  # Rapport
        await settled(pilot)
        assert "helped her move" in text_of(pilot.app)

    driven(path, hands, drive)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_in_a_week_do_nothing(lived: Path, hands: Hands, text: str) -> None:
    with in_book(lived, hands) as book, book._store.write() as connection:
        for table, column in (("contact", "name"), ("interaction", "note"), ("promise", "what")):
            connection.exec_driver_sql(
                f"UPDATE {table} SET {column} = ?",  # our own names
                (text.replace("\x00", ""),),
            )

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("5", "j")
        await settled(pilot)
        assert not set("\x1b\x9b\u202e\u200f\x07") & set(text_of(pilot.app))

    driven(lived, hands, drive, size=(120, 40))


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
@pytest.mark.parametrize("state", ["full", "empty", "coming"])
def test_picture(
    snap_compare: object, lived: Path, hands: Hands, size: tuple[int, int], state: str
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await settled(pilot)
        for key in {"full": ["5"], "empty": ["5", "left", "left"], "coming": ["5", "right"]}[state]:
            await pilot.press(key)
            await settled(pilot)

    app = Rapport(lived, hands.clock())
    assert snap_compare(app, run_before=drive, terminal_size=size)  # type: ignore[operator]  # a fixture
