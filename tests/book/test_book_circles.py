"""Placing, triage, interests, promises and boundaries."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crm.book.book import Book
from crm.errors import Ambiguous, NotFound, NotUnderstood, Refused
from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Kind, Stage
from tests.book.conftest import START, Hands, befriend


@pytest.fixture(autouse=True)
def _people(book: Book) -> None:
    book.add_contact("Ana Sá")
    book.add_contact("Bo Li")


def test_a_circle_gives_its_rhythm_and_a_rhythm_may_be_ones_own(book: Book) -> None:
    assert book.place("ana", circle="close").contact.rhythm_days == 30
    placed = book.place("ana", rhythm_days=45).contact
    assert (placed.circle, placed.rhythm_days) == (None, 45)
    assert book.place("ana", circle="close", rhythm_days=20).contact.rhythm_days == 20
    assert book.place("ana").contact.rhythm_days is None
    assert book.show("ana").due_on is None


@pytest.mark.parametrize("days", [0, -1, 3651, 10**30])
def test_a_rhythm_has_bounds(book: Book, days: int) -> None:
    with pytest.raises(NotUnderstood):
        book.place("ana", rhythm_days=days)


def test_an_unknown_circle_is_named_back(book: Book) -> None:
    with pytest.raises(NotUnderstood, match="bestie"):
        book.place("ana", circle="bestie")


def test_placing_warns_when_the_rhythms_ask_for_too_much(book: Book) -> None:
    assert book.place("ana", circle="inner").warning == ""
    for number in range(10):
        book.add_contact(f"Person {number}")
        placed = book.place(f"Person {number}", circle="inner")
    assert "Fewer people" in placed.warning


def test_triage_proposes_only_real_conversation_and_not_twice(book: Book, hands: Hands) -> None:
    assert book.triage() == ()
    befriend(book, hands, "Ana Sá", coffees=3)
    befriend(book, hands, "Bo Li", coffees=1)
    book.add_contact("Cy Dee")
    book.record_interaction(["Cy Dee"], Kind.MESSAGE)
    proposed = book.triage()
    assert [(c.contact.name, c.exchanges) for c in proposed] == [("Ana Sá", 3), ("Bo Li", 1)]
    book.leave_unplaced("ana")
    assert [c.contact.name for c in book.triage()] == ["Bo Li"]


def test_a_bound_person_is_not_proposed(book: Book, hands: Hands) -> None:
    befriend(book, hands, "Ana Sá", coffees=3)
    book.bound("ana", BoundaryKind.NO_CONTACT)
    assert book.triage() == ()
    assert book.today().unplaced == 0


def test_a_silent_tie_placed_from_triage_is_not_due_on_the_spot(book: Book, hands: Hands) -> None:
    befriend(book, hands, "Ana Sá", coffees=2, every_days=400)
    today = START.date() + timedelta(days=800)
    due = [book.place("ana", circle="active", gently=gently) for gently in (False, True)]
    assert due[0].contact.name == due[1].contact.name
    spread = book.show("ana").due_on
    book.place("ana", circle="active", gently=True)
    assert book.show("ana").due_on == spread
    assert spread is not None
    assert today - timedelta(days=60) <= spread <= today + timedelta(days=60)


def test_an_interest_is_shared_when_both_have_it_and_counts_from_the_later_day(
    book: Book, hands: Hands
) -> None:
    book.add_interests("ana", ["#Rust"])
    hands.pass_days(10)
    book.add_interests(None, ["rust"])
    assert [(i.name, i.shared) for i in book.show("ana").interests] == [("Rust", True)]
    book.remove_interests(None, ["RUST"])
    assert [i.shared for i in book.show("ana").interests] == [False]
    assert book.my_interests() == ()


def test_my_new_interest_moves_those_who_share_it(book: Book, hands: Hands) -> None:
    for _ in range(4):
        book.record_interaction(["ana"], Kind.COFFEE)
        hands.pass_days(20)
    book.add_interests("ana", ["sailing"])
    assert book.find("ana").stage is Stage.ENGAGED
    book.add_interests(None, ["Sailing"])
    assert book.find("ana").stage is Stage.RAPPORT
    assert book.check().damage == ()


def test_an_interest_that_is_not_there_cannot_be_removed(book: Book) -> None:
    with pytest.raises(NotFound):
        book.remove_interests("ana", ["rust"])


def test_promises_are_made_kept_and_dropped(book: Book) -> None:
    made = book.promise("ana", "the slides", by=PromiseBy.ME, due_on=date(2026, 3, 6))
    theirs = book.promise("bo", "an intro", by=PromiseBy.THEM)
    assert [p.what for p in book.promises()] == ["the slides", "an intro"]
    assert book.keep_promise(made.uid[:8]).kept_on == date(2026, 3, 2)
    assert book.drop_promise(theirs.uid).dropped_on == date(2026, 3, 2)
    assert book.promises() == ()
    assert len(book.promises(open_only=False)) == 2
    with pytest.raises(Refused, match="settled already"):
        book.keep_promise(made.uid)
    with pytest.raises(NotFound):
        book.keep_promise("zzz")


def test_a_promise_due_stands_above_the_list(book: Book, hands: Hands) -> None:
    book.promise("ana", "the slides", by=PromiseBy.ME, due_on=date(2026, 3, 6))
    book.promise("bo", "their part", by=PromiseBy.THEM, due_on=date(2026, 3, 6))
    assert book.today().promises == ()
    hands.pass_days(4)
    assert [p.what for p in book.today().promises] == ["the slides"]


def test_a_boundary_is_lifted_only_with_a_reason_and_stays_on_record(book: Book) -> None:
    drawn = book.bound("ana", BoundaryKind.NO_PITCH, reason="she said so")
    assert book.find("ana").bound
    with pytest.raises(NotUnderstood):
        book.lift_boundary("ana", why="  ")
    lifted = book.lift_boundary("ana", drawn.uid[:8], why="she asked for an offer")
    assert lifted.lifted_why == "she asked for an offer"
    assert not book.find("ana").bound
    assert len(book.show("ana").boundaries) == 1
    with pytest.raises(NotFound):
        book.lift_boundary("ana", why="again")


def test_two_boundaries_are_told_apart(book: Book) -> None:
    book.bound("ana", BoundaryKind.NO_PITCH)
    book.bound("ana", BoundaryKind.ONLY_CHANNEL, channel="e-mail")
    with pytest.raises(Ambiguous):
        book.lift_boundary("ana", why="over")


def test_a_boundary_says_what_it_needs(book: Book) -> None:
    with pytest.raises(NotUnderstood, match="still to come"):
        book.bound("ana", BoundaryKind.NOT_BEFORE, until_on=date(2026, 3, 2))
    with pytest.raises(NotUnderstood, match="channel"):
        book.bound("ana", BoundaryKind.ONLY_CHANNEL)
    with pytest.raises(Refused):
        book.bound("Zoe Tester", BoundaryKind.NO_CONTACT)
