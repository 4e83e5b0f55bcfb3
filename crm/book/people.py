"""People: adding, finding, editing, deleting and showing them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book import day_views, views
from crm.book.addresses import known_by_name, refuse_known, remove_addresses, write_addresses
from crm.book.change import Change
from crm.book.desk import Desk, not_later, required_line, required_text
from crm.book.heeding import heard_views
from crm.book.results import ContactCard, ContactLine, InteractionView, Tally
from crm.errors import Refused
from crm.rules.filters import EVERYBODY, Filter
from crm.rules.gate.offers import rests_until
from crm.rules.interaction import Direction, Kind
from crm.rules.nudge import Circle, rhythm_of
from crm.rules.standing import standing_on
from crm.rules.text import clean_line, fold
from crm.store import contacts, facts, heard, invitations, listing, search
from crm.store import signals as noticed
from crm.store.history import load_history
from crm.store.tables import (
    contact,
    interaction,
    interaction_contact,
    note,
)

if TYPE_CHECKING:
    from crm.rules.history import History
    from crm.store.engine import Connection


class People(Desk):
    """The part of the book that knows who is in it."""

    def add_contact(
        self,
        name: str,
        *,
        company: str = "",
        role: str = "",
        emails: Sequence[str] = (),
        urls: Sequence[str] = (),
        purpose: str = "",
        can_give: str = "",
        connected_on: date | None = None,
        introduced_by: str = "",
        circle: str | None = None,
        anyway: bool = False,
    ) -> ContactCard:
        """A new contact.

        ``introduced_by`` says in words who introduced you; it makes the tie Connected.
        Raises :class:`Refused` when the same person is in the book already, and for a
        namesake unless ``anyway``.
        """
        shown = required_line(name, "The name")
        with self._change() as change:
            if connected_on is not None:
                not_later(connected_on, change.today)
            refuse_known(change.connection, shown, company, emails, urls, anyway)
            placed = None if circle is None else Circle(circle)
            first, _, last = shown.partition(" ")
            key = change.pen.insert(
                contact,
                name=shown,
                first=first,
                last=last,
                name_folded=fold(shown),
                company=clean_line(company),
                role=clean_line(role),
                connected_on=connected_on,
                on_file_on=change.today,
                purpose=clean_line(purpose),
                can_give=clean_line(can_give),
                circle=placed,
                rhythm_days=None if placed is None else rhythm_of(placed, self._policy),
                placed_on=None if placed is None else change.today,
            )
            change.touch([key])
            write_addresses(change, key, emails, urls)
            known_by_name(change, key, shown)
            if introduced_by:
                self._write_introduction(change, key, clean_line(introduced_by))
            change.reworded.add(key)
            change.settle("add_contact", f"added {shown}")
            return self._card(change.connection, key)

    def edit_contact(
        self,
        who: str,
        *,
        name: str | None = None,
        company: str | None = None,
        role: str | None = None,
        add_emails: Sequence[str] = (),
        remove_emails: Sequence[str] = (),
        add_urls: Sequence[str] = (),
        remove_urls: Sequence[str] = (),
        connected_on: date | None = None,
    ) -> ContactCard:
        """Change what is on file; what is not given stays."""
        with self._change() as change:
            key = self._resolve(change.connection, who)
            change.touch([key])
            values: dict[str, Any] = {}
            if name is not None:
                shown = required_line(name, "The name")
                first, _, last = shown.partition(" ")
                values.update(name=shown, first=first, last=last, name_folded=fold(shown))
            if company is not None:
                values["company"] = clean_line(company)
            if role is not None:
                values["role"] = clean_line(role)
            if connected_on is not None:
                values["connected_on"] = not_later(connected_on, change.today)
            if values:
                change.pen.update(contact, key, **values)
            remove_addresses(change, key, remove_emails, remove_urls)
            write_addresses(change, key, add_emails, add_urls)
            change.reworded.add(key)
            row = contacts.row_of(change.connection, key)
            change.settle("edit_contact", f"edited {row.name}")
            return self._card(change.connection, key)

    def delete_contact(self, who: str) -> str:
        """Take a person and everything about them out of the book; returns the name.

        What they were imported from is remembered without them, so that no later import
        brings them back. Refused for the owner, for somebody with a permit (offers are never
        unmade), and for somebody with a standing boundary or with a no, a stop or a confessed
        pitch that still forbids an offer: it would be forgotten.
        """
        with self._change() as change:
            connection = change.connection
            key = self._resolve(connection, who)
            row = contacts.row_of(connection, key)
            self._refuse_deletion(connection, row)
            alone = facts.orphaned_by(connection, key)
            search.forget_contacts(connection, [key])
            search.forget_interactions(connection, alone)
            for found in alone:
                change.pen.delete(interaction, found)
            change.pen.delete(contact, key)
            change.settle("delete_contact", f"deleted {row.name}")
            return str(row.name)

    def contacts(
        self, wanted: Filter = EVERYBODY, *, limit: int = 50, offset: int = 0
    ) -> tuple[tuple[ContactLine, ...], int]:
        """At most ``limit`` lines of a list from line ``offset`` on, and how many there are
        in all."""
        today = self._clock.today()
        with self._store.read() as connection:
            rows, total = listing.list_contacts(
                connection, wanted, today, limit=limit, offset=offset
            )
            return views.contact_lines(connection, rows, today), total

    def find(self, who: str) -> ContactLine:
        """The one contact that a name, a part of it, an e-mail or a uid means."""
        with self._store.read() as connection:
            return self._line(connection, self._resolve(connection, who))

    def show(self, who: str) -> ContactCard:
        """Everything about one contact but the interactions."""
        with self._store.read() as connection:
            return self._card(connection, self._resolve(connection, who))

    def history(self, who: str, *, limit: int = 20) -> tuple[InteractionView, ...]:
        """The newest interactions with a contact, newest first."""
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            return views.interaction_views(
                connection, facts.interactions_of(connection, key, limit)
            )

    def search_interactions(self, text: str, *, limit: int = 20) -> tuple[InteractionView, ...]:
        """Interactions whose words hold all the words of ``text``."""
        with self._store.read() as connection:
            ids = search.search_interactions(connection, text, limit)
            return views.interaction_views(connection, facts.interactions_by_id(connection, ids))

    def note(self, who: str, text: str) -> ContactLine:
        """Write down something about a contact that is no interaction."""
        words = required_text(text, "The note")
        with self._change() as change:
            key = self._resolve(change.connection, who)
            change.pen.insert(note, contact_id=key, on_date=change.today, at=change.at, text=words)
            line = self._line(change.connection, key)
            change.settle("note", f"noted something about {line.name}")
            return line

    def set_purpose(
        self, who: str, *, purpose: str | None = None, can_give: str | None = None
    ) -> ContactCard:
        """Why this person, and what you can give them."""
        with self._change() as change:
            key = self._resolve(change.connection, who)
            values = {"purpose": purpose, "can_give": can_give}
            given = {name: clean_line(text) for name, text in values.items() if text is not None}
            if given:
                change.pen.update(contact, key, **given)
            row = contacts.row_of(change.connection, key)
            change.settle("set_purpose", f"wrote down why you know {row.name}")
            return self._card(change.connection, key)

    def _card(
        self, connection: Connection, key: int, history: History | None = None
    ) -> ContactCard:
        """``history`` is the contact's, where it was read already."""
        row = contacts.row_of(connection, key)
        history = history or load_history(connection, key)
        owner = contacts.owner_id(connection)
        mine = [] if owner is None else facts.interests_of(connection, owner)
        today = self._clock.today()
        return ContactCard(
            uid=row.uid,
            name=row.name,
            first=row.first,
            last=row.last,
            emails=tuple(contacts.emails_of(connection, [key])[key]),
            urls=tuple(contacts.urls_of(connection, [key])[key]),
            company=row.company,
            role=row.role,
            connected_on=row.connected_on,
            on_file_on=row.on_file_on,
            is_owner=row.is_owner,
            circle=row.circle,
            rhythm_days=row.rhythm_days,
            placed_on=row.placed_on,
            due_on=row.due_on,
            purpose=row.purpose,
            can_give=row.can_give,
            out=Tally(row.out_count, row.last_out_on),
            in_=Tally(row.in_count, row.last_in_on),
            mutual=Tally(row.mutual_count, row.last_mutual_on),
            interests=views.interest_views(
                facts.interests_of(connection, key),
                frozenset(found.folded for found in mine if found.confirmed),
            ),
            promises=tuple(
                day_views.promise_view(found)
                for found in facts.promises(connection, contact_id=key)
            ),
            boundaries=tuple(
                views.boundary_view(found) for found in facts.boundaries_of(connection, key)
            ),
            invitations=tuple(
                views.invitation_note(found) for found in invitations.of_contact(connection, key)
            ),
            began_with_pitch=views.began_with_pitch(history),
            heard=heard_views(heard.standing(connection, today, contact_ids=[key]), today),
            signals=tuple(
                views.signal_view(found, today)
                for found in noticed.signals(connection, contact_id=key)
            ),
            dates=tuple(
                views.date_view(found, today) for found in noticed.dates(connection, contact_id=key)
            ),
            notes=tuple(
                (found.on_date, found.text) for found in contacts.notes_of(connection, key)
            ),
            standing=standing_on(history, today, self._policy),
        )

    def _refuse_deletion(self, connection: Connection, row: Any) -> None:
        if row.is_owner:
            raise Refused("That is you. Your own contact stays in the book.")
        if contacts.bound_ids(connection, [row.id], self._clock.today()):
            raise Refused(
                f"A boundary stands for {row.name}; without them it would be forgotten.",
                "They are left alone as they are. Lift the boundary first if it is over.",
            )
        if facts.has_permits(connection, row.id):
            raise Refused(
                f"An offer was opened for {row.name}; offers are never unmade.",
                "Unplace them instead: crm place NAME --none",
            )
        today = self._clock.today()
        until_on = rests_until(load_history(connection, row.id), today, self._policy)
        if until_on is not None:
            raise Refused(
                f"{row.name} refused of late, or was pitched to; without them it would be "
                f"forgotten. They can be deleted from {until_on.isoformat()} on.",
                "Unplace them instead: crm place NAME --none",
            )

    def _write_introduction(self, change: Change, key: int, by: str) -> None:
        found = change.pen.insert(
            interaction,
            kind=Kind.INTRODUCED.value,
            direction=Direction.IN.value,
            depth=0,
            on_date=change.today,
            at=change.at,
            zone=self._zone_name,
            note=f"introduced by {by}",
            recorded_at=change.at,
        )
        change.pen.insert(interaction_contact, contact_id=key, interaction_id=found)
        search.index_interactions(change.connection, [found])
