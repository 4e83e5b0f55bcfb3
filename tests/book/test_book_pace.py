"""Quiet times and the capacity of each day of the week: the user's own pace."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm.book.book import Book
from crm.book.day_results import Brief, QuietTime
from crm.errors import NotUnderstood
from crm.rules.history import PromiseBy
from crm.rules.interaction import Direction, Kind
from tests.book.conftest import Hands

PEOPLE = ("Ana Sá", "Bo Li", "Cy Dee", "Di Eng", "Ed Fox")


@pytest.fixture(autouse=True)
def _people(book: Book, hands: Hands) -> None:
    for name in PEOPLE:
        book.add_contact(name, circle="close")
        book.record_interaction([name], Kind.COFFEE)
    hands.pass_days(35)


def skip_factors(book: Book) -> set[float]:
    scores = [book.why(name).score for name in PEOPLE]
    return {score.skip_factor for score in scores if score is not None}


def test_a_quiet_time_empties_the_list_and_says_until_when(book: Book, hands: Hands) -> None:
    today = hands.at.date()
    book.promise("ana", "the map", by=PromiseBy.ME, due_on=today)
    assert book.today().nudges
    book.be_quiet(today + timedelta(days=6))
    for _ in range(7):
        day = book.today()
        assert (day.nudges, day.quiet_until_on) == ((), today + timedelta(days=6))
        assert [made.what for made in day.promises] == ["the map"]
        assert "quiet" in book.why("bo").kept_off[0]
        hands.pass_days(1)
    assert len(book.today().nudges) == 3
    assert book.today().quiet_until_on is None


def test_what_is_left_undone_on_a_quiet_day_teaches_nothing(book: Book, hands: Hands) -> None:
    assert len(book.today().nudges) == 3
    book.be_quiet(hands.at.date() + timedelta(days=1))
    hands.pass_days(2)
    assert skip_factors(book) == {1.0}


def test_what_is_left_undone_on_any_other_day_does(book: Book, hands: Hands) -> None:
    assert len(book.today().nudges) == 3
    hands.pass_days(2)
    assert skip_factors(book) == {1.0, 0.8}


def test_a_quiet_time_can_be_planned_moved_and_ended(book: Book, hands: Hands) -> None:
    today = hands.at.date()
    later = today + timedelta(days=30)
    assert book.quiet_times() == ()
    book.be_quiet(today + timedelta(days=5))
    book.be_quiet(later + timedelta(days=5), later)
    assert book.quiet_times() == (
        QuietTime(today, today + timedelta(days=5)),
        QuietTime(later, later + timedelta(days=5)),
    )
    book.be_quiet(today + timedelta(days=2))
    assert book.quiet_times()[0] == QuietTime(today, today + timedelta(days=2))
    assert len(book.quiet_times()) == 2
    hands.pass_days(1)
    book.end_quiet()
    assert book.quiet_times() == ()
    assert book.today().nudges
    assert book.end_quiet() == ()


def test_a_quiet_time_in_the_past_upside_down_or_endless_is_refused(
    book: Book, hands: Hands
) -> None:
    today = hands.at.date()
    for last, first in (
        (today - timedelta(days=1), None),
        (today + timedelta(days=1), today + timedelta(days=2)),
        (today, today - timedelta(days=1)),
        (today + timedelta(days=366), None),
    ):
        with pytest.raises(NotUnderstood):
            book.be_quiet(last, first)
    assert book.quiet_times() == ()


def test_the_list_holds_as_many_as_the_user_says(book: Book, hands: Hands) -> None:
    assert book.capacities() == (3, 3, 3, 3, 3, 1, 1)
    book.set_capacities([2, 0, 1, 3, 3, 0, 0])
    held = []
    for _ in range(7):
        day = book.today()
        held.append((day.capacity, len(day.nudges)))
        hands.pass_days(1)
    assert held[:3] == [(2, 2), (0, 0), (1, 1)]
    assert [capacity for capacity, _ in held] == list(book.capacities())


def test_why_says_that_a_day_has_no_places(book: Book) -> None:
    book.set_capacities([0] * 7)
    assert "no places" in book.why("ana").kept_off[0]


def test_a_smaller_number_takes_nobody_away(book: Book) -> None:
    before = book.today().nudges
    book.set_capacities([1] * 7)
    assert book.today().nudges == before
    book.set_capacities([4] * 7)
    assert book.today().nudges[:3] == before
    assert len(book.today().nudges) == 4


def test_what_is_no_capacity_is_refused(book: Book) -> None:
    for seven in ([3] * 6, [3] * 8, [11] * 7, [-1] * 7):
        with pytest.raises(NotUnderstood):
            book.set_capacities(seven)
    assert book.capacities() == (3, 3, 3, 3, 3, 1, 1)


def test_placing_counts_the_places_that_the_user_gave(book: Book) -> None:
    book.set_capacities([1, 1, 0, 0, 0, 5, 5])
    assert book.place("ana", circle="close").capacity == 2


def test_the_brief_counts_what_is_left_and_names_nobody(book: Book, hands: Hands) -> None:
    book.promise("ana", "the map", by=PromiseBy.ME, due_on=hands.at.date())
    book.promise("bo", "the oar", by=PromiseBy.THEM, due_on=hands.at.date())
    assert book.brief() == Brief(3, 1)
    book.do_nudge(book.today().nudges[0].uid)
    book.dismiss_nudge(book.today().nudges[1].uid)
    assert book.brief() == Brief(1, 1)
    book.be_quiet(hands.at.date())
    assert book.brief() == Brief(0, 1, hands.at.date())


def test_weekends_hold_only_what_is_owed_however_many_fit(book: Book, hands: Hands) -> None:
    book.set_capacities([3] * 7)
    hands.pass_days(5)
    assert book.today().nudges == ()
    book.record_interaction(["bo"], Kind.QUESTION, direction=Direction.IN, note="Which boat?")
    assert [entry.name for entry in book.today().nudges] == ["Bo Li"]
