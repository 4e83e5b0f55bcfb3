"""Everything that an export holds, gathered from its files and given its people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from crm.readers.linkedin_files import Files
from crm.readers.linkedin_messages import MessageLog
from crm.readers.linkedin_owner import find_owner
from crm.readers.linkedin_people import Mention, Owner, Person, Roster, url_key
from crm.readers.linkedin_rows import (
    ConnectionRows,
    Endorsement,
    Invitation,
    LeftOut,
    Noted,
    Profile,
    Recommendation,
    read_connections,
    read_endorsements,
    read_invitations,
    read_notes,
    read_profile,
    read_recommendations,
)
from crm.readers.linkedin_threads import Heading, all_mentions, headings
from crm.readers.tables import Table
from crm.rules.text import fold


@dataclass(frozen=True, slots=True)
class Material:
    """What stands in the files, before anybody is told from anybody."""

    messages: Table | None
    log: MessageLog
    rows: ConnectionRows
    profile: Profile | None
    owner: Owner | None
    invitations: list[Invitation]
    recommendations: list[Recommendation]
    endorsements: list[Endorsement]
    notes: list[Noted]
    left_out: LeftOut

    def elsewhere(self) -> Iterator[Mention]:
        """Everybody named outside the messages and connections."""
        for invitation in self.invitations:
            yield from (invitation.sender, invitation.receiver)
        yield from (found.person for found in self.recommendations)
        yield from (found.person for found in self.endorsements)
        yield from (found.person for found in self.notes)


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of an export, and who is meant in each of its rows (None for nobody by
    name). ``headings`` belong to the routes of the message log."""

    roster: Roster
    headings: list[Heading]
    invitations: list[tuple[Invitation, Person | None]]
    recommendations: list[tuple[Recommendation, Person | None]]
    endorsements: list[tuple[Endorsement, Person | None]]


def gather(files: Files) -> Material:
    """Read the small files of an export; its messages were surveyed already."""
    left_out = LeftOut()
    rows = read_connections(files, left_out)
    profile = read_profile(files)
    invitations = read_invitations(files, left_out)
    messages = files.get("messages")
    log = files.log
    connected = {url_key(person.url) for person in rows.people if person.url}
    owner = find_owner(profile, invitations, log, connected)
    if owner is None and messages is not None:
        left_out.add(messages, "nobody can tell whose messages they are", messages.rows)
        log = MessageLog()
    return Material(
        messages,
        log,
        rows,
        profile,
        owner,
        invitations,
        list(read_recommendations(files, left_out)),
        list(read_endorsements(files, left_out)),
        list(read_notes(files, left_out)),
        left_out,
    )


def identify(material: Material) -> Cast:
    """Tell who is who, connections first, then everybody with an address, then the rest."""
    owner, roster = material.owner, Roster()
    for person in material.rows.people:
        roster.add(person)
    connections = (Mention(person.name, person.url) for person in material.rows.people)
    senders, receivers = all_mentions(material.log, chain(material.elsewhere(), connections))
    mentions = chain(material.elsewhere(), senders, *receivers)
    roster.settle(found for found in mentions if found.url and not _is_meant(owner, found))
    found_headings = headings(material.log, senders, receivers, roster, owner)
    cast = Cast(
        roster,
        found_headings,
        [_invited(found, roster, owner) for found in material.invitations],
        [(found, _recommending(found, roster, owner)) for found in material.recommendations],
        [(found, _find(found.person, roster, owner)) for found in material.endorsements],
    )
    for note in material.notes:
        _find(note.person, roster, owner)
    return cast


def _is_meant(owner: Owner | None, mention: Mention) -> bool:
    return owner is not None and owner.is_meant(mention)


def _find(mention: Mention, roster: Roster, owner: Owner | None) -> Person | None:
    """Who is meant in a row that always tells of somebody else: never the owner, but perhaps
    a namesake of the owner's."""
    if not _is_meant(owner, mention):
        return roster.find(mention)
    namesakes = [] if mention.url else roster.named(mention.name)
    return namesakes[0] if len(namesakes) == 1 else None


def _invited(
    found: Invitation, roster: Roster, owner: Owner | None
) -> tuple[Invitation, Person | None]:
    outgoing = found.outgoing
    if outgoing is None and owner is not None:
        sent, got = owner.is_meant(found.sender), owner.is_meant(found.receiver)
        outgoing = sent if sent != got else None
    if outgoing is None:
        return found, None
    other = found.receiver if outgoing else found.sender
    return replace(found, outgoing=outgoing), _find(other, roster, owner)


def _recommending(found: Recommendation, roster: Roster, owner: Owner | None) -> Person | None:
    """Who is meant; among namesakes the one with the same company or position."""
    namesakes = roster.named(found.person.name)
    if len(namesakes) > 1:
        alike = [
            person
            for person in namesakes
            if _equal(person.company, found.company) or _equal(person.position, found.title)
        ]
        return alike[0] if len(alike) == 1 else None
    return _find(found.person, roster, owner)


def _equal(one: str, other: str) -> bool:
    return bool(one) and fold(one) == fold(other)
