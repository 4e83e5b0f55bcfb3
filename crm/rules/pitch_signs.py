"""The signs of a pitch, found and weighed: the machinery under :mod:`crm.rules.pitch`.

A text is read as bytes, one for each character: lower case, and ``?`` for what is not
ASCII. Offsets stay those of the text, and a phrase is looked for only when its anchor is
among the words, which decides most messages without a single search.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from typing import NamedTuple

from crm.rules.pitch_words import ENGLISH, FOREIGN, PERSONAL, PHRASES

SOFT = frozenset({"opening", "thanks", "generic", "flattery", "urgency", "self"})
"""Codes that ask for nothing: they colour a pitch and make none by themselves."""
_MARKED = frozenset({"placeholder", "many"})
_SELF_TALK = frozenset({"opening", "flattery", "self"})

PITCH_FROM = 100
"""The sum from which a text is a pitch, in hundredths like all weights here. Ours."""
_SOFT_MOST = 60
_CODE_MOST = 110
_PERSONAL_MOST = 80
_HARD_LEAST = 40
_SELF_TALK_LEAST = 40
_MANY = 50

_LOWER = bytes.maketrans(
    string.ascii_uppercase.encode() + b"\t\n\r\x0b\x0c", string.ascii_lowercase.encode() + b" " * 5
)
_APART = bytes(c if chr(c).isalnum() and c < 128 else 32 for c in range(256))
_GAP = "[^a-z0-9.!]{1,4}"
_NUMBER = "[0-9][0-9,.k+-]{0,8}"


@dataclass(frozen=True, slots=True, eq=False)
class Sign:
    """One phrase of a code; ``weight`` in hundredths of a pitch."""

    code: str
    weight: int
    anchors: tuple[bytes, ...]
    pattern: re.Pattern[bytes]


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
            pattern += f"(?:[a-z0-9%$+]{{1,20}}{_GAP}){{0,3}}"
        elif bare == "#":
            pattern += _NUMBER + gap
        elif bare.endswith("?"):
            pattern += f"(?:(?:{bare[:-1]}){gap})?"
        else:
            pattern += f"(?:{bare}){gap}"
    anchors = tuple(word.encode() for word in anchor.lstrip("*").split("|"))
    whole = f"(?<![a-z0-9]){pattern}(?![a-z0-9])"
    return Sign(code, weight, anchors, re.compile(whole.encode()))


def _signs(code: str, table: str) -> list[Sign]:
    groups = re.findall(r"(\d+):([^:]+?)(?=\d+:|$)", re.sub(r"\|\s+", "|", table.strip()))
    return [
        _sign(code, int(weight), phrase)
        for weight, phrases in groups
        for phrase in phrases.split(";")
    ]


def _by_anchor(signs: list[Sign]) -> dict[bytes, tuple[Sign, ...]]:
    found: dict[bytes, tuple[Sign, ...]] = {}
    for sign in signs:
        for anchor in sign.anchors:
            found[anchor] = (*found.get(anchor, ()), sign)
    return found


_PITCHING = _by_anchor([sign for code, table in PHRASES.items() for sign in _signs(code, table)])
_TELLING = _by_anchor(_signs("personal", PERSONAL))
_PITCHING_WORDS = frozenset(_PITCHING)
_TELLING_WORDS = frozenset(_TELLING)
_ENGLISH = frozenset(ENGLISH.encode().split())
_FOREIGN = frozenset(FOREIGN.encode().split()) - _ENGLISH

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
    rb"(?<![a-z])(?:about|with|at|for|to|of|in|from|is|your|work on) [.,](?= |$)"
    rb"|^(?:hi|hello|hey|dear)  ?,"
    rb"|(?<![a-z])about and (?:wanted|thought)"
)
_CALENDAR = re.compile(
    rb"(?:calendly|cal|calendar|tidycal|savvycal|zcal|chilipiper|oncehub|youcanbook)\.[a-z]{2,6}/"
    rb"|(?:hubspot|hs)[a-z.-]{0,20}/meetings?|https?://cal[a-z]{0,8}\.[a-z0-9.-]{1,40}/"
    rb"|/(?:15|20|30|45|60)-?min"
)


def flattened(text: str) -> bytes:
    """One byte a character: lower case, ``!`` for a question mark, ``?`` for what is not ASCII."""
    return text.replace("?", "!").encode("ascii", "replace").translate(_LOWER)


def words_of(flat: bytes) -> list[bytes]:
    return flat.translate(_APART).split()


def is_english(words: set[bytes], count: int) -> bool:
    """Enough words of English and fewer of other languages: the check may judge it."""
    known = len(words & _ENGLISH)
    return known >= (2 if count > 3 else 1) and known > len(words & _FOREIGN)


def may_pitch(flat: bytes, words: set[bytes]) -> bool:
    """False when nothing in the text can want or sell: the cheap answer for most messages."""
    return not words.isdisjoint(_PITCHING_WORDS) or b"/" in flat


def marks(text: str, flat: bytes) -> list[Hit]:
    """What gives itself away in any language: places left open, a calendar to book in."""
    hits = []
    if any(mark in text for mark in "[{<%#*"):
        hits = [Hit(*found.span(), "placeholder", 60) for found in _PLACES.finditer(text)]
    if "/" in text:
        hits += [Hit(*found.span(), "calendar", 80) for found in _CALENDAR.finditer(flat)]
    return hits


def weigh(text: str, flat: bytes, words: set[bytes], sent_to_many: bool) -> Weighed:
    """All signs of an English text and their sum."""
    hits = marks(text, flat)
    hits += _found(flat, words & _PITCHING_WORDS, _PITCHING)
    hits += [Hit(*found.span(), "placeholder", 40) for found in _HOLES.finditer(flat)]
    hits += _self_talk(flat)
    if sent_to_many:
        hits.append(Hit(0, len(text), "many", _MANY))
    personal = _found(flat, words & _TELLING_WORDS, _TELLING) if hits else []
    return _summed(hits, personal)


def _summed(hits: list[Hit], personal: list[Hit]) -> Weighed:
    codes: dict[str, list[int]] = {}
    for hit in hits:
        codes.setdefault(hit.code, []).append(hit.weight)
    sums = {code: _together(weights) for code, weights in codes.items()}
    marked = sum(sums[code] for code in sums if code in _MARKED)
    soft = min(_SOFT_MOST, sum(sums[code] for code in sums if code in SOFT))
    hard = sum(sums.values()) - sum(sums[code] for code in sums if code in SOFT or code in _MARKED)
    warm = min(_PERSONAL_MOST, sum(hit.weight for hit in personal))
    self_talk = sum(sums.get(code, 0) for code in _SELF_TALK) >= _SELF_TALK_LEAST
    return Weighed(
        score=max(0, hard + soft + marked - warm),
        wants=hard >= _HARD_LEAST or ("many" in sums and self_talk),
        generic=soft + marked + sums.get("disguise", 0) - warm >= _HARD_LEAST,
        hits=hits,
        personal=personal,
    )


def _together(weights: list[int]) -> int:
    """The heaviest sign of a code and a third of the others: twice said is not twice as bad."""
    heaviest = max(weights)
    return min(_CODE_MOST, heaviest + (sum(weights) - heaviest) // 3)


def _self_talk(flat: bytes) -> list[Hit]:
    """We, our and I more than twice as often as you."""
    words = words_of(flat)
    own = sum(words.count(word) for word in (b"we", b"our", b"us", b"i", b"my"))
    theirs = words.count(b"you") + words.count(b"your")
    return [Hit(0, len(flat), "self", 30)] if own >= 5 and own > 2 * theirs else []


def _found(flat: bytes, anchors: set[bytes], table: dict[bytes, tuple[Sign, ...]]) -> list[Hit]:
    signs = {sign for anchor in anchors for sign in table[anchor]}
    return [
        Hit(*found.span(), sign.code, sign.weight)
        for sign in signs
        if (found := sign.pattern.search(flat))
    ]
