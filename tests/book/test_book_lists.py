"""Whatever the book and whatever the user does: the list keeps its word."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

import pytest

from crm.book.book import Book
from crm.book.day_results import DayList, NudgeView
from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Direction, Kind
from crm.rules.nudge.candidate import Event, Reason
from crm.rules.signals import SignalKind
from tests.book.conftest import Hands

CIRCLES = ("inner", "close", "active", "wide", None)
TOPICS = ("boats", "bread", "maps")
PEOPLE = 8


@dataclass
class Life:
    """Somebody's weeks with a book, drawn from a seed."""

    book: Book
    hands: Hands
    dice: Random
    alone: dict[str, date | None] = field(default_factory=dict)
    """Who wants no contact, and until when."""

    def begin(self) -> None:
        book, dice = self.book, self.dice
        book.set_capacities([dice.randint(0, 4) for _ in range(7)])
        book.add_interests(None, dice.sample(TOPICS, 2))
        for number in range(PEOPLE):
            name = f"Person {number:02}"
            company = f"Yard {number % 3}" if dice.random() < 0.5 else ""
            book.add_contact(name, circle=dice.choice(CIRCLES), company=company)
            if dice.random() < 0.6:
                book.add_interests(name, [dice.choice(TOPICS)])
            if dice.random() < 0.4:
                book.add_date(name, "birthday", dice.randint(1, 12), dice.randint(1, 28))
            for _ in range(dice.randrange(4)):
                book.record_interaction([name], Kind.COFFEE, note="the boat")
                self.hands.pass_days(dice.randrange(3))
        self.hands.pass_days(dice.randrange(200))

    def happen(self) -> None:
        """One thing that happens in the world."""
        book, today = self.book, self.hands.at.date()
        name = f"Person {self.dice.randrange(PEOPLE):02}"
        things = (
            lambda: self.leave_alone(name, None),
            lambda: self.leave_alone(name, today + timedelta(days=9)),
            lambda: book.notice(name, SignalKind.POST, "On hulls"),
            lambda: book.notice(name, SignalKind.LOSS, "her father"),
            lambda: book.notice(name, SignalKind.NEED, "somebody who mends sails"),
            lambda: book.record_interaction(
                [name], Kind.QUESTION, direction=Direction.IN, note="Which boat?"
            ),
            lambda: book.add_insight(f"Keels {today}", interests=[self.dice.choice(TOPICS)]),
            lambda: book.be_quiet(today + timedelta(days=self.dice.randrange(4))),
            lambda: book.rest_contact(name, self.dice.randint(1, 40)),
            lambda: book.promise(name, "the map", by=PromiseBy.ME),
        )
        self.dice.choice(things)()

    def leave_alone(self, name: str, until: date | None) -> None:
        kind = BoundaryKind.NO_CONTACT if until is None else BoundaryKind.NOT_BEFORE
        self.book.bound(name, kind, until_on=until)
        if self.alone.get(name, date.min) is not None:
            self.alone[name] = until

    def answer(self, entry: NudgeView) -> None:
        """One thing that the user does with a nudge."""
        book, dice, today = self.book, self.dice, self.hands.at.date()
        answers = (
            lambda: None,
            lambda: book.do_nudge(entry.uid),
            lambda: book.dismiss_nudge(entry.uid, dice.choice([None, *Reason])),
            lambda: book.snooze_nudge(entry.uid, today + timedelta(days=dice.randint(1, 9))),
            lambda: book.snooze_nudge(entry.uid, dice.choice(list(Event))),
        )
        dice.choice(answers)()

    def left_alone(self) -> set[str]:
        """Everybody who wants no contact today."""
        today = self.hands.at.date()
        return {name for name, until in self.alone.items() if until is None or until > today}


def assert_keeps_its_word(life: Life, before: DayList, day: DayList) -> None:
    shown = [entry.name for entry in day.nudges]
    assert life.book.today() == day, "asking does not change it"
    assert len(set(shown)) == len(shown), "nobody stands on it twice"
    assert not set(shown) & life.left_alone(), "never against a boundary"
    assert all(entry.why and entry.material and entry.next_step for entry in day.nudges)
    assert len(shown) <= max(day.capacity, len(before.nudges))
    stood = [entry.uid for entry in before.nudges]
    stands = [entry.uid for entry in day.nudges]
    assert stands[: len(stood)] == [uid for uid in stood if uid in stands], "entries stand"
    if day.quiet_until_on:
        assert shown == []


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happens_in_a_year_the_list_keeps_its_word(
    book: Book, hands: Hands, seed: int
) -> None:
    life = Life(book, hands, Random(seed))
    life.begin()
    for _ in range(30):
        before = book.today()
        assert len(before.nudges) <= before.capacity, "never more than the capacity"
        life.happen()
        day = book.today()
        assert_keeps_its_word(life, before, day)
        for entry in day.nudges:
            life.answer(entry)
        hands.pass_days(life.dice.choice((1, 1, 1, 2, 5, 30)))
    assert book.check().damage == ()
