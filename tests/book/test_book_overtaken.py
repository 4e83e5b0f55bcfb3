"""A list that was made before somebody wanted to be left alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crm.book.book import Book
from crm.book.day_results import NudgeView
from crm.errors import Refused
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Kind

from .conftest import Hands

ANA, BEN = "Ana Lopes", "Ben Okoro"


@pytest.fixture
def people(book: Book, hands: Hands) -> Book:
    """Ana looks for what Ben does for fun."""
    book.add_contact(ANA, company="Northwind", circle="close")
    book.add_contact(BEN, company="Contoso")
    for name in (ANA, BEN):
        book.record_interaction([name], Kind.COFFEE)
    book.add_interests(BEN, ["rust"])
    hands.pass_days(35)
    book.record_interaction([ANA], Kind.NEED, note="somebody who reviews Rust code")
    return book


def _asks_ana_about_ben(book: Book, hands: Hands) -> NudgeView:
    """To ask Ana whether she would like to meet him, before anything is begun."""
    hands.pass_days(1)
    (found,) = book.today().nudges
    return found


def _makes_the_introduction(book: Book, hands: Hands) -> NudgeView:
    """To make what both agreed to."""
    uid = book.begin_introduction(ANA, BEN).uid
    for name in (ANA, BEN):
        book.agree_introduction(uid, name)
    hands.pass_days(1)
    (found,) = book.today().nudges
    assert found.kind is Kind.INTRODUCTION
    return found


@pytest.mark.parametrize("listed", [_asks_ana_about_ben, _makes_the_introduction])
@pytest.mark.parametrize("stop", [False, True])
def test_nobody_is_sent_to_ask_for_who_is_left_alone_by_now(
    people: Book, hands: Hands, listed: Callable[[Book, Hands], NudgeView], stop: bool
) -> None:
    entry = listed(people, hands)
    assert BEN in entry.material
    assert people.brief().nudges == 1
    if stop:
        people.record_interaction([BEN], Kind.STOP)
    else:
        people.bound(BEN, BoundaryKind.NO_CONTACT)
    assert people.today().nudges == ()
    assert people.brief().nudges == 0
    assert not people.why(ANA).listed
    for act in (people.draft_nudge, people.do_nudge):
        with pytest.raises(Refused, match="Whom Ana Lopes was to meet is to be left alone"):
            act(entry.uid)


def test_a_boundary_of_somebody_else_leaves_the_nudge_alone(people: Book, hands: Hands) -> None:
    people.add_contact("Ben")
    entry = _asks_ana_about_ben(people, hands)
    people.bound("Ben", BoundaryKind.NO_CONTACT)
    assert entry in people.today().nudges
