"""What of the configuration holds at once, while the screen is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.app import App
from textual.binding import Binding
from textual.filter import LineFilter

from crm.tui.config import Config

if TYPE_CHECKING:
    from crm.tui.reach import Reach


class TakesSettings(App[None]):
    """The part of the app that draws in the letters of the terminal, and goes by the hour at
    which the user's day begins."""

    config: Config
    reach: Reach
    _letters: Sequence[LineFilter] = ()

    def draw_plain(self, encoding: str | None) -> None:
        """Draw in ASCII, with the letters of ``encoding`` in names and notes; None for all that
        a terminal may have."""
        from crm.tui.plain_letters import PlainLetters  # noqa: PLC0415  # few terminals need it

        self._letters = [PlainLetters(encoding)] if encoding else ()

    def get_line_filters(self) -> Sequence[LineFilter]:
        return [*super().get_line_filters(), *self._letters]

    def get_key_display(self, binding: Binding) -> str:
        """A key by its sign; where there are none, by its name."""
        shown = super().get_key_display(binding)
        return shown if shown.isascii() or not self._letters else binding.key.split("+")[-1]

    def take_setting(self, name: str, value: bool | int) -> None:
        """A setting of the configuration has another value: ``ascii`` or ``day_begins``."""
        if name == "ascii":
            self.config = replace(self.config, ascii=bool(value))
            self.draw_plain("utf-8" if value else None)
            self.refresh_css(animate=False)
        else:
            self.config = replace(self.config, day_begins=int(value))
            self.reach.keep_time(replace(self.reach.clock, rollover_hour=int(value)))
