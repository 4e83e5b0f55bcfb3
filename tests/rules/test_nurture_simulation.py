"""The nurture simulation measures what it says it does (``tests/bench/nurture_simulation.py``)."""

from __future__ import annotations

from crm.rules.circles import Circle, capacity_on
from crm.rules.interaction import Direction, Kind
from crm.rules.nudge import make_list
from crm.rules.policy import DEFAULT
from crm.rules.standing import summarize
from tests.bench import nurture_world as world
from tests.bench.nurture_life import Life, Owed, Tie, date_of
from tests.bench.nurture_lists import (
    ByDueDate,
    Entry,
    FixedReminders,
    OverdueByRhythm,
    OwedFirst,
    Random,
    Rapport,
    candidate_of,
)
from tests.bench.nurture_measures import MEASURES, paired, year

PEOPLE = 60


def hand_made(**silent_days: int) -> Life:
    """Five people, of whom only these are silent for so many days on day 0."""
    life = Life(1, PEOPLE)
    circles = {"inner": 0, "close": 5, "active": 15, "wide": 50, "other": 51}
    life.ties = [life.ties[number] for number in circles.values()]
    for tie, name in zip(life.ties, circles, strict=True):
        tie.touched = tie.noted = -silent_days.get(name, 0)
    return life


def listed(lister: ByDueDate | OverdueByRhythm | Random, day: int = 0) -> list[int]:
    return [number for number, _ in lister.listed(day, 2)]


def spring(seed: int) -> list[tuple[list[Entry], float]]:
    """Some weeks by our list, everything done: the entries, and how alive the ties are."""
    life = Life(seed, PEOPLE)
    lister, found = Rapport(life), []
    for day in range(25):
        life.dawn(day)
        entries = lister.listed(day, 3)
        for number, kind in entries:
            life.reach(life.ties[number], day, kind or Kind.MESSAGE)
        found.append((entries, sum(tie.alive(day) for tie in life.ties)))
    return found


def test_the_same_seed_is_the_same_life() -> None:
    assert spring(3) == spring(3)
    assert spring(3) != spring(4)


def test_a_year_yields_every_measure() -> None:
    assert set(year(3, PEOPLE, "Random")) == set(MEASURES)


def test_every_list_meets_the_same_people() -> None:
    assert world.people_of(5, PEOPLE) == world.people_of(5, PEOPLE)
    circles = [person.circle for person in world.people_of(5, PEOPLE)]
    assert [circles.count(circle) for circle in Circle] == [5, 10, 35, 10]


def test_a_tie_in_full_life_is_kept_for_one_endurance_and_asleep_after_two() -> None:
    assert world.faded(1.0, 90, 90) == world.KEPT
    assert world.faded(1.0, 90, 180) == world.ASLEEP


def test_nine_in_ten_new_ties_and_fewer_old_ones_are_gone_after_a_year() -> None:
    new, old = world.endurance(1000, 0), world.endurance(1000, 8)
    assert round(0.5 ** (world.YEAR / new), 6) == 0.1
    assert round(0.5 ** (world.YEAR / old), 6) == 0.7
    assert world.endurance(10, 8) == 80


def test_by_due_date_takes_the_oldest_date_first() -> None:
    assert listed(ByDueDate(hand_made(inner=17, close=45, active=170))) == [1, 0]


def test_the_yardstick_answers_first_and_leaves_the_weekend_to_what_is_owed() -> None:
    lister = OwedFirst(hand_made(inner=17, close=45, active=170))
    assert listed(lister) == [1, 0]
    lister.life.ties[4].open.append(Owed(arose=0, due=None, noted=True))
    assert listed(lister) == [4, 1]
    assert listed(lister, day=5) == [4]
    assert listed(lister, day=31) == [1, 0]


def test_overdue_by_rhythm_takes_the_greatest_share_first() -> None:
    assert listed(OverdueByRhythm(hand_made(inner=17, close=45, active=190))) == [0, 1]


def test_random_takes_only_who_is_due_and_not_always_the_same() -> None:
    life = hand_made(inner=10, close=40, active=200, wide=370)
    lists = [listed(Random(life), day) for day in range(20)]
    assert {number for numbers in lists for number in numbers} == {0, 1, 2, 3}


def test_whoever_was_in_touch_is_not_due_for_the_rivals_until_a_rhythm_has_passed() -> None:
    lister = ByDueDate(hand_made(inner=0))
    assert listed(lister, day=6) == []
    assert listed(lister, day=7) == [0]


def test_a_fixed_reminder_waits_until_it_is_done_and_ignores_what_happened() -> None:
    life = hand_made()
    lister = FixedReminders(life)
    first = next(day for day in range(7) if lister.listed(day, 5))
    life.ties[0].noted = first
    assert lister.listed(first + 1, 5) == [(0, None)]
    lister.done(0)
    assert lister.listed(first + 2, 5) == []
    assert [lister.listed(day, 5) for day in range(first + 3, first + 8)][-1] == [(0, None)]


def test_our_list_in_the_simulation_is_that_of_the_rules_over_everybody() -> None:
    life = Life(2, PEOPLE)
    lister = Rapport(life)
    for day in range(40):
        life.dawn(day)
        today, capacity = date_of(day), capacity_on(date_of(day), DEFAULT)
        lister.awake(day)
        known = [lister.known(number) for number in range(PEOPLE)]
        everybody = [
            candidate_of(tie, summarize(tie.history(), DEFAULT), about, day, DEFAULT)
            for tie, about in zip(life.ties, known, strict=True)
        ]
        expected = make_list(everybody, today, DEFAULT, capacity, lister.revived)
        entries = lister.listed(day, capacity)
        assert entries == [(int(nudge.uid), nudge.kind) for nudge in expected]
        for number, kind in entries[:-1]:
            assert kind is not None
            life.reach(life.ties[number], day, kind)


def owing() -> tuple[Life, Tie]:
    """A life in which somebody waits for an answer."""
    life = Life(6, PEOPLE)
    for day in range(world.YEAR):
        life.dawn(day)
        waiting = [tie for tie in life.ties if tie.open and tie.open[0].noted]
        if waiting:
            return life, waiting[0]
    raise AssertionError("nobody ever asked anything")


def test_any_word_of_yours_settles_what_you_owe() -> None:
    life, tie = owing()
    owed = tie.open[0]
    life.reach(tie, owed.arose, Kind.COMMENT)
    assert not tie.open
    assert owed.in_time()


def test_a_word_of_yours_is_written_down_and_mends_the_tie() -> None:
    life = Life(1, PEOPLE)
    tie = life.ties[-1]
    before, events = tie.alive(0), len(tie.events)
    life.reach(tie, 0, Kind.MESSAGE)
    assert tie.alive(0) > before
    assert [event.direction for event in tie.events[events:]] == [Direction.OUT]


def test_paired_differences_hold_the_mean_and_are_sure_of_a_steady_gap() -> None:
    gap = paired([3.0, 5.0, 9.0], [2.0, 4.0, 8.0])
    assert (gap.mean, gap.low, gap.high) == (1.0, 1.0, 1.0)
    unsure = paired([3.0, 5.0, 1.0, 7.0], [4.0, 2.0, 4.0, 5.0])
    assert unsure.low < 0 < unsure.high
