"""Frozen results about invitations of either direction. Data only: rendering is the faces' work."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from crm.rules.interaction import Direction
from crm.rules.invitation import Sent
from crm.rules.request import Met, Reading

if TYPE_CHECKING:
    from crm.book.heard_results import HeardView
    from crm.book.results import Logged


@dataclass(frozen=True)
class InvitationView:
    """An invitation of yours. ``next_step`` says what is to be done, empty for nothing;
    ``is_old`` that it may as well be withdrawn."""

    uid: str
    contact_uid: str
    contact_name: str
    state: Sent
    words: str
    sent_on: date
    settled_on: date | None
    channel: str
    is_old: bool
    next_step: str


@dataclass(frozen=True)
class InvitationNote:
    """An invitation of either direction, as it stands on somebody's page. ``reply`` is what you
    answered to theirs."""

    direction: Direction
    state: str
    on: date
    settled_on: date | None
    words: str
    reply: str


@dataclass(frozen=True)
class InvitationDraft:
    """Words of an invitation that were kept and not sent."""

    contact_uid: str
    contact_name: str
    words: str
    length: int


@dataclass(frozen=True)
class Invitations:
    """Your invitations: those not sent yet, those that wait, those accepted that want a first
    word, and with all of them whatever was settled. ``limit`` is in characters as LinkedIn
    counts them."""

    limit: int
    about_me: str
    drafts: tuple[InvitationDraft, ...]
    waiting: tuple[InvitationView, ...]
    accepted: tuple[InvitationView, ...]
    settled: tuple[InvitationView, ...] = ()


@dataclass(frozen=True)
class InvitationStep:
    """What was done with an invitation of yours, and the interaction where it made one."""

    invitation: InvitationView
    logged: Logged | None = None


@dataclass(frozen=True)
class RequestView:
    """A request of theirs. ``role_since_on`` is when they are known to have begun in their
    role; ``reply`` what you answered; ``left_alone`` whether they are to be left alone, so
    that nothing is answered."""

    uid: str
    contact_uid: str
    contact_name: str
    first: str
    company: str
    role: str
    role_since_on: date | None
    channel: str
    on: date
    words: str
    state: Met
    settled_on: date | None
    reply: str
    reading: Reading
    left_alone: bool = False


@dataclass(frozen=True)
class Inbox:
    """What came in and waits for you. ``left_alone`` counts requests of people who are to be
    left alone, ``lapsed`` those too old to be accepted, ``more`` those beyond the most that are
    shown."""

    requests: tuple[RequestView, ...]
    heard: tuple[HeardView, ...]
    left_alone: int = 0
    lapsed: int = 0
    more: int = 0


@dataclass(frozen=True)
class RequestStep:
    """What was done with a request, and your reply where it became an interaction."""

    request: RequestView
    logged: Logged | None = None


@dataclass(frozen=True)
class MailTaken:
    """What a mail file brought. ``left_out`` are (whom or what, why)."""

    requests: tuple[RequestView, ...]
    heard: tuple[HeardView, ...]
    known: int
    left_out: tuple[tuple[str, str], ...] = field(default=())
