"""An import, as it stands on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from crm.faces import import_words, words
from crm.tui.shown import BOLD, FAINT, GOOD, TAG, line, said, stacked

if TYPE_CHECKING:
    from datetime import date

    from crm.book.results import ImportReport
    from crm.tui.paths import Export, Fits

_MOST = 20
_MOST_FITS = 8


def teaching() -> Content:
    """Where an export comes from, and what becomes of it."""
    return stacked(
        said(("Your LinkedIn export: the archive as it was downloaded, or Connections.csv.", BOLD)),
        said((
            "On LinkedIn: Settings, Data privacy, Get a copy of your data. All of it comes in or "
            "nothing; a second time brings only what is new. Nothing leaves this computer.",
            FAINT,
        )),
    )  # fmt: skip


def found(export: Export, today: date) -> Content:
    """An export that lies where browsers put it."""
    path = export.path
    where = f"  {words.path(path.parent)}, {words.ago(export.on, today)}"
    return line("  ", (path.name, BOLD), (where, FAINT))


def another() -> Content:
    """What one chooses for a file that was not found."""
    return line("  ", ("Another file …", ""), ("  p, or drop it onto the terminal", FAINT))


def fits(found: Fits, typed: str) -> Content:
    """What a typed path may become."""
    if not typed.strip():
        return line(("Tab completes, Escape leaves: then 1 to 9 lead to the other places.", FAINT))
    if found.is_file:
        return line(("Enter brings it in.", GOOD))
    if not found.names:
        return line(("No folder, archive or table here begins like that.", FAINT))
    shown = "   ".join(found.names[:_MOST_FITS])
    rest = len(found.names) - _MOST_FITS
    return said((shown, TAG), (f"   and {rest:,} more" if rest > 0 else "", FAINT))


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
