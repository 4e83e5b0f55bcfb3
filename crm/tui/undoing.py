"""Undo and redo from anywhere in the screen, and what a deed's notice says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

from crm.tui.hints import in_the_screen
from crm.tui.messages import ChangeUndone, UndoStopped
from crm.tui.reach import AsksBook
from crm.tui.shown import said

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import InteractionView
    from crm.tui.reach import Deed

OFFERED = "u undoes it"


class Undoes(AsksBook):
    """The part of the app that takes changes back.

    What must stand is told first; the same key once more, while nothing else has happened,
    leaves it standing and takes back what came before it.
    """

    _stopped_at = -1

    def action_undo(self) -> None:
        self.write_book(_undo(self._stopped_at), group="undo")

    def action_redo(self) -> None:
        self.write_book(_redo, group="undo")

    def on_undo_stopped(self, message: UndoStopped) -> None:
        before = f"\nu once more leaves it, and undoes: {message.before}" if message.before else ""
        self._stopped_at = message.newest if message.before else -1
        words = said(message.words, f"\n{message.hint}" if message.hint else "", before)
        self.app.notify(words.plain, severity="warning", markup=False)


def can_be_undone(logged: InteractionView) -> bool:
    """Whether undo takes it out again: not what stands against an offer."""
    from crm.rules.undo import is_against  # noqa: PLC0415  # loaded with the book

    return not is_against(logged.kind, logged.direction, asks=logged.asks)


def _undo(stopped_at: int) -> Deed:
    def deed(book: Book) -> Message:
        from crm.book.undoing import MustStand  # noqa: PLC0415  # in the worker, with the book

        try:
            done = book.undo(past=book.newest_change() == stopped_at)
        except MustStand as stands:
            return UndoStopped(
                stands.message, in_the_screen(stands.advice), stands.before, book.newest_change()
            )
        left = "".join(f"\nIt stays: {one.words}." for one in done.passed)
        return ChangeUndone(f"Undid: {done.step.words}.{left}\n{done.final or 'U brings it back'}")

    return deed


def _redo(book: Book) -> Message:
    done = book.redo()
    return ChangeUndone(f"Brought back: {done.step.words}.\n{OFFERED}")
