"""A line to type on, into which nothing can be pasted that a terminal would obey."""

from __future__ import annotations

from textual.geometry import Region
from textual.widgets import Input

from crm.faces.page import cells
from crm.rules.text import clean


class WordsInput(Input):
    """An input whose value is always clean."""

    def validate_value(self, value: str) -> str:
        return as_one_line(value)

    def on_resize(self) -> None:
        """With less room the cursor stays in sight."""
        self.call_after_refresh(self._show_cursor)

    def _show_cursor(self) -> None:
        self.scroll_to_region(
            Region(cells(self.value[: self.cursor_position]), 0, 1, 1), force=True, animate=False
        )


def as_one_line(text: str) -> str:
    """Text as such an input shows it."""
    return clean(text).replace("\n", " ").replace("\t", " ")
