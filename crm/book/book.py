"""The book: every use case is one method, one transaction."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Self

from crm.book.ahead import Ahead
from crm.book.almanac import Almanac
from crm.book.answering import Answering
from crm.book.beginnings import UNNAMED, Beginnings
from crm.book.chores import Chores
from crm.book.clock import Clock
from crm.book.common_ground import CommonGrounds
from crm.book.completing import Completing
from crm.book.correcting import Correcting
from crm.book.desk import required_line
from crm.book.feeds import Feeds
from crm.book.forgetting import Forgetting
from crm.book.heeding import Heeding
from crm.book.pace import Pace
from crm.book.pictures import Pictures
from crm.book.promises import Promises
from crm.book.readiness import Readying
from crm.book.results import CheckReport, Damage, ImportReport
from crm.book.signals import Signals
from crm.book.takers import Takers
from crm.book.together import Together
from crm.book.trends import Trends
from crm.book.undoing import Undoing
from crm.errors import BookUnusable
from crm.rules.text import fold
from crm.store import contacts
from crm.store.engine import Store
from crm.store.tables import contact


class Book(
    Pictures,
    Correcting,
    Together,
    CommonGrounds,
    Takers,
    Readying,
    Beginnings,
    Promises,
    Heeding,
    Ahead,
    Chores,
    Answering,
    Pace,
    Signals,
    Feeds,
    Almanac,
    Undoing,
    Forgetting,
    Completing,
    Trends,
):
    """A relationship book: the only writer, the same for every face.

    Results are frozen; errors are those of :mod:`crm.errors` and mean that the book is as
    it was. Close it when done; it may be used as a context manager.
    """

    @classmethod
    def create(cls, path: Path, clock: Clock, *, owner: str = "") -> Self:
        """Make a new book for ``owner``, whose own contact holds your interests.

        Raises :class:`BookUnusable` when something is there already.
        """
        shown = required_line(owner or UNNAMED, "Your name")
        book = cls(Store.create(path), clock)
        with book._change() as change:
            key = change.pen.insert(
                contact,
                name=shown,
                first=shown.partition(" ")[0],
                last=shown.partition(" ")[2],
                name_folded=fold(shown),
                on_file_on=change.today,
                is_owner=True,
            )
            change.reworded.add(key)
            change.settle("create", "made the book")
        return book

    def name_owner(self, name: str) -> str:
        """Tell the book who you are; returns the name."""
        shown = required_line(name, "Your name")
        with self._change() as change:
            key = contacts.owner_id(change.connection)
            if key is None:
                raise LookupError("a book has an owner from its first day")
            first, _, last = shown.partition(" ")
            change.pen.update(
                contact, key, name=shown, first=first, last=last, name_folded=fold(shown)
            )
            change.reworded.add(key)
            change.settle("name_owner", f"named the owner {shown}")
        return shown

    def import_linkedin(
        self,
        path: Path,
        *,
        other_owner: bool = False,
        progress: Callable[[str, int, int], None] | None = None,
    ) -> ImportReport:
        """Bring in a LinkedIn export: all of it or nothing, and only what is new.

        ``progress(label, done, total)`` is called while it runs.
        """
        from crm.book.importing import import_export  # noqa: PLC0415  # only an import pays for it

        return import_export(
            self._store, self._clock, self._policy, path, other_owner=other_owner, progress=progress
        )

    def check(self) -> CheckReport:
        """Prove that facts, summaries, search and permits agree.

        Changes nothing, and lets nobody else write meanwhile: SQLite proves an index only
        to a writer.
        """
        from crm.store.check import examine  # noqa: PLC0415  # only a check pays for it

        found: tuple[tuple[str, str], ...] = ()
        people = interactions = permits = 0
        try:
            with self._store.write() as connection:
                found = examine(
                    connection,
                    policy=self._policy,
                    today=self._clock.today(),
                    zone=self._clock.zone,
                )
                if not any(where == "file" for where, _ in found):
                    people, interactions, permits = contacts.sizes(connection)
        except BookUnusable:
            # A broken file may refuse even the end of a transaction that wrote nothing.
            if not found:
                raise
        return CheckReport(
            people, interactions, permits, tuple(Damage(where, what) for where, what in found)
        )
