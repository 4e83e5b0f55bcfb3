"""The signs of a pitch, found and weighed: the machinery under :mod:`crm.rules.pitch`.

A text is read as words in a row: lower case, with a full stop where a sentence ends, one byte
a character, so that offsets stay those of the text. A phrase is looked for only when its
anchor is among the words, which decides most messages without a single search. Patterns are
compiled when they are first searched for: who judges one text needs few of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from crm.rules.pitch.words import PERSONAL, PHRASES

SOFT = frozenset({"opening", "thanks", "generic", "flattery", "urgency", "self"})
"""Codes that ask for nothing: they colour a pitch and make none by themselves."""
_MARKED = frozenset({"placeholder", "many"})
_SELF_TALK = frozenset({"opening", "flattery", "self"})

PITCH_FROM = 90
"""The sum from which a text is a pitch, in hundredths like all weights here. Ours."""
_SIGNS_ALONE = 150
"""Signs that sum up to this need no model: they accused none of 244 genuine published
messages, and saw 84 of 183 pitches."""
_SOFT_MOST = 60
_CODE_MOST = 110
_PERSONAL_MOST = 80
_HARD_LEAST = 40
_SELF_TALK_LEAST = 40
_MANY = 50

_TABLE = bytes(
    ord(chr(c).lower()) if chr(c).isalnum() and c < 128 else 46 if chr(c) in ".!" else 32
    for c in range(256)
)
_GAP = " {1,4}"
_WORD = "[a-z0-9]{1,20}"
_NUMBER = "(?:[0-9][0-9k]{0,6}|one|two|three|five|ten|fifteen|twenty|thirty)"


@dataclass(eq=False)
class Sign:
    """One phrase of a code; ``weight`` in hundredths of a pitch, ``source`` its pattern."""

    code: str
    weight: int
    anchors: tuple[bytes, ...]
    source: str

    @cached_property
    def search(self) -> Callable[[bytes], re.Match[bytes] | None]:
        return re.compile(self.source.encode()).search


class Hit(NamedTuple):
    """A sign found at ``start``..``end`` of the text."""

    start: int
    end: int
    code: str
    weight: int


class Weighed(NamedTuple):
    """``score`` is the sum of the weights in hundredths, personal ones taken off; ``wants``
    says that it asks or sells, ``generic`` that it could be sent to anyone."""

    score: int
    wants: bool
    generic: bool
    hits: list[Hit]
    personal: list[Hit]


def _sign(code: str, weight: int, phrase: str) -> Sign:
    words = phrase.split()
    anchor = next((word for word in words if word.startswith("*")), words[0])
    pattern = ""
    for position, word in enumerate(words):
        bare = word.lstrip("*")
        gap = _GAP if position < len(words) - 1 else ""
        if bare == "~":
            pattern += f"(?:{_WORD}{_GAP}){{0,3}}"
        elif bare == "#":
            pattern += _NUMBER + gap
        elif bare.endswith("?"):
            pattern += f"(?:(?:{bare[:-1]}){gap})?"
        else:
            pattern += f"(?:{bare}){gap}"
    anchors = tuple(word.encode() for word in anchor.lstrip("*").split("|"))
    return Sign(code, weight, anchors, f" {pattern}(?=[ .])")


def _signs(code: str, table: str) -> list[Sign]:
    groups = re.findall(r"(\d+):([^:]+?)(?=\d+:|$)", re.sub(r"\|\s+", "|", table.strip()))
    return [
        _sign(code, int(weight), phrase)
        for weight, phrases in groups
        for phrase in phrases.split(";")
    ]


class Table:
    """Signs by the anchor that calls for them."""

    def __init__(self, signs: list[Sign]) -> None:
        self._signs: dict[bytes, tuple[Sign, ...]] = {}
        for sign in signs:
            for anchor in sign.anchors:
                self._signs[anchor] = (*self._signs.get(anchor, ()), sign)
        self._anchors = frozenset(self._signs)

    def found(self, flat: bytes, words: set[bytes]) -> list[Hit]:
        anchors = words & self._anchors
        if not anchors:
            return []
        hits = []
        for sign in {sign for anchor in anchors for sign in self._signs[anchor]}:
            if found := sign.search(flat):
                start, end = found.span()
                hits.append(Hit(start, end - 1, sign.code, sign.weight))
        return hits


class Tables(NamedTuple):
    hard: Table
    soft: Table
    personal: Table


@cache
def _tables() -> Tables:
    signs = [sign for code, table in PHRASES.items() for sign in _signs(code, table)]
    return Tables(
        Table([sign for sign in signs if sign.code not in SOFT]),
        Table([sign for sign in signs if sign.code in SOFT]),
        Table(_signs("personal", PERSONAL)),
    )


_TEMPLATE_WORDS = (
    "name|first|last|company|your|insert|topic|industry|role|title|position|product|service|value"
    "|specific|similar|personali[sz]|pain|mutual|university|school|article|resource|case|result"
    "|date|time|link|sender|signature|project|location|city|event|job|problem|benefit|feature"
    "|new insight|nome|vorname|firma|empresa|nombre|pr.nom|entreprise"
)
_PLACES = re.compile(
    rf"""\[\s{{0,3}}(?:[a-z]{{1,12}}\s){{0,2}}(?:{_TEMPLATE_WORDS})[^\]\[\n]{{0,80}}\](?!\()
    |(?<!\$)\{{\{{\s{{0,3}}[a-z_][^{{}}\n]{{0,60}}\}}\}}
    |\{{\s{{0,3}}(?:{_TEMPLATE_WORDS})[a-z_ ]{{0,30}}\}}
    |<<?\s{{0,3}}(?:{_TEMPLATE_WORDS})[a-z_ ]{{0,30}}>
    |%[A-Za-z_]{{4,30}}%
    |\#\#[a-z_ ]{{1,30}}\#\#|(?<=[a-z,])[ ]\#\#(?=[ ,.!])
    |\*\|[a-z_:]{{1,30}}\|\*""",
    re.IGNORECASE | re.VERBOSE,
)
_HOLES = re.compile(
    r"\b(?:about|with|at|for|to|of|in|on|from|is|your)[ \u00a0][.,](?=\s|$)"
    r"|\A(?:hi|hello|hey|dear)[ \u00a0]{1,2},",
    re.IGNORECASE,
)
_CALENDAR = re.compile(
    r"\b(?:calendly|cal|calendar|tidycal|savvycal|zcal|chilipiper|oncehub|youcanbook)\.[a-z]{2,6}/"
    r"|\b(?:hubspot|hs)[a-z.-]{0,20}/meetings?\b|https?://cal[a-z]{0,8}\.[a-z0-9.-]{1,40}/"
    r"|/(?:15|20|30|45|60)-?min\b",
    re.IGNORECASE,
)


def flattened(text: str) -> bytes:
    """The text as words in a row, with the same offsets: lower case, ``.`` for the end of a
    sentence, a blank for everything else that is no ASCII letter or digit, and one in front
    and behind."""
    return b" %b " % text.replace("?", ".").encode("ascii", "replace").translate(_TABLE)


def words_of(flat: bytes) -> set[bytes]:
    return set(flat.replace(b".", b" ").split())


def open_places(text: str) -> list[Hit]:
    """Places of a template that were left open, in any language."""
    if not any(mark in text for mark in "[{<%#*"):
        return []
    return [Hit(*found.span(), "placeholder", 60) for found in _PLACES.finditer(text)]


def hard_hits(text: str, flat: bytes, words: set[bytes]) -> list[Hit]:
    """What wants or sells. Few messages have any, so this is asked first."""
    hits = _tables().hard.found(flat, words)
    if "/" in text:
        hits += [Hit(*found.span(), "calendar", 80) for found in _CALENDAR.finditer(text)]
    return hits


def weigh(
    text: str, flat: bytes, words: set[bytes], hard: list[Hit], sent_to_many: bool
) -> Weighed:
    """All signs of an English text and their sum; ``hard`` are its :func:`hard_hits`."""
    hits = hard + open_places(text) + _tables().soft.found(flat, words)
    hits += [Hit(*found.span(), "placeholder", 40) for found in _HOLES.finditer(text)]
    hits += _self_talk(flat)
    if sent_to_many:
        hits.append(Hit(0, len(text), "many", _MANY))
    personal = _tables().personal.found(flat, words)
    return _summed(hits, personal)


def _summed(hits: list[Hit], personal: list[Hit]) -> Weighed:
    sums = _sums(hits)
    hard = soft = marked = self_talk = 0
    for code, weight in sums.items():
        if code in _MARKED:
            marked += weight
        elif code not in SOFT:
            hard += weight
        else:
            soft += weight
            self_talk += weight if code in _SELF_TALK else 0
    soft = min(_SOFT_MOST, soft)
    warm = min(_PERSONAL_MOST, sum([hit.weight for hit in personal]))
    return Weighed(
        score=marked + max(0, hard + soft - warm),
        wants=hard >= _HARD_LEAST or ("many" in sums and self_talk >= _SELF_TALK_LEAST),
        generic=marked > 0 or soft + sums.get("disguise", 0) - warm >= _HARD_LEAST,
        hits=hits,
        personal=personal,
    )


def weighed_alone(text: str) -> Weighed:
    """The signs of an English text that went to one person."""
    flat = flattened(text)
    words = words_of(flat)
    return weigh(text, flat, words, hard_hits(text, flat, words), sent_to_many=False)


def sums_of(text: str) -> dict[str, int]:
    """What each code weighs in a text, in hundredths; ``personal`` for what takes off."""
    return code_sums(weighed_alone(text))


def needs_no_model(weighed: Weighed) -> bool:
    """Whether the signs alone make it a pitch."""
    return weighed.wants and weighed.score >= _SIGNS_ALONE


def code_sums(weighed: Weighed) -> dict[str, int]:
    """As :func:`sums_of`, of what was weighed; ``all`` is the sum of everything, ``plain``
    and ``loud`` hold where it reaches one pitch, or one and a half."""
    sums = _sums(weighed.hits)
    if weighed.wants:
        sums["all"] = min(2 * PITCH_FROM, weighed.score)
        if weighed.score >= PITCH_FROM:
            sums["plain"] = 50
        if 2 * weighed.score >= 3 * PITCH_FROM:
            sums["loud"] = 50
    if weighed.personal:
        sums["personal"] = min(_PERSONAL_MOST, sum([hit.weight for hit in weighed.personal]))
    return sums


def _sums(hits: list[Hit]) -> dict[str, int]:
    """Of each code the heaviest sign and a third of the others: twice said is not twice as bad."""
    heaviest: dict[str, int] = {}
    totals: dict[str, int] = {}
    for _, _, code, weight in hits:
        totals[code] = totals.get(code, 0) + weight
        if weight > heaviest.get(code, 0):
            heaviest[code] = weight
    return {
        code: min(_CODE_MOST, most + (totals[code] - most) // 3) for code, most in heaviest.items()
    }


def _self_talk(flat: bytes) -> list[Hit]:
    """We, our and I more than twice as often as you."""
    own = sum(map(flat.count, (b" we ", b" our ", b" us ", b" i ", b" my ")))
    if own < 5 or own <= 2 * (flat.count(b" you ") + flat.count(b" your ")):
        return []
    return [Hit(0, len(flat) - 2, "self", 30)]
