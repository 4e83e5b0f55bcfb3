"""Who is who in one export: people by profile address and by name.

Until mid-2023 connections have no address while the senders of messages have one, and
recipients have none. A name that is unique among the connections is that connection,
which then gets the address under which it writes. Of namesakes nobody can tell who
wrote: they stay apart, each writer a person of its own (see ``docs/import.md``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache

from crm.records import PersonCounts, PersonRecord
from crm.rules.identity import core_name
from crm.rules.identity import url_key as _url_key
from crm.rules.text import fold

_NAMELESS = frozenset(
    fold(name)
    for name in (
        "",
        "LinkedIn Member",
        "LinkedIn User",
        "LinkedIn-Mitglied",
        "LinkedIn Mitglied",
        "Membre de LinkedIn",
        "Membre LinkedIn",
        "Usuario de LinkedIn",
        "Miembro de LinkedIn",
        "Usuário do LinkedIn",
        "Utente LinkedIn",
        "Utente di LinkedIn",
        "LinkedIn-lid",
        "LinkedIn-medlem",
    )
)


@dataclass(frozen=True, slots=True)
class Mention:
    """How a row names somebody: the shown name and, where the export has it, the address."""

    name: str
    url: str = ""


@dataclass(slots=True, eq=False)
class Person:
    """Somebody in an export, with what it holds about them (the fields of
    :class:`PersonCounts`)."""

    name: str
    first: str
    last: str
    url: str = ""
    emails: tuple[str, ...] = ()
    company: str = ""
    position: str = ""
    connected_on: date | None = None
    from_connections: bool = False
    key: str = ""
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

    def record(self) -> PersonRecord:
        return PersonRecord(
            key=self.key,
            name=self.name,
            first=self.first,
            last=self.last,
            url=self.url,
            emails=self.emails,
            company=self.company,
            role=self.position,
            connected_on=self.connected_on,
        )

    def counts(self) -> PersonCounts:
        return PersonCounts(
            key=self.key,
            name=self.name,
            first=self.first,
            last=self.last,
            url=self.url or None,
            email=self.emails[0] if self.emails else None,
            company=self.company or None,
            position=self.position or None,
            connected_on=self.connected_on,
            direct_in=self.direct_in,
            direct_out=self.direct_out,
            group_in=self.group_in,
            group_out=self.group_out,
            spam_in=self.spam_in,
            drafts=self.drafts,
            last_in=self.last_in,
            last_out=self.last_out,
            first_message=self.first_message,
            invitation_in=self.invitation_in,
            invitation_out=self.invitation_out,
            invitation_note=self.invitation_note,
            endorsements=self.endorsements,
            recommendations_received=self.recommendations_received,
            recommendations_given=self.recommendations_given,
        )


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose export it is. ``name`` is the profile's; ``display`` the name that others see,
    which may carry a credential; ``url_keys`` and ``cores`` tell the owner's own rows."""

    name: str
    first: str
    last: str
    display: str
    url: str
    url_keys: frozenset[str]
    cores: frozenset[str]

    def is_meant(self, mention: Mention) -> bool:
        if mention.url and self.url_keys:
            return url_key(mention.url) in self.url_keys
        return core_of(mention.name) in self.cores


@dataclass(slots=True)
class Roster:
    """Everybody in an export. First every connection, then :meth:`settle` with all who are
    named with an address, then :meth:`find`."""

    people: list[Person] = field(default_factory=list)
    _by_url: dict[str, Person] = field(default_factory=dict)
    _by_name: defaultdict[str, list[Person]] = field(default_factory=lambda: defaultdict(list))
    _by_core: defaultdict[str, list[Person]] = field(default_factory=lambda: defaultdict(list))

    def add(self, person: Person) -> Person:
        person.key = str(len(self.people) + 1)
        self.people.append(person)
        self._by_name[person.name].append(person)
        self._by_core[core_of(person.name)].append(person)
        if person.url:
            self._by_url.setdefault(url_key(person.url), person)
        return person

    def by_url(self, url: str) -> Person | None:
        return self._by_url.get(url_key(url)) if url else None

    def named(self, name: str) -> list[Person]:
        """Everybody of that name as it is written, or else of the same core name."""
        return self._by_name.get(name) or self._by_core.get(core_of(name)) or []

    def settle(self, mentions: Iterable[Mention]) -> None:
        """Give every address its person: a connection without one whose name nobody else
        among the connections has and no second address claims, or somebody new."""
        claims: dict[str, Mention] = {}
        for mention in mentions:
            key = url_key(mention.url)
            if key and key not in self._by_url:
                known = claims.get(key)
                if known is None or (is_nameless(known.name) and not is_nameless(mention.name)):
                    claims[key] = mention
        claimants: defaultdict[int, list[str]] = defaultdict(list)
        claimed: dict[int, Person] = {}
        for key, mention in claims.items():
            person = self._only_connection(mention.name)
            if person is not None:
                claimed[id(person)] = person
                claimants[id(person)].append(key)
        for mark, keys in claimants.items():
            if len(keys) == 1:
                person = claimed[mark]
                person.url = claims[keys[0]].url
                self._by_url[keys[0]] = person
        for key, mention in claims.items():
            if key not in self._by_url and not is_nameless(mention.name):
                self.add(stranger(mention))

    def _only_connection(self, name: str) -> Person | None:
        found = [person for person in self.named(name) if person.from_connections]
        return found[0] if len(found) == 1 and not found[0].url else None

    def find(self, mention: Mention, near: Iterable[Person] = ()) -> Person | None:
        """Who is meant; somebody new when nobody has the name.

        Among namesakes the one in ``near`` (those whose address stands in the same
        conversation) is meant, and None when that does not tell either.
        """
        person = self.by_url(mention.url)
        if person is not None:
            return person
        if is_nameless(mention.name):
            return None
        found = self.named(mention.name)
        if not found:
            return self.add(stranger(mention))
        if len(found) > 1:
            found = [person for person in near if person in found]
        return found[0] if len(found) == 1 else None


def stranger(mention: Mention) -> Person:
    """Somebody who is no connection, with the first word as the first name."""
    first, _, last = mention.name.partition(" ")
    return Person(mention.name, first, last, mention.url)


@lru_cache(maxsize=1 << 16)
def url_key(url: str) -> str:
    """:func:`crm.rules.identity.url_key`, remembered: an export repeats its addresses."""
    return _url_key(url) if url else ""


def is_nameless(name: str) -> bool:
    """Whether it is what LinkedIn shows for people who left, or nothing."""
    return fold(name) in _NAMELESS


def core_of(name: str) -> str:
    """What is compared: :func:`core_name`, or the folded name where that is empty."""
    return core_name(name) or fold(name)
