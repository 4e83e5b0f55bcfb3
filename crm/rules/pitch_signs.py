"""The signs of a pitch, found and weighed: the machinery under :mod:`crm.rules.pitch`.

A text is read as bytes, one for each character: lower case, and ``?`` for what is not
ASCII. Offsets stay those of the text, and a phrase is looked for only when its anchor is
among the words, which decides most messages without a single search.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from crm.rules.pitch_words import PERSONAL, PHRASES

SOFT = frozenset({"opening", "thanks", "generic", "flattery", "urgency", "self"})
"""Codes that ask for nothing: they colour a pitch and make none by themselves."""
_MARKED = frozenset({"placeholder", "many"})
_SELF_TALK = frozenset({"opening", "flattery", "self"})

PITCH_FROM = 90
"""The sum from which a text is a pitch, in hundredths like all weights here. Ours."""
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
            pattern += f"(?:{_WORD}{_GAP}){{0,3}}"
        elif bare == "#":
            pattern += _NUMBER + gap
        elif bare.endswith("?"):
            pattern += f"(?:(?:{bare[:-1]}){gap})?"
        else:
            pattern += f"(?:{bare}){gap}"
    anchors = tuple(word.encode() for word in anchor.lstrip("*").split("|"))
    return Sign(code, weight, anchors, re.compile(f" {pattern}(?=[ .])".encode()))


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


_ALL = [sign for code, table in PHRASES.items() for sign in _signs(code, table)]
_HARD = _by_anchor([sign for sign in _ALL if sign.code not in SOFT])
_SOFT = _by_anchor([sign for sign in _ALL if sign.code in SOFT])
_TELLING = _by_anchor(_signs("personal", PERSONAL))
_HARD_WORDS = frozenset(_HARD)
_SOFT_WORDS = frozenset(_SOFT)
_TELLING_WORDS = frozenset(_TELLING)


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
    r"\b(?:about|with|at|for|to|of|in|on|from|is|your) [.,](?=\s|$)|\A(?:hi|hello|hey|dear) {1,2},",
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
    anchors = words & _HARD_WORDS
    hits = _found(flat, anchors, _HARD) if anchors else []
    if "/" in text:
        hits += [Hit(*found.span(), "calendar", 80) for found in _CALENDAR.finditer(text)]
    return hits


def settled(hard: list[Hit]) -> bool | None:
    """What the hard hits decide alone, whatever else is said; None when they do not."""
    score = sum(_sums(hard).values())
    if score < _HARD_LEAST:
        return False
    return True if score >= PITCH_FROM + _PERSONAL_MOST else None


def weigh(
    text: str, flat: bytes, words: set[bytes], hard: list[Hit], sent_to_many: bool
) -> Weighed:
    """All signs of an English text and their sum; ``hard`` are its :func:`hard_hits`."""
    hits = hard + open_places(text) + _found(flat, words & _SOFT_WORDS, _SOFT)
    hits += [Hit(*found.span(), "placeholder", 40) for found in _HOLES.finditer(text)]
    hits += _self_talk(flat)
    if sent_to_many:
        hits.append(Hit(0, len(text), "many", _MANY))
    personal = _found(flat, words & _TELLING_WORDS, _TELLING) if hits else []
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


def _found(flat: bytes, anchors: set[bytes], table: dict[bytes, tuple[Sign, ...]]) -> list[Hit]:
    signs = {sign for anchor in anchors for sign in table[anchor]}
    hits = []
    for sign in signs:
        if found := sign.pattern.search(flat):
            start, end = found.span()
            hits.append(Hit(start, end - 1, sign.code, sign.weight))
    return hits
