"""What makes today the day for somebody, read from the book by index."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from crm.book.book import Book
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Kind
from crm.rules.nudge.candidate import Hook, HookKind
from crm.rules.policy import DEFAULT
from crm.rules.signals import SignalKind
from crm.store.candidate_hooks import hooked
from crm.store.candidate_pools import kept_apart
from tests.book.conftest import Hands


@pytest.fixture(autouse=True)
def _ana(book: Book) -> None:
    book.add_contact("Ana Sá", circle="wide")
    book.add_contact("Una Placed")


def hooks(book: Book, on: date) -> list[Hook]:
    """The hooks of everybody on a day."""
    with book._store.read() as connection:
        found = hooked(connection, on, DEFAULT, kept_apart(connection, on))
        return [hook for hooks in found.values() for hook in hooks]


@pytest.mark.parametrize(
    ("today", "came_round"),
    [
        (date(2027, 5, 13), None),
        (date(2027, 5, 14), date(2027, 5, 14)),
        (date(2027, 5, 17), date(2027, 5, 14)),
        (date(2027, 5, 18), None),
    ],
)
def test_a_birthday_is_a_hook_for_a_few_days_each_year(
    book: Book, today: date, came_round: date | None
) -> None:
    book.add_date("ana", "birthday", 5, 14, 1990)
    found = hooks(book, today)
    assert [(hook.kind, hook.on) for hook in found] == (
        [(HookKind.BIRTHDAY, came_round)] if came_round else []
    )


@pytest.mark.parametrize(
    ("today", "came_round"),
    [
        (date(2027, 2, 28), date(2027, 2, 28)),
        (date(2027, 3, 1), date(2027, 2, 28)),
        (date(2028, 2, 28), None),
        (date(2028, 2, 29), date(2028, 2, 29)),
        (date(2028, 3, 2), date(2028, 2, 29)),
        (date(2100, 2, 28), date(2100, 2, 28)),
    ],
)
def test_a_leap_day_comes_round_in_every_year(
    book: Book, today: date, came_round: date | None
) -> None:
    book.add_date("ana", "the founding", 2, 29)
    found = hooks(book, today)
    assert [(hook.kind, hook.on, hook.text) for hook in found] == (
        [(HookKind.DATE, came_round, "the founding")] if came_round else []
    )


def test_a_date_at_the_end_of_the_year_is_still_fresh_in_the_next(book: Book) -> None:
    book.add_date("ana", "birthday", 12, 31)
    assert [hook.on for hook in hooks(book, date(2028, 1, 2))] == [date(2027, 12, 31)]


def test_a_day_that_is_noticed_is_a_hook_with_its_link_until_it_expires(
    book: Book, hands: Hands
) -> None:
    today = hands.at.date()
    book.notice("ana", SignalKind.POST, "On hulls", link="https://example.org/hulls")
    (hook,) = hooks(book, today)
    assert (hook.kind, hook.link) == (HookKind.POST, "https://example.org/hulls")
    assert hook.uid
    assert hooks(book, hook.expires_on)
    assert hooks(book, hook.expires_on + timedelta(days=1)) == []
    assert hooks(book, today - timedelta(days=1)) == []


def test_a_loss_is_remembered_for_as_long_as_they_mourn(book: Book, hands: Hands) -> None:
    book.notice("ana", SignalKind.LOSS, "her father")
    today = hands.at.date()
    assert hooks(book, today + timedelta(days=DEFAULT.mourning_days))
    assert hooks(book, today + timedelta(days=DEFAULT.mourning_days + 1)) == []


def test_who_mourns_is_condoled_once_and_left_in_peace(book: Book, hands: Hands) -> None:
    book.record_interaction(["ana"], Kind.COFFEE)
    hands.pass_days(350)
    book.notice("ana", SignalKind.LOSS, "her father")
    book.notice("ana", SignalKind.POST, "On hulls")
    (todo,) = book.today().nudges
    assert todo.kind is Kind.CONDOLENCE
    book.do_nudge(todo.uid)
    for _ in range(20):
        hands.pass_days(1)
        assert book.today().nudges == ()
    assert any("loss" in reason for reason in book.why("ana").kept_off)


def test_a_voiced_need_is_a_hook_for_a_fortnight(book: Book, hands: Hands) -> None:
    book.notice("ana", SignalKind.NEED, "somebody who mends sails")
    today = hands.at.date()
    (hook,) = hooks(book, today + timedelta(days=14))
    assert (hook.kind, hook.on) == (HookKind.NEED, today)
    assert "mends sails" in hook.text
    assert hooks(book, today + timedelta(days=15)) == []


def fresh(book: Book, hands: Hands) -> list[str]:
    return [hook.text for hook in hooks(book, hands.at.date()) if hook.kind is HookKind.INSIGHT]


def test_what_is_new_on_the_shelf_is_a_hook_for_who_shares_its_interest(
    book: Book, hands: Hands
) -> None:
    book.add_interests(None, ["boats"])
    book.add_insight("Hulls", interests=["boats"])
    assert fresh(book, hands) == []
    book.add_interests("ana", ["boats"])
    book.add_interests("una", ["boats"])
    assert fresh(book, hands) == ["Hulls"]
    newer = book.add_insight("Keels", interests=["boats"])
    assert fresh(book, hands) == ["Keels"]
    book.retire_insight(newer.uid)
    assert fresh(book, hands) == ["Hulls"]
    book.share_insight(book.insights()[0].uid, "ana")
    assert fresh(book, hands) == []


def test_your_own_product_is_no_hook_and_neither_is_what_grew_old(book: Book, hands: Hands) -> None:
    for who in (None, "ana"):
        book.add_interests(who, ["boats"])
    book.add_insight("Our yard", interests=["boats"], own=True)
    assert fresh(book, hands) == []
    book.add_insight("Hulls", interests=["boats"])
    hands.pass_days(14)
    assert fresh(book, hands) == ["Hulls"]
    hands.pass_days(1)
    assert fresh(book, hands) == []


def test_a_boundary_and_a_snooze_keep_the_shelf_from_them(book: Book, hands: Hands) -> None:
    for who in (None, "ana"):
        book.add_interests(who, ["boats"])
    book.add_insight("Hulls", interests=["boats"])
    book.rest_contact("ana", 7)
    assert fresh(book, hands) == []
    book.wake_contact("ana")
    assert fresh(book, hands) == ["Hulls"]
    book.bound("ana", BoundaryKind.NO_CONTACT)
    assert fresh(book, hands) == []


def test_nobody_due_is_crowded_out_by_those_who_are_snoozed(book: Book, hands: Hands) -> None:
    book.place("ana")
    for number in range(45):
        book.add_contact(f"Person {number}", circle="close")
        book.rest_contact(f"Person {number}", 300)
    hands.pass_days(3)
    book.add_contact("Late Comer", circle="close")
    hands.at = datetime(2026, 4, 6, 10, tzinfo=hands.at.tzinfo)
    assert [entry.name for entry in book.today().nudges] == ["Late Comer"]


def test_the_kinds_of_one_list_differ_where_they_can(book: Book, hands: Hands) -> None:
    book.place("ana")
    for name in ("Bo Li", "Cy Dee", "Di Eng"):
        book.add_contact(name, circle="close", purpose="met in Porto", can_give="an evening")
        book.record_interaction([name], Kind.COFFEE)
        book.record_interaction([name], Kind.MESSAGE, direction=Direction.IN, note="the new boat")
    hands.pass_days(35)
    kinds = [entry.kind for entry in book.today().nudges]
    assert len(set(kinds)) == len(kinds) == 3
