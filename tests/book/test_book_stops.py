"""They asked you to stop: nobody is nudged towards them, boundary or none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from crm.book.book import Book
from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Direction, Kind
from crm.store import contacts
from crm.store.engine import Store
from crm.store.tables import contact
from tests.book.conftest import Hands, befriend


@pytest.fixture(autouse=True)
def _ana(book: Book, hands: Hands) -> None:
    book.add_contact("Ana Sá", circle="close")
    book.record_interaction(["Ana Sá"], Kind.COFFEE, note="the move to Porto")
    hands.pass_days(35)


def stop(book: Book, on: date | None = None) -> None:
    book.record_interaction(["ana"], Kind.STOP, on=on, note="Ana asked me to stop")


def names(book: Book) -> list[str]:
    return [entry.name for entry in book.today().nudges]


def is_left_alone(book: Book) -> bool:
    return any("asked you to stop" in reason for reason in book.why("ana").kept_off)


def test_whoever_asked_to_stop_is_on_no_list_and_why_says_so(book: Book, hands: Hands) -> None:
    stop(book)
    for _ in range(10):
        assert names(book) == []
        hands.pass_days(1)
    why = book.why("ana")
    assert not why.listed
    assert why.kept_off == ("They asked you to stop on 6 Apr.",)


def test_a_stop_takes_them_off_a_list_made_before(book: Book) -> None:
    assert names(book) == ["Ana Sá"]
    stop(book)
    assert names(book) == []
    assert not book.why("ana").listed


def test_what_you_owe_and_a_long_sleep_are_no_way_around_a_stop(book: Book, hands: Hands) -> None:
    book.promise("ana", "the slides", by=PromiseBy.ME)
    book.record_interaction(["ana"], Kind.QUESTION, direction=Direction.IN, note="Which boat?")
    hands.pass_days(1)
    stop(book)
    hands.pass_days(8)
    assert names(book) == []
    hands.pass_days(1500)
    assert names(book) == []
    assert is_left_alone(book)


def test_a_promise_that_falls_due_stands_and_asks_for_no_word(book: Book, hands: Hands) -> None:
    in_three_days = hands.at.date() + timedelta(days=3)
    book.promise("ana", "the slides", by=PromiseBy.ME, due_on=in_three_days)
    stop(book)
    hands.pass_days(3)
    assert book.today().promises == ()
    assert [made.what for made in book.promises("ana")] == ["the slides"]


def test_triage_does_not_propose_whoever_asked_to_stop(book: Book, hands: Hands) -> None:
    book.place("ana")
    befriend(book, hands, "Ana Sá", coffees=3)
    assert [found.contact.name for found in book.triage()] == ["Ana Sá"]
    stop(book)
    assert book.triage() == ()
    assert book.today().unplaced == 0


def wrote_the_next_day(book: Book, hands: Hands) -> None:
    hands.pass_days(1)
    book.record_interaction(["ana"], Kind.MESSAGE, direction=Direction.IN, note="How are you?")


def wrote_an_hour_later(book: Book, hands: Hands) -> None:
    hands.pass_days(1 / 24)
    book.record_interaction(["ana"], Kind.MESSAGE, direction=Direction.IN, note="How are you?")


def boundary_lifted(book: Book, hands: Hands) -> None:
    book.bound("ana", BoundaryKind.NO_CONTACT)
    hands.pass_days(1)
    book.lift_boundary("ana", why="she said on the phone that it is over")


@pytest.mark.parametrize("settle", [wrote_the_next_day, wrote_an_hour_later, boundary_lifted])
def test_a_stop_is_settled_by_them_or_by_a_boundary_lifted_since(
    book: Book, hands: Hands, settle: Callable[[Book, Hands], None]
) -> None:
    stop(book)
    assert is_left_alone(book)
    settle(book, hands)
    assert not is_left_alone(book)
    hands.pass_days(2)
    stop(book)
    assert is_left_alone(book)


def wrote_an_hour_before(book: Book, hands: Hands) -> None:
    book.record_interaction(["ana"], Kind.MESSAGE, direction=Direction.IN, note="How are you?")
    hands.pass_days(1 / 24)
    stop(book)


def wrote_back_yourself(book: Book, hands: Hands) -> None:
    stop(book)
    hands.pass_days(1)
    book.record_interaction(["ana"], Kind.MESSAGE)


def only_clicked(book: Book, hands: Hands) -> None:
    stop(book)
    hands.pass_days(1 / 24)
    book.record_interaction(["ana"], Kind.REACTION, direction=Direction.IN)


def clicked_on_a_day_of_talk(book: Book, hands: Hands) -> None:
    wrote_an_hour_before(book, hands)
    hands.pass_days(1 / 24)
    book.record_interaction(["ana"], Kind.REACTION, direction=Direction.IN)


def greeted_in_passing_on_a_day_of_talk(book: Book, hands: Hands) -> None:
    wrote_an_hour_before(book, hands)
    hands.pass_days(1 / 24)
    book.record_interaction(["ana"], Kind.MESSAGE, direction=Direction.IN, depth=0)
    book.record_interaction(["ana"], Kind.NO, depth=1)


def lifted_what_was_drawn_before(book: Book, hands: Hands) -> None:
    book.bound("ana", BoundaryKind.NO_PITCH)
    hands.pass_days(1)
    stop(book)
    book.lift_boundary("ana", why="she asked about the course herself")


@pytest.mark.parametrize(
    "story",
    [
        wrote_an_hour_before,
        wrote_back_yourself,
        only_clicked,
        clicked_on_a_day_of_talk,
        greeted_in_passing_on_a_day_of_talk,
        lifted_what_was_drawn_before,
    ],
)
def test_nothing_else_settles_a_stop(
    book: Book, hands: Hands, story: Callable[[Book, Hands], None]
) -> None:
    story(book, hands)
    assert is_left_alone(book)


def test_an_older_stop_that_was_settled_does_not_come_back(book: Book, hands: Hands) -> None:
    wrote_the_next_day(book, hands)
    stop(book, on=date(2026, 4, 1))
    assert not is_left_alone(book)


@pytest.mark.parametrize("silent_days", [35, 1500])
def test_many_stops_crowd_nobody_out(book: Book, hands: Hands, silent_days: int) -> None:
    for number in range(41):
        book.add_contact(f"Person {number}", circle="close")
        book.record_interaction([f"Person {number}"], Kind.COFFEE)
        book.record_interaction([f"Person {number}"], Kind.STOP)
    hands.pass_days(1)
    book.record_interaction(["ana"], Kind.COFFEE)
    hands.pass_days(silent_days)
    assert names(book) == ["Ana Sá"]


def test_stops_are_found_without_reading_the_history(book: Book, path: Path) -> None:
    query = select(contact.c.id).where(contacts.left_alone(date(2026, 4, 6)))
    words = str(query.compile(compile_kwargs={"literal_binds": True}))
    store = Store.open(path)
    with store.read() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}").all()
    store.close()
    steps = [row[-1] for row in plan]
    assert "SEARCH interaction USING INDEX ix_interaction_stop (kind=?)" in steps, steps
    assert not any(step.startswith("SCAN interaction") for step in steps), steps
