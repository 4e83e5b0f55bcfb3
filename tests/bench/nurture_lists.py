"""The lists that are compared: ours by its own rules, and the rivals written afresh from their
public description. Each is asked once a day and answers with whom and, if it says so, what."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Protocol, TypeAlias

from crm.rules.circles import is_weekend, rhythm_of
from crm.rules.interaction import Direction, Kind
from crm.rules.nudge import (
    Candidate,
    Hook,
    HookKind,
    Obligation,
    ObligationKind,
    Shown,
    Slot,
    make_list,
)
from crm.rules.nudge.candidate import Material
from crm.rules.nudge.eligible import due_day
from crm.rules.nudge.occasion import hook_days
from crm.rules.policy import DEFAULT, Policy
from crm.rules.standing import Summary, summarize
from tests.bench.nurture_life import OFFERED, Life, News, Owed, Tie, date_of
from tests.bench.nurture_world import Purpose, chance

Entry: TypeAlias = tuple[int, Kind | None]
"""The number of a person, and the kind where the list says one."""


_LATELY = 12
"""Of their last interactions, as many as surely hold your last two."""
_MONTH = 30


class Lister(Protocol):
    """A rule for the day's list."""

    def listed(self, day: int, capacity: int) -> list[Entry]:
        """The entries of a day, ``capacity`` at most."""

    def left(self, number: int, day: int) -> None:
        """An entry of that day was left undone."""

    def done(self, number: int) -> None:
        """An entry was done."""


class _Rival:
    """What the rivals have in common: rhythms, and the last interaction of either side."""

    def __init__(self, life: Life) -> None:
        self.life = life
        self.rhythms = [rhythm_of(tie.person.circle, DEFAULT) for tie in life.ties]

    def left(self, number: int, day: int) -> None:
        """They remember nothing of it: who was due stays due."""

    def done(self, number: int) -> None:
        """They see it by the interaction."""

    def due(self, day: int) -> Iterable[tuple[int, int]]:
        """(days overdue, number) of everybody due."""
        for number, tie in enumerate(self.life.ties):
            overdue = day - (tie.noted or 0) - self.rhythms[number]
            if overdue >= 0:
                yield overdue, number


class FixedReminders(_Rival):
    """A calendar that reminds of each person every rhythm; what is not done waits, first
    come, first served."""

    def __init__(self, life: Life) -> None:
        super().__init__(life)
        self._next = [
            int(rhythm * chance(life.seed, Purpose.PHASE, number, 0))
            for number, rhythm in enumerate(self.rhythms)
        ]
        self._waiting: deque[int] = deque()

    def listed(self, day: int, capacity: int) -> list[Entry]:
        for number, due in enumerate(self._next):
            if due == day:
                self._next[number] += self.rhythms[number]
                if number not in self._waiting:
                    self._waiting.append(number)
        return [(number, None) for number in list(self._waiting)[:capacity]]

    def done(self, number: int) -> None:
        self._waiting.remove(number)


class ByDueDate(_Rival):
    """Due is last interaction + rhythm; the oldest date first."""

    def listed(self, day: int, capacity: int) -> list[Entry]:
        ranked = sorted(self.due(day), key=lambda due: (-due[0], due[1]))
        return [(number, None) for _, number in ranked[:capacity]]


class OwedFirst(ByDueDate):
    """No rival but a yardstick: by due date, with the two promises of our list. The first place
    goes to what has been owed longest, and weekends are for nothing else."""

    def listed(self, day: int, capacity: int) -> list[Entry]:
        owed = sorted(
            (min(owed.arose for owed in waiting), number)
            for number, tie in enumerate(self.life.ties)
            if (waiting := [owed for owed in tie.open if _is_pressing(owed, day)])
        )
        chosen: list[Entry] = [(number, None) for _, number in owed[:1]]
        if is_weekend(date_of(day)):
            return chosen[:capacity]
        due = super().listed(day, capacity)
        return (chosen + [entry for entry in due if entry not in chosen])[:capacity]


def _is_pressing(owed: Owed, day: int) -> bool:
    return owed.noted and (owed.due or 0) <= day <= owed.arose + _MONTH


class OverdueByRhythm(_Rival):
    """Overdue days divided by the rhythm, without bound; the greatest first."""

    def listed(self, day: int, capacity: int) -> list[Entry]:
        ranked = sorted(self.due(day), key=lambda due: (-due[0] / self.rhythms[due[1]], due[1]))
        return [(number, None) for _, number in ranked[:capacity]]


class Random(_Rival):
    """Anybody due."""

    def listed(self, day: int, capacity: int) -> list[Entry]:
        ranked = sorted(
            (chance(self.life.seed, Purpose.RANDOM, number, day), number)
            for _, number in self.due(day)
        )
        return [(number, None) for _, number in ranked[:capacity]]


class Rapport:
    """The rules of the program, on what the book knows of the simulated life."""

    def __init__(self, life: Life, policy: Policy = DEFAULT) -> None:
        self.life, self.policy = life, policy
        self._known = [Known() for _ in life.ties]
        self.revived: list[Shown] = []
        """The revivals of the last days."""

    def listed(self, day: int, capacity: int) -> list[Entry]:
        today = date_of(day)
        since = today - timedelta(days=int(self.policy.dormant_each_days))
        self.revived = [shown for shown in self.revived if shown.on > since]
        entries: list[Entry] = []
        for nudge in make_list(self.awake(day), today, self.policy, capacity, self.revived):
            number = int(nudge.uid)
            known = self._known[number]
            known.shown, known.candidate = day, None
            if nudge.slot is Slot.REVIVAL and known.summary is not None:
                known.revived = day
                self.revived.append(
                    Shown(nudge.uid, nudge.company, nudge.slot, known.summary.stage, today)
                )
            if nudge.insight_uid:
                known.shared.add(nudge.insight_uid)
            entries.append((number, nudge.kind))
        return entries

    def left(self, number: int, day: int) -> None:
        self._known[number].skips += 1
        self._known[number].candidate = None

    def done(self, number: int) -> None:
        """The interaction says it."""

    def known(self, number: int) -> Known:
        """What the list remembers of somebody."""
        return self._known[number]

    def awake(self, day: int) -> list[Candidate]:
        """Everybody whom something could bring on the list: due, dormant, owed or new."""
        today, month = date_of(day), day // _MONTH
        found = []
        for tie, known in zip(self.life.ties, self._known, strict=True):
            if tie.changed or known.candidate is None or known.seen != (len(tie.news), month):
                self._look(tie, known, day)
            candidate = known.candidate
            assert candidate is not None
            if (
                known.wakes_on <= today
                or candidate.obligations
                or any(hook.expires_on >= today for hook in candidate.hooks)
            ):
                found.append(candidate)
        return found

    def _look(self, tie: Tie, known: Known, day: int) -> None:
        if tie.changed:
            if len(tie.events) != known.events:
                known.skips, known.events = 0, len(tie.events)
            known.summary = summarize(tie.history(), self.policy)
            tie.changed = False
        assert known.summary is not None
        known.seen = len(tie.news), day // _MONTH
        known.candidate = candidate_of(tie, known.summary, known, day, self.policy)
        due = due_day(known.candidate, self.policy)
        known.wakes_on = min(due, known.summary.dormant_on or due)


class Known:
    """What the list remembers of somebody, besides the book's facts."""

    __slots__ = (
        "candidate", "events", "revived", "seen", "shared", "shown", "skips", "summary",
        "wakes_on",
    )  # fmt: skip

    def __init__(self) -> None:
        self.candidate: Candidate | None = None
        self.summary: Summary | None = None
        self.events = self.skips = 0
        self.seen = (0, 0)
        """How much news there was, and the month of the shelf, when they were looked at."""
        self.shown: int | None = None
        self.revived: int | None = None
        self.shared: set[str] = set()
        self.wakes_on = date_of(0)


def candidate_of(tie: Tie, summary: Summary, known: Known, day: int, policy: Policy) -> Candidate:
    """Somebody as the rules of the list see them."""
    person = tie.person
    said = next((e for e in reversed(tie.events) if e.direction is Direction.IN), None)
    mine = [e.kind for e in reversed(tie.events[-_LATELY:]) if e.direction is not Direction.IN]
    return Candidate(
        uid=f"{person.number:04}",
        name=f"Person {person.number}",
        company=person.company,
        circle=person.circle,
        rhythm_days=rhythm_of(person.circle, policy),
        placed_on=date_of(0),
        spread_until_on=None,
        stage=summary.stage,
        exchanges=summary.exchanges,
        last_exchange_on=summary.last_exchange_on,
        half_life_days=summary.half_life_days,
        cools_on=summary.cools_on,
        dormant_on=summary.dormant_on,
        heard_on=summary.heard_on,
        touched_on=summary.touched_on,
        quiet_from_on=summary.quiet_from_on,
        rest_from_on=summary.rest_from_on,
        rest_until_on=summary.rest_until_on,
        balance=summary.balance,
        last_shown_on=None if known.shown is None else date_of(known.shown),
        last_revival_shown_on=None if known.revived is None else date_of(known.revived),
        skips=known.skips,
        obligations=_owed(tie, summary),
        hooks=tuple(_hook(news, policy) for news in tie.news),
        shared_interests=(OFFERED,) if person.shares_interest else (),
        last_said="how the work goes" if said else "",
        last_said_on=said.on if said else None,
        lately=tuple(mine[:2]),
        insights=_shelf(day, known.shared) if person.shares_interest else (),
    )


def _hook(news: News, policy: Policy) -> Hook:
    kind = HookKind(news.what)
    lasts = timedelta(days=hook_days(kind, policy) - 1)
    return Hook(kind, date_of(news.on), date_of(news.on) + lasts, "what they said")


def _shelf(day: int, shared: set[str]) -> tuple[Material, ...]:
    """One thing a month that is worth sharing, unless they have it already."""
    month = day // _MONTH
    uid = f"insight {month}"
    if uid in shared:
        return ()
    added_on = date_of(month * _MONTH)
    return (Material(uid, "Of wind", "", "", OFFERED, "You share it.", added_on),)


def _owed(tie: Tie, summary: Summary) -> tuple[Obligation, ...]:
    promises = [
        Obligation(ObligationKind.PROMISE, date_of(owed.arose), "the slides", date_of(owed.due))
        for owed in tie.open
        if owed.due is not None and owed.noted
    ]
    if summary.unanswered_on is None:
        return tuple(promises)
    return (Obligation(ObligationKind.REPLY, summary.unanswered_on, "a question"), *promises)


LISTERS: dict[str, Callable[[Life], Lister]] = {
    "Rapport": Rapport,
    "Fixed reminders": FixedReminders,
    "By due date": ByDueDate,
    "Overdue ÷ rhythm": OverdueByRhythm,
    "Random": Random,
    "Owed first": OwedFirst,
}
