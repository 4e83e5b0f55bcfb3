"""What happened, any number of it, newest first under a heading a day; only the lines in
sight are drawn."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from crm.faces import words
from crm.tui import keys, person_words
from crm.tui.shown import BOLD, FAINT, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.content import Content

    from crm.book.results import InteractionView


class EventList(ScrollView, can_focus=True):
    """Interactions by day."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"events--chosen"}
    BINDING_GROUP_TITLE = "What happened"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.EVENTS]
    chosen: reactive[int] = reactive(0, init=False)

    class Pointed(Message):
        """The cursor stands on another interaction."""

        def __init__(self, event: InteractionView) -> None:
            super().__init__()
            self.event = event

    class Read(Message):
        """An interaction is to be read whole."""

        def __init__(self, event: InteractionView) -> None:
            super().__init__()
            self.event = event

    def __init__(self, *, id: str) -> None:  # noqa: A002  # Textual's name
        super().__init__(id=id)
        self._events: tuple[InteractionView, ...] = ()
        self._lines: list[int | date] = []
        self._line_of: list[int] = []
        self._today = date.min

    def start(self, happened: Sequence[InteractionView], today: date) -> None:
        """Show these, which are the oldest first."""
        self._events, self._today = tuple(reversed(happened)), today
        self._lines, self._line_of = [], []
        number = 0
        for on, group in groupby(self._events, key=lambda event: event.on):
            self._lines.append(on)
            for _ in group:
                self._line_of.append(len(self._lines))
                self._lines.append(number)
                number += 1
        self.virtual_size = Size(self.size.width, max(len(self._lines), 1))
        self.set_reactive(EventList.chosen, min(self.chosen, max(number - 1, 0)))
        self.refresh()

    @property
    def event(self) -> InteractionView | None:
        """The one that the cursor stands on."""
        return self._events[self.chosen] if self._events else None

    def point_at(self, uid: str) -> None:
        """Stand on an interaction without telling anybody."""
        for number, event in enumerate(self._events):
            if event.uid == uid:
                self.set_reactive(EventList.chosen, number)
                self._show_chosen()
                return

    def render_line(self, y: int) -> Strip:
        number = y + self.scroll_offset.y
        width = self.size.width
        style = self.visual_style
        if not self._events and number == 0:
            shown = line(("Nothing yet. ", BOLD), "Log the first thing with l.")
        elif number >= len(self._lines):
            return Strip.blank(width, self.rich_style)
        else:
            here = self._lines[number]
            if isinstance(here, date):
                shown = _heading(here, self._today)
            else:
                is_chosen = here == self.chosen
                mark = ("▸ ", BOLD) if is_chosen else "  "
                shown = line(mark, person_words.event(self._events[here]))
                if is_chosen:
                    style = self.get_visual_style("events--chosen")
        shown = shown.truncate(self.scrollable_content_region.width, ellipsis=True)
        return Visual.to_strips(self, shown, width, 1, style, pad=True)[0]

    def validate_chosen(self, value: int) -> int:
        return max(0, min(value, len(self._events) - 1))

    def watch_chosen(self) -> None:
        self._show_chosen()
        if self.event is not None:
            self.post_message(self.Pointed(self.event))

    def _show_chosen(self) -> None:
        if self._line_of:
            at = self._line_of[self.chosen]
            # With the heading of its day, where it is the first below it.
            top = at - 1 if isinstance(self._lines[at - 1], date) else at
            region = Region(0, top, self.size.width, at - top + 1)
            self.scroll_to_region(region, animate=False)
        self.refresh()

    def on_click(self, click: events.Click) -> None:
        number = click.y + self.scroll_offset.y
        if number < len(self._lines) and isinstance(here := self._lines[number], int):
            if here == self.chosen:
                self.action_read()
            self.chosen = here

    def action_move(self, by: int) -> None:
        self.chosen += by

    def action_page(self, by: int) -> None:
        self.chosen += by * max(self.size.height // 2, 1)

    def action_edge(self, last: bool) -> None:
        self.chosen = len(self._events) if last else 0

    def action_read(self) -> None:
        if self.event is not None:
            self.post_message(self.Read(self.event))


def _heading(on: date, today: date) -> Content:
    return line((words.day(on, today), BOLD), (f"  {words.ago(on, today)}", FAINT))
