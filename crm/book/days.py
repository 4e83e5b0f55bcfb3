"""The day's list: made once a day, whoever asks first, and never reshuffled."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypedDict

from crm.book import day_views
from crm.book.day_results import Brief, DayList, NudgeView
from crm.book.desk import Desk
from crm.errors import NoRoom
from crm.rules.history import PromiseBy
from crm.store import contacts, days, facts, nudges, settings

if TYPE_CHECKING:
    from datetime import datetime

    from crm.store.engine import Connection
    from crm.store.journal import Pen

DAY_SEEN = "day as seen"
"""The setting that keeps a :class:`Seen` as JSON."""


class Seen(TypedDict):
    """What is worked out once for a day and a state of the book, not at each asking: the
    list was filled, the gates were looked at and the people counted after the operation
    ``at``."""

    at: str
    capacity: int
    quiet_until_on: str
    offers_possible: Sequence[str]
    unplaced: int
    contacts: int


class Days(Desk):
    """Today's nudges."""

    def today(self) -> DayList:
        """The list of the user's local day; made when nobody asked for it yet. It is empty
        on a quiet day. Where the disk has no room to keep it, it says so and is not kept."""
        with self._store.read() as connection:
            if (seen := self._seen(connection)) is not None:
                return self._day_list(connection, seen)
        try:
            with self._change() as change:
                seen = self._seen(change.connection)
                seen = self._see(change.pen, change.at) if seen is None else seen
                return self._day_list(change.connection, seen)
        except NoRoom as full:
            return self._unkept(full)

    def _unkept(self, full: NoRoom) -> DayList:
        """The list as it would be made, with nothing written: the same once there is room."""
        from crm.store.journal import Pen  # noqa: PLC0415  # only who makes a list pays for it

        at = self._clock.now()
        with self._store.trial_in_memory() as connection:
            kept = {row.uid for row in nudges.of_day(connection, self._clock.today())}
            day = self._day_list(connection, self._see(Pen(connection, at), at))
        entries = tuple(
            entry if entry.uid in kept else replace(entry, uid="") for entry in day.nudges
        )
        return replace(day, nudges=entries, unkept=full.message)

    def brief(self) -> Brief:
        """How much of today is left to do, in numbers only."""
        day = self.today()
        left = sum(entry.state == "open" for entry in day.nudges)
        return Brief(left, len(day.promises), day.quiet_until_on)

    def _seen(self, connection: Connection) -> Seen | None:
        """What was seen today; None when the day or the book has moved on since."""
        kept = settings.get(connection, DAY_SEEN)
        seen: Seen | None = json.loads(kept) if kept else None
        return seen if seen and seen["at"] == self._looked_at(connection) else None

    def _looked_at(self, connection: Connection) -> str:
        newest = settings.newest_operation(connection)
        return f"{self._clock.today().isoformat()} after operation {newest}"

    def _see(self, pen: Pen, at: datetime) -> Seen:
        """Fill the free places, look at the gates of those on the list, and count."""
        from crm.book import making  # noqa: PLC0415  # only who makes a list pays for it

        connection, today = pen.connection, self._clock.local_day(at)
        capacity = days.capacity_on(connection, today, self._policy)
        quiet_until_on = days.quiet_until_on(connection, today)
        if quiet_until_on is None:
            making.fill(pen, at, today, capacity, self._policy)
        seen = Seen(
            at=self._looked_at(connection),
            capacity=capacity,
            quiet_until_on=quiet_until_on.isoformat() if quiet_until_on else "",
            offers_possible=making.offers_possible(connection, today, self._policy),
            unplaced=contacts.count_talked_unplaced(connection, today),
            contacts=contacts.count(connection),
        )
        settings.put(connection, DAY_SEEN, json.dumps(seen, ensure_ascii=False))
        return seen

    def _day_list(self, connection: Connection, seen: Seen) -> DayList:
        today = self._clock.today()
        due = [
            row
            for row in facts.promises(connection, open_only=True, due_by=today)
            if row.by == PromiseBy.ME.value
        ]
        alone = contacts.left_alone_ids(connection, {row.contact_id for row in due}, today)
        quiet = date.fromisoformat(seen["quiet_until_on"]) if seen["quiet_until_on"] else None
        return DayList(
            on=today,
            nudges=() if quiet else self._entries(connection, today),
            promises=tuple(
                day_views.promise_view(row) for row in due if row.contact_id not in alone
            ),
            capacity=seen["capacity"],
            offers_possible=() if quiet else tuple(seen["offers_possible"]),
            unplaced=seen["unplaced"],
            contacts=seen["contacts"],
            quiet_until_on=quiet,
        )

    def _entries(self, connection: Connection, on: date) -> tuple[NudgeView, ...]:
        """The entries of a day's list, without those about somebody who wants no contact:
        then, or today when that day is over."""
        rows = nudges.of_day(connection, on)
        off = nudges.overtaken(connection, rows, max(on, self._clock.today()))
        return tuple(day_views.nudge_view(row) for row in rows if row.id not in off)
