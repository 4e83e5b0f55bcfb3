"""Writing to somebody on the screen: facts, words, how they read, and what was sent."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.book.book import Book
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Give, Kind
from crm.rules.text import clean
from crm.tui.app import Rapport
from crm.tui.messages import BookChanged
from crm.tui.screens.asking import ChoiceAsked
from crm.tui.screens.compose import Compose
from crm.tui.screens.errand import InTurn, Kept
from crm.tui.screens.leaf import Leaf
from crm.tui.shown import said
from crm.tui.widgets.cards import NudgeCard
from crm.tui.widgets.words_area import WordsArea

from .test_hostile import FOREIGN, everywhere
from .test_today import choose
from .world import HOSTILE, Hands, driven, in_book, settled, text_of, typed

PITCH = (
    "I help founders like you scale 10x. Book a free 15 minute call to explore synergies: "
    "https://calendly.com/x"
)
OFFER = "Ana, you wondered about caulking old boats; I could show you one afternoon. No is fine."


def area(pilot: Pilot[None]) -> WordsArea:
    return pilot.app.screen.query_one(WordsArea)


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


async def write_to(pilot: Pilot[None], name: str) -> None:
    """Find somebody, and write to them."""
    await press(pilot, "slash")
    await typed(pilot, name)
    await press(pilot, "escape", "w")


def notices(pilot: Pilot[None]) -> str:
    return "\n".join(notice.message for notice in pilot.app._notifications)


def test_a_nudge_is_written_from_facts_and_settled_when_it_is_sent(
    path: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ben Okoro")
        await press(pilot, "f")
        shown = text_of(pilot.app)
        assert "To Ben Okoro   answer" in shown
        assert "an answer since 11 Nov: “Is the tour still on?”" in shown
        await typed(
            pilot,
            "Yes, we go out on Saturday at ten.\nBring a coat, it was cold the last time we did.",
        )
        assert "reads as personal" in text_of(pilot.app)
        await press(pilot, "ctrl+s")
        assert not isinstance(pilot.app.screen, Compose)
        assert "Logged: answer, Ben Okoro, today." in notices(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert {n.name: n.state for n in book.today().nudges}["Ben Okoro"] == "done"
        newest = book.history("Ben Okoro")[0]
        assert (newest.kind, newest.direction) == (Kind.ANSWER, Direction.OUT)
        assert (
            newest.note
            == "Yes, we go out on Saturday at ten.\nBring a coat, it was cold the last time we did."
        )
        assert book.draft("Ben Okoro").words == ""


def test_anybody_is_written_to_from_the_contacts(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        assert "Cleo Marsh, Fabrikam" in text_of(pilot.app)
        await typed(pilot, "What do you make there?")
        await press(pilot, "ctrl+s")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.history("Cleo Marsh")[0].note == "What do you make there?"


def test_the_key_of_writing_on_a_nudge_writes_about_the_nudge(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await choose(pilot, "Ana Lopes")
        await press(pilot, "w")
        shown = text_of(pilot.app)
        assert "Why" in shown
        assert "the drawings" in shown

    driven(path, hands, drive)


def test_who_is_left_alone_is_not_written_to_and_it_is_said_why(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "dov")
        assert not isinstance(pilot.app.screen, Compose)
        assert "Dov Stern is to be left alone. No contact" in notices(pilot)

    driven(path, hands, drive)


def test_unsent_words_are_there_again_after_leaving(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        await typed(pilot, "What do you")
        await press(pilot, "escape")
        assert not isinstance(pilot.app.screen, Compose)
        await press(pilot, "w")
        assert area(pilot).text == "What do you"
        await typed(pilot, " make?")
        assert area(pilot).text == "What do you make?"

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.history("Cleo Marsh") == ()
        assert book.draft("Cleo Marsh").words == "What do you make?"


def test_words_are_kept_while_one_writes_and_say_so(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        await typed(pilot, "What do you")
        screen = pilot.app.screen
        assert isinstance(screen, Compose)
        screen.keep_words()
        await settled(pilot)
        with in_book(path, hands) as book:
            assert book.draft("Cleo Marsh").words == "What do you"
        assert "kept, not sent" in text_of(pilot.app)
        await press(pilot, "x")
        assert "kept, not sent" not in text_of(pilot.app)

    driven(path, hands, drive)


def test_what_is_typed_last_is_kept_when_the_program_ends(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        area(pilot).insert("the last word")
        pilot.app.exit()

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.draft("Cleo Marsh").words == "the last word"


def test_a_text_that_was_sent_is_not_kept_again_by_what_comes_late(
    path: Path, hands: Hands
) -> None:
    turns = InTurn()
    with in_book(path, hands) as book:

        def keep(words: str) -> Callable[[Book], Kept]:
            def deed(book: Book) -> Kept:
                book.keep_draft("Cleo Marsh", words)
                return Kept(words)

            return deed

        def send(book: Book) -> BookChanged:
            book.send_draft("Cleo Marsh", "Hello")
            return BookChanged("sent")

        first, second, third = (
            turns.next(keep("old"), "old"), turns.next(keep("new"), "new"), turns.next(send, "new")
        )  # fmt: skip
        second(book)
        first(book)
        assert book.draft("Cleo Marsh").words == "new"
        late = turns.next(keep("later"), "later")
        third(book)
        assert book.draft("Cleo Marsh").words == ""
        late(book)
        assert book.draft("Cleo Marsh").words == "later"


def test_the_words_are_judged_as_they_are_typed_and_marked(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        assert "Nothing written yet." in text_of(pilot.app)
        await typed(pilot, f"Hello Cleo,\n{PITCH}")
        shown = text_of(pilot.app)
        assert "✗ reads as a pitch" in shown
        assert "Polite words for wanting something" in shown
        assert "→" in shown
        line = area(pilot).get_line(1)
        marked = {line.plain[span.start : span.end] for span in line.spans}
        assert any("synergies" in words for words in marked)
        assert area(pilot).get_line(0).spans == []
        area(pilot).load_text("How is the workshop at Fabrikam?")
        await settled(pilot)
        assert "reads as personal" in text_of(pilot.app)
        assert area(pilot).get_line(0).spans == []

    driven(path, hands, drive)


def test_a_pitch_that_is_sent_is_kept_and_counts_for_nothing(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        await typed(pilot, PITCH)
        await press(pilot, "ctrl+t", "i", "ctrl+s")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        newest = book.history("Cleo Marsh")[0]
        assert newest.kind is Kind.INSIGHT
        assert newest.pitch
        assert book.show("Cleo Marsh").standing.gives == ()


def test_it_can_be_something_else_than_the_facts_say(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        await typed(pilot, "Thank you for the evening.")
        await press(pilot, "ctrl+t", "t")
        assert "To Cleo Marsh   thanks" in text_of(pilot.app)
        await press(pilot, "ctrl+t", "s")
        assert "nothing: it wants no answer" in text_of(pilot.app)
        await press(pilot, "ctrl+t", "t", "ctrl+s")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.history("Cleo Marsh")[0].kind is Kind.THANKS


def test_words_that_speak_of_a_promise_ask_whether_it_is_kept(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "ana")
        await typed(pilot, "Ana, how is the varnish?")
        await press(pilot, "ctrl+s")
        assert not isinstance(pilot.app.screen, ChoiceAsked)
        await press(pilot, "w")
        await typed(pilot, "Ana, as promised: the drawings of the keel.")
        await press(pilot, "ctrl+s")
        assert "You promised “the drawings”" in text_of(pilot.app)
        await press(pilot, "y")
        assert "Kept: the drawings" in notices(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.promises("Ana Lopes") == ()


def test_an_unkept_promise_stays_open(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "ana")
        await typed(pilot, "Ana, the drawings come tomorrow.")
        await press(pilot, "ctrl+s", "n")
        assert not isinstance(pilot.app.screen, ChoiceAsked | Compose)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert [made.what for made in book.promises("Ana Lopes")] == ["the drawings"]


def test_a_pitch_is_told_that_it_is_too_early_and_what_comes_first(
    path: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        await typed(pilot, PITCH)
        shown = text_of(pilot.app)
        assert "It is too early to offer Harbour workshop:" in shown
        assert "and 1 smaller thing" not in shown.split("It is too early")[0]

    driven(path, hands, drive)


def test_tab_goes_to_the_facts_and_to_advice_only_where_there_is_some(
    path: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        advice = pilot.app.screen.query_one("#advice")
        assert not advice.can_focus
        await typed(pilot, PITCH)
        assert advice.can_focus

    driven(path, hands, drive)


def test_nothing_is_logged_without_words(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        await press(pilot, "space", "ctrl+s")
        assert isinstance(pilot.app.screen, Compose)
        assert "no words to log" in notices(pilot)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.history("Cleo Marsh") == ()


def test_a_boundary_drawn_meanwhile_holds_and_the_words_stay(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        await typed(pilot, "What do you make?")
        with in_book(path, hands) as book:
            book.bound("Cleo Marsh", BoundaryKind.NO_CONTACT)
        await press(pilot, "ctrl+s")
        assert isinstance(pilot.app.screen, Compose)
        assert "to be left alone" in notices(pilot)
        assert area(pilot).text == "What do you make?"

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.history("Cleo Marsh") == ()


def test_words_are_copied_whole_or_as_selected(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        await typed(pilot, "One.\nTwo.")
        await press(pilot, "ctrl+c")
        assert pilot.app.clipboard == "One.\nTwo."
        await press(pilot, "shift+home", "ctrl+c")
        assert pilot.app.clipboard == "Two."
        await press(pilot, "tab", "y")
        assert pilot.app.clipboard == "One.\nTwo."

    driven(path, hands, drive)


def test_over_ssh_their_page_is_shown(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "10.0.0.1 1 10.0.0.2 22")

    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "ana")
        await press(pilot, "ctrl+o")
        assert isinstance(pilot.app.screen, Leaf)
        assert "mailto:ana@example.org" in text_of(pilot.app)
        await press(pilot, "escape", "escape")
        await write_to(pilot, "cleo")
        assert not [
            b for b in pilot.app.screen.active_bindings.values() if b.binding.id == "write.page"
        ]

    driven(path, hands, drive)


def test_in_the_editor_the_facts_are_comments(
    path: Path, hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = tmp_path / "editor"
    seen = tmp_path / "seen"
    editor.write_text(
        f"#!{sys.executable}\nimport pathlib, sys\nsheet = pathlib.Path(sys.argv[1])\n"
        f"pathlib.Path({str(seen)!r}).write_text(sheet.read_text())\n"
        "sheet.write_text('Dear Ana,\\n' + sheet.read_text())\n"
    )
    editor.chmod(0o700)
    monkeypatch.setenv("EDITOR", str(editor))
    monkeypatch.delenv("VISUAL", raising=False)
    # A screen without a terminal has none to lend.
    monkeypatch.setattr(Rapport, "suspend", lambda _: nullcontext())

    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "ana")
        await typed(pilot, "how is the keel?")
        await press(pilot, "ctrl+e")
        assert area(pilot).text == "Dear Ana,\nhow is the keel?"

    driven(path, hands, drive)
    assert "# You share   #old boats" in seen.read_text()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_pasted_is_cleaned_and_is_no_markup(path: Path, hands: Hands, text: str) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "cleo")
        await typed(pilot, text)
        shown = text_of(pilot.app)
        assert not [c for c in area(pilot).text + shown if c in "\x1b\x9b\u202e\u200f\x07\x00"]
        assert area(pilot).text == clean(text)
        await press(pilot, "ctrl+s")
        assert pilot.app.is_running

    driven(path, hands, drive)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_facts_from_outside_are_shown_and_do_nothing(path: Path, hands: Hands, text: str) -> None:
    everywhere(path, hands, text)

    async def drive(pilot: Pilot[None]) -> None:
        cards = [card for card in pilot.app.screen.query(NudgeCard) if card.can_focus]
        for card in cards:
            card.focus()
            await press(pilot, "f")
            assert isinstance(pilot.app.screen, Compose)
            assert not [found for found in FOREIGN if found in text_of(pilot.app)]
            await press(pilot, "escape")
        assert any(said(text).plain[:4] in said(card.person).plain for card in cards)

    driven(path, hands, drive)


@pytest.mark.parametrize("size", [(60, 16), (20, 5), (200, 50)])
def test_writing_lives_through_any_size(path: Path, hands: Hands, size: tuple[int, int]) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await write_to(pilot, "ana")
        await pilot.resize_terminal(*size)
        await settled(pilot)
        await typed(pilot, PITCH)
        if size[1] >= 16:
            assert area(pilot).size.height >= 3
            assert "reads as a pitch" in text_of(pilot.app)

    driven(path, hands, drive)


class TestOffers:
    """The gate stands in front of the screen as everywhere."""

    async def ask(self, pilot: Pilot[None]) -> None:
        await write_to(pilot, "ana")
        await press(pilot, "ctrl+t", "o")

    def warm(self, path: Path, hands: Hands) -> None:
        """Enough given and answered lately that the gate is open."""
        for days_ago in (75, 60, 45, 30, 15):
            hands.stand(days_ago)
            with in_book(path, hands) as book:
                book.record_interaction(
                    ["Ana Lopes"], Kind.COFFEE, gave=Give.WHOLE, interests=["old boats"]
                )
                for made in book.promises("Ana Lopes"):
                    book.keep_promise(made.uid)
                if days_ago == 75:
                    book.retire_offering("Harbour workshop")
                    book.add_offering(
                        "Boat school", interests=["old boats"], stood_since_on=date(2026, 1, 1)
                    )
        hands.stand(0)
        with in_book(path, hands) as book:
            for made in book.promises("Ana Lopes"):
                book.keep_promise(made.uid)
            assert book.verdict("Ana Lopes").verdict.open

    def test_a_shut_gate_shows_its_checklist_and_grants_nothing(
        self, path: Path, hands: Hands
    ) -> None:
        async def drive(pilot: Pilot[None]) -> None:
            await self.ask(pilot)
            assert isinstance(pilot.app.screen, Leaf)
            shown = text_of(pilot.app)
            assert "Too early: Ana Lopes" in shown
            assert "2. Rapport, and warm" in shown

        driven(path, hands, drive)
        with in_book(path, hands) as book:
            assert book.verdict("Ana Lopes").permit_expires_at is None

    def test_an_offer_is_written_judged_and_made(self, path: Path, hands: Hands) -> None:
        self.warm(path, hands)

        async def drive(pilot: Pilot[None]) -> None:
            await self.ask(pilot)
            shown = text_of(pilot.app)
            assert "an offer of Boat school" in shown
            assert "An easy no" in shown
            await typed(pilot, "There is a place for you in my school.")
            shown = text_of(pilot.app)
            assert "It names nothing of theirs." in shown
            assert "It has no easy way out." in shown
            await press(pilot, "ctrl+s")
            assert "The same key once more" in notices(pilot)
            assert "personal words" not in notices(pilot)
            await press(pilot, "ctrl+s")
            assert isinstance(pilot.app.screen, Compose)
            assert "personal words" in notices(pilot)
            area(pilot).load_text(OFFER.removesuffix(" No is fine."))
            await settled(pilot)
            await press(pilot, "ctrl+s")
            assert isinstance(pilot.app.screen, Compose)
            assert "It has no easy way out." in notices(pilot)
            area(pilot).load_text(OFFER)
            await settled(pilot)
            assert "✓ reads as personal" in text_of(pilot.app)
            await press(pilot, "ctrl+s")
            assert "offered to Ana Lopes" in notices(pilot)
            # Nothing is left to write to her: one is back where one was.
            assert not isinstance(pilot.app.screen, Compose)

        driven(path, hands, drive)
        with in_book(path, hands) as book:
            [made] = book.timeline("Ana Lopes").offers
            assert (made.offering, made.words) == ("Boat school", OFFER)
            assert not book.verdict("Ana Lopes").verdict.open
            assert book.check().damage == ()

    def test_a_boundary_drawn_while_an_offer_is_written_stands(
        self, path: Path, hands: Hands
    ) -> None:
        self.warm(path, hands)

        async def drive(pilot: Pilot[None]) -> None:
            await self.ask(pilot)
            await typed(pilot, OFFER)
            with in_book(path, hands) as book:
                book.bound("Ana Lopes", BoundaryKind.NO_PITCH)
            await press(pilot, "ctrl+s")
            assert isinstance(pilot.app.screen, Compose)

        driven(path, hands, drive)
        with in_book(path, hands) as book:
            assert book.timeline("Ana Lopes").offers == ()

    def test_of_several_offerings_it_is_asked_which(self, path: Path, hands: Hands) -> None:
        self.warm(path, hands)
        with in_book(path, hands) as book:
            book.add_offering("Varnish", interests=["old boats"], stood_since_on=date(2026, 1, 1))

        async def drive(pilot: Pilot[None]) -> None:
            await self.ask(pilot)
            assert "Offer Ana Lopes …" in text_of(pilot.app)
            await press(pilot, "2")
            assert "an offer of Varnish" in text_of(pilot.app)

        driven(path, hands, drive)
