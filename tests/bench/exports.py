"""LinkedIn exports of any size, invented from a seed: ``python -m tests.bench.exports PATH``."""

from __future__ import annotations

import argparse
import csv
import io
import random
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from pathlib import Path

SEED = 20_26
LAST = datetime(2026, 11, 18, 18, 0, tzinfo=UTC)
DAYS = 6 * 365
OWNER = ("Robin Aaltonen", "https://www.linkedin.com/in/robin-aaltonen-bench")

_STARTS = "Ba Ce Di Fo Gu Ha Je Ki Lo Mu Na Pe Ri So Tu Va We Xi Yo Zu Ár Ól Şe Łu".split()
_MIDDLES = "ra le mi no su va ke li do ru na te ji po sha wen ".split()
_ENDS = "n s th l r m nka ski ez dóttir ova berg ito mensah wood".split()
_WORDS = (
    "river bread table letter garden winter summer train harbour paper number question answer "
    "morning evening school street window market bridge island coffee kitchen journey weather "
    "music team project idea book story work plan week month people friend city data reading"
).split()
_OPENINGS = (
    "Thank you for", "I have been thinking about", "Have you seen", "Yesterday we spoke of",
    "My colleagues liked", "What do you make of", "I finally finished", "Good to hear about",
)  # fmt: skip
_PITCHES = (
    "Hi {name}, I help companies like yours to double their pipeline. Do you have 15 minutes for "
    "a quick call this week?",
    "{name}, we are offering a limited discount on our platform. Book a demo today!",
    "Congrats on the growth, {name}! Would you be open to learning how we can save you 30% on "
    "your software costs?",
)
_WISHES = ("Happy birthday!", "Congrats on the new role!", "Happy work anniversary, {name}!")


class _Person:
    __slots__ = ("first", "last", "url")

    def __init__(self, rng: random.Random, number: int) -> None:
        self.first = rng.choice(_STARTS) + rng.choice(_MIDDLES) + rng.choice(_ENDS[:6])
        self.last = rng.choice(_STARTS) + rng.choice(_MIDDLES) * rng.randint(0, 2)
        self.last += rng.choice(_ENDS)
        self.url = f"https://www.linkedin.com/in/person-{number:06d}"

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


def heavy_tail(count: int, power: float = 0.9) -> list[float]:
    """Cumulative weights: the n-th of ``count`` gets 1/n**power."""
    return list(accumulate(1 / rank**power for rank in range(1, count + 1)))


def sentence(rng: random.Random) -> str:
    """A text of one to twelve plain clauses, never the same twice in a row."""
    clauses = min(12, 1 + int(rng.expovariate(0.45)))
    parts = [
        f"{rng.choice(_OPENINGS)} the {' '.join(rng.choices(_WORDS, k=rng.randint(3, 9)))}"
        for _ in range(clauses)
    ]
    return ". ".join(parts) + rng.choice((".", "?", "!"))


def write_export(path: Path, connections: int, messages: int, seed: int = SEED) -> None:
    """Write a zip in the form of 2025 with so many connections and messages."""
    rng = random.Random(seed)
    people = [_Person(rng, number) for number in range(connections)]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        _write(archive, "Profile.csv", _PROFILE, [_profile_row()])
        _write(archive, "Connections.csv", _CONNECTIONS, _connection_rows(rng, people), _PREAMBLE)
        _write(archive, "messages.csv", _MESSAGES, _message_rows(rng, people, messages))
        _write(archive, "Invitations.csv", _INVITATIONS, [_invitation_row(people[0])])


_PREAMBLE = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email '
    'addresses are missing."\n\n'
)
_PROFILE = ["First Name", "Last Name", "Headline"]
_CONNECTIONS = [
    "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On",
]  # fmt: skip
_MESSAGES = [
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO",
    "RECIPIENT PROFILE URLS", "DATE", "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS",
    "IS MESSAGE DRAFT",
]  # fmt: skip
_INVITATIONS = [
    "From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl",
]  # fmt: skip


def _write(
    archive: zipfile.ZipFile,
    name: str,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    preamble: str = "",
) -> None:
    with archive.open(name, "w") as raw, io.TextIOWrapper(raw, "utf-8", newline="") as text:
        text.write(preamble)
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def _profile_row() -> list[str]:
    first, last = OWNER[0].split()
    return [first, last, "Listens first"]


def _connection_rows(rng: random.Random, people: Sequence[_Person]) -> Iterable[list[str]]:
    for number, person in enumerate(people):
        on = (LAST - timedelta(days=rng.randrange(DAYS))).date()
        email = f"person{number}@example.com" if number % 70 == 0 else ""
        company = f"{rng.choice(_WORDS).capitalize()} & {rng.choice(_WORDS).capitalize()}"
        yield [
            person.first, person.last, person.url, email, company,
            f"{rng.choice(_WORDS)} lead", f"{on:%d} {_MONTHS[on.month - 1]} {on.year}",
        ]  # fmt: skip


_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def _message_rows(
    rng: random.Random, people: Sequence[_Person], messages: int
) -> Iterable[list[str]]:
    partners = rng.choices(range(len(people)), cum_weights=heavy_tail(len(people)), k=messages)
    instants = sorted(rng.randrange(DAYS * 86_400) for _ in range(messages))
    for partner, seconds in zip(partners, reversed(instants), strict=True):
        person = people[partner]
        at = LAST - timedelta(seconds=DAYS * 86_400 - seconds)
        mine = rng.random() < 0.5
        chance = rng.random()
        if chance < 0.05:
            text = rng.choice(_PITCHES).format(name=person.first)
        elif chance < 0.15:
            text = rng.choice(_WISHES).format(name=person.first)
        else:
            text = sentence(rng)
        sender, receiver = (OWNER, (person.name, person.url))
        if not mine:
            sender, receiver = receiver, sender
        yield [
            f"2-conversation{partner:06d}==", "", sender[0], sender[1], receiver[0], receiver[1],
            f"{at:%Y-%m-%d %H:%M:%S} UTC", "", text, "INBOX", "", "No",
        ]  # fmt: skip


def _invitation_row(person: _Person) -> list[str]:
    on = date(2026, 11, 1)
    sent = f"{on.month}/{on.day}/{on:%y}, 9:05 AM"
    return [OWNER[0], person.name, sent, "", "OUTGOING", OWNER[1], person.url]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--connections", type=int, default=30_000)
    parser.add_argument("--messages", type=int, default=300_000)
    options = parser.parse_args()
    write_export(options.path, options.connections, options.messages)


if __name__ == "__main__":
    main()
