"""What was understood can be corrected by keys alone, and the correction wins over the words."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.pilot import Pilot

from crm.book.book import Book
from crm.rules.history import PromiseBy
from crm.rules.interaction import Direction, Give, Kind
from crm.tui.log_words import Chip
from crm.tui.screens.quick_log import QuickLog
from crm.tui.widgets.chips import Chips
from crm.tui.widgets.words_input import WordsInput

from .world import HOSTILE, Hands, day, driven, in_book, settled, text_of, typed


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


def logged(path: Path, hands: Hands, words: str, *keys: str, who: str = "Cleo Marsh") -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "l")
        await typed(pilot, words)
        await press(pilot, *keys)
        assert not isinstance(pilot.app.screen, QuickLog), text_of(pilot.app)

    driven(path, hands, drive)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (("tab", "k", "c", "enter"), {"kind": Kind.CALL}),
        (("tab", "right", "enter", "m", "enter"), {"kind": Kind.MESSAGE, "direction": "out"}),
        (("tab", "w", "1", "enter"), {"on": day(1)}),
        (("tab", "w", "o", *"2026-11-02", "enter", "enter"), {"on": day(18)}),
        (("tab", "d", "3", "enter"), {"depth": 3}),
        (("tab", "g", "2", "enter"), {"gave": Give.WHOLE}),
        (("ctrl+g", "enter"), {"gave": Give.SMALL}),
        (("tab", "k", "m", "tab", "s", "t", "enter"), {"direction": Direction.IN}),
        (("tab", "i", *"rust,boats", "enter", "enter"), {"interests": ("boats", "rust")}),
        (("tab", "l", "l", "h", "h", "l", "enter", "escape", "escape", "enter"), {}),
    ],
    ids=["kind", "by arrows", "day", "another day", "depth", "gave", "gave by key", "side",
         "interests", "nothing"],
)  # fmt: skip
def test_a_part_is_corrected(
    path: Path, hands: Hands, keys: tuple[str, ...], expected: dict[str, object]
) -> None:
    logged(path, hands, "coffee with cleo", *keys)
    with in_book(path, hands) as book:
        [found] = book.history("Cleo Marsh")
        assert {name: getattr(found, name) for name in expected} == expected


def test_a_correction_stays_while_the_words_go_on(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "l")
        await typed(pilot, "coffee with cleo")
        await press(pilot, "tab", "k", "c")
        await typed(pilot, " about the harbour, yesterday")
        assert "call" in text_of(pilot.app)
        await press(pilot, "enter")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        [found] = book.history("Cleo Marsh")
        assert (found.kind, found.on) == (Kind.CALL, day(1))


def test_others_can_be_named_in_their_place(path: Path, hands: Hands) -> None:
    logged(path, hands, "coffee with cleo", "tab", "p", *"ana,ben", "enter", "enter")
    with in_book(path, hands) as book:
        assert book.history("Cleo Marsh") == ()
        names = [name for _, name in book.history("Ana Lopes", limit=1)[0].contacts]
        assert names == ["Ana Lopes", "Ben Okoro"]


def test_a_promise_is_added_turned_and_dropped(path: Path, hands: Hands) -> None:
    logged(path, hands, "coffee with cleo", "tab", "r", "t", *"a map", "enter", "enter")
    logged(path, hands, "coffee with cleo, promised the slides", "tab", "r", "n", "enter")
    with in_book(path, hands) as book:
        [made] = book.promises("Cleo Marsh")
        assert (made.what, made.by) == ("a map", PromiseBy.THEM)


def test_an_offer_in_the_words_stays_a_pitch_whatever_is_corrected(
    path: Path, hands: Hands
) -> None:
    logged(path, hands, "offered cleo our audit", "enter", "m")
    with in_book(path, hands) as book:
        assert [found.pitch for found in book.history("Cleo Marsh")] == [True]


def test_a_note_of_many_lines_is_written_in_the_editor(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm.tui.screens.quick_log.edit_text", lambda _app, _text: "one\ntwo\n")
    logged(path, hands, "coffee with cleo", "ctrl+e", "enter")
    with in_book(path, hands) as book:
        assert [found.note for found in book.history("Cleo Marsh")] == ["one\ntwo"]


def test_a_note_of_many_lines_is_written_in_place(path: Path, hands: Hands) -> None:
    keys = ("ctrl+n", "enter", *"the hull", "enter", *"and the mast", "ctrl+s")
    logged(path, hands, "coffee with cleo about the boat", *keys)
    logged(path, hands, "", "ctrl+n", *"call with cleo", "enter", *"an hour", "escape", "enter")
    with in_book(path, hands) as book:
        call, coffee = book.history("Cleo Marsh")
        assert (call.kind, call.note) == (Kind.CALL, "call with cleo\nan hour")
        assert coffee.note.splitlines()[1:] == ["the hull", "and the mast"]


def test_a_note_that_is_only_looked_at_follows_the_line(path: Path, hands: Hands) -> None:
    logged(path, hands, "coffee with cleo", "ctrl+n", "ctrl+n", *" on keels", "enter")
    with in_book(path, hands) as book:
        assert "keels" in book.history("Cleo Marsh")[0].note


def test_a_kind_that_is_not_usual_is_found_behind_the_usual_ones(path: Path, hands: Hands) -> None:
    logged(path, hands, "something with cleo", "enter", "x", "r")
    with in_book(path, hands) as book:
        assert book.history("Cleo Marsh")[0].kind is Kind.REACTION


def test_a_nudge_is_done_with_every_correction_of_the_log(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "j", "j", "d")
        await typed(pilot, "told them about cleo #rust, promised the map by fri")
        assert "Cleo Marsh" not in text_of(pilot.app).partition("Done:")[2]
        await press(pilot, "tab", "k", "c", "tab", "w", "1", "tab", "g", "2")
        await press(pilot, "tab", "p", "s", "n", *" indeed")
        await press(pilot, "ctrl+s")

    with in_book(path, hands) as book:
        nudge = book.today().nudges[1]
    driven(path, hands, drive)
    with in_book(path, hands) as book:
        done = book.history(nudge.name, limit=1)[0]
        assert (done.kind, done.on, done.gave) == (Kind.CALL, day(1), Give.WHOLE)
        assert done.note.endswith("indeed")
        assert "rust" in done.interests
        assert "the map" in [made.what for made in book.promises(nudge.name)]
        assert {found.state for found in book.today().nudges if found.name == nudge.name} == {
            "done"
        }


def test_the_chips_are_whole_on_every_line_and_taken_by_the_mouse() -> None:
    class Stage(App[None]):
        AUTO_FOCUS = None

        def compose(self) -> ComposeResult:
            yield Chips(id="chips")

        def on_chips_opened(self, message: Chips.Opened) -> None:
            opened.append(message.key)

    async def run() -> None:
        stage = Stage()
        async with stage.run_test(size=(20, 10)) as pilot:
            chips = stage.query_one(Chips)
            chips.styles.height = "auto"
            chips.put((Chip("p", "Ana Lopes", ""), Chip("k", "coffee", ""), Chip("w", "today", "")))
            await pilot.pause()
            assert text_of(stage).split("\n")[:2] == ["Ana Lopes  coffee   ", "today" + " " * 15]
            for x, y in ((0, 0), (12, 0), (3, 1), (10, 1)):
                await pilot.click(chips, offset=(x, y))

    opened: list[str] = []
    asyncio.run(run())
    assert opened == ["p", "k", "w"]


@pytest.mark.parametrize(
    ("typing", "whole"),
    [
        ("coffee with cl", "coffee with cleo Marsh"),
        ("coffee with ana and be", "coffee with ana and ben Okoro"),
        ("Coffee with Ana about #ru", "Coffee with Ana about #rust"),
    ],
)
def test_a_name_and_an_interest_are_completed(
    path: Path, hands: Hands, typing: str, whole: str
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "l")
        await typed(pilot, typing)
        await press(pilot, "tab")
        words = pilot.app.screen.query_one(WordsInput)
        assert words.value.casefold() == whole.casefold()
        assert words.has_focus

    driven(path, hands, drive)


def test_nothing_is_completed_where_nobody_is_named(path: Path, hands: Hands) -> None:
    with in_book(path, hands) as book:
        assert book.complete_line("co") == ""
        assert book.complete_line("coffee with cleo") == ""
        assert book.complete_line("") == ""
        assert book.complete_line("about the cl") == ""
        assert book.complete_line("with zz") == ""
        assert book.complete_line("coffee with CL") == "eo Marsh"


def test_hostile_names_are_completed_as_words(path: Path, hands: Hands) -> None:
    with Book.open(path, hands.clock()) as book:
        for name in HOSTILE:
            book.add_contact(name)

    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "l")
        await typed(pilot, "coffee with Ev")
        await press(pilot, "tab", "tab", "escape")
        assert "coffee with Evegnik" in text_of(pilot.app)
        await press(pilot, "enter")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert len(book.history("Evegnik")) == 1


def test_the_chips_are_usable_in_a_small_terminal(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await press(pilot, "l")
        await typed(pilot, "coffee with cleo about #rust, promised the slides by fri")
        await press(pilot, "tab")
        assert "k coffee" in text_of(pilot.app)
        await press(pilot, "k", "c")
        shown = text_of(pilot.app)
        assert "k call" not in shown
        assert "call" in shown
        assert "the slides" in shown

    driven(path, hands, drive, size=(60, 16))
