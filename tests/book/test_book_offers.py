"""Offer, don't impose: no path lets an offer in before the gate opens."""

from __future__ import annotations

import multiprocessing
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from time import monotonic
from zoneinfo import ZoneInfo

import pytest

from crm.book.book import Book
from crm.book.clock import Clock
from crm.book.offers import GateShut
from crm.errors import NotFound, NotUnderstood, Refused
from crm.rules.history import BoundaryKind, OfferAnswer, PromiseBy
from crm.rules.interaction import Give, Kind, Stage
from tests.book.conftest import Hands, befriend

WORDS = (
    "Ana, after our talk about rust on the boat I thought of you: I run a small rust course in "
    "spring. If you like there is a seat for you, and if not that is perfectly fine."
)

PLACES = {
    "Ana Sá": "on the boat",
    "Bo Li": "in the mill",
    "Cy Dee": "at the fair",
    "Di Eng": "by the lake",
}


def words_to(name: str) -> str:
    """Words of their own for each: the same to three people are a mailing."""
    return WORDS.replace("Ana", name.split(maxsplit=1)[0]).replace("on the boat", PLACES[name])


@pytest.fixture(autouse=True)
def _offering(book: Book) -> None:
    book.add_interests(None, ["rust"])
    book.add_offering("Rust course", interests=["rust"], stood_since_on=date(2025, 1, 1))
    book.add_contact("Ana Sá")
    book.add_interests("ana", ["rust"])


def open_gate(book: Book, hands: Hands, name: str = "Ana Sá") -> None:
    befriend(book, hands, name)
    assert book.verdict(name).verdict.open


def failed(error: GateShut) -> set[int]:
    return {check.number for check in error.verdict.checks if not check.passed}


def offers_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection, connection:
        return int(connection.execute("SELECT count(*) FROM offer").fetchone()[0])


def test_a_stranger_is_refused_with_the_whole_checklist(book: Book) -> None:
    with pytest.raises(GateShut) as shut:
        book.start_offer("ana")
    assert [check.number for check in shut.value.verdict.checks] == [1, 2, 3, 4, 5, 6, 7]
    assert failed(shut.value) == {2, 3, 4}
    assert shut.value.hint


def test_looking_grants_nothing(book: Book, hands: Hands, path: Path) -> None:
    open_gate(book, hands)
    for _ in range(3):
        assert book.verdict("ana").permit_expires_at is None
    with pytest.raises(GateShut, match="no permit"):
        book.make_offer("ana", WORDS)
    assert offers_in(path) == 0


def test_an_offer_needs_its_permit_and_uses_it_up(book: Book, hands: Hands) -> None:
    open_gate(book, hands)
    permit = book.start_offer("ana")
    assert permit.expires_at - permit.granted_at == timedelta(days=1)
    assert book.start_offer("ana").granted_at == permit.granted_at
    made = book.make_offer("ana", WORDS)
    assert made.offer.words == WORDS
    with pytest.raises(GateShut, match="no permit"):
        book.make_offer("ana", WORDS)
    assert not book.verdict("ana").verdict.open
    assert book.find("ana").touched_on == hands.at.date()
    assert book.check().damage == ()


def test_a_permit_expires_after_one_day(book: Book, hands: Hands) -> None:
    open_gate(book, hands)
    book.start_offer("ana")
    hands.pass_days(1)
    with pytest.raises(GateShut, match="expired"):
        book.make_offer("ana", WORDS)


def test_a_clock_set_back_makes_no_permit_valid(book: Book, hands: Hands) -> None:
    open_gate(book, hands)
    book.start_offer("ana")
    hands.pass_days(-2)
    with pytest.raises(Refused, match="clock stands before"):
        book.make_offer("ana", WORDS)


def test_a_permit_is_for_one_contact_and_one_offering(book: Book, hands: Hands) -> None:
    book.add_offering("Audit", interests=["rust"], stood_since_on=date(2025, 1, 1))
    befriend(book, hands, "Ana Sá")
    with pytest.raises(NotUnderstood, match="Which offering"):
        book.start_offer("ana")
    book.start_offer("ana", "rust course")
    with pytest.raises(GateShut, match="no permit"):
        book.make_offer("ana", WORDS, "audit")


def test_a_boundary_drawn_after_the_permit_still_stands_against_the_offer(
    book: Book, hands: Hands, path: Path
) -> None:
    open_gate(book, hands)
    book.start_offer("ana")
    book.bound("ana", BoundaryKind.NO_PITCH)
    with pytest.raises(GateShut) as shut:
        book.make_offer("ana", WORDS)
    assert failed(shut.value) == {1}
    assert offers_in(path) == 0


@pytest.mark.parametrize(
    "words",
    [
        "Hi, hope you are well! I would love to book a quick call to explore synergies.",
        "Dear [First Name], our rust platform helps companies like yours. Book a demo today!",
        "I run a small course in spring, there is a seat for you.",
        "Hola",
    ],
)
def test_words_that_pitch_or_name_nothing_of_theirs_are_refused(
    book: Book, hands: Hands, words: str
) -> None:
    open_gate(book, hands)
    book.start_offer("ana")
    with pytest.raises(GateShut) as shut:
        book.make_offer("ana", words)
    assert failed(shut.value) == {8}
    assert book.make_offer("ana", WORDS).offer.words == WORDS


def test_at_most_two_offers_a_week_over_all_people(book: Book, hands: Hands) -> None:
    for name in ("Bo Li", "Cy Dee"):
        book.add_contact(name)
        book.add_interests(name, ["rust"])
    for _ in range(6):
        book.record_interaction(["Ana Sá"], Kind.COFFEE, interests=["rust"], gave=Give.WHOLE)
        book.record_interaction(["Bo Li"], Kind.COFFEE, interests=["rust"], gave=Give.WHOLE)
        book.record_interaction(["Cy Dee"], Kind.COFFEE, interests=["rust"], gave=Give.WHOLE)
        hands.pass_days(14)
    for name in ("Ana Sá", "Bo Li", "Cy Dee"):
        book.start_offer(name)
    book.make_offer("Ana Sá", WORDS)
    book.make_offer("Bo Li", words_to("Bo Li"))
    with pytest.raises(GateShut) as shut:
        book.make_offer("Cy Dee", words_to("Cy Dee"))
    assert failed(shut.value) == {9}


def test_the_same_words_to_a_third_are_a_mailing(book: Book, hands: Hands) -> None:
    for name in ("Bo Li", "Cy Dee"):
        book.add_contact(name)
        book.add_interests(name, ["rust"])
    for _ in range(6):
        for name in ("Ana Sá", "Bo Li", "Cy Dee"):
            book.record_interaction([name], Kind.COFFEE, interests=["rust"], gave=Give.WHOLE)
        hands.pass_days(14)
    for name in ("Ana Sá", "Bo Li"):
        book.start_offer(name)
        book.make_offer(name, WORDS.replace("Ana", name[:2]))
    hands.pass_days(7)
    book.start_offer("Cy Dee")
    with pytest.raises(GateShut) as shut:
        book.make_offer("Cy Dee", WORDS.replace("Ana", "Cy"))
    assert failed(shut.value) == {8}
    assert book.make_offer("Cy Dee", words_to("Cy Dee"))


def test_an_answer_closes_the_gate_or_stays_open_for_later(book: Book, hands: Hands) -> None:
    open_gate(book, hands)
    with pytest.raises(NotFound):
        book.answer_offer("ana", OfferAnswer.YES)
    book.start_offer("ana")
    book.make_offer("ana", WORDS)
    assert book.answer_offer("ana", OfferAnswer.LATER).offer.answer is OfferAnswer.LATER
    assert book.answer_offer("ana", OfferAnswer.NO).proposes_boundary is False
    with pytest.raises(NotFound):
        book.answer_offer("ana", OfferAnswer.YES)


def test_a_confessed_pitch_shuts_the_gate_and_shows_as_what_it_was(
    book: Book, hands: Hands
) -> None:
    open_gate(book, hands)
    logged = book.confess("ana", "I told her to buy the course at the party")
    assert logged.interaction.kind is Kind.PREMATURE_PITCH
    with pytest.raises(GateShut) as shut:
        book.start_offer("ana")
    assert {4, 6} <= failed(shut.value)


def test_an_overdue_promise_shuts_the_gate(book: Book, hands: Hands) -> None:
    open_gate(book, hands)
    book.promise("ana", "slides", by=PromiseBy.ME, due_on=hands.at.date() - timedelta(days=1))
    with pytest.raises(GateShut) as shut:
        book.start_offer("ana")
    assert failed(shut.value) == {3}


def test_their_own_request_opens_the_way_once(book: Book, hands: Hands) -> None:
    book.record_interaction(["ana"], Kind.MESSAGE)
    hands.pass_days(1)
    book.record_interaction(
        ["ana"], Kind.REQUEST, note="Do you still run it?", offering="rust course"
    )
    hands.pass_days(1)
    assert book.find("ana").stage < Stage.RAPPORT
    book.start_offer("ana")
    book.make_offer("ana", WORDS)
    hands.pass_days(1)
    with pytest.raises(GateShut):
        book.start_offer("ana")


def test_a_request_never_lifts_a_boundary(book: Book) -> None:
    book.bound("ana", BoundaryKind.NO_CONTACT)
    book.record_interaction(["ana"], Kind.REQUEST, offering="rust course")
    with pytest.raises(GateShut) as shut:
        book.start_offer("ana")
    assert 1 in failed(shut.value)


def test_a_retired_offering_is_offered_to_nobody(book: Book, hands: Hands) -> None:
    open_gate(book, hands)
    book.retire_offering("rust course")
    with pytest.raises(NotFound):
        book.start_offer("ana")


def test_somebody_with_a_permit_is_not_deleted(book: Book, hands: Hands) -> None:
    open_gate(book, hands)
    book.start_offer("ana")
    with pytest.raises(Refused, match="never unmade"):
        book.delete_contact("ana")


def test_no_sql_path_writes_an_offer_without_its_permit(
    book: Book, hands: Hands, path: Path
) -> None:
    open_gate(book, hands)
    book.start_offer("ana")
    book.make_offer("ana", WORDS)
    ways: tuple[str, ...] = (
        "INSERT INTO offer SELECT 99, 'x', 99, contact_id, offering_id, granted_at, expires_at,"
        " made_at, made_on, zone, words, NULL, NULL, NULL, NULL FROM offer",
        "UPDATE offer SET contact_id = 1",
        "UPDATE offer SET made_at = '2020-01-01T00:00:00.000000Z'",
        "UPDATE offer SET made_at = expires_at",
        "UPDATE permit SET granted_at = '2020-01-01T00:00:00.000000Z'",
        "DELETE FROM permit",
        "DELETE FROM contact WHERE NOT is_owner",
    )
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        for way in ways:
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(way)


def _try_offer(path: Path, hands: Hands, name: str, results: object) -> None:
    with Book.open(path, hands.clock()) as book:
        try:
            book.make_offer(name, words_to(name))
            results.put("made")  # type: ignore[attr-defined]  # a queue between processes
        except GateShut as shut:
            results.put(sorted(failed(shut)))  # type: ignore[attr-defined]  # as above


def _close_gate(path: Path, hands: Hands, name: str, results: object) -> None:
    with Book.open(path, hands.clock()) as book:
        book.bound(name, BoundaryKind.NO_PITCH, reason="she said so")
    results.put("closed")  # type: ignore[attr-defined]  # as above


def _race(path: Path, hands: Hands, names: list[str], closers: Sequence[str] = ()) -> list[object]:
    context = multiprocessing.get_context("fork")
    results = context.Queue()
    racers = [
        context.Process(target=target, args=(path, hands, name, results))
        for target, people in ((_close_gate, closers), (_try_offer, names))
        for name in people
    ]
    for racer in racers:
        racer.start()
    outcomes = [results.get(timeout=600) for _ in racers]
    for racer in racers:
        racer.join()
    return outcomes


def test_one_permit_makes_one_offer_whatever_races(book: Book, hands: Hands, path: Path) -> None:
    open_gate(book, hands)
    book.start_offer("ana")
    book.close()
    outcomes = _race(path, hands, ["Ana Sá"] * 4)
    assert outcomes.count("made") == 1
    assert offers_in(path) == 1


def test_the_weeks_two_offers_hold_whatever_races(book: Book, hands: Hands, path: Path) -> None:
    names = ["Ana Sá", "Bo Li", "Cy Dee", "Di Eng"]
    for name in names[1:]:
        book.add_contact(name)
        book.add_interests(name, ["rust"])
    for _ in range(6):
        for name in names:
            book.record_interaction([name], Kind.COFFEE, interests=["rust"], gave=Give.WHOLE)
        hands.pass_days(14)
    for name in names:
        book.start_offer(name)
    book.close()
    outcomes = _race(path, hands, names)
    assert outcomes.count("made") == 2
    assert outcomes.count([9]) == 2


@dataclass
class Running(Hands):
    """A clock that runs, the same in every process: what races is told apart by its instants,
    as in life."""

    begun: float = field(default_factory=monotonic)

    def clock(self) -> Clock:
        def now() -> datetime:
            return self.at + timedelta(seconds=monotonic() - self.begun)

        return Clock(now, ZoneInfo("Europe/Lisbon"))


@pytest.mark.parametrize("turn", range(4))
def test_an_offer_and_a_gate_that_closes_come_one_after_the_other(
    book: Book, hands: Hands, path: Path, turn: int
) -> None:
    """Whoever is first: an offer that was made was made before the boundary stood, and one that
    was not is refused because of it."""
    open_gate(book, hands)
    book.start_offer("ana")
    book.close()
    running = Running(hands.at + timedelta(minutes=turn))
    outcomes = _race(path, running, ["Ana Sá"] * 2, closers=["Ana Sá"])
    assert "closed" in outcomes
    assert offers_in(path) == outcomes.count("made") <= 1
    assert all(1 in refused for refused in outcomes if isinstance(refused, list)) or (
        "made" in outcomes
    )
    with Book.open(path, running.clock()) as after:
        assert after.check().damage == ()
        assert not after.verdict("ana").verdict.open
