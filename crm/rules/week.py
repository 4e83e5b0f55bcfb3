"""A week looked back on, and the days ahead: Monday to Sunday of the user's local days.

Nothing that was left undone is counted: a week is what was given, what moved, and what is
still worth doing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from crm.rules.days import days_after
from crm.rules.interaction import Direction, Give, Interaction, Stage, Warmth, is_live
from crm.rules.policy import Policy
from crm.rules.standing import Episode

DAYS = 7


@dataclass(frozen=True, slots=True)
class Span:
    """The days ``first_on``..``last_on``, both included."""

    first_on: date
    last_on: date

    def __contains__(self, on: date | None) -> bool:
        return on is not None and self.first_on <= on <= self.last_on

    def days(self) -> tuple[date, ...]:
        """Each day, in order."""
        length = (self.last_on - self.first_on).days + 1
        return tuple(days_after(self.first_on, offset) for offset in range(length))


def week_of(on: date) -> Span:
    """The week, Monday to Sunday, that holds a day."""
    first_on = days_after(on, -on.weekday())
    return Span(first_on, days_after(first_on, DAYS - 1))


def lived(week: Span, today: date) -> Span | None:
    """What of a week has come, today included; None of a week to come."""
    return None if week.first_on > today else Span(week.first_on, min(week.last_on, today))


def ahead(week: Span, today: date) -> Span | None:
    """The days to look ahead to: what is left of this week and the whole next one; of a week
    to come that week; None of a week that is over."""
    if week.last_on < today:
        return None
    if week.first_on > today:
        return week
    return Span(days_after(today, 1), days_after(week.last_on, DAYS))


@dataclass(frozen=True, slots=True)
class Deed:
    """One interaction, with everybody in it but you, as (uid, name)."""

    event: Interaction
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DayTally:
    """How many interactions a day had, by who acted, and in how many of them you gave."""

    on: date
    from_you: int
    from_them: int
    together: int
    gives: int


def tally(deeds: Iterable[Deed], week: Span, policy: Policy) -> tuple[DayTally, ...]:
    """The seven days of a week, in order."""
    by_day: dict[date, list[Deed]] = {on: [] for on in week.days()}
    for deed in deeds:
        if deed.event.on in by_day:
            by_day[deed.event.on].append(deed)
    return tuple(
        DayTally(
            on=on,
            from_you=_by(Direction.OUT, those),
            from_them=_by(Direction.IN, those),
            together=_by(Direction.MUTUAL, those),
            gives=len(gives(those, policy)),
        )
        for on, those in by_day.items()
    )


def _by(direction: Direction, deeds: Sequence[Deed]) -> int:
    return sum(deed.event.direction is direction for deed in deeds)


def gives(deeds: Iterable[Deed], policy: Policy) -> tuple[Deed, ...]:
    """Those in which you gave something."""
    return tuple(deed for deed in _yours(deeds, policy) if deed.event.gave is not Give.NONE)


def asks(deeds: Iterable[Deed], policy: Policy) -> tuple[Deed, ...]:
    """Those in which you asked a favour."""
    return tuple(deed for deed in _yours(deeds, policy) if deed.event.asks)


def _yours(deeds: Iterable[Deed], policy: Policy) -> Iterable[Deed]:
    """What counts and was not theirs alone."""
    return (
        deed
        for deed in deeds
        if deed.event.direction is not Direction.IN
        and is_live(deed.event, policy.large_thread_people)
    )


def reached(deeds: Iterable[Deed]) -> tuple[tuple[str, str], ...]:
    """Everybody you reached out to or were together with, in the order of the days."""
    mine = (deed for deed in deeds if deed.event.direction is not Direction.IN)
    return tuple(dict.fromkeys(person for deed in mine for person in deed.people))


def heard_from(deeds: Iterable[Deed], policy: Policy) -> tuple[tuple[str, str], ...]:
    """Everybody of whom something came that counts, in the order of the days."""
    theirs = (
        deed
        for deed in deeds
        if deed.event.direction is not Direction.OUT
        and is_live(deed.event, policy.large_thread_people)
    )
    return tuple(dict.fromkeys(person for deed in theirs for person in deed.people))


@dataclass(frozen=True, slots=True)
class Climbed:
    """Somebody whose stage moved: from what it was before to what it was after all."""

    uid: str
    name: str
    on: date
    before: Stage
    after: Stage
    because: str


@dataclass(frozen=True, slots=True)
class Quieted:
    """A tie that cooled or fell asleep by silence."""

    uid: str
    name: str
    on: date
    warmth: Warmth
    because: str


def climbed(uid: str, name: str, episodes: Sequence[Episode], span: Span) -> Climbed | None:
    """How somebody's stage moved within a span; None when it did not."""
    steps = [(e.on, e.stage, e.because) for e in episodes if e.stage is not None]
    within = [step for step in steps if step[0] in span]
    if not within:
        return None
    stages = [stage for on, stage, _ in steps if on < span.first_on]
    before = stages[-1] if stages else Stage.STRANGER
    on, after, because = within[-1]
    return None if after is before else Climbed(uid, name, on, before, after, because)


def quieted(uid: str, name: str, episodes: Sequence[Episode], span: Span) -> Quieted | None:
    """How somebody's tie went quiet within a span; None when it did not, or was kept since.
    ``episodes`` are those up to the end of the span."""
    turns = [(e.on, e.warmth, e.because) for e in episodes if e.warmth is not None]
    if not turns:
        return None
    on, warmth, because = turns[-1]
    if on not in span or warmth not in _SILENT:
        return None
    return Quieted(uid, name, on, warmth, because)


_SILENT = (Warmth.COOLING, Warmth.DORMANT)
