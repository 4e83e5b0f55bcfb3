"""Writing what an export tells into the book, within one transaction.

Known contacts get what they lack and keep what they have; another job than the book and
every earlier export told is a signal and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from crm.book.clock import Clock
from crm.book.heeding import listen_to_arrivals
from crm.book.recognising import Recognised
from crm.readers.linkedin import SOURCE, LinkedInExport
from crm.records import PersonRecord
from crm.rules.identity import url_key
from crm.rules.nudge import HookKind
from crm.rules.policy import Policy
from crm.rules.text import clean_line, fold
from crm.store import arrivals, merging, search, settings
from crm.store.arrivals import Present
from crm.store.fresh import Newborn
from crm.store.journal import Pen
from crm.store.staging import Stage, Staged
from crm.store.tables import contact, contact_email, contact_url, interaction, signal

if TYPE_CHECKING:
    from crm.store.engine import Connection

NEWEST = "linkedin_newest"
"""The setting that keeps the day of the newest thing in any export so far: an older export
brings no news."""
WRITING = "writing the book"
"""What progress calls the last part of the work."""
_FILLED = ("first", "last", "company", "role", "connected_on")


@dataclass(slots=True)
class Newcomers:
    """One import's writing. ``newborn`` are the contacts it adds; ``touched`` the others
    whose summaries, and ``reworded`` those whose words for the search must follow;
    ``changed`` those that got anything; ``first_id`` is the id of the first new interaction."""

    pen: Pen
    at: datetime
    clock: Clock
    policy: Policy
    export: LinkedInExport
    newborn: Newborn = field(default_factory=Newborn)
    touched: set[int] = field(default_factory=set)
    reworded: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    signals: int = 0
    future: int = 0
    first_id: int = 0

    @property
    def connection(self) -> Connection:
        return self.pen.connection

    @property
    def today(self) -> date:
        return self.clock.local_day(self.at)

    def complete_owner(self, own: Present, told: PersonRecord, *, unnamed: bool) -> None:
        """Give the book's owner what the profile tells and the book lacks."""
        if unnamed:
            names = ("name", "first", "last", "name_folded")
            columns = _columns(told)
            self.pen.update(contact, own.id, **{name: columns[name] for name in names})
            self.reworded.add(own.id)
        self._fill(told, own)
        self._add_addresses([(told, own)])

    def join_doubles(self, doubles: Sequence[tuple[int, int]]) -> None:
        """Join contacts of earlier imports that the export proves to be one person."""
        for kept, dropped in doubles:
            merging.join(self.pen, kept, dropped)
            self.touched.add(kept)
            self.reworded.add(kept)
            self.changed.add(kept)

    def settle(self, found: Recognised) -> dict[str, int]:
        """Write the people; returns the contact of each key that is in the book now."""
        rows = arrivals.present(self.connection, set(found.known.values()))
        pairs = [
            (person, rows[found.known[person.key]])
            for person in self.export.people
            if person.key in found.known
        ]
        self._note_news(pairs)
        for person, row in pairs:
            self._fill(person, row)
        fresh = self._add(found.new)
        self._add_addresses([*pairs, *fresh])
        self.changed -= {row.id for _, row in fresh}
        self._remember(found, [*pairs, *fresh], frozenset(row.id for _, row in fresh))
        return {person.key: row.id for person, row in (*pairs, *fresh)}

    def _fill(self, person: PersonRecord, row: Present) -> None:
        told = _columns(person)
        lacking = {name: told[name] for name in _FILLED if told[name] and not getattr(row, name)}
        if lacking:
            self.pen.update(contact, row.id, **lacking)
            self.changed.add(row.id)
            self.reworded.add(row.id)
            self.touched.add(row.id)

    def _add_addresses(self, pairs: Iterable[tuple[PersonRecord, Present]]) -> None:
        """The profile and e-mail addresses that the contacts lack."""
        urls: list[dict[str, Any]] = []
        emails: list[dict[str, Any]] = []
        told: set[tuple[int, str]] = set()

        def is_new(key: str, row: Present, known: frozenset[str]) -> bool:
            fresh = bool(key) and key not in known and (row.id, key) not in told
            told.add((row.id, key))
            return fresh

        for person, row in pairs:
            if is_new(key := url_key(person.url), row, row.url_keys):
                urls.append({"contact_id": row.id, "url": clean_line(person.url), "url_key": key})
            for email in map(clean_line, person.emails):
                if is_new(key := fold(email), row, row.emails):
                    emails.append({"contact_id": row.id, "email": email, "email_folded": key})
        self.changed |= {value["contact_id"] for value in (*urls, *emails)}
        self.reworded |= {value["contact_id"] for value in emails}
        arrivals.add_rows(self.pen, contact_url, SOURCE, urls)
        arrivals.add_rows(self.pen, contact_email, SOURCE, emails)

    def _add(self, people: Sequence[PersonRecord]) -> list[tuple[PersonRecord, Present]]:
        rows = [{**_columns(person), "on_file_on": self.today} for person in people]
        written = arrivals.add_rows(self.pen, contact, SOURCE, rows)
        fresh = [
            Present(
                id=row["id"],
                uid=row["uid"],
                name=row["name"],
                first=row["first"],
                last=row["last"],
                company=row["company"],
                role=row["role"],
                connected_on=row["connected_on"],
                is_owner=False,
                url_keys=frozenset(),
                emails=frozenset(),
            )
            for row in written
        ]
        for row in fresh:
            self.newborn.add(row.id, row.connected_on)
            self.reworded.add(row.id)
        return list(zip(people, fresh, strict=True))

    def _remember(
        self,
        found: Recognised,
        pairs: Sequence[tuple[PersonRecord, Present]],
        fresh: frozenset[int],
    ) -> None:
        """Keep what everybody is recognised by the next time, and the job they were told
        to have, so that only another one is news."""
        before = arrivals.refs_of_source(self.connection, SOURCE)
        refs = {
            ref: row.id
            for person, row in pairs
            for ref in (*found.refs[person.key], _job_ref(person, row))
            if ref and before.get(ref) is None
        }
        arrivals.remember_refs(self.pen, SOURCE, refs, before, fresh)
        newest = self._newest()
        if newest > settings.get(self.connection, NEWEST):
            settings.put_with(self.pen, NEWEST, newest)

    def _newest(self) -> str:
        """The day of the newest connection or message of the export."""
        connected = [found.connected_on for found in self.export.people if found.connected_on]
        said = [
            at.date()
            for person in self.export.summary.people
            for at in (person.last_in, person.last_out)
            if at is not None
        ]
        return max((*connected, *said), default=date.min).isoformat()

    def _note_news(self, pairs: Sequence[tuple[PersonRecord, Present]]) -> None:
        """A signal for each whose job is another than the book and earlier exports tell."""
        if self._newest() < settings.get(self.connection, NEWEST):
            return
        told = arrivals.refs_of_source(self.connection, SOURCE)
        news: list[dict[str, Any]] = [
            {
                "contact_id": row.id,
                "kind": HookKind.NEW_JOB.value,
                "on_date": self.today,
                "expires_on": self.today + timedelta(days=self.policy.news_hook_days),
                "text": _job(person),
                "source": SOURCE,
                "source_ref": _job_ref(person, row),
            }
            for person, row in pairs
            if _has_moved(person, row) and _job_ref(person, row) not in told
        ]
        arrivals.add_rows(self.pen, signal, SOURCE, news)
        self.signals = len(news)
        self.changed |= {row["contact_id"] for row in news}

    def add_interactions(
        self,
        stage: Stage,
        ids: dict[str, int],
        progress: Callable[[str, int, int], None] | None = None,
    ) -> tuple[int, int]:
        """The staged interactions that are not in the book; how many were new, and known."""
        first = following = self.first_id = arrivals.next_id(self.connection, interaction)
        last_day = (self.today + timedelta(days=1)).isoformat()
        known = done = 0
        again = arrivals.has_interactions(self.connection, SOURCE)
        for chunk in stage.chunks():
            refs = [staged.ref for staged in chunk] if again else []
            old = arrivals.known_refs(self.connection, SOURCE, refs)
            fresh = [staged for staged in chunk if staged.ref not in old]
            timely = [staged for staged in fresh if staged.on_date <= last_day]
            self.future += len(fresh) - len(timely)
            known += len(old)
            following += self._write(timely, following, ids)
            done += len(chunk)
            if progress is not None:
                progress(WRITING, done, len(stage))
        if following > first:
            last = following - 1
            self.pen.bulk(interaction.name, source=SOURCE, first_id=first, last_id=last)
            search.index_interaction_range(self.connection, first, last)
            listen_to_arrivals(self.pen, first, last, self.today)
        return following - first, known

    def _write(self, fresh: Sequence[Staged], first: int, ids: dict[str, int]) -> int:
        """Write those with anybody in the book, with ids from ``first`` on; how many."""
        rows: list[tuple[int, str, Staged]] = []
        links: list[tuple[int, int]] = []
        for staged, uid in zip(fresh, arrivals.fresh_uids(len(fresh)), strict=True):
            people = {ids[key] for key in staged.people_keys if key in ids}
            if people:
                key = first + len(rows)
                rows.append((key, uid, staged))
                links += [(contact_id, key) for contact_id in people]
                self.touched.update(
                    contact_id
                    for contact_id in people
                    if not self.newborn.tell(contact_id, staged, uid)
                )
        self.changed.update(contact_id for contact_id, _ in links)
        common = (self.clock.zone.key or "UTC", arrivals.stored(self.at), SOURCE)
        arrivals.add_interactions(self.connection, rows, links, common)
        return len(rows)


def _columns(person: PersonRecord) -> dict[str, Any]:
    """What an export tells of a person, as columns of a contact."""
    name = clean_line(person.name)
    return {
        "name": name,
        "first": clean_line(person.first),
        "last": clean_line(person.last),
        "name_folded": fold(name),
        "company": clean_line(person.company),
        "role": clean_line(person.role),
        "connected_on": person.connected_on,
    }


def _job(person: PersonRecord) -> str:
    parts = (clean_line(person.role), clean_line(person.company))
    return " at ".join(part for part in parts if part)


def _job_ref(person: PersonRecord, row: Present) -> str:
    """What the job of a contact is remembered by; empty where no job is told."""
    job = fold(_job(person))
    return f"j:{row.uid}:{blake2b(job.encode(), digest_size=8).hexdigest()}" if job else ""


def _has_moved(person: PersonRecord, row: Present) -> bool:
    """Whether the export tells another company or role than the book has."""
    pairs = ((clean_line(person.company), row.company), (clean_line(person.role), row.role))
    return any(fold(told) and fold(kept) and fold(told) != fold(kept) for told, kept in pairs)
