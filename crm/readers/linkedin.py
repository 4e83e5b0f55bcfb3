"""LinkedIn's data export of any era, as a zip archive, a folder or a bare Connections.csv."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from crm.errors import FileUnreadable
from crm.readers.archive import open_files
from crm.readers.linkedin_cast import Cast, Material, gather, identify
from crm.readers.linkedin_files import find_files
from crm.readers.linkedin_messages import UNTOLD, digest_of, told_words
from crm.readers.linkedin_report import (
    count_endorsements,
    count_invitations,
    count_messages,
    count_people,
    count_recommendations,
)
from crm.readers.linkedin_telling import (
    Judge,
    list_invitations,
    tell_endorsements,
    tell_invitations,
    tell_messages,
    tell_recommendations,
)
from crm.readers.linkedin_threads import depths, mass_templates
from crm.readers.tables import Progress
from crm.records import (
    ExportSummary,
    InteractionRecord,
    InvitationRecord,
    PersonRecord,
    Skipped,
)
from crm.rules.policy import Policy
from crm.rules.say import count
from crm.rules.text import clean_line

SOURCE = "linkedin"
BATCH = 1000
"""Interactions handed out at a time."""
OWNER_KEY = "owner"


@dataclass(frozen=True, slots=True)
class LinkedInExport:
    """An export that was read: who is in it, what it counts, and its interactions."""

    owner: PersonRecord | None
    people: tuple[PersonRecord, ...]
    summary: ExportSummary
    _material: Material
    _cast: Cast
    _depths: array[int]
    _judge: Judge

    def interactions(self, progress: Progress | None = None) -> Iterator[list[InteractionRecord]]:
        """Everything that happened, in lists of at most :data:`BATCH`. Reads the messages
        again from the file, so the export must still be open."""
        records = self._tell(progress)
        while batch := list(islice(records, BATCH)):
            yield batch

    def invitations(self) -> Iterator[InvitationRecord]:
        """Every invitation with somebody by name and a day, of either direction."""
        return list_invitations(self._cast.invitations)

    def _tell(self, progress: Progress | None) -> Iterator[InteractionRecord]:
        material, cast, judge = self._material, self._cast, self._judge
        yield from tell_invitations(cast.invitations, _said(material, cast), judge)
        yield from tell_recommendations(cast.recommendations, judge)
        yield from tell_endorsements(cast.endorsements, judge)
        if material.messages is not None and material.owner is not None:
            words = told_words(material.messages, progress)
            yield from tell_messages(material.log, cast.headings, self._depths, words, judge)


@contextmanager
def open_export(
    path: Path, zone: ZoneInfo, policy: Policy, progress: Progress | None = None
) -> Iterator[LinkedInExport]:
    """Read an export. ``zone`` is the owner's, for what the export dates without one.

    ``progress`` is called with a file's name, the bytes read so far and in all, more than
    once over each large file. Raises :class:`FileUnreadable` for what is no export,
    cannot be read safely, or names nobody.
    """
    with open_files(path) as entries:
        shown = clean_line(path.name)
        files = find_files(entries, shown, policy, progress)
        material = gather(files)
        cast = identify(material)
        people = cast.roster.people
        counts = _counts(material, cast)
        skipped = (*files.skipped, *material.left_out.told())
        if not people:
            raise FileUnreadable(_nobody(shown, skipped))
        owner = _owner_record(material)
        mass = frozenset(mass_templates(material.log, cast.headings))
        yield LinkedInExport(
            owner=owner,
            people=tuple(person.record() for person in people),
            summary=ExportSummary(
                owner,
                counts,
                tuple(person.counts() for person in people),
                skipped,
                material.owner.display if material.owner else "",
            ),
            _material=material,
            _cast=cast,
            _depths=depths(material.log, cast.headings, policy),
            _judge=Judge(zone, mass),
        )


def _counts(material: Material, cast: Cast) -> dict[str, int]:
    count_recommendations(cast.recommendations)
    count_endorsements(cast.endorsements)
    return (
        count_people(cast.roster.people, material.rows)
        | count_messages(material.messages, material.log, cast.headings, material.left_out)
        | count_invitations(cast.invitations)
    )


def _said(material: Material, cast: Cast) -> set[tuple[bool, int, str]]:
    """Which words of invitations are messages too: direction, digest, person."""
    wanted = {digest_of(found.text) for found, _ in cast.invitations if found.text}
    said: set[tuple[bool, int, str]] = set()
    log = material.log
    for number, mark, digest in zip(log.route, log.mark, log.digest, strict=True):
        if digest in wanted and not mark & UNTOLD:
            heading = cast.headings[number]
            said |= {(heading.outgoing, digest, person.key) for person in heading.people}
    return said


def _owner_record(material: Material) -> PersonRecord | None:
    owner, profile = material.owner, material.profile
    if owner is None:
        return None
    return PersonRecord(
        key=OWNER_KEY,
        name=owner.name,
        first=owner.first,
        last=owner.last,
        url=owner.url,
        emails=profile.emails if profile else (),
        company=profile.company if profile else "",
        role=profile.role if profile else "",
        is_owner=True,
    )


def _nobody(shown: str, skipped: Sequence[Skipped]) -> str:
    whys = "; ".join(
        f"{count(found.rows, 'row')} of {found.file}: {found.why}" for found in skipped
    )
    return f"{shown} names nobody who could be read{f' ({whys})' if whys else ''}."
