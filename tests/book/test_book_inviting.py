"""Invitations of yours: from facts, within the form, and a first word that is no pitch."""

from __future__ import annotations

from datetime import date

import pytest

from crm.book.book import Book
from crm.errors import NotFound, NotUnderstood, Refused
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Kind, Stage
from crm.rules.invitation import USUAL_LIMIT, WITHDRAW_AFTER_DAYS, Sent
from tests.book.conftest import Hands

GOOD = "Ana, I restore old boats too: how do you keep oak planks dry?"
PITCH = "Hi Ana, I help yards book 20 qualified calls a month. Do you have 15 minutes this week?"


@pytest.fixture(autouse=True)
def _ana(book: Book) -> None:
    book.add_contact("Ana Sá", company="Northwind", purpose="We both restore old boats")


def test_the_facts_say_why_them_what_is_shared_and_who_you_are(book: Book) -> None:
    book.add_interests(None, ["old boats"])
    book.add_interests("ana", ["old boats"])
    book.introduce_myself("I mend hulls in Porto")
    drafted = book.draft_invitation("ana")
    parts = dict(drafted.parts)
    assert parts["Why them"] == "We both restore old boats"
    assert parts["You share"] == "#old boats"
    assert parts["You are"] == "I mend hulls in Porto"
    assert parts["Fits"].startswith(f"{USUAL_LIMIT} characters")
    assert drafted.words == ""
    assert drafted.kind is Kind.INVITATION


def test_words_are_kept_until_they_are_sent(book: Book) -> None:
    book.keep_invitation("ana", GOOD)
    (kept,) = book.invitations().drafts
    assert (kept.contact_name, kept.words, kept.length) == ("Ana Sá", GOOD, len(GOOD))
    done = book.send_invitation("ana")
    assert (done.invitation.state, done.invitation.words) == (Sent.WAITING, GOOD)
    assert book.invitations().drafts == ()
    (logged,) = book.history("ana")
    assert (logged.kind, logged.direction, logged.note) == (Kind.INVITATION, Direction.OUT, GOOD)
    with pytest.raises(Refused, match="waits for Ana Sá already"):
        book.draft_invitation("ana")


def test_what_says_no_true_thing_is_not_sent_but_anyway(book: Book) -> None:
    words = "Hi Ana, I came across your profile and would love to connect."
    with pytest.raises(Refused, match="no true thing"):
        book.send_invitation("ana", words)
    with pytest.raises(Refused, match="without a word"):
        book.send_invitation("ana", "")
    assert book.history("ana") == ()
    assert book.send_invitation("ana", words, anyway=True).invitation.state is Sent.WAITING


def test_a_pitch_is_not_sent_whatever_is_said(book: Book) -> None:
    for anyway in (False, True):
        with pytest.raises(Refused, match="reads as a pitch"):
            book.send_invitation("ana", PITCH, anyway=anyway)
    assert book.history("ana") == ()


def test_what_does_not_fit_is_refused_and_the_limit_is_yours(book: Book) -> None:
    long = f"{GOOD} {'And the keel, and the ribs, and the mast? ' * 5}".strip()
    with pytest.raises(Refused, match="200 fit"):
        book.send_invitation("ana", long)
    assert book.set_invitation_limit(300) == 300
    assert book.invitations().limit == 300
    book.send_invitation("ana", long)
    for wrong in (0, 301):
        with pytest.raises(NotUnderstood):
            book.set_invitation_limit(wrong)
    assert book.set_invitation_limit(200) == 200


def test_the_form_counts_an_emoji_twice(book: Book) -> None:
    book.set_invitation_limit(len(GOOD) + 1)
    with pytest.raises(Refused, match=f"It has {len(GOOD) + 2} characters"):
        book.send_invitation("ana", GOOD + "😀")


def test_accepted_is_a_connection_and_no_contact(book: Book, hands: Hands) -> None:
    book.send_invitation("ana", GOOD)
    hands.pass_days(3)
    done = book.accept_invitation("ana")
    card = book.show("ana")
    assert card.connected_on == date(2026, 3, 5)
    assert card.standing.stage is Stage.CONNECTED
    assert (card.in_.count, card.standing.summary.exchanges) == (0, 0)
    assert "Thank them, and ask one question" in done.invitation.next_step
    assert [one.contact_name for one in book.invitations().accepted] == ["Ana Sá"]
    with pytest.raises(Refused, match="You are connected"):
        book.draft_invitation("ana")


def test_the_first_word_afterwards_is_thanks_and_a_question(book: Book, hands: Hands) -> None:
    book.place("ana", circle="close")
    book.send_invitation("ana", GOOD)
    hands.pass_days(1)
    book.accept_invitation("ana")
    hands.pass_days(1)
    (nudge,) = book.today().nudges
    assert nudge.kind is Kind.THANKS
    assert "accepted your invitation" in nudge.why
    assert nudge.next_step.startswith("Thank them, and ask one question")
    assert GOOD[:20] in nudge.material
    drafted = book.draft("ana")
    assert drafted.kind is Kind.THANKS
    assert "nothing else" in dict(drafted.parts)["You owe"]
    book.send_draft("ana", "Thank you, Ana! Which boat is on your slip now?")
    assert book.invitations().accepted == ()
    assert "You owe" not in dict(book.draft("ana").parts)


def test_it_cannot_be_accepted_before_it_was_sent(book: Book, hands: Hands) -> None:
    with pytest.raises(NotFound, match="No invitation of yours waits"):
        book.accept_invitation("ana")
    book.send_invitation("ana", GOOD)
    with pytest.raises(NotUnderstood, match="before it was sent"):
        book.accept_invitation("ana", on=date(2026, 3, 1))
    with pytest.raises(NotUnderstood, match="not come yet"):
        book.accept_invitation("ana", on=date(2026, 4, 1))


def test_a_waiting_one_is_worth_withdrawing_after_weeks_and_nudges_nobody(
    book: Book, hands: Hands
) -> None:
    book.send_invitation("ana", GOOD)
    hands.pass_days(WITHDRAW_AFTER_DAYS - 1)
    assert not book.invitations().waiting[0].is_old
    hands.pass_days(1)
    (waiting,) = book.invitations().waiting
    assert waiting.is_old
    assert "withdraw" in waiting.next_step
    assert book.today().nudges == ()
    done = book.withdraw_invitation("ana")
    assert done.invitation.state is Sent.WITHDRAWN
    assert book.invitations().waiting == ()
    assert [one.state for one in book.invitations(everything=True).settled] == [Sent.WITHDRAWN]
    assert book.draft_invitation("ana").words == ""


def test_whoever_is_to_be_left_alone_is_invited_by_nobody(book: Book) -> None:
    book.keep_invitation("ana", GOOD)
    book.bound("ana", BoundaryKind.NO_CONTACT)
    for refused in (
        lambda: book.draft_invitation("ana"),
        lambda: book.send_invitation("ana", GOOD),
    ):
        with pytest.raises(Refused, match="left alone"):
            refused()
    assert book.invitations().drafts == ()
