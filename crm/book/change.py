"""One transaction of the book."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from crm.book.results import StageMove
from crm.rules.policy import Policy
from crm.rules.standing import Summary, standing_on, warmth_in
from crm.store import contacts, search
from crm.store.history import load_history
from crm.store.journal import Pen
from crm.store.summaries import refresh_summaries, summary_of

if TYPE_CHECKING:
    from crm.store.engine import Connection


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

    def settle(self, verb: str, words: str, *, untold: bool = False) -> tuple[StageMove, ...]:
        """Write what follows from the facts, and tell what moved. With ``untold`` it is an
        operation although its rows are not told of."""
        after = refresh_summaries(self.connection, self.before, self.policy)
        search.index_contacts(self.connection, self.reworded)
        self.pen.record(verb, words, untold=untold)
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
