"""Text as the screen shows it: cleaned of what could act on a terminal, never read as markup.

Names, notes and links come from outside. Textual reads markup in most of what it is given
and passes escape sequences on, so everything that is shown is made here.
"""

from __future__ import annotations

from textual.content import Content

from crm.rules.text import clean, clean_line

Part = str | tuple[str, str] | Content
"""Text, (text, style), or what was made here already."""

BOLD, FAINT, GOOD, CARE, BAD, NAME, TAG = (
    "bold", "$foreground 75%", "$text-success", "$text-warning", "$text-error",
    "bold $text-primary", "$text-accent",
)  # fmt: skip
HEADING = "bold $text-secondary"


def said(*parts: Part) -> Content:
    """Parts one after the other. Line breaks stay, every other control character goes."""
    return Content.assemble(*(_clean(part) for part in parts))


def line(*parts: Part) -> Content:
    """As :func:`said`, on one line."""
    return Content.assemble(*(_clean(part, one_line=True) for part in parts))


def stacked(*lines: Content) -> Content:
    """Lines one below the other, without the empty ones."""
    return Content("\n").join([line for line in lines if line])


def _clean(part: Part, *, one_line: bool = False) -> Part:
    if isinstance(part, Content):
        return part
    text, style = (part, "") if isinstance(part, str) else part
    shown = clean(text).replace("\t", " ")
    if one_line:
        shown = shown.replace("\n", " ")
    return (shown, style)


def name_of(text: str) -> str:
    """A name, or anything else that is one line, as plain text."""
    return clean_line(text)
