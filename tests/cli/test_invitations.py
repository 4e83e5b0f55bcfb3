"""Invitations, the inbox and what is heard, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Crm
from .test_json import wrong_object

pytestmark = pytest.mark.usefixtures("book")

GOOD = "Ana, your talk about #rust made me rewrite my tide tables. I sail near Porto."


def test_an_invitation_from_the_facts_to_the_first_word(inside: Crm) -> None:
    inside("purpose", "Petrova", "her talk about rust and tide tables")
    shown = inside("invite", "Petrova").out
    assert "Why them  her talk about rust and tide tables" in shown
    assert "Fits      200 characters" in shown
    bad = inside("invite", "Petrova", "I came across your profile and would love to connect")
    assert "it says no true thing about them." in bad.out
    refused = inside("invite", "Petrova", "--sent")
    assert refused.code == 5
    assert "no true thing" in refused.err
    good = inside("invite", "Petrova", GOOD)
    assert f"Kept, not sent: {len(GOOD)} of 200 characters" in good.out
    assert "no true thing" not in good.out
    assert "Sent, and waiting" in inside("invite", "Petrova", "--sent").out
    assert "Waiting" in inside("invitations").out
    accepted = inside("invite", "Petrova", "--accepted").out
    assert "Thank them, and ask one question" in accepted
    assert "Invited   today, accepted: “Ana, your talk" in inside("show", "Petrova").out


def test_the_words_of_an_invitation_come_from_a_pipe(crm: Crm) -> None:
    ran = crm("invite", "Petrova", "-", "--json", stdin=GOOD)
    assert ran.json["words"] == GOOD
    assert ran.json["length"] == len(GOOD)


@pytest.mark.parametrize(
    "words",
    [
        ("--sent", "--accepted"),
        ("words", "--withdrawn"),
        ("--on", "yesterday"),
        ("--edit",),
    ],
)
def test_an_invitation_does_one_thing_at_a_time(inside: Crm, words: tuple[str, ...]) -> None:
    assert inside("invite", "Petrova", *words).code == 2


def test_the_limit_and_who_you_are_are_settings(inside: Crm) -> None:
    said = inside("invitations", "--limit", "300", "--me", "I mend hulls", "--json").json
    assert (said["limit"], said["about_me"]) == (300, "I mend hulls")
    assert "You are   I mend hulls" in inside("invite", "Petrova").out
    assert inside("invitations", "--limit", "301").code == 2


def test_a_request_is_pasted_read_and_declined(crm: Crm) -> None:
    pitch = "I help B2B founders book 20 qualified calls a month. Do you have 15 minutes?"
    added = crm("inbox", "add", "--from", "Sal Esman", "--role", "SDR", stdin=pitch)
    assert added.code == 0
    assert "Reads    a pitch" in added.out
    assert "“SDR” stands in their role" in added.out
    assert "When they began there is not known." in added.out
    shown = crm("inbox", "show", "sal")
    assert "crm inbox decline" in shown.out
    assert "Hello Sal," in shown.out
    assert crm("inbox", "decline", "sal", "Thank you, no.").code == 0
    assert "Sal Esman" not in crm("inbox").out
    page = crm("show", "sal").out
    assert "Day one   they began with a pitch, today" in page
    assert "Asked     today, declined: “Thank you, no.”" in page


def test_a_mail_file_is_taken_and_a_bad_one_refused(crm: Crm, home: Path) -> None:
    letter = home / "letter.eml"
    letter.write_text(
        "From: Uma Reed <uma@example.org>\nDate: Thu, 19 Nov 2026 10:00:00 +0000\n"
        "Message-ID: <u@x>\nSubject: Your essay\n\nYour essay on tides made me laugh.\n"
    )
    taken = crm("inbox", "add", str(letter), "--json").json
    assert list(wrong_object(taken, "mail taken", "mail taken")) == []
    assert taken["requests"][0]["tone"] == "personal"
    assert crm("inbox", "add", str(letter), "--json").json["known"] == 1
    letter.write_bytes(b"\x00\x01")
    refused = crm("inbox", "add", str(letter))
    assert refused.code == 7
    assert refused.err.count("\n") <= 2


def test_what_is_heard_is_agreed_to_or_waved_away(inside: Crm) -> None:
    assert "I no longer work at Contoso" in inside("heard").out
    assert "I no longer work at Contoso” (moved job" in inside("show", "Ben").out
    ran = inside("log", "message from Ana Lopes today: please remove me from your list")
    assert "a boundary, no contact? crm heard agree" in ran.out.replace("\n", " ")
    assert "no contact" in inside("heard", "agree", "Lopes").out
    assert "Boundary  no contact" in inside("show", "Lopes").out
    assert "waved away" in inside("heard", "wave", "Ben").out
    assert "Nobody said anything" in inside("heard").out
