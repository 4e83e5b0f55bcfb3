"""The line on which people are searched for and filtered, completed while it is typed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual.suggester import Suggester

from crm.rules.filters import completed, unfinished
from crm.tui.shown import name_of

if TYPE_CHECKING:
    from crm.tui.reach import Reach

_FROM_BOOK = ("interest", "company")
_AFTER_SECONDS = 0.05
"""How long the completion lets the list go first, which is read from the book at the same key."""


class FilterSuggester(Suggester):
    """Completes the last filter of a line; the right arrow takes it."""

    def __init__(self, reach: Reach) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._reach = reach

    async def get_suggestion(self, value: str) -> str | None:
        typed = unfinished(value)
        known: tuple[str, ...] = ()
        if typed and typed[0] in _FROM_BOOK:
            await asyncio.sleep(_AFTER_SECONDS)
            known = await asyncio.to_thread(self._known, *typed)
        return completed(value, known)

    def _known(self, field: str, begun: str) -> tuple[str, ...]:
        try:
            found = self._reach.book().filter_values(field, begun)
        except Exception:  # whatever it is, it is told where the list is read
            return ()
        return tuple(map(name_of, found))
