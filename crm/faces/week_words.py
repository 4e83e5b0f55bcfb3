"""What a week is told with, the same in every face."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from crm.faces import introduction_words, words

if TYPE_CHECKING:
    from crm.book.week_results import LookAhead

_HEIGHTS = "▁▂▃▄▅▆▇█"
_ASCII_HEIGHTS = ".:-=+*%#"
_MOST_NAMED = 7


def height(number: int, most: int, *, ascii_only: bool = False) -> str:
    """A bar for a number out of ``most``; a dot for none."""
    if not number:
        return "·"
    heights = _ASCII_HEIGHTS if ascii_only else _HEIGHTS
    return heights[round(number / most * (len(heights) - 1))]


def bar(number: int, most: int, *, ascii_only: bool = False) -> str:
    """A height for a number, and the number where it is more than one."""
    shown = height(number, most, ascii_only=ascii_only)
    return f"{shown}{number}" if number > 1 else shown


def named(people: Sequence[tuple[str, str]]) -> str:
    """Names, the first few of many."""
    names = [name for _uid, name in people]
    if len(names) > _MOST_NAMED:
        names = [*names[:_MOST_NAMED], f"{len(names) - _MOST_NAMED:,} more"]
    return words.listed(names)


def coming(ahead: LookAhead) -> Iterator[tuple[date, str, str]]:
    """What has a day: (day, words, uid of whom it is about, empty for several): dates of
    theirs, promises, introductions to ask about, who is due."""
    for one in ahead.dates:
        turns = f" ({one.turns})" if one.turns else ""
        yield one.next_on, f"{one.contact_name}: {one.label}{turns}", one.contact_uid
    for made in ahead.promises:
        if made.due_on:
            mine = made.by.value == "me"
            who = f"you promised {made.contact_name}" if mine else f"{made.contact_name} promised"
            yield made.due_on, f"{who}: {made.what}", made.contact_uid
    for view in ahead.introductions:
        if view.follow_up_on:
            on = max(view.follow_up_on, ahead.span.first_on)
            yield on, f"ask how it went: {introduction_words.both(view)}", ""
    for on, group in groupby(ahead.due, key=lambda one: one.on):
        due = [(one.uid, one.name) for one in group]
        yield on, f"time for {named(due)}", due[0][0] if len(due) == 1 else ""
