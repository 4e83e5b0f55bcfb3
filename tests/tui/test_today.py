"""Today on the screen: what the keys do to the book."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from textual.pilot import Pilot

from crm.rules.interaction import Kind
from crm.tui.screens.contact import ContactScreen
from crm.tui.widgets.cards import Entry, NudgeCard, PromiseLine

from .world import Hands, day, driven, in_book, settled, text_of, typed


async def choose(pilot: Pilot[None], name: str, what: type[Entry] = NudgeCard) -> None:
    """Give the focus to the entry about somebody."""
    for entry in pilot.app.screen.query(what):
        if entry.person == name:
            entry.focus()
            await pilot.pause()
            return
    raise LookupError(name)


def test_the_list_says_who_and_why_with_promises_above(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        entries = list(pilot.app.screen.query(Entry))
        assert isinstance(entries[0], PromiseLine)
        assert {entry.person for entry in entries[1:]} == {"Ana Lopes", "Ben Okoro"}
        shown = text_of(pilot.app)
        assert "the drawings" in shown
        assert "Is the tour still on?" in shown
        assert "Dov" not in shown

    driven(path, hands, drive)


def test_done_asks_for_one_line_and_logs_it_in_the_same_stroke(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ben Okoro")
        await pilot.press("d")
        await typed(pilot, "told him yes, promised the map by fri")
        shown = text_of(pilot.app)
        assert "answer" in shown
        assert "you promised: the map" in shown
        await pilot.press("enter")
        await settled(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert {n.name: n.state for n in book.today().nudges}["Ben Okoro"] == "done"
        newest = book.history("Ben Okoro")[0]
        assert newest.on == day()
        assert "told him yes" in newest.note
        assert [p.what for p in book.promises("Ben Okoro")] == ["the map"]


def test_escape_leaves_the_question_and_writes_nothing(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ben Okoro")
        for key in ("d", "s", "x", "f", "R", "n", "r", "g"):
            await pilot.press(key)
            await settled(pilot)
            await pilot.press("escape")
            await settled(pilot)

    with in_book(path, hands) as book:
        book.today()
        before_number = book.newest_change()
    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.newest_change() == before_number


def test_a_snooze_until_they_write_puts_the_nudge_off(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ana Lopes")
        await pilot.press("s", "h")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert {n.name: n.state for n in book.today().nudges}["Ana Lopes"] == "put off"


def test_a_snooze_takes_a_day_in_words_and_tells_one_that_is_none(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ana Lopes")
        await pilot.press("s", "d")
        await typed(pilot, "whenever")
        await pilot.press("enter")
        await settled(pilot)
        assert "not certainly one day" in text_of(pilot.app)
        await pilot.press("s", "d")
        await typed(pilot, "in 10 days")
        await pilot.press("enter")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert {n.name: n.state for n in book.today().nudges}["Ana Lopes"] == "put off"


def test_the_reason_of_a_dismissal_teaches_the_rhythm(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ana Lopes")
        await pilot.press("x", "t")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert {n.name: n.reason for n in book.today().nudges}["Ana Lopes"] == "too often"
        assert (book.show("Ana Lopes").rhythm_days or 0) > 30


def test_rest_rhythm_and_never_are_one_key_and_an_answer(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ana Lopes")
        await pilot.press("R", "y")
        await settled(pilot)
        await choose(pilot, "Ben Okoro")
        await pilot.press("N")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.show("Ana Lopes").rhythm_days == 365
        assert book.show("Ben Okoro").rhythm_days is None


def test_a_rest_takes_them_off_the_list(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ana Lopes")
        await pilot.press("r", "q")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert {n.name: n.state for n in book.today().nudges}["Ana Lopes"] == "put off"


def test_a_promise_is_kept_by_one_key(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ana Lopes", PromiseLine)
        await pilot.press("enter")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert [made.kept_on for made in book.promises("Ana Lopes", open_only=False)] == [day()]


def test_what_was_noticed_is_one_key_a_kind_and_words(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ben Okoro")
        await pilot.press("n", "j")
        await typed(pilot, "harbour master now https://example.org/ben")
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("n", "b")
        await typed(pilot, "14 may")
        await pilot.press("enter")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        [job] = book.signals("Ben Okoro")
        assert (job.kind, job.text, job.link) == (
            "new job", "harbour master now", "https://example.org/ben"
        )  # fmt: skip
        assert [(found.month, found.day) for found in book.dates("Ben Okoro")] == [(5, 14)]


def test_the_common_ground_is_one_key(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ana Lopes")
        await pilot.press("g")
        await settled(pilot)
        shown = text_of(pilot.app)
        assert "You share" in shown
        assert "old boats" in shown

    driven(path, hands, drive)


def test_the_timeline_is_one_key(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ana Lopes")
        await pilot.press("t")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ContactScreen)
        assert "┊" in text_of(pilot.app)

    driven(path, hands, drive)


def test_a_change_by_another_program_is_seen(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        with in_book(path, hands) as book:
            book.record_interaction(["Ana Lopes"], Kind.CALL)
        pilot.app.look_at_book()  # type: ignore[attr-defined]  # our app
        await settled(pilot)
        assert [card.person for card in pilot.app.screen.query(NudgeCard) if card.can_focus] == [
            "Ben Okoro"
        ]

    driven(path, hands, drive)


def test_who_cooled_and_what_lies_ahead_stand_below_the_list(path: Path, hands: Hands) -> None:
    with in_book(path, hands) as book:
        cools_on = book.show("Ana Lopes").standing.changes_on
        assert cools_on is not None
        book.add_date("Ben Okoro", "birthday", 11, 22)
    hands.at += cools_on - hands.at.date()

    async def drive(pilot: Pilot[None]) -> None:
        assert "Cooled this week  Ana Lopes (today)" in text_of(pilot.app)

    driven(path, hands, drive)
    hands.at += timedelta(days=(day() - hands.at.date()).days)

    async def drive_today(pilot: Pilot[None]) -> None:
        assert "Ahead  Ben Okoro, birthday (Sun 22 Nov)" in text_of(pilot.app)

    driven(path, hands, drive_today)


def test_the_day_passes_while_the_screen_is_open(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        assert "20 November" in text_of(pilot.app)
        hands.at += timedelta(hours=18)
        pilot.app.look_at_book()  # type: ignore[attr-defined]  # our app
        await settled(pilot)
        assert "20 November" in text_of(pilot.app)
        hands.at += timedelta(hours=1)
        pilot.app.look_at_book()  # type: ignore[attr-defined]  # our app
        await settled(pilot)
        assert "21 November" in text_of(pilot.app)

    driven(path, hands, drive)


def test_who_is_never_nudged_is_set_aside_and_named_once(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("j", "N")
        await settled(pilot)
        told = next(iter(pilot.app._notifications)).message
        assert told.count("Ana Lopes") + told.count("Ben Okoro") == 1
        assert "set aside" in text_of(pilot.app)

    driven(path, hands, drive)


def test_a_quiet_time_is_told_on_an_empty_day(path: Path, hands: Hands) -> None:
    with in_book(path, hands) as book:
        book.be_quiet(day(-30))
        for made in book.promises():
            book.keep_promise(made.uid)

    async def drive(pilot: Pilot[None]) -> None:
        assert "A quiet time, until Sun 20 Dec: nobody is nudged." in text_of(pilot.app)

    driven(path, hands, drive)
