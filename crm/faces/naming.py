"""Whom a line is about, when the line alone does not say it with certainty."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from crm.book.results import Understanding
from crm.rules.phrase import understand
from crm.rules.text import fold

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import ContactLine


def with_people(text: str, people: Sequence[ContactLine], today: date) -> Understanding:
    """The line understood as one about exactly these people."""
    names = [name for person in people for name in (person.name, person.name.split()[0])]
    return Understanding(understand(text, today, names), tuple(people))


def with_chosen(book: Book, text: str, chosen: Sequence[ContactLine], today: date) -> Understanding:
    """As ``book.understand``, where a name that fits somebody chosen means that person."""
    chosen_first = with_people(text, chosen, today)
    people = [
        next((c for c in chosen if _fits(name, c.name)), None) or book.find(name)
        for name in chosen_first.phrase.names
    ]
    return Understanding(chosen_first.phrase, tuple(dict.fromkeys(people or chosen)))


def _fits(typed: str, name: str) -> bool:
    parts = fold(name).split()
    return all(any(part.startswith(word) for part in parts) for word in fold(typed).split())
