"""The timeline of one relationship as a picture: rows of cells over a strip of time.

From the first trace over today to what silence will do: the stages as bands shaded by
warmth, warmth as heights, the gate, what you and they did on two lanes, promises, signals,
offers, boundaries. It is made once here and rendered as lines, in a widget or as SVG, and
reads the same without colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from crm.faces import picture_rows as rows
from crm.faces.canvas import BLANK, Cell, Role, Row, Scale, Shape, Strip
from crm.faces.page import cells
from crm.rules.interaction import CATALOGUE, Direction, Give

if TYPE_CHECKING:
    from crm.book.results import InteractionView, Timeline

MARGIN = 8
"""Columns for the names of the rows."""
_TODAY = "today"


@dataclass(frozen=True, slots=True)
class Picture:
    """The rows, from above, and what the marks in sight mean. ``chosen`` is the column that
    is pointed at, ``today`` that of today; None where it is out of sight."""

    scale: Scale
    rows: tuple[Row, ...]
    legend: tuple[str, ...]
    today: int | None
    chosen: int | None


def compose(
    timeline: Timeline, columns: int, span: tuple[date, date], *, chosen: date | None = None
) -> Picture:
    """The picture of the days ``span`` (first, last) on ``columns`` columns beside the
    margin. ``chosen`` is a day to point at."""
    scale = Scale(*span, max(columns, 1))
    events = rows.in_sight(timeline, scale)
    sides = rows.Sides.of(events, scale)
    heat = rows.Heat.of(timeline)
    today = scale.column(timeline.today) if scale.shows(timeline.today) else None
    pointed = scale.column(chosen) if chosen and scale.shows(chosen) else None
    strips = [
        rows.stages(timeline, scale, heat),
        rows.warmth(scale, heat),
        *_used(rows.gate(timeline, scale)),
        *rows.lanes(sides, scale),
        *_used(rows.promises(timeline, scale)),
        *_used(rows.signals(timeline, scale)),
        *_used(rows.offers(timeline, scale)),
        *rows.boundaries(timeline, scale),
        *_used(rows.to_come(timeline, scale)),
    ]
    drawn = [
        *(strip.row() for strip in _axis(scale, today, pointed)),
        *(_marked(strip.row(), today, pointed) for strip in strips),
    ]
    crowded = any(cell.text in rows.DENSITY for row in drawn for cell in row.cells)
    parts = tuple(_legend(timeline, scale, events, sides, crowded=crowded))
    return Picture(scale, tuple(drawn), parts, today, pointed)


def in_lines(parts: Sequence[str], width: int) -> list[str]:
    """The parts of a legend in lines of at most ``width`` columns, none of them torn where it
    fits."""
    lines = [""]
    for part in parts:
        joined = f"{lines[-1]}, {part}" if lines[-1] else part
        if lines[-1] and cells(joined) >= width:
            lines[-1] += ","
            lines.append(part)
        else:
            lines[-1] = joined
    return lines


def _used(strip: Strip) -> Iterator[Strip]:
    """The strip, unless nothing stands on it."""
    if strip.cells:
        yield strip


def _axis(scale: Scale, today: int | None, pointed: int | None) -> Iterator[Strip]:
    labels = Strip("", Shape.LABELS, scale.columns)
    rule = Strip("", Shape.RULE, scale.columns)
    rule.put(0, "─" * scale.columns, Role.FAINT)
    taken = []
    if today is not None:
        start = max(min(today - 2, scale.columns - len(_TODAY)), 0)
        labels.put(start, _TODAY, Role.LABEL)
        taken.append(range(start, start + len(_TODAY)))
    for column, label in scale.ticks(taken):
        labels.put(column, label)
        rule.put(column, "┬", Role.FAINT)
    if today is not None:
        rule.put(today, "┼", Role.LABEL)
    if pointed is not None:
        rule.put(pointed, "▼", Role.CHOSEN)
    yield labels
    yield rule


def _marked(row: Row, today: int | None, pointed: int | None) -> Row:
    """The row parted behind today, with what lies ahead told from what was, and the column
    that is pointed at."""
    cells = list(row.cells)
    if today is not None and today + 1 < len(cells):
        solid = row.shape in (Shape.BAND, Shape.HEIGHTS)
        if solid or cells[today + 1] == BLANK:
            cells[today + 1] = Cell("┊", Role.FAINT)
        cells[today + 1 :] = [replace(cell, ahead=True) for cell in cells[today + 1 :]]
    if pointed is not None and row.shape is Shape.MARKS and cells[pointed] != BLANK:
        cells[pointed] = replace(cells[pointed], role=Role.CHOSEN)
    return replace(row, cells=tuple(cells))


def _legend(
    timeline: Timeline,
    scale: Scale,
    events: list[InteractionView],
    sides: rows.Sides,
    *,
    crowded: bool,
) -> Iterator[str]:
    """What the marks in sight mean, and nothing else."""
    groups = [*sides.yours.values(), *sides.theirs.values()]
    single = {group[0].kind for group in groups if len(group) == 1 and not _pitched(group)}
    yield from (
        f"{mark} {CATALOGUE[kind].label}" for kind, mark in rows.MARKS.items() if kind in single
    )
    if any(map(_pitched, groups)):
        yield f"{rows.PITCH} pitch"
    if crowded:
        yield f"{rows.DENSITY[:-1]} 2 to 7 at once"
        yield f"{rows.DENSITY[-1]} more"
    gifts = {event.gave for event in events}
    if Give.WHOLE in gifts:
        yield "★ gave much"
    if Give.SMALL in gifts:
        yield "+ gave a little"
    if any(event.asks for event in events):
        yield "▾ asked a favour"
    if any(event.direction is Direction.IN and event.wants_reply for event in events):
        yield "! waits for you"
    yield from _about(timeline, scale)
    yield f"a column is {_column_words(scale)}"


def _pitched(group: list[InteractionView]) -> bool:
    return any(map(rows.is_pitch, group))


def _about(timeline: Timeline, scale: Scale) -> Iterator[str]:
    if timeline.glows:
        yield "▓ warm ▒ cooling ░ dormant"
    if any(scale.shows(made.made_on) for made in timeline.contact.promises):
        yield "○ promise"
        yield "✓ kept"
    if rows.offers_in_sight(timeline, scale):
        yield "◆ offer"
    if any(rows.is_in_sight(opening, timeline.today, scale) for opening in timeline.openings):
        yield "═ the gate is open"
    if any(scale.shows(on) for on, _ in timeline.permits):
        yield "◇ permit"


def _column_words(scale: Scale) -> str:
    days = scale.days / scale.columns
    return "less than a day" if days < 1 else f"{days:.0f} {'day' if round(days) == 1 else 'days'}"
