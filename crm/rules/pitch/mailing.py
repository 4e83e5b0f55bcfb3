"""The same text to many people: told by a key that leaves out greeting, names and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import blake2b

LONGEST = 8_000
"""Characters of a text that are judged; nobody hides an ask behind more."""
MASS_CHARACTERS = 60
"""Shorter texts are never the same text to many: "Thanks a lot!" is no template. Ours."""
GREETING = re.compile(
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
    if greeting := GREETING.match(text):
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
