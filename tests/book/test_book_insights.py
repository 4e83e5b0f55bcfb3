"""The shelf: filled once, proposed on what you share, given once, and never an offer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from crm.book.book import Book
from crm.errors import Ambiguous, NotFound, NotUnderstood, Refused
from crm.rules.circles import Circle
from crm.rules.history import BoundaryKind
from crm.rules.insight import InsightKind
from crm.rules.interaction import Direction, Give, Kind
from crm.rules.policy import DEFAULT
from crm.store import insights as shelf
from crm.store.engine import Store
from tests.book.conftest import START, Hands

TODAY = START.date()


@pytest.fixture
def ana(book: Book) -> str:
    """Somebody who shares rust with you, and cares for wine alone."""
    book.add_contact("Ana Lopes")
    book.add_interests(None, ["rust", "climbing"])
    book.add_interests("Ana", ["rust", "wine"])
    return "Ana"


def titles(book: Book, who: str) -> list[str]:
    return [one.insight.title for one in book.insights_for(who)]


def test_a_link_a_quote_and_a_note_stand_on_the_shelf(book: Book, hands: Hands) -> None:
    link = book.add_insight("  Owning\tless ", link="https://example.org/less", interests=["#rust"])
    hands.pass_days(1)
    book.add_insight("On owning", text="Own less.\nShare more.", take="She is right.")
    book.add_insight("Ask the neighbours first")
    kinds = [(one.title, one.kind) for one in book.insights()]
    assert (link.title, link.interests, link.added_on) == ("Owning less", ("rust",), TODAY)
    assert kinds == [
        ("Ask the neighbours first", InsightKind.NOTE),
        ("On owning", InsightKind.QUOTE),
        ("Owning less", InsightKind.LINK),
    ]
    assert book.check().damage == ()


def test_the_same_page_stands_on_the_shelf_once(book: Book) -> None:
    book.add_insight("Owning less", link="https://www.example.org/Less/?utm_source=x")
    with pytest.raises(Refused, match="Owning less") as caught:
        book.add_insight("Again", link="http://example.org/less#top")
    assert "crm insight edit" in caught.value.hint
    assert len(book.insights()) == 1
    book.add_insight("Another page", link="https://example.org/less?id=2")


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/x", "example.org",
        "https://", "https://user:secret@example.org/", "http://[::1", "https://x:99999/",
        "https://exa mple.org/", "data:text/html,x",
    ],
)  # fmt: skip
def test_only_whole_web_links_are_kept(book: Book, link: str) -> None:
    with pytest.raises(NotUnderstood):
        book.add_insight("A page", link=link)
    assert book.insights() == ()


def test_words_are_cleaned_when_they_enter(book: Book) -> None:
    kept = book.add_insight("Ow\x1b[31mning", text="a\x07b", take="c\u202ed")
    assert (kept.title, kept.text, kept.take) == ("Ow[31mning", "ab", "cd")
    linked = book.add_insight("A page", link=" https://example.org/\x1ba ")
    assert linked.link == "https://example.org/a"
    with pytest.raises(NotUnderstood):
        book.add_insight("\x07")


def test_what_fits_is_on_a_shared_interest_and_says_why(book: Book, ana: str) -> None:
    book.add_insight("Ownership", interests=["rust"], take="clearer than the book")
    book.add_insight("Vineyards", interests=["wine"])
    book.add_insight("Crags", interests=["climbing"])
    (found,) = book.insights_for(ana)
    assert (found.insight.title, found.about) == ("Ownership", "rust")
    assert found.because == "you both care for rust"


def test_a_proposed_interest_fits_nothing(book: Book) -> None:
    book.add_contact("Ben")
    book.record_interaction(
        ["Ben"], Kind.MESSAGE, direction=Direction.IN, note="I sail a lot, sailing is all"
    )
    book.add_interests(None, ["sailing"])
    book.add_insight("Knots", interests=["sailing"])
    assert [one.confirmed for one in book.show("Ben").interests] == [False]
    assert book.insights_for("Ben") == ()


def test_what_they_have_from_you_is_not_proposed_again(book: Book, ana: str) -> None:
    first = book.add_insight("Ownership", interests=["rust"])
    book.add_insight("Borrowing", interests=["rust"])
    shared = book.share_insight(first.uid, ana)
    assert shared.insight.shared_with == ((book.find(ana).uid, "Ana Lopes", TODAY),)
    assert titles(book, ana) == ["Borrowing"]
    with pytest.raises(Refused, match="from you since 2 Mar 2026"):
        book.share_insight(first.uid[:6], ana)
    assert [one.title for one in book.insights(for_who=ana)] == ["Ownership"]
    assert book.check().damage == ()


def test_sharing_is_logged_as_a_give_with_its_words(book: Book, ana: str) -> None:
    found = book.add_insight(
        "Ownership", link="https://example.org/own", interests=["rust", "teaching"]
    )
    happened = book.share_insight(
        found.uid, ana, note="you asked how I learnt it"
    ).logged.interaction
    assert (happened.kind, happened.direction) == (Kind.INSIGHT, Direction.OUT)
    assert (happened.gave, happened.note) == (Give.WHOLE, "you asked how I learnt it")
    book.add_contact("Ben")
    plain = book.share_insight(found.uid, "Ben").logged.interaction
    assert plain.note == "Ownership https://example.org/own"


def test_an_interaction_is_tagged_only_with_what_you_share(book: Book, ana: str) -> None:
    """A tag on an exchange counts as a shared interest: the shelf must not make one up."""
    found = book.add_insight("Ownership", interests=["rust", "wine", "teaching"])
    assert book.share_insight(found.uid, ana).logged.interaction.interests == ("rust",)
    for name in ("Ben", "Cy"):
        book.add_contact(name)
    book.add_interests("Cy", ["rust"])
    book.remove_interests("Cy", ["rust"])
    for name in ("Ben", "Cy"):
        assert book.share_insight(found.uid, name).logged.interaction.interests == ()


def test_who_is_left_alone_is_given_nothing(book: Book, ana: str) -> None:
    found = book.add_insight("Ownership", interests=["rust"])
    book.bound(ana, BoundaryKind.NO_CONTACT, reason="she said so")
    assert book.insights_for(ana) == ()
    with pytest.raises(Refused, match="left alone"):
        book.share_insight(found.uid, ana)


def test_who_asked_you_to_stop_is_given_nothing(book: Book, ana: str) -> None:
    found = book.add_insight("Ownership", interests=["rust"])
    book.record_interaction([ana], Kind.STOP)
    assert book.insights_for(ana) == ()
    with pytest.raises(Refused, match="left alone"):
        book.share_insight(found.uid, ana)


@pytest.mark.parametrize(
    ("title", "text", "link", "own"),
    [
        ("Our workshop", "", "", True),
        ("Why a Rust Course pays", "", "", False),
        ("Notes", "what our rust course taught me", "", False),
        ("Notes", "", "https://rust-course.example.org/a", False),
        ("Notes", "", "https://example.com/course/day-one", False),
    ],
)
def test_your_own_product_is_no_insight(
    book: Book, ana: str, title: str, text: str, link: str, own: bool
) -> None:
    book.add_offering("Rust Course", about="three days: https://example.com/course")
    found = book.add_insight(title, text=text, link=link, own=own, interests=["rust"])
    assert book.insights_for(ana) == ()
    with pytest.raises(Refused, match="would be an offer"):
        book.share_insight(found.uid, ana)
    book.retire_offering("Rust Course")
    assert book.insights_for(ana) == ()


def test_what_names_your_product_is_on_no_list_though_it_is_new(
    book: Book, ana: str, hands: Hands
) -> None:
    book.record_interaction([ana], Kind.COFFEE)
    book.place(ana, circle=Circle.CLOSE)
    hands.pass_days(22)
    book.add_offering("Rust Course")
    book.add_insight("Why a rust course pays", interests=["rust"])
    listed = [f"{one.why} {one.material}" for one in book.preview(hands.at.date()).nudges]
    assert not any("rust course" in words.lower() for words in listed)
    book.add_insight("Why rust pays", interests=["rust"])
    (shown,) = book.preview(hands.at.date()).nudges
    assert "Why rust pays" in shown.material


def test_another_product_of_the_same_words_is_none_of_yours(book: Book, ana: str) -> None:
    book.add_offering("Rust Course", about="three days: https://example.com/course")
    book.add_insight("A trust course", link="https://example.com/courses", interests=["rust"])
    assert titles(book, ana) == ["A trust course"]


def test_editing_changes_what_is_given_and_leaves_the_rest(book: Book) -> None:
    found = book.add_insight("Ownership", take="good", interests=["rust"])
    edited = book.edit_insight(found.uid[:8], title="Owning", interests=["wine"])
    assert (edited.title, edited.take, edited.interests) == ("Owning", "good", ("wine",))
    again = book.edit_insight(found.uid, link="https://example.org/own", take="")
    assert (again.kind, again.take, again.interests) == (InsightKind.LINK, "", ("wine",))
    other = book.add_insight("Other", link="https://example.org/other")
    with pytest.raises(Refused):
        book.edit_insight(other.uid, link="http://example.org/own/")
    assert book.check().damage == ()


def test_what_is_taken_off_the_shelf_is_proposed_to_nobody_and_remembered(
    book: Book, ana: str
) -> None:
    found = book.add_insight("Ownership", link="https://example.org/own", interests=["rust"])
    book.share_insight(found.uid, ana)
    book.add_contact("Ben")
    book.add_interests("Ben", ["rust"])
    assert titles(book, "Ben") == ["Ownership"]
    book.retire_insight(found.uid)
    assert (book.insights_for("Ben"), book.insights()) == ((), ())
    assert [one.retired_on for one in book.insights(for_who=ana)] == [TODAY]
    with pytest.raises(Refused):
        book.retire_insight(found.uid)
    with pytest.raises(Refused, match="taken off on 2 Mar 2026"):
        book.add_insight("Again", link="https://example.org/own")


def test_a_search_finds_every_word_in_any_part(book: Book) -> None:
    book.add_insight("Owning less", text="Łódź", take="share", interests=["old boats"])
    book.add_insight("Sharing more", link="https://example.org/boats")
    assert [one.title for one in book.insights("boats SHAR")] == ["Sharing more", "Owning less"]
    assert [one.title for one in book.insights("lodz boats")] == ["Owning less"]
    assert book.insights("less more") == ()
    assert len(book.insights(limit=1)) == 1


def test_an_insight_is_named_by_the_beginning_of_its_uid(book: Book) -> None:
    for number in range(17):
        book.add_insight(f"Note {number}")
    with pytest.raises(Ambiguous):
        book.retire_insight(next(
            one.uid[0] for one in book.insights()
            if sum(other.uid[0] == one.uid[0] for other in book.insights()) > 1
        ))  # fmt: skip
    for unknown in ("", "zz", "%"):
        with pytest.raises(NotFound):
            book.retire_insight(unknown)


def test_the_material_of_many_people_is_read_at_once(book: Book, path: Path, ana: str) -> None:
    names = [f"Guest {number}" for number in range(30)]
    for name in names:
        book.add_contact(name)
        book.add_interests(name, ["rust"])
    for number in range(5):
        book.add_insight(f"Note {number}", interests=["rust"], take="yes" if number == 2 else "")
    store = Store.open(path, now=START)
    try:
        with store.read() as connection:
            few = count_of(connection, [2])
            many = count_of(connection, list(range(2, 33)))
    finally:
        store.close()
    assert many == few
    assert few <= 12


def count_of(connection: Connection, ids: list[int]) -> int:
    """Statements that the material of these contacts takes."""
    seen: list[str] = []

    def note(*args: object) -> None:
        seen.append(str(args[2]))

    event.listen(connection, "before_cursor_execute", note)
    found = shelf.fitting(connection, ids, TODAY, DEFAULT)
    event.remove(connection, "before_cursor_execute", note)
    assert set(found) == set(ids)
    assert all(len(some) == 3 and some[0].title == "Note 2" for some in found.values())
    assert all(one.added_on == date(2026, 3, 2) for some in found.values() for one in some)
    return len(seen)
