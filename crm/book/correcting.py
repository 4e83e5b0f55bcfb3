"""Correcting what was logged: another kind, day or depth, other words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crm.book import views
from crm.book.desk import not_later
from crm.book.diary import Diary, usual_give, usual_wish
from crm.book.offered import is_pitch, names_an_offering, tells_of_an_offer
from crm.book.results import Corrected, InteractionView
from crm.errors import Ambiguous, NotFound, NotUnderstood, Refused
from crm.rules.correction import Correction, Outcome, correct, objection
from crm.rules.interaction import CATALOGUE, Direction, Kind
from crm.rules.text import clean, clean_line
from crm.store import facts, search
from crm.store.tables import interaction

if TYPE_CHECKING:
    from datetime import datetime

    from crm.book.change import Change
    from crm.store.engine import Connection


class Correcting(Diary):
    """What was logged wrongly is put right, without a way around the gate."""

    def correct_interaction(self, uid: str, wanted: Correction) -> Corrected:
        """Correct the interaction whose uid begins with ``uid``.

        What counts anew counts as written down now. Raises :class:`Refused` where something
        must stand as it is (see :mod:`crm.rules.correction`), :class:`NotFound` and
        :class:`Ambiguous` for the uid, :class:`NotUnderstood` where nothing is corrected.
        """
        if wanted.is_empty:
            raise NotUnderstood("Nothing to correct was named.", "Nothing was written.")
        with self._change() as change:
            row = self._interaction(change.connection, uid)
            event = facts.as_rules_see(row)
            kind = wanted.kind or event.kind
            words = event.note if wanted.note is None else clean(wanted.note).strip()
            side = wanted.direction or event.direction
            if side not in CATALOGUE[kind].directions and wanted.direction is None:
                side = CATALOGUE[kind].direction
            after = correct(
                event,
                Correction(
                    wanted.kind, wanted.direction, wanted.depth, wanted.on, wanted.gave, words
                ),
                usual_give(kind, side),
                names_offering=names_an_offering(change.connection, words),
            )
            not_later(after.on, change.today)
            reads_as_pitch = after.direction is not Direction.MUTUAL and (
                is_pitch(words)
                or (
                    after.direction is Direction.OUT
                    and words != event.note
                    and tells_of_an_offer(words, change.today)
                )
            )
            pitch = event.pitch or (event.kind is not Kind.PREMATURE_PITCH and reads_as_pitch)
            ids = [who.id for who in facts.people_in(change.connection, [row.id])[row.id]]
            why = objection(
                event,
                after,
                stands_behind_permit=_has_permit_since(change, ids, row.recorded_at),
            )
            if why:
                raise Refused(why, "Nothing was written.")
            if pitch != event.pitch and _has_permit_since(change, ids, row.recorded_at):
                raise Refused("These words read as a pitch, and an offer was begun since.")
            change.touch(ids)
            self._write(change, row, after, pitch=pitch)
            found = facts.interactions_by_id(change.connection, [row.id])
            view = views.interaction_views(change.connection, found)[0]
            people = ", ".join(name for _, name in view.contacts)
            label = CATALOGUE[view.kind].label
            moves = change.settle("correct_interaction", f"corrected {label} with {people}")
            return Corrected(view, moves)

    def interaction(self, uid: str) -> InteractionView:
        """The one interaction whose uid begins with ``uid``."""
        with self._store.read() as connection:
            row = self._interaction(connection, uid)
            return views.interaction_views(connection, [row])[0]

    def _write(self, change: Change, row: Any, after: Outcome, *, pitch: bool) -> None:
        values: dict[str, Any] = {"note": after.note, "pitch": pitch}
        if after.counts:
            is_ask = after.kind is Kind.ASK and after.direction is Direction.OUT
            wish = after.kind.value != row.kind and usual_wish(
                after.kind, after.direction, after.note
            )
            values.update(
                kind=after.kind.value,
                direction=after.direction.value,
                depth=after.depth,
                on_date=after.on,
                gave=int(after.gave),
                asks=row.asks or is_ask,
                wants_reply=row.wants_reply or wish,
                recorded_at=change.at,
            )
            if after.on != row.on_date:
                values.update(at=self._instant_on(after.on, change), zone=self._zone_name)
        change.pen.update(interaction, row.id, **values)
        search.index_interactions(change.connection, [row.id])

    def _interaction(self, connection: Connection, uid: str) -> Any:
        typed = clean_line(uid)
        if not typed:
            raise NotUnderstood("Which one do you mean?", "Give the beginning of its uid.")
        found = facts.interactions_from(connection, typed)
        if not found:
            raise NotFound(f"Nothing in your book has the uid “{typed}”.")
        if len(found) > 1:
            raise Ambiguous(
                f"“{typed}” begins several uids.",
                tuple((row.uid, f"{row.kind} on {row.on_date.isoformat()}") for row in found),
                "Give more of it.",
            )
        return found[0]


def _has_permit_since(change: Change, ids: list[int], recorded_at: datetime) -> bool:
    """Whether an offer to one of them was begun when this was on file."""
    return any(facts.has_permit_since(change.connection, key, recorded_at) for key in ids)
