"""The contact screen: through time, section by section, with state in the book."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.rules.interaction import Direction, Kind
from crm.tui.app import Rapport
from crm.tui.screens.contact import ContactScreen
from crm.tui.screens.leaf import Leaf
from crm.tui.widgets.event_list import EventList
from crm.tui.widgets.timeline import TimelineView

from .world import HOSTILE, TODAY, Hands, driven, in_book, settled, text_of, typed

Compare = Callable[..., bool]


async def press(pilot: Pilot[None], *keys: str) -> str:
    for key in keys:
        await pilot.press(key)
        await settled(pilot)
    return text_of(pilot.app)


async def open_ana(pilot: Pilot[None]) -> ContactScreen:
    await press(pilot, "2", "enter")
    screen = pilot.app.screen
    assert isinstance(screen, ContactScreen)
    assert screen.person[1] == "Ana Lopes"
    return screen


def said(pilot: Pilot[None]) -> list[str]:
    """What stands above the picture: what is pointed at."""
    return str(pilot.app.screen.query_one(TimelineView).content).split("\n")[:2]


def test_standing_and_picture_are_there_at_a_glance(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await open_ana(pilot)
        shown = text_of(pilot.app)
        for words in ("Ana Lopes", "Boat builder at Northwind", "Close, every 30 days", "stage"):
            assert words in shown, words
        assert "┊" in shown

    driven(path, hands, drive)


def test_a_boundary_is_loud(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "2", "G", "enter")
        shown = text_of(pilot.app)
        assert "▬ no contact (he said so)" in shown
        assert "next " not in shown
        assert "To grow" not in await press(pilot, "]", "]")

    driven(path, hands, drive)


def test_arrows_walk_and_braces_go_from_change_to_change(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        screen = await open_ana(pilot)
        last = screen.event
        assert last is not None
        await press(pilot, "left")
        assert screen.event is not None
        assert screen.event.on < last.on
        assert "coffee" in said(pilot)[0]
        await press(pilot, "right", "right")
        assert screen.event == last
        await press(pilot, "{")
        assert "change" in said(pilot)[0]
        await press(pilot, "}")
        await press(pilot, "}")
        assert "if nothing happens." in said(pilot)[1]
        await press(pilot, "home", "(")
        assert screen.event is not None
        assert screen.event.on == min(event.on for event in screen._timeline.interactions)  # type: ignore[union-attr]

    driven(path, hands, drive)


def test_what_is_pointed_at_is_chosen_in_the_list_and_the_other_way_round(
    path: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        screen = await open_ana(pilot)
        await press(pilot, "left", "left", "]")
        listed = screen.query_one(EventList)
        assert listed.has_focus
        assert listed.event == screen.event
        await press(pilot, "k", "[")
        assert screen.query_one(TimelineView).has_focus
        assert screen.event == listed.event

    driven(path, hands, drive)


def test_who_stands_on_a_change_stays_on_it_when_more_is_found(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        screen = await open_ana(pilot)
        await press(pilot, "}")
        before = screen.query_one(TimelineView).moment
        assert before is not None
        assert before.uid == ""
        screen.look()
        await settled(pilot)
        assert screen.query_one(TimelineView).moment == before

    driven(path, hands, drive)


def test_zooming_shows_less_time_around_what_is_pointed_at(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await open_ana(pilot)
        await press(pilot, "home", "+")
        assert said(pilot)[0].endswith("year")
        shown = await press(pilot, "+", "+", "+")
        assert said(pilot)[0].endswith("month")
        assert "less than a day" in shown
        assert "▼" in shown
        shown = await press(pilot, "-", "-", "-", "-")
        assert "today" in shown

    driven(path, hands, drive)


def test_every_section_is_reached_and_left_by_keys(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await open_ana(pilot)
        assert "about the keel" in await press(pilot, "]")
        assert "You share" in await press(pilot, "]")
        shown = await press(pilot, "tab")
        assert "the drawings" in shown
        assert "caulking" in shown
        assert "1. No boundary stands against it" in await press(pilot, "]")
        assert "ana@example.org" in await press(pilot, "]")
        assert "┊" in await press(pilot, "]")
        assert "ana@example.org" in await press(pilot, "shift+tab")

    driven(path, hands, drive)


def test_where_there_is_room_everything_stands_side_by_side(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await open_ana(pilot)
        shown = text_of(pilot.app)
        for words in ("┊", "about the keel", "You share", "the drawings"):
            assert words in shown, words

    driven(path, hands, drive, size=(140, 48))


def test_every_word_is_read_and_copied(path: Path, hands: Hands) -> None:
    words = "A long talk.\n" + "\n".join(f"Line {number} of it." for number in range(40))
    with in_book(path, hands) as book:
        book.record_interaction(["Ana Lopes"], Kind.CALL, note=words)

    async def drive(pilot: Pilot[None]) -> None:
        await open_ana(pilot)
        shown = await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Leaf)
        assert "Line 2 of it." in shown
        await press(pilot, "y", "escape", "y")
        assert pilot.app.clipboard == words

    driven(path, hands, drive)


def test_words_depth_day_and_kind_are_put_right_by_keys(path: Path, hands: Hands) -> None:
    with in_book(path, hands) as book:
        uid = book.record_interaction(["Ana Lopes"], Kind.MESSAGE, note="on kiels").interaction.uid

    async def drive(pilot: Pilot[None]) -> None:
        await open_ana(pilot)
        await press(pilot, "e", "d", "3")
        await press(pilot, "e", "n")
        await pilot.press(*["backspace"] * len("iels"))
        await typed(pilot, "eels\nand ribs")
        await press(pilot, "ctrl+s")
        await press(pilot, "e", "w")
        await typed(pilot, "yesterday")
        await press(pilot, "enter")
        await press(pilot, "e", "k", "h")
        await press(pilot, "e", "s", "t")
        assert "on keels" in said(pilot)[1]

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        now = book.interaction(uid)
        assert (now.note, now.depth) == ("on keels\nand ribs", 3)
        assert now.direction is Direction.IN
        assert (TODAY.date() - now.on).days == 1
        assert now.kind is not Kind.MESSAGE


def test_the_list_is_put_right_where_the_picture_stands_on_a_change(
    path: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        screen = await open_ana(pilot)
        await press(pilot, "}")
        assert screen.event is None
        await press(pilot, "]")
        listed = screen.query_one(EventList).event
        assert listed is not None
        await press(pilot, "e", "n")
        await typed(pilot, "Rust and keels. ")
        await press(pilot, "ctrl+s")
        with in_book(path, hands) as book:
            assert "Rust and keels." in book.interaction(listed.uid).note

    driven(path, hands, drive)


def test_what_stands_against_an_offer_is_refused_in_words(path: Path, hands: Hands) -> None:
    with in_book(path, hands) as book:
        uid = book.record_interaction(["Ana Lopes"], Kind.NO).interaction.uid

    async def drive(pilot: Pilot[None]) -> None:
        await open_ana(pilot)
        await press(pilot, "e", "w")
        await typed(pilot, "last month")
        await press(pilot, "escape", "e", "k")
        await pilot.press("h")
        await settled(pilot)
        assert "A no stands" in text_of(pilot.app)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.interaction(uid).kind is Kind.NO


def test_a_link_of_theirs_is_opened_safely_or_shown(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "1")

    async def drive(pilot: Pilot[None]) -> None:
        await open_ana(pilot)
        assert "mailto:ana@example.org" in await press(pilot, "O")
        assert isinstance(pilot.app.screen, Leaf)

    driven(path, hands, drive)


def test_a_change_by_another_program_is_seen_and_the_place_is_kept(
    path: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        screen = await open_ana(pilot)
        await press(pilot, "left", "left")
        before = screen.event
        with in_book(path, hands) as book:
            book.record_interaction(["Ana Lopes"], Kind.CALL, note="a new word")
        pilot.app.look_at_book()  # type: ignore[attr-defined]  # our app
        await settled(pilot)
        assert screen.event == before
        assert screen.query_one(EventList).event == before
        assert "a new word" in await press(pilot, "]", "home")

    driven(path, hands, drive)


@pytest.mark.parametrize("size", [(60, 16), (80, 24), (20, 6), (200, 60)])
def test_hostile_words_are_only_shown(path: Path, hands: Hands, size: tuple[int, int]) -> None:
    with in_book(path, hands) as book:
        for words in HOSTILE:
            book.record_interaction(
                ["Ana Lopes"], Kind.MESSAGE, note=words.replace("\x00", ""), channel="[b]x"
            )
            book.note("Ana Lopes", words.replace("\x00", ""))

    async def drive(pilot: Pilot[None]) -> None:
        await open_ana(pilot)
        for key in ("left", "{", "+", "]", "j", "]", "]", "]", "]", "]", "enter"):
            shown = await press(pilot, key)
            assert "\x1b" not in shown
            assert "\u202e" not in shown

    driven(path, hands, drive, size=size)


def test_somebody_with_whom_nothing_happened_is_taught(path: Path, hands: Hands) -> None:
    with in_book(path, hands) as book:
        book.add_contact("Aba Early")

    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "2", "home", "enter", "left", "}")
        assert "Put on file." in "\n".join(said(pilot))
        assert "Log the first thing with l." in await press(pilot, "]")
        await press(pilot, "e", "enter", "j", "G")
        assert isinstance(pilot.app.screen, ContactScreen)

    driven(path, hands, drive)


@pytest.mark.parametrize(
    "keys",
    [("left",), ("{",), ("+", "+"), ("]",), ("]", "]", "]", "]"), ("e",), ("enter",)],
    ids=["walk", "change", "quarter", "happened", "gate", "correct", "read"],
)
@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
def test_contact_picture(
    snap_compare: Compare, path: Path, hands: Hands, size: tuple[int, int], keys: Sequence[str]
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await settled(pilot)
        await open_ana(pilot)
        await press(pilot, *keys)

    assert snap_compare(Rapport(path, hands.clock()), run_before=drive, terminal_size=size)
