"""Which file of a LinkedIn export is which, and the columns of each, in every era."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from crm.errors import FileUnreadable
from crm.readers.archive import Entry
from crm.readers.linkedin_messages import MessageLog, survey
from crm.readers.tables import (
    Columns,
    Progress,
    Shape,
    Table,
    folded_header,
    open_table,
    read_table,
)
from crm.records import Skipped
from crm.rules.policy import Policy

CONNECTIONS = Shape(
    {
        "first": ("firstname",),
        "middle": ("middlename",),
        "last": ("lastname",),
        "suffix": ("suffix",),
        "url": ("url", "profileurl"),
        "email": ("emailaddress", "email"),
        "email2": ("email2address",),
        "email3": ("email3address",),
        "company": ("company", "companyname"),
        "position": ("position", "jobtitle"),
        "connected": ("connectedon",),
    },
    ("first", "last"),
)
MESSAGES = Shape(
    {
        "conversation": ("conversationid",),
        "title": ("conversationtitle",),
        "from": ("from",),
        "sender_url": ("senderprofileurl",),
        "to": ("to",),
        "recipient_urls": ("recipientprofileurls",),
        "date": ("date",),
        "subject": ("subject",),
        "content": ("content",),
        "direction": ("direction",),
        "folder": ("folder",),
        "draft": ("ismessagedraft",),
        "draft_conversation": ("isconversationdraft",),
    },
    ("from", "date", "content"),
)
INVITATIONS = Shape(
    {
        "from": ("from",),
        "to": ("to",),
        "sent": ("sentat",),
        "message": ("message",),
        "direction": ("direction",),
        "inviter": ("inviterprofileurl",),
        "invitee": ("inviteeprofileurl",),
    },
    ("from", "to", "sent"),
)
PROFILE = Shape(
    {"first": ("firstname",), "last": ("lastname",), "headline": ("headline",)},
    ("first", "last"),
)
EMAILS = Shape(
    {
        "email": ("emailaddress",),
        "confirmed": ("confirmed",),
        "primary": ("primary", "isprimary"),
    },
    ("email",),
)
POSITIONS = Shape(
    {"company": ("companyname",), "title": ("title",), "finished": ("finishedon",)},
    ("company", "title"),
)
RECOMMENDATIONS = Shape(
    {
        "first": ("firstname",),
        "last": ("lastname",),
        "company": ("company",),
        "title": ("jobtitle",),
        "text": ("text",),
        "created": ("creationdate",),
        "status": ("status",),
    },
    ("first", "last", "text"),
)
ENDORSEMENTS = Shape(
    {
        "date": ("endorsementdate",),
        "skill": ("skillname",),
        "first": ("endorserfirstname", "endorseefirstname"),
        "last": ("endorserlastname", "endorseelastname"),
        "url": ("endorserpublicurl", "endorseepublicurl"),
        "status": ("endorsementstatus",),
    },
    ("skill", "first", "last"),
)
NOTES = Shape(
    {
        "first": ("connectionfirstname",),
        "last": ("connectionlastname",),
        "url": ("connectionprofileurl",),
        "note": ("note",),
        "created": ("createdon",),
    },
    ("first", "last", "note"),
)

_SHAPES = {
    "connections": CONNECTIONS,
    "messages": MESSAGES,
    "invitations": INVITATIONS,
    "profile": PROFILE,
    "emailaddresses": EMAILS,
    "positions": POSITIONS,
    "recommendationsreceived": RECOMMENDATIONS,
    "recommendationsgiven": RECOMMENDATIONS,
    "endorsementreceivedinfo": ENDORSEMENTS,
    "endorsementgiveninfo": ENDORSEMENTS,
    "notes": NOTES,
}
_OTHER_NAMES = {
    "receivedrecommendations": "recommendationsreceived",
    "givenrecommendations": "recommendationsgiven",
    "endorsementsreceived": "endorsementreceivedinfo",
    "endorsementsgiven": "endorsementgiveninfo",
    "endorsementreceived": "endorsementreceivedinfo",
    "endorsementgiven": "endorsementgiveninfo",
    "email": "emailaddresses",
}
_ALONE = ("connections", "messages", "invitations")
"""Kinds that a file by itself may be, told by its header."""
_ASSISTANT = re.compile(r"(?:guide|coach|learning\w*|roleplay)messages")
_UPLOADED = frozenset({"contacts", "importedcontacts"})
_COPY = re.compile(r"(?:\s*\(\d+\)|[ _]\d+)+$")


@dataclass(frozen=True, slots=True)
class Files:
    """The tables of one export by kind, its messages surveyed, and what was left out."""

    tables: dict[str, Table]
    log: MessageLog
    skipped: tuple[Skipped, ...]

    def get(self, kind: str) -> Table | None:
        return self.tables.get(kind)


def kind_of(name: str) -> str:
    """``"Recommendations_Received_34.csv"`` -> ``"recommendationsreceived"``: without case,
    blanks, underscores, the member id and the number of a second download."""
    stem = _COPY.sub("", PurePosixPath(name).stem.strip())
    folded = folded_header(stem)
    return _OTHER_NAMES.get(folded, folded)


@dataclass(slots=True)
class _Opener:
    """Opens the files of one export; messages are surveyed while they are read."""

    policy: Policy
    progress: Progress | None
    log: MessageLog = field(default_factory=MessageLog)

    def open(self, entry: Entry, kind: str) -> Table | None:
        if kind != "messages":
            return open_table(entry, _SHAPES[kind])
        found = read_table(entry, MESSAGES, self._survey, self.progress)
        if found is None:
            return None
        table, self.log = found
        return table

    def _survey(self, columns: Columns, rows: Iterator[list[str]]) -> MessageLog:
        return survey(columns, rows, self.policy)


def find_files(
    entries: tuple[Entry, ...], shown: str, policy: Policy, progress: Progress | None = None
) -> Files:
    """The tables of the export among these files.

    Raises :class:`FileUnreadable` when there is none, or one of them is broken.
    """
    opener = _Opener(policy, progress)
    if len(entries) == 1 and kind_of(entries[0].name) not in _SHAPES:
        return Files(_alone(entries[0], opener), opener.log, ())
    folder = _export_folder(entries)
    if folder is None:
        raise FileUnreadable(
            f"{shown} is no LinkedIn export: it holds neither Connections.csv nor messages.csv."
        )
    tables: dict[str, Table] = {}
    skipped: list[Skipped] = []
    here = [entry for entry in entries if entry.folder == folder]
    for entry in sorted(here, key=lambda found: (len(found.name), found.name)):
        kind = kind_of(entry.name)
        if kind in tables:
            skipped.append(Skipped(entry.name, "a second file of that name", 0))
        elif kind in _SHAPES:
            table = opener.open(entry, kind)
            if table is not None:
                tables[kind] = table
            else:
                skipped.append(_without_header(entry, kind))
        else:
            skipped.extend(_not_ties(entry, kind))
    return Files(tables, opener.log, tuple(skipped))


def _export_folder(entries: tuple[Entry, ...]) -> str | None:
    """The folder in which most of an export's files lie, the shallowest of equals."""
    found = Counter(entry.folder for entry in entries if kind_of(entry.name) in _SHAPES)
    return min(found, key=lambda folder: (-found[folder], folder.count("/"), folder), default=None)


def _alone(entry: Entry, opener: _Opener) -> dict[str, Table]:
    for kind in reversed(_ALONE):
        table = opener.open(entry, kind)
        if table is not None and (kind != "connections" or _are_connections(table)):
            return {kind: table}
    raise FileUnreadable(
        f"{entry.name} has no header row of a LinkedIn file (First Name, Last Name, …)."
    )


def _are_connections(table: Table) -> bool:
    """Told from another address book by its date, or by the columns of before 2016."""
    return "connected" in table.positions or {"email", "position"} <= set(table.positions)


def _without_header(entry: Entry, kind: str) -> Skipped:
    """A file without its header is refused if it could hold people, else left out."""
    with entry.open() as stream:
        lines = sum(1 for line in stream.read(1 << 16).splitlines() if line.strip())
    if lines > 1 and kind in _ALONE:
        raise FileUnreadable(f"{entry.name} has no header row, so its columns cannot be told.")
    return Skipped(entry.name, "it has no header row", lines)


def _not_ties(entry: Entry, kind: str) -> list[Skipped]:
    """Files that look as if they held people and do not."""
    if _ASSISTANT.fullmatch(kind):
        table = open_table(entry, MESSAGES)
        why = "talk with an assistant, not with a person"
    elif kind in _UPLOADED:
        table = open_table(entry, Shape({"first": ("firstname",)}, ("first",)))
        why = "an address book that was uploaded, not people you are connected with"
    else:
        return []
    return [Skipped(entry.name, why, table.rows)] if table is not None and table.rows else []
