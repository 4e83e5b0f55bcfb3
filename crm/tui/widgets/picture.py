"""The relationship through time: the picture that ``crm timeline`` prints, in the theme's
colours and as wide as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from crm.tui.shown import painted

if TYPE_CHECKING:
    from textual import events

    from crm.book.results import Timeline

_LEAST = 40


class Picture(Static):
    """The timeline of one person; without the list of changes when it is ``brief``."""

    def __init__(self, *, id: str, brief: bool = False) -> None:  # noqa: A002  # Textual's name
        super().__init__("", markup=False, id=id)
        self._brief = brief
        self._timeline: Timeline | None = None

    def draw(self, timeline: Timeline) -> None:
        """Show this one."""
        self._timeline = timeline
        self._paint()

    def on_resize(self, _: events.Resize) -> None:
        self._paint()

    def _paint(self) -> None:
        width = self.content_size.width
        if self._timeline is None or width < _LEAST:
            self.update("")
            return
        # The first frame stands before the drawing is loaded.
        from crm.faces.picture import draw  # noqa: PLC0415

        lines = draw(self._timeline, width, colour=True, brief=self._brief)
        self.update(Content("\n").join(map(painted, lines)))
