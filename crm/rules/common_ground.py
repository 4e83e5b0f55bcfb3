"""What two lists of interests have in common, and what becomes of two spells of one interest.

Nothing here is asked by the ladder or the gate, which know only what stands on both lists.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from crm.rules.text import fold
from crm.rules.topics import Topics

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Ground:
    """``shared`` are on both lists; ``related`` hang together: (mine, theirs, the path from
    one to the other by name). ``theirs`` and ``mine`` are what is left of each list."""

    shared: tuple[str, ...]
    related: tuple[tuple[str, str, tuple[str, ...]], ...]
    theirs: tuple[str, ...]
    mine: tuple[str, ...]


def ground(mine: Sequence[str], theirs: Sequence[str], topics: Topics) -> Ground:
    """What two lists of interests have in common, each in its own order."""
    here, there = {fold(name) for name in mine}, {fold(name) for name in theirs}
    left = [name for name in mine if fold(name) not in there]
    right = [name for name in theirs if fold(name) not in here]
    related = []
    for one in left:
        for other in right:
            way = topics.path(one, other)
            if way:
                related.append((one, other, _told(one, other, way, topics)))
    related.sort(key=lambda found: len(found[2]))
    near = {name for one, other, _ in related for name in (one, other)}
    return Ground(
        shared=tuple(name for name in mine if fold(name) in there),
        related=tuple(related),
        theirs=tuple(name for name in right if name not in near),
        mine=tuple(name for name in left if name not in near),
    )


def _told(one: str, other: str, way: Sequence[str], topics: Topics) -> tuple[str, ...]:
    """The path from ``one`` to ``other`` as they call them: aliases at its ends are kept."""
    between = tuple(topics.shown(name) for name in way)
    before = () if fold(one) == way[0] else (one,)
    after = () if fold(other) == way[-1] else (other,)
    return (*before, *between, *after)


@dataclass(frozen=True, slots=True)
class Spell:
    """How long an interest stood on a list, from ``since_on`` to ``dropped_on``, both
    included. What is not ``confirmed`` is only proposed, and counts for nothing."""

    since_on: date
    dropped_on: date | None
    confirmed: bool
    evidence: str = ""

    @property
    def stands(self) -> bool:
        return self.confirmed and self.dropped_on is None

    def covers(self, day: date) -> bool:
        """Whether it counted on a day."""
        return (
            self.confirmed
            and self.since_on <= day
            and (self.dropped_on is None or day <= self.dropped_on)
        )


def joined(one: Spell, other: Spell, proofs: Collection[date]) -> Spell:
    """The spell of an interest that had two names, as one.

    What is confirmed wins over what is proposed, and what stands over what was dropped; a
    proposal does not bring back what was taken off. It reaches back to the earlier since,
    but over a time in which neither stood only where one of ``proofs``, days on which a
    permit was granted, needs the earlier one.
    """
    evidence = one.evidence or other.evidence
    if not (one.confirmed and other.confirmed):
        kept = one if one.confirmed else other
        if one.confirmed == other.confirmed:
            dropped = [spell.dropped_on for spell in (one, other) if spell.dropped_on]
            since_on = min(one.since_on, other.since_on)
            return Spell(since_on, max(dropped, default=None), False, evidence)
        return Spell(kept.since_on, kept.dropped_on, True, evidence)
    first, second = sorted((one, other), key=lambda spell: (spell.since_on, spell.stands))
    ends = [spell.dropped_on for spell in (one, other) if spell.dropped_on]
    dropped_on = max(ends) if len(ends) == 2 else None
    gap = first.dropped_on is not None and first.dropped_on + _DAY < second.since_on
    needed = any(first.covers(day) for day in proofs)
    since_on = second.since_on if gap and not needed else first.since_on
    return Spell(since_on, dropped_on, True, evidence)


def kept_apart(
    theirs: Spell, mine: Spell | None, before: Sequence[tuple[Spell, Spell]], today: date
) -> Spell:
    """Their joined spell, so that the join gives no shared past that nobody knew.

    ``mine`` is your joined spell, ``before`` the pairs of spells (yours, theirs) under one
    name that there were. What was never shared is shared from ``today`` on.
    """
    began = None if mine is None else _overlap(mine, theirs)
    if began is None:
        return theirs
    known = [found for one, other in before if (found := _overlap(one, other))]
    known_on = min(known, default=today)
    if began >= known_on:
        return theirs
    return Spell(max(theirs.since_on, known_on), theirs.dropped_on, True, theirs.evidence)


def _overlap(one: Spell, other: Spell) -> date | None:
    """The first day on which both counted."""
    began = max(one.since_on, other.since_on)
    return began if one.covers(began) and other.covers(began) else None
