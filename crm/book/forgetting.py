"""Erasing somebody for good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crm.book.days import DAY_SEEN
from crm.book.desk import Desk
from crm.book.results import ContactLine
from crm.errors import BookBusy, BookUnusable, Refused
from crm.rules.gate.offers import rests_until
from crm.rules.history import Boundary, BoundaryKind
from crm.rules.identity import core_name
from crm.rules.undo import FORGET
from crm.store import backup, contacts, erased, erasing, settings, stops
from crm.store.history import load_history

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from crm.store.engine import Connection


@dataclass(frozen=True)
class ToForget:
    """Who is to be erased and how much goes. ``shared`` are interactions with others too,
    which stay with them; ``bound`` whether a boundary stands; ``backups`` are copies of the
    book beside it that hold them still."""

    contact: ContactLine
    interactions: int
    shared: int
    offers: int
    bound: bool
    backups: tuple[Path, ...]


@dataclass(frozen=True)
class Forgotten:
    """Who was erased. ``swept`` whether the file was written anew without the bytes that older
    changes left in it."""

    name: str
    backups: tuple[Path, ...]
    swept: bool


class Forgetting(Desk):
    """What is erased is gone: it is no deletion, and cannot be undone."""

    def about_to_forget(self, who: str) -> ToForget:
        """Who would be erased and how much. Changes nothing; refuses as :meth:`forget_contact`."""
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            self._refuse_forgetting(connection, key)
            alone, shared, offers = erasing.sizes(connection, key)
            return ToForget(
                contact=self._line(connection, key),
                interactions=alone,
                shared=shared,
                offers=offers,
                bound=bool(self._standing(connection, key)),
                backups=self._backups(),
            )

    def forget_contact(self, who: str) -> Forgotten:
        """Erase a person and every trace of them in the file: rows, indexes, unsent words, and
        the log of changes, so that nothing from before can be undone.

        A number for each of their marks stays, by which no import brings them back, with the
        boundaries that stood: whoever comes in under such a mark, or under the name, has them
        again. Refused for the owner, and while an offer or a no still forbids the next offer.
        """
        with self._change() as change:
            connection = change.connection
            key = self._resolve(connection, who)
            self._refuse_forgetting(connection, key)
            name = str(contacts.row_of(connection, key).name)
            bounds = self._standing(connection, key)
            emails, urls, refs = erasing.marks_of(connection, key)
            marks = [
                *map(erased.by_email, emails),
                *map(erased.by_url, urls),
                *(erased.by_ref(ref.source, ref.ref) for ref in refs),
                *([erased.by_name(core_name(name))] if bounds else []),
            ]
            erasing.erase(connection, key)
            erased.remember(change.pen, marks, bounds)
            settings.put(connection, DAY_SEEN, "")
            change.settle(FORGET, "erased somebody", untold=True)
        return Forgotten(name, self._backups(), self.sweep())

    def sweep(self) -> bool:
        """Write the file anew without what older changes left between its rows; whether that
        could be done now."""
        try:
            self._store.sweep()
        except (BookBusy, BookUnusable):
            return False
        return True

    def _standing(self, connection: Connection, key: int) -> tuple[Boundary, ...]:
        """The boundaries that stand; a stop counts as *no contact*."""
        today = self._clock.today()
        history = load_history(connection, key)
        found = [one for one in history.boundaries if one.until_on is None or one.until_on > today]
        if key in stops.stopped_on(connection):
            found.append(Boundary("stop", BoundaryKind.NO_CONTACT, today, None, ""))
        return tuple(found)

    def _refuse_forgetting(self, connection: Connection, key: int) -> None:
        row: Any = contacts.row_of(connection, key)
        if row.is_owner:
            raise Refused("That is you. Your own contact stays in the book.")
        today = self._clock.today()
        until_on = rests_until(load_history(connection, key), today, self._policy)
        if until_on is not None:
            raise Refused(
                f"{row.name} was offered something, or refused, of late; without them it would "
                f"be forgotten. They can be erased from {until_on.isoformat()} on.",
                f"Until then leave them alone: crm bound {row.uid[:8]} no-contact",
            )

    def _backups(self) -> tuple[Path, ...]:
        path = self._store.path
        folders = (path.parent / "backups", path.parent / "backups" / "daily")
        return tuple(sorted(one for folder in folders for one in backup.backups_of(path, folder)))
