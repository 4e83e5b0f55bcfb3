"""What the user corrects of an understood line: it wins over the words, and stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from crm.book.results import ContactLine, Understanding
from crm.rules.interaction import CATALOGUE, Direction, Give, Kind
from crm.rules.phrase import PromisePhrase


@dataclass(frozen=True)
class Corrections:
    """None where the words of the line hold. An empty tuple of promises drops them."""

    people: tuple[ContactLine, ...] | None = None
    kind: Kind | None = None
    on: date | None = None
    direction: Direction | None = None
    depth: int | None = None
    gave: Give | None = None
    interests: tuple[str, ...] | None = None
    promises: tuple[PromisePhrase, ...] | None = None
    note: str | None = None


def corrected(understood: Understanding, by: Corrections) -> Understanding:
    """The line as it is to be logged. Its doubts stay, so that an offer stays one."""
    phrase = understood.phrase
    if by.kind is not None and by.kind is not phrase.kind:
        phrase = replace(phrase, kind=by.kind, direction=None, depth=None)
    sides = CATALOGUE[phrase.kind].directions if phrase.kind else None
    given: dict[str, Any] = {
        "on": by.on,
        "direction": by.direction if sides is None or by.direction in sides else None,
        "depth": by.depth,
        "interests": by.interests,
        "promises": by.promises,
        "note": by.note,
    }
    phrase = replace(phrase, **{name: value for name, value in given.items() if value is not None})
    return Understanding(phrase, understood.contacts if by.people is None else by.people)
