"""The day's list: made once a day, whoever asks first, and never reshuffled."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypedDict

from crm.book import day_views
from crm.book.day_results import DayList, NudgeView
from crm.book.desk import Desk
from crm.errors import Ambiguous, NotFound, NotUnderstood
from crm.rules.circles import capacity_on
from crm.rules.history import PromiseBy
from crm.rules.interaction import Stage
from crm.store import contacts, facts, nudges, settings
from crm.store.tables import contact, nudge

if TYPE_CHECKING:
    from crm.book.change import Change
    from crm.book.results import Why
    from crm.store.engine import Connection

DAY_SEEN = "day as seen"
"""The setting that keeps a :class:`Seen` as JSON."""


class Seen(TypedDict):
    """What is worked out once for a day and a state of the book, not at each asking: the
    list was filled, the gates were looked at and the people counted after the operation
    ``at``."""

    at: str
    offers_possible: Sequence[str]
    unplaced: int
    contacts: int


class Days(Desk):
    """Today's nudges and why they are there."""

    def today(self) -> DayList:
        """The list of the user's local day; made when nobody asked for it yet."""
        with self._store.read() as connection:
            if (seen := self._seen(connection)) is not None:
                return self._day_list(connection, seen)
        with self._change() as change:
            seen = self._seen(change.connection)
            return self._day_list(change.connection, self._see(change) if seen is None else seen)

    def settle_nudge(self, uid: str, state: str) -> NudgeView:
        """Mark a nudge of today as done or skipped. ``uid`` may be its beginning."""
        if state not in {"done", "skipped"}:
            raise NotUnderstood("A nudge is done or skipped.")
        with self._change() as change:
            rows = nudges.by_uid(change.connection, uid) if uid else []
            if not rows:
                raise NotFound(f"There is no nudge “{uid}”.", "See them: crm today --json")
            if len(rows) > 1:
                raise Ambiguous(f"“{uid}” begins {len(rows)} nudges.")
            change.pen.update(nudge, rows[0].id, state=state, settled_at=change.at)
            entries = nudges.of_day(change.connection, rows[0].local_on)
            entry = next(row for row in entries if row.id == rows[0].id)
            change.settle("settle_nudge", f"{state}: the nudge about {entry.contact_name}")
            return day_views.nudge_view(entry)

    def why(self, who: str) -> Why:
        """Every term of the score, and each rule that keeps somebody off today's list."""
        from crm.book.results import Why  # noqa: PLC0415  # the list itself needs none of these
        from crm.rules.nudge import kept_off, score  # noqa: PLC0415
        from crm.store import candidates  # noqa: PLC0415

        self.today()
        today = self._clock.today()
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            line = self._line(connection, key)
            shown = any(row.contact_id == key for row in nudges.of_day(connection, today))
            found = candidates.described(connection, [key], today, self._policy)
            if not found:
                you = contacts.row_of(connection, key).is_owner
                reason = "This is you." if you else "Not placed: without a circle nobody nags."
                return Why(line, today, False, None, (reason,))
            one = found[0]
            if shown:
                one = replace(one, last_shown_on=nudges.last_shown_before(connection, key, today))
            off = kept_off(one, today, self._policy)
            listed = shown and not self._left_alone(connection, [key])
            if listed:
                off = ()
            elif not off and self._is_full(connection):
                off = ("The list is full: others came first today.",)
            return Why(line, today, listed, score(one, today, self._policy), off)

    def _is_full(self, connection: Connection) -> bool:
        today = self._clock.today()
        return len(nudges.of_day(connection, today)) >= capacity_on(today, self._policy)

    def _seen(self, connection: Connection) -> Seen | None:
        """What was seen today; None when the day or the book has moved on since."""
        kept = settings.get(connection, DAY_SEEN)
        seen: Seen | None = json.loads(kept) if kept else None
        return seen if seen and seen["at"] == self._looked_at(connection) else None

    def _looked_at(self, connection: Connection) -> str:
        newest = settings.newest_operation(connection)
        return f"{self._clock.today().isoformat()} after operation {newest}"

    def _see(self, change: Change) -> Seen:
        """Fill the free places, look at the gates of those on the list, and count."""
        connection = change.connection
        if not self._is_full(connection):
            self._fill(change)
        seen = Seen(
            at=self._looked_at(connection),
            offers_possible=self._offers_possible(connection),
            unplaced=contacts.count_talked_unplaced(connection, change.today),
            contacts=contacts.count(connection),
        )
        settings.put(connection, DAY_SEEN, json.dumps(seen, ensure_ascii=False))
        return seen

    def _fill(self, change: Change) -> None:
        """Fill today's free places; entries that stand are never touched."""
        from crm.rules.nudge import choose, nudge_for  # noqa: PLC0415  # only who makes it pays
        from crm.store import candidates  # noqa: PLC0415

        connection, today = change.connection, change.today
        standing = nudges.of_day(connection, today)
        chosen = choose(
            candidates.candidates(connection, today, self._policy),
            today,
            self._policy,
            capacity_on(today, self._policy),
            candidates.shown_lately(connection, today, self._policy),
        )
        whole = candidates.with_words(connection, [candidate for candidate, _ in chosen])
        for position, (candidate, (_, slot)) in enumerate(
            zip(whole, chosen, strict=True), start=len(standing) + 1
        ):
            entry = nudge_for(candidate, slot, today, self._policy)
            key = contacts.by_uid(connection, entry.uid)
            if key is None:
                raise LookupError(entry.uid)
            change.pen.insert(
                nudge,
                contact_id=key,
                local_on=today,
                position=position,
                slot=entry.slot.value,
                kind=entry.kind.value,
                score=entry.score.total,
                why=entry.why,
                material=entry.material,
                next_step=entry.next_step,
                made_at=change.at,
            )
            change.pen.update(contact, key, last_shown_on=today)

    def _day_list(self, connection: Connection, seen: Seen) -> DayList:
        today = self._clock.today()
        entries = nudges.of_day(connection, today)
        due = [
            row
            for row in facts.promises(connection, open_only=True, due_by=today)
            if row.by == PromiseBy.ME.value
        ]
        alone = self._left_alone(connection, [row.contact_id for row in entries])
        bound = contacts.bound_ids(connection, [row.contact_id for row in due], today, silent=True)
        return DayList(
            on=today,
            nudges=tuple(
                day_views.nudge_view(row) for row in entries if row.contact_id not in alone
            ),
            promises=tuple(
                day_views.promise_view(row) for row in due if row.contact_id not in bound
            ),
            capacity=capacity_on(today, self._policy),
            offers_possible=tuple(seen["offers_possible"]),
            unplaced=seen["unplaced"],
            contacts=seen["contacts"],
        )

    def _left_alone(self, connection: Connection, contact_ids: Sequence[int]) -> set[int]:
        """Who of these wants no contact today, whatever stood on the list before."""
        return contacts.left_alone_ids(connection, contact_ids, self._clock.today())

    def _offers_possible(self, connection: Connection) -> tuple[str, ...]:
        """Who of today's list has an open gate: said as possible, never suggested before."""
        today = self._clock.today()
        entries = nudges.of_day(connection, today)
        near = [row for row in entries if row.stage >= Stage.RAPPORT]
        wanted = [row for row in facts.offerings(connection) if row.retired_on is None]
        if not near or not wanted:
            return ()
        from crm.rules.gate import judge  # noqa: PLC0415  # few lists have somebody so near
        from crm.rules.standing import standing_on  # noqa: PLC0415
        from crm.store.history import load_history, load_offering  # noqa: PLC0415

        names = []
        for row in near:
            history = load_history(connection, row.contact_id)
            standing = standing_on(history, today, self._policy)
            if any(
                judge(
                    standing, history, load_offering(connection, one.id), today, self._policy
                ).open
                for one in wanted
            ):
                names.append(row.contact_name)
        return tuple(names)
