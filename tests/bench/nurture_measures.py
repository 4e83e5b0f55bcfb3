"""What a year is judged by, and how surely one list differs from another."""

from __future__ import annotations

import math
import random
import statistics
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass

from crm.rules.circles import Circle, capacity_on, rhythm_of
from crm.rules.gate import judge
from crm.rules.history import Offering
from crm.rules.interaction import Kind, Stage
from crm.rules.policy import DEFAULT
from crm.rules.standing import standing_on
from tests.bench import nurture_world as world
from tests.bench.nurture_life import OFFERED, Life, Owed, Tie, date_of
from tests.bench.nurture_lists import LISTERS
from tests.bench.nurture_world import Purpose, chance

LAST_QUARTER = world.YEAR - 91
_QUARTER, _WEEK = 91, 7
_AGAIN_DAYS = 3
_RESAMPLES = 4000
_OFFERING = Offering("offering", "a wind study", date_of(-1000), interests=frozenset({OFFERED}))

MEASURES = {
    "kept": "Kept %",
    **{f"kept {circle}": f"{circle.value} %" for circle in Circle},
    "wait": "Longest wait, days",
    "wait awake": "not asleep, days",
    "asleep": "On ties asleep %",
    "in time": "In time %",
    "offers": "Offers",
    "kinds": "Kinds",
    "repeats": "Repeats %",
    "done": "Done a week",
}
"""Each measure with its heading."""
LESS_IS_BETTER = frozenset({"wait", "wait awake", "asleep", "repeats"})
NEITHER_IS_BETTER = frozenset({"done"})

Outcome = dict[str, float]
"""A year in figures, by the names of :data:`MEASURES`."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The mean of paired differences, with its 95 % interval."""

    mean: float
    low: float
    high: float


def year(seed: int, people: int, name: str) -> Outcome:
    """One year of one book by one list, measured."""
    life = Life(seed, people)
    lister = LISTERS[name](life)
    tally = _Tally(life)
    for day in range(world.YEAR):
        life.dawn(day)
        capacity = capacity_on(date_of(day), DEFAULT)
        entries = lister.listed(day, capacity)
        tally.list_made([number for number, _ in entries])
        for number, kind in entries:
            tie = life.ties[number]
            if chance(seed, Purpose.UNDONE, number, day) < world.LEFT_UNDONE:
                lister.left(number, day)
                continue
            habit = world.kind_of_habit(chance(seed, Purpose.KIND, number, day))
            tally.done(tie, day, kind or _habitual(tie, day, habit))
            life.reach(tie, day, kind or _habitual(tie, day, habit))
            lister.done(number)
        tally.day_over(day)
    return tally.outcome()


def _habitual(tie: Tie, day: int, habit: str) -> Kind:
    """What a friend does whom no list tells more than a name: what is owed or new first."""
    if any(owed.due is None for owed in tie.open):
        return Kind.ANSWER
    if any(news.what in ("birthday", "new job") for news in tie.fresh_news(day)):
        return Kind.CONGRATULATION
    return Kind(habit)


class _Tally:
    """Counts while the year goes by."""

    def __init__(self, life: Life) -> None:
        self.life = life
        self.kept: dict[Circle, list[float]] = {circle: [] for circle in Circle}
        self.wait = self.wait_awake = 0
        self.asleep = 0
        self.kinds: Counter[Kind] = Counter()
        self.listed = self.again = 0
        self.lately: deque[list[int]] = deque(maxlen=_AGAIN_DAYS)
        self.open: set[int] = set()

    def list_made(self, numbers: list[int]) -> None:
        before = {number for numbers in self.lately for number in numbers}
        self.listed += len(numbers)
        self.again += sum(number in before for number in numbers)
        self.lately.append(numbers)

    def done(self, tie: Tie, day: int, kind: Kind) -> None:
        self.kinds[kind] += 1
        self.asleep += tie.alive(day) < world.ASLEEP

    def day_over(self, day: int) -> None:
        if day % _WEEK == _WEEK - 1:
            self._sunday(day)
        if day % _QUARTER == _QUARTER - 1:
            self.open |= {t.person.number for t in self.life.ties if _gate_open(t, day)}

    def _sunday(self, day: int) -> None:
        alive = [tie.alive(day) for tie in self.life.ties]
        for tie, vitality in zip(self.life.ties, alive, strict=True):
            due = (tie.noted or 0) + rhythm_of(tie.person.circle, DEFAULT)
            wait = day - max(due, 0)
            self.wait = max(self.wait, wait)
            if vitality >= world.ASLEEP:
                self.wait_awake = max(self.wait_awake, wait)
            if day >= LAST_QUARTER:
                self.kept[tie.person.circle].append(float(vitality >= world.KEPT))

    def outcome(self) -> Outcome:
        owed = [owed for tie in self.life.ties for owed in tie.owed if _over(owed)]
        done = max(self.kinds.total(), 1)
        shares = [count / done for count in self.kinds.values()]
        return {
            "kept": 100 * statistics.fmean(k for kept in self.kept.values() for k in kept),
            **{f"kept {c}": 100 * statistics.fmean(kept) for c, kept in self.kept.items()},
            "wait": self.wait,
            "wait awake": self.wait_awake,
            "asleep": 100 * self.asleep / done,
            "in time": 100 * sum(o.in_time() for o in owed) / max(len(owed), 1),
            "offers": len(self.open),
            "kinds": math.exp(-math.fsum(s * math.log(s) for s in shares)),
            "repeats": 100 * self.again / max(self.listed, 1),
            "done": self.kinds.total() * _WEEK / world.YEAR,
        }


def _over(owed: Owed) -> bool:
    """Whether its time lies within the year."""
    return owed.arose + 7 < world.YEAR and (owed.due or 0) + 3 < world.YEAR


def _gate_open(tie: Tie, day: int) -> bool:
    today, heard = date_of(day), tie.noted
    if heard is None or day - heard > DEFAULT.gate_heard_days:
        return False
    history = tie.history()
    standing = standing_on(history, today, DEFAULT)
    if standing.stage < Stage.RAPPORT:
        return False
    return judge(standing, history, _OFFERING, today, DEFAULT).open


def paired(ours: Sequence[float], theirs: Sequence[float]) -> Difference:
    """Ours minus theirs, seed by seed, with an interval from resampling the seeds."""
    differences = [mine - other for mine, other in zip(ours, theirs, strict=True)]
    rng = random.Random(0)
    means = sorted(
        statistics.fmean(rng.choices(differences, k=len(differences))) for _ in range(_RESAMPLES)
    )
    low, high = means[_RESAMPLES // 40], means[-_RESAMPLES // 40 - 1]
    return Difference(statistics.fmean(differences), low, high)
