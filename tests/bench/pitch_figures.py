"""How well the pitch check judges: ``python -m tests.bench.pitch_figures MESSAGES``.

MESSAGES is a file with one JSON object a line: ``text``, ``label`` (pitch, generic or
genuine), ``source``, and ``hard`` where it applies. Prints the figures of ``docs/pitch.md``.
"""

from __future__ import annotations

import json
import statistics
import sys
import timeit
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from crm.rules.pitch import Reading, judge_text, reads_as_pitch

FILLED = {
    "{name}": "Ana",
    "{company}": "Norwind",
    "{title}": "engineer",
    "{headline}": "wind energy",
}
FOLDS = 5
FALSE_ALARMS_AT_MOST = 0.04


@dataclass(frozen=True, slots=True)
class Message:
    text: str
    label: str
    source: str
    hard: bool


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
            f"recall {self.caught}/{self.pitches} = {self.recall:.2f}, "
            f"false alarms {self.alarms}/{self.genuine} = {self.false_alarms:.2f}"
        )


def read(path: Path) -> list[Message]:
    """The messages, with ordinary words in the places that the examples left neutral."""
    messages = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = row["text"]
        for place, words in FILLED.items():
            text = text.replace(place, words)
        messages.append(Message(text, row["label"], row["source"], bool(row.get("hard"))))
    return messages


def rates(messages: list[Message], threshold: float | None = None) -> Rates:
    """Pitch against genuine; with a ``threshold`` the score decides instead of the reading."""

    def accused(message: Message) -> bool:
        if threshold is None:
            return reads_as_pitch(message.text)
        judged = judge_text(message.text)
        return judged.reading is not Reading.UNKNOWN and judged.score >= threshold

    hits = Counter(message.label for message in messages if accused(message))
    labels = Counter(message.label for message in messages)
    return Rates(hits["pitch"], labels["pitch"], hits["genuine"], labels["genuine"])


def cross_validated(messages: list[Message]) -> Rates:
    """By source: the threshold is chosen on four folds and judged on the fifth."""
    sources = sorted({message.source for message in messages})
    fold_of = {source: number % FOLDS for number, source in enumerate(sources)}
    total = Counter[str]()
    for fold in range(FOLDS):
        known = [m for m in messages if fold_of[m.source] != fold]
        unseen = [m for m in messages if fold_of[m.source] == fold]
        allowed = [
            step / 10
            for step in range(4, 21)
            if rates(known, step / 10).false_alarms <= FALSE_ALARMS_AT_MOST
        ]
        found = rates(unseen, max(allowed, key=lambda t: (rates(known, t).recall, t)))
        total.update(
            caught=found.caught, pitches=found.pitches, alarms=found.alarms, genuine=found.genuine
        )
    return Rates(total["caught"], total["pitches"], total["alarms"], total["genuine"])


def confusion(messages: list[Message]) -> dict[tuple[str, str], int]:
    """(label, reading) -> number of messages."""
    return Counter((m.label, judge_text(m.text).reading.value) for m in messages)


def microseconds(messages: list[Message]) -> float:
    """Median time of one verdict on messages under 300 characters."""
    times = [
        min(timeit.repeat(lambda text=m.text: reads_as_pitch(text), number=100, repeat=5)) / 100  # type: ignore[misc]
        for m in messages
        if len(m.text) < 300
    ]
    return statistics.median(times) * 1e6


def main(path: Path) -> None:
    messages = read(path)
    print(f"as shipped: {rates(messages)}")
    print(f"hard ones: {rates([m for m in messages if m.hard])}")
    print(f"cross-validated by source: {cross_validated(messages)}")
    print("\nlabel \\ reading  personal  generic  pitch  unknown")
    table = confusion(messages)
    for label in ("genuine", "generic", "pitch"):
        counts = [table[label, reading] for reading in ("personal", "generic", "pitch", "unknown")]
        print(f"{label:<16} {counts[0]:>8} {counts[1]:>8} {counts[2]:>6} {counts[3]:>8}")
    print("\nby source:")
    for source in sorted({m.source for m in messages}):
        print(f"  {source[-60:]:<60} {rates([m for m in messages if m.source == source])}")
    for label in ("genuine", "pitch"):
        speed = microseconds([m for m in messages if m.label == label])
        print(f"\nmedian time, {label}: {speed:.1f} µs", end="")
    print("\n\nmisjudged:")
    for m in messages:
        if m.label != "generic" and reads_as_pitch(m.text) != (m.label == "pitch"):
            print(f"  {m.label}: {m.text[:160]!r}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
