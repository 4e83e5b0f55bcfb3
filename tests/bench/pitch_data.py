"""The messages from which the pitch check learned: invented ones that lie beside this file,
and any file of published ones (one JSON object a line: text, label, source, hard)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent / "pitch_messages"
LABELS = ("pitch", "generic", "genuine")
INFORMED = ("plain", "third", "fourth", "fifth", "sixth")
FILLED = {
    "{name}": "Ana",
    "{company}": "Norwind",
    "{title}": "engineer",
    "{headline}": "wind energy",
}


@dataclass(frozen=True, slots=True)
class Message:
    """``source`` is where a published one stood, or the family of an invented one: messages
    of one source are never learned from and judged in the same fold. ``informed``: written by
    somebody who had read the published ones, so no figure may rest on it."""

    text: str
    label: str
    source: str
    hard: bool = False
    published: bool = False
    informed: bool = False


def filled(text: str) -> str:
    """With ordinary words in the places that the examples left neutral."""
    for place, words in FILLED.items():
        text = text.replace(place, words)
    return text


def read(path: Path) -> list[Message]:
    """The messages of a file of published ones."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Message(filled(row["text"]), row["label"], row["source"], bool(row.get("hard")), True)
        for row in rows
    ]


def invented() -> list[Message]:
    """Those that lie beside this file."""
    found = []
    for path in sorted(HERE.glob("*.txt")):
        label, _, batch = path.stem.partition("_")
        family = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            if line.startswith("@ "):
                family = line[2:]
                continue
            text = filled(line.removeprefix("! ").replace("\\n", "\n"))
            hard = line.startswith("! ")
            found.append(Message(text, label, family, hard, informed=batch in INFORMED))
    return found


def collected(paths: Iterable[Path]) -> list[Message]:
    """Invented and published, each text once."""
    found = {m.text: m for m in invented()}
    for path in paths:
        found |= {m.text: m for m in read(path)}
    return list(found.values())
