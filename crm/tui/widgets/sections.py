"""The sections of a screen in one line: where one is, and how much is in each."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.message import Message
from textual.widgets import Static

from crm.faces.page import cells
from crm.tui.shown import FAINT, NAME, Part, line


class Sections(Static):
    """Names of sections with a count beside them; a click goes there."""

    class Wanted(Message):
        """Section ``number`` is to be shown."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(self, *, id: str) -> None:  # noqa: A002  # Textual's name
        super().__init__("", markup=False, id=id)
        self._ends: list[int] = []

    def show(self, sections: Sequence[tuple[str, str]], here: int) -> None:
        """``sections`` are (name, count); ``here`` the number of the one that is shown."""
        parts: list[Part] = []
        self._ends = []
        end = 0
        for number, (name, count) in enumerate(sections):
            style = f"{NAME} underline" if number == here else ""
            counted = f" {count}" if count else ""
            parts += [(name, style), (counted, FAINT), "  "]
            end += cells(name + counted) + 2
            self._ends.append(end)
        self.update(line(*parts), layout=False)

    def on_click(self, event: events.Click) -> None:
        for number, end in enumerate(self._ends):
            if event.x < end:
                self.post_message(self.Wanted(number))
                return
