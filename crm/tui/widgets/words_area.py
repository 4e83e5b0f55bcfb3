"""A text to write, into which nothing can be pasted that a terminal would obey, with places
marked in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import BindingType
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult

from crm.rules.text import clean
from crm.tui import keys


@dataclass(frozen=True)
class Mark:
    """A place in the text, ``start``..``end``, end exclusive. ``severity`` as that of a
    finding: note, warning, stop."""

    start: int
    end: int
    severity: str


class WordsArea(TextArea):
    """A text whose value is always clean. Marks are underlined, so that they are seen without
    colour too."""

    BINDING_GROUP_TITLE = "Your words"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.WORDS]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"words--note", "words--warning", "words--stop"}

    def __init__(self, text: str = "", *, placeholder: str = "") -> None:
        self._marks: dict[int, list[tuple[int, int, str]]] = {}
        super().__init__(
            clean(text), placeholder=placeholder, compact=True, highlight_cursor_line=False
        )

    def edit(self, edit: Edit) -> EditResult:
        """Everything that enters is cleaned: what is typed, pasted, or put there."""
        return super().edit(replace(edit, text=clean(edit.text)))

    def load_text(self, text: str) -> None:
        super().load_text(clean(text))

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        # The name of this key is none that Textual finds its letter by.
        return key == "slash" or super().check_consume_key(key, character)

    def action_copy_words(self) -> None:
        """Take what is selected to the clipboard, else the whole text."""
        self.app.copy_to_clipboard(self.selected_text or self.text)
        self.app.notify("Copied.", markup=False)

    def on_paste(self, event: events.Paste) -> None:
        """What was pasted is in the text, and is nothing for what lies around it."""
        event.stop()

    def mark(self, marks: Sequence[Mark]) -> None:
        """Mark these places in place of those before."""
        found: dict[int, list[tuple[int, int, str]]] = {}
        at = 0
        for number, words in enumerate(self.document.lines):
            for mark in marks:
                start, end = max(mark.start - at, 0), min(mark.end - at, len(words))
                if start < end:
                    found.setdefault(number, []).append((start, end, mark.severity))
            at += len(words) + 1
        if found != self._marks:
            self._marks = found
            self.notify_style_update()
            self.refresh()

    def get_line(self, line_index: int) -> Text:
        line = super().get_line(line_index)
        for start, end, severity in self._marks.get(line_index, ()):
            line.stylize(self.get_component_rich_style(f"words--{severity}"), start, end)
        return line
