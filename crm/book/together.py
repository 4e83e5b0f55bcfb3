"""Many people at once: marked in the list, changed in one stroke, and undone in one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.book.desk import required_line
from crm.book.interests import Interests
from crm.book.placing import Placing, circle_named
from crm.book.results import PlacedMany, SavedView
from crm.errors import NotFound, NotUnderstood
from crm.rules.filters import Filter, read, written
from crm.rules.nudge import rhythm_of
from crm.rules.text import clean_line, fold
from crm.store import contacts, listing, settings
from crm.store.tables import setting

if TYPE_CHECKING:
    from typing import Any

    from crm.book.change import Change

MOST_AT_ONCE = 1_000
"""People who are changed in one stroke. More is no circle of anybody's, and would keep other
programs waiting."""
VIEW = "view: "
"""What the names of the settings that keep views begin with."""


class Together(Placing, Interests):
    """Circles and interests of many, and the lists that find them."""

    def found_uids(self, wanted: Filter) -> tuple[str, ...]:
        """Everybody in a list. Raises :class:`NotUnderstood` for more than
        :data:`MOST_AT_ONCE`: they cannot be changed in one stroke."""
        with self._store.read() as connection:
            rows, total = listing.list_contacts(
                connection, wanted, self._clock.today(), limit=MOST_AT_ONCE, offset=0
            )
        if total > MOST_AT_ONCE:
            raise NotUnderstood(
                f"{total:,} people are too many at once.",
                f"Narrow the list to at most {MOST_AT_ONCE:,}.",
            )
        return tuple(row.uid for row in rows)

    def place_many(self, uids: Sequence[str], circle: str | None) -> PlacedMany:
        """Put everybody into a circle, or take them out of the rhythm with None. Who wants to
        be left alone is not placed. First days are spread, so that not all are due at once."""
        chosen = None if circle is None else circle_named(circle)
        rhythm = None if chosen is None else rhythm_of(chosen, self._policy)
        with self._change() as change:
            rows = self._others(change, uids)
            ids = [row.id for row in rows]
            alone = set[int]()
            if chosen is not None:
                alone = contacts.left_alone_ids(change.connection, ids, change.today)
            placed = [row for row in rows if row.id not in alone]
            for row in placed:
                self._put_into(change, row, chosen, rhythm, gently=True)
            who = _named(placed)
            change.settle("place", f"placed {who} in {circle}" if circle else f"unplaced {who}")
            return PlacedMany(
                len(placed),
                tuple(row.name for row in rows if row.id in alone),
                self._warning(*self._load(change)) if circle else "",
            )

    def add_interests_to_many(self, uids: Sequence[str], names: Sequence[str]) -> int:
        """Put interests on the lists of all of these; returns how many people they are."""
        wanted = [name for name in names if fold(name.lstrip("#"))]
        if not wanted:
            raise NotUnderstood("Which interest?", "For example: rust, or old boats")
        with self._change() as change:
            rows = self._others(change, uids)
            ids = [row.id for row in rows]
            change.touch(ids)
            change.reworded.update(ids)
            for row in rows:
                for name in wanted:
                    self._add(change, row.id, name)
            words = ", ".join(clean_line(name) for name in wanted)
            change.settle("add_interests", f"added interests to {_named(rows)}: {words}")
            return len(rows)

    def save_view(self, name: str, line: str) -> SavedView:
        """Keep a filter under a name, in place of the one that had it. Raises
        :class:`NotUnderstood` when a part of the line is not understood, or says nothing."""
        shown = required_line(name, "The name of the view")
        reading = read(line)
        if reading.doubts:
            raise NotUnderstood("; ".join(reading.doubts) + ".", "The view was not saved.")
        if not (kept := written(reading.filter)):
            raise NotUnderstood("A view of everybody needs no name.", "Filter the list first.")
        value = json.dumps([shown, kept], ensure_ascii=False)
        with self._change() as change:
            key = VIEW + fold(shown)
            if settings.get(change.connection, key):
                change.pen.update(setting, {"name": key}, value=value)
            else:
                change.pen.insert(setting, name=key, value=value)
            change.settle("save_view", f"saved the view “{shown}”")
        return SavedView(shown, kept)

    def forget_view(self, name: str) -> str:
        """Let go of a saved view; returns its name."""
        with self._change() as change:
            view = _view_of(settings.get(change.connection, VIEW + fold(name)), name)
            change.pen.delete(setting, {"name": VIEW + fold(name)})
            change.settle("forget_view", f"let go of the view “{view.name}”")
        return view.name

    def saved_views(self) -> tuple[SavedView, ...]:
        """All saved views, by name."""
        with self._store.read() as connection:
            kept = settings.beginning(connection, VIEW)
        return tuple(_view_of(value, "") for value in kept)

    def saved_view(self, name: str) -> SavedView:
        """One saved view. Raises :class:`NotFound`."""
        with self._store.read() as connection:
            return _view_of(settings.get(connection, VIEW + fold(name)), name)

    def filter_values(self, field: str, begun: str) -> tuple[str, ...]:
        """Interests or companies in the book that begin like this, for completion."""
        with self._store.read() as connection:
            known = {"interest": listing.interests, "company": listing.companies}[field]
            wanted = fold(begun)
            return tuple(
                name for name in known(connection) if listing.folded(name).startswith(wanted)
            )

    def _others(self, change: Change, uids: Sequence[str]) -> list[Any]:
        """The rows of these, the owner and the deleted left out. Raises
        :class:`NotUnderstood` for too many."""
        if len(uids) > MOST_AT_ONCE:
            raise NotUnderstood(f"At most {MOST_AT_ONCE:,} people at once.", "Nothing was written.")
        return [row for row in contacts.rows_of_uids(change.connection, uids) if not row.is_owner]


def _view_of(value: str, name: str) -> SavedView:
    if not value:
        raise NotFound(f"There is no view “{clean_line(name)}”.", "All views: crm contacts --views")
    shown, line = json.loads(value)
    return SavedView(shown, line)


def _named(rows: Sequence[Any]) -> str:
    return str(rows[0].name) if len(rows) == 1 else f"{len(rows):,} people"
