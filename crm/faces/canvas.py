"""A strip of time in cells: what a picture is made of before it is lines, a widget or SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from crm.rules.days import days_after

_LABEL_ROOM = 7
"""Columns between two labels of the axis: "Mar" or "2026" or "30 Nov", and air."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Role(StrEnum):
    """What a cell stands for; each way of rendering has its colour for it. None is needed
    to read the picture."""

    PLAIN = "plain"
    FAINT = "faint"
    LABEL = "label"
    STRANGER = "stranger"
    CONNECTED = "connected"
    ENGAGED = "engaged"
    RAPPORT = "rapport"
    TRUSTED = "trusted"
    WARM = "warm"
    COOLING = "cooling"
    DORMANT = "dormant"
    GIVE = "give"
    ASK = "ask"
    PITCH = "pitch"
    OFFER = "offer"
    GATE = "gate"
    BOUND = "bound"
    AHEAD = "ahead"
    CHOSEN = "chosen"


class Shape(StrEnum):
    """How a row is drawn where there is more than characters."""

    LABELS = "labels"
    RULE = "rule"
    BAND = "band"
    HEIGHTS = "heights"
    MARKS = "marks"
    LINKS = "links"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a row. ``level`` (0..1) is its brightness in a band, its height in a row
    of heights. ``ahead`` where it lies after today."""

    text: str
    role: Role = Role.PLAIN
    level: float = 1.0
    ahead: bool = False


BLANK = Cell(" ")


@dataclass(frozen=True, slots=True)
class Row:
    """A name for the margin and a cell for each column."""

    name: str
    shape: Shape
    cells: tuple[Cell, ...]


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
        return max(0, min(place, self.columns - 1))

    def shows(self, on: date) -> bool:
        """Whether a day lies on the strip."""
        return self.first <= on <= self.last

    def day(self, column: int) -> date:
        """The last day of a column, at most ``last``."""
        end = -((column + 1) * -self.days // self.columns) - 1
        return min(days_after(self.first, max(end, 0)), self.last)

    def ticks(self, taken: Sequence[range] = ()) -> list[tuple[int, str]]:
        """(column, label) of the axis: years and months, or days where there is room.
        Nothing is written on the columns that are ``taken``."""
        days_a_label = _LABEL_ROOM * self.days / self.columns
        weekly = days_a_label <= 7
        ticks, free = [], 0
        for on in _tick_days(self.first, self.last, days_a_label):
            label = _label(on, weekly=weekly)
            column = self.column(on)
            end = column + len(label)
            blocked = any(column <= span.stop and span.start <= end for span in taken)
            if on >= self.first and column >= free and end <= self.columns and not blocked:
                ticks.append((column, label))
                free = end + 1
        return ticks


def _tick_days(first: date, last: date, days_a_label: float) -> Iterator[date]:
    if days_a_label <= 7:
        step: relativedelta = relativedelta(weeks=1)
        on = days_after(first, -first.weekday())
    else:
        months = next((m for m in (1, 2, 3, 6, 12, 24, 60) if m * 30 >= days_a_label), 120)
        step = relativedelta(months=months)
        on = date(first.year, 1, 1)
    while on <= last:
        yield on
        try:
            on += step
        except (OverflowError, ValueError):
            return


def _label(on: date, *, weekly: bool) -> str:
    if weekly:
        return f"{on.day} {MONTHS[on.month - 1]}"
    return str(on.year) if on.month == 1 else MONTHS[on.month - 1]


@dataclass(slots=True)
class Strip:
    """A row in the making. Whatever is put on it takes one column a character."""

    name: str
    shape: Shape
    columns: int
    cells: dict[int, Cell] = field(default_factory=dict)

    def put(self, column: int, text: str, role: Role = Role.PLAIN, level: float = 1.0) -> None:
        """Write ``text`` from ``column`` on, as far as there are columns."""
        for offset, character in enumerate(text):
            if 0 <= column + offset < self.columns:
                self.cells[column + offset] = Cell(character, role, level)

    def put_label(self, column: int, text: str, role: Role) -> bool:
        """Write ``text`` behind ``column``, or before it, where nothing stands; whether there
        was room."""
        for start in (column + 1, column - len(text)):
            if start >= 0 and start + len(text) <= self.columns and self.is_free(start, len(text)):
                self.put(start, text, role)
                return True
        return False

    def is_free(self, column: int, length: int) -> bool:
        """Whether nothing stands on the ``length`` columns from ``column`` on."""
        return not any(place in self.cells for place in range(column, column + length))

    def row(self) -> Row:
        """What was put, with blanks between."""
        return Row(
            self.name,
            self.shape,
            tuple(self.cells.get(column, BLANK) for column in range(self.columns)),
        )
