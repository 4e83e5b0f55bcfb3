"""What they wrote is proposed as a boundary or as news, and nothing is done by itself."""

from __future__ import annotations

from datetime import date

import pytest

from crm.book.book import Book
from crm.errors import Ambiguous, NotFound
from crm.rules.heed import Heard
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Kind
from tests.book.conftest import Hands, befriend


@pytest.fixture(autouse=True)
def _ana(book: Book) -> None:
    book.add_contact("Ana Sá", circle="close")


def comes(book: Book, words: str, who: str = "ana") -> tuple[str, ...]:
    return book.record_interaction(
        [who], Kind.MESSAGE, direction=Direction.IN, note=words
    ).questions


def test_a_stop_is_asked_about_and_changes_nothing(book: Book) -> None:
    (question,) = comes(book, "Please remove me from your list.")
    (waiting,) = book.heard()
    assert "a boundary, no contact?" in question
    assert f"crm heard agree {waiting.uid[:8]}" in question
    assert (waiting.heard, waiting.contact_name) == (Heard.STOP, "Ana Sá")
    assert book.show("ana").heard == (waiting,)
    assert book.show("ana").boundaries == ()


def test_agreeing_draws_the_boundary_with_their_words(book: Book) -> None:
    comes(book, "Please remove me from your list.")
    done = book.agree_heard("ana")
    assert done.agreed
    assert done.boundary is not None
    assert done.boundary.kind is BoundaryKind.NO_CONTACT
    assert done.boundary.reason == "“Please remove me from your list” (2 Mar 2026)"
    (said,) = book.history("ana")
    assert (said.kind, said.depth, said.note) == (Kind.STOP, 0, "Please remove me from your list.")
    assert book.heard() == ()
    assert book.check().damage == ()


def test_waved_away_it_is_not_proposed_again(book: Book) -> None:
    comes(book, "Not interested.")
    done = book.wave_heard(book.heard()[0].uid[:6])
    assert (done.agreed, done.boundary, done.signal) == (False, None, None)
    assert book.heard() == ()
    assert book.show("ana").boundaries == ()
    assert book.history("ana")[0].kind is Kind.MESSAGE
    with pytest.raises(NotFound, match="Nothing that Ana Sá wrote"):
        book.wave_heard("ana")


def test_a_no_asks_for_no_pitch_and_counts_as_one(book: Book) -> None:
    comes(book, "Thanks, but not interested in a demo.")
    done = book.agree_heard("ana")
    assert done.boundary is not None
    assert done.boundary.kind is BoundaryKind.NO_PITCH
    assert book.history("ana")[0].kind is Kind.NO


def test_an_absence_with_a_day_keeps_them_off_until_then(book: Book) -> None:
    comes(book, "I am out of office until 12 March. For urgent matters ask Jo.")
    done = book.agree_heard("ana")
    assert done.boundary is not None
    assert (done.boundary.kind, done.boundary.until_on) == (
        BoundaryKind.NOT_BEFORE,
        date(2026, 3, 13),
    )
    assert book.show("ana").standing.summary.exchanges == 0


def test_another_job_becomes_news(book: Book) -> None:
    comes(book, "I'm starting at Contoso next month")
    done = book.agree_heard("ana")
    assert done.signal is not None
    assert (done.signal.kind, done.signal.live) == ("new job", True)
    assert book.history("ana")[0].kind is Kind.MESSAGE


def test_what_was_said_before_they_wrote_again_is_over(book: Book, hands: Hands) -> None:
    comes(book, "STOP")
    hands.pass_days(3)
    comes(book, "On second thought: shall we talk about the boat?")
    assert book.heard() == ()


def test_the_newest_of_a_kind_waits_and_several_kinds_are_told_apart(
    book: Book, hands: Hands
) -> None:
    comes(book, "Not interested.")
    hands.pass_days(2)
    comes(book, "As I said, I'm not interested.")
    (waiting,) = book.heard("ana")
    assert waiting.on == date(2026, 3, 4)
    comes(book, "I no longer work at Contoso.")
    with pytest.raises(Ambiguous, match="2 of them"):
        book.agree_heard("ana")


def test_nothing_is_proposed_that_a_boundary_says_already(book: Book) -> None:
    comes(book, "Not interested.")
    book.bound("ana", BoundaryKind.NO_PITCH)
    assert book.heard() == ()
    book.add_contact("Ben")
    comes(book, "I no longer work at Contoso.", "ben")
    book.bound("ben", BoundaryKind.NO_CONTACT)
    assert book.heard() == ()


def test_what_you_wrote_and_what_a_circle_heard_is_not_listened_to(book: Book) -> None:
    book.add_contact("Ben")
    book.record_interaction(["ana"], Kind.MESSAGE, note="Please remove me from your list")
    book.record_interaction(
        ["ana", "ben"], Kind.MESSAGE, direction=Direction.IN, note="Not interested."
    )
    assert book.heard() == ()


def test_a_message_that_a_permit_was_proved_from_stays_what_it_was(
    book: Book, hands: Hands
) -> None:
    befriend(book, hands, "ana")
    book.add_interests(None, ["rust"])
    book.add_interests("ana", ["rust"])
    book.add_offering("Rust course", interests=["rust"], stood_since_on=date(2025, 1, 1))
    hands.pass_days(9)
    comes(book, "Not interested.")
    book.start_offer("ana", "Rust course")
    hands.pass_days(1)
    book.agree_heard("ana")
    assert book.history("ana")[0].kind is Kind.MESSAGE
    assert book.check().damage == ()
