"""A strip of time in characters: days become columns, rows become painted lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from dateutil.relativedelta import relativedelta

from crm.faces.page import STYLES

_LABEL_ROOM = 7
"""Columns between two labels of the axis: "Mar" or "2026" or "30 Nov", and air."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Scale:
    """The days ``first``..``last``, both included, on ``columns`` columns."""

    first: date
    last: date
    columns: int

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def column(self, on: date) -> int:
        """The column of a day; what lies outside goes to the nearer edge."""
        place = (on - self.first).days * self.columns // self.days
        return max(0, min(place, self.columns - 1)) if on < self.last else self.columns - 1

    def ticks(self) -> list[tuple[int, str]]:
        """(column, label) of the axis: years and months, or days where there is room."""
        days_a_label = _LABEL_ROOM * self.days / self.columns
        if days_a_label <= 7:
            step: relativedelta = relativedelta(weeks=1)
            on = self.first - timedelta(days=self.first.weekday())
        else:
            months = next((m for m in (1, 2, 3, 6, 12, 24, 60) if m * 30 >= days_a_label), 120)
            step = relativedelta(months=months)
            on = date(self.first.year, 1, 1)
        ticks, free = [], 0
        while on <= self.last:
            label = _label(on, weekly=days_a_label <= 7)
            column = self.column(on)
            if on >= self.first and column >= free and column + len(label) < self.columns - 5:
                ticks.append((column, label))
                free = column + len(label) + 1
            on += step
        return ticks


def _label(on: date, *, weekly: bool) -> str:
    if weekly:
        return f"{on.day} {MONTHS[on.month - 1]}"
    return str(on.year) if on.month == 1 else MONTHS[on.month - 1]


class Strip:
    """One row of a picture: a name in the margin and a cell for each column. Whatever is
    put on it takes one column a character."""

    def __init__(self, name: str, margin: int, columns: int) -> None:
        self._cells = [(c, "dim") for c in name.ljust(margin)] + [(" ", "")] * columns
        self._margin = margin

    def put(self, column: int, text: str, style: str = "") -> None:
        """Write ``text`` from ``column`` on; it must fit."""
        for offset, character in enumerate(text):
            self._cells[self._margin + column + offset] = (character, style)

    def is_free(self, column: int, length: int) -> bool:
        """Whether nothing stands on the ``length`` columns from ``column`` on."""
        cells = self._cells[self._margin + column : self._margin + column + length]
        return len(cells) == length and all(character == " " for character, _ in cells)

    @property
    def is_used(self) -> bool:
        """Whether anything was put on it."""
        return any(character != " " for character, _ in self._cells[self._margin :])

    def line(self, *, colour: bool) -> str:
        """The row as text without blanks at its end; in colour with SGR codes."""
        length = len("".join(character for character, _ in self._cells).rstrip())
        cells = self._cells[:length]
        if not colour:
            return "".join(character for character, _ in cells)
        pieces = []
        for style, run in groupby(cells, key=lambda cell: cell[1]):
            text = "".join(character for character, _ in run)
            pieces.append(f"\x1b[{STYLES[style]}m{text}\x1b[0m" if style else text)
        return "".join(pieces)
