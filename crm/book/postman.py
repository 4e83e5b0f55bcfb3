"""The letters of a mail file, one by one: requests of strangers, words of others, and reports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from crm.book.change import Change
from crm.book.clock import Clock
from crm.book.heeding import listen
from crm.readers.mail import Letter
from crm.rules.heed import Heard, Hearing
from crm.rules.invitation import has_lapsed
from crm.rules.text import clean_line, fold
from crm.store import arrivals, contacts, erased, heard
from crm.store.journal import Pen
from crm.store.tables import source_ref

MAIL = "mail"
"""The source of letters: each is read once, by its ref."""
_YOURS, _KNOWN, _AGAIN = "you wrote it", "you know each other", "they wrote before"

Take = Callable[[Change, Letter, date], tuple[int, int]]
"""Writes a letter as a request: (contact, invitation)."""


@dataclass(slots=True)
class Postman:
    """One mail file on its way into the book. ``taken`` are the requests that it brought,
    ``heard`` the contacts in whose words something may have been heard, ``known`` counts the
    letters that were read before, ``left_out`` are (whom, why)."""

    change: Change
    letters: Sequence[Letter]
    clock: Clock
    take: Take
    taken: list[int] = field(default_factory=list)
    heard: list[int] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    known: int = 0
    _gone: erased.Erased = field(init=False)

    def __post_init__(self) -> None:
        self._gone = erased.load(self.change.connection)

    @property
    def pen(self) -> Pen:
        return self.change.pen

    def run(self) -> None:
        """Take every letter that is new, the oldest first."""
        read = set(arrivals.refs_of_source(self.pen.connection, MAIL))
        mine = self._my_addresses()
        written_to = {
            fold(email)
            for letter in self.letters
            if fold(letter.email) in mine
            for email in letter.receivers
        }
        for letter in sorted(self.letters, key=lambda one: (self._day(one), one.ref)):
            if letter.ref in read:
                self.known += 1
                continue
            read.add(letter.ref)
            why, key = self._deliver(letter, mine, written_to)
            self.pen.insert(source_ref, source=MAIL, ref=letter.ref, contact_id=key)
            if why:
                self.left_out.append((letter.name or letter.email or "a letter", why))

    def _deliver(
        self, letter: Letter, mine: set[str], written_to: set[str]
    ) -> tuple[str, int | None]:
        """Why a letter is no request (empty for one), and whose it is."""
        on = self._day(letter)
        if letter.undelivered:
            return self._return(letter, on), None
        wrote_to = fold(letter.email) in written_to
        key = None if fold(letter.email) in mine else self._sender(letter.email)
        if key is not None and not letter.why_not:
            if listen(self.pen, key, None, letter.whole, on, self.change.today):
                self.heard.append(key)
            knows = wrote_to or contacts.row_of(self.pen.connection, key).exchanges
            return (_KNOWN if knows else _AGAIN), key
        reasons = (
            (_YOURS, fold(letter.email) in mine),
            (letter.why_not, letter.why_not),
            ("you erased them", self._gone.holds([erased.by_email(fold(letter.email))])),
            ("a machine answered", letter.automatic),
            ("you wrote to them", wrote_to),
            ("it is older than half a year", has_lapsed(on, self.change.today)),
        )
        if why := next((why for why, holds in reasons if holds), ""):
            return why, key
        key, row_id = self.take(self.change, letter, on)
        self.taken.append(row_id)
        return "", key

    def _return(self, letter: Letter, on: date) -> str:
        """A report that something did not reach somebody in the book."""
        words = clean_line(letter.subject) or "It could not be delivered"
        for email in letter.undelivered:
            key = self._sender(email)
            if key is not None:
                hearing = Hearing(Heard.BOUNCE, 0, 0, f"{words} ({email})"[:120])
                heard.put(self.pen, key, None, hearing, on)
                self.heard.append(key)
        return "it says that something did not arrive"

    def _sender(self, email: str) -> int | None:
        held = arrivals.contacts_by_email(self.pen.connection, [fold(email)])
        return min(held.get(fold(email), ()), default=None)

    def _day(self, letter: Letter) -> date:
        today = self.change.today
        return today if letter.at is None else min(self.clock.local_day(letter.at), today)

    def _my_addresses(self) -> set[str]:
        """Yours in the book, and those from which the file says that you sent."""
        key = contacts.owner_id(self.pen.connection)
        held = [] if key is None else contacts.emails_of(self.pen.connection, [key])[key]
        return {fold(email) for email in held} | {
            fold(letter.email) for letter in self.letters if letter.is_sent
        }
