"""Filters of the contact list, as they are typed: ``circle:close silent:60 #rust ana``.

A line is words to search for, and filters among them. Each filter is ``field:value``; a value
with blanks stands in quotes, and several of one field stand after a comma or one by one. The
beginning of a value is enough where it can mean only one. What names no field is searched for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from crm.rules.circles import Circle
from crm.rules.interaction import Stage, Warmth
from crm.rules.text import clean_line, fold

T = TypeVar("T")

UNPLACED = "none"
"""The circle of those who are in none and have no rhythm of their own."""
CIRCLES = (*(circle.value for circle in Circle), UNPLACED)
LONGEST_DAYS = 36_500
"""The longest silence, and the furthest due date, that a filter takes, in days."""

_TOKEN = re.compile(r'(?:[^\s":]*:|#)?"[^"]*"?|\S+')
_DAYS = re.compile(r"(\d{1,5})([dwmy]?)")
_UNIT_DAYS = {"": 1, "d": 1, "w": 7, "m": 30, "y": 365}
_FEWEST_LETTERS = 3
"""Of the name of a field, before it is completed: fewer are more likely a name."""


class Sort(StrEnum):
    """What comes first in a list."""

    NAME = "name"
    SILENCE = "silence"
    """Longest without a word of yours."""
    RECENT = "recent"
    """The last one you were in touch with."""
    HEARD = "heard"
    """Whoever let you hear from them last."""
    DUE = "due"
    WARMTH = "warmth"
    """The warmest."""
    STAGE = "stage"
    COMPANY = "company"
    NEW = "new"
    """The latest in the book."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Whom a list shows. Those of one field are alternatives, but for interests: all of them
    are shared by whoever is shown. ``silent_days``: nothing from you for so long;
    ``due_days``: due within so many days. Without ``sort``, the best match comes first."""

    words: str = ""
    circles: tuple[str, ...] = ()
    stages: tuple[Stage, ...] = ()
    warmths: tuple[Warmth, ...] = ()
    interests: tuple[str, ...] = ()
    companies: tuple[str, ...] = ()
    silent_days: int | None = None
    due_days: int | None = None
    sort: Sort | None = None


EVERYBODY = Filter()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line means, and what of it is not understood, in words."""

    filter: Filter
    doubts: tuple[str, ...] = ()


def read(line: str) -> Reading:
    """What a line means. A filter that is not understood is left out and told; one that has no
    value yet is only left out."""
    found, words, doubts = Filter(), list[str](), list[str]()
    for token in _TOKEN.findall(clean_line(line)):
        field, value = _split(token)
        if not field:
            words.append(value)
        elif value:
            found, doubt = _FIELDS[field].add(found, value)
            doubts += [doubt] if doubt else []
    return Reading(replace(found, words=" ".join(words)), tuple(doubts))


def written(wanted: Filter) -> str:
    """The line that means this: :func:`read` gives it back."""
    tokens = [
        *(f"circle:{name}" for name in wanted.circles),
        *(f"stage:{stage.label.lower()}" for stage in wanted.stages),
        *(f"warmth:{warmth.value}" for warmth in wanted.warmths),
        *(_token("interest", name) for name in wanted.interests),
        *(_token("company", name) for name in wanted.companies),
        f"silent:{wanted.silent_days}" if wanted.silent_days is not None else "",
        f"due:{wanted.due_days}" if wanted.due_days is not None else "",
        f"sort:{wanted.sort.value}" if wanted.sort is not None else "",
        wanted.words,
    ]
    return " ".join(token for token in tokens if token)


def chips(wanted: Filter) -> tuple[str, ...]:
    """Each filter in words. What is searched for is not among them."""
    return tuple(
        chip
        for chip in (
            _either("circle", wanted.circles, {UNPLACED: "in no circle"}),
            _either("stage", [stage.label for stage in wanted.stages]),
            _either("", [warmth.value for warmth in wanted.warmths]),
            *(f"#{name}" for name in wanted.interests),
            _either("at", wanted.companies),
            "" if wanted.silent_days is None else f"silent {wanted.silent_days}+ days",
            "" if wanted.due_days is None else _due(wanted.due_days),
            "" if wanted.sort is None else f"sorted by {wanted.sort.value}",
        )
        if chip
    )


def put(line: str, field: str, value: str) -> str:
    """The line with this value of a field in place of those before; without it when the line
    has it already. An interest is added to the others."""
    token = _token(field, value)
    tokens = _TOKEN.findall(clean_line(line))
    had = [old for old in tokens if _split(old)[0] == field]
    if token in had:
        kept = [old for old in tokens if old != token]
    elif field == "interest":
        kept = [*tokens, token]
    else:
        kept = [*(old for old in tokens if old not in had), token]
    return " ".join(kept)


def unfinished(line: str) -> tuple[str, str] | None:
    """(field, what stands of its value) of the last filter of a line, while it is typed."""
    tokens = _TOKEN.findall(line)
    if not tokens or (line[-1:].isspace() and tokens[-1].count('"') != 1):
        return None
    field, value = _split(tokens[-1])
    return (field, value) if field else None


def completed(line: str, known: Iterable[str] = ()) -> str | None:
    """The line with its last filter completed: the name of a field, one of its values, or,
    for interests and companies, the first of ``known`` that begins like it. None where
    nothing fits."""
    tokens = _TOKEN.findall(line)
    if not tokens or not line.endswith(tokens[-1]):
        return None
    last = tokens[-1]
    field, value = _split(last)
    if field:
        begun = fold(value)
        values = _FIELDS[field].values or known
        fits = next((each for each in values if fold(each).startswith(begun)), None)
        whole = None if fits is None else _token(field, fits, short=last.startswith("#"))
    else:
        name = next((name for name in _FIELDS if name.startswith(last.lower())), None)
        whole = f"{name}:" if name and len(last) >= _FEWEST_LETTERS else None
    return None if whole is None or whole == last else line[: len(line) - len(last)] + whole


@dataclass(frozen=True, slots=True)
class _Field:
    add: Callable[[Filter, str], tuple[Filter, str]]
    values: Sequence[str] = ()


def _split(token: str) -> tuple[str, str]:
    """(field, value) of a filter; ("", words) of what is none."""
    if token.startswith("#"):
        return "interest", _bare(token[1:])
    name, colon, value = token.partition(":")
    if colon and name.lower() in _FIELDS:
        return name.lower(), _bare(value)
    return "", token


def _bare(value: str) -> str:
    return clean_line(value.replace('"', ""))


def _token(field: str, value: str, *, short: bool = True) -> str:
    shown = _bare(value)
    quoted = f'"{shown}"' if " " in shown else shown
    return f"#{quoted}" if field == "interest" and short else f"{field}:{quoted}"


def _either(before: str, names: Iterable[str], instead: dict[str, str] | None = None) -> str:
    """Alternatives in words, each of which may have words of its own."""
    shown = [(instead or {}).get(name) or f"{before} {name}".strip() for name in names]
    return " or ".join(shown)


def _due(days: int) -> str:
    return f"due within {days} days" if days else "due"


def _which(field: str, value: str, values: Sequence[str]) -> tuple[str, str]:
    """(the one value that begins like this, "") or ("", what is doubtful about it)."""
    begun = fold(value)
    fits = [each for each in values if each.startswith(begun)]
    if begun in values:
        fits = [begun]
    if len(fits) == 1:
        return fits[0], ""
    return "", f"{field}:{value} is none of {', '.join(fits or values)}"


def _add_circle(found: Filter, value: str) -> tuple[Filter, str]:
    circles, doubts = _several("circle", value, CIRCLES)
    return replace(found, circles=_more(found.circles, circles)), doubts


def _add_stage(found: Filter, value: str) -> tuple[Filter, str]:
    is_least = value.endswith("+")
    names, doubts = _several("stage", value.removesuffix("+"), _STAGES)
    stages = [Stage[name.upper()] for name in names]
    if is_least and stages:
        stages = [stage for stage in Stage if stage >= min(stages)]
    return replace(found, stages=_more(found.stages, stages)), doubts


def _add_warmth(found: Filter, value: str) -> tuple[Filter, str]:
    names, doubts = _several("warmth", value, _WARMTHS)
    return replace(found, warmths=_more(found.warmths, map(Warmth, names))), doubts


def _add_interest(found: Filter, value: str) -> tuple[Filter, str]:
    name = value.lstrip("# ")
    return replace(found, interests=_more(found.interests, [name] if name else [])), ""


def _add_company(found: Filter, value: str) -> tuple[Filter, str]:
    return replace(found, companies=_more(found.companies, [value])), ""


def _add_silent(found: Filter, value: str) -> tuple[Filter, str]:
    days, doubt = _days("silent", value)
    return (found, doubt) if doubt else (replace(found, silent_days=max(days, 1)), "")


def _add_due(found: Filter, value: str) -> tuple[Filter, str]:
    days, doubt = (0, "") if fold(value) == "now" else _days("due", value)
    return (found, doubt) if doubt else (replace(found, due_days=days), "")


def _add_sort(found: Filter, value: str) -> tuple[Filter, str]:
    name, doubt = _which("sort", value, _SORTS)
    return (found, doubt) if doubt else (replace(found, sort=Sort(name)), "")


def _several(field: str, value: str, values: Sequence[str]) -> tuple[list[str], str]:
    found = [_which(field, part, values) for part in value.split(",") if part]
    return [one for one, _ in found if one], "; ".join(doubt for _, doubt in found if doubt)


def _more(had: tuple[T, ...], new: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*had, *new)))


def _days(field: str, value: str) -> tuple[int, str]:
    match = _DAYS.fullmatch(value.lower())
    days = int(match[1]) * _UNIT_DAYS[match[2]] if match and value.isascii() else LONGEST_DAYS + 1
    if days > LONGEST_DAYS:
        return 0, f"{field}:{value} is no number of days, such as 60, 8w, 3m or 1y"
    return days, ""


_STAGES = tuple(stage.label.lower() for stage in Stage)
_WARMTHS = tuple(warmth.value for warmth in Warmth)
_SORTS = tuple(sort.value for sort in Sort)
_FIELDS = {
    "circle": _Field(_add_circle, CIRCLES),
    "stage": _Field(_add_stage, _STAGES),
    "warmth": _Field(_add_warmth, _WARMTHS),
    "interest": _Field(_add_interest),
    "company": _Field(_add_company),
    "silent": _Field(_add_silent, ("30", "60", "90", "180", "365")),
    "due": _Field(_add_due, ("now", "7", "30")),
    "sort": _Field(_add_sort, _SORTS),
}
FIELDS = tuple(_FIELDS)
"""The names of the fields."""
