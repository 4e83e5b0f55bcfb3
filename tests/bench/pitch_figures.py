"""How well the pitch check judges: ``python -m tests.bench.pitch_figures PUBLISHED...``.

PUBLISHED are files of published messages (:mod:`tests.bench.pitch_data`). Each message is
judged by weights that were learned without its source. Prints the figures of
``docs/pitch.md``, which takes a minute or two.
"""

from __future__ import annotations

import statistics
import sys
import timeit
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from crm.rules.pitch import judge_text, reads_as_pitch
from crm.rules.pitch.signs import needs_no_model, weighed_alone
from tests.bench.pitch_data import Message, collected, read
from tests.bench.pitch_train import DRAWS, FALSE_ALARMS, features_of, left_out, threshold

FAST = 500


@dataclass(frozen=True, slots=True)
class Rates:
    """Counts, and shares between 0 and 1."""

    caught: int
    pitches: int
    alarms: int
    genuine: int

    @property
    def recall(self) -> float:
        return self.caught / max(1, self.pitches)

    @property
    def false_alarms(self) -> float:
        return self.alarms / max(1, self.genuine)

    def __str__(self) -> str:
        return (
            f"recall {self.caught} of {self.pitches}, {self.recall:.2f}; "
            f"false alarms {self.alarms} of {self.genuine}, {self.false_alarms:.3f}"
        )


def rates(messages: Sequence[Message], accused: Sequence[bool]) -> Rates:
    """Pitch against genuine."""
    pairs = list(zip(messages, accused, strict=True))
    hits = Counter(message.label for message, is_accused in pairs if is_accused)
    labels = Counter(message.label for message in messages)
    return Rates(hits["pitch"], labels["pitch"], hits["genuine"], labels["genuine"])


def of(
    messages: Sequence[Message], accused: Sequence[bool], wanted: Callable[[Message], bool]
) -> Rates:
    """The rates of the messages that are wanted."""
    places = [place for place, message in enumerate(messages) if wanted(message)]
    return rates([messages[p] for p in places], [accused[p] for p in places])


def as_shipped(messages: Sequence[Message]) -> list[bool]:
    return [reads_as_pitch(message.text) for message in messages]


def unseen(messages: Sequence[Message], *, strict: bool = False, draws: int = DRAWS) -> list[bool]:
    """Whether weights that saw nothing of its source accuse each message. Folds are drawn
    several times; the majority counts."""
    seen = [features_of(message.text) for message in messages]
    loud = [needs_no_model(weighed_alone(message.text)) for message in messages]
    votes = [0] * len(messages)
    for draw in range(draws):
        scores = left_out(messages, seen, strict=strict, draw=draw)
        line = threshold(messages, scores)
        votes = [
            vote + (score > line or sure)
            for vote, score, sure in zip(votes, scores, loud, strict=True)
        ]
    return [2 * vote > draws for vote in votes]


def kind(message: Message) -> str:
    """What kind of source a message has."""
    if not message.published:
        return "invented, by readers of published ones" if message.informed else "invented"
    if "/issues/" in message.source or "/pull/" in message.source:
        return "public issue threads"
    if "file, library" in message.source or "github.com" in message.source:
        return "collections of templates"
    return "web pages"


def microseconds(messages: Sequence[Message]) -> float:
    """Median time of one verdict."""
    times = [
        min(timeit.repeat(lambda text=m.text: reads_as_pitch(text), number=50, repeat=5)) / 50  # type: ignore[misc]
        for m in messages
    ]
    return statistics.median(times) * 1e6


def _tell(
    messages: Sequence[Message], accused: Sequence[bool], title: str, files: Sequence[Path] = ()
) -> None:
    print(f"\n{title}")
    for path in files:
        texts = {message.text for message in read(path)}
        for name, hard in ((path.stem, False), (f"{path.stem}, hard", True)):
            found = of(messages, accused, lambda m, t=texts, h=hard: m.text in t and m.hard >= h)  # type: ignore[misc]
            print(f"  {name:<40} {found}")
    groups: list[tuple[str, Callable[[Message], bool]]] = [
        ("published", lambda m: m.published),
        ("published, hard", lambda m: m.published and m.hard),
        ("all", lambda m: True),
        ("all, hard", lambda m: m.hard),
    ]
    for name, wanted in groups:
        print(f"  {name:<40} {of(messages, accused, wanted)}")
    for name in sorted({kind(m) for m in messages}):
        print(f"  {name:<40} {of(messages, accused, lambda m, n=name: kind(m) == n)}")  # type: ignore[misc]


def _confusion(messages: Sequence[Message], accused: Sequence[bool]) -> None:
    table = Counter(
        (m.label, "pitch" if is_accused else "not")
        for m, is_accused in zip(messages, accused, strict=True)
        if m.published
    )
    shipped = Counter((m.label, judge_text(m.text).reading.value) for m in messages if m.published)
    print("\npublished, sources left out:  label, not accused, pitch")
    for label in ("genuine", "generic", "pitch"):
        print(f"  {label:<8} {table[label, 'not']:>5} {table[label, 'pitch']:>5}")
    print("published, as shipped:  label, personal, generic, pitch, unknown")
    for label in ("genuine", "generic", "pitch"):
        row = [shipped[label, one] for one in ("personal", "generic", "pitch", "unknown")]
        print(f"  {label:<8}" + "".join(f"{count:>6}" for count in row))


def main(paths: list[Path]) -> None:
    messages = collected(paths)
    print(f"{len(messages)} messages; threshold for {FALSE_ALARMS:.1%} of the genuine ones")
    accused = unseen(messages)
    _tell(messages, accused, "sources left out", paths)
    _tell(messages, unseen(messages, strict=True), "and nothing by readers of published ones")
    _tell(messages, as_shipped(messages), "as shipped (it has seen them: only a check)")
    _confusion(messages, accused)
    for label in ("genuine", "generic", "pitch"):
        chosen = [m for m in messages if m.label == label and len(m.text) < FAST]
        print(f"median time, {label}, under {FAST} characters: {microseconds(chosen):.0f} µs")
    print("\npublished ones misjudged with their source left out:")
    for m, is_accused in zip(messages, accused, strict=True):
        if m.published and m.label != "generic" and is_accused != (m.label == "pitch"):
            print(f"  {m.label}{', hard' if m.hard else ''}: {m.text[:150]!r}")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
