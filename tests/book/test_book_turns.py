"""Whose turn it is: who was left undone comes again soon, and not behind everybody else."""

from __future__ import annotations

from crm.book.book import Book
from crm.rules.interaction import Kind
from tests.book.conftest import Hands

WAITING = 60
"""More than the store reads for one rhythm."""


def _place(book: Book, names: list[str]) -> None:
    for name in names:
        book.add_contact(name, circle="active")
        book.record_interaction([name], Kind.COFFEE)


def test_who_was_left_undone_comes_again_before_those_whose_turn_came_later(
    book: Book, hands: Hands
) -> None:
    first = [f"Early {n}" for n in range(3)]
    _place(book, first)
    hands.pass_days(63)
    _place(book, [f"Later {n:02}" for n in range(WAITING)])
    hands.pass_days(203)
    assert {entry.name for entry in book.today().nudges} == set(first)
    for _ in range(6):
        hands.pass_days(1)
        assert not {entry.name for entry in book.today().nudges} & set(first)
    hands.pass_days(1)
    assert {entry.name for entry in book.today().nudges} == set(first)


def test_who_is_left_undone_again_and_again_lets_the_others_go_first(
    book: Book, hands: Hands
) -> None:
    _place(book, ["Early"])
    hands.pass_days(15)
    _place(book, [f"Later {n:02}" for n in range(WAITING)])
    hands.pass_days(202)
    shown = []
    for day in range(56):
        if "Early" in {entry.name for entry in book.today().nudges}:
            shown.append(day)
        hands.pass_days(1)
    assert shown[:3] == [0, 7, 14]
    assert 21 not in shown
