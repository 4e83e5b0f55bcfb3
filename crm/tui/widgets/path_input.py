"""A line for a path, completed as one is used to from a shell."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from textual import work
from textual.binding import BindingType
from textual.message import Message
from textual.suggester import Suggester

from crm.tui import keys
from crm.tui.paths import Fits, fits
from crm.tui.widgets.words_input import WordsInput


class PathSuggester(Suggester):
    """The first thing that a path may become, behind the cursor."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        if not value.strip():
            return None
        found = await asyncio.to_thread(fits, value)
        return found.stem + found.names[0] if found.names else None


class PathInput(WordsInput):
    """Tab completes as far as all that fits has in common, and then goes through it; what fits
    is told with each letter by :class:`Seen`."""

    BINDING_GROUP_TITLE = "Path"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.PATH]

    class Seen(Message):
        """What the path may become was looked at."""

        def __init__(self, found: Fits) -> None:
            super().__init__()
            self.found = found

    def __init__(self, *, placeholder: str, id: str) -> None:  # noqa: A002  # Textual's name
        super().__init__(
            placeholder=placeholder, suggester=PathSuggester(), select_on_focus=False, id=id
        )
        self._round: Fits | None = None
        """What Tab goes through."""
        self._at = 0

    def watch_value(self, value: str) -> None:
        if self._round is None or value != self._round.stem + self._round.names[self._at]:
            self._round = None
            self.look()

    @work(group="fits", exclusive=True, exit_on_error=False)
    async def look(self) -> None:
        """See what the path may become."""
        value = self.value
        found = await asyncio.to_thread(fits, value) if value.strip() else Fits("", ())
        self.post_message(self.Seen(found))

    def action_complete(self, by: int) -> None:
        if self._round is None:
            self._complete()
        else:
            self._at = (self._at + by) % len(self._round.names)
            self._put(self._round.stem + self._round.names[self._at])

    @work(group="complete", exclusive=True, exit_on_error=False)
    async def _complete(self) -> None:
        value = self.value
        found = await asyncio.to_thread(fits, value)
        if value != self.value:
            return
        if found.names and found.common != value:
            self._put(found.common)
        elif len(found.names) > 1:
            self._round, self._at = found, 0
            self._put(found.stem + found.names[0])
        elif not found.names:
            self.app.bell()

    def _put(self, value: str) -> None:
        self.value = value
        self.cursor_position = len(value)
