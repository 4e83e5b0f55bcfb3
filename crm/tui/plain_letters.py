"""The screen in ASCII, for a terminal whose letters are few.

Every line is translated after it was drawn, so that no widget knows of it: what has a meaning
keeps a sign of its own, whatever else the terminal cannot write becomes the nearest letter.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.filter import LineFilter

from crm.faces.picture_lines import ASCII

if TYPE_CHECKING:
    from textual.color import Color

_SIGNS = ASCII | str.maketrans(
    {
        # Warmth: warm, cooling, dormant, new.
        "●": "@", "◐": "%", "○": "o", "◌": ".",
        "✓": "+", "✗": "X", "→": ">", "←": "<", "↔": "=", "↗": "/", "↓": "v", "↑": "^",
        "·": "-", "…": "~", "—": "-", "–": "-", "’": "'", "‘": "'", "“": '"', "”": '"',
        "№": "#", "▸": ">", "▾": "v", "▌": "|", "▐": "|", "▎": "|", "▊": "|", "▔": "-", "■": "#",
        "⏎": "=", "⌫": "<", "⇥": ">", "×": "x", "≥": ">", "≤": "<",
    }
)  # fmt: skip
_BOX_LEVEL = frozenset("─━═┄┅┈┉╌╍╴╶╸╺╼╾")
_BOX_UPRIGHT = frozenset("│┃║┆┇┊┋╎╏╵╷╹╻╽╿")


class PlainLetters(LineFilter):
    """Lines in the letters of ``encoding``, and signs in ASCII."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__()
        self._encoding = encoding
        self._known: dict[str, str] = {}

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        return [segment if segment.text.isascii() else self._plain(segment) for segment in segments]

    def _plain(self, segment: Segment) -> Segment:
        text = "".join(self._letter(letter) for letter in segment.text)
        if cell_len(text) != segment.cell_length:  # letters that were one sign together
            text = set_cell_size(text, segment.cell_length)
        return Segment(text, segment.style, segment.control)

    def _letter(self, letter: str) -> str:
        if letter.isascii():
            return letter
        known = self._known.get(letter)
        if known is None:
            known = self._known[letter] = self._nearest(letter)
        return known

    def _nearest(self, letter: str) -> str:
        """What stands for ``letter``, in as many columns."""
        sign = _SIGNS.get(ord(letter))
        if sign is not None:
            return sign
        if "\u2500" <= letter <= "\u257f":
            return "-" if letter in _BOX_LEVEL else "|" if letter in _BOX_UPRIGHT else "+"
        if "\u2580" <= letter <= "\u259f":
            return "#"
        if "\u2800" <= letter <= "\u28ff":
            return ":"
        if unicodedata.category(letter)[0] in "LMN":
            return self._written(letter)
        return "?" * cell_len(letter)

    def _written(self, letter: str) -> str:
        """A letter as it is where the terminal has it, else its like without an accent."""
        try:
            letter.encode(self._encoding)
        except (UnicodeEncodeError, LookupError):
            base = unicodedata.normalize("NFKD", letter)[:1]
            columns = cell_len(letter)
            return base if base.isascii() and columns == 1 else "?" * columns
        return letter
