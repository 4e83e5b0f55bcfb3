"""Today's list: places, slots, and who stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from crm.rules.history import BoundaryKind
from crm.rules.interaction import Stage
from crm.rules.nudge import (
    Candidate,
    Circle,
    HookKind,
    Shown,
    Slot,
    make_list,
    slots_on,
    turn_on,
)
from crm.rules.policy import DEFAULT
from tests.rules.candidates import SATURDAY, WEDNESDAY, ago, bound, candidate, hook, owed, shown


def listed(
    people: Sequence[Candidate],
    capacity: int = 3,
    today: date = WEDNESDAY,
    made: Sequence[Shown] = (),
) -> list[tuple[str, str]]:
    return [(n.uid, n.slot.value) for n in make_list(people, today, DEFAULT, capacity, made)]


LOUD = candidate("loud", silent_days=60, balance=1, circle=Circle.INNER)
OWED = candidate("owed", silent_days=1, obligations=(owed(),), balance=-1)
PATIENT = candidate(
    "patient",
    silent_days=700,
    circle=Circle.WIDE,
    balance=-1,
    dormant_on=None,
)
FRESH = candidate("fresh", silent_days=25, balance=-1, last_shown_on=ago(3))


def test_the_three_slots_go_to_what_is_owed_to_the_best_and_to_the_longest_waiting() -> None:
    people = [FRESH, PATIENT, LOUD, OWED]
    assert listed(people) == [("owed", "obligation"), ("loud", "score"), ("patient", "waiting")]
    assert listed(people, 4)[-1] == ("patient", "waiting")
    assert {uid for uid, _ in listed(people, 4)} == {"owed", "loud", "patient", "fresh"}


def test_a_slot_without_a_candidate_goes_to_the_next_best_score() -> None:
    assert listed([FRESH, LOUD, PATIENT]) == [
        ("loud", "score"),
        ("fresh", "score"),
        ("patient", "waiting"),
    ]
    assert listed([OWED]) == [("owed", "obligation")]
    assert listed([]) == []


def test_a_birthday_takes_the_slot_of_what_is_owed_and_a_post_does_not() -> None:
    birthday = candidate("birthday", silent_days=20, hooks=(hook(),))
    assert listed([birthday, LOUD, PATIENT])[0] == ("birthday", "obligation")


def test_a_condolence_goes_before_what_is_owed_and_what_is_owed_before_a_birthday() -> None:
    birthday = candidate("birthday", silent_days=20, balance=1, hooks=(hook(),))
    owing = candidate("owing", silent_days=2, balance=-1, obligations=(owed(),))
    grieving = candidate("grieving", silent_days=2, balance=-1, hooks=(hook(HookKind.LOSS),))
    assert listed([birthday, owing])[0] == ("owing", "obligation")
    assert listed([birthday, owing, grieving])[0] == ("grieving", "obligation")
    fresh = replace(owing, obligations=(owed(days=1),))
    assert listed([birthday, fresh])[0] == ("birthday", "obligation")
    longer = candidate("longer", silent_days=2, balance=-1, obligations=(owed(days=9),))
    assert listed([owing, longer])[0] == ("longer", "obligation")


def test_with_fewer_places_the_slots_take_turns() -> None:
    days = [WEDNESDAY + timedelta(days=n) for n in range(3)]
    assert {slots_on(day, 1)[0] for day in days} == {Slot.OBLIGATION, Slot.SCORE, Slot.WAITING}
    pairs = [set(slots_on(day, 2)) for day in days]
    assert all(len(pair) == 2 for pair in pairs)
    assert sum(Slot.WAITING in pair for pair in pairs) == 2
    assert slots_on(WEDNESDAY, 0) == ()
    assert slots_on(WEDNESDAY, 5).count(Slot.SCORE) == 3


def test_the_longest_waiting_is_the_one_whose_turn_came_first() -> None:
    weekly = candidate("weekly", silent_days=20, circle=Circle.INNER)
    yearly = candidate("yearly", silent_days=320, circle=Circle.WIDE, dormant_on=None)
    assert turn_on(weekly, DEFAULT) == ago(20 - 6 - 7)
    assert turn_on(yearly, DEFAULT) == ago(320 - 292 - 7)
    fading = replace(yearly, half_life_days=100.0, dormant_on=ago(30))
    assert turn_on(fading, DEFAULT) == turn_on(yearly, DEFAULT)
    longer = replace(yearly, touched_on=ago(340))
    slot = [uid for uid, slot in listed([weekly, longer]) if slot == "waiting"]
    assert slot == ["yearly"]
    later = replace(yearly, touched_on=ago(300))
    assert [uid for uid, slot in listed([weekly, later]) if slot == "waiting"] == ["weekly"]


def test_a_skip_sets_the_turn_back_by_a_week_and_never_behind_who_becomes_due_meanwhile() -> None:
    yearly = candidate("yearly", silent_days=320, circle=Circle.WIDE, dormant_on=None)
    skipped = replace(yearly, skips=2, last_shown_on=ago(1))
    assert turn_on(skipped, DEFAULT) - turn_on(yearly, DEFAULT) == timedelta(days=14)
    often = replace(skipped, skips=9)
    assert turn_on(often, DEFAULT) == ago(1 - 7 - 7)


def test_at_most_one_of_a_company_however_it_is_written() -> None:
    one = replace(LOUD, company="Kestrel Labs")
    other = replace(FRESH, company="kestrel  LABS")
    assert len(listed([one, other])) == 1
    assert len(listed([replace(one, company=""), replace(other, company="")])) == 2
    made = [shown("somebody", company="Kestrel Labs")]
    assert listed([one], made=made) == []
    assert listed([one], made=[shown("somebody", days=1, company="Kestrel Labs")]) != []


def test_at_most_one_stranger_a_day() -> None:
    strangers = [replace(LOUD, uid=f"s{n}", stage=Stage.STRANGER) for n in range(3)]
    assert len(listed(strangers)) == 1
    made = [replace(shown("somebody"), stage=Stage.STRANGER)]
    assert listed(strangers, made=made) == []


def test_a_colleague_on_the_list_cannot_take_the_place_of_the_longest_waiting() -> None:
    patient, loud = replace(PATIENT, company="Orla"), replace(LOUD, company="Orla")
    assert listed([patient, loud]) == [("patient", "waiting")]


def test_entries_already_made_fill_places_and_slots_and_are_never_made_twice() -> None:
    people = [FRESH, PATIENT, LOUD, OWED]
    made = [shown("owed", slot=Slot.OBLIGATION)]
    assert listed(people, made=made) == [("loud", "score"), ("patient", "waiting")]
    made.append(shown("loud", slot=Slot.SCORE))
    assert listed(people, made=made) == [("patient", "waiting")]
    made.append(shown("patient", slot=Slot.WAITING))
    assert listed(people, made=made) == []
    assert listed(people, 2, made=made) == []


def test_weekends_hold_only_what_is_owed_and_birthdays() -> None:
    people = [FRESH, PATIENT, LOUD, OWED]
    for day in (SATURDAY, SATURDAY + timedelta(days=1)):
        assert [uid for uid, _ in listed(people, 1, day)] == ["owed"]


def dormant(uid: str, days: int = 300, **facts: Any) -> Candidate:
    """Somebody dormant whose first due day is still to come."""
    later = WEDNESDAY + timedelta(days=9)
    return candidate(uid, silent_days=900, dormant_on=ago(days), spread_until_on=later, **facts)


def test_one_dormant_tie_a_week_comes_in_the_place_of_a_best_score() -> None:
    old, older = dormant("old", 300), dormant("older", 301)
    people = [old, older, LOUD, PATIENT, OWED]
    assert listed(people) == [("owed", "obligation"), ("patient", "waiting"), ("older", "revival")]
    week = [shown("other", days=6, slot=Slot.REVIVAL)]
    assert listed(people, made=week)[1] == ("loud", "score")
    week = [shown("other", days=7, slot=Slot.REVIVAL)]
    assert listed(people, made=week)[-1] == ("older", "revival")


def test_a_dormant_tie_revived_in_vain_lets_the_others_go_first() -> None:
    old, older = dormant("old", 300), dormant("older", 301, last_revival_shown_on=ago(9))
    assert listed([old, older]) == [("old", "revival")]


def test_dormant_ties_before_their_day_fill_at_most_one_place_of_an_empty_list() -> None:
    assert listed([dormant(f"d{n}", 300 + n) for n in range(5)]) == [("d4", "revival")]


def test_dormant_ties_are_due_by_their_rhythm_like_all_others() -> None:
    ties = [candidate(f"d{n}", silent_days=900, dormant_on=ago(300)) for n in range(5)]
    assert [slot for _, slot in listed(ties)] == ["score", "waiting", "revival"]


def test_whoever_waits_beyond_their_turn_goes_before_the_best_score() -> None:
    early = [replace(LOUD, uid=f"e{n}", touched_on=ago(8), circle=Circle.INNER) for n in range(3)]
    late = [replace(PATIENT, uid=f"l{n}", touched_on=ago(400 + n)) for n in range(3)]
    assert [turn_on(person, DEFAULT) > WEDNESDAY for person in early] == [True] * 3
    assert {uid for uid, _ in listed([*early, *late])} == {"l0", "l1", "l2"}
    assert {uid for uid, _ in listed([*early, *late[:1]])} == {"e0", "e1", "l0"}


def test_nobody_behind_a_boundary_is_listed_whatever_is_owed() -> None:
    people = [
        replace(person, boundaries=(bound(BoundaryKind.NO_CONTACT),))
        for person in (LOUD, OWED, PATIENT, candidate("old", silent_days=900, dormant_on=ago(300)))
    ]
    assert listed(people) == []


def test_equal_scores_are_listed_by_uid() -> None:
    twins = [replace(LOUD, uid=uid) for uid in ("c", "a", "d", "b")]
    assert listed(twins) == [("b", "score"), ("c", "score"), ("a", "waiting")]
