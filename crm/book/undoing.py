"""Undo and redo of every change, whoever made it and on whatever day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crm.book.desk import Desk
from crm.book.undo_results import UndoHistory, Undone, UndoStep
from crm.errors import NotFound, Refused
from crm.rules.undo import FLOORS, FORGET, REDO, UNDO, Stands
from crm.store import undoing
from crm.store.tables import operation

if TYPE_CHECKING:
    from crm.book.change import Change
    from crm.store.engine import Connection

_WORDS = {
    Stands.BOUNDARY: "a boundary stands",
    Stands.LIFTED: "a boundary is lifted with a reason only",
    Stands.OFFER: "an offer that was made is never unmade",
    Stands.ANSWER: "what they answered stays on the record",
    Stands.REFUSAL: "a no of theirs stays on the record",
    Stands.PITCH: "a pitch that you confessed stays on the record",
    Stands.ASK: "what you asked of them stays on the record",
    Stands.DECLINED: "that somebody would rather not be introduced stays on the record",
    Stands.FLOOR: "an offer was opened, and what came before it stays as it was judged",
    Stands.ERASED: "who was erased does not come back, nor what was changed before",
}
_FLOORS = {"make_offer": Stands.OFFER, FORGET: Stands.ERASED}
_BEGINNING = "that is where the book begins"
_HINTS = {
    Stands.BOUNDARY: "If it is over, lift it: crm bound NAME --lift --why REASON",
    Stands.LIFTED: "Lift it again if it is over: crm bound NAME --lift --why REASON",
    Stands.DECLINED: "Ask them again yourself, one day.",
}
_SHOWN = 20


class MustStand(Refused):
    """The newest change stays as it is. ``advice`` is what to do instead; ``before`` is in
    words what could be undone if it is left standing, empty where nothing can."""

    def __init__(self, message: str, advice: str, before: str) -> None:
        past = f"To leave it standing and undo “{before}”: crm undo --past" if before else ""
        super().__init__(message, f"{advice}\n{past}".strip())
        self.advice = advice
        self.before = before


class Undoing(Desk):
    """The history is a line: the newest change that still stands is undone first."""

    def undo(self, *, past: bool = False) -> Undone:
        """Take the user's newest change back, and tell which.

        What must stand (a boundary, an offer, a no: see ``docs/undo.md``) is refused; with
        ``past`` it is left standing, and the newest change before it is taken back. Raises
        :class:`NotFound` when there is nothing, and :class:`Refused` where the book has moved
        on since.
        """
        with self._change() as change:
            passed: list[UndoStep] = []
            for row in undoing.users_operations(change.connection):
                stands = self._stands(change.connection, row)
                if stands is None:
                    self._take_back(change, row)
                    undo_id, _ = undoing.undone(change.connection)[0]
                    final = self._redo_stands(change.connection, undo_id, row)
                    return Undone(_step(row), tuple(passed), final)
                if row.verb in FLOORS or not past:
                    raise _refused(row, stands, self._before(change.connection, row))
                passed.append(_step(row, stands))
            raise NotFound("There is nothing to undo.")

    def redo(self) -> Undone:
        """Bring back what was undone last, unless something else was done since.

        A boundary that was drawn again by an undo is not lifted, and an import is not
        repeated: both are refused in words.
        """
        with self._change() as change:
            rows = undoing.undone(change.connection)
            if not rows:
                raise NotFound("There is nothing to bring back.")
            undo_id, row = rows[0]
            try:
                stands = self._redo_stands(change.connection, undo_id, row)
                if stands:
                    raise Refused(f"Not brought back: {row.words}. {stands}")
                changes = undoing.changes_of(change.connection, undo_id)
                self._apply(change, changes)
            except undoing.MovedOn as error:
                raise _moved_on(row, "Not brought back", error.why) from error
            change.pen.update(operation, row.id, undone_at=None)
            change.pen.record(REDO, f"brought back: {row.words}")
            return Undone(_step(row))

    def undo_history(self, *, limit: int = _SHOWN) -> UndoHistory:
        """What can be undone, the newest first, and what can be brought back."""
        with self._store.read() as connection:
            steps: list[UndoStep] = []
            for row in undoing.users_operations(connection):
                if len(steps) == limit:
                    break
                steps.append(_step(row, self._stands(connection, row)))
                if row.verb in FLOORS:
                    break
            again = tuple(
                UndoStep(
                    row.uid,
                    row.at,
                    row.verb,
                    row.words,
                    self._redo_stands(connection, undo_id, row),
                )
                for undo_id, row in undoing.undone(connection)
            )
            return UndoHistory(tuple(steps), undoing.depth(connection), again)

    def _stands(self, connection: Connection, row: Any) -> Stands | None:
        if row.verb in FLOORS:
            return _FLOORS.get(row.verb, Stands.FLOOR)
        try:
            changes = undoing.changes_of(connection, row.id)
        except undoing.MovedOn:
            return None
        return undoing.stands_against(connection, changes)

    def _redo_stands(self, connection: Connection, undo_id: int, row: Any) -> str:
        if undoing.is_bulk(undoing.changes_of(connection, row.id)):
            return "An import is not repeated: import the file again."
        changes = undoing.changes_of(connection, undo_id)
        stands = undoing.stands_against(connection, changes)
        if stands is None:
            return ""
        words = _WORDS[stands]
        hint = _HINTS.get(stands, "")
        return f"{words[:1].upper()}{words[1:]}. {hint}".strip()

    def _before(self, connection: Connection, stopped: Any) -> str:
        """What could be undone if what stands is left standing, in words."""
        if stopped.verb in FLOORS:
            return ""
        for row in undoing.users_operations(connection):
            if row.id < stopped.id and (row.verb in FLOORS or not self._stands(connection, row)):
                return "" if row.verb in FLOORS else row.words
        return ""

    def _take_back(self, change: Change, row: Any) -> None:
        try:
            changes = undoing.changes_of(change.connection, row.id)
            self._apply(change, changes)
        except undoing.MovedOn as error:
            raise _moved_on(row, "Not undone", error.why) from error
        change.pen.update(operation, row.id, undone_at=change.at)
        change.pen.record(UNDO, f"undid: {row.words}")

    def _apply(self, change: Change, changes: undoing.Changes) -> None:
        """Take the rows back, and let everything that follows from facts follow."""
        from crm.store.summaries import refresh_summaries  # noqa: PLC0415  # only a writer pays

        connection = change.connection
        reach = undoing.reach_of(connection, changes)
        undoing.take_back(change.pen, changes)
        reach = undoing.joined(reach, undoing.reach_of(connection, changes))
        refresh_summaries(connection, undoing.refresh_search(connection, reach), self._policy)


def _step(row: Any, stands: Stands | None = None) -> UndoStep:
    why = ""
    if stands is not None:
        why = _BEGINNING if row.verb == "create" else _WORDS[stands]
    return UndoStep(row.uid, row.at, row.verb, row.words, why)


def _refused(row: Any, stands: Stands, before: str) -> Refused:
    if row.verb == "create":
        return Refused(
            "There is nothing to undo.", "Nothing has been done since the book was made."
        )
    why = _step(row, stands).stands
    return MustStand(f"Not undone: {row.words}. It stays: {why}.", _HINTS.get(stands, ""), before)


def _moved_on(row: Any, said: str, why: str) -> Refused:
    return Refused(
        f"{said}: {row.words}. The book has moved on since.",
        why or "What was changed then was changed again, or something else stands on it now.",
    )
