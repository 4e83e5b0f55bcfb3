"""Promises, of yours and of theirs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crm.book import day_views
from crm.book.day_results import PromiseView
from crm.book.desk import Desk, required_line
from crm.errors import Ambiguous, NotFound, Refused
from crm.rules.history import PromiseBy
from crm.store import contacts, facts
from crm.store.tables import promise

if TYPE_CHECKING:
    from crm.store.engine import Connection


class Promises(Desk):
    """Made, kept and dropped."""

    def promise(
        self, who: str, what: str, *, by: PromiseBy, due_on: date | None = None
    ) -> PromiseView:
        """Write down a promise."""
        words = required_line(what, "The promise")
        with self._change() as change:
            key = self._resolve(change.connection, who)
            change.touch([key])
            found = change.pen.insert(
                promise,
                contact_id=key,
                by=by.value,
                what=words,
                made_on=change.today,
                due_on=due_on,
            )
            row = contacts.row_of(change.connection, key)
            side = f"promised {row.name}" if by is PromiseBy.ME else f"{row.name} promised"
            change.settle("promise", f"{side}: {words}")
            return self._promise(change.connection, found)

    def keep_promise(self, uid: str) -> PromiseView:
        """A promise that was kept, today. ``uid`` may be its beginning."""
        return self._close(uid, "kept_on", "keep_promise", "kept")

    def drop_promise(self, uid: str) -> PromiseView:
        """A promise that no longer holds, today. ``uid`` may be its beginning."""
        return self._close(uid, "dropped_on", "drop_promise", "dropped")

    def promises(
        self, who: str | None = None, *, open_only: bool = True
    ) -> tuple[PromiseView, ...]:
        """Promises, the soonest due first."""
        with self._store.read() as connection:
            key = None if who is None else self._resolve(connection, who)
            rows = facts.promises(connection, contact_id=key, open_only=open_only)
            return tuple(day_views.promise_view(row) for row in rows)

    def _close(self, uid: str, column: str, verb: str, done: str) -> PromiseView:
        with self._change() as change:
            rows = facts.promises(change.connection, uid=uid) if uid else []
            if not rows:
                raise NotFound(f"There is no promise “{uid}”.", "See them: crm promise")
            if len(rows) > 1:
                raise Ambiguous(
                    f"“{uid}” begins {len(rows)} promises.",
                    tuple((row.uid, f"{row.contact_name}: {row.what}") for row in rows),
                )
            row = rows[0]
            if row.kept_on or row.dropped_on:
                raise Refused(f"“{row.what}” is settled already.")
            change.touch([row.contact_id])
            change.pen.update(promise, row.id, **{column: change.today})
            change.settle(verb, f"{done}: {row.what} ({row.contact_name})")
            return self._promise(change.connection, row.id)

    def _promise(self, connection: Connection, key: int) -> PromiseView:
        rows = facts.promises(connection, key=key)
        return day_views.promise_view(rows[0])
