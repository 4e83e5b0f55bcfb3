"""A line to type on, into which nothing can be pasted that a terminal would obey."""

from __future__ import annotations

from textual.widgets import Input

from crm.rules.text import clean


class WordsInput(Input):
    """An input whose value is always clean."""

    def validate_value(self, value: str) -> str:
        return as_one_line(value)


def as_one_line(text: str) -> str:
    """Text as such an input shows it."""
    return clean(text).replace("\n", " ").replace("\t", " ")
