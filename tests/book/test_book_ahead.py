"""Any day's list: a past one as it was made, a future one exactly as it will be."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.book.day_results import DayList
from crm.errors import NotUnderstood
from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Kind
from crm.rules.signals import SignalKind
from tests.book.conftest import Hands
from tests.store.shelf import contents

PEOPLE = {
    "Ana Sá": "inner", "Bo Li": "close", "Cy Dee": "close", "Di Eng": "close",
    "Ed Fox": "active", "Flo Gil": "active", "Gus Hill": "wide", "Hal Ito": "wide",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _people(book: Book, hands: Hands) -> None:
    """A small life: exchanges, a date, news, a snooze, a boundary, a quiet week."""
    for place, (name, circle) in enumerate(PEOPLE.items()):
        book.add_contact(name, circle=circle)
        book.record_interaction([name], Kind.COFFEE, note=f"the boat, the {place}th time")
        hands.pass_days(1)
    book.add_interests(None, ["boats"])
    book.add_interests("gus", ["boats"])
    book.add_insight("Hulls", interests=["boats"])
    book.add_date("hal", "birthday", 5, 14)
    hands.pass_days(34)
    book.notice("ed", SignalKind.NEW_JOB, "heads a yard now")
    book.rest_contact("bo", 20)
    book.bound("cy", BoundaryKind.NOT_BEFORE, until_on=hands.at.date() + timedelta(days=12))
    book.be_quiet(hands.at.date() + timedelta(days=29), hands.at.date() + timedelta(days=22))


def comparable(day: DayList) -> list[object]:
    """What of a list is the same whenever it is made: all but the uids and what is counted
    for today only."""
    return [
        day.on, day.capacity, day.promises, day.quiet_until_on,
        *(replace(entry, uid="") for entry in day.nudges),
    ]  # fmt: skip


def test_the_list_of_a_day_to_come_is_exactly_the_one_that_comes(book: Book, hands: Hands) -> None:
    book.promise("di", "the map", by=PromiseBy.ME, due_on=hands.at.date() + timedelta(days=9))
    told = [
        comparable(book.preview(hands.at.date() + timedelta(days=ahead))) for ahead in range(40)
    ]
    came = []
    for _ in range(40):
        came.append(comparable(book.today()))
        hands.pass_days(1)
    assert came == told
    assert sum(len(day) - 4 for day in came) > 15


def test_looking_ahead_writes_nothing(book: Book, hands: Hands, path: Path) -> None:
    book.today()
    before, rows = path.read_bytes(), contents(path)
    book.preview(hands.at.date() + timedelta(days=200))
    assert contents(path) == rows
    assert path.read_bytes() == before


def test_looking_ahead_does_not_make_the_list_of_today(
    book: Book, hands: Hands, path: Path
) -> None:
    book.preview(hands.at.date() + timedelta(days=7))
    assert contents(path)["nudge"] == []


def test_a_nudge_to_come_has_no_uid_to_act_on(book: Book, hands: Hands) -> None:
    day = book.preview(hands.at.date() + timedelta(days=3))
    assert day.nudges
    assert {entry.uid for entry in day.nudges} == {""}


def test_a_past_list_stands_as_it_was_made(book: Book, hands: Hands) -> None:
    first = book.today()
    book.do_nudge(first.nudges[0].uid)
    book.dismiss_nudge(first.nudges[1].uid)
    hands.pass_days(30)
    book.today()
    past = book.preview(first.on)
    assert [(entry.uid, entry.why) for entry in past.nudges] == [
        (entry.uid, entry.why) for entry in first.nudges
    ]
    assert [entry.state for entry in past.nudges][:2] == ["done", "skipped"]
    assert book.preview(first.on - timedelta(days=200)).nudges == ()


def test_a_past_list_names_nobody_who_wants_no_contact_now(book: Book, hands: Hands) -> None:
    first = book.today()
    hands.pass_days(1)
    book.bound(first.nudges[0].contact_uid, BoundaryKind.NO_CONTACT)
    assert first.nudges[0].name not in [entry.name for entry in book.preview(first.on).nudges]


def test_a_past_day_knows_what_you_had_promised_by_then(book: Book, hands: Hands) -> None:
    due_on = hands.at.date() + timedelta(days=2)
    made = book.promise("di", "the map", by=PromiseBy.ME, due_on=due_on)
    hands.pass_days(5)
    book.keep_promise(made.uid)
    hands.pass_days(5)
    due = [
        bool(book.preview(hands.at.date() - timedelta(days=ago)).promises)
        for ago in (9, 8, 6, 5, 1)
    ]
    assert due == [False, True, True, False, False]


def test_a_day_more_than_a_year_ahead_is_refused(book: Book, hands: Hands) -> None:
    with pytest.raises(NotUnderstood):
        book.preview(hands.at.date() + timedelta(days=367))
