"""One line of words -> an interaction to confirm.

``"coffee with ana yesterday about #rust, promised the slides by fri"``

The line is studied as a *skeleton* of the same length, in which every name is a marker
and every date a gap, so that a row of the phrasebook fits whatever was named and whenever.
What stands first decides. What is not certain is a doubt and never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crm.rules.interaction import CATALOGUE, Direction, Give, Kind
from crm.rules.phrase.act import Act, find_act, why_no_interaction
from crm.rules.phrase.book import Row
from crm.rules.phrase.dates import understand_date
from crm.rules.phrase.day import find_day
from crm.rules.phrase.line import TAG, Line, cover, study
from crm.rules.phrase.promises import FoundPromise, PromisePhrase, find_promises
from crm.rules.text import clean_line, fold

__all__ = ["Phrase", "PromisePhrase", "understand", "understand_date"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """What was understood. ``names`` are the words that name people, as typed, in order.

    ``on`` is None when a date was named but is not certain: then ``doubts`` says so, and
    the caller asks; it is today when none was named. ``kind`` is None when no kind was
    named with certainty. ``note`` is what remains, readable. ``on_words`` are the words
    that ``on`` was read from. No word of ``text`` is lost: each stands in the note, the
    names, the interests, the words of a promise or ``on_words``.
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
    on_words: str = ""


_ASKING = frozenset({Kind.QUESTION, Kind.ASK, Kind.REQUEST})
_SPACES = re.compile(r"\s+")
_LOOSE = re.compile(r"\s+(?=[,;:.!?](?:\s|$))")
_TWICE = re.compile(r"[,;:](?:\s*([,;:.!?]))+")


def understand(text: str, today: date, known_names: Sequence[str] = ()) -> Phrase:
    """Read one line. ``known_names`` are full names and first names in the book, used to
    tell where a name ends and to find names that stand without "with" or "@".

    Never raises, whatever the text; takes time in proportion to its length."""
    line = study(_unquoted(clean_line(text)), today, known_names)
    act = find_act(line, line.skeleton)
    promises = find_promises(line, act)
    if act and any(promise.start <= act.start < promise.end for promise in promises):
        act = find_act(line, _without(line.skeleton, promises))
    day = find_day(line, act, [(promise.start, promise.end) for promise in promises], today)
    doubt = why_no_interaction(line, act)
    row = None if act is None or doubt else act.row
    doubts = (doubt, day.doubt, *(promise.doubt for promise in promises))
    return Phrase(
        text=line.text,
        names=_names(line, act, promises),
        kind=row.kind if row else None,
        direction=row.direction if row else None,
        depth=_depth(row),
        on=day.on,
        interests=_interests(line.text),
        promises=tuple(promise.phrase for promise in promises),
        gave=_gave(row),
        wants_reply=True if row and row.kind in _ASKING else None,
        asks=row is not None and row.kind is Kind.ASK and row.direction is Direction.OUT,
        note=_note(line, day.spans, promises),
        doubts=tuple(doubt for doubt in doubts if doubt),
        on_words=" ".join(line.text[start:end] for start, end in day.spans),
    )


def _unquoted(text: str) -> str:
    """A line that is one quotation, without its marks."""
    whole = text[:1] == text[-1:] == '"' and text.count('"') == 2
    return text[1:-1].strip() if whole else text


def _without(skeleton: str, promises: Sequence[FoundPromise]) -> str:
    for promise in promises:
        skeleton = cover(skeleton, promise.start, promise.end, ":")
    return skeleton


def _names(line: Line, act: Act | None, promises: Sequence[FoundPromise]) -> tuple[str, ...]:
    """Whoever the words of the kind name and whoever stands behind an @; failing that
    those to whom something was promised; failing that everyone whom the book knows."""
    spans = {(person.start, person.end) for person in line.people if person.marked}
    spans |= set(act.names) if act else set()
    spans = spans or {span for promise in promises for span in promise.names}
    spans = spans or {(person.start, person.end) for person in line.people if person.known}
    return tuple(dict.fromkeys(line.text[start:end] for start, end in sorted(spans)))


def _interests(text: str) -> tuple[str, ...]:
    tags = (found[1].rstrip("./&-") for found in TAG.finditer(text))
    return tuple({fold(tag): tag for tag in reversed(list(tags))}.values())[::-1]


def _depth(row: Row | None) -> int | None:
    if row is None:
        return None
    return CATALOGUE[row.kind].depth if row.depth is None else row.depth


def _gave(row: Row | None) -> Give | None:
    """What the kind gives when you do it; what a meeting gave is for the user to say."""
    if row is None or row.direction is Direction.MUTUAL:
        return None
    return CATALOGUE[row.kind].give if row.direction is Direction.OUT else Give.NONE


def _note(line: Line, day: Sequence[tuple[int, int]], promises: Sequence[FoundPromise]) -> str:
    """The line without the words of its day and its promises, and without @ and #."""
    edits = [(start, end, "") for start, end in day]
    edits += [(promise.start, promise.end, "") for promise in promises]
    edits += [
        (person.from_start, person.to_end, line.text[person.start : person.end])
        for person in line.people
        if person.marked
    ]
    edits += [(found.start(), found.start() + 1, "") for found in TAG.finditer(line.text)]
    pieces, at = [], 0
    for start, end, instead in sorted(edits):
        if start >= at:
            pieces += [line.text[at:start], instead]
            at = end
    note = _SPACES.sub(" ", "".join([*pieces, line.text[at:]]))
    note = _TWICE.sub(lambda found: found[1], _LOOSE.sub("", note))
    return note.strip(" ,;:-–—") or " ".join(promise.phrase.words for promise in promises)
