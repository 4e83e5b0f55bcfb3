"""What was logged is put right, and the gate is none the wider for it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crm.book.book import Book
from crm.errors import Ambiguous, NotFound, NotUnderstood, Refused
from crm.rules.correction import Correction
from crm.rules.interaction import Direction, Give, Kind, Stage
from tests.book.conftest import Hands, befriend


@pytest.fixture(autouse=True)
def _people(book: Book) -> None:
    book.add_interests(None, ["rust"])
    book.add_offering("Rust course", interests=["rust"], stood_since_on=date(2025, 1, 1))
    book.add_contact("Ana Sá")
    book.add_interests("ana", ["rust"])


def log(book: Book, kind: Kind, **facts: object) -> str:
    return book.record_interaction(["Ana Sá"], kind, **facts).interaction.uid  # type: ignore[arg-type]


def test_words_kind_day_and_depth_are_put_right_and_found_again(book: Book, hands: Hands) -> None:
    uid = log(book, Kind.MESSAGE, note="about the kiel")
    hands.pass_days(3)
    wanted = Correction(
        kind=Kind.CALL, note="about the keel", on=hands.at.date() - timedelta(days=1), depth=3
    )
    done = book.correct_interaction(uid[:10], wanted)
    now = done.interaction
    assert (now.kind, now.direction, now.note, now.depth) == (
        Kind.CALL, Direction.MUTUAL, "about the keel", 3,
    )  # fmt: skip
    assert now.on == date(2026, 3, 4)
    assert [move.after for move in done.moves] == [Stage.ENGAGED]
    assert book.history("ana") == (now,)
    assert [found.uid for found in book.search_interactions("keel")] == [uid]
    assert book.search_interactions("kiel") == ()
    assert book.check().damage == ()


def test_a_correction_is_one_change_in_words(book: Book) -> None:
    uid = log(book, Kind.MESSAGE)
    before = book.newest_change()
    book.correct_interaction(uid, Correction(depth=2))
    assert book.newest_change() == before + 1


def test_nothing_is_written_when_it_is_refused(book: Book) -> None:
    uid = log(book, Kind.NO, note="not for me")
    before = book.newest_change()
    with pytest.raises(Refused, match="A no stands"):
        book.correct_interaction(uid, Correction(kind=Kind.MESSAGE))
    assert book.newest_change() == before
    assert book.interaction(uid).kind is Kind.NO


def test_a_no_that_was_put_right_still_shuts_the_gate(book: Book, hands: Hands) -> None:
    befriend(book, hands, "Ana Sá")
    uid = log(book, Kind.NO, note="not for me")
    assert not book.verdict("ana").verdict.open
    book.correct_interaction(uid, Correction(note="not for me, thanks"))
    for wanted in (
        Correction(on=hands.at.date() - timedelta(days=300)),
        Correction(direction=Direction.OUT),
        Correction(kind=Kind.THANKS),
    ):
        with pytest.raises(Refused):
            book.correct_interaction(uid, wanted)
    assert not book.verdict("ana").verdict.open


def test_what_reads_as_a_pitch_stays_one_whatever_its_words_become(book: Book) -> None:
    words = (
        "I wanted to reach out: our platform helps companies like yours save 40 % on cost. "
        "Book a demo with our team this week?"
    )
    uid = log(book, Kind.MESSAGE, note=words)
    assert book.interaction(uid).pitch
    assert book.correct_interaction(uid, Correction(note="about boats")).interaction.pitch
    other = log(book, Kind.MESSAGE, note="about boats")
    assert book.correct_interaction(other, Correction(note=words)).interaction.pitch


def test_a_give_that_is_put_right_today_was_written_down_today(book: Book, hands: Hands) -> None:
    befriend(book, hands, "Ana Sá", coffees=2)
    uid = log(book, Kind.COFFEE, interests=["rust"])
    hands.pass_days(14)
    log(book, Kind.MESSAGE, direction=Direction.IN, note="lovely")
    hands.pass_days(20)
    log(book, Kind.MESSAGE, direction=Direction.IN, note="still lovely")
    assert not book.verdict("ana").verdict.open
    book.correct_interaction(uid, Correction(gave=Give.WHOLE))
    given = book.verdict("ana").verdict.checks[3]
    assert not given.passed
    assert "not counted: a gift right before an offer has strings" in " ".join(given.evidence)
    hands.pass_days(8)
    assert book.verdict("ana").verdict.checks[3].passed


def test_what_an_offer_was_begun_on_keeps_its_facts(book: Book, hands: Hands) -> None:
    befriend(book, hands, "Ana Sá")
    book.start_offer("ana")
    uid = book.history("ana", limit=1)[0].uid
    with pytest.raises(Refused, match="An offer was begun"):
        book.correct_interaction(uid, Correction(depth=1))
    assert book.correct_interaction(uid, Correction(note="on the pier")).interaction.note
    hands.pass_days(1)
    later = log(book, Kind.MESSAGE)
    book.correct_interaction(later, Correction(depth=2))
    assert book.check().damage == ()


def test_a_wrong_uid_is_told(book: Book) -> None:
    log(book, Kind.MESSAGE)
    with pytest.raises(NotFound):
        book.correct_interaction("zzzz", Correction(depth=1))
    with pytest.raises(NotUnderstood):
        book.correct_interaction(" ", Correction(depth=1))
    uids = [log(book, Kind.MESSAGE) for _ in range(17)]
    shared = next(uid[0] for uid in uids if sum(u[0] == uid[0] for u in uids) > 1)
    with pytest.raises(Ambiguous):
        book.correct_interaction(shared, Correction(depth=1))


def test_nothing_to_correct_and_days_to_come_are_refused(book: Book, hands: Hands) -> None:
    uid = log(book, Kind.MESSAGE)
    with pytest.raises(NotUnderstood):
        book.correct_interaction(uid, Correction())
    with pytest.raises(NotUnderstood, match="has not come yet"):
        book.correct_interaction(uid, Correction(on=hands.at.date() + timedelta(days=1)))
