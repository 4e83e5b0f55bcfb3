"""What undo and redo did, made for reading."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.page import Page

if TYPE_CHECKING:
    from crm.book.clock import Clock
    from crm.book.undo_results import UndoHistory, Undone, UndoStep


def undone(page: Page, done: Undone) -> None:
    """What was taken back, what was left standing, and the way back."""
    page.say(f"Undid: {done.step.words}.", "good")
    for one in done.passed:
        page.say(f"Left as it is: {one.words}. It stays: {one.stands}.")
    page.say(done.final or "crm redo brings it back.", "dim")


def brought_back(page: Page, done: Undone) -> None:
    page.say(f"Brought back: {done.step.words}.", "good")
    page.say("crm undo takes it back again.", "dim")


def history(page: Page, found: UndoHistory, clock: Clock, today: date) -> None:
    """The newest changes, and what can be brought back."""
    for one in reversed(found.to_redo):
        _line(page, one, clock, today, "redo  ")
    if not found.steps:
        page.say("There is nothing to undo.")
    for one in found.steps:
        _line(page, one, clock, today, "undo  " if not one.stands else "      ")
    older = found.depth - len(found.steps)
    if older > 0:
        page.say(f"And {words.count(older, 'older change')}: crm undo --list --limit 100", "dim")


def _line(page: Page, one: UndoStep, clock: Clock, today: date, mark: str) -> None:
    stays = f" (stays: {one.stands})" if one.stands else ""
    day = words.day(clock.local_day(one.at), today)
    page.say(f"{day}: {one.words}{stays}", mark=mark)
