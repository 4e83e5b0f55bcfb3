"""Adding, finding, editing and deleting people."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.errors import Ambiguous, NotFound, NotUnderstood, Refused
from crm.rules.filters import Filter, read
from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Kind, Stage, Warmth
from tests.book.conftest import Hands, befriend


def test_a_new_person_is_on_file_with_their_facts(book: Book) -> None:
    card = book.add_contact(
        "Ana Sá",
        company="Foo, Lda.",
        role="CTO",
        emails=["ana@example.com", "ANA@example.com "],
        urls=["https://pt.linkedin.com/in/ana-sa/"],
        purpose="we both sail",
        can_give="crew list",
        connected_on=date(2026, 3, 1),
        circle="close",
    )
    assert card.emails == ("ana@example.com",)
    assert card.urls == ("https://pt.linkedin.com/in/ana-sa/",)
    assert (card.first, card.last, card.company) == ("Ana", "Sá", "Foo, Lda.")
    assert (card.circle, card.rhythm_days) == ("close", 30)
    assert card.standing.stage is Stage.CONNECTED
    assert card.standing.warmth is None
    assert (card.purpose, card.can_give) == ("we both sail", "crew list")


def test_an_introduction_connects_without_being_contact(book: Book) -> None:
    card = book.add_contact("Bo Li", introduced_by="Ana Sá")
    assert card.standing.stage is Stage.CONNECTED
    assert card.standing.summary.exchanges == 0
    assert card.standing.summary.heard_on is None


@pytest.mark.parametrize(
    "word", ["Ana Sá", "ana sa", "ANA", "sá", "ana@EXAMPLE.com", "martin", "#chess"]
)
def test_a_person_is_found_by_what_one_remembers(book: Book, word: str) -> None:
    book.add_contact("Ana Sá", emails=["ana@example.com"], company="Martins & Co")
    book.add_contact("Bo Li")
    book.add_interests("Ana", ["chess"])
    assert book.find(word.lstrip("#")).name == "Ana Sá"


def test_a_person_is_found_by_the_beginning_of_the_uid(book: Book) -> None:
    card = book.add_contact("Ana Sá")
    assert book.find(card.uid[:6]).uid == card.uid
    assert book.find(card.uid).uid == card.uid


def test_two_anas_are_asked_about_and_told_apart(book: Book) -> None:
    book.add_contact("Ana Sá", company="Foo")
    book.add_contact("Ana Martins", role="CTO", company="Bar")
    with pytest.raises(Ambiguous) as asked:
        book.find("ana")
    assert [told for _, told in asked.value.candidates] == [
        "Ana Martins (CTO, Bar)",
        "Ana Sá (Foo)",
    ]


def test_a_whole_name_is_not_ambiguous_with_a_longer_one(book: Book) -> None:
    book.add_contact("Ana")
    book.add_contact("Ana Martins")
    assert book.find("ana").name == "Ana"


@pytest.mark.parametrize("word", ["nobody", "%", "_", "'", '"', "a OR b", "*"])
def test_a_stranger_is_not_found(book: Book, word: str) -> None:
    book.add_contact("Ana Sá")
    with pytest.raises(NotFound, match="nobody called"):
        book.find(word)


def test_a_blank_word_names_nobody(book: Book) -> None:
    with pytest.raises(NotUnderstood):
        book.find("  ")


def test_the_same_person_is_not_added_twice(book: Book) -> None:
    book.add_contact("Ana Sá", emails=["ana@example.com"], company="Foo")
    with pytest.raises(Refused, match="in your book already"):
        book.add_contact("Ana Sá", emails=["ana@example.com"], anyway=True)
    with pytest.raises(Refused, match="may be the same"):
        book.add_contact("ANA SA")
    assert book.add_contact("Ana Sá", company="Bar", anyway=True).company == "Bar"


def test_editing_changes_what_is_given_and_keeps_the_rest(book: Book) -> None:
    book.add_contact("Ana Sá", company="Foo", emails=["ana@example.com"])
    card = book.edit_contact(
        "ana", name="Ana Sá Lima", role="CEO", add_emails=["a@example.org"],
        remove_emails=["ANA@example.com"], add_urls=["linkedin.com/in/ana"],
    )  # fmt: skip
    assert (card.name, card.company, card.role) == ("Ana Sá Lima", "Foo", "CEO")
    assert card.emails == ("a@example.org",)
    assert book.find("lima").uid == card.uid
    assert book.edit_contact("ana", remove_urls=["https://www.linkedin.com/in/ana/"]).urls == ()


def test_deleting_takes_everything_with_it_but_what_is_shared(book: Book) -> None:
    book.add_contact("Ana Sá")
    book.add_contact("Bo Li")
    book.record_interaction(["Ana Sá"], Kind.MESSAGE, note="secret of Ana")
    book.record_interaction(["Ana Sá", "Bo Li"], Kind.COFFEE, note="three of us")
    book.promise("Ana Sá", "the slides", by=PromiseBy.ME)
    book.note("Ana Sá", "likes tea")
    assert book.delete_contact("ana") == "Ana Sá"
    with pytest.raises(NotFound):
        book.find("ana")
    assert book.search_interactions("secret") == ()
    assert [view.note for view in book.history("Bo Li")] == ["three of us"]
    assert book.promises() == ()
    assert book.check().damage == ()


def test_a_boundary_is_not_forgotten_by_deleting(book: Book) -> None:
    book.add_contact("Ana Sá")
    book.bound("ana", BoundaryKind.NO_CONTACT)
    with pytest.raises(Refused, match="boundary"):
        book.delete_contact("ana")


def test_the_owner_is_nobody_to_delete(book: Book) -> None:
    with pytest.raises(Refused, match="That is you"):
        book.delete_contact("Zoe Tester")


def test_lists_filter_and_sort(book: Book, hands: Hands) -> None:
    book.add_contact("Ana Sá", circle="close")
    book.add_contact("Bo Li", circle="wide")
    book.add_contact("Cy Dee")
    befriend(book, hands, "Bo Li", coffees=1)

    def names(line: str = "") -> list[str]:
        return [found.name for found in book.contacts(read(line).filter)[0]]

    assert names() == ["Ana Sá", "Bo Li", "Cy Dee"]
    assert names("circle:close") == ["Ana Sá"]
    assert names("circle:none") == ["Cy Dee"]
    assert names("stage:engaged") == ["Bo Li"]
    assert names("warmth:warm") == ["Bo Li"]
    assert names("silent:7") == ["Ana Sá", "Bo Li", "Cy Dee"]
    assert names("silent:30") == ["Ana Sá", "Cy Dee"]
    assert names("sort:stage")[0] == "Bo Li"
    assert names("li") == ["Bo Li"]
    lines, total = book.contacts(limit=1)
    assert (len(lines), total) == (1, 3)


def test_warmth_in_a_list_is_the_warmth_of_the_card(book: Book, hands: Hands) -> None:
    book.add_contact("Ana Sá")
    befriend(book, hands, "Ana Sá", coffees=1)
    for _ in range(8):
        warmth = book.show("Ana Sá").standing.warmth
        assert book.find("Ana Sá").warmth is warmth
        assert [line.name for line in book.contacts(read(f"warmth:{warmth}").filter)[0]] == [
            "Ana Sá"
        ]
        hands.pass_days(30)
    assert warmth is Warmth.DORMANT


def test_hostile_text_is_kept_as_words(book: Book) -> None:
    card = book.add_contact("A\x1b[31mna [/] \u202eSá", company="B\0b\ud83d")
    assert card.name == "A[31mna [/] Sá"
    assert card.company == "Bb"
    assert book.find("[/]").name == card.name


def test_a_name_of_nothing_but_control_characters_is_refused(book: Book) -> None:
    with pytest.raises(NotUnderstood):
        book.add_contact("\x1b\u202e ")


def test_a_list_of_any_length_can_be_searched(book: Book, path: Path) -> None:
    book.add_contact("Ana Sá", emails=["ana@example.com"])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO contact (uid, name, name_folded, on_file_on) VALUES (?, ?, ?, ?)",
            ((f"u{n}", f"Ann {n}", f"ann {n}", "2026-03-02") for n in range(40_000)),
        )
        connection.execute(
            "INSERT INTO contact_fts (rowid, name, about) SELECT id, name_folded, '' FROM contact"
            " WHERE uid LIKE 'u%'"
        )
    lines, total = book.contacts(Filter(words="an"), limit=100_000)
    assert total == len(lines) == 40_001
    assert lines[0].emails == ("ana@example.com",)
