"""The row of chips under a line: what was understood, each part to be corrected."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from crm.tui import keys
from crm.tui.log_words import LETTERS, Chip
from crm.tui.shown import line

_BETWEEN = "  "


class _Placed(NamedTuple):
    """A chip, and the columns that it takes."""

    number: int
    start: int
    end: int


class Chips(Static, can_focus=True):
    """Takes the keys while it has the focus: an arrow moves, Enter or a chip's letter opens
    its answers."""

    BINDING_GROUP_TITLE = "What was understood"
    FOCUS_ON_CLICK = False
    """With the focus come the letters: the chips would move away under the mouse."""
    BINDINGS: ClassVar[list[BindingType]] = [*keys.CHIPS]

    class Opened(Message):
        """A chip is to be corrected; ``key`` names which part."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    def __init__(self, *, id: str) -> None:  # noqa: A002  # Textual's name
        super().__init__(id=id, markup=False)
        self._chips: tuple[Chip, ...] = ()
        self._at = 0
        # Textual's own flag is set only after the events of the focus.
        self._has_keys = False
        self._rows: list[list[_Placed]] = []

    def put(self, chips: tuple[Chip, ...]) -> None:
        """Show these; the cursor stays where it is."""
        self._chips = chips
        self._at = min(self._at, max(0, len(chips) - 1))
        self._show()

    def _show(self) -> None:
        """As many chips on a line as there is room for, none of them parted."""
        shown = [
            chip.shown(with_key=self._has_keys, chosen=self._has_keys and place == self._at)
            for place, chip in enumerate(self._chips)
        ]
        room = self.content_size.width or self.app.size.width
        self._rows = [[]]
        end = 0
        for place, chip in enumerate(shown):
            start = end + len(_BETWEEN) if end else 0
            if end and start + chip.cell_length > room:
                self._rows.append([])
                start = 0
            end = start + chip.cell_length
            self._rows[-1].append(_Placed(place, start, end))
        self.update(
            Content("\n").join(
                line(_BETWEEN).join(shown[chip.number] for chip in row) for row in self._rows
            )
        )

    def on_resize(self) -> None:
        self._show()

    def on_focus(self) -> None:
        self._has_keys = True
        self._show()

    def on_blur(self) -> None:
        self._has_keys = False
        self._show()

    def action_move(self, steps: int) -> None:
        if self._chips:
            self._at = (self._at + steps) % len(self._chips)
            self._show()

    def action_open(self) -> None:
        if self._chips:
            self.post_message(self.Opened(self._chips[self._at].key))

    def on_key(self, event: events.Key) -> None:
        if event.character and event.character in LETTERS and self._chips:
            event.stop()
            self.post_message(self.Opened(event.character))

    def on_click(self, event: events.Click) -> None:
        """The chip under the mouse."""
        for row in self._rows[event.y : event.y + 1]:
            for chip in row:
                if chip.start <= event.x < chip.end:
                    self._at = chip.number
                    self.action_open()
