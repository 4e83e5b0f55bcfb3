"""Promises: made, kept, broken, and told above the list."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crm.book.book import Book
from crm.errors import Ambiguous, NotFound, NotUnderstood, Refused
from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Kind

from .conftest import START, Hands

ANA, BEN = "Ana Lopes", "Ben Okoro"
MONDAY = START.date()


@pytest.fixture
def friends(book: Book) -> Book:
    for name in (ANA, BEN):
        book.add_contact(name, circle="close")
    return book


def above_the_list(book: Book) -> list[str]:
    return [made.what for made in book.today().promises]


def test_a_promise_stands_above_the_list_from_its_day_on(friends: Book, hands: Hands) -> None:
    friends.promise(ANA, "the map", by=PromiseBy.ME, due_on=MONDAY + timedelta(days=1))
    assert above_the_list(friends) == []
    for _ in range(3):
        hands.pass_days(1)
        assert above_the_list(friends) == ["the map"]


def test_the_longest_due_comes_first(friends: Book) -> None:
    for what, days in (("new", 0), ("old", -9), ("older", -30)):
        friends.promise(ANA, what, by=PromiseBy.ME, due_on=MONDAY + timedelta(days=days))
    assert above_the_list(friends) == ["older", "old", "new"]


def test_what_they_promised_is_not_yours_to_do(friends: Book) -> None:
    friends.promise(ANA, "a book", by=PromiseBy.THEM, due_on=MONDAY)
    assert above_the_list(friends) == []
    assert [made.what for made in friends.promises(ANA)] == ["a book"]


@pytest.mark.parametrize("end", ["keep_promise", "drop_promise"])
def test_what_is_settled_is_settled(friends: Book, end: str) -> None:
    made = friends.promise(ANA, "the map", by=PromiseBy.ME, due_on=MONDAY)
    settled = getattr(friends, end)(made.uid[:8])
    assert MONDAY in (settled.kept_on, settled.dropped_on)
    assert above_the_list(friends) == []
    assert friends.promises() == ()
    assert len(friends.promises(open_only=False)) == 1
    with pytest.raises(Refused, match="settled already"):
        friends.keep_promise(made.uid)


@pytest.mark.parametrize("silence", ["stop", "no contact", "not before"])
def test_nobody_is_written_to_for_a_promise_who_wants_silence(friends: Book, silence: str) -> None:
    friends.promise(ANA, "the map", by=PromiseBy.ME, due_on=MONDAY)
    friends.promise(BEN, "the slides", by=PromiseBy.ME, due_on=MONDAY)
    if silence == "stop":
        friends.record_interaction([ANA], Kind.STOP)
    else:
        until_on = MONDAY + timedelta(days=30) if silence == "not before" else None
        friends.bound(ANA, BoundaryKind(silence), until_on=until_on)
    assert above_the_list(friends) == ["the slides"]
    assert [made.what for made in friends.preview(MONDAY + timedelta(days=1)).promises] == [
        "the slides"
    ]


def test_a_promise_without_a_day_is_owed_after_a_week(friends: Book, hands: Hands) -> None:
    friends.promise(ANA, "call her brother", by=PromiseBy.ME)
    hands.pass_days(4)
    assert not [n for n in friends.today().nudges if "promise" in n.why]
    hands.pass_days(3)
    (nudge,) = [n for n in friends.today().nudges if n.name == ANA]
    assert "You made them a promise on 2 Mar" in nudge.why
    assert nudge.position == 1


def test_a_promise_is_named_by_its_uid(friends: Book) -> None:
    with pytest.raises(NotFound):
        friends.keep_promise("")
    with pytest.raises(NotFound):
        friends.keep_promise("zz")
    with pytest.raises(NotUnderstood, match="The promise is empty"):
        friends.promise(ANA, " \n", by=PromiseBy.ME)
    friends.add_contact("Ana Petrova", anyway=True)
    with pytest.raises(Ambiguous):
        friends.promise("Ana", "x", by=PromiseBy.ME)
