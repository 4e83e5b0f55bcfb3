"""The diary: understanding a line, and logging interactions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from crm.book import day_views, views
from crm.book.change import Change
from crm.book.desk import Desk, not_later, required_line
from crm.book.heeding import asked_about, heard_views, listen
from crm.book.offered import is_pitch, names_an_offering, requested
from crm.book.results import InteractionView, Logged, Understanding
from crm.book.settling import mark_done
from crm.errors import NotUnderstood, Refused
from crm.rules.interaction import CATALOGUE, MEETINGS, Direction, Give, Kind
from crm.rules.text import clean, clean_line, fold
from crm.rules.wording import QUESTION_MARKS
from crm.store import contacts, facts, heard, naming, nudges, search
from crm.store.tables import (
    interaction,
    interaction_contact,
    interaction_interest,
    promise,
)

if TYPE_CHECKING:
    from crm.store.engine import Connection

MOST_PEOPLE = 50
"""People in one logged interaction; more is a mailing, not an interaction."""


class Diary(Desk):
    """What happened between you and people."""

    def understand(self, text: str) -> Understanding:
        """What a line means, with its people found. Nothing is written.

        Raises :class:`NotFound` for a stranger and :class:`Ambiguous` for a name that
        several bear.
        """
        from crm.rules.phrase import understand  # noqa: PLC0415  # its patterns cost 20 ms

        words = required_line(text, "The line")
        today = self._clock.today()
        with self._store.read() as connection:
            known = naming.names_within(connection, fold(words))
            phrase = understand(words, today, known)
            ids = dict.fromkeys(self._resolve(connection, name) for name in phrase.names)
            return Understanding(phrase, tuple(self._line(connection, key) for key in ids))

    def log_interaction(
        self,
        understanding: Understanding,
        *,
        kind: Kind | None = None,
        direction: Direction | None = None,
        depth: int | None = None,
        on: date | None = None,
        gave: Give | None = None,
        wants_reply: bool | None = None,
        asks: bool | None = None,
        channel: str = "",
        offering: str | None = None,
    ) -> Logged:
        """Log what was understood; keywords correct it.

        Raises :class:`NotUnderstood` while the people, the kind or the day are uncertain.
        """
        from crm.rules.phrase.act import AN_OFFER  # noqa: PLC0415  # loaded with the phrase

        phrase = understanding.phrase
        chosen = kind or phrase.kind
        if not understanding.contacts:
            raise NotUnderstood("With whom?", 'Name somebody: crm log "coffee with Ana"')
        if chosen is None:
            raise NotUnderstood(
                phrase.doubts[0] if phrase.doubts else "What kind of interaction was it?",
                "Name the kind: --kind message, coffee, call, insight, help, …",
            )
        day = on or phrase.on
        if day is None:
            raise NotUnderstood(
                phrase.doubts[0] if phrase.doubts else "On which day was it?",
                "Name the day: --on yesterday, --on 2026-03-01",
            )
        same_kind = kind is None or kind is phrase.kind
        with self._change() as change:
            ids = [contacts.by_uid(change.connection, c.uid) for c in understanding.contacts]
            found = [key for key in ids if key is not None]
            logged = self._log(
                change,
                found,
                chosen,
                on=day,
                at=None,
                direction=direction or (phrase.direction if same_kind else None),
                depth=depth if depth is not None else (phrase.depth if same_kind else None),
                note=phrase.note,
                gave=gave,
                wants_reply=wants_reply if wants_reply is not None else phrase.wants_reply,
                asks=asks if asks is not None else phrase.asks,
                interests=phrase.interests,
                channel=channel,
                offering=offering,
                an_offer=AN_OFFER in phrase.doubts,
            )
            for made in phrase.promises:
                for key in found:
                    change.pen.insert(
                        promise,
                        contact_id=key,
                        by=made.by.value,
                        what=required_line(made.what, "The promise"),
                        made_on=self._promised_on(change, key, day),
                        due_on=made.due_on,
                    )
            return self._settled(change, logged, found, chosen, len(phrase.promises))

    def record_interaction(
        self,
        who: Sequence[str],
        kind: Kind,
        *,
        on: date | None = None,
        at: datetime | None = None,
        direction: Direction | None = None,
        depth: int | None = None,
        note: str = "",
        gave: Give | None = None,
        wants_reply: bool | None = None,
        asks: bool | None = None,
        interests: Sequence[str] = (),
        channel: str = "",
        offering: str | None = None,
    ) -> Logged:
        """Log an interaction whose parts are known; what is not given is what is usual."""
        with self._change() as change:
            ids = list(dict.fromkeys(self._resolve(change.connection, name) for name in who))
            if not ids:
                raise NotUnderstood("With whom?")
            logged = self._log(
                change,
                ids,
                kind,
                on=on or (change.today if at is None else self._clock.local_day(at)),
                at=at,
                direction=direction,
                depth=depth,
                note=note,
                gave=gave,
                wants_reply=wants_reply,
                asks=asks,
                interests=interests,
                channel=channel,
                offering=offering,
            )
            return self._settled(change, logged, ids, kind, 0)

    def close_question(self, who: str) -> tuple[InteractionView, ...]:
        """Settle without an answer whatever of theirs still wants one."""
        with self._change() as change:
            key = self._resolve(change.connection, who)
            change.touch([key])
            open_ones = [
                row
                for row in facts.interactions_of(change.connection, key)
                if row.direction == Direction.IN.value and row.wants_reply and row.closed_on is None
            ]
            for row in open_ones:
                change.pen.update(interaction, row.id, closed_on=change.today)
            name = contacts.row_of(change.connection, key).name
            change.settle("close_question", f"closed what {name} asked")
            return views.interaction_views(
                change.connection,
                facts.interactions_by_id(change.connection, [row.id for row in open_ones]),
            )

    def _log(
        self,
        change: Change,
        ids: Sequence[int],
        kind: Kind,
        *,
        on: date,
        at: datetime | None,
        direction: Direction | None,
        depth: int | None,
        note: str,
        gave: Give | None,
        wants_reply: bool | None,
        asks: bool | None,
        interests: Sequence[str],
        channel: str,
        offering: str | None,
        confessed: bool = False,
        an_offer: bool = False,
    ) -> int:
        usual = CATALOGUE[kind]
        if kind is Kind.PREMATURE_PITCH and not confessed:
            raise Refused(
                "A premature pitch is confessed, not logged.", "crm offer NAME --confess WORDS"
            )
        if len(ids) > MOST_PEOPLE:
            raise NotUnderstood(f"One interaction has at most {MOST_PEOPLE} people.")
        if contacts.owner_id(change.connection) in ids:
            raise NotUnderstood("That is you. Name who it was with.")
        side = direction or usual.direction
        if side not in usual.directions:
            allowed = " or ".join(usual.directions)
            raise NotUnderstood(f"A {usual.label} is {allowed}, not {side.value}.")
        not_later(on, change.today)
        words = clean(note).strip()
        wanted = None
        if kind is Kind.REQUEST:
            wanted = requested(change.connection, offering, len(ids))
        change.touch(ids)
        key = change.pen.insert(
            interaction,
            kind=kind.value,
            direction=side.value,
            depth=usual.depth if depth is None else depth,
            on_date=on,
            at=at or self._instant_on(on, change),
            zone=self._zone_name,
            note=words,
            channel=clean_line(channel),
            gave=int(self._usual_give(change, kind, side, words) if gave is None else gave),
            asks=(kind is Kind.ASK and side is Direction.OUT) if asks is None else asks,
            wants_reply=usual_wish(kind, side, words) if wants_reply is None else wants_reply,
            pitch=not confessed and side is not Direction.MUTUAL and (an_offer or is_pitch(words)),
            people=len(ids) + 1,
            offering_id=wanted,
            recorded_at=change.at,
        )
        for contact_id in ids:
            change.pen.insert(interaction_contact, contact_id=contact_id, interaction_id=key)
        for found in dict.fromkeys(
            facts.interest_id(change.pen, name) for name in interests if fold(name.lstrip("#"))
        ):
            change.pen.insert(interaction_interest, interaction_id=key, interest_id=found)
        search.index_interactions(change.connection, [key])
        if side is Direction.IN and len(ids) == 1 and words and not usual.inert:
            listen(change.pen, ids[0], key, words, on, change.today)
        return key

    def _promised_on(self, change: Change, key: int, day: date) -> date:
        """The day from which a promise counts: that of the talk in which it was made, but for
        one that comes to light after an offer was begun. The permit is proved from the
        promises of its day, and this one was not known then."""
        known_at = self._instant_on(day, change)
        return change.today if facts.has_permit_since(change.connection, key, known_at) else day

    def _usual_give(self, change: Change, kind: Kind, side: Direction, words: str) -> Give:
        """What it gives when nobody says: nothing where it is about what you offer."""
        usual = usual_give(kind, side)
        if usual and names_an_offering(change.connection, words):
            return Give.NONE
        return usual

    def _settled(
        self, change: Change, key: int, ids: Sequence[int], kind: Kind, promised: int
    ) -> Logged:
        connection = change.connection
        row = facts.interactions_by_id(connection, [key])[0]
        done = nudges.open_for(connection, change.today, ids) if row.direction != "in" else []
        mark_done(change, done, key, kind, row.on_date)
        view = views.interaction_views(connection, [row])[0]
        names = ", ".join(name for _, name in view.contacts)
        moves = change.settle("log_interaction", f"logged {CATALOGUE[kind].label} with {names}")
        made = facts.newest_promises(connection, promised * len(ids))
        return Logged(
            interaction=view,
            moves=moves,
            promises=tuple(day_views.promise_view(found) for found in made),
            nudges_done=tuple(entry.contact_name for entry in done),
            questions=self._questions(connection, row, ids),
        )

    def _questions(self, connection: Connection, row: Any, ids: Sequence[int]) -> tuple[str, ...]:
        """What only the user can tell."""
        kind = Kind(row.kind)
        found = []
        if row.pitch:
            found.append("This reads as an offer or a pitch: it is kept, and counts for nothing.")
        if kind in MEETINGS and row.gave == Give.NONE:
            found.append("What did you give? Friends rarely note it: --gave small or --gave whole")
        names = {key: contacts.row_of(connection, key).name for key in ids}
        bound = contacts.bound_ids(connection, ids, self._clock.today(), silent=True)
        if kind is Kind.STOP:
            found += [
                f'{name} asked you to stop. Draw a boundary? crm bound "{name}" no-contact'
                for key, name in names.items()
                if key not in bound
            ]
        elif row.direction == Direction.IN.value and len(ids) == 1:
            found += _asked_about(connection, ids[0], row.id, self._clock.today())
        elif row.direction == Direction.OUT.value:
            found += [
                f"A boundary stands for {names[key]}: leave them be." for key in sorted(bound)
            ]
        return tuple(found)


def _asked_about(
    connection: Connection, contact_id: int, interaction_id: int, today: date
) -> tuple[str, ...]:
    """What was just heard in their words, as questions."""
    rows = heard.standing(connection, today, contact_ids=[contact_id])
    return asked_about(
        heard_views([row for row in rows if row.interaction_id == interaction_id], today)
    )


def usual_give(kind: Kind, direction: Direction) -> Give:
    """What an interaction gives when nobody says: only an out of a giving kind does."""
    return CATALOGUE[kind].give if direction is Direction.OUT else Give.NONE


def usual_wish(kind: Kind, direction: Direction, note: str) -> bool:
    """Whether it invites an answer when nobody says. Something of theirs does only when it
    is a question, an ask or a request, or its words hold a question mark."""
    if direction is Direction.OUT:
        return CATALOGUE[kind].invites_reply
    if direction is Direction.IN:
        return kind in {Kind.QUESTION, Kind.ASK, Kind.REQUEST} or "?" in note
    return False


def sent_wish(kind: Kind, words: str) -> bool:
    """Whether words that were sent invite an answer: as is usual for their kind, a message
    only where it asks something."""
    if kind is Kind.MESSAGE:
        return bool(QUESTION_MARKS & set(words))
    return usual_wish(kind, Direction.OUT, words)
