"""One line of words -> an interaction to confirm.

``"coffee with ana yesterday about #rust, promised the slides by fri"``
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crm.rules.history import PromiseBy
from crm.rules.interaction import Direction, Give, Kind


@dataclass(frozen=True, slots=True)
class PromisePhrase:
    by: PromiseBy
    what: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Phrase:
    """What was understood. ``names`` are the words that name people, as typed, in order.

    ``on`` is None when a date was named but is not certain: then ``doubts`` says so, and
    the caller asks; it is today when none was named. ``kind`` is None when no kind was
    named with certainty. ``note`` is what remains, readable.
    """

    text: str
    names: tuple[str, ...]
    kind: Kind | None
    direction: Direction | None
    depth: int | None
    on: date | None
    interests: tuple[str, ...]
    promises: tuple[PromisePhrase, ...]
    gave: Give | None
    wants_reply: bool | None
    asks: bool
    note: str
    doubts: tuple[str, ...] = ()


def understand(text: str, today: date, known_names: Sequence[str] = ()) -> Phrase:
    """Read one line. ``known_names`` are full names and first names in the book, used to
    tell where a name ends and to find names that stand without "with" or "@"."""
    raise NotImplementedError


def understand_date(text: str, today: date, *, future: bool = False) -> date | None:
    """A single date in words ("yesterday", "last fri", "3 mar", "2026-03-01", "in 2 weeks"),
    or None when it is not certain. ``future`` for due dates ("fri" is the next one);
    otherwise it lies in the past or is today."""
    raise NotImplementedError
