"""The plot of the simulation, as an SVG of our own: a panel for each size of book, a row for
each list, and on it the share of ties kept by each seed and their mean."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from html import escape

_PANEL, _LEFT, _TOP, _ROW, _BOTTOM, _RIGHT = 240, 130, 44, 30, 40, 20
_INK, _PALE, _OURS, _THEIRS = "#5a5a5a", "#c8c8c8", "#c2571a", "#4a78a8"
_TICKS = 4


def drawn(kept: Mapping[int, Mapping[str, Sequence[float]]], ours: str) -> str:
    """Size -> list -> percent kept by each seed, drawn. Every panel has its own scale."""
    rows = max(len(lists) for lists in kept.values())
    width = _LEFT + len(kept) * (_PANEL + _RIGHT)
    height = _TOP + rows * _ROW + _BOTTOM
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" font-family="sans-serif" font-size="12" '
        f'fill="{_INK}" role="img">',
        "<title>Share of ties kept in the last quarter, by list and size of the book</title>",
    ]
    for row, name in enumerate(next(iter(kept.values()))):
        weight = ' font-weight="bold"' if name == ours else ""
        parts.append(_text(_LEFT - 10, _middle(row) + 4, name, "end", weight))
    for place, (people, lists) in enumerate(kept.items()):
        parts += _panel(_LEFT + place * (_PANEL + _RIGHT), people, lists, ours)
    return "\n".join([*parts, "</svg>", ""])


def _panel(left: int, people: int, lists: Mapping[str, Sequence[float]], ours: str) -> list[str]:
    values = [value for seeds in lists.values() for value in seeds]
    low, high = int(min(values)) - 1, int(max(values)) + 2
    bottom = _middle(len(lists) - 1) + _ROW // 2

    def across(value: float) -> float:
        return round(left + _PANEL * (value - low) / (high - low), 1)

    parts = [_text(left + _PANEL // 2, 18, f"{people:,} people", "middle", ' font-weight="bold"')]
    for step in range(_TICKS + 1):
        value = low + (high - low) * step / _TICKS
        x = across(value)
        parts.append(f'<path d="M{x} {_TOP - 12}V{bottom}" stroke="{_PALE}" stroke-width=".5"/>')
        if step < _TICKS:
            parts.append(_text(x, bottom + 16, f"{value:.0f} %", "middle"))
    for row, (name, seeds) in enumerate(lists.items()):
        y, colour = _middle(row), _OURS if name == ours else _THEIRS
        dots = "".join(f'<circle cx="{across(v)}" cy="{y}" r="2.5"/>' for v in seeds)
        x = across(statistics.fmean(seeds))
        parts.append(f'<g fill="{colour}" fill-opacity=".35">{dots}</g>')
        parts.append(f'<path d="M{x} {y - 9}V{y + 9}" stroke="{colour}" stroke-width="3"/>')
    return parts


def _middle(row: int) -> int:
    return _TOP + row * _ROW


def _text(x: float, y: float, words: str, anchor: str, more: str = "") -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}"{more}>{escape(words)}</text>'
