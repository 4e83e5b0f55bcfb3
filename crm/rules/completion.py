"""What a line that is being typed leaves unfinished: a name, or an interest."""

from __future__ import annotations

import re
from typing import NamedTuple

from crm.rules.text import fold

_MOST = 60
_INTEREST = re.compile(r"(?:^|[\s(,])#([\w+.-]{1,60})$")
_NAME = re.compile(
    r"(?:^|\s)(?:with|and|to|from|met|saw|called|asked|told|thanked|helped|messaged|emailed|"
    r"wrote|introduced|congratulated|visited|&)\s+(?:(?:[^\W\d_][\w'’-]*\s+){0,2})([^\W\d_][\w'’-]*)$",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"(?:^|[\s,@])([^\W\d_a-z][\w'’-]+)$")


class Unfinished(NamedTuple):
    """The end of a line: the beginning of a name or, with ``is_interest``, of an interest."""

    words: str
    is_interest: bool


def unfinished(text: str) -> tuple[Unfinished, ...]:
    """What the end of a line may be the beginning of, the likeliest first; empty for none."""
    end = text[-200:]
    if tag := _INTEREST.search(end):
        return (Unfinished(tag[1], is_interest=True),)
    if not (_NAME.search(end) or _CAPITAL.search(end)):
        return ()
    last = end.split()
    found = [" ".join(last[-2:]), last[-1].lstrip("@,")]
    return tuple(
        Unfinished(words, is_interest=False)
        for words in dict.fromkeys(found)
        if 2 <= len(words) <= _MOST and end.endswith(words)
    )


def rest_of(typed: str, whole: str) -> str:
    """The letters that ``whole`` has after what was typed, accents and case aside; empty when
    it does not begin like that."""
    if len(whole) > len(typed) and fold(whole[: len(typed)]) == fold(typed):
        return whole[len(typed) :]
    return ""
