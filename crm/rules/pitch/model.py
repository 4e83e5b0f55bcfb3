"""A linear model of the manner of a pitch: learned offline, shipped as plain numbers.

A text is its words, the pairs of words that stand side by side, a few marks told by code
(questions, links, whose words it is about) and the sums of the signs. Each has a weight, in
thousandths (:mod:`crm.rules.pitch.weights`); their sum, by the length of the text, says how
much more it is like those that want something. ``docs/decisions`` tells how they were made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise
from typing import NamedTuple

_QUESTION = 1
_TELLS_FROM = 4
"""Letters from which a word says something by itself."""
LENGTH_POWER = 0.6
"""A sum is divided by this power of the number of things that are weighed: else a long text
has more of everything than a short one. Between the 0 of a bare sum and the 1 of a mean,
.5 to .75 judged best what had not been seen."""
LEAST_SIZE = 8
"""The shortest texts count as so long: a word alone should not decide."""
_TABLE = bytes(
    c
    if c in b"abcdefghijklmnopqrstuvwxyz"
    else c + 32
    if c in b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    else 48
    if c in b"0123456789"
    else 46
    if c in b".!"
    else _QUESTION
    if c == _QUESTION
    else 32
    for c in range(256)
)
_TOKEN = re.compile(rb"[a-z0]+|[.\x01]")
_OURS = frozenset(b"we our us".split())
_MINE = frozenset(b"i my me m ve".split())
_YOURS = frozenset(b"you your yours".split())
_MONEY = frozenset(b"euro euros eur dollar dollars usd pounds gbp".split())


def level(text: str) -> bytes:
    """The text in lower case with the same offsets: every digit 0, ``.`` and the byte 1 for
    the ends of sentences and questions, a blank for whatever is no ASCII letter or digit."""
    return text.replace("?", "\x01").encode("ascii", "replace").translate(_TABLE)


def tokens_of(flat: bytes) -> list[bytes]:
    return flat.replace(b".", b" . ").replace(b"\x01", b" ? ").split()


def marks(text: str, tokens: list[bytes], bare: set[bytes]) -> list[str]:
    """What is told by code: marks that hold or do not."""
    found = []
    size = len(tokens)
    found.append(f"length {0 if size < 8 else 1 if size < 20 else 2 if size < 45 else 3}")
    if "?" in text:
        found.append("question at the end" if text.rstrip()[-1:] == "?" else "question within")
        if text.count("?") > 1:
            found.append("questions")
    if "http" in text or "www." in text:
        found.append("link")
    if "%" in text:
        found.append("percent")
    if "$" in text or "€" in text or "£" in text or bare & _MONEY:
        found.append("currency")
    if "!" in text:
        found.append("exclamation")
    if "\n" in text:
        found.append("lines")
    ours, mine, yours = bare & _OURS, bare & _MINE, bare & _YOURS
    found.append(f"about {'w' if ours else ''}{'i' if mine else ''}{'y' if yours else ''}")
    return found


def length(size: int) -> float:
    """What the sum for a text of so many things is divided by."""
    return float(max(size, LEAST_SIZE) ** LENGTH_POWER)


class Said(NamedTuple):
    """What the words of a text weigh together, and how many things were weighed."""

    weight: int
    size: int


class Model:
    """The weights, in the forms in which they are looked up."""

    def __init__(self, weights: Mapping[str, int]) -> None:
        self.bias = weights.get("bias", 0)
        self._marks = {name[1:]: w for name, w in weights.items() if name[0] == "="}
        self._codes = {name[1:]: w for name, w in weights.items() if name[0] == "+"}
        plain = {n: w for n, w in weights.items() if n[0] not in "=+" and n != "bias"}
        self._words = {name.encode(): w for name, w in plain.items() if " " not in name}
        self._pairs: dict[tuple[bytes, bytes], int] = {}
        for name, weight in plain.items():
            if " " in name:
                first, second = name.encode().split()
                self._pairs[first, second] = weight

    def words(self, text: str) -> Said:
        """What the words and marks weigh, each once."""
        tokens = tokens_of(level(text))
        bare, pairs = set(tokens), set(pairwise(tokens))
        found = marks(text, tokens, bare)
        of_word, of_pair, of_mark = self._words.get, self._pairs.get, self._marks.get
        weight = sum([of_word(token, 0) for token in bare])
        weight += sum([of_pair(pair, 0) for pair in pairs])
        weight += sum([of_mark(mark, 0) for mark in found])
        return Said(weight, len(bare) + len(pairs) + len(found))

    def score(self, said: Said, sums: Mapping[str, int]) -> int:
        """How far a text is over the line, in thousandths; below it less than 0. ``sums`` are
        those of the signs, each in hundredths of a sign."""
        of_code = self._codes.get
        codes = sum([of_code(code, 0) * value for code, value in sums.items()]) // 50
        return self.bias + int((said.weight + codes) / length(said.size))

    def weightiest(self, text: str, most: int) -> list[tuple[int, int, int]]:
        """The words that speak most for a pitch, as (start, end, weight), heaviest first.
        Those that overlap a heavier one are left out, small words too unless there are no
        others: they weigh, but tell a reader nothing."""
        found = list(_TOKEN.finditer(level(text)))
        weighed: dict[object, tuple[int, int, int]] = {}
        small: dict[object, tuple[int, int, int]] = {}
        for place, one in enumerate(found):
            first, tells = one[0], len(one[0]) >= _TELLS_FROM
            if weight := self._words.get(first, 0):
                (weighed if tells else small).setdefault(first, (*one.span(), weight))
            if place + 1 == len(found):
                break
            second = found[place + 1][0]
            if weight := self._pairs.get((first, second), 0):
                tells = tells or (first.isalnum() and len(second) >= _TELLS_FROM)
                whole = (one.start(), found[place + 1].end())
                (weighed if tells else small).setdefault((first, second), (*whole, weight))
        return _apart(weighed.values(), most) or _apart(small.values(), 1)


def _apart(weighed: Iterable[tuple[int, int, int]], most: int) -> list[tuple[int, int, int]]:
    """The heaviest that speak for a pitch, none within another."""
    kept: list[tuple[int, int, int]] = []
    for start, end, weight in sorted(weighed, key=lambda one: (-one[2], one[0], one[1])):
        if weight <= 0 or len(kept) == most:
            break
        if all(end <= other[0] or start >= other[1] for other in kept):
            kept.append((start, end, weight))
    return kept


@cache
def shipped() -> Model:
    """The model that this version ships."""
    from crm.rules.pitch.weights import WEIGHTS  # noqa: PLC0415  # read when first asked for

    return Model(dict(_pairs_of(WEIGHTS)))


def _pairs_of(table: str) -> list[tuple[str, int]]:
    rows = [row.rpartition(" ") for row in re.split(r"[;\n]", table) if row.strip()]
    return [(name.strip(), int(weight)) for name, _, weight in rows]
