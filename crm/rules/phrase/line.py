"""A line under study: its skeleton, its people and its dates."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crm.rules.phrase.book import FILL, PERSON, join_lists, vocabulary
from crm.rules.phrase.dates import DateWords, find_dates
from crm.rules.phrase.people import Person, find_people

TAG = re.compile(r"(?<![^\s(\[,;])#([^\W\d_][\w+#./&-]*)")
"""An interest: ``#rust``, ``#data-mesh``; ``#1`` is a number."""

_QUOTE = re.compile(r"(?<!@)(?:\"[^\"]*\"|“[^“”]*”)")
_LINK = re.compile(r"(?<!\S)(?:https?://|www\.)\S+|(?<!\S)[^\s@]++@[^\s@]\S*")
_CLAUSE_END = re.compile(r"[,;:.!?](?=\s|$)|\s[-–—](?=\s)")


@dataclass(frozen=True, slots=True)
class Line:
    """``skeleton`` is as long as ``text``, in small letters, with a marker for each name
    or list of names and blanks for each date, link, tag and quotation."""

    text: str
    skeleton: str
    people: tuple[Person, ...]
    dates: tuple[DateWords, ...]

    def clauses(self) -> list[tuple[int, int]]:
        """What stands between commas, stops and dashes, in order, covering the line."""
        ends = [found.end() for found in _CLAUSE_END.finditer(self.skeleton)]
        edges = [0, *ends, len(self.skeleton)]
        return [(start, end) for start, end in itertools.pairwise(edges) if start < end]

    def names_in(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The spans of the names that stand in ``start:end``."""
        return tuple(
            (person.start, person.end)
            for person in self.people
            if start <= person.from_start and person.to_end <= end
        )


def cover(text: str, start: int, end: int, by: str = " ") -> str:
    """``text`` with ``start:end`` covered by one repeated character."""
    return text[:start] + by * (end - start) + text[end:]


def study(text: str, today: date, known_names: Sequence[str]) -> Line:
    """The line for a clean ``text``."""
    plain = text
    for shape in (_LINK, _QUOTE, TAG):
        plain = shape.sub(lambda found: " " * len(found[0]), plain)
    dates = find_dates(plain, today)
    plain = _cover_all(plain, [(words.start, words.end) for words in dates])
    people = find_people(text, known_names, plain, vocabulary())
    return Line(text, _skeleton(plain, people), people, dates)


def _cover_all(text: str, spans: Sequence[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in spans:
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


def _skeleton(plain: str, people: Sequence[Person]) -> str:
    small = "".join(c.lower() if len(c.lower()) == 1 else c for c in plain).replace("’", "'")
    pieces, at = [], 0
    for person in people:
        length = person.to_end - person.from_start
        pieces += [small[at : person.from_start], PERSON, FILL * (length - 1)]
        at = person.to_end
    return join_lists("".join([*pieces, small[at:]]))
