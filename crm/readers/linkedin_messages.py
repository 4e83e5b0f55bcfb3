"""messages.csv read once: everything about each row but its words, in a compact form.

An export may hold hundreds of thousands of messages, newest first or in no order, so what
a message means (who wrote to whom, an answer or a first word) is known only at the end.
The first reading keeps some 40 bytes a row; the second one tells the words.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import blake2b

from crm.readers.courtesy import asks_something, courtesy
from crm.readers.linkedin_people import is_nameless
from crm.readers.markup import to_text
from crm.readers.stamps import utc
from crm.readers.tables import Columns, Progress, Table
from crm.rules import pitch
from crm.rules.interaction import Kind
from crm.rules.policy import Policy
from crm.rules.text import clean, clean_line

_YES = frozenset({"yes", "true", "1", "y"})
_SPONSORED_TITLE = re.compile(r"\bsponsored\b", re.IGNORECASE)
_SPONSORED_WORDS = re.compile(r"spinmail-quill-editor|%[A-Z]{3,}_?[A-Z]{0,12}%")
_BITS = (1 << 64) - 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


# What is known of a message from its own row. Plain bits: an enumeration's arithmetic
# would cost more than reading the row.
DRAFT, SPAM, SPONSORED, NAMELESS, UNDATED, ASKS, PITCH = (1 << bit for bit in range(7))
WISH, CONGRATULATION, THANKS = (1 << bit for bit in range(7, 10))

APART = DRAFT | SPAM | SPONSORED
"""Counted apart, and no interactions."""
UNTOLD = APART | UNDATED
"""Never an interaction."""
COURTEOUS = WISH | CONGRATULATION | THANKS
COURTESIES = {WISH: Kind.WISH, CONGRATULATION: Kind.CONGRATULATION, THANKS: Kind.THANKS}
_MARKS = {kind: mark for mark, kind in COURTESIES.items()}


@dataclass(frozen=True, slots=True)
class Route:
    """From whom to whom, in which conversation, as the rows write it. ``outgoing`` is what
    exports of 2016 to 2018 say about the direction."""

    conversation: int
    sender: str
    sender_url: str
    to: str
    urls: str
    outgoing: bool | None


@dataclass(slots=True)
class MessageLog:
    """All rows of messages.csv. The arrays run in parallel, in the order of the file:
    ``route`` is an index into ``routes``, ``at`` seconds since 1970 in UTC, ``length``
    characters, ``digest`` of the words without subject and spacing, ``template`` 0 for
    none."""

    routes: list[Route] = field(default_factory=list)
    conversations: int = 0
    route: array[int] = field(default_factory=lambda: array("l"))
    at: array[int] = field(default_factory=lambda: array("q"))
    length: array[int] = field(default_factory=lambda: array("l"))
    mark: array[int] = field(default_factory=lambda: array("H"))
    digest: array[int] = field(default_factory=lambda: array("Q"))
    template: array[int] = field(default_factory=lambda: array("Q"))

    def __len__(self) -> int:
        return len(self.route)

    def instant(self, index: int) -> datetime:
        return _EPOCH + timedelta(seconds=self.at[index])


def survey(columns: Columns, rows: Iterable[list[str]], policy: Policy) -> MessageLog:
    """The first reading of messages.csv."""
    log = MessageLog()
    reader = _RowReader(columns)
    routes: dict[tuple[str, ...], int] = {}
    conversations: dict[object, int] = {}
    for row in rows:
        cells = reader.route_cells(row)
        number = routes.setdefault(cells, len(routes))
        if number == len(log.routes):
            log.routes.append(_route(cells, conversations))
        route = log.routes[number]
        text, body = reader.words(row)
        at = utc(reader.date(row))
        mark = reader.mark(row, route) | (UNDATED if at is None else 0)
        if not mark & APART:
            mark |= _marks_of(text, policy.wish_characters)
        log.route.append(number)
        log.at.append(0 if at is None else int(at.timestamp()))
        log.length.append(len(body))
        log.mark.append(mark)
        log.digest.append(digest_of(body))
        log.template.append(0 if mark & APART else template_of(text))
    log.conversations = len(conversations)
    return log


def told_words(table: Table, progress: Progress | None) -> Iterator[str]:
    """The second reading: the words of each row, in the order of the file."""
    reader = _RowReader(table)
    for row in table.read(progress):
        yield reader.words(row)[0]


def digest_of(text: str) -> int:
    """64 bits of the words without spacing: line ends, wrapping and HTML differ by era."""
    bare = "".join(text.split())
    if not bare.isascii():
        bare = unicodedata.normalize("NFC", bare)
    return int.from_bytes(blake2b(bare.encode(), digest_size=8).digest(), "big")


def template_of(text: str) -> int:
    """64 bits of the rules' template key, within this process; 0 when the text is too short
    for one."""
    key = pitch.template_key(text)
    return hash(key) & _BITS if key else 0


def words_of(subject: str, content: str) -> tuple[str, str]:
    """The words of a message as text, without HTML and cleaned: with the subject in front,
    and without it. A message that has only a subject has that as its words."""
    body = _plain(content)
    head = _plain(subject) if subject else ""
    if not head or body.startswith(head):
        return body, body
    return (f"{head}\n\n{body}", body) if body else (head, head)


def _plain(text: str) -> str:
    if "<" in text or "&" in text:
        text = to_text(text)
    # Nearly all texts are printable but for their line ends: `clean` looks at each letter.
    if not text.replace("\n", " ").isprintable():
        text = clean(text)
    return text.strip()


@lru_cache(maxsize=4096)
def _marks_of(text: str, wish_characters: int) -> int:
    asks = asks_something(text)
    if not asks and len(text) <= wish_characters:
        kind = courtesy(text)
        if kind is not None:
            return _MARKS[kind]
    mark = ASKS if asks else 0
    return mark | (PITCH if text and pitch.reads_as_pitch(text) else 0)


_ROUTE = ("conversation", "from", "sender_url", "to", "recipient_urls", "direction")
_OUTGOING = {"outgoing": True, "incoming": False}


def _route(cells: tuple[str, ...], conversations: dict[object, int]) -> Route:
    """A route from its cells; without a conversation's id its members tell it."""
    conversation, sender, url, to, urls, direction = cells
    key = conversation or frozenset((*sender.split(", "), *to.split(", ")))
    number = conversations.setdefault(key, len(conversations))
    outgoing = _OUTGOING.get(direction.strip().casefold())
    return Route(number, clean_line(sender), url.strip(), to, urls, outgoing)


class _RowReader:
    """The cells of messages.csv, whatever columns its era has."""

    def __init__(self, columns: Columns) -> None:
        self._content = columns.column("content")
        self._subject = columns.column("subject")
        self._date = columns.column("date")
        self._route = [columns.column(name) for name in _ROUTE]
        self._title = columns.column("title")
        self._folder = columns.column("folder")
        self._drafts = [
            position
            for name in ("draft", "draft_conversation")
            if (position := columns.column(name)) >= 0
        ]

    def words(self, row: list[str]) -> tuple[str, str]:
        return words_of(row[self._subject] if self._subject >= 0 else "", row[self._content])

    def date(self, row: list[str]) -> str:
        return row[self._date]

    def route_cells(self, row: list[str]) -> tuple[str, ...]:
        return tuple([row[at] if at >= 0 else "" for at in self._route])

    def mark(self, row: list[str], route: Route) -> int:
        mark = 0
        if any(row[at].strip().casefold() in _YES for at in self._drafts):
            mark |= DRAFT
        folder = row[self._folder].strip().upper() if self._folder >= 0 else ""
        if folder in ("DRAFT", "DRAFTS"):
            mark |= DRAFT
        elif folder == "SPAM":
            mark |= SPAM
        if not route.sender_url:
            if is_nameless(route.sender):
                mark |= NAMELESS
            title = row[self._title] if self._title >= 0 else ""
            if _SPONSORED_TITLE.search(title) or _SPONSORED_WORDS.search(row[self._content]):
                mark |= SPONSORED
        return mark
