"""Folding and cleaning of text, shared by every rule that compares words."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d",
        "þ": "th", "Þ": "th", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i",
        "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t",
    }
)  # fmt: skip
_KEPT = frozenset("\n\t\u200d\u200c\ufe0f")
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SPACES = re.compile(r"\s+")


def fold(text: str) -> str:
    """Lower case, without accents, spaces collapsed: the form that is compared and searched.

    ``fold("Łukasiewicz  É") == "lukasiewicz e"``. Idempotent.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS).casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(unicodedata.normalize("NFKC", bare.translate(_LETTERS).casefold()).split())


def clean(text: str) -> str:
    """Text from outside without control, format, surrogate, private and unassigned
    characters, except newline, tab, the joiners and the emoji selector; line ends become
    ``\\n``. Applied when text enters and again when it is shown."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in text if c in _KEPT or unicodedata.category(c) not in _DROPPED)


def clean_line(text: str) -> str:
    """:func:`clean`, on one line, without blanks at the ends."""
    return _SPACES.sub(" ", clean(text)).strip()
