"""Taking somebody's name out of words that stay in the book.

A name of several words is found whatever its case and accents; a name of one word only as it
is written, since such a word often means something else ("Rose", "rose").
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from crm.rules.text import fold

SOMEBODY = "somebody"
"""What stands in place of a name that was taken out."""
_WORD = re.compile(r"\w+")


def without_name(text: str, name: str) -> str:
    """The text with :data:`SOMEBODY` wherever the whole name stands."""
    wanted = _WORD.findall(name)
    if not wanted:
        return text
    is_one = len(wanted) == 1
    meant = wanted if is_one else [fold(word) for word in wanted]
    found = list(_WORD.finditer(text))
    said = [word[0] if is_one else fold(word[0]) for word in found]
    parts, kept_to, at = [], 0, 0
    while at <= len(said) - len(meant):
        if said[at : at + len(meant)] == meant:
            parts += [text[kept_to : found[at].start()], SOMEBODY]
            at += len(meant)
            kept_to = found[at - 1].end()
        else:
            at += 1
    return "".join((*parts, text[kept_to:]))


def without_addresses(text: str, addresses: Iterable[str]) -> str:
    """The text without these e-mails and pages, whatever their case."""
    for address in sorted(filter(None, addresses), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(address)}(?!\w)", SOMEBODY, text, flags=re.IGNORECASE)
    return text
