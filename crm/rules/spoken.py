"""What stands between two people, in single words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.rules.scaffold import Known

_WORD = re.compile(r"[^\W\d_]{5,}")
_COMMON = frozenset(
    """about after again along always another around asked because become before begin being below
    better between bring cannot could doing during early either enough every everything first
    friend friends found given going great having hello house itself known large later least likes
    little looks makes matter maybe means might month mostly needs never nothing often other people
    perhaps place please quite ready really right should simply since small somebody something
    sometimes still surely takes thank thanks their there these thing things think those though
    three through times today together tomorrow toward towards under until using wants weeks where
    which while whole whose without wonder words working works would write wrote years yesterday
    yours""".split()
)
"""Words that name nothing of anybody's, of those that are long enough to name something."""


def spoken_of(known: Known) -> tuple[str, ...]:
    """What stands between the two of you: words of what they last said, what is
    new of them, why you know them, what you owe; and whom you both know. Words of yours that
    take one up are about them."""
    said = [known.last_said.words] if known.last_said else []
    texts = (
        *said,
        known.purpose,
        *(f"{one.name} {one.why}" for one in known.introductions),
        *(hook.text for hook in known.news),
        *(owing.text for owing in known.obligations),
    )
    words = (word for text in texts for word in words_that_carry(text))
    people = (part for name in known.acquaintances for part in name.split() if len(part) > 2)
    return tuple(dict.fromkeys((*words, *people)))


def words_that_carry(text: str) -> tuple[str, ...]:
    """The words of a text that name something."""
    words = (found.lower() for found in _WORD.findall(text))
    return tuple(dict.fromkeys(word for word in words if word not in _COMMON))
