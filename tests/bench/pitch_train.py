"""Learn the weights of the pitch check: ``python -m tests.bench.pitch_train [PUBLISHED...]``.

Learns from the invented messages beside this file and from the files named (published ones,
see :mod:`tests.bench.pitch_data`), chooses the threshold on messages of sources that were
left out, and writes ``crm/rules/pitch/weights.py``. Plain Python with a fixed seed: equal
messages give equal weights.
"""

from __future__ import annotations

import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from crm.rules.pitch.model import length, level, marks, tokens_of
from crm.rules.pitch.signs import sums_of
from tests.bench.pitch_data import Message, collected

FOLDS = 10
DRAWS = 3
"""How often the folds are drawn: the threshold is the mean."""
ROUNDS = 40
COST = 0.05
"""What an error costs against large weights: small, since messages are few and words many."""
PUBLISHED_WEIGHS = 2.0
GENUINE_WEIGHS = 2.0
"""To accuse a friend is worse than to miss a pitch."""
GENERIC_WEIGHS = 1.0
"""A generic message asks for nothing: with a tenth, one of six was taken for a pitch."""
FALSE_ALARMS = 0.02
"""Of the genuine messages, in sources left out: less than the 3 % that are allowed, since
published messages that were new to it were accused more often than these."""
PUBLISHED_COUNTS = 3
LEAST_WEIGHT = 20
"""In thousandths, before the length of a text is taken off: less moves no verdict."""
UNIT = 1_000
WEIGHTS = Path(__file__).parents[2] / "crm" / "rules" / "pitch" / "weights.py"

Features = dict[str, float]


@dataclass(frozen=True, slots=True)
class Learned:
    """A weight for each feature, and what is added."""

    weights: dict[str, float]
    bias: float

    def score(self, features: Features) -> float:
        of = self.weights.get
        return self.bias + sum(of(name, 0.0) * value for name, value in features.items())


def features_of(text: str) -> Features:
    """What the model sees of a text, as :class:`crm.rules.pitch.model.Model` reads it."""
    tokens = tokens_of(level(text))
    bare = set(tokens)
    found = dict.fromkeys([token.decode() for token in bare], 1.0)
    found |= {f"{one.decode()} {two.decode()}": 1.0 for one, two in pairwise(tokens)}
    found |= {f"={mark}": 1.0 for mark in marks(text, tokens, bare)}
    by = length(len(found))
    found |= {f"+{code}": value / 50 for code, value in sums_of(text).items()}
    return {name: value / by for name, value in found.items()}


def learn(messages: Sequence[Message], seen: Sequence[Features]) -> Learned:
    """A linear support vector machine with squared hinge loss, by dual coordinate descent
    (Hsieh and others, 2008)."""
    known = _shared(messages, seen)
    rare = _rareness(seen, known)
    rows = [
        [(known[name], value * rare[name]) for name, value in features.items() if name in known]
        for features in seen
    ]
    for row in rows:
        row.append((len(known), 1.0))
    signs = [1.0 if message.label == "pitch" else -1.0 for message in messages]
    slack = [1 / (2 * COST * _weight(message)) for message in messages]
    norms = [sum(v * v for _, v in row) + slack[i] for i, row in enumerate(rows)]
    weights = [0.0] * (len(known) + 1)
    alphas = [0.0] * len(rows)
    order = list(range(len(rows)))
    dice = random.Random(20)
    for _ in range(ROUNDS):
        dice.shuffle(order)
        for i in order:
            row, sign, alpha = rows[i], signs[i], alphas[i]
            gap = sign * sum([weights[j] * v for j, v in row]) - 1 + slack[i] * alpha
            step = max(alpha - gap / norms[i], 0.0) - alpha
            if step:
                alphas[i] += step
                step *= sign
                for j, v in row:
                    weights[j] += step * v
    return Learned({name: weights[j] * rare[name] for name, j in known.items()}, weights[-1])


def _weight(message: Message) -> float:
    of_label = {"generic": GENERIC_WEIGHS, "genuine": GENUINE_WEIGHS}.get(message.label, 1.0)
    return of_label * (PUBLISHED_WEIGHS if message.published else 1.0)


def _shared(messages: Sequence[Message], seen: Sequence[Features]) -> dict[str, int]:
    """The features of at least two sources: what one alone says is its wording."""
    sources: dict[str, set[str]] = defaultdict(set)
    for message, features in zip(messages, seen, strict=True):
        for name in features:
            if len(of_name := sources[name]) < 2:
                of_name.add(message.source)
    return {name: j for j, name in enumerate(sorted(n for n, s in sources.items() if len(s) > 1))}


def _rareness(seen: Sequence[Features], known: dict[str, int]) -> dict[str, float]:
    """What a feature counts for: the logarithm of how rare it is (Sparck Jones, 1972), so that
    what stands in every text has to be learned against more resistance."""
    times = Counter(name for features in seen for name in features)
    return {name: math.log(len(seen) / times[name]) for name in known}


def left_out(
    messages: Sequence[Message], seen: Sequence[Features], *, strict: bool = False, draw: int = 0
) -> list[float]:
    """The score of each message by a model that saw nothing of its source; with ``strict``
    nothing either that was written by somebody who had read the published ones."""
    sources = sorted({message.source for message in messages})
    random.Random(draw).shuffle(sources)
    fold_of = {source: place % FOLDS for place, source in enumerate(sources)}
    scores = [0.0] * len(messages)
    for fold in range(FOLDS):
        kept = [
            i
            for i, message in enumerate(messages)
            if fold_of[message.source] != fold and not (strict and message.informed)
        ]
        model = learn([messages[i] for i in kept], [seen[i] for i in kept])
        for i, message in enumerate(messages):
            if fold_of[message.source] == fold:
                scores[i] = model.score(seen[i])
    return scores


def threshold(messages: Sequence[Message], scores: Sequence[float]) -> float:
    """The lowest score that accuses few enough of the genuine messages, of which a published
    one counts for several: nobody on the project wrote it."""
    genuine = sorted(
        (
            (score, PUBLISHED_COUNTS if message.published else 1)
            for message, score in zip(messages, scores, strict=True)
            if message.label == "genuine"
        ),
        reverse=True,
    )
    left = FALSE_ALARMS * sum(count for _, count in genuine)
    for score, count in genuine:
        left -= count
        if left < 0:
            return score
    return 0.0


def quantised(model: Learned, line: float) -> dict[str, int]:
    """The weights in thousandths, the threshold taken off the bias."""
    whole = {name: round(UNIT * weight) for name, weight in sorted(model.weights.items())}
    kept = {name: weight for name, weight in whole.items() if abs(weight) >= LEAST_WEIGHT}
    return {"bias": round(UNIT * (model.bias - line)), **kept}


def written(weights: dict[str, int]) -> str:
    """The module that holds the weights."""
    lines, line = [], ""
    for name, weight in weights.items():
        item = f"{name} {weight}"
        if len(line) + len(item) > 97:
            lines.append(line)
            line = ""
        line = f"{line};{item}" if line else item
    table = "\n".join([*lines, line])
    return (
        '"""The weights of the model, in thousandths; ``python -m tests.bench.pitch_train``.\n'
        "A word, two words side by side, ``=`` a mark told by code, ``+`` a code of the signs.\n"
        f'"""\n\nfrom __future__ import annotations\n\nWEIGHTS = """\n{table}\n"""\n'
    )


def main(paths: list[Path]) -> None:
    messages = collected(paths)
    seen = [features_of(message.text) for message in messages]
    lines = [threshold(messages, left_out(messages, seen, draw=draw)) for draw in range(DRAWS)]
    line = sum(lines) / DRAWS
    weights = quantised(learn(messages, seen), line)
    WEIGHTS.write_text(written(weights), encoding="utf-8")
    print(f"{len(messages)} messages, {len(weights)} weights, threshold {line:.3f} of {lines}")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
