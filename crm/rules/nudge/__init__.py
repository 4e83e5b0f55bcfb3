"""Candidates, capacity -> today's list, each entry with its reasons and its material.

What makes today the day is in ``occasion``, who may stand on the list in ``eligible``, what
speaks for whom in ``scoring``, which kinds are apt in ``apt``, what could be done in
``ideas``, the words in ``sentence``, what the user's refusals teach in ``teaching``, circles
and rhythms in ``circles``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import Any

from crm.rules.circles import (
    Circle,
    capacity_on,
    due_on,
    is_quiet_day,
    load,
    propose_circle,
    rhythm_of,
)
from crm.rules.days import days_after
from crm.rules.interaction import Kind, Stage
from crm.rules.nudge.candidate import (
    Candidate,
    Event,
    Hook,
    HookKind,
    Material,
    Meeting,
    Nudge,
    Obligation,
    ObligationKind,
    Reason,
    Score,
    Shown,
    Slot,
    Term,
)
from crm.rules.nudge.eligible import (
    again_on,
    can_revive,
    is_due,
    kept_off,
    rhythm_day,
    turn_after_days,
)
from crm.rules.nudge.occasion import (
    hook_days,
    is_pressing,
    live_obligations,
    pressing_rank,
)
from crm.rules.nudge.scoring import score, total
from crm.rules.nudge.sentence import suggest
from crm.rules.policy import Policy
from crm.rules.text import fold

__all__ = [
    "Candidate",
    "Circle",
    "Event",
    "Hook",
    "HookKind",
    "Material",
    "Meeting",
    "Nudge",
    "Obligation",
    "ObligationKind",
    "Reason",
    "Score",
    "Shown",
    "Slot",
    "Term",
    "capacity_on",
    "choose",
    "due_on",
    "hook_days",
    "is_quiet_day",
    "kept_off",
    "load",
    "make_list",
    "nudge_for",
    "propose_circle",
    "rhythm_of",
    "score",
    "slots_on",
    "turn_on",
]

_CYCLE = (Slot.OBLIGATION, Slot.SCORE, Slot.WAITING)


def slots_on(today: date, capacity: int) -> tuple[Slot, ...]:
    """The slots of a day, in the order of the list.

    Three or more places hold one slot of each kind and then the best scores; fewer take
    turns by the day's number, so that each kind comes round.
    """
    if capacity >= len(_CYCLE):
        return (*_CYCLE, *(Slot.SCORE,) * (capacity - len(_CYCLE)))
    first = today.toordinal() * capacity
    return tuple(_CYCLE[(first + place) % len(_CYCLE)] for place in range(capacity))


def turn_on(candidate: Candidate, policy: Policy) -> date:
    """The day on which it is their turn by waiting alone; the earliest turn goes first.

    It lies one rhythm, at most ``turn_most_days``, after the first day on which their whole
    rhythm made them due. Each skip sets it back by as much again, though never behind who
    becomes due on the day of showing again: who was left undone keeps a place near the front,
    and yet cannot stand before somebody else for ever.
    """
    due = rhythm_day(candidate, policy)
    days = turn_after_days(candidate.rhythm_days, policy)
    skipped = min(days_after(due, days * candidate.skips), again_on(candidate, policy))
    return days_after(max(due, skipped), days)


def make_list(
    candidates: Sequence[Candidate],
    today: date,
    policy: Policy,
    capacity: int,
    shown: Sequence[Shown] = (),
) -> tuple[Nudge, ...]:
    """The entries to add today, in order. ``shown`` holds today's entries already made
    (they fill places and never reshuffle) and the revivals of the last days. The order of
    ``candidates`` does not matter."""
    used = [entry.kind for entry in shown if entry.on == today and entry.kind is not None]
    nudges = []
    for candidate, slot in choose(candidates, today, policy, capacity, shown):
        nudges.append(nudge_for(candidate, slot, today, policy, used))
        used.append(nudges[-1].kind)
    return tuple(nudges)


def choose(
    candidates: Sequence[Candidate],
    today: date,
    policy: Policy,
    capacity: int,
    shown: Sequence[Shown] = (),
) -> tuple[tuple[Candidate, Slot], ...]:
    """Whom :func:`make_list` takes, and for which slot. It looks neither at interests nor at
    what they last said, so that these need be read only for the few who are chosen."""
    return tuple(_Day(candidates, today, policy, capacity, shown).filled())


class _Day:
    """The places of one day while they fill."""

    def __init__(
        self,
        candidates: Sequence[Candidate],
        today: date,
        policy: Policy,
        capacity: int,
        shown: Sequence[Shown],
    ) -> None:
        self.today, self.policy = today, policy
        made = [entry for entry in shown if entry.on == today]
        self.free = max(0, capacity - len(made))
        self.open = set(slots_on(today, capacity)) - {entry.slot for entry in made}
        self.uids = {entry.uid for entry in made}
        self.companies = {fold(entry.company) for entry in made} - {""}
        self.introductions = {entry.introduction_uid for entry in made} - {""}
        self.strangers = sum(entry.stage is Stage.STRANGER for entry in made)
        self.revival_open = all(
            entry.slot is not Slot.REVIVAL
            or abs((today - entry.on).days) >= policy.dormant_each_days
            for entry in shown
        )
        self.chosen: list[tuple[Candidate, Slot]] = []
        self.candidates = candidates if self.free else ()

    def filled(self) -> list[tuple[Candidate, Slot]]:
        """Everybody chosen, in the order of the list.

        The one who waits longest is chosen first, so that no colleague and no other
        stranger on the same list can take their place. Whose turn has passed goes before
        the best score.
        """
        today, policy = self.today, self.policy
        eligible = [c for c in self.candidates if not kept_off(c, today, policy)]
        scores = {c.uid: total(c, today, policy) for c in eligible}

        def by_score(candidate: Candidate) -> tuple[float, str]:
            return -scores[candidate.uid], candidate.uid

        def by_rank(candidate: Candidate) -> tuple[int, date, float, str]:
            return *pressing_rank(candidate, today, policy), *by_score(candidate)

        turns = {c.uid: turn_on(c, policy) for c in eligible if is_due(c, today, policy)}
        due = sorted(
            (c for c in eligible if c.uid in turns), key=lambda c: (turns[c.uid], by_score(c))
        )
        if Slot.WAITING in self.open:
            self._take(due, Slot.WAITING)
        if Slot.OBLIGATION in self.open:
            pressing = (c for c in eligible if is_pressing(c, today, policy))
            self._take(pressing, Slot.OBLIGATION, by_rank)
        if Slot.SCORE in self.open:
            self._revive()
        late = [c for c in due if turns[c.uid] <= today]
        while self._take(late, Slot.SCORE):
            pass
        ranked = sorted(eligible, key=by_score)
        while self._take(ranked, Slot.SCORE):
            pass
        self._revive()
        return sorted(self.chosen, key=lambda entry: list(Slot).index(entry[1]))

    def _revive(self) -> None:
        if self.revival_open:
            dormant = (c for c in self.candidates if can_revive(c, self.today, self.policy))
            self.revival_open = not self._take(dormant, Slot.REVIVAL, _longest_dormant)

    def _take(
        self,
        candidates: Iterable[Candidate],
        slot: Slot,
        key: Callable[[Candidate], Any] | None = None,
    ) -> bool:
        """Choose the first candidate who still fits, if a place is free; without a key they
        come in order."""
        if len(self.chosen) == self.free:
            return False
        fitting = (candidate for candidate in candidates if self._fits(candidate))
        best = min(fitting, key=key, default=None) if key else next(fitting, None)
        if best is None:
            return False
        self.chosen.append((best, slot))
        self.uids.add(best.uid)
        self.companies |= {fold(best.company)} - {""}
        self.introductions |= self._introduces(best)
        self.strangers += best.stage is Stage.STRANGER
        return True

    def _fits(self, candidate: Candidate) -> bool:
        """Nobody twice, one a company, one stranger, each introduction once a day."""
        return (
            candidate.uid not in self.uids
            and not (candidate.stage is Stage.STRANGER and self.strangers)
            and not (self.companies and fold(candidate.company) in self.companies)
            and not (self.introductions and self._introduces(candidate) & self.introductions)
        )

    def _introduces(self, candidate: Candidate) -> set[str]:
        """The introduction that the nudge about somebody would be for, by uid."""
        return {
            owed.uid
            for owed in live_obligations(candidate, self.today, self.policy)[:1]
            if owed.kind is ObligationKind.INTRODUCTION
        } - {""}


def _longest_dormant(candidate: Candidate) -> tuple[date, date, str]:
    """Those never shown as a revival first, then the longest dormant."""
    return (
        candidate.last_revival_shown_on or date.min,
        candidate.dormant_on or date.max,
        candidate.uid,
    )


def nudge_for(
    candidate: Candidate, slot: Slot, today: date, policy: Policy, used: Collection[Kind] = ()
) -> Nudge:
    """The nudge about somebody chosen: why, with what, and what to do. ``used`` are the
    kinds that stand on today's list already: another one is taken where it is as apt."""
    return Nudge(
        uid=candidate.uid,
        name=candidate.name,
        company=candidate.company,
        slot=slot,
        score=score(candidate, today, policy),
        **suggest(candidate, slot, today, policy, used)._asdict(),
    )
