"""Logging: what is understood, what is usual, and what it moves."""

from __future__ import annotations

from datetime import date

import pytest

from crm.book.book import Book
from crm.errors import Ambiguous, NotFound, NotUnderstood, Refused
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Give, Kind, Stage, Warmth
from tests.book.conftest import Hands, befriend


@pytest.fixture(autouse=True)
def _people(book: Book) -> None:
    book.add_contact("Ana Sá")
    book.add_contact("Bo Li")


def test_a_line_becomes_an_interaction_with_its_interests_and_promises(book: Book) -> None:
    line = book.understand("coffee with ana yesterday about #rust, promised the slides by fri")
    logged = book.log_interaction(line)
    assert logged.interaction.kind is Kind.COFFEE
    assert logged.interaction.on == date(2026, 3, 1)
    assert logged.interaction.interests == ("rust",)
    assert [(p.what, p.due_on) for p in logged.promises] == [("the slides", date(2026, 3, 6))]
    assert [(m.name, m.before, m.after) for m in logged.moves] == [
        ("Ana Sá", Stage.STRANGER, Stage.ENGAGED)
    ]
    assert logged.moves[0].because
    assert any("give" in question for question in logged.questions)


def test_understanding_writes_nothing(book: Book) -> None:
    book.understand("coffee with ana")
    assert book.history("ana") == ()


def test_a_stranger_is_refused_with_a_hint(book: Book) -> None:
    with pytest.raises(NotFound) as refused:
        book.understand("coffee with Nadia")
    assert "crm add" in refused.value.hint


def test_a_name_of_two_is_asked_about(book: Book) -> None:
    book.add_contact("Ana Martins")
    with pytest.raises(Ambiguous):
        book.understand("coffee with ana")


def test_an_uncertain_day_is_never_guessed(book: Book) -> None:
    line = book.understand("coffee with ana on 3/4")
    with pytest.raises(NotUnderstood):
        book.log_interaction(line)
    assert book.log_interaction(line, on=date(2026, 2, 3)).interaction.on == date(2026, 2, 3)


def test_the_future_cannot_be_logged(book: Book) -> None:
    with pytest.raises(NotUnderstood, match="not come yet"):
        book.log_interaction(book.understand("coffee with ana"), on=date(2026, 3, 3))


def test_several_people_share_one_interaction(book: Book) -> None:
    logged = book.log_interaction(book.understand("lunch with ana and bo"))
    assert [name for _, name in logged.interaction.contacts] == ["Ana Sá", "Bo Li"]
    assert logged.interaction.people == 3
    assert len(logged.moves) == 2


def test_what_is_not_said_is_what_is_usual(book: Book) -> None:
    insight = book.record_interaction(["ana"], Kind.INSIGHT).interaction
    assert (insight.direction, insight.gave) == (Direction.OUT, Give.WHOLE)
    received = book.record_interaction(["ana"], Kind.INSIGHT, direction=Direction.IN).interaction
    assert (received.gave, received.wants_reply) == (Give.NONE, False)
    asked = book.record_interaction(
        ["ana"], Kind.MESSAGE, direction=Direction.IN, note="Lunch soon?"
    ).interaction
    assert asked.wants_reply


def test_a_question_waits_until_it_is_answered_or_closed(book: Book, hands: Hands) -> None:
    book.record_interaction(["ana"], Kind.QUESTION, direction=Direction.IN)
    book.record_interaction(["bo"], Kind.QUESTION, direction=Direction.IN)
    hands.pass_days(1)
    assert len(book.show("ana").standing.unanswered) == 1
    book.record_interaction(["ana"], Kind.ANSWER)
    assert book.show("ana").standing.unanswered == ()
    assert len(book.close_question("bo")) == 1
    assert book.show("bo").standing.unanswered == ()


def test_a_kind_goes_only_its_own_way(book: Book) -> None:
    with pytest.raises(NotUnderstood, match="coffee is mutual"):
        book.record_interaction(["ana"], Kind.COFFEE, direction=Direction.OUT)


def test_a_pitch_cannot_be_logged_as_anything_else(book: Book) -> None:
    with pytest.raises(Refused, match="confessed"):
        book.record_interaction(["ana"], Kind.PREMATURE_PITCH)


def test_nobody_meets_themselves(book: Book) -> None:
    with pytest.raises(NotUnderstood, match="That is you"):
        book.record_interaction(["Zoe Tester"], Kind.COFFEE)


def test_a_request_needs_an_offering(book: Book) -> None:
    with pytest.raises(NotFound):
        book.record_interaction(["ana"], Kind.REQUEST)
    book.add_offering("Rust course")
    with pytest.raises(NotUnderstood, match="Which offering"):
        book.record_interaction(["ana"], Kind.REQUEST)
    asked = book.record_interaction(["ana"], Kind.REQUEST, offering="rust course")
    assert asked.interaction.kind is Kind.REQUEST


def test_a_stop_asks_for_a_boundary_and_an_out_across_one_says_so(book: Book) -> None:
    stopped = book.record_interaction(["ana"], Kind.STOP)
    assert "crm bound" in stopped.questions[0]
    book.bound("ana", BoundaryKind.NO_CONTACT)
    logged = book.record_interaction(["ana"], Kind.MESSAGE)
    assert "boundary" in logged.questions[0]


def test_notes_are_found_with_accents_folded_and_by_two_letters(book: Book) -> None:
    book.record_interaction(["ana"], Kind.MESSAGE, note="Über den Łódź-Umzug, mit 李明")
    for word in ("uber", "lodz", "umz", "mzug", "李明", "李", "od"):
        assert len(book.search_interactions(word)) == 1, word
    assert book.search_interactions("warsaw") == ()


def test_a_note_is_no_interaction(book: Book) -> None:
    book.note("ana", "likes tea")
    card = book.show("ana")
    assert card.notes == ((date(2026, 3, 2), "likes tea"),)
    assert card.standing.warmth is None


def test_the_timeline_reads_a_whole_history_as_it_is_read_bit_by_bit(
    book: Book, hands: Hands
) -> None:
    book.add_contact("Cid Reis")
    book.record_interaction(["ana"], Kind.MESSAGE, note="hello", channel="phone")
    hands.pass_days(3)
    book.record_interaction(["ana", "cid"], Kind.COFFEE, interests=["#tea", "rust"])
    book.record_interaction(
        ["ana"], Kind.MESSAGE, direction=Direction.IN, note="shall we?", wants_reply=True
    )
    hands.pass_days(3)
    book.record_interaction(["ana"], Kind.HELP, gave=Give.WHOLE, channel="email")
    told = book.timeline("ana").interactions
    assert told == tuple(reversed(book.history("ana", limit=10)))
    assert [view.channel for view in told] == ["phone", "", "", "email"]


def test_the_timeline_tells_everything_in_order(book: Book, hands: Hands) -> None:
    befriend(book, hands, "Ana Sá", coffees=3, every_days=30)
    hands.pass_days(400)
    told = book.timeline("ana", samples=50)
    assert [view.kind for view in told.interactions] == [Kind.COFFEE] * 3
    assert [e.stage for e in told.episodes if e.stage is not None][-1] is Stage.RAPPORT
    assert [e.warmth for e in told.episodes if e.warmth][-2:] == [Warmth.COOLING, Warmth.DORMANT]
    assert len(told.warmth) == 50
    assert all(0 <= value <= 1 for _, value in told.warmth)
