"""An invitation of yours: how long it may be, and whether it says one true thing about them.

"Introduce yourself, explain why you're interested in connecting, and find common ground": a
request without such a word could have gone to anyone. What is true about somebody is what the
book holds: an interest, their post, what they told you, where you met, why you wrote them down.
Where they work counts only with something said about it, since every mail merge knows that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crm.rules.mention import names
from crm.rules.request_words import SPOKEN_OF
from crm.rules.say import quoted
from crm.rules.text import clean_line, fold

USUAL_LIMIT = 200
"""Characters of a note with an invitation. LinkedIn lets free accounts write so many and paying
ones 300; see ``docs/invitations.md``."""
LONG_LIMIT = 300
WITHDRAW_AFTER_DAYS = 28
"""From when on a waiting invitation is said to be worth withdrawing. Ours: who wants to accept
does so within days."""
LAPSED_AFTER_DAYS = 180
"""LinkedIn takes an unanswered invitation back after six months."""


class Sent(StrEnum):
    """What became of an invitation of yours."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"


def length_of(words: str) -> int:
    """Characters as LinkedIn's form counts them: in UTF-16 code units, so that an emoji is two
    or more and a letter with a separate accent is two."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


class FactKind(StrEnum):
    """What is known about somebody."""

    INTEREST = "interest"
    NEWS = "news"
    SAID = "said"
    MET = "met"
    PURPOSE = "purpose"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Fact:
    """One true thing about somebody: its name where it is an interest or their work, else the
    words in which the book holds it."""

    kind: FactKind
    words: str


_TELLING = (
    FactKind.NEWS, FactKind.MET, FactKind.SAID, FactKind.PURPOSE, FactKind.INTEREST, FactKind.WORK,
)  # fmt: skip
_WORDS_ENOUGH = 2
_WORK_ENOUGH = 2
_SENTENCE = re.compile(r"[^.!?\n]+")
_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4
_STEM = 5
_STOCK = frozenset(
    """about above across adding admire after again also always amazing another appreciate around
    background because been before being best better business came care career colleague
    colleagues come coming company connect connected connecting connection connections contact
    could dear discuss does down each engage enjoy even ever every everyone excited exciting
    expand experience expertise explore field find forward found from future getting give glad
    going good great grow growing happy have hear hello help hope idea ideas impressed impressive
    industry insights inspiring interest interested interesting into join just keep know learn
    learning leader leaders like likeminded linkedin look looking love made make many meet might
    mind more most much mutual mutually need network networking never nice noticed often only open
    opportunities opportunity other others over people please pleasure possible professional
    professionals profile really reach reached reaching regards role saw seeing seems share should
    similar since some someone something space stay still stumbled such synergies team than thank
    thanks that their them then there these they thing things think this those through time touch
    valuable value very view want well were what when where which while will wish with within work
    worked working works world would year years your yours""".split()
)
"""Words that an invitation to anybody holds."""


def fact_in(words: str, facts: Iterable[Fact], name: str = "") -> Fact | None:
    """The first of the facts that the words say; None when they say none of them. ``name`` is
    theirs, which no fact is about."""
    return next((fact for fact in facts if _says(words, fact, name)), None)


def _says(words: str, fact: Fact, name: str) -> bool:
    if fact.kind is FactKind.INTEREST:
        return names(words, fact.words)
    if fact.kind is FactKind.WORK:
        return names(words, fact.words) and _is_about_more(words, fact.words)
    said = fold(words)
    pointed = SPOKEN_OF.search(said)
    if pointed is not None:
        # "Your post on hives": of what it points at, one word more is enough.
        said = f"{said[: pointed.start()]} {said[pointed.end() :]}"
    theirs = _content(fact.words) - _content(name)
    enough = min(1 if pointed else _WORDS_ENOUGH, len(theirs))
    return enough > 0 and len(theirs & _content(said)) >= enough


def _is_about_more(words: str, named: str) -> bool:
    """Whether the sentence that names where they work says something besides."""
    known = _content(named)
    return any(
        names(sentence, named) and len(_content(sentence) - known) >= _WORK_ENOUGH
        for sentence in _SENTENCE.findall(words)
    )


def _content(words: str) -> frozenset[str]:
    """The beginnings of the words that mean something, folded."""
    return frozenset(
        word[:_STEM]
        for word in _WORD.findall(fold(words))
        if len(word) >= _SHORTEST and word not in _STOCK
    )


def what_to_say(facts: tuple[Fact, ...]) -> str:
    """What an invitation without a fact could say instead."""
    if not facts:
        return "Find out one thing first, and write down why this person: crm purpose NAME WHY"
    first, *others = telling(facts)
    cared_for = [fact for fact in others if fact.kind is FactKind.INTEREST]
    shown = " or ".join(fact_words(fact) for fact in (first, *(cared_for or others)[:1]))
    return f"Say one thing that you know: {shown}."


def telling(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts, those first that only this person has: their news and what was said before
    what they care for, and that before their work."""
    return tuple(sorted(facts, key=lambda fact: _TELLING.index(fact.kind)))


def fact_words(fact: Fact) -> str:
    """A fact in a few words."""
    words = clean_line(fact.words)
    return f"#{words}" if fact.kind is FactKind.INTEREST else quoted(words, 60)


def is_worth_withdrawing(sent_on: date, today: date) -> bool:
    """Whether a waiting invitation has waited long enough."""
    return (today - sent_on).days >= WITHDRAW_AFTER_DAYS


def has_lapsed(on: date, today: date) -> bool:
    """Whether LinkedIn has taken an unanswered invitation back by itself."""
    return (today - on).days >= LAPSED_AFTER_DAYS
