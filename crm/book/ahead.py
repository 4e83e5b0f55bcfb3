"""Any day's list, and why somebody is or is not on today's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from crm.book import day_views
from crm.book.day_results import DayList, PromiseView
from crm.book.days import Days
from crm.errors import NoRoom, NotUnderstood
from crm.rules.history import PromiseBy
from crm.rules.say import day_said
from crm.store import contacts, days, facts, nudges

if TYPE_CHECKING:
    from crm.book.results import Why
    from crm.rules.nudge import Candidate
    from crm.store.engine import Connection

FARTHEST_DAYS = 366
"""A day may be looked at this far ahead: as if nothing happened meanwhile, which after a
year is no longer worth the reading."""
_LISTED = frozenset({"open", "done"})


class Ahead(Days):
    """Lists of other days."""

    def preview(self, on: date) -> DayList:
        """The list of any day. A past one stands as it was made. A future one is what comes
        out when every day until then is lived through with an unchanged book, its nudges
        left undone; nothing of it is written.

        Raises :class:`NotUnderstood` for a day more than a year ahead.
        """
        today = self._clock.today()
        if on == today:
            return self.today()
        if on > today + timedelta(days=FARTHEST_DAYS):
            raise NotUnderstood(
                f"{on.isoformat()} is too far ahead.", "A day at most a year ahead can be shown."
            )
        if on < today:
            with self._store.read() as connection:
                return self._day_of(connection, on)
        with self._store.trial() as connection:
            self._live_through(connection, today, on)
            day = self._day_of(connection, on)
        return replace(day, nudges=tuple(replace(entry, uid="") for entry in day.nudges))

    def why(self, who: str) -> Why:
        """Every term of the score, and each rule that keeps somebody off today's list."""
        from crm.book.results import Why  # noqa: PLC0415  # the list itself needs none of these
        from crm.rules.nudge import score  # noqa: PLC0415
        from crm.store import candidates  # noqa: PLC0415

        if unkept := self.today().unkept:
            raise NoRoom(unkept, "Make room, then try again.")
        today = self._clock.today()
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            line = self._line(connection, key)
            found = candidates.described(connection, [key], today, self._policy)
            if not found:
                you = contacts.row_of(connection, key).is_owner
                reason = "This is you." if you else "Not placed: without a circle nobody nags."
                return Why(line, today, False, None, (reason,))
            one, quiet = found[0], days.quiet_until_on(connection, today)
            entry = next(
                (row for row in nudges.of_day(connection, today) if row.contact_id == key), None
            )
            if entry is not None:
                before_on = nudges.last_shown_before(connection, key, today)
                one = replace(one, last_shown_on=before_on)
            over = entry is not None and bool(nudges.overtaken(connection, [entry], today))
            listed = entry is not None and entry.state in _LISTED and not quiet and not over
            off = () if listed else self._kept_off(connection, one, entry, quiet)
            return Why(line, today, listed, score(one, today, self._policy), off)

    def _kept_off(
        self, connection: Connection, one: Candidate, entry: Any, quiet: date | None
    ) -> tuple[str, ...]:
        """Every rule that keeps somebody off today's list, the user's own word first."""
        from crm.rules.nudge import kept_off  # noqa: PLC0415  # as above

        today = self._clock.today()
        reasons = [f"It is quiet until {day_said(quiet, today)}."] if quiet else []
        if entry is not None and entry.state == "skipped":
            reasons.append("You set them aside today.")
        reasons += kept_off(one, today, self._policy)
        if not reasons and entry is not None and nudges.overtaken(connection, [entry], today):
            reasons.append("Whom they were to meet is to be left alone.")
        elif not reasons and not days.capacity_on(connection, today, self._policy):
            reasons.append("Today's list has no places: crm capacity")
        elif not reasons and self._is_full(connection, today):
            reasons.append("The list is full: others came first today.")
        return tuple(reasons)

    def _live_through(self, connection: Connection, first: date, last: date) -> None:
        """Make the list of each of these days in the transaction at hand."""
        from crm.book import making  # noqa: PLC0415  # only who makes a list pays for it
        from crm.store.journal import Pen  # noqa: PLC0415

        at = self._clock.now()
        pen = Pen(connection, at)
        for ahead in range((last - first).days + 1):
            day = first + timedelta(days=ahead)
            if days.quiet_until_on(connection, day) is None:
                capacity = days.capacity_on(connection, day, self._policy)
                making.fill(pen, at, day, capacity, self._policy)

    def _day_of(self, connection: Connection, on: date) -> DayList:
        past = on < self._clock.today()
        quiet = None if past else days.quiet_until_on(connection, on)
        return DayList(
            on=on,
            nudges=() if quiet else self._entries(connection, on),
            promises=tuple(self._promises_due(connection, on)),
            capacity=days.capacity_on(connection, on, self._policy),
            quiet_until_on=quiet,
        )

    def _promises_due(self, connection: Connection, on: date) -> list[PromiseView]:
        """What you had promised and was due, as it stood at the end of that day."""
        due = [
            row
            for row in facts.promises(connection, due_by=on)
            if row.by == PromiseBy.ME.value
            and row.made_on <= on
            and (row.kept_on or row.dropped_on or date.max) > on
        ]
        alone = contacts.left_alone_ids(connection, {row.contact_id for row in due}, on)
        return [day_views.promise_view(row) for row in due if row.contact_id not in alone]

    def _is_full(self, connection: Connection, today: date) -> bool:
        capacity = days.capacity_on(connection, today, self._policy)
        return len(nudges.of_day(connection, today)) >= capacity
