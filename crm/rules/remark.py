"""What is said about words: each thing once, the most useful first.

A remark is worth reading where it says something that no other remark says. Whoever is told seven
things at once follows none of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.rules.pitch import Finding

MOST_TOLD = 3
"""Remarks that are shown at once. Ours."""
WARNING = 2
STOP = 3
_FIRST = frozenset({"wrong_name", "placeholder"})
"""What is put right before anything else: the text is not for this person yet."""
_COULD_GO_TO_ANYONE = frozenset({"generic", "no_fact"})
"""Findings that a remark about the missing true thing says better, since it names one."""
NO_TRUE_THING = "no true thing"
FOR_ANYONE = "for anyone"
TOO_EARLY = "too early"
_SAID_BETTER = frozenset({NO_TRUE_THING, FOR_ANYONE, TOO_EARLY})
"""Codes of remarks beside which it need not be said that the words name nothing: a pitch is no
better for a name in it."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about the words, and what to do about it. ``severity`` is 1 note, 2 warning, 3
    stop; ``places`` are the spans that say so, none where it is about all of the words; ``code``
    is that of a finding, or of a remark that stands for one."""

    reason: str
    instead: str
    severity: int = WARNING
    places: tuple[tuple[int, int], ...] = ()
    code: str = ""


def told(
    findings: Sequence[Finding], remarks: Sequence[Remark] = (), known: str = ""
) -> tuple[Remark, ...]:
    """Everything that was found and is lacking, each thing once, the most useful first: what
    makes it no message for this person, then what stops it, then the rest. ``known`` says what
    of theirs the words could name."""
    found = _without_the_same(_by_code(findings))
    anyone = [one for one in found if one.code in _COULD_GO_TO_ANYONE]
    lacking = next((one for one in remarks if one.code in _SAID_BETTER), None)
    if lacking is not None:
        found = [one for one in found if one not in anyone]
        places = tuple(sorted(place for one in anyone for place in one.places))
        if places and lacking.code == NO_TRUE_THING:
            better = replace(lacking, reason=f"Could be sent to anyone: {_low(lacking.reason)}")
            remarks = [replace(better, places=places) if o is lacking else o for o in remarks]
    elif any(one.code == "no_fact" for one in found):
        found = [
            replace(one, instead=known) if known and one.code == "no_fact" else one
            for one in found
            if one.code != "generic"
        ]
    ranked = [*remarks, *found]
    return tuple(sorted(ranked, key=lambda one: (one.code not in _FIRST, -one.severity)))


def _low(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _by_code(findings: Iterable[Finding]) -> list[Remark]:
    """The findings of one code as one, with all their places, in the order of the text."""
    remarks: dict[str, Remark] = {}
    for one in findings:
        place = (one.start, one.end)
        before = remarks.get(one.code)
        remarks[one.code] = Remark(
            one.reason,
            one.instead,
            int(one.severity),
            (*before.places, place) if before else (place,),
            one.code,
        )
    return list(remarks.values())


def _without_the_same(found: list[Remark]) -> list[Remark]:
    """Of two about the same place only the graver one, of equals the one that knows who writes
    to whom."""
    return [
        one
        for one in found
        if not any(
            other is not one
            and set(one.places) <= set(other.places)
            and (other.severity, other.code in _KNOWS) > (one.severity, one.code in _KNOWS)
            for other in found
        )
    ]


_KNOWS = frozenset({"first_ask", "after_give"})


def is_about_all(words: str, start: int, end: int) -> bool:
    """Whether a place is the whole text: then it is worth no mark and no quote."""
    return words[start:end].strip() == words.strip()
