"""The first steps of a book, each taken from what is in it: they can be left at any time."""

from __future__ import annotations

from dataclasses import dataclass

from crm.book.desk import Desk
from crm.store import beginnings, contacts, facts

UNNAMED = "Me"
"""The owner's name until an import or the user tells it."""
ENOUGH_PEOPLE = 3


@dataclass(frozen=True)
class Begun:
    """How far a book has come. ``owner`` is empty until the user said who they are;
    ``unplaced`` are (uid, name) of the first people without a circle."""

    owner: str
    people: int
    placed: int
    unplaced: tuple[tuple[str, str], ...]
    interests: tuple[str, ...]
    has_happened: bool


class Beginnings(Desk):
    """What a new user does first."""

    def owner_name(self) -> str:
        """Who keeps this book; empty until it was told."""
        with self._store.read() as connection:
            key = contacts.owner_id(connection)
            name = "" if key is None else str(contacts.row_of(connection, key).name)
        return "" if name == UNNAMED else name

    def begun(self) -> Begun:
        """How far the book has come."""
        owner = self.owner_name()
        with self._store.read() as connection:
            key = contacts.owner_id(connection)
            rows = [] if key is None else facts.interests_of(connection, key)
            unplaced = beginnings.unplaced(connection, ENOUGH_PEOPLE)
            return Begun(
                owner,
                beginnings.people(connection),
                beginnings.placed(connection),
                tuple((row.uid, row.name) for row in unplaced),
                tuple(row.name for row in rows),
                beginnings.has_happened(connection),
            )
