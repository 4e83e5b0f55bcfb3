"""Invitations of an export: what waits, what was accepted, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from crm.book.book import Book
from crm.rules.heed import Heard
from crm.rules.interaction import Kind
from crm.rules.invitation import Sent
from crm.rules.request import Met, Tone
from tests.book.conftest import Hands
from tests.book.test_importing import IDA, PER, STORY, ZOE, bring
from tests.readers import exports as e
from tests.readers.exports import at

PITCH = "I help B2B founders book 20 qualified calls a month. Do you have 15 minutes this week?"
SAL = e.Someone("Sal", "Esman", "sal-esman")
TIA = e.Someone("Tia", "Fern", "tia-fern")
ASKED = replace(
    STORY,
    invitations=[
        e.Invited(ZOE, PER, at("2018-01-01 09:30")),
        e.Invited(ZOE, TIA, at("2026-02-20 09:30"), "Tia, your essay on tides made me row."),
        e.Invited(SAL, ZOE, at("2026-02-25 09:30"), PITCH),
        e.Invited(IDA, ZOE, at("2019-05-01 10:00"), "We met on the ferry."),
    ],
)


def test_open_ones_wait_and_connected_ones_were_accepted(book: Book, tmp_path: Path) -> None:
    report = bring(book, tmp_path, ASKED)
    assert report.invitations_new == 4
    (request,) = book.inbox().requests
    assert (request.contact_name, request.words) == ("Sal Esman", PITCH)
    assert request.reading.tone is Tone.PITCH
    assert request.channel == "linkedin"
    (waiting,) = book.invitations().waiting
    assert (waiting.contact_name, waiting.sent_on) == ("Tia Fern", date(2026, 2, 20))
    (settled,) = book.invitations(everything=True).settled
    assert (settled.contact_name, settled.state) == ("Per Aas", Sent.ACCEPTED)
    assert settled.settled_on == date(2018, 1, 2)
    (met,) = book.inbox(everything=True).requests[1:]
    assert (met.contact_name, met.state) == ("Ida Moen", Met.ACCEPTED)
    assert book.show("sal").began_with_pitch == (date(2026, 2, 25), PITCH)


def test_a_second_time_adds_nothing_and_keeps_what_was_decided(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path, ASKED)
    book.answer_request("sal", Met.DECLINED, "Thank you, no.")
    before = book.inbox(everything=True)
    report = bring(book, tmp_path, ASKED)
    assert (report.invitations_new, report.interactions_new) == (0, 0)
    assert book.inbox(everything=True) == before
    assert book.check().damage == ()


def test_a_later_export_says_that_one_was_accepted(book: Book, tmp_path: Path) -> None:
    bring(book, tmp_path, ASKED)
    tia = replace(TIA, connected_on=date(2026, 2, 28))
    bring(book, tmp_path, replace(ASKED, connections=[IDA, PER, tia]))
    assert book.invitations().waiting == ()
    (accepted,) = book.invitations().accepted
    assert (accepted.contact_name, accepted.settled_on) == ("Tia Fern", date(2026, 2, 28))
    assert "Thank them" in accepted.next_step


def test_what_was_written_down_by_hand_is_not_there_twice(
    book: Book, hands: Hands, tmp_path: Path
) -> None:
    hands.pass_days(-10)
    book.add_contact("Tia Fern", urls=[TIA.url], purpose="Her essay on tides")
    book.send_invitation("tia", "Tia, your essay on tides made me row.")
    book.add_request("Sal Esman", PITCH, url=SAL.url, on=hands.at.date())
    hands.pass_days(10)
    report = bring(book, tmp_path, ASKED)
    assert len(book.invitations().waiting) == 1
    assert len(book.inbox().requests) == 1
    kinds = [event.kind for event in (*book.history("tia"), *book.history("sal"))]
    assert kinds == [Kind.INVITATION, Kind.INVITATION]
    assert report.invitations_new == 2
    assert bring(book, tmp_path, ASKED).invitations_new == 0


def test_what_is_said_between_the_lines_is_proposed_and_counted(book: Book, tmp_path: Path) -> None:
    story = replace(
        STORY,
        messages=[
            *STORY.messages,
            e.Message("c", PER, (ZOE,), at("2019-05-01 10:00"), "Please remove me from your list."),
            e.Message("d", IDA, (ZOE,), at("2020-06-01 10:00"), "Not interested, thanks."),
        ],
    )
    report = bring(book, tmp_path, story)
    assert report.heard_new == 1
    (waiting,) = book.heard()
    assert (waiting.contact_name, waiting.heard) == ("Per Aas", Heard.STOP)
    assert book.show("per").boundaries == ()
    book.wave_heard("per")
    assert bring(book, tmp_path, story).heard_new == 0
    assert book.heard() == ()


def test_the_line_that_linkedin_writes_is_no_word(book: Book, tmp_path: Path) -> None:
    canned = "Hi Zoe, I'd like to add you to my professional network on LinkedIn."
    bring(
        book,
        tmp_path,
        replace(STORY, invitations=[e.Invited(SAL, ZOE, at("2026-02-25 09:30"), canned)]),
    )
    (request,) = book.inbox().requests
    assert (request.words, request.reading.tone) == ("", Tone.WORDLESS)
