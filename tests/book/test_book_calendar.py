"""What of a book belongs into a calendar, and the file that it becomes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.errors import FileUnreadable, Refused
from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Kind
from tests.writers.reading import entries, text

from .conftest import Hands

ANA, BEN = "Ana Lopes", "Ben Okoro"


@pytest.fixture
def dated(book: Book) -> Book:
    """A birthday, a promise each way, one without a day, an introduction that was made."""
    for name in (ANA, BEN):
        book.add_contact(name, circle="close")
        book.record_interaction([name], Kind.COFFEE)
    book.add_date(ANA, "birthday", 2, 29)
    book.add_date(BEN, "his boat's launch", 5, 4, 2019)
    book.promise(ANA, "the slides; all, please", by=PromiseBy.ME, due_on=date(2026, 3, 9))
    book.promise(BEN, "a book", by=PromiseBy.THEM, due_on=date(2026, 3, 10))
    book.promise(BEN, "someday", by=PromiseBy.ME)
    view = book.begin_introduction(ANA, BEN, "both sail")
    for name in (ANA, BEN):
        book.agree_introduction(view.uid, name)
    book.make_introduction(view.uid)
    return book


def titles(book: Book) -> list[str]:
    return [event.title for event in book.calendar()]


def test_dates_promises_and_follow_ups_are_in_it(dated: Book) -> None:
    assert [(event.on, event.title, event.yearly) for event in dated.calendar()] == [
        (date(2000, 2, 29), "Birthday: Ana Lopes", True),
        (date(2019, 5, 4), "his boat's launch: Ben Okoro", True),
        (date(2026, 3, 9), "Promised Ana Lopes: the slides; all, please", False),
        (date(2026, 3, 10), "Ben Okoro promised: a book", False),
        (date(2026, 3, 16), "Ask how it went: Ana Lopes and Ben Okoro", False),
    ]


def test_what_is_settled_leaves_it(dated: Book) -> None:
    for made in dated.promises():
        dated.keep_promise(made.uid)
    dated.follow_up_introduction(dated.introductions()[0].uid)
    assert titles(dated) == ["Birthday: Ana Lopes", "his boat's launch: Ben Okoro"]


def test_nobody_is_in_it_who_is_to_be_left_alone(dated: Book) -> None:
    dated.bound(BEN, BoundaryKind.NO_CONTACT)
    assert titles(dated) == [
        "Birthday: Ana Lopes", "Promised Ana Lopes: the slides; all, please",
    ]  # fmt: skip


def test_an_entry_keeps_its_uid_when_it_changes(dated: Book, hands: Hands) -> None:
    before = {event.title: event.uid for event in dated.calendar()}
    dated.edit_contact(ANA, name="Ana Lopes Silva")
    dated.add_date(BEN, "his boat's launch", 5, 5, 2019)
    hands.pass_days(400)
    after = {event.title: event.uid for event in dated.calendar()}
    assert after["Birthday: Ana Lopes Silva"] == before["Birthday: Ana Lopes"]
    launch = "his boat's launch: Ben Okoro"
    assert after[launch] == before[launch]
    assert len(set(after.values())) == len(after)


def test_the_file_says_the_same(dated: Book, tmp_path: Path) -> None:
    path = tmp_path / "rapport.ics"
    dated.write_calendar(path)
    found = entries(path.read_bytes())
    assert [text(entry["SUMMARY"]) for entry in found] == titles(dated)
    assert {entry["DTSTAMP"] for entry in found} == {"20260302T100000Z"}
    dated.write_calendar(path)
    assert path.read_bytes() == dated.calendar_file()


def test_nothing_but_a_calendar_is_written_over(dated: Book, path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(Refused, match="no calendar"):
        dated.write_calendar(path)
    assert path.read_bytes() == before
    with pytest.raises(FileUnreadable, match="no folder"):
        dated.write_calendar(tmp_path / "nowhere" / "a.ics")
