"""What will be done, shown whole, and one key that does it: only where undo cannot help."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from crm.tui import keys
from crm.tui.screens.over import Over
from crm.tui.shown import BOLD, FAINT, line


class Confirm(Over[bool]):
    """Shows ``what``; ``doing`` names it in a word or two, as in "y removes it"."""

    BINDING_GROUP_TITLE = "Before it is done"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.CONFIRM]

    def __init__(self, title: str, what: Content, doing: str) -> None:
        super().__init__()
        self._heading = title
        self._what = what
        self._doing = doing

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="leaf") as box:
            box.border_title = line((self._heading, BOLD))
            box.border_subtitle = line((f"y {self._doing}, Escape leaves", FAINT))
            yield Static(self._what, markup=False)

    def action_agree(self) -> None:
        self.dismiss(True)

    def action_leave(self) -> None:
        self.dismiss(False)
