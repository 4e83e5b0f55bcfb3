"""A list of rows of which one is chosen: by keys, by a click, and opened by a second click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from crm.tui import keys


class Row(NamedTuple):
    """A row: what it is about (empty for a heading, which cannot be chosen), and its words."""

    key: str
    words: Content


class Hanging(Visual):
    """Words of which every line but the first is set in, so that it is not taken for a row."""

    def __init__(self, words: Content, indent: int = 4) -> None:
        self._words = words
        self._indent = indent

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        return self._words.get_optimal_width(rules, container_width)

    def get_height(self, rules: RulesMap, width: int) -> int:
        if self._words.cell_length <= width:
            return self._words.get_height(rules, width)
        return self._words.get_height(rules, max(width - self._indent, 1))

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        if self._words.cell_length <= width:
            return self._words.render_strips(width, height, style, options)
        room = max(width - self._indent, 1)
        first, *others = self._words.render_strips(room, height, style, options)
        air = Strip.blank(self._indent, style.rich_style)
        return [Strip.join([first, air]), *(Strip.join([air, other]) for other in others)]


class RowList(OptionList):
    """Rows, one or more lines each. When they are shown anew the choice stays, or else goes
    to the row that stands in its place."""

    BINDING_GROUP_TITLE = "List"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.ROWS]

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  # Textual's name
        super().__init__(id=id, markup=False)
        self._rows: tuple[Row, ...] = ()

    @property
    def chosen(self) -> str:
        """What the chosen row is about; empty when there is none."""
        at = self.highlighted
        return self._rows[at].key if at is not None and at < len(self._rows) else ""

    def show(self, rows: Sequence[Row], *, choose_new: bool = False) -> bool:
        """Show these rows; with ``choose_new`` the choice goes to the one that was not there
        before. Whether there was one."""
        if tuple(rows) == self._rows:
            return False
        known = {row.key for row in self._rows}
        new = [number for number, row in enumerate(rows) if row.key and row.key not in known]
        new = new if choose_new and known and len(new) == 1 else []
        held, at = self.chosen, self.highlighted
        self._rows = tuple(rows)
        self.set_options(
            Option(Hanging(row.words), id=row.key or None, disabled=not row.key) for row in rows
        )
        where = [number for number, row in enumerate(rows) if row.key]
        kept = [number for number in where if rows[number].key == held]
        below = [number for number in where if at is not None and number >= at]
        self.highlighted = next(
            iter([*new, *kept, *below, *(where[-1:] if at else where[:1])]), None
        )
        return bool(new)

    async def _on_click(self, event: events.Click) -> None:
        # Textual's own opens with the first click.
        event.prevent_default()
        at: int | None = event.style.meta.get("option")
        if at is None or not self._rows[at].key:
            return
        if at == self.highlighted:
            self.action_select()
        self.highlighted = at
