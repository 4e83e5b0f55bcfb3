"""What every part of the book stands on: the store, the clock, the policy, and one way to
write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from crm.book.clock import Clock
from crm.book.results import ContactLine, StageMove
from crm.book.views import contact_line
from crm.errors import Ambiguous, NotFound, NotUnderstood
from crm.rules.interaction import Stage, Warmth
from crm.rules.policy import DEFAULT, Policy
from crm.rules.standing import Summary, standing_on, warmth_on
from crm.rules.text import clean, clean_line, fold
from crm.store import contacts, search
from crm.store.engine import Store
from crm.store.history import load_history, refresh_summaries, summary_of
from crm.store.journal import Pen

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(slots=True)
class Change:
    """One transaction of the book: the pen it writes with, and whom it touched.

    Whoever writes a fact of a contact adds the contact to ``touched``; whoever changes
    what a search finds adds it to ``reworded``. :meth:`settle` then writes the summaries,
    the search index and the operation, in the same transaction.
    """

    pen: Pen
    at: datetime
    today: date
    policy: Policy
    before: dict[int, Summary] = field(default_factory=dict)
    reworded: set[int] = field(default_factory=set)

    @property
    def connection(self) -> Connection:
        return self.pen.connection

    def touch(self, contact_ids: Iterable[int]) -> None:
        """Remember how these contacts stand before the change."""
        for key in contact_ids:
            if key not in self.before:
                self.before[key] = summary_of(contacts.row_of(self.connection, key))

    def settle(self, verb: str, words: str) -> tuple[StageMove, ...]:
        """Write what follows from the facts, and tell what moved."""
        after = refresh_summaries(self.connection, self.before, self.policy)
        search.index_contacts(self.connection, self.reworded)
        self.pen.record(verb, words)
        moves = [self._move(key, self.before[key], found) for key, found in after.items()]
        return tuple(move for move in moves if move is not None)

    def _move(self, contact_id: int, before: Summary, after: Summary) -> StageMove | None:
        warmth_before, warmth_after = warmth_in(before, self.today), warmth_in(after, self.today)
        if before.stage == after.stage and warmth_before == warmth_after:
            return None
        row = contacts.row_of(self.connection, contact_id)
        because = ""
        if before.stage != after.stage:
            episodes = standing_on(
                load_history(self.connection, contact_id), self.today, self.policy
            ).episodes
            reached = [e.because for e in episodes if e.stage == after.stage]
            because = reached[-1] if reached else ""
        return StageMove(
            row.uid, row.name, before.stage, after.stage, because, warmth_before, warmth_after
        )


def warmth_in(summary: Summary, today: date) -> Warmth | None:
    """Warmth on a day from a summary; None when nothing ever happened."""
    if not (summary.in_count or summary.out_count or summary.mutual_count):
        return None
    return warmth_on(summary.exchanges, summary.cools_on, summary.dormant_on, today)


class Desk:
    """The base of every part of the book."""

    def __init__(self, store: Store, clock: Clock, policy: Policy = DEFAULT) -> None:
        self._store = store
        self._clock = clock
        self._policy = policy

    @contextmanager
    def _change(self) -> Iterator[Change]:
        """One write transaction: committed as a whole, or not at all."""
        with self._store.write() as connection:
            at = self._clock.now()
            yield Change(Pen(connection, at), at, self._clock.local_day(at), self._policy)

    def _resolve(self, connection: Connection, who: str) -> int:
        """The contact that a user's word means."""
        typed = clean_line(who)
        folded = fold(typed)
        if not folded:
            raise NotUnderstood("Whom do you mean?", "Give a name, an e-mail or a uid.")
        found = contacts.candidates_for(connection, folded, typed)
        if not found:
            raise NotFound(
                f"There is nobody called “{typed}” in your book.", f'Add them: crm add "{typed}"'
            )
        if len(found) > 1:
            rows = contacts.rows_of(connection, found)
            raise Ambiguous(
                f"“{typed}” may be {len(rows)} people.",
                tuple((row.uid, told_apart(row)) for row in rows),
                "Give more of the name, the e-mail, or the beginning of the uid.",
            )
        return found[0]

    def _line(self, connection: Connection, contact_id: int) -> ContactLine:
        row = contacts.row_of(connection, contact_id)
        today = self._clock.today()
        return contact_line(row, today, bool(contacts.bound_ids(connection, [contact_id], today)))

    def _instant_on(self, on: date, change: Change) -> datetime:
        """An instant on a local day: now when it is today, else noon."""
        if on == change.today:
            return change.at
        return datetime.combine(on, time(12), tzinfo=self._clock.zone)

    @property
    def _zone_name(self) -> str:
        return self._clock.zone.key or "UTC"


def told_apart(row: Any) -> str:
    """What tells a contact from a namesake, on one line."""
    parts = [row.role, row.company]
    if row.connected_on:
        parts.append(f"connected {row.connected_on.isoformat()}")
    told = ", ".join(clean_line(part) for part in parts if part)
    return f"{row.name} ({told})" if told else row.name


def required_line(text: str, what: str) -> str:
    """One clean line that must not be empty."""
    line = clean_line(text)
    if not line:
        raise NotUnderstood(f"{what} is empty.", "Nothing was written.")
    return line


def required_text(text: str, what: str) -> str:
    """Clean text of several lines that must not be empty."""
    found = clean(text).strip()
    if not found:
        raise NotUnderstood(f"{what} is empty.", "Nothing was written.")
    return found


def not_later(on: date, today: date) -> date:
    """A day that has come already."""
    if on > today:
        raise NotUnderstood(f"{on.isoformat()} has not come yet.", "Nothing was written.")
    return on


def stage_word(stage: int) -> str:
    """A stage's name for a sentence."""
    return Stage(stage).label
