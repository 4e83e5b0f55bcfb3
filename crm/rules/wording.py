"""Words on their way to somebody: how they read, and what they lack.

The pitch check judges what stands in a text. What is missing depends on what the text is for:
an offer names something of theirs and makes a no easy; an invitation has a length and says one
true thing about them. A review advises; what refuses an offer are the rules of the gate.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from crm.rules.interaction import Kind
from crm.rules.invitation import Fact, FactKind, fact_in, fact_words, telling, what_to_say
from crm.rules.mention import names
from crm.rules.remark import (
    FOR_ANYONE,
    MOST_TOLD,
    NO_TRUE_THING,
    STOP,
    TOO_EARLY,
    WARNING,
    Remark,
    told,
)
from crm.rules.say import quoted
from crm.rules.text import fold

if TYPE_CHECKING:
    from crm.rules.pitch import Context, Judgement


QUESTION_MARKS = frozenset("?？؟")


@dataclass(frozen=True, slots=True)
class Brief:
    """What words are reviewed against. ``context`` is what is known around them; ``theirs``
    are names of things of theirs, of which an ``offer`` must name one. ``limit`` is how long
    they may be at most, as ``measure`` counts; with ``facts`` (none: nothing is known) they
    must say one of them. ``hints`` are what the book knows that words may say."""

    context: Context | None = None
    theirs: tuple[str, ...] = ()
    offer: bool = False
    limit: int | None = None
    measure: Callable[[str], int] = field(default=len, compare=False)
    facts: tuple[Fact, ...] | None = None
    hints: tuple[Fact, ...] = ()
    kind: Kind | None = None
    """What the words are, where that asks something of them."""
    in_vain: bool = False
    """Whether your last words to them got no answer."""
    is_welcome: bool = False
    """Whether these are the first words since they accepted your invitation."""
    alone_from: int | None = None
    """From so many characters on the book judges what was sent by its words alone, so that what
    is known around them excuses nothing."""
    early: Remark | None = None
    """What is said of words that pitch, where nothing may be offered like that."""


@dataclass(frozen=True, slots=True)
class Review:
    """How words read, and what they lack: ``remarks`` are about the whole of them."""

    judgement: Judgement
    remarks: tuple[Remark, ...]
    length: int
    known: str = ""
    """What of theirs the words could name, said as an advice; empty for nothing."""

    @property
    def all_advice(self) -> tuple[Remark, ...]:
        """All of it, each thing said once, the most useful first."""
        return told(self.judgement.findings, self.remarks, self.known)

    @property
    def advice(self) -> tuple[Remark, ...]:
        """As much of it as one can take up at once."""
        return self.all_advice[:MOST_TOLD]

    @property
    def asks_too_soon(self) -> bool:
        """Whether words that are no pitch want something before it is their time."""
        return any(one.code in _TOO_SOON for one in self.judgement.findings)

    @property
    def is_ready(self) -> bool:
        """Whether there is nothing to mend in them but trifles."""
        return all(one.severity < WARNING for one in self.all_advice)


_TOO_SOON = frozenset({"first_ask", "after_give", "thanks"})


def review(words: str, brief: Brief) -> Review:
    """How ``words`` read, and what they lack for what they are for. Pure and deterministic."""
    # Its patterns take 60 ms to compile: only words that are judged pay for them.
    from crm.rules.pitch import Reading, judge_text, reads_as_pitch  # noqa: PLC0415

    judged = judge_text(words) if brief.context is None else judge_text(words, brief.context)
    if brief.alone_from is not None and len(words) >= brief.alone_from and reads_as_pitch(words):
        judged = replace(judged, reading=Reading.PITCH)
    if not words.strip():
        return Review(judged, (), brief.measure(words))
    remarks = (
        *_of_a_pitch(brief, judged),
        *_of_an_invitation(words, brief),
        *_of_an_offer(words, brief, {finding.code for finding in judged.findings}),
        *_of_a_message(words, brief, judged),
    )
    known = what_to_say(brief.hints) if brief.hints else ""
    return Review(judged, remarks, brief.measure(words), known)


def _of_a_pitch(brief: Brief, judged: Judgement) -> Iterator[Remark]:
    if brief.early is not None and judged.reading.value == "pitch":
        yield replace(brief.early, code=TOO_EARLY)


def _of_an_invitation(words: str, brief: Brief) -> Iterator[Remark]:
    length = brief.measure(words)
    if brief.limit is not None and length > brief.limit:
        yield Remark(
            f"It has {length} characters; {brief.limit} fit.",
            "Keep the fact about them, and leave out what is about you.",
            STOP,
        )
    name = brief.context.name if brief.context else ""
    if brief.facts is not None and fact_in(words, brief.facts, name) is None:
        yield Remark(
            "It says no true thing about them.",
            what_to_say(brief.facts),
            STOP,
            code=NO_TRUE_THING,
        )


_WHICH = "Say which thing of theirs made you think of it."


def _of_an_offer(words: str, brief: Brief, found: Set[str]) -> Iterator[Remark]:
    if not brief.offer:
        return
    if "no_fact" not in found and not any(names(words, fact) for fact in brief.theirs):
        named = " or ".join(quoted(name, 40) for name in brief.theirs[:2])
        instead = f"Say which made you think of it: {named}." if named else _WHICH
        yield Remark("It names nothing of theirs.", instead, STOP)
    if not has_easy_no(words):
        yield Remark(
            "It has no easy way out.",
            "Say in a few words of your own that no is a fine answer.",
            STOP,
        )


def _of_a_message(words: str, brief: Brief, judged: Judgement) -> Iterator[Remark]:
    asks = any(mark in words for mark in QUESTION_MARKS)
    if brief.in_vain and asks:
        yield Remark(
            "It asks for an answer, and your last words got none.",
            "Leave something of use that wants no answer, or let them be for a while.",
        )
    if brief.kind is Kind.CONDOLENCE and asks:
        yield Remark(
            "It asks something of somebody who mourns.",
            "Say that you think of them; an answer is theirs to give.",
        )
    if brief.is_welcome and not asks:
        yield Remark(
            "It thanks them, and asks nothing about them.",
            "Add one question about what they do, to which you want the answer.",
        )
    names_nothing = brief.context is not None and brief.context.facts and not judged.named
    if names_nothing and brief.kind in _FOR_ANYONE:
        reason, instead = _FOR_ANYONE[brief.kind]
        if brief.kind is not Kind.INTRODUCTION:
            instead = _with_a_fact(instead, brief.hints)
        yield Remark(reason, instead, code=FOR_ANYONE)
    elif judged.reading.value == "unknown" and _EMPTY_PRAISE.search(fold(words)):
        yield Remark("Praise without a fact.", "Say which part it was, and what it did for you.")


_FOR_ANYONE = {
    Kind.COMMENT: (
        "It could stand under anybody's post.",
        "Say which line of it stayed with you, or what it leaves open.",
    ),
    Kind.CONGRATULATION: ("It does not say what for.", "Name it."),
    Kind.INSIGHT: (
        "It does not say why you thought of them.",
        "Say in a line what of theirs it met.",
    ),
    Kind.INTRODUCTION: (
        "It says nothing of either.",
        "Say to each what the other is good at, and why they should meet.",
    ),
}
_EMPTY_PRAISE = re.compile(
    r"\b(?:so |very |really |truly )*(?:insightful|inspiring|amazing|awesome|impressive"
    r"|fantastic|incredible|great (?:post|article|stuff|work|piece|read|talk))\b"
)


def _with_a_fact(instead: str, hints: tuple[Fact, ...]) -> str:
    known = next((fact for fact in telling(hints) if fact.kind is not FactKind.WORK), None)
    return f"{instead} You know {fact_words(known)}." if known else instead


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
