"""What the quick log asks of the book."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crm.errors import Ambiguous, BookBusy, RapportError
from crm.tui.messages import InteractionLogged, LineCompleted, LineDoubted, LineUnderstood

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import ContactLine, Understanding
    from crm.rules.interaction import Give
    from crm.tui.reach import Deed


def completing(text: str) -> Deed:
    """How a name or an interest goes on."""
    return lambda book: LineCompleted(text, book.complete_line(text))


def understanding(
    text: str,
    chosen: tuple[str, ...],
    person: tuple[str, str] | None,
    *,
    is_about_them: bool = False,
) -> Deed:
    """What a line says, about ``person`` where it names nobody, or ``is_about_them`` whomever
    it names."""

    def deed(book: Book) -> LineUnderstood | LineDoubted:
        today = book.local_day()
        try:
            found = _named(book, text, [book.find(uid) for uid in chosen])
            if person and (is_about_them or not found.contacts):
                found = replace(found, contacts=(book.find(person[0]),))
        except Ambiguous as several:
            return LineDoubted(text, several.message, several.candidates)
        except BookBusy:
            raise
        except RapportError as error:
            return LineDoubted(text, error.message)
        return LineUnderstood(text, found, today)

    return deed


def _named(book: Book, text: str, chosen: list[ContactLine]) -> Understanding:
    from crm.faces.naming import with_chosen  # noqa: PLC0415  # in the worker, with the book

    return with_chosen(book, text, chosen, book.local_day()) if chosen else book.understand(text)


def writing(understood: Understanding, gave: Give | None) -> Deed:
    """Log what was understood."""

    def deed(book: Book) -> InteractionLogged:
        logged = book.log_interaction(understood, gave=gave)
        return InteractionLogged(logged, book.local_day())

    return deed
