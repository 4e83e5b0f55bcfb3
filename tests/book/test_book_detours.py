"""Ways around the gate and around a boundary, none of which leads anywhere."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.book.book import Book
from crm.book.clock import Clock
from crm.book.offers import GateShut
from crm.errors import NotUnderstood, Refused
from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Direction, Give, Kind, Stage
from tests.book.conftest import Hands, befriend

WORDS = (
    "After our talk about rust on the boat I thought of you: I run a small rust course in "
    "spring. If you like there is a seat for you, and if not that is perfectly fine."
)
PITCH = (
    "Hi Ana! I help founders like you scale 10x. Book a free 15 minute call: "
    "https://calendly.com/x. 20% off this week only!"
)


@pytest.fixture(autouse=True)
def _offering(book: Book) -> None:
    book.add_interests(None, ["rust"])
    book.add_offering("Rust course", interests=["rust"], stood_since_on=date(2025, 1, 1))
    for name in ("Ana Sá", "Bo Li", "Cy Orr"):
        book.add_contact(name)
        book.add_interests(name, ["rust"])


def log(book: Book, line: str, kind: Kind | None = None, **more: object) -> str:
    done = book.log_interaction(book.understand(line), kind=kind, **more)  # type: ignore[arg-type]
    return " ".join(done.questions)


@pytest.mark.parametrize(
    "line",
    [
        "connection request from ana",
        "ana requested feedback on her draft",
        "ana asked for a quote for her thesis",
        "ana requested no more mails about the rust course",
    ],
)
def test_a_request_for_something_else_asks_for_no_offering(book: Book, line: str) -> None:
    with pytest.raises(NotUnderstood, match="Which offering"):
        log(book, line)
    with pytest.raises(GateShut):
        book.start_offer("ana")


def test_a_request_is_one_persons(book: Book) -> None:
    with pytest.raises(NotUnderstood, match="one person's"):
        book.record_interaction(["ana", "bo"], Kind.REQUEST, offering="rust course")


def test_no_clock_set_back_finds_the_gate_open_again(book: Book, hands: Hands) -> None:
    befriend(book, hands, "ana")
    book.record_interaction(["ana"], Kind.QUESTION, direction=Direction.IN)
    hands.pass_days(-2)
    book.note("bo", "a newer entry with an older instant")
    with pytest.raises(Refused, match="clock stands before"):
        book.start_offer("ana")
    hands.pass_days(2)
    with pytest.raises(GateShut):
        book.start_offer("ana")


def test_the_weeks_two_offers_hold_on_a_journey_west(book: Book, hands: Hands, path: Path) -> None:
    for name in ("ana", "bo", "cy"):
        befriend(book, hands, name, coffees=4)
    book.record_interaction(["ana", "bo", "cy"], Kind.COFFEE)
    for name in ("ana", "bo"):
        book.start_offer(name)
        book.make_offer(name, WORDS)
    book.start_offer("cy")
    west = Clock(lambda: hands.at, ZoneInfo("Etc/GMT+12"))
    with Book.open(path, west) as abroad:
        assert abroad.find("ana").touched_on == west.today() + timedelta(days=1)
        with pytest.raises(GateShut, match="few offers"):
            abroad.make_offer("cy", WORDS.replace("on the boat", "at the fair"))


def test_a_permit_is_valid_for_24_hours_also_when_the_clocks_change(
    book: Book, hands: Hands
) -> None:
    befriend(book, hands, "ana")
    hands.at = datetime(2026, 10, 24, 12, tzinfo=UTC)
    book.record_interaction(["ana"], Kind.REQUEST, offering="rust course")
    permit = book.start_offer("ana")
    assert permit.expires_at - permit.granted_at == timedelta(hours=24)


@pytest.mark.parametrize("kind", [Kind.NO, Kind.STOP])
def test_no_refusal_is_forgotten_by_deleting_the_person(
    book: Book, hands: Hands, kind: Kind
) -> None:
    book.record_interaction(["ana"], kind)
    hands.pass_days(180)
    with pytest.raises(Refused, match="forgotten"):
        book.delete_contact("ana")
    hands.pass_days(1)
    assert book.delete_contact("ana") == "Ana Sá"


def test_no_confessed_pitch_is_forgotten_by_deleting_the_person(book: Book) -> None:
    book.confess("ana", "sent her our brochure")
    with pytest.raises(Refused, match="forgotten"):
        book.delete_contact("ana")


@pytest.mark.parametrize(
    ("line", "kind"), [("offered ana the rust course", Kind.INSIGHT), (PITCH, Kind.HELP)]
)
def test_an_offer_logged_as_something_kind_counts_for_nothing(
    book: Book, hands: Hands, line: str, kind: Kind
) -> None:
    understood = dataclasses.replace(book.understand(line), contacts=(book.find("ana"),))
    done = book.log_interaction(understood, kind=kind, on=hands.at.date())
    assert done.interaction.pitch
    assert "counts for nothing" in done.questions[0]
    hands.pass_days(1)
    book.record_interaction(["ana"], Kind.THANKS, direction=Direction.IN)
    assert book.show("ana").standing.gives == ()
    assert book.find("ana").stage < Stage.ENGAGED


def test_what_reads_as_their_pitch_is_not_heard(book: Book) -> None:
    book.record_interaction(["ana"], Kind.MESSAGE, direction=Direction.IN, note=PITCH)
    assert book.show("ana").standing.summary.heard_on is None


def test_a_confessed_pitch_is_an_offer_whatever_its_words(book: Book) -> None:
    assert not book.confess("ana", PITCH).interaction.pitch


def test_your_own_product_is_no_gift(book: Book, hands: Hands) -> None:
    log(book, "recommended the Rust course to ana")
    hands.pass_days(1)
    book.record_interaction(["ana"], Kind.THANKS, direction=Direction.IN)
    assert book.show("ana").standing.gives == ()


def test_a_boundary_empties_the_list_that_was_made_before(book: Book, hands: Hands) -> None:
    book.place("ana", circle="close")
    book.record_interaction(["ana"], Kind.QUESTION, direction=Direction.IN, note="Coming?")
    book.promise("ana", "send the slides", by=PromiseBy.ME, due_on=hands.at.date())
    book.promise("bo", "send the plan", by=PromiseBy.ME, due_on=hands.at.date())
    assert [entry.name for entry in book.today().nudges] == ["Ana Sá"]
    book.bound("ana", BoundaryKind.NO_CONTACT)
    assert book.today().nudges == ()
    assert [found.contact_name for found in book.today().promises] == ["Bo Li"]
    why = book.why("ana")
    assert not why.listed
    assert why.kept_off == ("No contact, on record since 2 Mar.",)
    book.lift_boundary("ana", why="she wrote again")
    assert [entry.name for entry in book.today().nudges] == ["Ana Sá"]
    assert book.why("ana").listed


def test_a_second_only_channel_does_not_loosen_the_first(book: Book) -> None:
    book.bound("ana", BoundaryKind.ONLY_CHANNEL, channel="e-mail")
    with pytest.raises(Refused, match="by e-mail only"):
        book.bound("ana", BoundaryKind.ONLY_CHANNEL, channel="phone")
    book.bound("ana", BoundaryKind.ONLY_CHANNEL, channel="E-Mail")
    book.bound("bo", BoundaryKind.ONLY_CHANNEL, channel="phone")
    for found in book.show("ana").boundaries:
        book.lift_boundary("ana", found.uid, why="she calls now")
    assert book.bound("ana", BoundaryKind.ONLY_CHANNEL, channel="phone").channel == "phone"


def test_a_give_that_somebody_insists_on_is_believed(book: Book, hands: Hands) -> None:
    log(book, "helped ana with the Rust course", gave=Give.WHOLE)
    hands.pass_days(1)
    book.record_interaction(["ana"], Kind.THANKS, direction=Direction.IN)
    assert len(book.show("ana").standing.gives) == 1


def test_a_history_typed_in_one_minute_opens_no_gate_for_a_week(book: Book, hands: Hands) -> None:
    for weeks in range(10, 0, -1):
        on = hands.at.date() - timedelta(weeks=weeks)
        book.record_interaction(["ana"], Kind.COFFEE, on=on, gave=Give.WHOLE, interests=["rust"])
    verdict = book.verdict("ana").verdict
    assert {check.number for check in verdict.checks if not check.passed} == {4}
    hands.pass_days(7)
    assert book.verdict("ana").verdict.open


def test_an_ask_is_no_gift_and_a_click_no_answer(book: Book, hands: Hands) -> None:
    book.record_interaction(["ana"], Kind.HELP, asks=True)
    hands.pass_days(1)
    book.record_interaction(["ana"], Kind.QUESTION, direction=Direction.IN)
    hands.pass_days(1)
    book.record_interaction(["ana"], Kind.REACTION)
    standing = book.show("ana").standing
    assert standing.gives == ()
    assert len(standing.unanswered) == 1


def test_what_only_you_tagged_is_not_theirs(book: Book, hands: Hands) -> None:
    befriend(book, hands, "Bo Li")
    book.record_interaction(["bo"], Kind.INSIGHT, interests=["scuba"])
    hands.pass_days(14)
    book.start_offer("bo")
    with pytest.raises(GateShut):
        book.make_offer("bo", WORDS.replace("rust", "scuba"))
    assert book.make_offer("bo", WORDS).offer.words == WORDS
