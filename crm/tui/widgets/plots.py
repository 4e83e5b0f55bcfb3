"""A week and the weeks before it, as bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.widgets import Static

from crm.tui import week_words

if TYPE_CHECKING:
    from crm.book.week_results import Week, WeekTally


class Plots(Static):
    """As much as there is room for."""

    def __init__(self) -> None:
        super().__init__(id="plots", markup=False)
        self._shown: tuple[Week, Sequence[WeekTally]] | None = None

    def show(self, week: Week, tallies: Sequence[WeekTally]) -> None:
        """Show this week, which is the last of the tallies."""
        self._shown = week, tallies
        self._paint()

    def on_resize(self) -> None:
        self._paint()

    def _paint(self) -> None:
        if self._shown:
            self.update(week_words.plots(*self._shown, self.content_size.width))
