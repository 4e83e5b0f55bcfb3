"""What people care about, and what you care about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from crm.book import views
from crm.book.change import Change
from crm.book.desk import Desk
from crm.book.results import InterestView
from crm.errors import NotFound, NotUnderstood
from crm.rules.text import clean_line, fold
from crm.store import contacts, facts, proposals, topics
from crm.store.tables import contact_interest

if TYPE_CHECKING:
    from crm.store.engine import Connection


class Interests(Desk):
    """Interests of theirs and, where ``who`` is None, yours."""

    def add_interests(self, who: str | None, names: Sequence[str]) -> tuple[InterestView, ...]:
        """Put interests on somebody's list, or confirm those that were only proposed. Yours
        are proposed to everybody who wrote of them."""
        if not any(fold(name.lstrip("#")) for name in names):
            raise NotUnderstood("Which interest?", "For example: crm interest Ana rust")
        with self._change() as change:
            key = self._list_of(change.connection, who)
            added = [self._add(change, key, name) for name in names if fold(name.lstrip("#"))]
            if key == contacts.owner_id(change.connection):
                proposals.propose(change.pen, added, change.today, change.policy)
            words = ", ".join(clean_line(name) for name in names)
            self._settle(change, key, "add_interests", f"added interests: {words}")
            return self._interests(change.connection, key)

    def remove_interests(self, who: str | None, names: Sequence[str]) -> tuple[InterestView, ...]:
        """Take interests off somebody's list. What was tagged on interactions stays."""
        with self._change() as change:
            key = self._list_of(change.connection, who)
            known = {row.interest_id for row in facts.interests_of(change.connection, key)}
            for name in names:
                found = topics.find(change.connection, name)
                if found not in known:
                    raise NotFound(f"“{clean_line(name)}” is not on that list.")
                change.pen.update(
                    contact_interest,
                    {"contact_id": key, "interest_id": found},
                    dropped_on=change.today,
                )
            words = ", ".join(clean_line(name) for name in names)
            self._settle(change, key, "remove_interests", f"removed interests: {words}")
            return self._interests(change.connection, key)

    def my_interests(self) -> tuple[InterestView, ...]:
        """What you care about, and who seems to share it; ``shared`` is not told here."""
        with self._store.read() as connection:
            owner = contacts.owner_id(connection)
            return () if owner is None else self._interests(connection, owner)

    def interests_of(self, who: str) -> tuple[InterestView, ...]:
        """What somebody cares about, and what is proposed from their words."""
        with self._store.read() as connection:
            return self._interests(connection, self._resolve(connection, who))

    def _list_of(self, connection: Connection, who: str | None) -> int:
        if who is not None:
            return self._resolve(connection, who)
        owner = contacts.owner_id(connection)
        if owner is None:
            raise NotFound("The book does not know who you are.", 'Tell it: crm init --name "You"')
        return owner

    def _add(self, change: Change, key: int, name: str) -> int:
        found = facts.interest_id(change.pen, name)
        row = facts.interest_row(change.connection, key, found)
        if row is None:
            change.pen.insert(
                contact_interest, contact_id=key, interest_id=found, since_on=change.today
            )
        elif row.dropped_on is not None or not row.confirmed:
            change.pen.update(
                contact_interest,
                {"contact_id": key, "interest_id": found},
                confirmed=True,
                dropped_on=None,
                since_on=row.since_on if row.confirmed else change.today,
            )
        return found

    def _settle(self, change: Change, key: int, verb: str, words: str) -> None:
        """Interests of mine change what everybody who has them shares with me."""
        change.touch([key])
        change.reworded.add(key)
        if key == contacts.owner_id(change.connection):
            mine = facts.interests_ever(change.connection, key)
            change.touch(facts.sharing(change.connection, mine))
        change.settle(verb, words)

    def _interests(self, connection: Connection, key: int) -> tuple[InterestView, ...]:
        rows, owner = facts.interests_of(connection, key), contacts.owner_id(connection)
        ids = [row.interest_id for row in rows]
        if key == owner:
            seeming = proposals.seeming_to_share(connection, ids, self._clock.today())
            found = views.interest_views(rows, frozenset(), seeming)
        else:
            mine = [] if owner is None else facts.interests_of(connection, owner)
            found = views.interest_views(
                rows, frozenset(row.folded for row in mine if row.confirmed)
            )
        aliases, above = topics.aliases_of(connection, ids), topics.above(connection, ids)
        return tuple(
            replace(view, aliases=tuple(aliases.get(one, ())), broader=above.get(one, ""))
            for one, view in zip(ids, found, strict=True)
        )
