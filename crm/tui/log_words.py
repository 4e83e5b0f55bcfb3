"""An understood line as chips, each with the letter that corrects it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from crm.faces import words
from crm.tui.shown import BOLD, CARE, FAINT, GOOD, NAME, TAG, line

if TYPE_CHECKING:
    from crm.book.results import Understanding
    from crm.faces.log_corrections import Corrections

SIDES = {"out": "from you", "in": "from them", "mutual": "together"}
SIDE_LETTERS = (("y", "out"), ("t", "in"), ("b", "mutual"))
GAVE = ("gave nothing", "gave a little", "gave much")
LETTERS = "pkwsdgirn"
"""The letter of each part: who, kind, when, side, depth, gave, interests, promises, note."""
DEPTHS = ("in passing", "light", "meaningful", "deep")


class Chip(NamedTuple):
    """One part of what was understood. ``key`` corrects it."""

    key: str
    text: str
    style: str

    def shown(self, *, with_key: bool, chosen: bool) -> Content:
        """As it stands in the row; its key is told while the row has the keys."""
        style = f"{self.style} reverse" if chosen else self.style
        return line((f"{self.key} ", FAINT) if with_key else "", (self.text, style))


def chips(understood: Understanding, by: Corrections, today: date) -> tuple[Chip, ...]:
    """Person, kind, day, side, depth, what was given, interests, promises, note."""
    from crm.rules.interaction import CATALOGUE  # noqa: PLC0415  # loaded with the book

    phrase = understood.phrase
    people = words.listed([person.name for person in understood.contacts])
    found = [Chip("p", people, NAME) if people else Chip("p", "whom?", CARE)]
    usual = CATALOGUE[phrase.kind] if phrase.kind else None
    found.append(Chip("k", usual.label, BOLD) if usual else Chip("k", "kind?", CARE))
    found.append(
        Chip("w", words.day(phrase.on, today), TAG) if phrase.on else Chip("w", "day?", CARE)
    )
    if usual is not None:
        found.append(Chip("s", SIDES[(phrase.direction or usual.direction).value], FAINT))
        if phrase.depth is not None and phrase.depth != usual.depth:
            found.append(Chip("d", DEPTHS[phrase.depth], FAINT))
        if by.gave is not None:
            found.append(Chip("g", GAVE[int(by.gave)], GOOD))
        elif phrase.gave:
            found.append(Chip("g", "a give", GOOD))
    found += [Chip("i", f"#{interest}", TAG) for interest in phrase.interests]
    found += [Chip("a", "asks a favour", CARE)] if phrase.asks else []
    for made in phrase.promises:
        who = "you" if made.by.value == "me" else "they"
        due = f" by {words.day(made.due_on, today)}" if made.due_on else ""
        found.append(Chip("r", f"{who} promised: {made.what}{due}", CARE))
    if by.note is not None:
        lines = len(by.note.splitlines())
        told = f"note of {words.count(lines, 'line')}" if lines else "no note"
        found.append(Chip("n", told, FAINT))
    return tuple(found)
