"""Builds LinkedIn exports of every era from the same few facts. All people are invented."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

PREAMBLE = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are '
    "missing. You will only see email addresses for connections who have allowed their connections "
    'to see or download their email address."\n\n'
)
PLAIN_CONNECTIONS = "First Name,Last Name,Email Address,Company,Position,Connected On"
URL_CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
OLD_CONNECTIONS = (
    "First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,"
    "Instant Messengers"
)
OUTLOOK_CONNECTIONS = (
    "Title,First Name,Middle Name,Last Name,Suffix,E-mail Address,E-mail 2 Address,Company,"
    "Job Title"
)
OLD_MESSAGES = "From,To,Date,Subject,Content,Direction,Folder"
MESSAGES_9 = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
)
MESSAGES_10 = MESSAGES_9.replace("TO,DATE", "TO,RECIPIENT PROFILE URLS,DATE")
MESSAGES_13 = MESSAGES_10 + ",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
INVITATIONS_5 = "From,To,Sent At,Message,Direction"
INVITATIONS_7 = INVITATIONS_5 + ",inviterProfileUrl,inviteeProfileUrl"
PROFILE = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry"
RECOMMENDATIONS = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
ENDORSEMENTS = (
    "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,"
    "Endorsement Status"
)
NOTES = (
    "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On"
)


@dataclass(frozen=True)
class Someone:
    first: str
    last: str
    slug: str = ""
    company: str = ""
    position: str = ""
    email: str = ""
    connected_on: date | None = None

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}".strip()

    @property
    def url(self) -> str:
        return f"https://www.linkedin.com/in/{self.slug}" if self.slug else ""


@dataclass(frozen=True)
class Message:
    conversation: str
    sender: Someone
    to: tuple[Someone, ...]
    at: datetime
    text: str
    folder: str = "INBOX"
    title: str = ""
    subject: str = ""
    draft: bool = False


@dataclass(frozen=True)
class Invited:
    sender: Someone
    to: Someone
    sent: datetime
    text: str = ""


@dataclass
class Story:
    """What an export tells; :mod:`tests.readers.eras` writes it as an era did."""

    owner: Someone
    connections: list[Someone] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    invitations: list[Invited] = field(default_factory=list)


NOBODY = Someone("LinkedIn", "Member")
at = datetime.fromisoformat
"""A time as an export writes it: without a zone."""


def table(
    header: str,
    rows: Sequence[Sequence[str]],
    *,
    preamble: str = "",
    line: str = "\n",
    quote_all: bool = False,
    delimiter: str = ",",
    last_line_end: bool = True,
) -> str:
    """A CSV file as text."""
    out = io.StringIO()
    writer = csv.writer(
        out,
        lineterminator=line,
        quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL,
        delimiter=delimiter,
    )
    writer.writerow(header.split(","))
    writer.writerows(rows)
    text = preamble + out.getvalue()
    return text if last_line_end else text.removesuffix(line)


def profile(owner: Someone, first: str = "", last: str = "") -> str:
    names = [first or owner.first, last or owner.last]
    return table(PROFILE, [[*names, "", "", "", "", "", ""]])


def write_zip(path: Path, files: dict[str, str | bytes], folder: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(folder + name, content)
    return path


def write_folder(path: Path, files: dict[str, str | bytes]) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        target = path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def day_words(day: date | None) -> str:
    return "" if day is None else day.strftime("%d %b %Y")


def minute_words(at: datetime) -> str:
    """``3/12/21, 4:05 PM``."""
    return f"{at.month}/{at.day}/{at:%y}, {at.hour % 12 or 12}:{at:%M %p}"
