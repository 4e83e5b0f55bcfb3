"""Requests come in, are judged with reasons, and answered as you like."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crm.book.book import Book
from crm.errors import Ambiguous, NotFound, Refused
from crm.rules.heed import Heard
from crm.rules.history import BoundaryKind
from crm.rules.interaction import Direction, Kind, Stage
from crm.rules.request import Met, Tone
from crm.rules.wording import review
from tests.book.conftest import Hands

PITCH = "I help B2B founders book 20 qualified calls a month. Do you have 15 minutes this week?"
KIND = "Loved your talk on tides. We met at the harbour."


def test_a_pasted_request_brings_its_sender_along(book: Book) -> None:
    view = book.add_request("Sal Esman", PITCH, role="SDR", company="Growthly", channel="linkedin")
    assert (view.contact_name, view.first, view.role) == ("Sal Esman", "Sal", "SDR")
    assert view.reading.tone is Tone.PITCH
    assert view.reading.suggests is Met.DECLINED
    (request,) = book.inbox().requests
    assert request == view
    card = book.show("sal")
    assert card.began_with_pitch == (date(2026, 3, 2), PITCH)
    assert card.standing.stage is Stage.STRANGER
    assert book.check().damage == ()


def test_a_personal_one_makes_connected_and_an_answer_makes_an_exchange(book: Book) -> None:
    book.add_request("Tia Fern", KIND)
    assert book.show("tia").standing.stage is Stage.CONNECTED
    done = book.answer_request("tia", Met.ACCEPTED, "Thank you, Tia! What are you building?")
    assert done.request.state is Met.ACCEPTED
    assert done.logged is not None
    assert done.logged.interaction.wants_reply
    card = book.show("tia")
    assert card.connected_on == date(2026, 3, 2)
    assert card.standing.summary.exchanges == 1
    assert card.invitations[0].reply == "Thank you, Tia! What are you building?"
    assert card.began_with_pitch is None
    assert book.inbox().requests == ()


def test_accepting_without_a_word_is_a_connection_and_no_interaction(book: Book) -> None:
    book.add_request("Tia Fern", "")
    book.answer_request("tia", Met.ACCEPTED)
    card = book.show("tia")
    assert (card.connected_on, card.out.count) == (date(2026, 3, 2), 0)
    assert card.standing.stage is Stage.CONNECTED


def test_declining_kindly_is_kept_and_nudges_nobody(book: Book, hands: Hands) -> None:
    book.add_request("Sal Esman", "Your talk was fine. Do you sell boats?")
    book.place("sal", circle="close")
    done = book.answer_request("sal", Met.DECLINED, "Thank you, I will leave it at that.")
    assert done.logged is None
    card = book.show("sal")
    assert card.connected_on is None
    assert card.standing.unanswered == ()
    assert card.invitations[0].state == "declined"
    assert [event.direction for event in book.history("sal")] == [Direction.IN]
    hands.pass_days(1)
    assert book.today().nudges == ()
    with pytest.raises(Refused, match="was declined already"):
        book.answer_request("sal", Met.ACCEPTED)


def test_one_that_was_left_or_asked_can_still_be_accepted(book: Book) -> None:
    book.add_request("Tia Fern", "")
    book.answer_request("tia", Met.LEFT)
    assert book.inbox().requests == ()
    book.answer_request("tia", Met.ASKED, "What made you think of me?")
    assert book.history("tia")[0].kind is Kind.QUESTION
    book.answer_request("tia", Met.ACCEPTED)
    assert book.show("tia").connected_on is not None


def test_a_question_needs_words(book: Book) -> None:
    book.add_request("Tia Fern", "")
    with pytest.raises(Refused, match="A question has words"):
        book.answer_request("tia", Met.ASKED, "  ")
    assert book.request("tia").state is Met.OPEN


def test_a_boundary_hides_a_request_and_holds(book: Book) -> None:
    book.add_request("Sal Esman", PITCH)
    book.bound("sal", BoundaryKind.NO_CONTACT)
    inbox = book.inbox()
    assert (inbox.requests, inbox.left_alone) == ((), 1)
    for answer in (Met.ACCEPTED, Met.ASKED):
        with pytest.raises(Refused, match="left alone"):
            book.answer_request("sal", answer, "Hello?")
    assert book.answer_request("sal", Met.LEFT).request.state is Met.LEFT


def test_an_old_one_has_lapsed(book: Book, hands: Hands) -> None:
    book.add_request("Sal Esman", "")
    hands.pass_days(180)
    assert (book.inbox().requests, book.inbox().lapsed) == ((), 1)
    assert len(book.inbox(everything=True).requests) == 1


def test_who_began_lately_and_who_is_known_is_told(book: Book, hands: Hands) -> None:
    from crm.rules.signals import SignalKind  # noqa: PLC0415  # one test needs it

    book.add_contact("Sal Esman", role="Sales lead", company="Growthly")
    book.notice("sal", SignalKind.NEW_JOB, "Sales lead at Growthly")
    book.record_interaction(["sal"], Kind.COFFEE)
    hands.pass_days(20)
    view = book.add_request("Sal Esman", "")
    assert view.role_since_on == date(2026, 3, 2)
    told = " ".join(reason.words for reason in view.reading.reasons)
    assert "They began lately, 2 Mar" in told
    assert "1 exchange before it" in told
    assert view.reading.unknown == ()


def test_a_name_that_several_bear_is_asked_about(book: Book) -> None:
    book.add_contact("Tia Fern", emails=["tia@example.org"])
    book.add_contact("Tia Fern", company="Other", anyway=True)
    with pytest.raises(Ambiguous):
        book.add_request("Tia Fern", KIND)
    view = book.add_request("Tia Fern", KIND, email="tia@example.org")
    assert view.contact_uid == next(
        line.uid for line in book.contacts()[0] if line.emails == ("tia@example.org",)
    )
    book.add_contact("Uma")
    with pytest.raises(NotFound, match="No request of Uma"):
        book.request("uma")


def test_a_reply_begins_from_a_courteous_text(book: Book) -> None:
    book.add_request("Sal Esman", PITCH)
    assert book.reply_to("sal", Met.DECLINED).startswith("Hello Sal,")
    assert book.reply_to("sal", Met.LEFT) == ""
    assert book.request("sal").state is Met.OPEN


LETTER = (
    "From: Ana Lopes <ana@example.org>\nTo: zoe@example.com\nMessage-ID: <{ref}>\n"
    "Date: {day}\nSubject: {subject}\n{header}\n{words}\n"
)


def letter(
    words: str,
    *,
    ref: str = "a@x",
    subject: str = "Hello",
    header: str = "",
    day: str = "Sun, 1 Mar 2026 10:00:00 +0000",
) -> str:
    return LETTER.format(
        ref=ref, subject=subject, words=words, day=day, header=header and f"{header}\n"
    )


def box(tmp_path: Path, *letters: str) -> Path:
    path = tmp_path / "box.mbox"
    path.write_text("\n".join(f"From x Mon Mar  2 10:00:00 2026\n{one}" for one in letters))
    return path


def test_the_first_letter_of_a_stranger_is_a_request_once(book: Book, tmp_path: Path) -> None:
    path = box(
        tmp_path, letter(KIND), letter("And?", ref="b@x", day="Mon, 2 Mar 2026 09:00:00 +0000")
    )
    taken = book.add_mail(path)
    (request,) = taken.requests
    assert (request.contact_name, request.on, request.channel) == (
        "Ana Lopes", date(2026, 3, 1), "e-mail",
    )  # fmt: skip
    assert request.words == f"Hello\n\n{KIND}"
    assert request.reading.tone is Tone.PERSONAL
    assert taken.left_out == (("Ana Lopes", "they wrote before"),)
    again = book.add_mail(path)
    assert (again.requests, again.known) == ((), 2)
    assert len(book.inbox().requests) == 1
    assert book.check().damage == ()


def test_what_known_people_write_is_listened_to(book: Book, tmp_path: Path) -> None:
    book.add_contact("Ana Lopes", emails=["Ana@Example.org"])
    book.record_interaction(["ana"], Kind.COFFEE)
    taken = book.add_mail(box(tmp_path, letter("I no longer work at Northwind.")))
    assert taken.requests == ()
    assert [one.heard for one in taken.heard] == [Heard.MOVED]
    assert taken.left_out == (("Ana Lopes", "you know each other"),)
    book.wave_heard("ana")
    assert book.add_mail(box(tmp_path, letter("I no longer work at Northwind."))).heard == ()


def test_absences_and_reports_of_failure_are_heard(book: Book, tmp_path: Path) -> None:
    book.add_contact("Ana Lopes", emails=["ana@example.org"])
    away = letter(
        "I am out of office until 12 March. For urgent matters ask Jo.",
        header="Auto-Submitted: auto-replied",
    )
    report = (
        "From: mailer-daemon@example.com\nSubject: Undeliverable\nMessage-ID: <r@x>\n"
        "Date: Sun, 1 Mar 2026 11:00:00 +0000\nX-Failed-Recipients: ana@example.org\n\nfailed\n"
    )
    taken = book.add_mail(box(tmp_path, away, report))
    assert {one.heard for one in taken.heard} == {Heard.AWAY, Heard.BOUNCE}
    assert taken.requests == ()


def test_machines_mailings_and_old_letters_are_left_out(book: Book, tmp_path: Path) -> None:
    taken = book.add_mail(
        box(
            tmp_path,
            letter("Hi", header="List-Id: <l.example.org>"),
            letter("Hi", ref="b@x", header="Auto-Submitted: auto-replied"),
            letter("Hi", ref="c@x", day="Sun, 1 Mar 2020 10:00:00 +0000"),
        )
    )
    assert {why for _, why in taken.left_out} == {
        "it went to a list", "a machine answered", "it is older than half a year",
    }  # fmt: skip
    assert book.contacts()[1] == 0


def test_a_kind_no_is_not_asked_to_name_anything_and_a_yes_may_take_up_their_words(
    book: Book,
) -> None:
    book.add_request("Tia Fern", KIND, company="Northwind")

    def said(answer: Met, words: str) -> list[str]:
        return [one.reason for one in review(words, book.draft_reply("tia", answer).brief).advice]

    lacking = ["Names nothing that is known about them."]
    plain = "Hello, thank you for writing. I wish you well with all of it."
    assert said(Met.DECLINED, plain) == []
    assert said(Met.ASKED, "Hello, what made you think of me?") == []
    assert said(Met.ACCEPTED, plain) == lacking
    assert said(Met.ACCEPTED, "Hello, thank you. Which harbour do you mean?") == []
    for answer in (Met.ACCEPTED, Met.ASKED, Met.DECLINED):
        assert said(answer, book.reply_to("tia", answer)) in ([], lacking)


def test_a_reply_that_was_begun_is_kept_for_its_answer_until_it_is_given(book: Book) -> None:
    book.add_request("Tia Fern", KIND)
    before = book.newest_change()
    book.keep_reply("tia", Met.ACCEPTED, "Thank you, T")
    assert book.newest_change() == before
    assert book.draft_reply("tia", Met.ACCEPTED).words == "Thank you, T"
    assert book.draft_reply("tia", Met.DECLINED).words == book.reply_to("tia", Met.DECLINED)
    book.keep_reply("tia", Met.ACCEPTED, book.reply_to("tia", Met.ACCEPTED))
    assert book.draft_reply("tia", Met.ACCEPTED).words == book.reply_to("tia", Met.ACCEPTED)
    book.keep_reply("tia", Met.DECLINED, "No")
    book.answer_request("tia", Met.LEFT)
    assert book.draft_reply("tia", Met.DECLINED).words == book.reply_to("tia", Met.DECLINED)
