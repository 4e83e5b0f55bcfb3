"""What would be an offer in a log is none the less one in an insight or an introduction."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crm.book.book import Book
from crm.book.results import Logged
from crm.rules.interaction import Kind

ANA, BEN = "Ana Lopes", "Ben Okoro"


def _says(book: Book, words: str) -> Logged:
    return book.log_interaction(
        book.understand(f"sent {ANA} an insight, {words}"), kind=Kind.INSIGHT
    )


def _shares(book: Book, words: str) -> Logged:
    return book.share_insight(book.add_insight("Tides").uid, ANA, note=words).logged


def _introduces(book: Book, words: str) -> Logged:
    uid = book.begin_introduction(ANA, BEN, "both sail").uid
    for name in (ANA, BEN):
        book.agree_introduction(uid, name)
    made = book.make_introduction(uid, words).logged
    assert made is not None
    return made


@pytest.mark.parametrize("gives", [_says, _shares, _introduces])
@pytest.mark.parametrize(
    ("words", "is_offer"),
    [
        ("offered her my course", True),
        ("pitched my course to her", True),
        ("thought of your boat", False),
    ],
)
def test_words_that_tell_of_an_offer_make_no_gift(
    book: Book, gives: Callable[[Book, str], Logged], words: str, is_offer: bool
) -> None:
    book.add_contact(ANA)
    book.add_contact(BEN)
    assert gives(book, words).interaction.pitch is is_offer
    assert book.check().damage == ()
