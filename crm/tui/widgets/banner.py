"""The first lines of every screen: all places, and where you are."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual import events
from textual.content import Content
from textual.keys import format_key
from textual.widgets import Static

from crm.faces.page import cells
from crm.tui.modes import MODES, Mode
from crm.tui.shown import BOLD, CARE, FAINT, NAME, TAG, Part, line

if TYPE_CHECKING:
    from crm.tui.app import Rapport

_SHORT = 3
"""Letters of a place where there is no room for its name."""


class Banner(Static):
    """A bar of the places, on which one may click, and below it where you are and what day
    it is. A low terminal has only the second line."""

    def __init__(self, place: str) -> None:
        super().__init__(markup=False)
        self._place = place
        self._told: tuple[Content, ...] = ()
        self._ends: list[tuple[int, str]] = []

    def tell(self, *what: Content) -> None:
        """Say something beside the name of the place."""
        self._told = what
        self._paint()

    def on_mount(self) -> None:
        self.watch(self.app, "is_waiting", self._paint, init=False)
        self.watch(self.app, "trouble", self._paint, init=False)

    def on_resize(self) -> None:
        self._paint()

    def on_click(self, event: events.Click) -> None:
        if event.y == 0 and self._has_bar:
            for end, mode in self._ends:
                if event.x < end:
                    self.app.call_later(self.app.run_action, f"go_to('{mode}')")
                    return

    @property
    def _has_bar(self) -> bool:
        return self.size.height > 1

    def _paint(self) -> None:
        """What stands in the way is told before anything else, and quietly: keys go on
        working."""
        app, told = cast("Rapport", self.app), [*self._told]
        if app.trouble:
            told.insert(0, line(("nothing can be written …   ", CARE)))
        elif app.is_waiting:
            told.insert(0, line(("the book is busy …   ", CARE)))
        if self._has_bar:
            place = line((f" {self._place}   ", BOLD), *told)
            shown = Content("\n").join([self._bar(), place])
        else:
            shown = line((" Rapport ", NAME), (f" {self._place}   ", FAINT), *told)
        # Its height is given: nothing else moves.
        self.update(shown, layout=False)

    def _bar(self) -> Content:
        """The places with their keys; names are cut where they do not fit, never that of the
        place where one is."""
        now = cast("Rapport", self.app).mode_of(self.screen)
        keys = {mode: self._key(mode) for mode in MODES}
        whole = sum(cells(keys[mode] + mode.label) + 1 for mode in MODES) < self.size.width
        parts: list[Part] = [" "]
        self._ends, end = [], 1
        for mode in MODES:
            is_here = mode.id == now
            label = mode.label if whole or is_here else mode.label[:_SHORT]
            parts += [(keys[mode], TAG), (label, f"{NAME} underline" if is_here else FAINT), " "]
            end += cells(keys[mode] + label) + 1
            self._ends.append((end, mode.id))
        return line(*parts)

    def _key(self, mode: Mode) -> str:
        """The key of a place, which the user may have chosen."""
        chosen = cast("Rapport", self.app).config.keys.get(f"app.{mode.id}", mode.key)
        return format_key(chosen.split(",")[0])
