"""An import, as it stands on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from crm.faces import import_words
from crm.tui.shown import BOLD, FAINT, line, said, stacked

if TYPE_CHECKING:
    from crm.book.results import ImportReport

_MOST = 20


def teaching() -> Content:
    """Where an export comes from, and what becomes of it."""
    return stacked(
        said(("Your LinkedIn export: the archive as it was downloaded, or Connections.csv.", BOLD)),
        said((
            "On LinkedIn: Settings, Data privacy, Get a copy of your data. All of it comes in or "
            "nothing; a second time brings only what is new. Nothing leaves this computer. "
            "Type a path (→ completes it) or choose below. Escape leaves the line, and then 1 to 9 "
            "lead to the other places.",
            FAINT,
        )),
    )  # fmt: skip


def report(done: ImportReport) -> Content:
    """What was read, what is new, what was left out and why."""
    return stacked(
        line((import_words.title(done), BOLD)),
        said(import_words.read(done)),
        *(_row(label, text) for label, text in import_words.brought(done)),
        *(_row(label, text) for label, text in _some(import_words.left_out(done))),
        said(("Next, say who matters to you: 7, Triage.", FAINT)),
    )


def _row(label: str, text: str) -> Content:
    return said((f"{label:<14}", FAINT), text)


def _some(rows: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    rest = len(rows) - _MOST
    return [*rows[:_MOST], *([("", f"{rest:,} more")] if rest > 0 else [])]
