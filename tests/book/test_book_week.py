"""A week of a real book: what it held by its facts, and what is ahead."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from crm.book.book import Book
from crm.book.week_results import LookAhead, LookBack
from crm.rules.history import BoundaryKind, History, PromiseBy
from crm.rules.interaction import Direction, Give, Kind, Stage, Warmth
from crm.rules.signals import SignalKind
from crm.rules.yearly import Yearly
from crm.store import history
from crm.store.engine import Connection

from .conftest import START, Hands

ANA, BEN = "Ana Lopes", "Ben Okoro"
MONDAY = START.date()


@pytest.fixture
def friends(book: Book) -> Book:
    book.add_contact(ANA, circle="close")
    book.add_contact(BEN, circle="wide")
    return book


def back(book: Book, on: date | None = None) -> LookBack:
    found = book.week(on).back
    assert found is not None
    return found


def ahead(book: Book) -> LookAhead:
    found = book.week().ahead
    assert found is not None
    return found


def names(found: tuple[tuple[str, str], ...]) -> list[str]:
    return [name for _uid, name in found]


def test_a_week_tells_what_was_given_and_who_was_reached(friends: Book, hands: Hands) -> None:
    friends.record_interaction([ANA], Kind.HELP, note="read her contract")
    friends.record_interaction([BEN], Kind.ASK)
    hands.pass_days(2)
    friends.record_interaction([ANA], Kind.MESSAGE, direction=Direction.IN)
    friends.record_interaction([BEN], Kind.COFFEE, gave=Give.SMALL)
    week = back(friends)
    assert names(week.reached) == [ANA, BEN]
    assert names(week.heard_from) == [ANA, BEN]
    assert [(d.event.kind, d.people[0][1]) for d in week.gives] == [
        (Kind.HELP, ANA), (Kind.COFFEE, BEN),
    ]  # fmt: skip
    assert [d.event.kind for d in week.asks] == [Kind.ASK]
    assert [(e.name, e.on) for e in week.exchanges] == [
        (ANA, MONDAY + timedelta(days=2)), (BEN, MONDAY + timedelta(days=2)),
    ]  # fmt: skip
    assert [(m.name, m.before, m.after) for m in week.climbed] == [
        (ANA, Stage.STRANGER, Stage.ENGAGED), (BEN, Stage.STRANGER, Stage.ENGAGED),
    ]  # fmt: skip
    assert week.climbed[0].because
    assert [day.from_you for day in week.days] == [2, 0, 0, 0, 0, 0, 0]


def test_an_earlier_week_is_told_as_it_was(friends: Book, hands: Hands) -> None:
    friends.record_interaction([ANA], Kind.COFFEE)
    hands.pass_days(7)
    friends.record_interaction([ANA], Kind.COFFEE)
    assert back(friends, MONDAY).span.last_on == MONDAY + timedelta(days=6)
    assert [e.on for e in back(friends, MONDAY).exchanges] == [MONDAY]
    assert back(friends).climbed == ()
    assert friends.week(MONDAY).ahead is None
    assert friends.week(MONDAY + timedelta(days=21)).back is None


def test_a_tie_that_cooled_is_told_with_its_because(friends: Book, hands: Hands) -> None:
    friends.record_interaction([ANA], Kind.COFFEE)
    cools_on = friends.show(ANA).standing.summary.cools_on
    assert cools_on is not None
    hands.pass_days((cools_on - MONDAY).days - 1)
    assert back(friends).quieted == ()
    hands.pass_days(1)
    (tie,) = back(friends).quieted
    assert (tie.name, tie.on, tie.warmth) == (ANA, cools_on, Warmth.COOLING)
    assert tie.because


def test_a_past_week_remembers_who_cooled_though_they_are_warm_again(
    friends: Book, hands: Hands
) -> None:
    friends.record_interaction([ANA], Kind.COFFEE)
    cools_on = friends.show(ANA).standing.summary.cools_on
    assert cools_on is not None
    hands.pass_days((cools_on - MONDAY).days + 14)
    friends.record_interaction([ANA], Kind.COFFEE)
    assert [tie.name for tie in back(friends, cools_on).quieted] == [ANA]
    assert back(friends).quieted == ()


def test_who_is_unplaced_or_left_alone_does_not_go_quiet(friends: Book, hands: Hands) -> None:
    friends.add_contact("Cy Young")
    for name in (ANA, "Cy Young"):
        friends.record_interaction([name], Kind.COFFEE)
    friends.bound(ANA, BoundaryKind.NO_CONTACT)
    cools_on = friends.show(ANA).standing.summary.cools_on
    assert cools_on is not None
    hands.pass_days((cools_on - MONDAY).days)
    assert back(friends).quieted == ()


def test_promises_are_kept_open_or_ahead(friends: Book, hands: Hands) -> None:
    kept = friends.promise(ANA, "the slides", by=PromiseBy.ME, due_on=MONDAY)
    friends.promise(ANA, "the map", by=PromiseBy.ME, due_on=MONDAY)
    friends.promise(BEN, "a book", by=PromiseBy.THEM, due_on=MONDAY + timedelta(days=10))
    friends.promise(BEN, "someday", by=PromiseBy.ME)
    hands.pass_days(1)
    friends.keep_promise(kept.uid)
    assert [p.what for p in back(friends).promises_settled] == ["the slides"]
    assert [p.what for p in back(friends).promises_open] == ["the map"]
    assert [p.what for p in ahead(friends).promises] == ["a book"]
    friends.bound(BEN, BoundaryKind.NO_CONTACT)
    assert ahead(friends).promises == ()


def test_what_is_ahead_has_dates_and_who_becomes_due(friends: Book) -> None:
    friends.add_date(ANA, "birthday", 3, 8, 1990)
    friends.add_date(BEN, "birthday", 3, 16)
    friends.add_contact("Cy Young", circle="inner")
    friends.record_interaction(["Cy Young"], Kind.COFFEE)
    coming = ahead(friends)
    assert (coming.span.first_on, coming.span.last_on) == (date(2026, 3, 3), date(2026, 3, 15))
    assert [(d.contact_name, d.turns) for d in coming.dates] == [(ANA, 36)]
    assert [due.name for due in coming.due] == ["Cy Young"]
    friends.bound("Cy Young", BoundaryKind.NOT_BEFORE, until_on=date(2026, 5, 1))
    friends.bound(ANA, BoundaryKind.NO_CONTACT)
    assert (ahead(friends).due, ahead(friends).dates) == ((), ())


def test_introductions_stand_in_the_week_of_each_step(friends: Book, hands: Hands) -> None:
    for name in (ANA, BEN):
        friends.record_interaction([name], Kind.COFFEE)
    view = friends.begin_introduction(ANA, BEN, "both sail")
    for name in (ANA, BEN):
        friends.agree_introduction(view.uid, name)
    assert [v.uid for v in back(friends).introductions] == [view.uid]
    assert [v.uid for v in ahead(friends).introductions] == [view.uid]
    friends.make_introduction(view.uid)
    assert ahead(friends).introductions == ()
    hands.pass_days(7)
    assert back(friends).introductions == ()
    assert [v.uid for v in ahead(friends).introductions] == [view.uid]


def test_a_week_is_read_and_changes_nothing(friends: Book) -> None:
    friends.record_interaction([ANA], Kind.COFFEE)
    assert friends.week() == friends.week()
    assert friends.check().damage == ()


def test_what_is_told_beside_the_list_is_what_the_week_holds(friends: Book, hands: Hands) -> None:
    friends.record_interaction([ANA], Kind.COFFEE)
    friends.record_interaction([BEN], Kind.COFFEE)
    hands.pass_days(7)
    friends.notice_yearly(BEN, SignalKind.DATE, "name day", Yearly(4, 30))
    told = 0
    for _ in range(160):
        hands.pass_days(1)
        week, around = friends.week(), friends.around()
        assert around.today == week.today
        assert around.quieted == (week.back.quieted if week.back else ())
        assert around.dates == (week.ahead.dates if week.ahead else ())
        told += len(around.quieted) + len(around.dates)
    assert told > 0


def test_a_week_of_many_reads_their_histories_a_few_at_a_time(
    friends: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    friends.record_interaction([ANA, BEN], Kind.COFFEE)
    whole = friends.week()
    read: list[int] = []
    monkeypatch.setattr("crm.store.history._AT_ONCE", 1)
    load = history.load_histories

    def watched(connection: Connection, ids: Sequence[int], *, notes: bool) -> dict[int, History]:
        read.append(len(ids))
        return load(connection, ids, notes=notes)

    monkeypatch.setattr("crm.store.history.load_histories", watched)
    assert friends.week() == whole
    assert read == [1, 1]
