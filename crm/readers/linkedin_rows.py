"""The small files of an export, row by row: profile, connections, invitations,
recommendations, endorsements and notes. Rows that cannot be used are counted with why.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import quote

from crm.readers.linkedin_files import Files
from crm.readers.linkedin_people import Mention, Person, url_key
from crm.readers.stamps import stamp, utc
from crm.readers.tables import Table
from crm.records import Skipped
from crm.rules.text import clean, clean_line, fold

BAD_DATE = "the date is not understood"
NO_NAME = "nobody is named"
_IN_ADDRESSES = "/%:?#&=@+,;~!$'()*"


@dataclass(slots=True)
class LeftOut:
    """Rows that were left out: (file, why) -> how many."""

    rows: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, table: Table, why: str, rows: int = 1) -> None:
        if rows:
            self.rows[table.entry.name, why] += rows

    def told(self) -> tuple[Skipped, ...]:
        return tuple(Skipped(file, why, rows) for (file, why), rows in self.rows.items())


@dataclass(frozen=True, slots=True)
class Profile:
    """The owner's own files. ``emails`` with the primary one first."""

    first: str
    last: str
    company: str
    role: str
    emails: tuple[str, ...]

    @property
    def name(self) -> str:
        return full_name(self.first, self.last)


@dataclass(frozen=True, slots=True)
class Invitation:
    """``sent`` is the export's own time, without a zone. ``number`` tells the row."""

    sender: Mention
    receiver: Mention
    sent: datetime | None
    text: str
    outgoing: bool | None


@dataclass(frozen=True, slots=True)
class Recommendation:
    """``given`` by the owner, or received. ``written`` has no zone."""

    person: Mention
    company: str
    title: str
    text: str
    written: datetime | None
    given: bool


@dataclass(frozen=True, slots=True)
class Endorsement:
    """``given`` by the owner, or received; ``at`` is in UTC."""

    person: Mention
    skill: str
    at: datetime | None
    given: bool


@dataclass(frozen=True, slots=True)
class Noted:
    """A note of the owner's about a connection; ``written`` is in UTC."""

    person: Mention
    text: str
    written: datetime | None


@dataclass(slots=True)
class ConnectionRows:
    """What Connections.csv holds: its people, and counts of the other rows."""

    people: list[Person] = field(default_factory=list)
    rows: int = 0
    hidden: int = 0
    duplicates: int = 0


def full_name(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def read_profile(files: Files) -> Profile | None:
    for table, row in _rows(files, "profile"):
        first = clean_line(table.value(row, "first"))
        last = clean_line(table.value(row, "last"))
        if first or last:
            company, role = _present_position(files)
            return Profile(first, last, company, role, _own_emails(files))
    return None


def _present_position(files: Files) -> tuple[str, str]:
    for table, row in _rows(files, "positions"):
        if not table.value(row, "finished").strip():
            return clean_line(table.value(row, "company")), clean_line(table.value(row, "title"))
    return "", ""


def _own_emails(files: Files) -> tuple[str, ...]:
    found: list[tuple[bool, str]] = []
    for table, row in _rows(files, "emailaddresses"):
        email = clean_line(table.value(row, "email"))
        if "@" in email and fold(table.value(row, "confirmed")) != "no":
            found.append((fold(table.value(row, "primary")) != "yes", email))
    return tuple(email for _, email in sorted(found, key=lambda pair: pair[0]))


def read_connections(files: Files, left_out: LeftOut) -> ConnectionRows:
    found = ConnectionRows()
    table = files.get("connections")
    if table is None:
        return found
    found.rows = table.rows + table.overlong
    left_out.add(table, "more cells than the header has", table.overlong)
    known: dict[object, Person] = {}
    for row in table:
        first = clean_line(table.value(row, "first"))
        last = clean_line(table.value(row, "last"))
        if not first and not last:
            found.hidden += 1
            continue
        connected = table.value(row, "connected")
        day = stamp(connected)
        if day is None and connected.strip():
            left_out.add(table, BAD_DATE)
            continue
        person = _connection(table, row, first, last, None if day is None else day.date())
        earlier = known.setdefault(_sameness(person), person)
        if earlier is person:
            found.people.append(person)
        else:
            found.duplicates += 1
            _complete(earlier, person)
    left_out.add(table, "only a date: the profile is hidden or closed", found.hidden)
    left_out.add(table, "the same connection again", found.duplicates)
    return found


def _connection(
    table: Table, row: list[str], first: str, last: str, connected_on: date | None
) -> Person:
    middle = clean_line(table.value(row, "middle"))
    suffix = clean_line(table.value(row, "suffix"))
    emails = (clean_line(table.value(row, name)) for name in ("email", "email2", "email3"))
    url = clean_line(table.value(row, "url"))
    return Person(
        name=full_name(first, middle, last, suffix),
        first=first,
        last=last,
        url=url if url_key(url) else "",
        emails=tuple(dict.fromkeys(email for email in emails if "@" in email)),
        company=clean(table.value(row, "company")).strip(),
        position=clean(table.value(row, "position")).strip(),
        connected_on=connected_on,
        from_connections=True,
    )


def _sameness(person: Person) -> object:
    """What two rows of one connection have in common: the address, or everything."""
    if person.url:
        return url_key(person.url)
    return (person.name, person.connected_on, person.company, person.position, person.emails)


def _complete(person: Person, again: Person) -> None:
    person.emails = tuple(dict.fromkeys(person.emails + again.emails))
    person.company = person.company or again.company
    person.position = person.position or again.position
    person.connected_on = person.connected_on or again.connected_on


def read_invitations(files: Files, left_out: LeftOut) -> list[Invitation]:
    found = []
    for table, row in _rows(files, "invitations"):
        sent = stamp(table.value(row, "sent"))
        if sent is None:
            left_out.add(table, BAD_DATE)
        direction = fold(table.value(row, "direction"))
        found.append(
            Invitation(
                Mention(clean_line(table.value(row, "from")), _url(table, row, "inviter")),
                Mention(clean_line(table.value(row, "to")), _url(table, row, "invitee")),
                sent,
                clean(table.value(row, "message")).strip(),
                {"outgoing": True, "incoming": False}.get(direction),
            )
        )
    return found


def read_recommendations(files: Files, left_out: LeftOut) -> Iterator[Recommendation]:
    for kind, given in (("recommendationsreceived", False), ("recommendationsgiven", True)):
        for table, row in _rows(files, kind):
            name = _name(table, row)
            written = stamp(table.value(row, "created"))
            if not name:
                left_out.add(table, NO_NAME)
                continue
            if written is None:
                left_out.add(table, BAD_DATE)
            yield Recommendation(
                Mention(name),
                clean(table.value(row, "company")).strip(),
                clean(table.value(row, "title")).strip(),
                clean(table.value(row, "text")).strip(),
                written,
                given,
            )


def read_endorsements(files: Files, left_out: LeftOut) -> Iterator[Endorsement]:
    for kind, given in (("endorsementreceivedinfo", False), ("endorsementgiveninfo", True)):
        for table, row in _rows(files, kind):
            name = _name(table, row)
            at = utc(table.value(row, "date").strip())
            if not name:
                left_out.add(table, NO_NAME)
                continue
            if at is None:
                left_out.add(table, BAD_DATE)
            skill = clean_line(table.value(row, "skill"))
            yield Endorsement(Mention(name, _url(table, row, "url")), skill, at, given)


def read_notes(files: Files, left_out: LeftOut) -> Iterator[Noted]:
    for table, row in _rows(files, "notes"):
        name = _name(table, row)
        if not name:
            left_out.add(table, NO_NAME)
            continue
        written = utc(table.value(row, "created").strip())
        yield Noted(
            Mention(name, _url(table, row, "url")), clean(table.value(row, "note")).strip(), written
        )


def _rows(files: Files, kind: str) -> Iterator[tuple[Table, list[str]]]:
    """The rows of a file, none when the export lacks it."""
    table = files.get(kind)
    if table is not None:
        for row in table:
            yield table, row


def _name(table: Table, row: list[str]) -> str:
    first = clean_line(table.value(row, "first"))
    return full_name(first, clean_line(table.value(row, "last")))


def _url(table: Table, row: list[str], field_name: str) -> str:
    """The address as other files write it: those of endorsements lack the scheme and are
    not percent-encoded."""
    url = clean_line(table.value(row, field_name))
    if not url_key(url):
        return ""
    return url if "://" in url else f"https://{quote(url, safe=_IN_ADDRESSES)}"
