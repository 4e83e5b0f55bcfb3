"""The summaries of people who come into the book with their whole history.

What an import brings of somebody new is all that the book knows of them, so that their
summaries need not read it back: for a large export that is most of the work.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import lru_cache

from sqlalchemy import Connection, bindparam, update

from crm.rules.history import History
from crm.rules.interaction import Direction, Interaction, Kind
from crm.rules.policy import Policy
from crm.rules.standing import summarize
from crm.store.columns import Instant
from crm.store.staging import Staged
from crm.store.summaries import summary_columns
from crm.store.tables import contact

_KINDS = {kind.value: kind for kind in Kind}
_DIRECTIONS = {direction.value: direction for direction in Direction}
_day = lru_cache(maxsize=1 << 14)(date.fromisoformat)


class Newborn:
    """People who were added just now, and what is said of them while it is written."""

    def __init__(self) -> None:
        self._connected_on: dict[int, date | None] = {}
        self._said: defaultdict[int, list[Interaction]] = defaultdict(list)

    def add(self, contact_id: int, connected_on: date | None) -> None:
        """Somebody new, unplaced, of whom nothing is known but this."""
        self._connected_on[contact_id] = connected_on

    def tell(self, contact_id: int, staged: Staged, uid: str) -> bool:
        """Note an interaction of somebody new; False when their summary must be worked out
        from the book: somebody known, or a give, for which it counts when it was written."""
        if contact_id not in self._connected_on:
            return False
        if staged.gave:
            del self._connected_on[contact_id]
            self._said.pop(contact_id, None)
            return False
        self._said[contact_id].append(_interaction(staged, uid))
        return True

    def write_summaries(self, connection: Connection, today: date, policy: Policy) -> None:
        """Write what follows from all that was told."""
        rows = []
        for key, connected_on in self._connected_on.items():
            said = tuple(self._said.pop(key, ()))
            history = History(on_file_on=today, interactions=said, connected_on=connected_on)
            rows.append({"key": key, **summary_columns(summarize(history, policy))})
        if rows:
            names = [name for name in rows[0] if name != "key"]
            statement = update(contact).where(contact.c.id == bindparam("key"))
            connection.execute(statement.values({name: bindparam(name) for name in names}), rows)


def _interaction(staged: Staged, uid: str) -> Interaction:
    """A staged interaction as the rules see it once it is in the book."""
    on, at, kind, direction, depth, _, _, _, asks, wants_reply, pitch, people = staged.values
    return Interaction(
        uid=uid,
        kind=_KINDS[kind],
        direction=_DIRECTIONS[direction],
        depth=depth,
        on=_day(on),
        at=Instant.read(at),
        asks=bool(asks),
        wants_reply=bool(wants_reply),
        pitch=bool(pitch),
        people=people,
    )
