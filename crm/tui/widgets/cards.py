"""What the day's list is made of: a card a nudge, a line a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Static

from crm.faces.page import wrap
from crm.tui import day_words, keys
from crm.tui.shown import FAINT, line, name_of

if TYPE_CHECKING:
    from datetime import date

    from crm.book.day_results import NudgeView, PromiseView

_LABEL = 6
_DOUBLE = 2
"""Clicks of a double click."""


class Entry(Static, can_focus=True):
    """Something on the list that can be done, about one person."""

    def __init__(self, content: Content, *, contact_uid: str, person: str, classes: str) -> None:
        super().__init__(content, markup=False, classes=classes)
        self.contact_uid = contact_uid
        self.person = person

    async def on_click(self, event: events.Click) -> None:
        """A click chooses; a double click opens the person."""
        if event.chain == _DOUBLE:
            await self.run_action("screen.open_person")


class NudgeCard(Entry):
    """Who, why, with what, what next; one line once it is settled."""

    BINDING_GROUP_TITLE = "This nudge"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.NUDGE]

    def __init__(self, nudge: NudgeView) -> None:
        is_open = nudge.state == "open"
        super().__init__(
            day_words.nudge_title(nudge),
            contact_uid=nudge.contact_uid,
            person=nudge.name,
            classes="card" if is_open else "card -settled",
        )
        self.nudge = nudge
        self.can_focus = is_open
        if is_open:
            self.border_title = day_words.nudge_title(nudge)
            self.border_subtitle = day_words.nudge_kind(nudge)

    def on_resize(self) -> None:
        """Text hangs below text, not below its label."""
        if self.nudge.state == "open":
            self.update(Content("\n").join(self._rows(self.content_size.width)))

    def whole_lines(self, width: int) -> int:
        """The lines of text that the whole card needs at ``width`` columns of text."""
        return len(self._rows(width))

    def _rows(self, width: int) -> list[Content]:
        rows: list[Content] = []
        for label, text in day_words.nudge_body(self.nudge):
            wrapped = wrap(name_of(text), max(width - _LABEL, 10))
            rows += [
                line((label.ljust(_LABEL) if number == 0 else " " * _LABEL, FAINT), piece)
                for number, piece in enumerate(wrapped)
            ]
        return rows


class PromiseLine(Entry):
    """A promise of yours that is due."""

    BINDING_GROUP_TITLE = "This promise"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.PROMISE]

    def __init__(self, made: PromiseView, today: date) -> None:
        super().__init__(
            day_words.promise_due(made, today),
            contact_uid=made.contact_uid,
            person=made.contact_name,
            classes="promise",
        )
        self.promise = made
