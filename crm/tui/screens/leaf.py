"""A leaf of paper over a screen: something to read, and perhaps to take along."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from crm.tui import keys
from crm.tui.screens.over import Over
from crm.tui.shown import BOLD, FAINT, line, said


class Leaf(Over[None]):
    """Shows ``what``; with ``copied``, a key takes that text to the clipboard."""

    BINDING_GROUP_TITLE = "Reading"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.LEAF]

    def __init__(self, title: str, what: Content, *, copied: str = "") -> None:
        super().__init__()
        self._heading = title
        self._what = what
        self._copied = said(copied).plain

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="leaf") as box:
            box.border_title = line((self._heading, BOLD))
            copy = "y copies, " if self._copied else ""
            box.border_subtitle = line((f"{copy}Escape closes", FAINT))
            yield Static(self._what, markup=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Without a text to copy there is no such key."""
        return action != "copy" or bool(self._copied)

    def action_copy(self) -> None:
        """Take the text to the clipboard."""
        self.app.copy_to_clipboard(self._copied)
        self.app.notify("Copied.", markup=False)
