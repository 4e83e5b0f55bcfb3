"""What a person reads: lines that fit the terminal, made of plain text and a few styles.

Everything that reaches a page is data: it is cleaned of control characters here,
in one place, and only the page itself adds colour.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from crm.rules.text import clean, clean_line

STYLES = {
    "bold": "1", "dim": "2", "good": "32", "bad": "31", "care": "33", "name": "1;36", "tag": "36",
}  # fmt: skip
MOST_PROSE = 100
"""Columns of running text: longer lines are hard to read however wide the terminal is."""
MOST_COLUMN = 32
"""The widest that a column of a table gets, the last one apart."""

_ASCII = str.maketrans(
    {
        "✓": "+", "✗": "x", "→": ">", "←": "<", "↔": "=", "·": "-", "…": "~", "—": "-",
        "–": "-", "’": "'", "“": '"', "”": '"', "№": "#",
    }
)  # fmt: skip

Segment = str | tuple[str, str]
"""Text, or (text, style)."""


def cells(text: str) -> int:
    """Columns that a terminal needs for ``text`` (wide letters two, combining ones none)."""
    if text.isascii():
        return len(text)
    return sum(_cell(c) for c in text)


def _cell(character: str) -> int:
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return 2
    if character == "\ufe0f":
        return 1
    return 0 if unicodedata.category(character) in ("Mn", "Me", "Cf") else 1


def cut(text: str, width: int) -> str:
    """``text`` in at most ``width`` columns, with an ellipsis where something is left out."""
    if cells(text) <= width:
        return text
    kept, used = [], 1
    for character in text:
        used += _cell(character)
        if used > width:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…" if width > 0 else ""


def _fill(text: str, width: int) -> str:
    kept = cut(text, width)
    return kept + " " * (width - cells(kept))


def wrap(text: str, width: int) -> list[str]:
    """``text`` in lines of at most ``width`` columns, broken at blanks, long words anywhere."""
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        pieces = _pieces(word, width)
        for piece in pieces:
            needed = cells(piece)
            if line and used + 1 + needed > width:
                lines.append(line)
                line, used = "", 0
            line, used = (f"{line} {piece}", used + 1 + needed) if line else (piece, needed)
    return [*lines, line] if line else lines or [""]


def _pieces(word: str, width: int) -> list[str]:
    if cells(word) <= width:
        return [word]
    pieces, piece, used = [], "", 0
    for character in word:
        if piece and used + _cell(character) > width:
            pieces.append(piece)
            piece, used = "", 0
        piece, used = piece + character, used + _cell(character)
    return [*pieces, piece]


class Page:
    """Lines for one terminal: ``width`` columns, in colour or not, in Unicode or ASCII."""

    def __init__(self, width: int = 80, *, colour: bool = False, ascii_only: bool = False) -> None:
        self.width = max(width, 20)
        self.colour = colour
        self.ascii_only = ascii_only
        self.lines: list[str] = []

    def blank(self) -> None:
        """An empty line, unless the page is empty or the last line is one."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def row(self, *segments: Segment, indent: int = 0) -> None:
        """One line of segments, cut at the right edge."""
        left = self.width - indent
        line = " " * indent
        for segment in segments:
            text, style = (segment, "") if isinstance(segment, str) else segment
            shown = cut(self._plain(text, line=True), left)
            line += self._paint(shown, style)
            left -= cells(shown)
            if left <= 0:
                break
        self.lines.append(line.rstrip() if not self.colour else line)

    def say(self, text: str, style: str = "", *, indent: int = 0, mark: str = "") -> None:
        """A paragraph, wrapped. ``mark`` stands before the first line ("· ", "Why   ")
        and the others hang below the text. Line breaks in ``text`` are kept."""
        hang = indent + cells(mark)
        width = max(min(self.width, MOST_PROSE) - hang, 10)
        first = " " * indent + self._paint(self._plain(mark), "dim" if mark.strip() else "")
        for paragraph in self._plain(text).split("\n"):
            for line in wrap(paragraph, width):
                self.lines.append((first + self._paint(line, style)).rstrip())
                first = " " * hang

    def heading(self, text: str) -> None:
        """A blank line and a heading."""
        self.blank()
        self.row((text, "bold"))

    def drawn(self, lines: Iterable[str]) -> None:
        """Lines that the program drew itself for this page's width and colour."""
        self.lines.extend(lines)

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """A table. Each column takes what it needs, at most :data:`MOST_COLUMN`; the last
        one takes what is left, and the widest make room until that is its share."""
        shown = [[self._plain(cell, line=True) for cell in row] for row in rows]
        widths = [
            min(MOST_COLUMN, max(map(cells, column))) for column in zip(header, *shown, strict=True)
        ]
        last = min(widths.pop(), self.width // len(header))
        room = self.width - 2 * len(widths)
        while sum(widths) > max(room - last, 0):
            widths[widths.index(max(widths))] -= 1
        widths.append(room - sum(widths))
        for number, row in enumerate([header, *shown]):
            line = "  ".join(_fill(cell, width) for cell, width in zip(row, widths, strict=True))
            self.lines.append(self._paint(line.rstrip(), "" if number else "dim"))

    def text(self) -> str:
        """The whole page, ending with a newline unless it is empty."""
        return "\n".join(self.lines) + "\n" if self.lines else ""

    def _plain(self, text: str, *, line: bool = False) -> str:
        # Leading and trailing blanks of a segment are layout, so only the inside is cleaned.
        if line:
            body = clean_line(text)
            before = " " * (len(text) - len(text.lstrip(" ")))
            after = " " * (len(text) - len(text.rstrip(" "))) if body else ""
            text = before + body + after
        else:
            text = clean(text).replace("\t", " ")
        return text.translate(_ASCII) if self.ascii_only else text

    def _paint(self, text: str, style: str) -> str:
        if not (self.colour and style and text):
            return text
        return f"\x1b[{STYLES[style]}m{text}\x1b[0m"
