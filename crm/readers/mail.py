"""Letters in a mail file: a single one (.eml), or a mailbox of many (.mbox).

Mail comes from anybody, so that nothing in it is believed: a letter is cut at a size, a header
that cannot be decoded is shown as it stands, a letter that cannot be read is left out with why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parseaddr, parsedate_to_datetime
from hashlib import blake2b
from pathlib import Path
from typing import IO

from crm.errors import FileUnreadable
from crm.readers.markup import LONGEST as LONGEST_MARKUP
from crm.readers.markup import to_text
from crm.readers.single_file import require_file
from crm.rules.text import clean, clean_line

MOST_BYTES = 500 * 1024**2
"""The largest mail file that is read."""
MOST_LETTERS = 20_000
LONGEST_LETTER = 1024**2
"""Bytes of a letter that are read: its words stand before what is attached to it."""
LONGEST_WORDS = 20_000
"""Characters of a letter's words that are kept."""
MOST_RECEIVERS = 5
"""A letter to more people is none to you."""
_MOST_PARTS = 200
_HEADER = re.compile(rb"[!-9;-~]{1,80}:")
_BEGINS = b"From "
_UNREADABLE = (
    MessageError, HeaderParseError, LookupError, UnicodeError, ValueError, TypeError,
    AttributeError, IndexError, AssertionError, RecursionError, OverflowError, KeyError,
)  # fmt: skip
"""What the library raises on letters that nobody ever sent; each is left out."""
_MACHINES = re.compile(
    r"^(?:no[._-]?reply|do[._-]?not[._-]?reply|.*[._-]noreply|noreply[._-].*|mailer-daemon|postmaster"
    r"|bounces?|notifications?|news(?:letter)?|alerts?)(?:\+.*)?@",
    re.IGNORECASE,
)
_DAEMONS = re.compile(r"^(?:mailer-daemon|postmaster)@", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that came. ``ref`` stays the same in every later file; ``at`` is an aware
    instant, None where it says none or nonsense; ``receivers`` are addresses. ``automatic``:
    a machine answered for its owner; ``undelivered`` are addresses that it failed to reach.
    ``why_not`` says why it is no request, empty for one that may be."""

    ref: str
    name: str
    email: str
    receivers: tuple[str, ...]
    subject: str
    words: str
    at: datetime | None = None
    automatic: bool = False
    undelivered: tuple[str, ...] = ()
    is_sent: bool = False
    why_not: str = ""

    @property
    def whole(self) -> str:
        """Its subject and its words."""
        return "\n\n".join(part for part in (self.subject, self.words) if part)


@dataclass(slots=True)
class Mail:
    """What a mail file holds. ``left_out`` are (what, why) of letters that cannot be read."""

    letters: list[Letter] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


def read_mail(path: Path) -> Mail:
    """The letters of a file, in its order.

    Raises :class:`FileUnreadable` for what is no mail, or larger than any mail file.
    """
    shown = require_file(path, MOST_BYTES, "mail file")
    found = Mail()
    with path.open("rb") as stream:
        for number, raw in enumerate(_raw_letters(stream, shown), 1):
            if number > MOST_LETTERS:
                raise FileUnreadable(f"{shown} holds more than {MOST_LETTERS:,} letters.")
            try:
                found.letters.append(_letter(raw))
            except _UNREADABLE:
                found.left_out.append((f"letter {number}", "it cannot be read"))
    return found


def _raw_letters(stream: IO[bytes], shown: str) -> Iterator[bytes]:
    """Each letter's bytes, cut at :data:`LONGEST_LETTER`."""
    first = stream.readline(LONGEST_LETTER)
    if not first.startswith(_BEGINS):
        if not _HEADER.match(first.removeprefix(b"\xef\xbb\xbf")):
            raise FileUnreadable(f"{shown} is no mail.", "Save the letter as .eml, or a mailbox.")
        yield first + stream.read(LONGEST_LETTER - len(first))
        return
    lines: list[bytes] = []
    room, was_blank = LONGEST_LETTER, True
    while line := stream.readline(LONGEST_LETTER):
        if was_blank and line.startswith(_BEGINS):
            yield b"".join(lines)
            lines, room = [], LONGEST_LETTER
        elif room > 0:
            kept = (
                line[1:]
                if line.startswith(b">") and line.lstrip(b">").startswith(_BEGINS)
                else line
            )
            lines.append(kept[:room])
            room -= len(kept)
        was_blank = line in {b"\n", b"\r\n"}
    yield b"".join(lines)


def _letter(raw: bytes) -> Letter:
    message = message_from_bytes(raw)
    name, email = parseaddr(_decoded(message.get("From", "")))
    receivers = _receivers(message)
    labels = {
        label.strip().casefold() for label in _decoded(message.get("X-Gmail-Labels", "")).split(",")
    }
    subject = clean_line(_decoded(message.get("Subject", "")))[:300]
    words = _words(message)
    key = clean_line(str(message.get("Message-ID", "")))
    ref = (
        key
        or blake2b(
            f"{email}\n{subject}\n{words}".encode("utf-8", "replace"), digest_size=16
        ).hexdigest()
    )
    return Letter(
        ref=ref[:200],
        name=clean_line(name)[:200],
        email=clean_line(email)[:200],
        receivers=receivers,
        subject=subject,
        words=words,
        at=_at(message),
        automatic=_is_automatic(message),
        undelivered=_undelivered(message, email),
        is_sent="sent" in labels and "inbox" not in labels,
        why_not=_why_not(message, email, receivers, labels),
    )


def _decoded(header: object) -> str:
    text = str(header)
    try:
        return str(make_header(decode_header(text)))
    except _UNREADABLE:
        return text


def _receivers(message: Message) -> tuple[str, ...]:
    fields = [_decoded(value) for name in ("To", "Cc") for value in message.get_all(name, [])]
    return tuple(clean_line(email) for _, email in getaddresses(fields) if "@" in email)


def _at(message: Message) -> datetime | None:
    try:
        found = parsedate_to_datetime(str(message.get("Date", "")))
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except _UNREADABLE:
        return None


def _is_automatic(message: Message) -> bool:
    submitted = str(message.get("Auto-Submitted", "")).strip().casefold()
    precedence = str(message.get("Precedence", "")).strip().casefold()
    answers = any(message.get(name) for name in ("X-Autoreply", "X-Autorespond", "X-Auto-Response"))
    return submitted.startswith("auto-replied") or precedence == "auto_reply" or answers


def _why_not(message: Message, email: str, receivers: tuple[str, ...], labels: set[str]) -> str:
    """Why a letter is no request of a person's."""
    submitted = str(message.get("Auto-Submitted", "")).strip().casefold()
    precedence = str(message.get("Precedence", "")).strip().casefold()
    marked_spam = str(message.get("X-Spam-Flag", "")).strip().casefold() == "yes"
    listed = message.get("List-Id") or precedence in {"list", "bulk", "junk"}
    by_machine = _MACHINES.match(email) or submitted.startswith("auto-generated")
    reasons = (
        ("it names no sender", "@" not in email),
        ("it is spam", "spam" in labels or marked_spam),
        ("it is a draft", "drafts" in labels),
        ("it went to a list", listed),
        ("a machine sent it", by_machine),
        ("it is a mailing", message.get("List-Unsubscribe")),
        ("it went to many", len(receivers) > MOST_RECEIVERS),
    )
    return next((why for why, holds in reasons if holds), "")


_FAILED = re.compile(
    r"^(?:final-recipient|original-recipient|x-failed-recipients):[ \t]*(?:rfc822;)?[ \t]*"
    r"(\S{3,200})",
    re.IGNORECASE | re.MULTILINE,
)


def _undelivered(message: Message, email: str) -> tuple[str, ...]:
    """The addresses that a report of failure names."""
    is_report = message.get_content_type() == "multipart/report"
    failed = str(message.get("X-Failed-Recipients", ""))
    if not (is_report or failed or _DAEMONS.match(email)):
        return ()
    text = f"X-Failed-Recipients: {failed}\n" + "\n".join(
        part.as_string()[:10_000]
        for part in _parts(message)
        if part.get_content_type() == "message/delivery-status"
    )
    found = (clean_line(one.strip("<>,")) for one in _FAILED.findall(text))
    return tuple(dict.fromkeys(one for one in found if "@" in one))


def _words(message: Message) -> str:
    """The letter's own text: plain where it has it, else what its HTML says."""
    texts: dict[str, str] = {}
    for part in _parts(message):
        kind = part.get_content_type()
        attached = (part.get_content_disposition() or "") == "attachment"
        if kind in {"text/plain", "text/html"} and not attached and kind not in texts:
            texts[kind] = _text_of(part)
    plain = texts.get("text/plain", "").strip()
    found = plain or to_text(texts.get("text/html", "")[:LONGEST_MARKUP])
    return clean(found).strip()[:LONGEST_WORDS]


def _parts(message: Message) -> Iterator[Message]:
    for number, part in enumerate(message.walk()):
        if number == _MOST_PARTS:
            return
        yield part


def _text_of(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    charset = part.get_content_charset() or "utf-8"
    for encoding in (charset, "utf-8"):
        try:
            return payload.decode(encoding)
        except (LookupError, UnicodeError, ValueError):
            continue
    return payload.decode("latin-1")
