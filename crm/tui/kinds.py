"""The kinds of interaction as answers to a question: a usual kind has the same letter wherever it
is asked for."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from crm.tui.screens.asking import Choice

if TYPE_CHECKING:
    from crm.rules.interaction import Direction, Kind, Touchpoint

USUAL = (
    ("m", "a message", "message"),
    ("c", "a call", "call"),
    ("f", "a coffee", "coffee"),
    ("e", "a meeting", "meeting"),
    ("i", "something worth knowing that you shared", "insight"),
    ("q", "a question", "question"),
    ("a", "an answer", "answer"),
    ("h", "help that you gave", "help"),
    ("t", "thanks", "thanks"),
    ("g", "a congratulation", "congratulation"),
    ("o", "a comment", "comment"),
    ("n", "a need of theirs", "need"),
)
"""Letter, words and kind: the first letter where it is free, else one that is heard in it."""
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def usual() -> list[Choice]:
    """The kinds that most lines are."""
    from crm.rules.interaction import Kind  # noqa: PLC0415  # loaded with the book

    return [Choice(letter, words, Kind(kind)) for letter, words, kind in USUAL]


def every(*, first: Direction | None = None, but: Collection[Kind] = ()) -> list[Choice]:
    """All that may be chosen by hand, those of the side ``first`` first. A request and a
    confessed pitch never are: they are written down where they are made."""
    from crm.rules.interaction import CATALOGUE, Kind  # noqa: PLC0415  # as above

    left_out = {Kind.REQUEST, Kind.PREMATURE_PITCH, *but}
    found = [point for kind, point in CATALOGUE.items() if kind not in left_out]
    found.sort(key=lambda point: first is not None and first not in point.directions)
    letters = _letters(found)
    return [Choice(letters[point.kind], point.label, point.kind) for point in found]


def _letters(points: list[Touchpoint]) -> dict[Kind, str]:
    """A letter each: the usual ones keep theirs, another kind has one of its own name where
    one is free."""
    known = {kind: letter for letter, _, kind in USUAL}
    found = {point.kind: known[point.kind] for point in points if point.kind in known}
    taken = set(known.values())
    for point in points:
        if point.kind not in found:
            own = point.label.replace(" ", "")
            letters = own + own[0].upper() + _LETTERS
            found[point.kind] = next(letter for letter in letters if letter not in taken)
            taken.add(found[point.kind])
    return found
