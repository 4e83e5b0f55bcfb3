"""Books lived through: whatever happens, the rules of the list hold on every day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from crm.rules.circles import capacity_on, is_quiet_day
from crm.rules.days import days_after
from crm.rules.interaction import Kind, Stage
from crm.rules.nudge import (
    Candidate,
    Hook,
    HookKind,
    Nudge,
    Reason,
    Shown,
    Slot,
    hook_days,
    make_list,
)
from crm.rules.nudge.occasion import live_obligations
from crm.rules.nudge.teaching import teach
from crm.rules.policy import DEFAULT
from tests.rules.candidates import WEDNESDAY, ago, candidate, material, owed

DAYS = 365
CHOICES = st.integers(0, 6)
NEVER = {Kind.ASK, Kind.PREMATURE_PITCH, Kind.REQUEST, Kind.NO, Kind.STOP}


def members(random: Random, many: int) -> dict[str, Candidate]:
    """People of every rhythm, some with something on the shelf for them."""
    return {
        uid: candidate(
            uid,
            silent_days=random.randrange(200),
            circle=None,
            rhythm_days=random.choice([7, 30, 180, 365]),
            stage=random.choice(list(Stage)),
            dormant_on=random.choice([None, None, ago(10), ago(-90)]),
            company=random.choice(["", "", "Orla"]),
            insights=(material(),) * random.randrange(2),
        )
        for uid in (f"p{n:02}" for n in range(many))
    }


def something_happens(person: Candidate, today: date, random: Random) -> Candidate:
    """Nothing, mostly; else news, something owed, a snooze, a stop, words in vain."""
    chance = random.random()
    if chance < 0.03:
        kind = random.choice(list(HookKind))
        news = Hook(kind, today, days_after(today, hook_days(kind, DEFAULT)), "something")
        return replace(person, hooks=(*person.hooks, news))
    if chance < 0.04:
        return replace(person, obligations=(replace(owed(), on=today),))
    if chance < 0.05:
        return replace(person, snoozed_until_on=days_after(today, random.randrange(1, 30)))
    if chance < 0.055:
        rest_until_on = days_after(today, DEFAULT.rest_days)
        return replace(person, quiet_from_on=today, rest_from_on=today, rest_until_on=rest_until_on)
    if chance < 0.056:
        return replace(person, stopped_on=today)
    return person


def after(person: Candidate, nudge: Nudge, today: date, random: Random) -> Candidate:
    """Done, left undone, or set aside for a reason."""
    person = replace(person, last_shown_on=today)
    chance = random.random()
    if chance < 0.6:
        return replace(
            person,
            touched_on=today,
            skips=0,
            obligations=(),
            lately=(nudge.kind, *person.lately)[:2],
        )
    if chance < 0.8:
        return replace(person, skips=person.skips + 1)
    reason = random.choice([Reason.TOO_OFTEN, Reason.WRONG_IDEA, Reason.BUSY])
    lesson = teach(reason, person.circle, person.rhythm_days, DEFAULT)
    assert lesson.rhythm_days is not None
    refused = (*person.refused, nudge.kind) if lesson.refuses else person.refused
    return replace(
        person,
        rhythm_days=lesson.rhythm_days,
        refused=refused[-3:],
        skips=person.skips + lesson.is_skip,
    )


def stands_alone(nudge: Nudge, person: Candidate, today: date) -> None:
    """What holds for every nudge, whoever it is about."""
    assert nudge.kind not in NEVER
    assert nudge.kind not in person.refused
    assert person.stopped_on is None
    assert person.snoozed_until_on is None or person.snoozed_until_on <= today
    if person.rest_until_on is not None and today < person.rest_until_on:
        assert live_obligations(person, today, DEFAULT)
    assert nudge.why
    assert nudge.material
    assert nudge.next_step
    losses = [h for h in person.hooks if h.kind is HookKind.LOSS]
    if any(0 <= (today - loss.on).days <= 30 for loss in losses):
        answers = nudge.material == "“the slides”"
        assert answers or nudge.kind is Kind.CONDOLENCE


@given(st.integers(0, 2**32), st.integers(1, 12), st.lists(CHOICES, min_size=7, max_size=7))
@settings(max_examples=30, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
def test_on_every_day_of_a_year_the_list_keeps_its_word(
    seed: int, many: int, seven: list[int]
) -> None:
    random = Random(seed)
    book = members(random, many)
    quiet = [(ago(-60), ago(-75))]
    revived: list[Shown] = []
    for number in range(DAYS):
        today = WEDNESDAY + timedelta(days=number)
        book = {uid: something_happens(one, today, random) for uid, one in book.items()}
        capacity = 0 if is_quiet_day(today, quiet) else capacity_on(today, DEFAULT, seven)
        people = random.sample(list(book.values()), len(book))
        made = make_list(people, today, DEFAULT, capacity, revived)
        assert made == make_list(tuple(book.values()), today, DEFAULT, capacity, revived)
        assert len(made) <= capacity
        assert len({nudge.uid for nudge in made}) == len(made)
        for nudge in made:
            stands_alone(nudge, book[nudge.uid], today)
            book[nudge.uid] = after(book[nudge.uid], nudge, today, random)
            if nudge.slot is Slot.REVIVAL:
                revived.append(Shown(nudge.uid, "", nudge.slot, Stage.ENGAGED, today))
