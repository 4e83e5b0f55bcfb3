"""Offerings and gates in the screen: an offer is begun only through an open gate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event
from textual.pilot import Pilot

from crm.book.book import Book
from crm.book.results import OfferMade
from crm.rules.history import BoundaryKind, OfferAnswer, PromiseBy
from crm.rules.interaction import Direction, Give, Kind
from crm.tui.screens.leaf import Leaf
from crm.tui.screens.offerings import OfferingsScreen
from crm.tui.widgets.words_area import WordsArea
from crm.tui.widgets.words_input import WordsInput

from .places import SIZES, Compare, is_pictured, poison, pressed, shows_nothing_foreign
from .world import HOSTILE, TODAY, Hands, day, driven, in_book, settled, text_of

WORDS = (
    "Ana, after our talk about rust on the boat I thought of you: I run a small rust course in "
    "spring. If you like there is a seat for you, and if not that is perfectly fine."
)


@pytest.fixture
def gates(tmp_path: Path, hands: Hands) -> Path:
    """Ana, to whom the gate is open; Bo, whom you owe something; Cy, who is left alone."""
    path = tmp_path / "gates.db"
    people = ("Ana Sá", "Bo Li", "Cy Moss")
    hands.stand(100)
    with Book.create(path, hands.clock(), owner="Mika Example") as book:
        book.add_interests(None, ["rust"])
        book.add_offering("Rust course", interests=["rust"], stood_since_on=date(2025, 1, 1))
        for name in people:
            book.add_contact(name, circle="close")
            book.add_interests(name, ["rust"])
        for ago in (99, 85, 71, 57, 43, 29, 15):
            hands.stand(ago)
            for name in people:
                book.record_interaction([name], Kind.COFFEE, interests=["rust"], gave=Give.WHOLE)
        book.bound("Cy Moss", BoundaryKind.NO_PITCH, reason="he said so")
        book.promise("Bo Li", "the map", by=PromiseBy.ME, due_on=day(9))
        hands.stand(0)
        assert book.verdict("Ana Sá").verdict.open
    return path


def test_who_is_ready_and_who_lacks_what(gates: Path, hands: Hands) -> None:
    with in_book(gates, hands) as book:
        seen = book.readiness()
        (one,) = seen.offerings
        assert [near.contact.name for near in one.ready] == ["Ana Sá"]
        assert [(near.contact.name, [c.number for c in near.lacks]) for near in one.near] == [
            ("Bo Li", [3])
        ]
        assert one.ready[0].verdict == book.verdict("Ana Sá").verdict
        assert one.near[0].verdict == book.verdict("Bo Li").verdict
        assert seen.placed == 3
        assert dict(seen.lacking) == {"bound": 1, "early": 0, "cool": 0, "unheard": 0, "owed": 1}


def test_who_asked_for_it_stands_first_though_nothing_else_holds(gates: Path, hands: Hands) -> None:
    with in_book(gates, hands) as book:
        book.add_contact("Noor Haddad")
        book.add_interests("Noor Haddad", ["rust"])
        book.record_interaction(
            ["Noor Haddad"], Kind.REQUEST, direction=Direction.IN, offering="Rust course",
            note="Is there a seat left?", on=day(1),
        )  # fmt: skip
        (one,) = book.readiness().offerings
        found = {near.contact.name: near for near in (*one.ready, *one.near)}
        assert found["Noor Haddad"].verdict == book.verdict("Noor Haddad").verdict


def test_only_the_nearest_are_read_whole(gates: Path, hands: Hands) -> None:
    with in_book(gates, hands) as book:
        for number in range(60):
            book.add_contact(f"Person {number:02}", circle="wide")
        read: list[str] = []

        def note(_: object, __: object, statement: str, *___: object) -> None:
            read.append(statement)

        event.listen(book._store._engine, "before_cursor_execute", note)
        seen = book.readiness()
        event.remove(book._store._engine, "before_cursor_execute", note)
        assert seen.placed == 63
        # The sixty were never talked with: nobody reads their history.
        judged = (*seen.offerings[0].ready, *seen.offerings[0].near)
        assert {near.contact.name for near in judged} == {"Ana Sá", "Bo Li"}
        assert len(read) < 40


def test_an_offer_is_begun_and_made_through_an_open_gate(gates: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "4", "j")
        assert "an offer is possible" in text_of(pilot.app)
        await pressed(pilot, "s")
        assert "an offer of Rust course" in text_of(pilot.app)
        area = pilot.app.screen.query_one(WordsArea)
        area.load_text("Buy my course now, limited offer!!!")
        await pressed(pilot, "ctrl+s", "ctrl+s")
        told = [notice.message for notice in pilot.app._notifications]
        assert any("was not written" in words for words in told)
        assert len(pilot.app.screen_stack) == 2
        area.load_text(WORDS)
        await pressed(pilot, "ctrl+s")
        assert len(pilot.app.screen_stack) == 1

    driven(gates, hands, drive)
    with in_book(gates, hands) as book:
        (made,) = book.timeline("Ana Sá").offers
        assert made.words == WORDS
        assert not book.verdict("Ana Sá").verdict.open


def test_no_key_begins_an_offer_through_a_shut_gate(gates: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "4", "j", "j")
        screen = pilot.app.screen
        assert isinstance(screen, OfferingsScreen)
        assert screen.person is not None
        assert screen.person[1] == "Bo Li"
        assert "3. In touch, and nothing owed" in text_of(pilot.app)
        assert not screen.check_action("start_offer", ())
        await pressed(pilot, "s")
        assert len(pilot.app.screen_stack) == 1
        # Also where the screen is behind the book.
        screen.action_start_offer()
        await settled(pilot)
        assert isinstance(pilot.app.screen, Leaf)

    driven(gates, hands, drive)
    with in_book(gates, hands) as book:
        assert book.verdict("Bo Li").permit_expires_at is None
        assert book.timeline("Bo Li").offers == ()


def test_a_gate_that_shut_meanwhile_stays_shut(gates: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "4", "j")
        with in_book(gates, hands) as book:
            book.bound("Ana Sá", BoundaryKind.NO_PITCH, reason="she said so")
        await pressed(pilot, "s")
        assert isinstance(pilot.app.screen, Leaf)
        assert "Too early: Ana Sá" in text_of(pilot.app)

    driven(gates, hands, drive)
    with in_book(gates, hands) as book:
        assert book.verdict("Ana Sá").permit_expires_at is None


def test_an_offering_is_added_and_retired(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "4", "plus", "'Sailing day", "enter", "'a day out", "enter")
        await pressed(pilot, "'old boats", "enter", "'the day of days", "ctrl+s")
        assert "is not certainly one day" in text_of(pilot.app)
        pilot.app.screen.query_one("#field-since", WordsInput).value = "1 mar 2026"
        await pressed(pilot, "ctrl+s", "home", "x")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        found = {one.name: one for one in book.offerings()}
    assert found["Sailing day"].stood_since_on == date(2026, 3, 1)
    assert found["Sailing day"].interests == ("old boats",)
    assert found["Harbour workshop"].retired_on == TODAY.date()


def test_an_answer_is_written_down(gates: Path, hands: Hands) -> None:
    with in_book(gates, hands) as book:
        book.start_offer("Ana Sá")
        book.make_offer("Ana Sá", WORDS)

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "4", "j")
        screen = pilot.app.screen
        assert isinstance(screen, OfferingsScreen)
        while screen.person is None or screen.person[1] != "Ana Sá":
            await pressed(pilot, "j")
        await pressed(pilot, "A", "y")

    driven(gates, hands, drive)
    with in_book(gates, hands) as book:
        assert book.timeline("Ana Sá").offers[0].answer is OfferAnswer.YES


def test_after_two_noes_a_key_draws_the_boundary(
    gates: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = Book.answer_offer

    def twice(book: Book, who: str, answer: OfferAnswer) -> OfferMade:
        return replace(usual(book, who, answer), proposes_boundary=True)

    with Book.open(gates, hands.clock()) as book:
        book.start_offer("Ana Sá", "Rust course")
        book.make_offer("Ana Sá", WORDS, "Rust course")
    monkeypatch.setattr(Book, "answer_offer", twice)

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "4", "j")
        screen = pilot.app.screen
        assert isinstance(screen, OfferingsScreen)
        while screen.person is None or screen.person[1] != "Ana Sá":
            await pressed(pilot, "j")
        await pressed(pilot, "A", "n")
        assert "B, then p, draws the boundary" in " ".join(text_of(pilot.app).split())
        await pressed(pilot, "B", "p", "'She said no twice", "enter", "u")

    driven(gates, hands, drive, size=(120, 30))
    with in_book(gates, hands) as book:
        [drawn] = book.show("Ana Sá").boundaries
        assert (drawn.kind, drawn.reason) == (BoundaryKind.NO_PITCH, "She said no twice")


def test_a_boundary_with_a_day_or_a_channel(gates: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "2", "B", "b", "'in 2 months", "enter", "enter")
        await pressed(pilot, "j", "B", "o", "'e-mail", "enter", "'he likes it", "enter")
        await pressed(pilot, "B", "c", "escape")

    driven(gates, hands, drive)
    with in_book(gates, hands) as book:
        [waits] = book.show("Ana Sá").boundaries
        assert (waits.kind, waits.until_on) == (BoundaryKind.NOT_BEFORE, date(2027, 1, 20))
        [by_mail] = book.show("Bo Li").boundaries
        assert (by_mail.kind, by_mail.channel) == (BoundaryKind.ONLY_CHANNEL, "e-mail")
        assert by_mail.reason == "he likes it"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_do_nothing(gates: Path, hands: Hands, text: str) -> None:
    columns = (("contact", "name"), ("interaction", "note"), ("boundary", "reason"))
    poison(gates, hands, text, *columns, ("offering", "name"), ("offering", "about"))
    driven(gates, hands, shows_nothing_foreign("4", "j", "j", "k", "s"))


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "120x40"])
@pytest.mark.parametrize("state", ["full", "open", "shut", "empty"])
def test_picture(
    snap_compare: Compare, gates: Path, hands: Hands, size: tuple[int, int], state: str
) -> None:
    keys = {
        "full": ["4"], "open": ["4", "j"], "shut": ["4", "j", "j"], "empty": ["4", "x"],
    }[state]  # fmt: skip
    assert is_pictured(snap_compare, gates, hands, size, keys)


def test_a_row_of_two_lines_is_not_taken_for_two_rows(gates: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "4")
        shown = text_of(pilot.app).splitlines()
        at = next(number for number, row in enumerate(shown) if row.startswith("   1 Bo Li"))
        assert shown[at + 1].startswith("     ")
        assert shown[at + 1].strip() in ("owed", "nothing owed")

    driven(gates, hands, drive, size=(44, 30))
