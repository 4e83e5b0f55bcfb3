"""Help: the keys of what has the focus, made from the bindings themselves."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from crm.faces.page import wrap
from crm.tui import keys
from crm.tui.screens.over import Over
from crm.tui.shown import BOLD, FAINT, HEADING, TAG, line, stacked

if TYPE_CHECKING:
    from textual.screen import Screen

_TIP_AT = 20
"""The column of what a key does."""
_MOST_WIDTH, _FRAME = 96, 10


class HelpScreen(Over[None]):
    """What can be done in ``about`` right now."""

    BINDINGS: ClassVar[list[BindingType]] = [*keys.CLOSE]

    def __init__(self, about: Screen[object]) -> None:
        super().__init__()
        self._about = about

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help") as box:
            box.border_title = line(("Keys", BOLD))
            box.border_subtitle = line(("Escape closes", FAINT))
            yield Static(self._said(), markup=False)

    def _said(self) -> Content:
        groups: defaultdict[str, dict[str, tuple[list[str], str, str]]] = defaultdict(dict)
        for node, binding, enabled, tooltip in self._about.active_bindings.values():
            if not enabled or binding.system or not binding.id:
                continue
            rows = groups[node.BINDING_GROUP_TITLE or "Here"]
            row = rows.setdefault(binding.action, ([], binding.description, tooltip))
            row[0].append(self.app.get_key_display(binding))
        room = max(min(self.app.size.width, _MOST_WIDTH) - _FRAME - _TIP_AT, 20)
        blocks = []
        for title, rows in groups.items():
            lines = [line((title, HEADING))]
            for shown, name, tip in rows.values():
                first, *rest = wrap(tip, room)
                lines.append(
                    line((" ".join(shown).ljust(9), TAG), (name.ljust(11), BOLD), (first, FAINT))
                )
                lines += [line((" " * _TIP_AT + more, FAINT)) for more in rest]
            blocks.append(stacked(*lines))
        return Content("\n\n").join(blocks)
