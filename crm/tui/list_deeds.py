"""What the contact list asks of the book."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.faces import words
from crm.rules.filters import read
from crm.tui.messages import BookChanged, ContactsFound, PeopleMarked, TrendsFound, ViewsSeen
from crm.tui.reach import Deed

if TYPE_CHECKING:
    from crm.book.book import Book


def find(typed: str, offset: int, limit: int) -> Deed:
    """Lines of the list that a line of filters finds."""

    def deed(book: Book) -> ContactsFound:
        lines, total = book.contacts(read(typed).filter, limit=limit, offset=offset)
        return ContactsFound(typed, offset, lines, total, book.local_day())

    return deed


def find_trends(uids: Sequence[str]) -> Deed:
    """How warm these were, month by month."""
    return lambda book: TrendsFound(uids, book.warmth_trends(uids))


def mark_all(typed: str) -> Deed:
    """Everybody in a list."""
    return lambda book: PeopleMarked(book.found_uids(read(typed).filter))


def place(uids: Sequence[str], circle: str | None) -> Deed:
    """Put everybody marked into a circle."""

    def deed(book: Book) -> BookChanged:
        done = book.place_many(uids, circle)
        who = words.count(done.placed, "person is", "people are")
        told = [f"{who} in {circle}." if circle else f"{who} in no circle."]
        if done.left_alone:
            told.append(f"Left alone, as they wish: {words.listed(done.left_alone[:5])}.")
        return BookChanged("\n".join([*told, *([done.warning] if done.warning else [])]))

    return deed


def add_interests(uids: Sequence[str], names: Sequence[str]) -> Deed:
    """Put interests on the list of everybody marked."""

    def deed(book: Book) -> BookChanged:
        count = book.add_interests_to_many(uids, names)
        told = words.listed([f"#{name.lstrip('#').strip()}" for name in names])
        return BookChanged(f"{words.count(count, 'person', 'people')}: {told}")

    return deed


def see_views(book: Book) -> ViewsSeen:
    """All saved views."""
    return ViewsSeen(book.saved_views())


def save_view(name: str, typed: str) -> Deed:
    """Keep what is typed under a name."""
    return lambda book: BookChanged(f"Saved the view “{book.save_view(name, typed).name}”.")


def forget_view(name: str) -> Deed:
    """Let go of a saved view."""
    return lambda book: BookChanged(f"Let go of the view “{book.forget_view(name)}”.")
