"""Nobody who is due waits for ever: the bound of docs/nudges.md, by simulation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from crm.rules.circles import capacity_on, is_weekend
from crm.rules.days import days_after
from crm.rules.interaction import Stage
from crm.rules.nudge import (
    Candidate,
    Hook,
    HookKind,
    Shown,
    Slot,
    make_list,
    slots_on,
    turn_on,
)
from crm.rules.nudge.eligible import again_on, due_day, turn_after_days
from crm.rules.nudge.occasion import mourned
from crm.rules.policy import DEFAULT
from tests.rules.candidates import WEDNESDAY, ago, candidate, owed

SPAN_DAYS = 160


@st.composite
def members(draw: st.DrawFn, uid: str) -> Candidate:
    """Somebody awake, with any rhythm and any weight in the score."""
    rhythm = draw(st.sampled_from([3, 7, 14, 30, 90, 180, 365]))
    return candidate(
        uid,
        silent_days=draw(st.integers(0, 500)),
        circle=None,
        rhythm_days=rhythm,
        dormant_on=None,
        company=draw(st.sampled_from(["", "Orla"])),
        balance=draw(st.sampled_from([-1, 0, 1])),
        stage=draw(st.sampled_from([Stage.STRANGER, Stage.ENGAGED])),
        last_shown_on=draw(st.none() | st.integers(1, 60).map(ago)),
        skips=draw(st.integers(0, 3)),
        obligations=(owed(days=0),) if draw(st.integers(0, 4)) == 0 else (),
    )


@st.composite
def memberships(draw: st.DrawFn) -> tuple[Candidate, ...]:
    return tuple(draw(members(f"p{n:02}")) for n in range(draw(st.integers(1, 9))))


def has_waiting_slot(today: date, capacity: int) -> bool:
    return not is_weekend(today) and Slot.WAITING in slots_on(today, capacity)


def after_the_day(person: Candidate, today: date, met: bool) -> Candidate:
    """Shown today; met, or left undone."""
    if met:
        return replace(person, last_shown_on=today, touched_on=today, skips=0, obligations=())
    return replace(person, last_shown_on=today, skips=person.skips + 1)


def allowance(waiting: Candidate, book: dict[str, Candidate], today: date) -> int:
    """How many waiting slots may pass from their turn on: one for each who is due, and one
    more for each skip that would still leave the other's turn before theirs."""
    turn = turn_on(waiting, DEFAULT)
    due = [person for person in book.values() if due_day(person, DEFAULT) <= today]
    return sum(1 + _skips_ahead(person, turn) for person in due if person.uid != waiting.uid) + 1


def _skips_ahead(person: Candidate, turn: date) -> int:
    step = turn_after_days(person.rhythm_days, DEFAULT)
    return max(0, (turn - turn_on(person, DEFAULT)).days) // step


def is_put_off(person: Candidate, today: date) -> bool:
    return person.snoozed_until_on is not None and today < person.snoozed_until_on


def on_the_day(person: Candidate, today: date, trouble: float, random: Random) -> Candidate:
    """Now and then somebody is put off, or mourns."""
    chance = random.random()
    if chance < trouble / 2:
        return replace(person, snoozed_until_on=days_after(today, random.randrange(1, 20)))
    if chance < trouble:
        return replace(person, hooks=(Hook(HookKind.LOSS, today, days_after(today, 30), ""),))
    return person


@given(
    memberships(),
    st.integers(1, 3).map(lambda n: [n] * 7) | st.lists(st.integers(0, 3), min_size=7, max_size=7),
    st.floats(0, 1),
    st.sampled_from([0, 0, 0.01]),
    st.randoms(use_true_random=False),
)
@settings(max_examples=60, deadline=None)
def test_whoever_is_due_is_shown_within_as_many_waiting_slots_as_the_bound_counts(
    people: tuple[Candidate, ...],
    seven: list[int],
    diligence: float,
    trouble: float,
    random: Random,
) -> None:
    book = {person.uid: person for person in people}
    left: dict[str, int] = {}
    for day in range(SPAN_DAYS):
        today = WEDNESDAY + timedelta(days=day)
        capacity = capacity_on(today, DEFAULT, seven)
        book = {uid: on_the_day(person, today, trouble, random) for uid, person in book.items()}
        for uid, person in book.items():
            if is_put_off(person, today) or mourned(person, today, DEFAULT):
                left.pop(uid, None)
            elif max(turn_on(person, DEFAULT), again_on(person, DEFAULT)) <= today:
                left.setdefault(uid, allowance(person, book, today))
        listed = {n.uid for n in make_list(tuple(book.values()), today, DEFAULT, capacity)}
        for uid in listed:
            left.pop(uid, None)
            book[uid] = after_the_day(book[uid], today, random.random() < diligence)
        if has_waiting_slot(today, capacity):
            left = {uid: slots - 1 for uid, slots in left.items()}
            assert all(slots > 0 for slots in left.values()), (today, left)


@given(st.integers(0, 6), st.lists(st.integers(0, 10), min_size=7, max_size=7))
def test_the_waiting_slots_of_three_weeks_are_as_many_as_the_bound_counts_on(
    start: int, seven: list[int]
) -> None:
    first = WEDNESDAY + timedelta(days=start)
    days = [first + timedelta(days=n) for n in range(21)]
    found = sum(has_waiting_slot(day, capacity_on(day, DEFAULT, seven)) for day in days)
    assert found == sum(min(places, 3) for places in seven[:5])


def test_the_score_alone_would_let_somebody_wait_for_ever() -> None:
    loud = [
        candidate(f"l{n}", circle=None, rhythm_days=3, silent_days=90, balance=1) for n in range(9)
    ]
    meek = candidate("meek", silent_days=400, circle=None, rhythm_days=365, balance=-1, skips=20)
    meek = replace(meek, dormant_on=None)
    made: list[Shown] = []
    book = {person.uid: person for person in (*loud, meek)}
    slots = []
    for day in range(60):
        today = WEDNESDAY + timedelta(days=day)
        for nudge in make_list(tuple(book.values()), today, DEFAULT, capacity_on(today, DEFAULT)):
            made.append(Shown(nudge.uid, "", nudge.slot, book[nudge.uid].stage, today))
            book[nudge.uid] = replace(book[nudge.uid], last_shown_on=today)
            if nudge.uid == "meek":
                slots.append(nudge.slot)
    assert slots
    assert set(slots) == {Slot.WAITING}
