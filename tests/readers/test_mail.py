"""Letters are read as far as they can be, whatever somebody put into a file."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.errors import FileUnreadable
from crm.readers.mail import LONGEST_LETTER, Letter, Mail, read_mail

HEAD = "From: Ana Lopes <ana@example.org>\nTo: Mika <mika@example.com>\n"


def saved(tmp_path: Path, content: str | bytes, name: str = "letter.eml") -> Path:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def one(tmp_path: Path, content: str | bytes) -> Letter:
    (letter,) = read_mail(saved(tmp_path, content)).letters
    return letter


def test_a_letter_is_read_with_its_sender_day_and_words(tmp_path: Path) -> None:
    letter = one(
        tmp_path,
        HEAD + "Subject: =?UTF-8?Q?Caf=C3=A9?=\nDate: Mon, 2 Mar 2026 10:00:00 +0100\n"
        "Message-ID: <a@example.org>\n\nWe met at the harbour.\n",
    )
    assert (letter.name, letter.email, letter.ref) == (
        "Ana Lopes", "ana@example.org", "<a@example.org>",
    )  # fmt: skip
    assert letter.whole == "Café\n\nWe met at the harbour."
    assert letter.at == datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert (letter.why_not, letter.automatic, letter.undelivered) == ("", False, ())


def test_plain_words_win_over_html_and_html_is_read_where_it_is_alone(tmp_path: Path) -> None:
    both = (
        HEAD + 'Content-Type: multipart/alternative; boundary="b"\n\n--b\n'
        "Content-Type: text/html\n\n<p>marked</p>\n--b\nContent-Type: text/plain\n\nplain\n--b--\n"
    )
    assert one(tmp_path, both).words == "plain"
    alone = HEAD + "Content-Type: text/html\n\n<p>Hello <b>you</b></p><script>x()</script>\n"
    assert one(tmp_path, alone).words == "Hello you"


@pytest.mark.parametrize(
    ("header", "why"),
    [
        ("List-Id: <dev.example.org>", "it went to a list"),
        ("Precedence: bulk", "it went to a list"),
        ("X-Gmail-Labels: Spam", "it is spam"),
        ("X-Gmail-Labels: Drafts", "it is a draft"),
        ("Auto-Submitted: auto-generated", "a machine sent it"),
        ("List-Unsubscribe: <https://example.org/u>", "it is a mailing"),
        ("Cc: " + ", ".join(f"p{n}@example.org" for n in range(6)), "it went to many"),
    ],
)
def test_what_is_no_letter_of_a_person_says_why(tmp_path: Path, header: str, why: str) -> None:
    assert one(tmp_path, f"{HEAD}{header}\n\nHello\n").why_not == why
    machine = "From: no-reply@shop.example\n\nThanks\n"
    assert one(tmp_path, machine).why_not == "a machine sent it"
    assert one(tmp_path, "Subject: nobody\n\nHello\n").why_not == "it names no sender"


def test_a_machine_that_answers_and_one_that_failed_are_told(tmp_path: Path) -> None:
    assert one(tmp_path, HEAD + "Auto-Submitted: auto-replied\n\nAway\n").automatic
    report = (
        "From: mailer-daemon@example.com\nSubject: Undeliverable\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nfailed\n--b\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; example.com\n\nFinal-Recipient: rfc822; ana@example.org\n"
        "Action: failed\n--b--\n"
    )
    assert one(tmp_path, report).undelivered == ("ana@example.org",)


def test_a_mailbox_holds_many_and_keeps_quoted_lines(tmp_path: Path) -> None:
    box = (
        "From ana Mon Mar  2 10:00:00 2026\n" + HEAD + "\nFirst.\n>From here on.\n\n"
        "From ben Mon Mar  2 10:00:00 2026\nFrom: ben@example.org\n\nSecond.\n"
    )
    mail = read_mail(saved(tmp_path, box, "box.mbox"))
    assert [letter.words for letter in mail.letters] == ["First.\nFrom here on.", "Second."]


HOSTILE: dict[str, str | bytes] = {
    "bad charset": HEAD + "Content-Type: text/plain; charset=\"nonsense-8\"\n\nHello\n",
    "bad encoded word": HEAD + "Subject: =?utf-8?B?////?= =?x?Q?=ff?=\n\nHello\n",
    "bad base64": HEAD + "Content-Transfer-Encoding: base64\n\n!!!!not base64====\n",
    "bad date": HEAD + "Date: Fri, 31 Feb 99999 25:61:00 +9999\n\nHello\n",
    "no end of parts": HEAD + 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nHello\n',
    "empty boundary": HEAD + 'Content-Type: multipart/mixed; boundary=""\n\n--\n\nHello\n',
    "many headers": HEAD + "X-A: b\n" * 20_000 + "\nHello\n",
    "a long header": HEAD + "Subject: " + "a" * 500_000 + "\n\nHello\n",
    "control letters": "From: \x1b[31mAna\x07 <a@b.example>\nSubject: a\x00b\n\nHe\x1b]0;\x07llo\n",
    "an address of nothing": "From: <>\n\nHello\n",
    "many addresses": "From: " + "a@b.example, " * 20_000 + "\n\nHello\n",
    "comments": "From: " + "(" * 5_000 + "ana@example.org\n\nHello\n",
    "surrogates": b"From: \xff\xfe\xed\xa0\x80 <a@b.example>\nSubject: \xff\n\n\xff\xfe\n",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_letter_is_read_or_left_out(tmp_path: Path, name: str) -> None:
    mail = read_mail(saved(tmp_path, HOSTILE[name]))
    assert len(mail.letters) + len(mail.left_out) == 1
    for letter in mail.letters:
        shown = letter.name + letter.email + letter.whole
        assert "\x1b" not in shown
        assert "\x00" not in shown
        assert len(letter.whole) < 25_000


def nested(depth: int) -> bytes:
    parts = b"From: a@b.example\n"
    for level in range(depth):
        parts += f'Content-Type: multipart/mixed; boundary="b{level}"\n\n--b{level}\n'.encode()
    return parts + b"Content-Type: text/plain\n\ndeep\n"


@pytest.mark.parametrize("depth", [5, 300, 3_000])
def test_a_letter_within_letters_ends(tmp_path: Path, depth: int) -> None:
    mail = read_mail(saved(tmp_path, nested(depth)))
    assert len(mail.letters) + len(mail.left_out) == 1


def test_only_the_beginning_of_a_huge_letter_is_read(tmp_path: Path) -> None:
    letter = one(tmp_path, HEAD + "\nHello\n" + "a" * (3 * LONGEST_LETTER))
    assert letter.words.startswith("Hello")
    assert len(letter.words) <= 20_000


@pytest.mark.parametrize("content", [b"\x89PNG\r\n", b"just words\nand more", b"{}"])
def test_what_is_no_mail_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(FileUnreadable, match="is no mail"):
        read_mail(saved(tmp_path, content))


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    for path in (fifo, tmp_path, tmp_path / "none.eml", Path("/dev/zero")):
        with pytest.raises(FileUnreadable):
            read_mail(path)
    with pytest.raises(FileUnreadable, match="empty"):
        read_mail(saved(tmp_path, ""))


@given(st.binary(max_size=600))
def test_any_bytes_after_a_header_are_read_or_left_out(
    tmp_path_factory: pytest.TempPathFactory, body: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "letter.eml"
    path.write_bytes(b"From: a@b.example\n" + body)
    mail = read_mail(path)
    assert isinstance(mail, Mail)
