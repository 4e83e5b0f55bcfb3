"""Adding a person: a short form, of which only the name is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.tui.messages import BookChanged
from crm.tui.reach import Deed
from crm.tui.screens.form import Field, Filled, Form

if TYPE_CHECKING:
    from crm.book.book import Book

_CIRCLES = {"i": "inner", "c": "close", "a": "active", "w": "wide"}
_FIELDS = (
    Field("name", "Name", hint="Ana Lopes"),
    Field("purpose", "Why this person: what do you share?", hint="we both restore old boats"),
    Field("can_give", "What can you give them?", hint="a berth for the winter"),
    Field("circle", "Circle (inner, close, active, wide; none for later)", hint="close"),
    Field("company", "Company", hint="Northwind"),
    Field("role", "What they do there", hint="Boat builder"),
    Field("email", "E-mail", hint="ana@example.org"),
    Field("url", "A page of theirs", hint="https://…"),
)


def person_form() -> Form:
    """Asks for a person and puts them into the book."""
    return Form("Add a person", _FIELDS, _adding, note="Only the name is needed.")


def _adding(filled: Filled) -> Deed:
    def deed(book: Book) -> BookChanged:
        card = book.add_contact(
            filled["name"], company=filled["company"], role=filled["role"],
            emails=[filled["email"]] if filled["email"] else [],
            urls=[filled["url"]] if filled["url"] else [],
            purpose=filled["purpose"], can_give=filled["can_give"],
            circle=circle_of(filled["circle"]),
        )  # fmt: skip
        return BookChanged(f"Added: {card.name}")

    return deed


def circle_of(typed: str) -> str | None:
    """The circle that a word or its first letter means; None for nothing. Raises
    :class:`NotUnderstood`."""
    from crm.errors import NotUnderstood  # noqa: PLC0415  # in the worker

    word = typed.strip().casefold()
    if not word:
        return None
    found = _CIRCLES.get(word[0])
    if found is None or not found.startswith(word):
        raise NotUnderstood(
            f"There is no circle “{typed}”.", "Circles: inner, close, active, wide."
        )
    return found
