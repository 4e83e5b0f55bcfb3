"""The picture of a timeline as SVG: the same rows of cells, drawn. It follows the reader's
light or dark, and says in words what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.canvas import BLANK, MONTHS, Cell, Role, Row, Shape
from crm.faces.moments import changes
from crm.faces.page import wrap
from crm.faces.picture import Picture, compose, in_lines
from crm.faces.picture_rows import DENSITY
from crm.rules.text import clean_line

if TYPE_CHECKING:
    from crm.book.results import Timeline

COLUMNS = 120
_CELL = 8
_LEFT = 76
_RIGHT = 20
_TOP = 64
_LINE = 19
_PROSE = 104
"""Letters in a line of the words below."""
_LEGEND = 130
"""Letters in a line of the legend, which is smaller."""
_BASE = 12
"""From the top of a row to the line on which its letters stand."""
_ROOM = {
    Shape.LABELS: 18, Shape.RULE: 12, Shape.BAND: 28, Shape.HEIGHTS: 46, Shape.MARKS: 20,
    Shape.LINKS: 10, Shape.BARS: 20,
}  # fmt: skip
_BANDS = frozenset({Role.STRANGER, Role.CONNECTED, Role.ENGAGED, Role.RAPPORT, Role.TRUSTED})
_STYLE = """\
svg{--ground:#faf8f4;--ink:#22262b;--faint:#6d7178;--line:#cdc8be;--stranger:#9a9ea5;
--connected:#7c93ab;--engaged:#4d7ea8;--rapport:#3f8a4c;--trusted:#8a5a10;--warm:#3f8a4c;
--cooling:#b27a00;--dormant:#a3261b;--give:#2f6b2a;--ask:#8a5a00;--pitch:#a3261b;--offer:#8a5a00;
--gate:#2f6b2a;--bound:#a3261b;--mark:#e7e2d9;background:var(--ground)}
@media(prefers-color-scheme:dark){svg{--ground:#16191d;--ink:#d8dbe0;--faint:#969ba3;
--line:#3a4049;--stranger:#7a7f87;--connected:#7891ab;--engaged:#6fa3d0;--rapport:#8ec07c;
--trusted:#e0b47c;--warm:#8ec07c;--cooling:#e3b15f;--dormant:#e58074;--give:#8ec07c;
--ask:#e3b15f;--pitch:#e58074;--offer:#e3b15f;--gate:#8ec07c;--bound:#e58074;--mark:#2b313a}}
text{font:13px ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;fill:var(--ink)}
.name,.faint,.ahead{fill:var(--faint)}.title{font-size:18px;font-weight:bold}
.label,.what{font-weight:bold}.mark{fill:var(--mark)}.small{font-size:11px}
.line{stroke:var(--line);fill:none}.today{stroke:var(--ink);stroke-dasharray:2 3}
"""


def draw_svg(timeline: Timeline, span: tuple[date, date]) -> str:
    """The picture of the days ``span`` (first, last) with the because of each change."""
    picture = compose(timeline, COLUMNS, span)
    body: list[str] = []
    y = _TOP
    for row in picture.rows:
        body += _row(row, y)
        y += _ROOM[row.shape]
    if picture.today is not None:
        x = _x(picture.today + 1) + _CELL / 2
        body.append(f'<path class="line today" d="M{x:g} {_TOP + 20}V{y}"/>')
    for part in in_lines(_legend(picture), _LEGEND):
        y += _LINE
        body.append(_text(16, y, part, "faint small"))
    y += _LINE // 2
    for said in _words(timeline, span):
        y += _LINE
        body.append(said.replace("{y}", str(y)))
    width, height = _LEFT + COLUMNS * _CELL + _RIGHT, y + 16
    card = timeline.contact
    name = clean_line(card.name)
    stands = words.standing(card.standing.stage, card.standing.warmth)
    title = escape(f"{name}: {stands}")
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" aria-label="{title}">',
        f"<title>{title}</title>",
        f"<style>{_STYLE}</style>",
        f'<rect width="{width}" height="{height}" fill="var(--ground)"/>',
        _text(16, 30, name, "title"),
        _text(16, 50, stands, "faint"),
        *body,
        "</svg>\n",
    ])  # fmt: skip


def _x(column: float) -> float:
    return _LEFT + column * _CELL


def _text(x: float, y: float, words_shown: str, style: str = "", more: str = "") -> str:
    named = f' class="{style}"' if style else ""
    return f'<text x="{x:g}" y="{y:g}"{named}{more}>{escape(words_shown)}</text>'


def _row(row: Row, y: int) -> Iterator[str]:
    if row.name:
        low = {Shape.BAND: 15, Shape.HEIGHTS: 34}.get(row.shape, _BASE)
        yield _text(16, y + low, row.name, "name")
    if row.shape is Shape.BAND:
        yield from _band(row, y)
    elif row.shape is Shape.HEIGHTS:
        yield from _heights(row, y)
    elif row.shape is Shape.RULE:
        yield f'<path class="line" d="M{_x(0):g} {y + 4}H{_x(len(row.cells)):g}"/>'
    elif row.shape is Shape.LINKS:
        for column, cell in enumerate(row.cells):
            if cell.text == "│":
                yield f'<path class="line" d="M{_x(column + 0.5):g} {y - 4}v{_ROOM[row.shape]}"/>'
    elif row.shape is Shape.BARS:
        yield from _bars(row, y)
    else:
        yield from _marks(row, y)


def _runs(row: Row, key: str) -> Iterator[tuple[int, list[Cell]]]:
    """Neighbouring cells that are alike in one thing, with the column of the first."""
    start = 0
    for _, run in groupby(row.cells, key=lambda cell: getattr(cell, key)):
        cells = list(run)
        yield start, cells
        start += len(cells)


def _band(row: Row, y: int) -> Iterator[str]:
    shown: Role | None = None
    for start, run in _runs(row, "role"):
        role = run[0].role
        if role not in _BANDS:
            continue
        at = start
        for level, same in groupby(run, key=lambda cell: (round(cell.level, 1), cell.ahead)):
            length = len(list(same))
            bright = (0.12 + 0.68 * level[0]) * (0.5 if level[1] else 1)
            yield (
                f'<rect x="{_x(at):g}" y="{y}" width="{length * _CELL}" height="20" '
                f'fill="var(--{role})" fill-opacity="{bright:.2f}"/>'
            )
            at += length
        if role is not shown:
            label = role.value.capitalize()
            if len(label) <= len(run):
                yield _text(_x(start) + 4, y + 15, label, "what")
            yield f'<path class="line" d="M{_x(start):g} {y}v20"/>'
        shown = role


def _heights(row: Row, y: int) -> Iterator[str]:
    """Warmth as an area, in the colour of its state."""
    high, base = 36, y + 38
    for start, run in _runs(row, "role"):
        if run[0].role not in (Role.WARM, Role.COOLING, Role.DORMANT):
            continue
        points = [f"{_x(start):g},{base}"]
        for offset, cell in enumerate(run):
            top = base - high * cell.level
            points += [f"{_x(start + offset):g},{top:.1f}", f"{_x(start + offset + 1):g},{top:.1f}"]
        points.append(f"{_x(start + len(run)):g},{base}")
        faded = 0.3 if run[-1].ahead else 0.6
        yield (
            f'<polygon points="{" ".join(points)}" fill="var(--{run[0].role})" '
            f'fill-opacity="{faded}"/>'
        )


def _bars(row: Row, y: int) -> Iterator[str]:
    for start, run in _runs(row, "role"):
        role = run[0].role
        if role not in (Role.GATE, Role.BOUND):
            continue
        text = "".join(cell.text for cell in run)
        yield (
            f'<rect x="{_x(start):g}" y="{y + 4}" width="{len(run) * _CELL}" height="10" rx="3" '
            f'fill="var(--{role})" fill-opacity="0.45"/>'
        )
        word = text.strip("▬═╞◇ ")
        if word:
            yield _text(_x(start) + 10, y + _BASE + 1, word, "small")
        for offset, letter in enumerate(text):
            if letter == "◇":
                yield _text(_x(start + offset), y + _BASE + 1, letter)


def _marks(row: Row, y: int) -> Iterator[str]:
    """Marks stand in a circle on the lanes; words as they are."""
    lane = row.name in ("you", "them")
    column = 0
    for _, run in groupby(row.cells, key=lambda cell: (cell == BLANK, cell.role, lane and cell)):
        cells = list(run)
        text = "".join(cell.text for cell in cells)
        if text.strip() and text != "┊":
            yield from _lane_mark(text[0], cells[0].role, column, y) if lane else [
                _text(
                    _x(column), y + _BASE, text, _class(cells[0]),
                    f' fill="var(--ink)" xml:space="preserve" textLength="{len(text) * _CELL}"',
                )
            ]  # fmt: skip
        column += len(cells)


def _class(cell: Cell) -> str:
    return {Role.LABEL: "label", Role.FAINT: "faint", Role.AHEAD: "ahead small"}.get(cell.role, "")


def _lane_mark(mark: str, role: Role, column: int, y: int) -> Iterator[str]:
    several = DENSITY.find(mark) + 2 if mark in DENSITY else 0
    x = _x(column + 0.5)
    radius = 7 + several / 2
    colour = "var(--pitch)" if role is Role.PITCH else "var(--mark)"
    yield f'<circle cx="{x:g}" cy="{y + 8}" r="{radius:g}" fill="{colour}"/>'
    shown = (f"{several}" if several < 8 else "8+") if several else mark
    yield _text(x, y + _BASE, shown, "small", ' text-anchor="middle"')


def _legend(picture: Picture) -> list[str]:
    """The legend without the characters that only the terminal's picture has."""
    return [part for part in picture.legend if part[0] not in DENSITY and part[0] != "▓"] + [
        "a number: so many at once",
        "brightness: warmth",
    ]


def _words(timeline: Timeline, span: tuple[date, date]) -> Iterator[str]:
    """A line each, with ``{y}`` for its place: date, what, because."""
    first, last = span
    for moment in changes(timeline):
        if not first <= moment.on <= last and moment.on <= timeline.today:
            continue
        on = f"{moment.on.day} {MONTHS[moment.on.month - 1]} {moment.on.year}"
        style = "faint" if moment.on > timeline.today else "what"
        for number, part in enumerate(wrap(clean_line(moment.because), _PROSE - 30)):
            shown = part.replace("{", "(").replace("}", ")")
            if not number:
                yield (
                    f'<text x="16" y="{{y}}" class="faint">{on}</text>'
                    f'<text x="124" y="{{y}}" class="{style}">{escape(moment.what)}</text>'
                    f'<text x="250" y="{{y}}">{escape(shown)}</text>'
                )
            else:
                yield f'<text x="250" y="{{y}}">{escape(shown)}</text>'
