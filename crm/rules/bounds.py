"""Boundaries as the rules read them: stronger than everything else.

Whatever is on record binds, also when it is dated after today.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from crm.rules.history import Boundary, BoundaryKind
from crm.rules.say import ago, day_said


def is_shut(boundary: Boundary, today: date) -> bool:
    """Whether it shuts contact today: *no contact*, or *not before* a day still to come
    (without a day: until it is lifted)."""
    if boundary.kind is BoundaryKind.NOT_BEFORE:
        return boundary.until_on is None or today < boundary.until_on
    return boundary.kind is BoundaryKind.NO_CONTACT


def forbids_offers(boundary: Boundary, today: date) -> bool:
    """Whether it forbids an offer today: whatever shuts contact, and *no pitch*."""
    return boundary.kind is BoundaryKind.NO_PITCH or is_shut(boundary, today)


def leave_in_peace(boundaries: Iterable[Boundary], today: date) -> str:
    """What to do where they want no contact now; empty where they may be contacted."""
    shut = [boundary for boundary in boundaries if is_shut(boundary, today)]
    if not shut:
        return ""
    untils = [b.until_on for b in shut if b.kind is BoundaryKind.NOT_BEFORE and b.until_on]
    if len(untils) < len(shut):
        return "Leave them in peace: only they can open this again."
    return f"Leave them in peace until {day_said(max(untils), today)}."


def bound_words(boundary: Boundary, today: date) -> str:
    """The boundary as a sentence with its dates."""
    since = day_said(boundary.since_on, today)
    if boundary.kind is BoundaryKind.NOT_BEFORE and boundary.until_on:
        until = day_said(boundary.until_on, today)
        return f"Not before {until} ({ago(boundary.until_on, today)}), on record since {since}."
    return f"{boundary.kind.value.capitalize()}, on record since {since}."


def only_channels(boundaries: Iterable[Boundary]) -> str:
    """The channels to which they keep you, in words; empty when any will do."""
    found = {b.channel for b in boundaries if b.kind is BoundaryKind.ONLY_CHANNEL and b.channel}
    return " or ".join(sorted(found))
