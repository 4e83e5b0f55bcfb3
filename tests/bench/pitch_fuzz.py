"""The pitch check under fuzzed text: ``python -m tests.bench.pitch_fuzz``.

100,000 mutated messages below 4 KB and 200 of a megabyte, over all of Unicode. Nothing may
crash, every finding must point into its text, and no text may take more than ten times the
usual time for a character.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from dataclasses import dataclass
from functools import cache

from crm.rules.pitch import LONGEST, Context, Reading, judge_text, reads_as_pitch, template_key
from crm.rules.pitch.words import PHRASES
from tests.bench.pitch_data import invented

SEED = 20_261_120
SHORT, LONG = 100_000, 200
SHORTEST, SMALL, LARGE = 200, 4_096, 1_000_000
TIMES_AT_MOST = 10
_AGAIN = 15
_GLUE = ("", " ", "\n", ".", "?", "!", "\t", "\r\n", "\0", "\ud800", "\u202e", "[", "{{", "%", "##")


@dataclass(frozen=True, slots=True)
class Fuzzed:
    """``usual`` and ``worst`` are seconds a character judged; ``times`` their ratio."""

    texts: int
    usual: float
    worst: float
    worst_text: str

    @property
    def times(self) -> float:
        return self.worst / self.usual


@cache
def _seeds() -> tuple[str, ...]:
    phrases = " ".join(PHRASES.values()).replace("|", " ").replace("*", "")
    return (*(message.text for message in invented()), phrases)


def mutated(dice: random.Random, most: int) -> str:
    """A message that was cut, glued, shuffled and sprinkled with letters of all of Unicode."""
    text = dice.choice(_seeds())
    for _ in range(dice.randrange(1, 8)):
        place = dice.randrange(len(text) + 1)
        kind = dice.randrange(7)
        if kind == 0:
            text = text[:place] + _letters(dice, dice.randrange(1, 40)) + text[place:]
        elif kind == 1:
            text = text[place:] + dice.choice(_GLUE) + text[:place]
        elif kind == 2:
            text += dice.choice(_GLUE) + dice.choice(_seeds())
        elif kind == 3:
            words = text.split(" ")
            dice.shuffle(words)
            text = " ".join(words)
        elif kind == 4:
            text = text[:place] + text[place : place + 30] * dice.randrange(1, 60) + text[place:]
        elif kind == 5:
            text = text.swapcase()
        else:
            text = text[:place] + dice.choice(_GLUE) * dice.randrange(1, 200) + text[place:]
        text = text[:most]
    return text


def _letters(dice: random.Random, count: int) -> str:
    return "".join(chr(dice.randrange(sys.maxunicode + 1)) for _ in range(count))


def enlarged(dice: random.Random) -> str:
    """A megabyte, either of one mutated piece or of many."""
    if dice.randrange(2):
        piece = mutated(dice, dice.choice((3, 40, SMALL))) or "x"
        return (piece * (LARGE // len(piece) + 1))[:LARGE]
    pieces, size = [], 0
    while size < LARGE:
        pieces.append(mutated(dice, SMALL))
        size += len(pieces[-1])
    return "".join(pieces)[:LARGE]


def check(text: str) -> None:
    """Judge it in every way. Raises AssertionError for what must not be."""
    judged = judge_text(text)
    assert reads_as_pitch(text) == (judged.reading is Reading.PITCH)
    template_key(text)
    context = Context(is_first=True, name="Ana", facts=("rust", "李明"), before=(text,))
    for finding in (*judged.findings, *judge_text(text, context).findings):
        assert 0 <= finding.start < finding.end <= len(text)


def seconds(text: str) -> float:
    """How long one whole judgement takes: the best of a few, since others use the machine."""
    best = float("inf")
    for _ in range(_AGAIN):
        start = time.process_time()
        judge_text(text)
        best = min(best, time.process_time() - start)
    return best


def _share(text: str, took: float) -> float:
    return took / min(max(len(text), SHORTEST), LONGEST)


def usual() -> float:
    """Seconds a character of ordinary messages of some length, the median."""
    texts = [text for text in _seeds() if len(text) >= SHORTEST]
    return statistics.median(_share(text, seconds(text)) for text in texts)


def fuzz(short: int = SHORT, long: int = LONG, seed: int = SEED) -> Fuzzed:
    """Judge this many texts. Every one is timed once, and anew when it seems slow."""
    dice = random.Random(seed)
    per_letter = usual()
    worst, worst_text = 0.0, ""
    for number in range(short + long):
        text = mutated(dice, SMALL) if number < short else enlarged(dice)
        check(text)
        start = time.process_time()
        judge_text(text)
        took = _share(text, time.process_time() - start)
        if took > worst:
            took = min(took, _share(text, seconds(text)))
        if took > worst:
            worst, worst_text = took, text
    return Fuzzed(short + long, per_letter, worst, worst_text)


def main() -> None:
    found = fuzz()
    print(f"{found.texts} texts, no crash")
    print(f"usual {found.usual * 1e9:.0f} ns a character, worst {found.worst * 1e9:.0f} ns,")
    print(f"{found.times:.1f} times; allowed {TIMES_AT_MOST}")
    print(f"worst: {found.worst_text[:200]!r}")
    sys.exit(found.times > TIMES_AT_MOST)


if __name__ == "__main__":
    main()
