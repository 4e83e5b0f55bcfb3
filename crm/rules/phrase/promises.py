"""The promises in a line: who promised what until when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from crm.rules.history import PromiseBy
from crm.rules.phrase.act import Act
from crm.rules.phrase.book import FILL, PERSON, pattern
from crm.rules.phrase.dates import DateWords
from crm.rules.phrase.line import TAG, Line, cover


@dataclass(frozen=True, slots=True)
class PromisePhrase:
    """A promise, ``by`` whom, ``what`` and until when; ``due_on`` is None when no certain
    day was named. ``words`` are the words it was read from."""

    by: PromiseBy
    what: str
    due_on: date | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class FoundPromise:
    """A promise at ``start:end`` of the line, the spans of the names to whom it was made,
    and the doubt about its date, empty for none."""

    phrase: PromisePhrase
    start: int
    end: int
    names: tuple[tuple[int, int], ...]
    doubt: str


_DOERS = (
    "(?:send|share|forward|introduce|connect|write|email|call|review|read|bring|prepare|look|ask"
    "|check|get|give|help|pass|draft|find|book|pay|return|lend|show|make|finish|deliver|follow"
    "|ping|invite|post|fix|try|tell|come|put)"
)
_PROMISE = (
    "(?:(?:and|but|then) )?(?:(?P<subject>{they}|i|we)(?: |(?=')))?(?:(?:also|has|have|had) )?"
    f"(?P<verb>promised|owes?|(?:will|'ll|(?:'m|am|is|are) going to)(?= {_DOERS}\\b))"
)
_OWN = re.compile(r"i|we")
_OMITTED_AFTER = re.compile(r"(?:^|[,;:.!?]|\b(?:and|but|then))\s*$")
_TO = re.compile(
    r"\s*(?:(?:me|us)\s+)?(?:to|(?:that )?(?:i|we|she|he|they)(?:'ll|'d| will| would))\s+"
)
_RECIPIENT = re.compile(rf"\s*(?:(?P<person>{PERSON}{FILL}*+)|him|her|them|me|us|you)\s+(?=\S)")
_DOES_FOR = re.compile(rf"\s*{_DOERS}\s+(?:to )?(?P<person>{PERSON}{FILL}*+)")
_STOP = re.compile(
    r"[;!?]|[,.](?=\s|$)|\s(?=(?:but|and)\s+(?:(?:i|we|she|he|they)\b|promised|owe|will\b))"
)
_UNTIL = re.compile(r"\b(?:by|until|till|before|due|due by|no later than)\s+$")
_PREPOSITION = re.compile(r"\b(?:due by|by|until|till|before|due|no later than|for|on)\s+$")
_ASKED = re.compile(
    r"\b(?:whether|if|(?:asked|wondered|wanted to know)\b[^,;:.!?]*\b(?:what|when|where|which|how))"
    r"\s+$"
)
_LOOK_BACK = 40


def find_promises(line: Line, act: Act | None) -> list[FoundPromise]:
    """The promises, in order. A promise without a subject is of whoever the subject of the
    line is: after "ana called" it is hers, after "coffee with ana" it is yours."""
    text = line.skeleton
    if act and not act.row.theirs:
        text = cover(text, act.start, act.end, ":")
    promises: list[FoundPromise] = []
    found = pattern(_PROMISE).search(text)
    while found:
        promise = _read(line, text, found, act)
        promises += [promise] if promise else []
        found = pattern(_PROMISE).search(text, promise.end if promise else found.end())
    return promises


def _read(line: Line, text: str, found: re.Match[str], act: Act | None) -> FoundPromise | None:
    by = None if _ASKED.search(_just_before(line, found.start())) else _by(text, found, act)
    stop = _STOP.search(text, found.end())
    end = stop.start() if stop else len(text)
    start = found.end()
    names: tuple[tuple[int, int], ...] = ()
    to = _TO.match(text, start, end)
    start = to.end() if to else start
    recipient = _RECIPIENT.match(text, start, end)
    if recipient and not to:
        start = recipient.end()
        to = _TO.match(text, start, end)
        start = to.end() if to else start
    helped = recipient if recipient and recipient["person"] else _DOES_FOR.match(text, start, end)
    if helped and helped["person"] and by is PromiseBy.ME:
        names = line.names_in(*helped.span("person"))
    elif found["subject"] and by is PromiseBy.THEM:
        names = line.names_in(*found.span("subject"))
    due, doubt = _due(line, start, end)
    what = _what(line, start, end, due)
    if by is None or not what:
        return None
    phrase = PromisePhrase(
        by, what, due.due if due else None, line.text[found.start() : end].strip()
    )
    return FoundPromise(phrase, found.start(), end, names, doubt)


def _by(text: str, found: re.Match[str], act: Act | None) -> PromiseBy | None:
    """Who promised; None when somebody else is the subject ("the team will send")."""
    subject = found["subject"]
    if subject:
        return PromiseBy.ME if _OWN.fullmatch(subject) else PromiseBy.THEM
    if found["verb"] == "owes":
        return PromiseBy.THEM
    before = text[max(0, found.start() - _LOOK_BACK) : found.start()]
    if not found[0].startswith(("and", "but", "then")) and not _OMITTED_AFTER.search(before):
        return None
    theirs = act is not None and act.row.theirs and act.start < found.start()
    return PromiseBy.THEM if theirs else PromiseBy.ME


def _due(line: Line, start: int, end: int) -> tuple[DateWords | None, str]:
    """The date until which it is promised, if one is named, and the doubt about it."""
    dates = [words for words in line.dates if start <= words.start and words.end <= end]
    until = [words for words in dates if _UNTIL.search(_just_before(line, words.start))]
    until = until or [words for words in dates if words.due or not words.past]
    if not until:
        return None, ""
    words = until[0]
    if len({other.due for other in until}) > 1:
        return None, "A promise names more than one day."
    if words.due is None:
        name = line.text[words.start : words.end]
        return None, f"Until when is it promised? “{name}” {words.due_doubt}."
    return words, ""


def _just_before(line: Line, start: int) -> str:
    return line.skeleton[max(0, start - _LOOK_BACK) : start]


def _what(line: Line, start: int, end: int, due: DateWords | None) -> str:
    what = line.text[start:end]
    if due:
        before = line.text[start : due.start]
        preposition = _PREPOSITION.search(before, max(0, len(before) - _LOOK_BACK))
        before = before[: preposition.start()] if preposition else before
        what = f"{before} {line.text[due.end : end]}"
    return " ".join(TAG.sub(lambda tag: tag[1], what).split()).strip(" ,;:-–—")
