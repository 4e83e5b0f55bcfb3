"""Contacts on the screen: found as you type, opened by one key."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.book.book import Book
from crm.rules.filters import read as read_filters
from crm.rules.standing import Trend
from crm.tui.app import Rapport
from crm.tui.config import Config
from crm.tui.screens.contact import ContactScreen
from crm.tui.widgets.people_list import PAGE_LINES, PeopleList
from crm.tui.widgets.words_input import WordsInput

from .world import Hands, driven, in_book, settled, text_of, typed


def people(pilot: Pilot[None]) -> PeopleList:
    return pilot.app.screen.query_one(PeopleList)


def test_enter_before_the_list_is_found_opens_whom_it_finds(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash", *"cleo", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactScreen)
        assert "Cleo Marsh" in text_of(pilot.app)

    driven(path, hands, drive)


def test_each_letter_narrows_the_list_with_accents_folded(path: Path, hands: Hands) -> None:
    with Book.open(path, hands.clock()) as book:
        book.add_contact("Zoë Müller", company="Köln Rowing")

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await pilot.press(*"koln")
        await settled(pilot)
        assert "1 person" in text_of(pilot.app)
        assert "Zoë Müller" in text_of(pilot.app)
        await pilot.press("escape", "escape")
        await settled(pilot)
        assert "5 people" in text_of(pilot.app)

    driven(path, hands, drive)


def test_enter_opens_whom_the_cursor_stands_on(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        await pilot.press("j", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactScreen)
        assert pilot.app.screen.person[1] == "Ben Okoro"
        await pilot.press("escape")
        await settled(pilot)
        assert people(pilot).chosen == 1

    driven(path, hands, drive)


def test_a_search_moves_and_opens_without_leaving_the_words(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "o")
        await pilot.press("down", "down", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactScreen)

    driven(path, hands, drive)


def test_only_the_lines_in_sight_are_read(path: Path, hands: Hands) -> None:
    with Book.open(path, hands.clock()) as book:
        for number in range(2 * PAGE_LINES + 40):
            book.add_contact(f"Somebody {number:04}", company="Fabrikam", anyway=True)

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        assert set(people(pilot)._pages) == {0}
        await pilot.press("end")
        await settled(pilot)
        assert set(people(pilot)._pages) == {0, 2}
        shown = people(pilot).person
        assert shown is not None
        assert shown.name == f"Somebody {2 * PAGE_LINES + 39:04}"

    driven(path, hands, drive)


def test_a_search_that_finds_nobody_says_what_to_do(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "xyzzy")
        assert "Nobody matches" in text_of(pilot.app)
        await pilot.press("enter")
        await settled(pilot)
        assert not isinstance(pilot.app.screen, ContactScreen)

    driven(path, hands, drive)


def test_a_boundary_is_seen_in_the_list_and_on_the_person(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "dov")
        assert "▬" in text_of(pilot.app)
        await pilot.press("enter")
        await settled(pilot)
        assert "no contact (he said so)" in text_of(pilot.app)

    driven(path, hands, drive)


def test_a_person_is_seen_whole(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "ana")
        await pilot.press("enter")
        await settled(pilot)
        shown = text_of(pilot.app)
        for words in (
            "Boat builder at Northwind", "stage", "warmth", "You share", "old boats",
            "Gate: Harbour workshop", "the drawings", "On caulking", "coffee", "about the keel",
        ):  # fmt: skip
            assert words in shown, words

    driven(path, hands, drive, size=(120, 80))


def test_filters_are_typed_completed_and_shown_as_chips(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "circle:clo")
        assert " circle close " in text_of(pilot.app)
        assert "1 person" in text_of(pilot.app)
        await pilot.press("right")
        await settled(pilot)
        assert pilot.app.screen.query_one(WordsInput).value == "circle:close"
        await typed(pilot, " sort:s")
        assert "sort:s is none of silence, stage" in text_of(pilot.app)
        await typed(pilot, " xyzzy")
        assert "Nobody is all of this: circle close · “xyzzy”" in text_of(pilot.app)

    driven(path, hands, drive, size=(120, 30))


def test_an_interest_is_completed_from_the_book(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2", "f", "i")
        await typed(pilot, "ol")
        await pilot.press("right")
        await settled(pilot)
        assert pilot.app.screen.query_one(WordsInput).value == '#"old boats"'
        assert "1 person" in text_of(pilot.app)

    driven(path, hands, drive)


def test_keys_put_filters_and_an_order_into_the_line(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2", "f", "c", "a", "s", "s")
        await settled(pilot)
        assert pilot.app.screen.query_one(WordsInput).value == "circle:active sort:silence"
        assert "Ben Okoro" in text_of(pilot.app)
        assert "Ana Lopes" not in text_of(pilot.app)
        await pilot.press("f", "x")
        await settled(pilot)
        assert "4 people" in text_of(pilot.app)

    driven(path, hands, drive)


def test_everybody_marked_gets_a_circle_but_who_is_left_alone(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2", "asterisk")
        await settled(pilot)
        assert "4 marked" in text_of(pilot.app)
        await pilot.press("c", "w")
        await settled(pilot)
        assert "Left alone, as they wish: Dov Stern." in text_of(pilot.app)
        assert "marked" not in text_of(pilot.app)

    driven(path, hands, drive, size=(120, 30))
    with in_book(path, hands) as book:
        before = book.newest_change()
        assert {one.name: one.circle for one in book.contacts()[0]} == {
            "Ana Lopes": "wide", "Ben Okoro": "wide", "Cleo Marsh": "wide", "Dov Stern": "wide",
        }  # fmt: skip
        assert book.newest_change() == before


def test_marks_by_hand_and_an_interest_for_them(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2", "space", "j", "space")
        await settled(pilot)
        assert "2 marked" in text_of(pilot.app)
        await pilot.press("number_sign")
        await typed(pilot, "sailing, #rust")
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("space", "escape")
        await settled(pilot)
        assert "marked" not in text_of(pilot.app)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        found = [one.name for one in book.contacts(read_filters("#sailing #rust").filter)[0]]
        assert found == ["Ana Lopes", "Cleo Marsh"]


def test_a_list_is_saved_opened_and_let_go(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2", "v")
        await settled(pilot)
        assert "No views are saved" in text_of(pilot.app)
        await pilot.press("f", "w", "c", "V")
        await typed(pilot, "Cooling ones")
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("escape")
        await settled(pilot)
        assert pilot.app.screen.query_one(WordsInput).value == ""
        await pilot.press("v")
        await settled(pilot)
        await pilot.press("1")
        await settled(pilot)
        assert pilot.app.screen.query_one(WordsInput).value == "warmth:cooling"
        await pilot.press("v")
        await settled(pilot)
        await pilot.press("minus", "1")
        await settled(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.saved_views() == ()


def test_a_filter_that_does_not_exist_is_explained(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "circel:close")
        assert "Filters are circle, stage, warmth" in text_of(pilot.app)

    driven(path, hands, drive, size=(140, 24))


def test_a_list_that_was_found_before_is_there_at_once_and_never_older_than_the_book(
    path: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash", *"ana")
        await settled(pilot)
        await pilot.press("escape", "escape")
        await settled(pilot)
        found = people(pilot).person
        assert "4 people" in text_of(pilot.app)
        asked: list[str] = []
        pilot.app.screen.look = lambda: asked.append("")  # type: ignore[attr-defined]
        for key in ("slash", *"ana", "escape", "escape"):
            await pilot.press(key)
        assert not asked
        assert people(pilot).person == found
        del pilot.app.screen.look  # type: ignore[attr-defined]
        with Book.open(path, hands.clock()) as book:
            book.add_contact("Anabel Fern")
        pilot.app.look_at_book()  # type: ignore[attr-defined]
        await settled(pilot)
        assert "5 people" in text_of(pilot.app)
        await pilot.press("slash", *"ana")
        await settled(pilot)
        assert "2 people" in text_of(pilot.app)

    driven(path, hands, drive)


def row_of(pilot: Pilot[None], name: str) -> str:
    return next(row for row in text_of(pilot.app).splitlines() if name in row)


def test_each_row_shows_how_warm_it_was_through_a_year(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        # Coffees 390, 360, 330, 250 and 120 days ago: the year begins right after the second.
        assert row_of(pilot, "Ana Lopes")[25:34] == " ██▇▆▇▆ R"
        assert row_of(pilot, "Ben Okoro")[25:34] == "        C"
        await pilot.press("l")
        await typed(pilot, "coffee with ana")
        await pilot.press("enter")
        await settled(pilot)
        assert row_of(pilot, "Ana Lopes")[25:34] == " ██▇▆▇█ R"
        await pilot.press("u")
        await settled(pilot)
        assert row_of(pilot, "Ana Lopes")[25:34] == " ██▇▆▇▆ R"

    driven(path, hands, drive)


def test_a_wide_list_shows_each_month_and_a_narrow_one_none(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        assert "██▇██▇▆▆█▇▇▆ Rapport" in row_of(pilot, "Ana Lopes")
        await pilot.resize_terminal(60, 16)
        await settled(pilot)
        assert "Ana Lopes          Rapport" in row_of(pilot, "Ana Lopes")

    driven(path, hands, drive, size=(108, 24))


def test_a_trend_reads_in_ascii(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        assert "##%*%* Rapport" in row_of(pilot, "Ana Lopes")

    driven(path, hands, drive, app=Rapport(path, hands.clock(), config=Config(ascii=True)))


def test_only_the_trends_of_people_in_sight_are_read_and_each_once(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Book.open(path, hands.clock()) as book:
        for number in range(PAGE_LINES):
            book.add_contact(f"Somebody {number:04}", company="Fabrikam", anyway=True)
    read: list[str] = []
    trends_of = Book.warmth_trends

    def count(book: Book, uids: Sequence[str]) -> dict[str, Trend]:
        read.extend(uids)
        return trends_of(book, uids)

    monkeypatch.setattr(Book, "warmth_trends", count)

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        height = people(pilot).size.height
        assert len(read) == height
        await pilot.press("pagedown", "pagedown", "home")
        await settled(pilot)
        assert len(read) == len(set(read)) <= 3 * height
        await pilot.press("slash")
        await typed(pilot, "somebody")
        assert len(read) == len(set(read))

    driven(path, hands, drive)


def test_who_comes_back_from_somebody_found_has_keys_again(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("slash")
        await typed(pilot, "ana")
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactScreen)
        await pilot.press("escape")
        await settled(pilot)
        await pilot.press("1")
        await settled(pilot)
        assert pilot.app.current_mode == "today"

    driven(path, hands, drive)


def test_a_wide_list_says_who_acted_when(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        row = row_of(pilot, "Ben Okoro")
        assert "→ 40 days" in row
        assert "← 9 days" in row

    driven(path, hands, drive, size=(200, 24))


def test_a_name_is_whole_before_a_work_begins(path: Path, hands: Hands) -> None:
    with in_book(path, hands) as book:
        book.add_contact("Amara Okonjo-Reyes Hall", role="Boat builder")

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        assert "Amara Okonjo-Reyes Hall" in text_of(pilot.app)

    driven(path, hands, drive, size=(120, 40))
