"""Words on their way to somebody: how they read, and what they lack.

The pitch check judges what stands in a text. What is missing depends on what the text is for:
an offer names something of theirs and makes a no easy; an invitation has a length and says one
true thing about them. A review advises; what refuses an offer are the rules of the gate.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crm.rules.invitation import Fact, fact_in, what_to_say
from crm.rules.mention import names
from crm.rules.text import fold

if TYPE_CHECKING:
    from crm.rules.pitch import Context, Judgement


QUESTION_MARKS = frozenset("?？؟")


@dataclass(frozen=True, slots=True)
class Brief:
    """What words are reviewed against. ``context`` is what is known around them; ``theirs``
    are names of things of theirs, of which an ``offer`` must name one. ``limit`` is how long
    they may be at most, as ``measure`` counts; with ``facts`` (none: nothing is known) they
    must say one of them."""

    context: Context | None = None
    theirs: tuple[str, ...] = ()
    offer: bool = False
    limit: int | None = None
    measure: Callable[[str], int] = field(default=len, compare=False)
    facts: tuple[Fact, ...] | None = None
    in_vain: bool = False
    """Whether your last words to them got no answer."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that the words lack, and what to do about it."""

    reason: str
    instead: str


@dataclass(frozen=True, slots=True)
class Review:
    judgement: Judgement
    remarks: tuple[Remark, ...]
    length: int

    @property
    def advice(self) -> tuple[Remark, ...]:
        """All of it, without where it stands: each finding, and what the words lack."""
        found = (Remark(one.reason, one.instead) for one in self.judgement.findings)
        return (*found, *self.remarks)


def is_about_all(words: str, start: int, end: int) -> bool:
    """Whether a finding is about the whole text: then no place of it is worth a mark."""
    return words[start:end].strip() == words.strip()


def review(words: str, brief: Brief) -> Review:
    """How ``words`` read, and what they lack for what they are for. Pure and deterministic."""
    # Its patterns take 60 ms to compile: only words that are judged pay for them.
    from crm.rules.pitch import judge_text  # noqa: PLC0415

    judged = judge_text(words) if brief.context is None else judge_text(words, brief.context)
    told = {finding.code for finding in judged.findings}
    return Review(judged, _remarks(words, brief, told), brief.measure(words))


def _remarks(words: str, brief: Brief, told: Set[str]) -> tuple[Remark, ...]:
    remarks = []
    if not words.strip():
        return ()
    length = brief.measure(words)
    if brief.limit is not None and length > brief.limit:
        remarks.append(
            Remark(
                f"It has {length} characters; {brief.limit} fit.",
                "Keep the fact about them, and leave out what is about you.",
            )
        )
    if brief.facts is not None and fact_in(words, brief.facts) is None:
        remarks.append(Remark("It says no true thing about them.", what_to_say(brief.facts)))
    named = "no_fact" in told or any(names(words, fact) for fact in brief.theirs)
    if brief.offer and not named:
        remarks.append(
            Remark("It names nothing of theirs.", "Say which thing of theirs made you think of it.")
        )
    if brief.in_vain and any(mark in words for mark in QUESTION_MARKS):
        remarks.append(
            Remark(
                "It asks for an answer, and your last words got none.",
                "Leave something of use that wants no answer, or let them be for a while.",
            )
        )
    if brief.offer and not has_easy_no(words):
        remarks.append(
            Remark(
                "It has no easy way out.",
                "Say in a few words of your own that no is a fine answer.",
            )
        )
    return tuple(remarks)


_EASY_NO = re.compile(
    r"\bno (?:is|would be|will do|also|works|pressure|worries|worry|hard feelings|obligation|need"
    r"|rush|harm|offen[cs]e|problem|strings)\b"
    r"|\bno['’]s (?:fine|ok|okay|good|perfectly)"
    r"|\bif (?:not|you(?:['’]d| would)? rather not|it(?:['’]s| is) (?:not|nothing)|it isn['’]?t"
    r"|you (?:don['’]?t|do not|are not|aren['’]?t)|that(?:['’]s| is) not|this (?:is not|isn['’]?t))"
    r"|\b(?:say|saying|said) no\b|\ba (?:plain |simple |quick )?[\"“']?no\b"
    r"|\b(?:ignore|forget) (?:this|it|me|that)\b|\beither way\b|\bor not\b"
    r"|\b(?:don['’]?t|do not|please don['’]?t|not) (?:feel|be) (?:obliged|pressed|bound|pressured)"
    r"|\bonly if\b|\bno['’]?t (?:for you|your thing|interested)\b|\bnot a problem\b"
    r"|\bdecline\b|\bturn (?:it|this|me) down\b|\bleave it (?:at that|be)\b|\bpass on (?:it|this)\b"
)


def has_easy_no(words: str) -> bool:
    """Whether English words say that a no would be fine. It looks for the usual ways of saying
    so; other languages have none that it knows."""
    return _EASY_NO.search(fold(words)) is not None
