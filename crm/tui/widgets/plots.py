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
        self._week: Week | None = None
        self._tallies: Sequence[WeekTally] = ()

    def show(self, week: Week) -> None:
        """Show this week. The bars of the weeks up to it stay, or come with :meth:`add`."""
        if self._week is None or week.span != self._week.span:
            self._tallies = ()
        self._week = week
        self._paint()

    def add(self, tallies: Sequence[WeekTally]) -> None:
        """Show the weeks up to this one, which is the last of them."""
        if self._week and tallies[-1].span == self._week.span:
            self._tallies = tallies
            self._paint()

    def on_resize(self) -> None:
        self._paint()

    def _paint(self) -> None:
        if self._week:
            width = self.content_size.width
            self.update(week_words.plots(self._week, self._tallies, width))
