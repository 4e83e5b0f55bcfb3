"""An export's messages, invitations, recommendations and endorsements as interactions.

A ``ref`` is made of the minute, the direction and the words, never of names, addresses
or conversations, which change from export to export: the same message has the same ref
in every later one. Where all three are equal, an ordinal tells them apart.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from crm.readers.courtesy import asks_favour, asks_something, is_canned_invitation
from crm.readers.linkedin_messages import (
    ASKS,
    COURTEOUS,
    COURTESIES,
    PITCH,
    UNTOLD,
    MessageLog,
    digest_of,
    template_of,
)
from crm.readers.linkedin_people import Person, core_of
from crm.readers.linkedin_rows import Endorsement, Invitation, Recommendation
from crm.readers.linkedin_threads import Heading
from crm.records import InteractionRecord, InvitationRecord
from crm.rules import pitch
from crm.rules.interaction import Direction, Give, Kind

CHANNEL = "linkedin"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SIDES = (Direction.IN, Direction.OUT)


@dataclass(frozen=True, slots=True)
class Judge:
    """What is known over the whole export when a single text is told."""

    zone: ZoneInfo
    mass: frozenset[int]

    def is_pitch(self, text: str, template: int) -> bool:
        return bool(text) and pitch.reads_as_pitch(text, sent_to_many=template in self.mass)

    def on(self, at: datetime) -> tuple[datetime, datetime]:
        """The UTC instant and the local time of an aware instant."""
        return at, at.astimezone(self.zone)

    def local(self, written: datetime) -> datetime:
        """The UTC instant of a time that the export writes without a zone."""
        return written.replace(tzinfo=self.zone).astimezone(UTC)


def tell_messages(
    log: MessageLog,
    found: Sequence[Heading],
    depth: array[int],
    words: Iterable[str],
    judge: Judge,
) -> Iterator[InteractionRecord]:
    """The messages with somebody by name, in the order of the file."""
    keys = [tuple(person.key for person in heading.people) for heading in found]
    later = _ordinals(log, found)
    parts = zip(log.route, log.mark, log.at, log.digest, log.template, words, strict=True)
    for index, (number, mark, seconds, digest, template, text) in enumerate(parts):
        if mark & UNTOLD or not keys[number]:
            continue
        heading = found[number]
        is_pitch = bool(mark & PITCH) or (
            template in judge.mass and not mark & COURTEOUS and judge.is_pitch(text, template)
        )
        at = _EPOCH + timedelta(seconds=seconds)
        yield InteractionRecord(
            ref=_ref("m", seconds // 60, heading.outgoing, digest, later.get(index, 0)),
            person_keys=keys[number],
            kind=_kind(mark),
            direction=_SIDES[heading.outgoing],
            depth=depth[index],
            at=at,
            on=at.astimezone(judge.zone).date(),
            text=text,
            channel=CHANNEL,
            asks=heading.outgoing and not is_pitch and asks_favour(text),
            wants_reply=bool(mark & ASKS) and not is_pitch,
            pitch=is_pitch,
            people=heading.size,
        )


def _kind(mark: int) -> Kind:
    if mark & COURTEOUS:
        return next(kind for bit, kind in COURTESIES.items() if mark & bit)
    return Kind.MESSAGE


def _ref(sort: str, when: str | int, outgoing: bool, digest: int, ordinal: int) -> str:
    ref = f"{sort}:{when}:{'o' if outgoing else 'i'}:{digest:016x}"
    return f"{ref}:{ordinal}" if ordinal else ref


def _ordinals(log: MessageLog, found: Sequence[Heading]) -> dict[int, int]:
    """Index -> ordinal of the messages that are equal in minute, direction and words, but
    for the first; in the order of time and names, whatever order the file has."""
    seen: set[int] = set()
    twice: set[int] = set()

    def mark_of(index: int) -> int:
        side = found[log.route[index]].outgoing
        return hash((log.at[index] // 60, side, log.digest[index]))

    for index in range(len(log)):
        mark = mark_of(index)
        (twice if mark in seen else seen).add(mark)
    groups: defaultdict[int, list[int]] = defaultdict(list)
    if twice:
        for index in range(len(log)):
            mark = mark_of(index)
            told = not log.mark[index] & UNTOLD and found[log.route[index]].people
            if mark in twice and told:
                groups[mark].append(index)
    later: dict[int, int] = {}
    for group in groups.values():
        group.sort(key=lambda index: (log.at[index], _core(found[log.route[index]].people), index))
        later.update({index: ordinal for ordinal, index in enumerate(group) if ordinal})
    return later


def _core(people: Sequence[Person]) -> str:
    return core_of(people[0].name) if people else ""


class Refs:
    """Refs of the small files, with ordinals in the order of telling."""

    def __init__(self) -> None:
        self._told: Counter[str] = Counter()

    def next(self, sort: str, when: str, outgoing: bool, digest: int) -> str:
        bare = _ref(sort, when, outgoing, digest, 0)
        self._told[bare] += 1
        return _ref(sort, when, outgoing, digest, self._told[bare] - 1)


def tell_invitations(
    invitations: Iterable[tuple[Invitation, Person | None]],
    said: set[tuple[bool, int, str]],
    judge: Judge,
) -> Iterator[InteractionRecord]:
    """Invitations with somebody by name. The words are left to the message where the same
    words are a message too (``said``: direction, digest and person)."""
    for found in _dated(invitations):
        text = found.text
        silent = not text or (found.outgoing, found.digest, found.person.key) in said
        is_pitch = not silent and judge.is_pitch(text, template_of(text))
        yield InteractionRecord(
            ref=found.ref,
            person_keys=(found.person.key,),
            kind=Kind.INVITATION,
            direction=_SIDES[found.outgoing],
            depth=0 if silent else 1,
            at=judge.local(found.sent),
            on=found.sent.date(),
            text="" if silent else text,
            channel=CHANNEL,
            asks=not silent and found.outgoing and not is_pitch and asks_favour(text),
            wants_reply=not silent and not is_pitch and asks_something(text),
            pitch=is_pitch,
        )


def list_invitations(
    invitations: Iterable[tuple[Invitation, Person | None]],
) -> Iterator[InvitationRecord]:
    """The same ones with all their words, for the inbox and for what waits for an answer."""
    for found in _dated(invitations):
        yield InvitationRecord(
            ref=found.ref,
            person_key=found.person.key,
            direction=_SIDES[found.outgoing],
            on=found.sent.date(),
            text=found.text,
            channel=CHANNEL,
        )


@dataclass(frozen=True, slots=True)
class _Dated:
    """An invitation with its day and somebody by name. ``text`` is without the line that
    LinkedIn itself puts there."""

    ref: str
    person: Person
    outgoing: bool
    sent: datetime
    text: str
    digest: int


def _dated(invitations: Iterable[tuple[Invitation, Person | None]]) -> Iterator[_Dated]:
    """In the order of time and names, whatever order the file has."""
    refs = Refs()
    for found, person in sorted(invitations, key=_when_and_who):
        if person is None or found.sent is None or found.outgoing is None:
            continue
        digest = digest_of(found.text)
        ref = refs.next("i", f"{found.sent:%Y%m%d%H%M}", found.outgoing, digest)
        text = "" if is_canned_invitation(found.text) else found.text
        yield _Dated(ref, person, found.outgoing, found.sent, text, digest)


def _when_and_who(found: tuple[Invitation, Person | None]) -> tuple[datetime, str]:
    invitation, person = found
    return invitation.sent or datetime.min, core_of(person.name) if person else ""  # noqa: DTZ901  # undated ones are left out


def tell_recommendations(
    recommendations: Iterable[tuple[Recommendation, Person | None]], judge: Judge
) -> Iterator[InteractionRecord]:
    """Recommendations: whole gives where the owner wrote them."""
    refs = Refs()
    for found, person in recommendations:
        if person is None or found.written is None:
            continue
        yield InteractionRecord(
            ref=refs.next("r", f"{found.written:%Y%m%d}", found.given, digest_of(found.text)),
            person_keys=(person.key,),
            kind=Kind.RECOMMENDATION,
            direction=_SIDES[found.given],
            depth=2,
            at=judge.local(found.written),
            on=found.written.date(),
            text=found.text,
            channel=CHANNEL,
            gave=Give.WHOLE if found.given else Give.NONE,
        )


def tell_endorsements(
    endorsements: Iterable[tuple[Endorsement, Person | None]], judge: Judge
) -> Iterator[InteractionRecord]:
    """Endorsements: a click each, of depth 0."""
    refs = Refs()
    for found, person in endorsements:
        if person is None or found.at is None:
            continue
        yield InteractionRecord(
            ref=refs.next("e", f"{found.at:%Y%m%d%H%M}", found.given, digest_of(found.skill)),
            person_keys=(person.key,),
            kind=Kind.ENDORSEMENT,
            direction=_SIDES[found.given],
            depth=0,
            at=found.at,
            on=found.at.astimezone(judge.zone).date(),
            text=found.skill,
            channel=CHANNEL,
        )
