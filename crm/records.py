"""The neutral records that readers make and writers take.

They know no database and no format. A person is named by ``key`` within one
export; ``ref`` is the source reference that stays the same in every later
export of the same data, so that nothing is imported twice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from crm.rules.interaction import Direction, Give, Kind


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A person of an export. Empty strings and None mean "the export does not say"."""

    key: str
    name: str
    first: str = ""
    last: str = ""
    url: str = ""
    emails: tuple[str, ...] = ()
    company: str = ""
    role: str = ""
    connected_on: date | None = None
    is_owner: bool = False


@dataclass(frozen=True, slots=True)
class InteractionRecord:
    """An interaction of an export. ``at`` is an aware UTC instant and ``on`` the user's
    local date; ``text`` is what was written, cleaned of control characters."""

    ref: str
    person_keys: tuple[str, ...]
    kind: Kind
    direction: Direction
    depth: int
    at: datetime
    on: date
    text: str = ""
    channel: str = ""
    gave: Give = Give.NONE
    asks: bool = False
    wants_reply: bool = False
    pitch: bool = False
    people: int = 2


@dataclass(frozen=True, slots=True)
class InvitationRecord:
    """An invitation of an export, by you or by the person. ``ref`` is that of its interaction;
    ``text`` what was written, empty for nothing of one's own."""

    ref: str
    person_key: str
    direction: Direction
    on: date
    text: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class PersonCounts:
    """What an export holds about one person, for the report (see ``docs/import.md``)."""

    key: str
    name: str
    first: str
    last: str
    url: str | None
    email: str | None
    company: str | None
    position: str | None
    connected_on: date | None
    direct_in: int = 0
    direct_out: int = 0
    group_in: int = 0
    group_out: int = 0
    spam_in: int = 0
    drafts: int = 0
    last_in: datetime | None = None
    last_out: datetime | None = None
    first_message: datetime | None = None
    invitation_in: str | None = None
    invitation_out: str | None = None
    invitation_note: str | None = None
    endorsements: int = 0
    recommendations_received: int = 0
    recommendations_given: int = 0


@dataclass(frozen=True, slots=True)
class Skipped:
    """Rows that were left out, and why, in words for the user."""

    file: str
    why: str
    rows: int


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """What was read: the export's own counts, nothing about the book.

    ``display`` is the owner's name as others see it, which may carry a credential that the
    profile lacks; empty when the export does not tell whose it is.
    """

    owner: PersonRecord | None
    counts: dict[str, int]
    people: tuple[PersonCounts, ...]
    skipped: tuple[Skipped, ...] = field(default=())
    display: str = ""


@dataclass(frozen=True, slots=True)
class BookmarkRecord:
    """A bookmark of a browser's file: ``folders`` from the outermost in, ``note`` what the
    browser calls its description. ``link`` is as it stands there, whatever it is."""

    title: str
    link: str
    folders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    added_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An all-day entry of a calendar. ``uid`` stays the same in every later file, so that a
    calendar updates the entry instead of adding it again. ``yearly``: it comes round each
    year; one of 29 February on the last day of that month."""

    uid: str
    on: date
    title: str
    text: str = ""
    yearly: bool = False


@dataclass(frozen=True, slots=True)
class EntryRecord:
    """An entry of a feed. ``ref`` tells it from the others of its feed, in every later reading;
    ``link`` is one of http or https, or empty; ``published_at`` an aware UTC instant, None
    when the feed does not say or says nonsense."""

    ref: str
    title: str
    link: str = ""
    published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FeedRecord:
    """What a feed says: its title, and its entries, the newest first."""

    title: str
    entries: tuple[EntryRecord, ...] = ()
