"""The first line of every screen."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from crm.tui.shown import FAINT, NAME, line


class Banner(Static):
    """Where you are, and what day it is."""

    def __init__(self, place: str) -> None:
        super().__init__(line((" Rapport ", NAME), (f" {place}", FAINT)), markup=False)
        self._place = place

    def tell(self, *what: Content) -> None:
        """Say something beside the name of the place."""
        self.update(line((" Rapport ", NAME), (f" {self._place}   ", FAINT), *what))
