"""A request that came in -> how it reads, with reasons, and what is not known.

Personal is what speaks of you: what you wrote, where you met, what you care for. What a role
says ("Business Development") and what somebody began lately are reasons to look twice, never a
verdict. What the book does not know is said to be unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from crm.rules.history import History
from crm.rules.interaction import CATALOGUE, Direction, Interaction, Kind
from crm.rules.mention import names
from crm.rules.remark import told as remarks
from crm.rules.request_words import EMPTY_PRAISE, JUST_BEGAN, OF_A_READER, SELLING_ROLE, SPOKEN_OF
from crm.rules.say import count, day_said, quoted
from crm.rules.text import clean_line, fold

if TYPE_CHECKING:
    from crm.rules.pitch import Judgement

NEW_ROLE_DAYS = 180
"""How long a role is a new one: what somebody sells in it is new to them too. Ours."""
DAY_ONE_DAYS = 7
"""Their first words, or words within so many days of connecting, are those of day one. Ours."""
_MOST_REASONS = 3


class Met(StrEnum):
    """What became of a request of theirs."""

    OPEN = "open"
    ACCEPTED = "accepted"
    ASKED = "asked"
    DECLINED = "declined"
    LEFT = "left"


class Tone(StrEnum):
    """How a request reads."""

    PERSONAL = "personal"
    GENERIC = "generic"
    PITCH = "pitch"
    WORDLESS = "no word at all"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came in. ``words`` are theirs, without what a machine put there;
    ``role_since_on`` is when they began in their role, ``is_pitch`` what an import knew from
    all it had (the same words to many). ``mine`` are names of things of yours, ``shared``
    interests on both your lists, ``exchanges`` those before it."""

    words: str
    on: date
    role: str = ""
    role_since_on: date | None = None
    is_pitch: bool = False
    mine: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    exchanges: int = 0


@dataclass(frozen=True, slots=True)
class Reason:
    """Something that speaks for or against a request."""

    words: str
    speaks_for: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """How a request reads. ``unknown`` says what the book does not know; ``suggests`` what to
    do with it, which is yours to decide."""

    tone: Tone
    reasons: tuple[Reason, ...]
    unknown: tuple[str, ...]
    suggests: Met


def read_request(request: Request, judgement: Judgement | None, today: date) -> Reading:
    """How a request reads. ``judgement`` is the pitch check's, None for no words."""
    about_me = _about_me(request)
    tone = _tone(request, judgement, about_me)
    reasons = [
        *_for_it(request, about_me),
        *_of_the_words(tone, judgement),
        *_of_the_role(request, today),
    ]
    return Reading(tone, tuple(reasons), tuple(_unknown(request)), _suggestion(tone, request))


_END_OF_PHRASE = (".", ",", ";", ":", "!", "?")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'"})


def _about_me(request: Request) -> tuple[str, ...]:
    """What in the words is about you, in words for the user."""
    said = fold(request.words.translate(_STRAIGHT))
    found = []
    spoken = SPOKEN_OF.search(said)
    if spoken and not EMPTY_PRAISE.search(spoken[0]):
        found.append(f"It speaks of you: {quoted(_around(request.words, spoken), 60)}.")
    named = [name for name in request.mine if names(request.words, name)]
    if named:
        found.append(f"It names what you care for: {', '.join(map(clean_line, named[:2]))}.")
    return tuple(found)


def _around(words: str, found: re.Match[str]) -> str:
    """The words themselves: folding keeps the number of words."""
    said = words.split()
    first = found.string.count(" ", 0, found.start())
    last = first + len(found[0].split()) - 1
    while last < len(said) - 1 and not said[last].endswith(_END_OF_PHRASE):
        last += 1
    return " ".join(said[first : last + 1]).rstrip(".,;:")


def _tone(request: Request, judgement: Judgement | None, about_me: Sequence[str]) -> Tone:
    if judgement is None or not request.words:
        return Tone.WORDLESS
    reading = judgement.reading.value
    if request.is_pitch or reading == Tone.PITCH:
        return Tone.PITCH
    if about_me:
        return Tone.PERSONAL
    return Tone.UNKNOWN if reading == Tone.UNKNOWN else Tone.GENERIC


def _for_it(request: Request, about_me: Sequence[str]) -> Iterable[Reason]:
    for words in about_me:
        yield Reason(words, speaks_for=True)
    if request.exchanges:
        times = count(request.exchanges, "exchange")
        yield Reason(f"You know each other: {times} before it.", speaks_for=True)
    if request.shared:
        shared = ", ".join(f"#{clean_line(name)}" for name in request.shared[:_MOST_REASONS])
        yield Reason(f"You share {shared}.", speaks_for=True)


def _of_the_words(tone: Tone, judgement: Judgement | None) -> Iterable[Reason]:
    if tone is Tone.WORDLESS:
        yield Reason("It came without a word.")
    elif tone is Tone.UNKNOWN:
        yield Reason("The check cannot judge its words: too few, or no English.")
    elif judgement is not None:
        told = list(
            dict.fromkeys(
                OF_A_READER.get(found.code, found.reason) for found in remarks(judgement.findings)
            )
        )
        if tone in {Tone.PITCH, Tone.GENERIC}:
            yield from (Reason(reason) for reason in told[:_MOST_REASONS])
        if tone is Tone.PITCH and not told:
            yield Reason("The same words went to many.")
        if tone is Tone.GENERIC and not told:
            yield Reason("It says nothing about you: it could have gone to anyone.")


def _of_the_role(request: Request, today: date) -> Iterable[Reason]:
    selling = sells_by_role(request.role)
    if selling:
        yield Reason(f"“{selling}” stands in their role: selling may be what they are paid for.")
    if is_new_role(request.role_since_on, today) and request.role_since_on is not None:
        since = day_said(request.role_since_on, today)
        yield Reason(f"They began lately, {since}: what they would sell is new to them too.")
    elif JUST_BEGAN.search(fold(request.words.translate(_STRAIGHT))):
        yield Reason("They say that they began lately: what they would sell is new to them too.")


def _unknown(request: Request) -> Iterable[str]:
    if not request.role:
        yield "What they do is not known."
    if request.role_since_on is None:
        yield "When they began there is not known."
    if not request.exchanges:
        yield "Whether you have met is not known."


def _suggestion(tone: Tone, request: Request) -> Met:
    if tone is Tone.PITCH:
        return Met.DECLINED
    if tone is Tone.PERSONAL or request.exchanges:
        return Met.ACCEPTED
    return Met.ASKED


def sells_by_role(role: str) -> str:
    """The words of a role that say that selling is their work; empty for none."""
    found = SELLING_ROLE.search(fold(role))
    if found is None:
        return ""
    said = clean_line(role).split()
    first = fold(role).count(" ", 0, found.start())
    return " ".join(said[first : first + len(found[0].split())]).strip(",;|/-()")


def is_new_role(since_on: date | None, today: date) -> bool:
    """Whether somebody began in their role lately."""
    return since_on is not None and 0 <= (today - since_on).days <= NEW_ROLE_DAYS


def courteous(answer: Met, first: str, tone: Tone) -> str:
    """A courteous text to begin from, for the user to make their own; empty for leaving it."""
    hello = f"Hello {clean_line(first)},\n\n" if clean_line(first) else "Hello,\n\n"
    if answer is Met.ACCEPTED:
        if tone is Tone.PERSONAL:
            return f"{hello}Thank you for such a personal note. What are you working on just now?"
        return f"{hello}Glad to connect. What are you working on just now?"
    if answer is Met.ASKED:
        return (
            f"{hello}Thank you for the request. I like to know the people I connect with: "
            "what made you think of me?"
        )
    if answer is Met.DECLINED:
        if tone is Tone.PITCH:
            return (
                f"{hello}Thank you for writing. I am not looking for anything of the kind, "
                "so I will leave it at that. I wish you well with it."
            )
        return (
            f"{hello}Thank you for thinking of me. I keep this circle to people I know, "
            "so I will not connect for now. I wish you well."
        )
    return ""


def first_pitch(history: History) -> Interaction | None:
    """The pitch with which somebody began: their first words to you, or words of theirs within
    :data:`DAY_ONE_DAYS` of connecting, before any of yours were answered. None for anybody
    else. It is remembered, and counts as no contact."""
    if not any(event.pitch for event in history.interactions):
        return None
    theirs = sorted(
        (
            event
            for event in history.interactions
            if event.direction is Direction.IN
            and event.note.strip()
            and (event.kind is Kind.INVITATION or not CATALOGUE[event.kind].inert)
        ),
        key=lambda event: (event.on, event.at, event.uid),
    )
    if not theirs:
        return None
    if theirs[0].pitch:
        return theirs[0]
    connected_on = history.connected_on
    if connected_on is None:
        return None
    return next(
        (
            event
            for event in theirs
            if event.pitch and 0 <= (event.on - connected_on).days <= DAY_ONE_DAYS
        ),
        None,
    )
