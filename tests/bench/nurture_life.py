"""A year of one book in the world: what happens by itself, what you do, what the book knows."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from crm.rules.history import History, Promise, PromiseBy, SharedInterest
from crm.rules.interaction import CATALOGUE, MEETINGS, Direction, Give, Interaction, Kind
from tests.bench import nurture_world as world
from tests.bench.nurture_world import Person, Purpose, chance

MONDAY = date(2025, 1, 6)
"""Day 0 of the year."""
OFFERED = "wind energy"
"""What your offering is about."""
OTHERWISE = "music"
"""What a give and a meeting touch on besides."""
PAST_DAYS = 730
_GIVING = frozenset({Kind.INSIGHT, Kind.HELP})


def date_of(day: int) -> date:
    return MONDAY + timedelta(days=day)


@dataclass(slots=True)
class Owed:
    """A reply (``due`` None) or a promise of yours, by days of the year."""

    arose: int
    due: int | None
    noted: bool
    settled: int | None = None

    def in_time(self) -> bool:
        last = self.arose + 7 if self.due is None else self.due + 3
        return self.settled is not None and self.settled <= last


@dataclass(frozen=True, slots=True)
class News:
    """Something about them that you noticed, and the last day on which it is news."""

    what: str
    on: int
    until: int


@dataclass(slots=True)
class Tie:
    """One tie as it is (vitality, what is owed) and as the book knows it (``events``)."""

    person: Person
    vitality: float
    as_of: int = 0
    events: list[Interaction] = field(default_factory=list)
    touched: int | None = None
    """Day of your last noted word; ``noted`` that of either side's."""
    noted: int | None = None
    open: list[Owed] = field(default_factory=list)
    owed: list[Owed] = field(default_factory=list)
    news: list[News] = field(default_factory=list)
    changed: bool = True
    """Whether the book's facts have changed since somebody last looked."""

    def alive(self, day: int) -> float:
        """Vitality on a day not before the last change."""
        return world.faded(self.vitality, self.person.endurance_days, day - self.as_of)

    def fresh_news(self, day: int) -> list[News]:
        return [news for news in self.news if news.on <= day <= news.until]

    def history(self) -> History:
        """What the book knows, for the rules."""
        known_on = date_of(-int(self.person.age_years * world.YEAR))
        shared = (SharedInterest(OFFERED, known_on),) if self.person.shares_interest else ()
        return History(
            on_file_on=known_on,
            connected_on=known_on,
            placed_on=MONDAY,
            interactions=tuple(self.events),
            shared_interests=shared,
            promises=tuple(_promise(owed) for owed in self.owed if owed.due is not None),
        )


def _promise(owed: Owed) -> Promise:
    return Promise(
        f"promise {owed.arose}",
        PromiseBy.ME,
        "the slides",
        date_of(owed.arose),
        None if owed.due is None else date_of(owed.due),
        None if owed.settled is None else date_of(owed.settled),
    )


class Life:
    """A year that unfolds day by day: call :meth:`dawn` for each day, then act by
    :meth:`reach`."""

    def __init__(self, seed: int, people: int) -> None:
        self.seed = seed
        self.ties = [_begun(seed, person) for person in world.people_of(seed, people)]
        self._calendar = world.calendar(seed, [tie.person for tie in self.ties])
        self._answers: dict[int, list[Tie]] = defaultdict(list)
        self._anyway: dict[int, list[tuple[Tie, Owed]]] = defaultdict(list)
        self._neglected: dict[int, list[tuple[Tie, Owed]]] = defaultdict(list)
        self._alone: dict[int, list[tuple[Tie, int]]] = defaultdict(list)

    def dawn(self, day: int) -> None:
        """What happens by itself, before the day's list is made."""
        for tie in self._answers.pop(day, ()):
            self._answered(tie, day)
        for what, number in self._calendar.get(day, ()):
            tie = self.ties[number]
            if what == "met":
                self._met(tie, day)
            elif what == "writes":
                self._wrote(tie, day)
            else:
                tie.news.append(News(what, day, day + world.NEWS_DAYS[what]))
                if what == "loss":
                    self._alone[day + world.NEWS_DAYS[what]].append((tie, day))
        for tie, owed in self._anyway.pop(day, ()):
            if owed.settled is None:
                self.reach(tie, day, Kind.ANSWER if owed.due is None else Kind.MESSAGE, owed.noted)
        for tie, owed in self._neglected.pop(day, ()):
            if owed.settled is None:
                self._set(tie, day, tie.alive(day) * world.NEGLECT)
        for tie, since in self._alone.pop(day, ()):
            if tie.noted is None or tie.noted < since:
                self._set(tie, day, tie.alive(day) * world.ALONE_IN_LOSS)

    def reach(self, tie: Tie, day: int, kind: Kind, noted: bool = True) -> None:
        """You turn to somebody. Settles what you owe them; they may answer, now or later."""
        touchpoint = CATALOGUE[kind]
        person, vitality = tie.person, tie.alive(day)
        likely = world.answer_chance(
            person.circle, vitality, touchpoint.quiet, bool(tie.fresh_news(day))
        )
        answers = chance(self.seed, Purpose.ANSWER, person.number, day) < likely
        self._settle(tie, day)
        if kind in MEETINGS and answers:
            self._note(tie, day, kind, Direction.MUTUAL, noted)
            self._set(tie, day, world.mended(vitality, world.MET))
            self._talked(tie, day, noted)
            return
        if kind in MEETINGS:
            kind = Kind.MESSAGE
        self._note(tie, day, kind, Direction.OUT, noted, asks=touchpoint.invites_reply)
        self._set(tie, day, world.mended(vitality, world.REACHED))
        if answers:
            self._answers[day + 1 + self._delay(person, day)].append(tie)

    def _delay(self, person: Person, day: int) -> int:
        drawn = chance(self.seed, Purpose.DELAY, person.number, day)
        if drawn < world.ANSWERS_SAME_DAY:
            return 0
        late = (drawn - world.ANSWERS_SAME_DAY) / (1 - world.ANSWERS_SAME_DAY)
        return 1 + int(late * (world.ANSWERS_WITHIN_DAYS - 1))

    def _answered(self, tie: Tie, day: int) -> None:
        asks = chance(self.seed, Purpose.ASKS_BACK, tie.person.number, day) < world.ASKS_BACK
        self._note(tie, day, Kind.MESSAGE, Direction.IN, noted=True, asks=asks)
        self._set(tie, day, world.mended(tie.alive(day), world.EXCHANGED))
        if asks:
            self._owe(tie, day, None, noted=True)
        self._talked(tie, day, noted=True)

    def _met(self, tie: Tie, day: int) -> None:
        noted = chance(self.seed, Purpose.MEETS_NOTED, tie.person.number, day) < world.NOTED
        self._settle(tie, day)
        self._note(tie, day, Kind.COFFEE, Direction.MUTUAL, noted)
        self._set(tie, day, world.mended(tie.alive(day), world.MET))
        self._talked(tie, day, noted)

    def _wrote(self, tie: Tie, day: int) -> None:
        number, vitality = tie.person.number, tie.alive(day)
        if chance(self.seed, Purpose.WRITES_LIVE, number, day) >= vitality:
            return
        noted = chance(self.seed, Purpose.MEETS_NOTED, number, day) < world.NOTED
        asks = chance(self.seed, Purpose.ASKS, number, day) < world.ASKS_SOMETHING
        self._note(tie, day, Kind.MESSAGE, Direction.IN, noted, asks=asks)
        self._set(tie, day, world.mended(vitality, world.HEARD))
        if asks:
            self._owe(tie, day, None, noted)

    def _talked(self, tie: Tie, day: int, noted: bool) -> None:
        """What a conversation may bring: a need of theirs, a promise of yours."""
        number = tie.person.number
        if noted and chance(self.seed, Purpose.NEED, number, day) < world.VOICES_NEED:
            self._note(tie, day, Kind.NEED, Direction.IN, noted)
        if chance(self.seed, Purpose.PROMISE, number, day) < world.PROMISED:
            least, most = world.PROMISE_DAYS
            drawn = chance(self.seed, Purpose.PROMISE_DAY, number, day)
            self._owe(tie, day, day + least + int(drawn * (most - least + 1)), noted)

    def _owe(self, tie: Tie, day: int, due: int | None, noted: bool) -> None:
        owed = Owed(day, due, noted)
        tie.open.append(owed)
        tie.owed.append(owed)
        number = tie.person.number
        if chance(self.seed, Purpose.ANYWAY, number, day) < world.DONE_ANYWAY:
            drawn = chance(self.seed, Purpose.ANYWAY_DAY, number, day)
            self._anyway[day + 1 + int(drawn * world.DONE_ANYWAY_DAYS)].append((tie, owed))
        self._neglected[(day if due is None else due) + world.NEGLECTED_DAYS].append((tie, owed))

    def _settle(self, tie: Tie, day: int) -> None:
        for owed in tie.open:
            owed.settled = day
        tie.changed = tie.changed or bool(tie.open)
        tie.open.clear()

    def _set(self, tie: Tie, day: int, vitality: float) -> None:
        tie.vitality, tie.as_of = vitality, day

    def _note(
        self,
        tie: Tie,
        day: int,
        kind: Kind,
        direction: Direction,
        noted: bool,
        asks: bool = False,
    ) -> None:
        if not noted:
            return
        tie.events.append(_event(tie, day, kind, direction, asks))
        tie.noted = day
        if direction is not Direction.IN:
            tie.touched = day
        tie.changed = True


def _event(tie: Tie, day: int, kind: Kind, direction: Direction, asks: bool) -> Interaction:
    number = len(tie.events)
    interests = {OFFERED} if kind is Kind.NEED else set()
    if kind in MEETINGS or (kind in _GIVING and direction is Direction.OUT):
        interests = {OTHERWISE}
    touchpoint, on = CATALOGUE[kind], date_of(day)
    return Interaction(
        uid=f"{number:05}",
        kind=kind,
        direction=direction,
        depth=touchpoint.depth,
        on=on,
        at=datetime.combine(on, time(9), tzinfo=UTC) + timedelta(seconds=number),
        gave=touchpoint.give if direction is Direction.OUT else Give.NONE,
        wants_reply=asks,
        interests=frozenset(interests),
    )


def _begun(seed: int, person: Person) -> Tie:
    """A tie as the year finds it, with two years of history at its usual interval."""
    days: list[int] = []
    day = -person.silent_days
    last = max(-PAST_DAYS, -int(person.age_years * world.YEAR))
    while day >= last or not days:
        days.append(day)
        day -= 1 + int(
            -person.usual_days * math.log1p(-chance(seed, Purpose.PAST, person.number, day))
        )
    tie = Tie(person, world.faded(1.0, person.endurance_days, person.silent_days))
    for day in reversed(days):
        kind = Kind(world.kind_of_habit(chance(seed, Purpose.PAST_KIND, person.number, day)))
        if kind in MEETINGS:
            tie.events.append(_event(tie, day, kind, Direction.MUTUAL, asks=False))
        else:
            invites = CATALOGUE[kind].invites_reply
            tie.events.append(_event(tie, day, kind, Direction.OUT, invites))
            tie.events.append(_event(tie, day, Kind.MESSAGE, Direction.IN, asks=False))
    tie.touched = tie.noted = -person.silent_days
    return tie
