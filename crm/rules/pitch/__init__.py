"""A text -> findings: does it read like a pitch? With the span, the reason and a better way.

The check adds up signs, each with a weight (:mod:`crm.rules.pitch.words`), takes off what
only people say who know each other, and calls the sum a pitch from .9 on. It judges real
friendships in an import, so it rather misses a pitch than accuses a friend; it knows
English only and says so of anything else. ``docs/pitch.md`` holds its figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from hashlib import blake2b

from crm.rules.pitch.advice import ADVICE
from crm.rules.pitch.language import is_english
from crm.rules.pitch.signs import (
    PITCH_FROM,
    Hit,
    Weighed,
    flattened,
    hard_hits,
    open_places,
    settled,
    weigh,
    words_of,
)

LONGEST = 8_000
"""Characters of a text that are judged; nobody hides an ask behind more."""
MASS_CHARACTERS = 60
"""Shorter texts are never the same text to many: "Thanks a lot!" is no template. Ours."""
_WORTH_A_WORD = 40


class Reading(StrEnum):
    """What a text reads as. ``UNKNOWN``: it cannot be judged (empty, or in a language the
    check does not know); never an accusation, and refused to an offer."""

    PERSONAL = "personal"
    GENERIC = "generic"
    PITCH = "pitch"
    UNKNOWN = "unknown"


class Severity(IntEnum):
    NOTE = 1
    WARNING = 2
    STOP = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """``start``..``end`` is the span in the text, end exclusive."""

    start: int
    end: int
    severity: Severity
    code: str
    reason: str
    instead: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """``score`` is the sum of the weights, 0 and up; what wants or sells is a pitch from .9 on.
    ``personal`` are the spans that speak for a text between people who know each other."""

    reading: Reading
    score: float
    findings: tuple[Finding, ...]
    personal: tuple[tuple[int, int], ...] = ()


def judge_text(text: str, *, sent_to_many: bool = False) -> Judgement:
    """The findings of one text, ordered by span.

    ``sent_to_many`` says that the same text went to at least three people; see
    :class:`Mailing`. HTML has been removed by the caller. Pure and deterministic; only the
    first :data:`LONGEST` characters are judged.
    """
    text = text[:LONGEST]
    flat = flattened(text)
    words = words_of(flat)
    hard = hard_hits(text, flat, words)
    if not is_english(text, words):
        return _judge_foreign(text, hard, sent_to_many)
    weighed = weigh(text, flat, words, hard, sent_to_many)
    shown = weighed.hits if weighed.score >= _WORTH_A_WORD else []
    return Judgement(
        _reading(weighed),
        weighed.score / 100,
        _told(shown, thanks=weighed.wants),
        tuple(sorted((hit.start, hit.end) for hit in weighed.personal)),
    )


def reads_as_pitch(text: str, *, sent_to_many: bool = False) -> bool:
    """The same verdict as :func:`judge_text`, fast: for judging a whole import."""
    text = text[:LONGEST]
    flat = flattened(text)
    words = words_of(flat)
    hard = hard_hits(text, flat, words)
    decided = settled(hard)
    if decided is False and not sent_to_many:
        return False
    if not is_english(text, words):
        return _judge_foreign(text, hard, sent_to_many).reading is Reading.PITCH
    if decided:
        return True
    weighed = weigh(text, flat, words, hard, sent_to_many)
    return _reading(weighed) is Reading.PITCH


def _reading(weighed: Weighed) -> Reading:
    if weighed.wants and weighed.score >= PITCH_FROM:
        return Reading.PITCH
    return Reading.GENERIC if weighed.generic else Reading.PERSONAL


def _judge_foreign(text: str, hard: list[Hit], sent_to_many: bool) -> Judgement:
    """Of another language only what needs none is judged: open places, a calendar, the mass."""
    places = open_places(text)
    calendars = [hit for hit in hard if hit.code == "calendar"]
    reading = Reading.GENERIC if places or sent_to_many else Reading.UNKNOWN
    if calendars and reading is Reading.GENERIC:
        reading = Reading.PITCH
    marked = places + calendars
    return Judgement(reading, sum(hit.weight for hit in marked) / 100, _told(marked))


def _told(hits: list[Hit], *, thanks: bool = True) -> tuple[Finding, ...]:
    """The hits as findings, those of one code that touch made one."""
    told: list[Finding] = []
    spans: dict[str, list[list[int]]] = {}
    for hit in sorted(hits):
        of_code = spans.setdefault(hit.code, [])
        if of_code and hit.start <= of_code[-1][1]:
            of_code[-1][1] = max(of_code[-1][1], hit.end)
        else:
            of_code.append([hit.start, hit.end])
    for code, found in spans.items():
        if code == "thanks" and not thanks:
            continue
        advice = ADVICE[code]
        told += [
            Finding(start, end, Severity(advice.severity), code, advice.reason, advice.instead)
            for start, end in found
        ]
    return tuple(sorted(told, key=lambda finding: (finding.start, finding.end, finding.code)))


_GREETING = re.compile(
    r"[^\w]{0,5}(?:hi|hello|hey|dear|hola|hallo|liebe[rs]?|bonjour|salut|ciao|caro|cara|ol[áa]|oi"
    r"|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen))\b"
    r"(?:[^\n,!.:;—–-]{0,40}[\n,!.:;—–-]|\s+\w+|\W)",
    re.IGNORECASE,
)


def template_key(text: str) -> str:
    """A key that is equal for the same text sent to different people (greeting, names,
    numbers and spacing removed).

    Words with a capital go, which takes names and companies wherever they stand, and so do
    words with a digit and links. Empty for what is shorter than :data:`MASS_CHARACTERS`.
    """
    text = text[:LONGEST]
    if len(text) < MASS_CHARACTERS:
        return ""
    if text.isupper():
        text = text.lower()
    if greeting := _GREETING.match(text):
        text = text[greeting.end() :]
    words = [
        word
        for word in text.split()
        if not (word[0].isupper() or word[0].isdigit() or word.startswith(("http", "www.")))
    ]
    kept = " ".join(words)
    if len(kept) < MASS_CHARACTERS // 2:
        return ""
    return blake2b(kept.encode("utf-8", "replace"), digest_size=12).hexdigest()


class Mailing:
    """Counts, message by message, to how many people the same text went."""

    def __init__(self, at_least: int = 3) -> None:
        self._at_least = at_least
        self._people: dict[str, set[str]] = {}

    def add(self, person: str, text: str) -> str:
        """Note that ``text`` went to ``person``; returns its key, empty for none."""
        key = template_key(text)
        if key:
            people = self._people.setdefault(key, set())
            if len(people) < self._at_least:
                people.add(person)
        return key

    @property
    def keys(self) -> frozenset[str]:
        """The keys of the texts that went to enough different people."""
        return frozenset(k for k, people in self._people.items() if len(people) >= self._at_least)


def sent_to_many(texts: Iterable[tuple[str, str]], at_least: int = 3) -> frozenset[str]:
    """From (person, text): the template keys that went to ``at_least`` different people."""
    mailing = Mailing(at_least)
    for person, text in texts:
        mailing.add(person, text)
    return mailing.keys
