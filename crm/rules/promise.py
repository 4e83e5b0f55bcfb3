"""Whether words speak of something that was promised."""

from __future__ import annotations

import re

from crm.rules.text import fold

_WORD = re.compile(r"[^\W_]{4,}")
_PROMISED = re.compile(
    r"\b(?:as promised|i promised|my promise|owed you|i owe you|i said i would)\b"
)
_ENOUGH = 2
_SMALL = frozenset(
    "about after again been from have here into just more over some than that their them then "
    "there they this what when where which will with would your".split()
)


def speaks_of(words: str, promised: str) -> bool:
    """Whether ``words`` seem to be about what was ``promised``: they say so, or they hold two of
    its words (its only one)."""
    said = fold(words)
    if _PROMISED.search(said):
        return True
    theirs = {word for word in _WORD.findall(fold(promised)) if word not in _SMALL}
    spoken = theirs & set(_WORD.findall(said))
    return 0 < min(_ENOUGH, len(theirs)) <= len(spoken)
