"""The day of a line: today when none is named, else one certain day, else a doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crm.rules.interaction import Direction
from crm.rules.phrase.act import Act
from crm.rules.phrase.dates import DateWords
from crm.rules.phrase.line import Line

_TALK_OF = re.compile(r"\b(?:about|for|whether|if|that|when)\b")
_NOT_ITS_DAY = re.compile(r"\b(?:by|until|till|before|since|due|after)\s+$")
_MAYBE_ITS_DAY = re.compile(r"\bfor\s+$")
_POSSESSIVE = re.compile(r"['’]s\b")
_LOOK_BACK = 20

_MAIN, _TALKED_OF, _ELSEWHERE = range(3)


@dataclass(frozen=True, slots=True)
class Day:
    """``on`` with the ``spans`` of the words it was read from, or None and the ``doubt``."""

    on: date | None
    spans: tuple[tuple[int, int], ...] = ()
    doubt: str = ""


def find_day(line: Line, act: Act | None, promised: Sequence[tuple[int, int]], today: date) -> Day:
    """The day on which it happened. Dates beside the words of the kind, or alone between
    commas, decide; then dates in what was talked about; a date in another clause is only
    asked about. Due dates ("by fri") are never the day."""
    ranked: dict[int, list[DateWords]] = {_MAIN: [], _TALKED_OF: [], _ELSEWHERE: []}
    clauses = line.clauses()
    dates_only = [(a, b) for a, b in clauses if not line.skeleton[a:b].strip(" ,;:.!?-–—")]
    start, end = _main_clause(clauses, act)
    talk = _TALK_OF.search(line.skeleton, act.end if act else start, end)
    for words in line.dates:
        if any(a <= words.start < b for a, b in promised) or _is_no_day(line, act, words):
            continue
        alone = any(a <= words.start < b for a, b in dates_only)
        if not alone and not start <= words.start < end:
            ranked[_ELSEWHERE].append(words)
        elif talk and talk.start() < words.start < end:
            ranked[_TALKED_OF].append(words)
        else:
            ranked[_MAIN].append(words)
    for rank, dates in ranked.items():
        if dates:
            return _decide(line, act, rank, dates)
    return Day(today)


def _main_clause(clauses: Sequence[tuple[int, int]], act: Act | None) -> tuple[int, int]:
    if act is None:
        return clauses[0] if clauses else (0, 0)
    return next((start, end) for start, end in clauses if start <= act.start < end)


def _is_no_day(line: Line, act: Act | None, words: DateWords) -> bool:
    before = line.skeleton[max(0, words.start - _LOOK_BACK) : words.start]
    of_something = _POSSESSIVE.match(line.skeleton, words.end)
    return bool(_NOT_ITS_DAY.search(before) or (of_something and act and words.start >= act.end))


def _decide(line: Line, act: Act | None, rank: int, dates: Sequence[DateWords]) -> Day:
    first = dates[0]
    name = line.text[first.start : first.end]
    if rank == _ELSEWHERE:
        return Day(None, doubt=f"Is “{name}” the day on which it happened?")
    together = act is not None and act.row.direction is Direction.MUTUAL
    certain: list[DateWords] = []
    doubtful: list[DateWords] = []
    for words in dates:
        ahead = not together and _could_be_ahead(line, words, rank)
        (doubtful if words.past is None or ahead else certain).append(words)
    days = {words.past for words in certain}
    only_ahead = all(words.past is None and words.due for words in doubtful)
    if len(days) == 1 and only_ahead:
        return Day(certain[0].past, tuple((words.start, words.end) for words in certain))
    if len(days) > 1:
        return Day(None, doubt="More than one day is named: on which did it happen?")
    name = line.text[doubtful[0].start : doubtful[0].end]
    why = doubtful[0].past_doubt or "may lie ahead"
    return Day(None, doubt=f"On which day did it happen? “{name}” {why}.")


def _could_be_ahead(line: Line, words: DateWords, rank: int) -> bool:
    """A weekday in what was talked about ("asked about lunch on friday"), or a date "for"
    which something was agreed."""
    before = line.skeleton[max(0, words.start - _LOOK_BACK) : words.start]
    return (rank == _TALKED_OF and words.weekday) or bool(_MAYBE_ITS_DAY.search(before))
