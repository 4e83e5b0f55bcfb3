"""How words on their way to somebody read, the same in every face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.rules.remark import is_about_all
from crm.rules.say import quoted

if TYPE_CHECKING:
    from crm.rules.remark import Remark
    from crm.rules.wording import Review

_QUOTED = 40
_MOST_QUOTED = 3
EARLY = "early"
"""Words that are no pitch and ask for something before it is their time."""
UNDONE = "undone"
"""Words that are no pitch, and lack something."""


def reading(review: Review) -> str:
    """What is said of the words at a glance: their reading; of personal ones also
    :data:`EARLY` and :data:`UNDONE`."""
    read = review.judgement.reading.value
    if read != "personal" or review.is_ready:
        return read
    return EARLY if review.asks_too_soon else UNDONE


def places(words: str, remark: Remark) -> str:
    """The words that say so, each quoted once, with a blank behind; empty where it is about all
    of them."""
    said = (words[start:end] for start, end in remark.places if not is_about_all(words, start, end))
    shown = list(dict.fromkeys(filter(None, (quoted(text, _QUOTED) for text in said))))
    return ", ".join(shown[:_MOST_QUOTED]) + " " if shown else ""
