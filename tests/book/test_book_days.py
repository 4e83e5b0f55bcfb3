"""The day's list: made once, never reshuffled, never beyond a boundary."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.book.day_results import DayList
from crm.errors import NotFound
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Give, Kind
from tests.book.conftest import Hands, befriend


def names(day: DayList) -> list[str]:
    return [entry.name for entry in day.nudges]


@pytest.fixture(autouse=True)
def _people(book: Book, hands: Hands) -> None:
    for name in ("Ana Sá", "Bo Li", "Cy Dee", "Di Eng", "Ed Fox"):
        book.add_contact(name, circle="close")
        book.record_interaction([name], Kind.COFFEE, note="the move to Porto")
    hands.pass_days(35)


def test_the_list_is_short_and_each_entry_says_why_with_what_and_what_next(book: Book) -> None:
    day = book.today()
    assert day.on == date(2026, 4, 6)
    assert len(day.nudges) == day.capacity == 3
    for entry in day.nudges:
        assert "2 Mar" in entry.why
        assert entry.material
        assert entry.next_step


def test_the_list_is_made_once_whoever_asks(book: Book, hands: Hands, path: Path) -> None:
    first = book.today()
    assert book.today() == first
    with Book.open(path, hands.clock()) as other:
        assert other.today() == first


def test_entries_stand_when_the_book_changes_and_logging_settles_them(book: Book) -> None:
    before = names(book.today())
    logged = book.record_interaction([before[0]], Kind.MESSAGE)
    assert logged.nudges_done == (before[0],)
    after = book.today()
    assert names(after) == before
    assert [entry.state for entry in after.nudges] == ["done", "open", "open"]


def test_hearing_from_somebody_does_not_settle_what_you_wanted_to_do(book: Book) -> None:
    name = names(book.today())[0]
    logged = book.record_interaction([name], Kind.MESSAGE, direction=Direction.IN)
    assert logged.nudges_done == ()


def test_a_new_day_has_a_new_list_with_those_who_waited(book: Book, hands: Hands) -> None:
    monday = names(book.today())
    hands.pass_days(1)
    tuesday = names(book.today())
    assert set(monday) | set(tuesday) == {"Ana Sá", "Bo Li", "Cy Dee", "Di Eng", "Ed Fox"}


def test_the_day_begins_at_the_roll_over_hour(book: Book, hands: Hands) -> None:
    monday = book.today()
    hands.at = hands.at.replace(hour=2) + timedelta(days=1)
    assert book.today() == monday
    hands.at = hands.at.replace(hour=4)
    assert book.today().on == monday.on + timedelta(days=1)


def test_free_places_fill_as_the_book_changes(book: Book) -> None:
    for name in ("Ana Sá", "Bo Li", "Cy Dee", "Di Eng", "Ed Fox"):
        book.place(name)
    assert names(book.today()) == []
    book.place("Bo Li", circle="close")
    assert names(book.today()) == ["Bo Li"]
    book.place("Ana Sá", circle="close")
    assert names(book.today()) == ["Bo Li", "Ana Sá"]


def test_weekends_hold_only_what_is_owed(book: Book, hands: Hands) -> None:
    hands.pass_days(5)
    assert names(book.today()) == []
    book.record_interaction(["bo"], Kind.QUESTION, direction=Direction.IN, note="Which boat?")
    day = book.today()
    assert names(day) == ["Bo Li"]
    assert "Which boat?" in day.nudges[0].why + day.nudges[0].material


@pytest.mark.parametrize("kind", [BoundaryKind.NO_CONTACT, BoundaryKind.NOT_BEFORE])
def test_a_bound_person_is_left_alone_and_why_says_so(
    book: Book, hands: Hands, kind: BoundaryKind
) -> None:
    book.bound("ana", kind, until_on=hands.at.date() + timedelta(days=60))
    for _ in range(10):
        assert "Ana Sá" not in names(book.today())
        hands.pass_days(1)
    why = book.why("ana")
    assert not why.listed
    assert kind.value in why.kept_off[0].lower()


def test_a_pitch_boundary_does_not_end_a_friendship(book: Book, hands: Hands) -> None:
    for name in ("Bo Li", "Cy Dee", "Di Eng", "Ed Fox"):
        book.place(name)
    book.bound("ana", BoundaryKind.NO_PITCH)
    assert names(book.today()) == ["Ana Sá"]


def test_skips_are_dismissed_without_a_trace_of_blame(book: Book, hands: Hands) -> None:
    entry = book.today().nudges[0]
    assert book.dismiss_nudge(entry.uid[:8]).name == entry.name
    assert book.today().nudges[0].state == "skipped"
    hands.pass_days(4)
    book.today()
    score = book.why(entry.name).score
    assert score is not None
    assert score.skip_factor < 1
    with pytest.raises(NotFound):
        book.do_nudge("zzzz")


def test_thanks_are_owed_for_what_was_given(book: Book, hands: Hands) -> None:
    book.record_interaction(
        ["Ed Fox"], Kind.HELP, direction=Direction.IN, note="read my draft twice"
    )
    hands.pass_days(1)
    day = book.today()
    assert {entry.name: entry.kind for entry in day.nudges}["Ed Fox"] is Kind.THANKS


def test_why_tells_every_term_or_every_rule(book: Book) -> None:
    listed = book.today().nudges[0]
    why = book.why(listed.name)
    assert why.listed
    assert why.score is not None
    assert why.score.total == pytest.approx(listed.score)
    assert [term.name for term in why.score.terms] == [
        "urgency", "hook", "circle", "balance", "waiting"
    ]  # fmt: skip
    off = next(
        n for n in ("Ana Sá", "Bo Li", "Cy Dee", "Di Eng", "Ed Fox") if n not in names(book.today())
    )
    assert book.why(off).kept_off
    book.add_contact("Gus Hill")
    assert "Not placed" in book.why("Gus").kept_off[0]
    assert "you" in book.why("Zoe Tester").kept_off[0]


def test_an_open_gate_is_only_said_to_be_possible(book: Book, hands: Hands) -> None:
    book.add_interests(None, ["rust"])
    book.add_offering("Rust course", interests=["rust"], stood_since_on=date(2024, 1, 1))
    for name in ("Bo Li", "Cy Dee", "Di Eng", "Ed Fox"):
        book.place(name)
    book.add_interests("ana", ["rust"])
    befriend(book, hands, "Ana Sá")
    hands.pass_days(14)
    day = book.today()
    assert names(day) == ["Ana Sá"]
    assert day.offers_possible == ("Ana Sá",)
    assert "course" not in (day.nudges[0].why + day.nudges[0].material + day.nudges[0].next_step)
    assert book.record_interaction(["ana"], Kind.COFFEE, gave=Give.NONE).interaction.gave == 0


def test_nobody_due_is_crowded_out_by_those_who_rest_or_are_bound(book: Book, hands: Hands) -> None:
    for number in range(45):
        book.add_contact(f"Person {number}", circle="close")
        book.bound(f"Person {number}", BoundaryKind.NO_CONTACT)
    hands.pass_days(60)
    for name in ("Ana Sá", "Bo Li", "Cy Dee", "Di Eng"):
        book.place(name)
    book.add_contact("Late Comer", circle="close")
    hands.pass_days(28)
    shown: set[str] = set()
    for _ in range(7):
        shown |= set(names(book.today()))
        hands.pass_days(1)
    assert {"Ed Fox", "Late Comer"} <= shown
