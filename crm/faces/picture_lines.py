"""The picture of a timeline as lines of characters, and the words below it."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.canvas import MONTHS, Cell, Role, Row
from crm.faces.moments import TURNS, changes
from crm.faces.page import Page, cells
from crm.faces.picture import MARGIN, Picture, compose, in_lines
from crm.rules.text import clean_line

if TYPE_CHECKING:
    from crm.book.results import Timeline

ASCII = str.maketrans(
    dict(
        zip("▁▂▃▄▅▆▇█▏│─┬┼┊◆✗★▬▓▒░⠃⠇⡇⣇⣧⣷⣿▼▾○◦✓×◇═╞◌→·",
            ".:-=+*%#||-+||$X*=#=.234567#vvoo+x<=[o>-", strict=True)
    )
)  # fmt: skip
_SGR = {
    Role.FAINT: "2", Role.LABEL: "1", Role.STRANGER: "2", Role.ENGAGED: "36", Role.RAPPORT: "32",
    Role.TRUSTED: "1;36", Role.WARM: "32", Role.COOLING: "33", Role.DORMANT: "31",
    Role.GIVE: "32", Role.ASK: "33", Role.PITCH: "31", Role.OFFER: "33", Role.GATE: "32",
    Role.BOUND: "31", Role.AHEAD: "2", Role.CHOSEN: "7",
}  # fmt: skip
_BANDS = frozenset({Role.CONNECTED, Role.ENGAGED, Role.RAPPORT, Role.TRUSTED})
_DIM_BELOW = 0.25
"""W of a band that is painted dim: that of a tie which goes dormant."""
_LEAST_PROSE = 24
"""Columns that a because needs beside its date; with fewer it goes below."""


def draw(
    timeline: Timeline,
    span: tuple[date, date],
    width: int,
    *,
    colour: bool = False,
    ascii_only: bool = False,
) -> list[str]:
    """The picture of the days ``span`` (first, last) and the list of changes, in lines of at
    most ``width`` columns (40 and more make sense)."""
    page = Page(width, colour=colour, ascii_only=ascii_only)
    picture = compose(timeline, page.width - MARGIN, span)
    page.drawn(line(row, colour=colour, ascii_only=ascii_only) for row in picture.rows)
    page.blank()
    legend(page, picture)
    _say_future(page, timeline)
    _say_changes(page, timeline, *span)
    return page.lines


def line(row: Row, *, colour: bool = False, ascii_only: bool = False) -> str:
    """One row as text without blanks at its end; in colour with SGR codes."""
    named = [*(Cell(letter, Role.FAINT) for letter in row.name.ljust(MARGIN)), *row.cells]
    text = "".join(cell.text for cell in named).rstrip()
    if not colour:
        return text.translate(ASCII) if ascii_only else text
    pieces = []
    for code, run in groupby(named[: len(text)], key=_sgr):
        part = "".join(cell.text for cell in run)
        part = part.translate(ASCII) if ascii_only else part
        pieces.append(f"\x1b[{code}m{part}\x1b[0m" if code else part)
    return "".join(pieces)


def _sgr(cell: Cell) -> str:
    code = _SGR.get(cell.role, "")
    faint = cell.ahead or (cell.role in _BANDS and cell.level < _DIM_BELOW)
    return ";".join(filter(None, ["2" if faint and code != "2" else "", code]))


def legend(page: Page, picture: Picture) -> None:
    """What the marks mean, in as few lines as it takes."""
    for text in in_lines(picture.legend, page.width):
        page.row((text.translate(ASCII) if page.ascii_only else text, "dim"))


def _say_future(page: Page, timeline: Timeline) -> None:
    """Where it stands for an offer, and what silence alone will do."""
    standing = timeline.contact.standing
    if standing.changes_on is not None and standing.changes_to is not None:
        on = words.day(standing.changes_on, timeline.today)
        page.say(f"Ahead: {TURNS[standing.changes_to]} on {on} if nothing happens.")
    if standing.gate_stage < standing.stage:
        page.say(f"Until it lives again it counts as {standing.gate_stage.label} for an offer.")


def _say_changes(page: Page, timeline: Timeline, first: date, last: date) -> None:
    """Date, what, because: of each change in sight, oldest first."""
    found = [
        moment for moment in changes(timeline) if first <= moment.on <= min(last, timeline.today)
    ]
    if not found:
        return
    page.blank()
    width = max(cells(moment.what) for moment in found)
    for moment in found:
        on = f"{moment.on.day:>2} {MONTHS[moment.on.month - 1]} {moment.on.year}"
        mark = f"{on}  {moment.what.ljust(width)}  "
        if len(mark) + _LEAST_PROSE <= page.width:
            page.say(clean_line(moment.because), mark=mark)
        else:
            page.row((mark.rstrip(), "dim"))
            page.say(clean_line(moment.because), indent=2)
