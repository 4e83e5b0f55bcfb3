"""The daily backup, and who cooled while nobody looked."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.errors import BookUnusable
from crm.rules.history import BoundaryKind

from .conftest import Hands, befriend


def daily(path: Path) -> list[str]:
    return sorted(found.name for found in (path.parent / "backups" / "daily").iterdir())


def test_a_backup_is_made_once_a_local_day_and_can_be_opened(
    book: Book, path: Path, hands: Hands
) -> None:
    book.add_contact("Ana Lopes")
    made = book.back_up_daily()
    assert made is not None
    assert book.back_up_daily() is None
    with Book.open(made.path, hands.clock()) as copy:
        assert copy.find("Ana").name == "Ana Lopes"
        assert copy.check().damage == ()
    hands.pass_days(1)
    assert book.back_up_daily() is not None
    assert daily(path) == ["book-20260302T100000Z.sqlite", "book-20260303T100000Z.sqlite"]


def test_a_backup_of_a_day_to_come_does_not_keep_todays_from_being_made(
    book: Book, path: Path, hands: Hands
) -> None:
    hands.pass_days(400)
    book.back_up_daily()
    hands.pass_days(-400)
    assert book.back_up_daily() is not None
    assert book.back_up_daily() is None
    assert len(daily(path)) == 2


def test_after_a_year_few_backups_are_left(book: Book, path: Path, hands: Hands) -> None:
    folder = path.parent / "backups" / "daily"
    folder.mkdir(parents=True)
    for days in range(1, 366):
        at = hands.at - timedelta(days=days)
        (folder / f"book-{at:%Y%m%dT%H%M%SZ}.sqlite").write_bytes(b"")
    made = book.back_up_daily()
    assert made is not None
    assert len(daily(path)) == 366 - made.removed
    assert made.removed > 340
    assert made.path.name in daily(path)


def test_only_our_own_backups_are_taken_away(book: Book, path: Path, hands: Hands) -> None:
    folder = path.parent / "backups" / "daily"
    folder.mkdir(parents=True)
    elsewhere = path.parent / "backups" / "book-20200101T000000Z.sqlite"
    others = [
        elsewhere,
        folder / "book-20200101T000000Z.sqlite.gz",
        folder / "book-20209999T000000Z.sqlite",
        folder / "otherbook-20200101T000000Z.sqlite",
        folder / "letters.sqlite",
    ]
    for other in others:
        other.write_bytes(b"mine")
    linked = folder / "book-20200102T000000Z.sqlite"
    linked.symlink_to(elsewhere)
    few = book._policy.changed(backups_daily=1, backups_weekly=0, backups_monthly=0)
    book._policy = few
    for _day in range(3):
        book.back_up_daily()
        hands.pass_days(1)
    assert [other for other in others if not other.exists()] == []
    assert linked.is_symlink()
    assert [name for name in daily(path) if name.startswith("book-2026")] == [
        "book-20260304T100000Z.sqlite"
    ]


def test_a_folder_that_cannot_be_made_is_said_in_words(book: Book, path: Path) -> None:
    (path.parent / "backups").write_text("in the way")
    with pytest.raises(BookUnusable, match="cannot be reached"):
        book.back_up_daily()


def test_who_cooled_by_silence_since_the_last_day_begun_is_told_once(
    book: Book, hands: Hands
) -> None:
    book.add_contact("Ana Lopes")
    book.add_contact("Ben Okafor")
    befriend(book, hands, "Ana")
    befriend(book, hands, "Ben")
    book.place("Ana", circle="close")
    book.begin_day()
    assert book.faded().cooling == ()
    hands.pass_days(300)
    book.begin_day()
    first = book.faded()
    assert [line.name for line in (*first.cooling, *first.dormant)] == ["Ana Lopes"]
    hands.pass_days(1)
    book.begin_day()
    assert book.faded().cooling == book.faded().dormant == ()


def test_who_wants_no_contact_is_not_told_of(book: Book, hands: Hands) -> None:
    book.add_contact("Ana Lopes")
    befriend(book, hands, "Ana")
    book.place("Ana", circle="close")
    book.begin_day()
    hands.pass_days(3_000)
    assert [line.name for line in book.faded().dormant] == ["Ana Lopes"]
    book.bound("Ana", BoundaryKind.NO_CONTACT, reason="asked")
    assert book.faded().dormant == ()
