"""Which kind of interaction a line names, and why it may be none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crm.rules.interaction import Kind
from crm.rules.phrase.book import (
    BARE_ROWS,
    FILL,
    PERSON,
    ROWS,
    STOPWORDS,
    UNDONE,
    UNDONE_AFTER,
    UNHEARD,
    Row,
    compiled,
    mark_stopwords,
    pattern,
)
from crm.rules.phrase.line import Line
from crm.rules.phrase.offer_words import OFFERS

AN_OFFER = (
    "This reads as an offer, which is no ordinary interaction: use `crm offer`, or"
    " `crm offer --confess` when it has been made."
)
NOT_DONE = "This reads as something planned or missed, not as something that happened."

_LOOK_BACK = 200
_SUBJECT = re.compile(
    rf"(?:(?P<person>{PERSON}{FILL}*)|\b(?:she|he|they|who|that|which|was|were|got|been|being|is"
    r"|are))(?:\s+(?:\w+ly|also|has|have|had|just))*\s*$"
)
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_GOES_ON = re.compile(r"(?:[,;]|\b(?:and|then))\s*$")


@dataclass(frozen=True, slots=True)
class Act:
    """The words that name the kind, at ``start:end``, with the spans of the names in them."""

    row: Row
    start: int
    end: int
    names: tuple[tuple[int, int], ...]


def find_act(line: Line, skeleton: str) -> Act | None:
    """The first words of the line that a row of the phrasebook knows. ``skeleton`` is the
    line's, or what of it is to be read."""
    marked = mark_stopwords(skeleton)
    for rows in (ROWS, BARE_ROWS):
        shapes, row_of = compiled(rows)
        found = shapes.search(marked)
        if found and found.lastgroup:
            names = tuple(_names(line, found))
            return Act(row_of[found.lastgroup], found.start(), found.end(), names)
    return None


def _names(line: Line, found: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The spans of the names in the slots of a row."""
    named = set(found.re.groupindex.values())
    for group in range(1, found.re.groups + 1):
        words = found[group]
        if group in named or words is None:
            continue
        start = found.start(group)
        yield from line.names_in(start, found.end(group))
        for stranger in _WORD.finditer(words):
            if stranger[0] not in STOPWORDS:
                yield start + stranger.start(), start + stranger.end()


def why_no_interaction(line: Line, act: Act | None) -> str:
    """Why the line is no ordinary interaction, in words for the user; empty when it may be."""
    if any(_is_mine(line.skeleton, act, found) for found in _offers(line.skeleton)):
        return AN_OFFER
    if act is None:
        return ""
    start, end = next(c for c in line.clauses() if c[0] <= act.start < c[1])
    before = pattern(UNDONE).search(line.skeleton, start, act.start)
    after = pattern(UNDONE_AFTER).search(line.skeleton, act.end, end)
    unheard = act.row.kind is Kind.CALL and pattern(UNHEARD).search(line.skeleton, act.end)
    return NOT_DONE if before or after or unheard else ""


def _offers(skeleton: str) -> list[re.Match[str]]:
    return list(pattern("|".join(OFFERS)).finditer(skeleton))


def _is_mine(skeleton: str, act: Act | None, offer: re.Match[str]) -> bool:
    """Whether you are the one who offered: no other subject stands before the words."""
    first = max(0, offer.start() - _LOOK_BACK)
    before = skeleton[first : offer.start()]
    theirs = act is not None and act.row.theirs
    if act and theirs and act.start < offer.start() and _GOES_ON.search(before):
        return False
    subject = _SUBJECT.search(before)
    if subject is None:
        return True
    if subject["person"] is None or act is None or theirs:
        return False
    return any(start <= first + subject.start() < end for start, end in act.names)
