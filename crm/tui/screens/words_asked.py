"""A question that is answered in words of any number of lines."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from crm.tui import keys
from crm.tui.editor import edit_text
from crm.tui.screens.over import Over
from crm.tui.shown import BOLD, FAINT, line
from crm.tui.widgets.words_area import WordsArea


class WordsAsked(Over[str | None]):
    """Asks for words that begin as ``value``; None when it is left, or nothing was changed."""

    BINDING_GROUP_TITLE = "Words"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.WORDS_ASKED]

    def __init__(self, title: str, value: str) -> None:
        super().__init__()
        self._asked = title
        self._value = value

    def compose(self) -> ComposeResult:
        with Vertical(classes="question") as box:
            box.border_title = line((self._asked, BOLD))
            yield WordsArea(self._value)
            told = "Ctrl+S writes it, Ctrl+E opens your editor, Escape leaves."
            yield Static(line((told, FAINT)), markup=False)

    def on_mount(self) -> None:
        area = self.query_one(WordsArea)
        area.move_cursor(area.document.end)

    def action_write(self) -> None:
        """Give the words back, once every letter that was typed before is in them."""
        self.query_one(WordsArea).call_later(self._give)

    def _give(self) -> None:
        words = self.query_one(WordsArea).text.strip()
        self.dismiss(None if words == self._value else words)

    def action_edit_outside(self) -> None:
        """Write them in the user's own editor."""
        area = self.query_one(WordsArea)
        edited = edit_text(self.app, area.text)
        if edited is not None:
            area.load_text(edited)

    def action_leave(self) -> None:
        self.dismiss(None)
