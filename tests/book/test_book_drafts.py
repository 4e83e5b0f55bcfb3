"""Writing to somebody: facts, words that are kept unsent, and words that were sent."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.book.day_results import NudgeView
from crm.book.offers import GateShut
from crm.errors import NotUnderstood, Refused
from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Direction, Give, Kind, Stage
from crm.rules.signals import SignalKind
from crm.rules.wording import review
from tests.book.conftest import Hands, befriend

PITCH = (
    "Hi Ana! I help founders like you scale 10x. Book a free 15 minute call: "
    "https://calendly.com/x. 20% off this week only!"
)
OFFER = (
    "Ana, after our talk about rust on the boat I thought of you: I run a small rust course in "
    "spring. If you like there is a seat for you, and if not that is perfectly fine."
)


@pytest.fixture(autouse=True)
def _ana(book: Book) -> None:
    book.add_contact(
        "Ana Sá", company="Northwind", emails=["ana@example.org"], purpose="both restore boats"
    )
    book.add_contact("Bo Li")


def drafts_in(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT occasion, words FROM draft ORDER BY words").fetchall()


def nudge_about(book: Book, name: str) -> NudgeView:
    return next(found for found in book.today().nudges if found.name == name)


def test_anybody_can_be_written_to_from_facts(book: Book, hands: Hands) -> None:
    book.add_interests(None, ["boats"])
    book.add_interests("ana", ["boats", "tides"])
    book.record_interaction(["ana"], Kind.MESSAGE, direction=Direction.IN, note="back in Porto")
    book.record_interaction(["ana"], Kind.MESSAGE, note="welcome back")
    book.promise("ana", "the drawings", by=PromiseBy.ME)
    book.notice("ana", SignalKind.POST, "On owning less", link="https://example.org/less")
    hands.pass_days(1)
    drafted = book.draft("ana")
    parts = dict(drafted.parts)
    assert drafted.nudge is None
    assert drafted.kind is Kind.MESSAGE
    assert parts["To"] == "Ana Sá, Northwind"
    assert parts["They said"] == "“back in Porto”, on 2 Mar"
    assert parts["You wrote"] == "“welcome back”, on 2 Mar"
    assert parts["You share"] == "#boats"
    assert parts["They like"] == "#tides"
    assert "“the drawings”" in parts["You owe"]
    assert "On owning less" in parts["News"]
    assert drafted.page == "mailto:ana@example.org"


def test_looking_at_a_draft_changes_nothing(book: Book) -> None:
    before = book.newest_change()
    book.draft("ana")
    book.check_words("ana", "Hello")
    assert book.newest_change() == before


def test_a_question_of_theirs_is_what_you_owe(book: Book, hands: Hands) -> None:
    book.record_interaction(["ana"], Kind.QUESTION, direction=Direction.IN, note="Is it on?")
    hands.pass_days(50)
    drafted = book.draft("ana")
    assert drafted.kind is Kind.ANSWER
    assert dict(drafted.parts)["You owe"] == "an answer since 2 Mar: “Is it on?”"


def test_a_loss_is_remembered_while_it_is_mourned(book: Book, hands: Hands) -> None:
    book.notice("ana", SignalKind.LOSS, "her father")
    hands.pass_days(20)
    drafted = book.draft("ana")
    assert drafted.kind is Kind.CONDOLENCE
    assert dict(drafted.parts)["Ask"] == "nothing: it wants no answer"


@pytest.mark.parametrize("kind", [BoundaryKind.NO_CONTACT, BoundaryKind.NOT_BEFORE])
def test_who_is_to_be_left_alone_is_written_nothing_and_told_why(
    book: Book, hands: Hands, kind: BoundaryKind
) -> None:
    book.bound("ana", kind, until_on=date(2026, 5, 1) if kind == "not before" else None)
    for act in (book.draft, lambda who: book.send_draft(who, "Dear Ana")):
        with pytest.raises(Refused, match=r"left alone\. No") as refused:
            act("ana")
        assert "crm log" in refused.value.hint
    assert book.history("ana") == ()


def test_who_asked_to_stop_is_written_nothing_either(book: Book) -> None:
    book.record_interaction(["ana"], Kind.STOP)
    with pytest.raises(Refused, match="asked you to stop on 2 Mar"):
        book.draft("ana")


def test_a_boundary_drawn_while_you_write_stands_and_the_words_are_kept(
    book: Book, path: Path
) -> None:
    book.keep_draft("ana", "Dear Ana")
    book.bound("ana", BoundaryKind.NO_CONTACT)
    with pytest.raises(Refused):
        book.send_draft("ana", "Dear Ana")
    assert drafts_in(path) == [("message", "Dear Ana")]


def test_the_only_channel_decides_where_to_write(book: Book) -> None:
    book.edit_contact("ana", add_urls=["https://www.linkedin.com/in/ana"])
    book.bound("ana", BoundaryKind.ONLY_CHANNEL, channel="e-mail")
    drafted = book.draft("ana")
    assert dict(drafted.parts)["Only by"] == "e-mail"
    assert drafted.page == "mailto:ana@example.org"


def test_you_do_not_write_to_yourself(book: Book) -> None:
    with pytest.raises(Refused, match="That is you"):
        book.draft("Zoe Tester")


def test_unsent_words_are_kept_and_are_no_change(book: Book, hands: Hands, path: Path) -> None:
    before = book.newest_change()
    book.keep_draft("ana", "Dear Ana")
    book.keep_draft("ana", "Dear Ana, how\x1b[2J is the keel?")
    book.keep_draft("bo", "Bo!")
    assert book.newest_change() == before
    with Book.open(path, hands.clock()) as other:
        assert other.draft("ana").words == "Dear Ana, how[2J is the keel?"
    book.keep_draft("ana", " \n")
    assert book.draft("ana").words == ""
    assert drafts_in(path) == [("message", "Bo!")]
    assert book.check().damage == ()


def test_a_draft_goes_with_the_person(book: Book, path: Path) -> None:
    book.keep_draft("ana", "Dear Ana")
    book.delete_contact("ana")
    assert drafts_in(path) == []


def test_sent_words_are_kept_as_an_interaction_and_no_longer_as_a_draft(
    book: Book, path: Path
) -> None:
    book.keep_draft("ana", "Dear Ana")
    logged = book.send_draft("ana", "Dear Ana,\nhow is the keel?", kind=Kind.QUESTION)
    assert (logged.interaction.kind, logged.interaction.direction) == (Kind.QUESTION, "out")
    assert logged.interaction.note == "Dear Ana,\nhow is the keel?"
    assert drafts_in(path) == []


def test_the_words_are_not_read_as_a_log(book: Book, hands: Hands) -> None:
    words = "Had coffee with Bo Li yesterday, promised him the slides by Friday. #rust is fun!"
    logged = book.send_draft("ana", words)
    assert logged.interaction.on == hands.at.date()
    assert logged.interaction.contacts[0][1] == "Ana Sá"
    assert (logged.promises, logged.interaction.interests) == ((), ())


@pytest.mark.parametrize(("words", "wants"), [("How is it?", True), ("I saw your boat.", False)])
def test_a_message_wants_an_answer_where_it_asks_something(
    book: Book, words: str, wants: bool
) -> None:
    assert book.send_draft("ana", words, kind=Kind.MESSAGE).interaction.wants_reply is wants


def test_a_nudge_is_settled_in_the_same_stroke(book: Book, hands: Hands) -> None:
    book.add_interests(None, ["boats"])
    book.add_interests("ana", ["boats"])
    book.place("ana", circle="close")
    book.record_interaction(["ana"], Kind.MESSAGE, direction=Direction.IN, note="hello")
    book.add_insight("Hulls", link="https://example.org/hulls", interests=["boats"])
    hands.pass_days(43)
    todo = nudge_about(book, "Ana Sá")
    assert todo.kind is Kind.INSIGHT
    drafted = book.draft_nudge(todo.uid)
    assert drafted.nudge == todo
    logged = book.send_draft("ana", "This made me think of you: hulls!", nudge=todo.uid)
    assert logged.nudges_done[0] == "Ana Sá"
    assert logged.interaction.gave is Give.WHOLE
    assert logged.interaction.interests == ("boats",)
    assert nudge_about(book, "Ana Sá").state == "done"
    assert book.insights_for("ana") == ()


def test_a_message_that_proposes_a_coffee_is_no_coffee(book: Book) -> None:
    with pytest.raises(Refused, match="no message of yours"):
        book.send_draft("ana", "Shall we?", kind=Kind.COFFEE)
    with pytest.raises(Refused, match="no message of yours"):
        book.send_draft("ana", "yes", kind=Kind.REQUEST)


def test_the_nudge_of_somebody_else_is_not_settled(book: Book) -> None:
    book.place("bo", circle="close")
    book.record_interaction(["bo"], Kind.QUESTION, direction=Direction.IN, note="Coming?")
    todo = nudge_about(book, "Bo Li")
    with pytest.raises(Refused, match="about Bo Li"):
        book.send_draft("ana", "Hello", nudge=todo.uid)
    assert nudge_about(book, "Bo Li").state == "open"


def test_empty_words_are_not_sent(book: Book) -> None:
    with pytest.raises(NotUnderstood, match="empty"):
        book.send_draft("ana", " \x1b ")


class TestNoWayAround:
    """No words let an offer in before the gate opens."""

    @pytest.fixture(autouse=True)
    def _offering(self, book: Book) -> None:
        book.add_interests(None, ["rust"])
        book.add_interests("ana", ["rust"])
        book.add_offering("Rust course", interests=["rust"], stood_since_on=date(2025, 1, 1))

    @pytest.mark.parametrize("kind", [Kind.MESSAGE, Kind.INSIGHT, Kind.HELP, Kind.THANKS])
    @pytest.mark.parametrize("words", [PITCH, "Offered Ana the Rust course"])
    def test_a_pitch_that_is_sent_as_something_kind_counts_for_nothing(
        self, book: Book, hands: Hands, kind: Kind, words: str
    ) -> None:
        logged = book.send_draft("ana", words, kind=kind)
        assert logged.interaction.pitch
        assert "counts for nothing" in logged.questions[0]
        hands.pass_days(1)
        book.record_interaction(["ana"], Kind.THANKS, direction=Direction.IN)
        assert book.show("ana").standing.gives == ()
        assert book.find("ana").stage < Stage.ENGAGED

    def test_your_own_product_is_no_gift(self, book: Book, hands: Hands) -> None:
        logged = book.send_draft("ana", "I found you the Rust course.", kind=Kind.INSIGHT)
        assert logged.interaction.gave is Give.NONE

    def test_a_premature_pitch_is_confessed_and_not_sent(self, book: Book) -> None:
        with pytest.raises(Refused):
            book.send_draft("ana", "Buy it", kind=Kind.PREMATURE_PITCH)

    def test_no_offer_is_drafted_before_the_gate_opens(self, book: Book, path: Path) -> None:
        with pytest.raises(GateShut) as shut:
            book.draft_offer("ana")
        assert len(shut.value.verdict.checks) == 7
        with pytest.raises(GateShut):
            book.make_offer("ana", OFFER)

    def test_drafting_an_offer_grants_nothing(self, book: Book, hands: Hands) -> None:
        befriend(book, hands, "ana")
        drafted = book.draft_offer("ana")
        assert drafted.permit_expires_at is None
        assert drafted.brief.offer
        assert "rust" in drafted.brief.theirs
        assert "Rust course" in dict(drafted.parts)["Offer"]
        with pytest.raises(GateShut, match="no permit"):
            book.make_offer("ana", OFFER)

    def test_an_offer_is_drafted_permitted_made_and_forgotten_as_a_draft(
        self, book: Book, hands: Hands, path: Path
    ) -> None:
        befriend(book, hands, "ana")
        book.keep_draft("ana", "Dear Ana")
        book.keep_draft("ana", OFFER, offering="Rust course")
        book.start_offer("ana")
        drafted = book.draft_offer("ana")
        assert drafted.words == OFFER
        assert drafted.permit_expires_at is not None
        book.make_offer("ana", OFFER)
        assert drafts_in(path) == [("message", "Dear Ana")]
        with pytest.raises(GateShut):
            book.draft_offer("ana")

    def test_words_that_the_gate_refuses_stay_a_draft(
        self, book: Book, hands: Hands, path: Path
    ) -> None:
        befriend(book, hands, "ana")
        book.keep_draft("ana", PITCH, offering="Rust course")
        book.start_offer("ana")
        with pytest.raises(GateShut):
            book.make_offer("ana", PITCH)
        assert [words for _, words in drafts_in(path)] == [PITCH]

    def test_what_an_offer_lacks_is_said_before_it_is_made(self, book: Book) -> None:
        said = {r.reason for r in book.check_words("ana", "Come!", offering="Rust course").advice}
        assert {"Names nothing that is known about them.", "It has no easy way out."} <= said
        assert book.check_words("ana", OFFER, offering="Rust course").remarks == ()


LETTER = (
    "Dear {name}, the boats are out of the water and the workshop is warm again. I thought of "
    "you when I oiled the old plane, and of the evening on the pier."
)


class TestWhatTheBookKnows:
    """The words are judged by what was said, given and sent before."""

    def codes(self, book: Book, who: str, words: str) -> set[str]:
        return {found.code for found in book.check_words(who, words).judgement.findings}

    def test_an_ask_in_the_first_words_is_told(self, book: Book) -> None:
        ask = "Could we have a quick call this week to talk about my workshop?"
        assert "first_ask" in self.codes(book, "ana", ask)
        book.record_interaction(["ana"], Kind.MESSAGE, direction=Direction.IN, note="hello")
        book.record_interaction(["ana"], Kind.MESSAGE)
        assert "first_ask" not in self.codes(book, "ana", ask)

    def test_words_that_take_up_what_stands_between_you_are_about_them(self, book: Book) -> None:
        assert "no_fact" in self.codes(book, "ana", "Good to have met you. What do you do all day?")
        assert "no_fact" not in self.codes(book, "ana", "Which boats did you restore last year?")

    def test_an_ask_right_after_a_gift_is_told_until_it_is_answered(
        self, book: Book, hands: Hands
    ) -> None:
        ask = "Could we have a quick call this week to talk about my workshop?"
        book.record_interaction(["ana"], Kind.MESSAGE, direction=Direction.IN, note="hello")
        book.record_interaction(["ana"], Kind.INSIGHT, note="hulls")
        hands.pass_days(1)
        assert "after_give" in self.codes(book, "ana", ask)
        book.record_interaction(["ana"], Kind.THANKS, direction=Direction.IN)
        assert "after_give" not in self.codes(book, "ana", ask)

    def test_a_greeting_of_somebody_else_is_told(self, book: Book) -> None:
        assert "wrong_name" in self.codes(book, "ana", LETTER.format(name="Robert"))
        assert "wrong_name" not in self.codes(book, "ana", LETTER.format(name="Ana"))

    def test_the_same_text_to_others_is_told_and_at_the_third_it_went_to_many(
        self, book: Book
    ) -> None:
        book.add_contact("Cy Orr")
        book.send_draft("bo", LETTER.format(name="Bo"))
        assert "again_to_others" in self.codes(book, "ana", LETTER.format(name="Ana"))
        book.send_draft("cy", LETTER.format(name="Cy"))
        assert "many" in self.codes(book, "ana", LETTER.format(name="Ana"))

    def test_the_same_text_once_more_is_told(self, book: Book) -> None:
        book.send_draft("ana", LETTER.format(name="Ana"))
        assert "again" in self.codes(book, "ana", LETTER.format(name="Ana"))

    def test_a_short_pitch_that_is_sent_counts_for_nothing(self, book: Book) -> None:
        words = "We help you scale. Book a free demo, 20% off today only!"
        assert len(words) < 60
        assert book.send_draft("ana", words, kind=Kind.INSIGHT).interaction.pitch

    def test_an_offer_that_greets_somebody_else_is_refused(self, book: Book, hands: Hands) -> None:
        book.add_interests(None, ["rust"])
        book.add_interests("ana", ["rust"])
        book.add_offering("Rust course", interests=["rust"], stood_since_on=date(2025, 1, 1))
        befriend(book, hands, "ana")
        book.start_offer("ana")
        with pytest.raises(GateShut) as shut:
            book.make_offer("ana", OFFER.replace("Ana, after", "Hi Robert, after"))
        assert [check.number for check in shut.value.verdict.checks if not check.passed] == [8]
        assert book.make_offer("ana", OFFER.replace("Ana, after", "Hi Ana, after"))


def test_whoever_undoes_a_sent_letter_has_its_words_again(book: Book, path: Path) -> None:
    book.keep_draft("ana", "Dear Ana")
    book.send_draft("ana", "Dear Ana")
    book.keep_draft("ana", "Another one")
    book.keep_draft("ana", "")
    book.undo()
    assert book.history("ana") == ()
    assert drafts_in(path) == [("message", "Dear Ana")]
    book.redo()
    assert drafts_in(path) == []
    assert book.history("ana")[0].note == "Dear Ana"


@pytest.mark.parametrize(
    "words",
    [
        PITCH,
        "Ana, I have something for you: my Rust course. When shall we begin?",
        "Ana, the tide was high and the keel is dry, so I painted it. How is yours?",
        "Book a free demo: https://example.org/demo",
    ],
)
def test_how_words_are_shown_to_read_is_how_they_are_on_record(
    book: Book, hands: Hands, words: str
) -> None:
    befriend(book, hands, "ana")
    assert book.show("ana").standing.stage >= Stage.RAPPORT
    shown = review(words, book.draft("ana").brief).judgement.reading.value == "pitch"
    book.send_draft("ana", words)
    assert book.history("ana")[0].pitch is shown


def test_a_pitch_is_told_how_far_off_an_offer_is(book: Book, hands: Hands) -> None:
    assert review(PITCH, book.draft("ana").brief).advice[0].severity == 3
    book.add_offering("Rust course", interests=["rust"], stood_since_on=date(2025, 1, 1))
    first = review(PITCH, book.draft("ana").brief).advice[0]
    assert first.reason.startswith("It is too early to offer Rust course: 3 of 7 rules hold.")
    assert first.instead == book.verdict("ana").verdict.next_step
    book.add_interests(None, ["rust"])
    book.add_interests("ana", ["rust"])
    befriend(book, hands, "ana")
    assert book.verdict("ana").verdict.open
    first = review(PITCH, book.draft("ana").brief).advice[0]
    assert first.instead.startswith("The gate is open: write it as an offer of Rust course")


def test_an_introduction_begun_and_a_promise_are_among_the_facts(book: Book) -> None:
    book.promise("ana", "the drawings", by=PromiseBy.ME)
    begun = book.begin_introduction("ana", "bo", "both mend sails")
    drafted = book.draft("ana")
    assert [what for _, what in drafted.promises] == ["the drawings"]
    assert dict(drafted.parts)["Introduce"].startswith("Bo Li: “both mend sails”. Ask whether")
    book.ask_introduction(begun.uid, "ana")
    assert "You asked on 2 Mar" in dict(book.draft("ana").parts)["Introduce"]
    book.agree_introduction(begun.uid, "ana")
    assert "Bo Li has not said yet" in dict(book.draft("ana").parts)["Introduce"]


def test_a_need_that_was_noticed_with_a_tag_is_about_it(book: Book) -> None:
    noticed = book.notice("ana", SignalKind.NEED, "a faster build #rust")
    assert noticed.logged is not None
    assert noticed.logged.interaction.interests == ("rust",)
    parts = dict(book.draft("ana").parts)
    assert "a faster build" in parts["News"]
    assert "They said" not in parts
