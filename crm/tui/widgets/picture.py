"""The relationship through time, in the theme's colours and as wide as there is room: the
picture that ``crm timeline`` prints."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from crm.tui.shown import FAINT, Part, line, said

if TYPE_CHECKING:
    from textual.geometry import Size

    from crm.book.results import Timeline
    from crm.faces.canvas import Cell, Row
    from crm.faces.picture import Picture

LEAST_COLUMNS = 32
"""With fewer there is no picture."""
_COLOURS = {
    "stranger": "$foreground", "connected": "$text-secondary", "engaged": "$text-primary",
    "rapport": "$text-success", "trusted": "$text-accent", "warm": "$text-success",
    "cooling": "$text-warning", "dormant": "$text-error", "give": "$text-success",
    "ask": "$text-warning", "pitch": "$text-error", "offer": "$text-warning",
    "gate": "$text-success", "bound": "$text-error",
}  # fmt: skip
_STYLES = {"faint": FAINT, "label": "bold", "ahead": FAINT, "chosen": "bold reverse"}
PALE = 60
"""Per cent of its colour that the palest mark has: with less it would not be seen in the light."""
_BANDS = frozenset({"stranger", "connected", "engaged", "rapport", "trusted"})


class Glimpse(Static):
    """The picture of one person alone, whole: drawn for the width that the layout gives it, so
    that it asks for no layout of its own."""

    def __init__(self, *, id: str) -> None:  # noqa: A002  # Textual's name
        super().__init__("", markup=False, id=id)
        self._timeline: Timeline | None = None
        self._drawn: tuple[int, Content] | None = None

    def draw(self, timeline: Timeline) -> None:
        """Show this one."""
        self._timeline, self._drawn = timeline, None
        self.refresh(layout=True)

    def render(self) -> Content:
        return self._as_wide_as(self.content_size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  # Textual's
        """The rows of the picture at this width."""
        return self._as_wide_as(width).plain.count("\n") + 1

    def _as_wide_as(self, width: int) -> Content:
        if self._timeline is None or width < LEAST_COLUMNS:
            return Content("")
        if self._drawn is None or self._drawn[0] != width:
            # The first frame stands before the drawing is loaded.
            from crm.faces.picture import MARGIN, compose  # noqa: PLC0415
            from crm.faces.window import window  # noqa: PLC0415

            picture = compose(self._timeline, width - MARGIN, window(self._timeline))
            self._drawn = width, painted(picture)
        return self._drawn[1]


def painted(picture: Picture) -> Content:
    """The rows of a picture in the colours of the theme."""
    return Content("\n").join(map(_row, picture.rows))


def _row(row: Row) -> Content:
    from crm.faces.picture import MARGIN  # noqa: PLC0415  # as above

    parts: list[Part] = [(row.name.ljust(MARGIN), FAINT)]
    for style, run in groupby(row.cells, key=_style):
        parts.append(("".join(cell.text for cell in run), style))
    return line(*parts)


def _style(cell: Cell) -> str:
    """Brightness of a band is its warmth; what lies ahead is pale."""
    if cell.role in _STYLES:
        return _STYLES[cell.role]
    colour = _COLOURS.get(cell.role, "")
    if cell.role in _BANDS:
        if cell.text.isalnum():
            return colour  # the name of the stage is to be read, however cold the tie is
        bright = PALE if cell.ahead else round(PALE + (100 - PALE) * cell.level, -1)
        return f"{colour} {bright:.0f}%"
    return f"{colour or '$foreground'} {PALE}%" if cell.ahead else colour


def legend(picture: Picture, width: int) -> Content:
    """What the marks in sight mean, in lines of at most ``width`` columns."""
    from crm.faces.picture import in_lines  # noqa: PLC0415  # as above

    return said(("\n".join(in_lines(picture.legend, width)), FAINT))
