"""Who writes to whom, and what was said before: what the words alone do not tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crm.rules.interaction import Direction, Stage
from crm.rules.mention import names
from crm.rules.pitch.advice import ADVICE
from crm.rules.pitch.findings import Finding, Severity
from crm.rules.pitch.mailing import GREETING, template_key
from crm.rules.text import fold

ASKING = frozenset(
    {"time", "calendar", "link", "show", "sells", "money", "disguise", "probe", "wanting"}
)
"""Codes of findings that want something of the reader."""
LONGEST_FIRST = 600
"""Characters that somebody reads of a stranger, at most. Ours."""
LONGEST_LATER = 2_500
_MASS_PEOPLE = 3
_KEY = re.compile(r"[0-9a-f]{24}")


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about a text besides its words. Everything may be left out.

    ``direction`` says who wrote it; what one's own words lack is only said of words that are
    not somebody else's. ``is_first``: nothing was said before between the two.
    ``gave_lately``: an unanswered give of yours within seven days. ``asked``: they asked of late
    for something that you offer. ``name`` is the reader's, ``facts`` are words that are truly
    theirs: employer, interests, places. ``before`` are earlier texts to this person; ``sent``
    earlier texts to others, or their template keys, one for each person.
    """

    direction: Direction | None = None
    stage: Stage | None = None
    is_first: bool = False
    is_invitation: bool = False
    sent_to_many: bool = False
    gave_lately: bool = False
    asked: bool = False
    name: str = ""
    facts: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()

    @property
    def is_opening(self) -> bool:
        """Whether the two do not know each other yet."""
        return self.is_first or self.is_invitation or self.stage is Stage.STRANGER

    @property
    def is_welcome(self) -> bool:
        """Whether the words may say more: to whom one knows well, or who asked for it."""
        return self.asked or (self.stage is not None and self.stage >= Stage.RAPPORT)

    def others_with(self, text: str) -> int:
        """To how many others the same text went."""
        if not self.sent or not (key := template_key(text)):
            return 0
        return sum(key == _key_of(other) for other in self.sent)

    def is_mass(self, text: str) -> bool:
        """Whether the text went to at least three people."""
        return self.sent_to_many or self.others_with(text) >= _MASS_PEOPLE - 1


def named_facts(text: str, facts: Sequence[str]) -> tuple[str, ...]:
    """The facts that the words name, each once."""
    return tuple(dict.fromkeys(fact for fact in facts if names(text, fact)))


def context_findings(
    text: str, context: Context, found: Iterable[Finding], named: Sequence[str]
) -> list[Finding]:
    """What the context adds to the findings of the words, in no order."""
    if not text.strip():
        return []
    begin = len(text) - len(text.lstrip())
    whole = (begin, len(text.rstrip()))
    asks = [one for one in found if one.code in ASKING]
    told: list[Finding] = []
    if asks and context.gave_lately:
        told.append(_finding("after_give", asks[0].start, asks[0].end))
    elif asks and context.is_opening:
        told.append(_finding("first_ask", asks[0].start, asks[0].end))
    most = LONGEST_FIRST if context.is_opening else LONGEST_LATER
    if whole[1] > most:
        told.append(_finding("long", most, whole[1]))
    if context.direction is Direction.IN:
        return told
    if context.facts and not named and (context.is_opening or asks):
        told.append(_finding("no_fact", *whole))
    if context.others_with(text) and not context.is_mass(text):
        told.append(_finding("again_to_others", *whole))
    if (key := template_key(text)) and any(key == _key_of(one) for one in context.before):
        told.append(_finding("again", *whole))
    if swapped := _wrong_name(text, context.name):
        told.append(_finding("wrong_name", *swapped))
    return told


def _finding(code: str, start: int, end: int) -> Finding:
    advice = ADVICE[code]
    return Finding(start, end, Severity(advice.severity), code, advice.reason, advice.instead)


def _key_of(text: str) -> str:
    return text if _KEY.fullmatch(text) else template_key(text)


_GREETED = re.compile(
    r"\s{0,9}(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|HI|HELLO)[ \u00a0]"
    r"([^\W\d_]{2,30})(?=[ \u00a0]?[,!.:–—\n-])"
)
_NOBODY = frozenset(
    {"all", "everyone", "everybody", "folks", "friend", "friends", "guys", "sir", "madam", "again"}
    | {"you", "there", "team", "both", "colleague", "colleagues", "mate", "buddy", "dear", "man"}
)


def _wrong_name(text: str, name: str) -> tuple[int, int] | None:
    """The name in the greeting, where it is not a beginning of any of theirs, or theirs of it:
    "Hi Rob" may be Robert."""
    theirs = fold(name).split()
    greeted = _GREETED.match(text) if theirs and GREETING.match(text) else None
    if greeted is None or not greeted[1][:1].isupper():
        return None
    said = fold(greeted[1])
    if said in _NOBODY or any(one.startswith(said[:2]) or said in one for one in theirs):
        return None
    return greeted.span(1)
