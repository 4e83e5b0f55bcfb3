"""Whom of an export the book knows already.

Evidence is asked in the order of its strength, and each contact is recognised once:

1. a ref of an earlier import (profile address; name and day of connecting), or the
   address of a profile
2. words that are in the book already: the same message has the same ref in every export
3. an e-mail address under a compatible name
4. the name together with the day of connecting; or a name that is the only one of its
   kind both in the export and in the book, where the book has it from the same source
   and nothing speaks against it

Somebody whom the user deleted or erased stays away. Everybody else is new; who may be the same as
a namesake is told and never merged.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crm.records import PersonRecord
from crm.rules.identity import Persona, Sameness, compare, core_name, url_key
from crm.rules.text import fold
from crm.store import arrivals, erased, merging
from crm.store.arrivals import Present

if TYPE_CHECKING:
    from crm.store.engine import Connection
    from crm.store.staging import Stage


@dataclass(slots=True)
class Recognised:
    """``known`` maps the keys of people to contacts; ``refs`` what they are remembered by;
    ``doubles`` are (kept, dropped) contacts that the export proves to be one person;
    ``resembling`` are newcomers' keys with a contact that may be the same person."""

    known: dict[str, int] = field(default_factory=dict)
    new: list[PersonRecord] = field(default_factory=list)
    deleted: list[PersonRecord] = field(default_factory=list)
    refs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    perhaps: list[tuple[str, str, str]] = field(default_factory=list)
    doubles: list[tuple[int, int]] = field(default_factory=list)
    resembling: list[tuple[str, int]] = field(default_factory=list)


def recognise(
    connection: Connection, source: str, people: Sequence[PersonRecord], stage: Stage
) -> Recognised:
    """Tell everybody in an export from the contacts in the book, within its transaction."""
    return _Recogniser(connection, source, people, stage).run()


def persona_of(person: PersonRecord) -> Persona:
    """A person of an export, as :func:`crm.rules.identity.compare` wants it."""
    return Persona(
        person.name,
        frozenset(filter(None, [url_key(person.url)])),
        frozenset(map(fold, person.emails)),
        person.company,
        person.connected_on,
    )


class _Recogniser:
    def __init__(
        self,
        connection: Connection,
        source: str,
        people: Sequence[PersonRecord],
        stage: Stage,
    ) -> None:
        self._connection = connection
        self._source = source
        self._people = people
        self._stage = stage
        self._cores = {person.key: core_name(person.name) for person in people}
        self._personas = {person.key: persona_of(person) for person in people}
        self._alone = Counter(self._cores.values())
        self._erased = erased.load(connection)
        self._remembered = arrivals.refs_of_source(connection, source)
        self._claimed: set[int] = set()
        self._found = Recognised(refs=self._refs())

    def run(self) -> Recognised:
        left = list(self._people)
        for step in (self._by_address, self._by_words, self._by_email, self._by_name):
            evidence = step(left)
            sure = step == self._by_address
            left = [person for person in left if not self._claim(person, evidence, sure)]
        self._tell_namesakes()
        return self._found

    def _refs(self) -> dict[str, tuple[str, ...]]:
        """What each person can be remembered by: refs that nobody else in the export has."""
        refs = {person.key: self._refs_of(person) for person in self._people}
        counted = Counter(ref for found in refs.values() for ref in found)
        return {
            key: tuple(ref for ref in found if counted[ref] == 1) for key, found in refs.items()
        }

    def _refs_of(self, person: PersonRecord) -> list[str]:
        core = self._cores[person.key]
        refs = [f"u:{address}" for address in self._personas[person.key].url_keys]
        if person.connected_on is not None:
            refs.append(f"d:{core}|{person.connected_on.isoformat()}")
        return refs or [f"n:{core}"]

    def _claim(self, person: PersonRecord, evidence: dict[str, set[int]], sure: bool) -> bool:
        """Settle a person whom the evidence names; False when it does not. Only sure
        evidence lets two of an older export be one contact: a later one proved it."""
        ids = evidence.get(person.key, set())
        if not sure or not ids <= self._claimed:
            ids = ids - self._claimed
        if not ids:
            return False
        self._claimed |= ids
        self._found.known[person.key] = self._one_of(ids) if len(ids) > 1 else min(ids)
        return True

    def _one_of(self, ids: set[int]) -> int:
        """The contact to keep of several that turn out to be one person: the one that the
        user did something with, then the connection. Another one that the user did
        something with stays, and is told."""
        bare = {key: merging.is_bare(self._connection, key, self._source) for key in ids}
        rows = arrivals.present(self._connection, ids)
        kept, *others = sorted(
            rows.values(), key=lambda row: (bare[row.id], row.connected_on is None, row.id)
        )
        for other in others:
            if bare[other.id]:
                self._found.doubles.append((kept.id, other.id))
            else:
                self._found.perhaps.append((kept.name, other.name, "the export has them as one"))
        return kept.id

    def _by_address(self, left: Sequence[PersonRecord]) -> dict[str, set[int]]:
        by_url = arrivals.contacts_by_url(
            self._connection,
            {key for person in left for key in self._personas[person.key].url_keys},
        )
        found: dict[str, set[int]] = {}
        for person in left:
            refs = (self._remembered.get(ref) for ref in self._found.refs[person.key])
            ids = {contact_id for contact_id in refs if contact_id is not None}
            for address in self._personas[person.key].url_keys:
                ids.update(by_url.get(address, ()))
            if ids:
                found[person.key] = ids
        return found

    def _by_words(self, left: Sequence[PersonRecord]) -> dict[str, set[int]]:
        if not left or not self._remembered:
            return {}
        said = defaultdict(list)
        for key, ref in self._stage.words_between_two({person.key for person in left}):
            said[ref].append(key)
        votes: defaultdict[str, Counter[int]] = defaultdict(Counter)
        for ref, ids in arrivals.contacts_of_refs(self._connection, self._source, said).items():
            for key in said[ref]:
                votes[key].update(ids)
        rows = self._present(contact_id for found in votes.values() for contact_id in found)
        return {
            person.key: {contact_id}
            for person in left
            if len(votes[person.key]) == 1
            for contact_id, count in votes[person.key].items()
            if self._said_by(person, rows[contact_id], count)
        }

    def _said_by(self, person: PersonRecord, row: Present, count: int) -> bool:
        """One message tells the same name, two tell even a new one; an address of one's
        own speaks against it."""
        same_name = core_name(row.name) == self._cores[person.key]
        other_address = bool(row.url_keys) and bool(person.url)
        return (same_name or count > 1) and not other_address and not row.is_owner

    def _by_email(self, left: Sequence[PersonRecord]) -> dict[str, set[int]]:
        emails = {fold(email): person for person in left for email in person.emails}
        by_email = arrivals.contacts_by_email(self._connection, emails)
        rows = self._present(key for ids in by_email.values() for key in ids)
        candidates: defaultdict[str, set[int]] = defaultdict(set)
        for email, ids in by_email.items():
            candidates[emails[email].key].update(ids)
        return self._surely_one(left, candidates, rows)

    def _by_name(self, left: Sequence[PersonRecord]) -> dict[str, set[int]]:
        left = [person for person in left if not self._was_deleted(person)]
        self._found.new = left
        namesakes = self._namesakes({self._cores[person.key] for person in left})
        rows = self._present(key for ids in namesakes.values() for key in ids)
        candidates = {
            person.key: {
                key for key in namesakes[self._cores[person.key]] if key not in self._claimed
            }
            for person in left
        }
        found = self._surely_one(left, candidates, rows)
        from_source = {key for key in self._remembered.values() if key is not None}
        for person in left:
            ids = candidates[person.key]
            if person.key not in found and len(ids) == 1 and self._is_alone(person, namesakes):
                (key,) = ids
                likely = compare(self._personas[person.key], rows[key].persona()).sameness
                if likely is Sameness.PERHAPS and key in from_source:
                    found[person.key] = {key}
        self._found.new = [person for person in left if person.key not in found]
        return found

    def _is_alone(self, person: PersonRecord, namesakes: dict[str, list[int]]) -> bool:
        core = self._cores[person.key]
        return bool(core) and self._alone[core] == 1 and len(namesakes[core]) == 1

    def _was_deleted(self, person: PersonRecord) -> bool:
        refs, persona = self._found.refs[person.key], self._personas[person.key]
        gone = any(self._remembered.get(ref, 0) is None for ref in refs) or self._erased.holds(
            (
                *(erased.by_ref(self._source, ref) for ref in refs),
                *map(erased.by_url, persona.url_keys),
                *map(erased.by_email, persona.emails),
            )
        )
        if gone:
            self._found.deleted.append(person)
        return gone

    def _surely_one(
        self,
        left: Sequence[PersonRecord],
        candidates: dict[str, set[int]],
        rows: dict[int, Present],
    ) -> dict[str, set[int]]:
        """Who is the same as exactly one candidate, by the company if there are several."""
        found: dict[str, set[int]] = {}
        for person in left:
            persona = self._personas[person.key]
            same = [
                row
                for key in candidates.get(person.key, ())
                if not (row := rows[key]).is_owner
                and compare(persona, row.persona()).sameness is Sameness.SAME
            ]
            if len(same) > 1:
                same = [row for row in same if fold(row.company) == fold(person.company)]
            if len(same) == 1:
                found[person.key] = {same[0].id}
        return found

    def _namesakes(self, cores: set[str]) -> dict[str, list[int]]:
        """Everybody in the book with one of these core names."""
        found: dict[str, list[int]] = {core: [] for core in cores}
        if cores:
            for key, name in arrivals.names(self._connection):
                core = core_name(name)
                if core in found:
                    found[core].append(key)
        return found

    def _present(self, ids: Iterable[int]) -> dict[int, Present]:
        return arrivals.present(self._connection, set(ids))

    def _tell_namesakes(self) -> None:
        """Pairs that may be one person, each with at least one newcomer."""
        newcomers: defaultdict[str, list[PersonRecord]] = defaultdict(list)
        for person in self._found.new:
            newcomers[self._cores[person.key]].append(person)
        shared = self._namesakes({core for core in newcomers if core})
        rows = self._present(key for ids in shared.values() for key in ids)
        for core, group in newcomers.items():
            others: list[tuple[str, Persona, int | None]] = [
                (rows[key].name, rows[key].persona(), key) for key in shared.get(core, ())
            ]
            for person in group:
                self._tell(person, others)
                others.append((person.name, self._personas[person.key], None))

    def _tell(
        self, person: PersonRecord, others: Sequence[tuple[str, Persona, int | None]]
    ) -> None:
        for name, persona, key in others:
            found = compare(self._personas[person.key], persona)
            if found.sameness is Sameness.PERHAPS:
                self._found.perhaps.append((person.name, name, found.reason))
                if key is not None:
                    self._found.resembling.append((person.key, key))
