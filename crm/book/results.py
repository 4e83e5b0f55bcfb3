"""What the book returns: frozen results, the same for every face.

Instants are aware, dates are the user's local days.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from crm.book.day_results import PromiseView
    from crm.book.heard_results import HeardView
    from crm.book.invitation_results import InvitationNote
    from crm.book.signal_results import DateView
    from crm.records import ExportSummary
    from crm.rules.gate import Verdict
    from crm.rules.history import BoundaryKind, OfferAnswer
    from crm.rules.interaction import Direction, Give, Kind, Stage, Warmth
    from crm.rules.nudge import Score
    from crm.rules.phrase import Phrase
    from crm.rules.standing import Episode, Glow, Standing


@dataclass(frozen=True)
class Tally:
    """How many interactions of one direction, and the last one's day."""

    count: int
    last_on: date | None


@dataclass(frozen=True)
class ContactLine:
    """One line of a list of contacts."""

    uid: str
    name: str
    emails: tuple[str, ...]
    urls: tuple[str, ...]
    company: str
    role: str
    circle: str | None
    rhythm_days: int | None
    stage: Stage
    warmth: Warmth | None
    touched_on: date | None
    heard_on: date | None
    connected_on: date | None
    due_on: date | None
    """The first day on which the rhythm says "due"."""
    out: Tally
    in_: Tally
    mutual: Tally
    bound: bool
    """Whether a boundary stands."""


@dataclass(frozen=True)
class BoundaryView:
    uid: str
    kind: BoundaryKind
    since_on: date
    until_on: date | None
    channel: str
    reason: str
    lifted_at: datetime | None
    lifted_why: str | None


@dataclass(frozen=True)
class SignalView:
    """Something noticed. ``where`` says where, as the user put it, or names the import or the
    feed that brought it. ``live`` while it is news."""

    uid: str
    contact_uid: str
    contact_name: str
    kind: str
    on: date
    expires_on: date | None
    text: str
    link: str
    where: str
    live: bool


@dataclass(frozen=True)
class InterestView:
    """``shared`` when it is on both your lists; ``evidence`` is where it was learned. Not
    ``confirmed`` while it is only proposed from their words: then it counts for nothing."""

    name: str
    since_on: date
    confirmed: bool
    shared: bool
    evidence: str
    perhaps_shared_with: tuple[tuple[str, str], ...] = ()
    """Of your own: (uid, name) of those to whom it is proposed."""
    aliases: tuple[str, ...] = ()
    """Other names that you gave it."""
    broader: str = ""
    """What you said that it is a part of."""


@dataclass(frozen=True)
class ContactCard:
    """Everything about one contact but the interactions."""

    uid: str
    name: str
    first: str
    last: str
    emails: tuple[str, ...]
    urls: tuple[str, ...]
    company: str
    role: str
    connected_on: date | None
    on_file_on: date
    is_owner: bool
    circle: str | None
    rhythm_days: int | None
    placed_on: date | None
    due_on: date | None
    purpose: str
    can_give: str
    out: Tally
    in_: Tally
    mutual: Tally
    interests: tuple[InterestView, ...]
    promises: tuple[PromiseView, ...]
    boundaries: tuple[BoundaryView, ...]
    invitations: tuple[InvitationNote, ...]
    began_with_pitch: tuple[date, str] | None
    """The day and the words of the pitch with which they began; None for anybody else."""
    heard: tuple[HeardView, ...]
    signals: tuple[SignalView, ...]
    dates: tuple[DateView, ...]
    notes: tuple[tuple[date, str], ...]
    standing: Standing


class InteractionView(NamedTuple):
    uid: str
    kind: Kind
    direction: Direction
    depth: int
    on: date
    at: datetime
    note: str
    channel: str
    gave: Give
    asks: bool
    wants_reply: bool
    pitch: bool
    people: int
    interests: tuple[str, ...]
    contacts: tuple[tuple[str, str], ...]
    """(uid, name) of everyone in it but the owner."""


@dataclass(frozen=True)
class StageMove:
    """What a write did to somebody's standing."""

    contact_uid: str
    name: str
    before: Stage
    after: Stage
    because: str
    warmth_before: Warmth | None
    warmth_after: Warmth | None


@dataclass(frozen=True)
class Understanding:
    """What a line was understood as, with the people found; nothing is written yet."""

    phrase: Phrase
    contacts: tuple[ContactLine, ...]


@dataclass(frozen=True)
class Logged:
    """A logged interaction and what it moved."""

    interaction: InteractionView
    moves: tuple[StageMove, ...]
    promises: tuple[PromiseView, ...]
    nudges_done: tuple[str, ...]
    """Names whose nudge of today this settles."""
    questions: tuple[str, ...] = ()
    """What only the user can tell, e.g. "What did you give?" after a meeting."""


@dataclass(frozen=True)
class Corrected:
    """An interaction as it is after it was put right, and what that moved."""

    interaction: InteractionView
    moves: tuple[StageMove, ...]


@dataclass(frozen=True)
class Placed:
    contact: ContactLine
    load: float
    """Nudges a week that all rhythms together ask for."""
    capacity: float
    """Nudges a week that the list offers."""
    warning: str = ""


@dataclass(frozen=True)
class PlacedMany:
    """So many were placed at once; ``left_alone`` are the names of those who were not, since
    they want to be left alone."""

    placed: int
    left_alone: tuple[str, ...]
    warning: str = ""


@dataclass(frozen=True)
class SavedView:
    """A list that was given a name: the line that filters it."""

    name: str
    line: str


@dataclass(frozen=True)
class TriageCandidate:
    """Somebody unplaced with real conversation behind them, and the circle proposed."""

    contact: ContactLine
    exchanges: int
    last_exchange_on: date | None
    proposed_circle: str
    why: str


@dataclass(frozen=True)
class Why:
    """Why somebody is on today's list, or what kept them off."""

    contact: ContactLine
    on: date
    listed: bool
    score: Score | None
    kept_off: tuple[str, ...]
    """Each rule that kept them off, in words; empty when they could be listed."""


@dataclass(frozen=True)
class OfferView:
    uid: str
    offering: str
    made_on: date
    words: str
    answer: OfferAnswer | None
    answered_on: date | None


@dataclass(frozen=True)
class OpeningView:
    """The gate was open for ``offering`` from ``from_on`` to the day before ``until_on``;
    None while it is open."""

    offering: str
    from_on: date
    until_on: date | None


@dataclass(frozen=True)
class Timeline:
    """One person's relationship over time."""

    contact: ContactCard
    today: date
    interactions: tuple[InteractionView, ...]
    episodes: tuple[Episode, ...]
    warmth: tuple[tuple[date, float], ...]
    """Samples of W, oldest first."""
    offers: tuple[OfferView, ...]
    glows: tuple[Glow, ...] = ()
    """The tie as each counted exchange left it, oldest first: W on any day."""
    openings: tuple[OpeningView, ...] = ()
    """When the gate was open, for what is offered today; oldest first."""
    permits: tuple[tuple[date, str], ...] = ()
    """(day, offering) of each permit that was granted."""


@dataclass(frozen=True)
class OfferingView:
    uid: str
    name: str
    about: str
    stood_since_on: date
    retired_on: date | None
    interests: tuple[str, ...]


@dataclass(frozen=True)
class GateView:
    """The whole checklist for one contact and one offering."""

    contact: ContactLine
    offering: OfferingView
    verdict: Verdict
    permit_expires_at: datetime | None = None


@dataclass(frozen=True)
class PermitView:
    contact: ContactLine
    offering: OfferingView
    granted_at: datetime
    expires_at: datetime
    verdict: Verdict


@dataclass(frozen=True)
class OfferMade:
    offer: OfferView
    contact: ContactLine
    proposes_boundary: bool = False


@dataclass(frozen=True)
class ImportReport:
    """What an import read and what it did to the book."""

    source: str
    export: ExportSummary
    contacts_new: int
    contacts_updated: int
    contacts_unchanged: int
    interactions_new: int
    interactions_known: int
    signals_new: int
    invitations_new: int = 0
    """Of either direction: see the inbox, and the invitations of your own."""
    heard_new: int = 0
    """How much was heard in what is new that waits for a word of the user's."""
    perhaps_same: tuple[tuple[str, str, str], ...] = ()
    """(name, name, why) of pairs that may be one person; nothing was merged."""
    left_out: tuple[tuple[str, str], ...] = ()
    """(name, why) of people who were left out, e.g. deleted by the user."""


@dataclass(frozen=True)
class Damage:
    """One contradiction that `crm check` found."""

    where: str
    what: str


@dataclass(frozen=True)
class CheckReport:
    contacts: int
    interactions: int
    permits: int
    damage: tuple[Damage, ...] = field(default=())
