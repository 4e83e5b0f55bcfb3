"""The facts for a message, and how its words read, made for reading."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from crm.faces.draft_words import places, reading
from crm.faces.page import Page, cells
from crm.rules.text import clean_line

if TYPE_CHECKING:
    from crm.book.draft_results import Draft
    from crm.rules.wording import Review

READINGS = {
    "personal": ("✓", "good", "reads as personal"),
    "generic": ("~", "care", "could be sent to anyone"),
    "pitch": ("✗", "bad", "reads as a pitch"),
    "early": ("~", "care", "asks for something too soon"),
    "undone": ("~", "care", "reads as personal, with something to mend"),
    "unknown": ("?", "dim", "the check cannot read it: too short, or no English"),
}
"""Reading -> its mark, its style, and its words."""
_MARKS = {1: ("·", ""), 2: ("!", "care"), 3: ("✗", "bad")}
"""How grave a remark is, as on the screen."""


def draft(page: Page, drafted: Draft, reviewed: Review | None = None) -> None:
    """The facts, one below the other, and the words that were kept. The words are the
    user's own."""
    widest = max(cells(label) for label, _ in drafted.parts)
    for label, text in drafted.parts:
        page.say(text, mark=f"{label:<{widest}}  ")
    if drafted.page:
        page.say(drafted.page, mark=f"{'Write to':<{widest}}  ")
    if drafted.words:
        page.heading("Kept, not sent")
        page.say(drafted.words, indent=2)
    if drafted.words and reviewed is not None:
        page.blank()
        review(page, drafted.words, reviewed)
    page.blank()
    _how_to_go_on(page, drafted)


def _how_to_go_on(page: Page, drafted: Draft) -> None:
    if drafted.nudge is not None:
        which = f"--for-nudge {drafted.nudge.position}"
    else:
        which = drafted.contact.uid[:8]
    offer = f" --offer {shlex.quote(clean_line(drafted.offering))}" if drafted.offering else ""
    page.say(f"To write it: crm draft {which}{offer} --edit", "dim")
    page.say(f'Once it is sent: crm draft {which}{offer} --log "your words"', "dim")


def review(page: Page, words: str, reviewed: Review) -> None:
    """The verdict, then each remark: the words, why, and what to do instead."""
    mark, style, said = READINGS[reading(reviewed)]
    page.row((f"{mark} ", style), (said, style))
    for one in reviewed.advice:
        mark, style = _MARKS[one.severity]
        page.say(f"{places(words, one)}{one.reason}", style, mark=f"{mark} ")
        page.say(one.instead, "dim", mark="→ ", indent=2)
