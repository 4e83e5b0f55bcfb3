"""Who is kept off the list, and by which rule."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from crm.rules.history import BoundaryKind
from crm.rules.nudge import Circle, Event, HookKind, ObligationKind, hook_days
from crm.rules.nudge.candidate import Candidate
from crm.rules.nudge.eligible import again_on, can_revive, kept_off, without_insights
from crm.rules.nudge.occasion import live_hooks
from crm.rules.policy import DEFAULT
from tests.rules.candidates import (
    SATURDAY,
    WEDNESDAY,
    ago,
    bound,
    candidate,
    hook,
    material,
    owed,
)


def off(person: Candidate, today: date = WEDNESDAY) -> str:
    return " ".join(kept_off(person, today, DEFAULT))


def test_somebody_due_is_eligible_from_the_due_day_on() -> None:
    assert off(candidate(silent_days=24)) == ""
    assert off(candidate(silent_days=23)) == "Not due before 2 May."


def test_no_contact_and_not_before_bind_and_no_pitch_and_one_channel_do_not() -> None:
    assert off(candidate(boundaries=(bound(BoundaryKind.NO_CONTACT),))).startswith("No contact")
    tomorrow = WEDNESDAY + timedelta(days=1)
    assert off(candidate(boundaries=(bound(BoundaryKind.NOT_BEFORE, tomorrow),))) == (
        "Not before 2 May (in 1 day), on record since 1 Apr."
    )
    assert off(candidate(boundaries=(bound(BoundaryKind.NOT_BEFORE, WEDNESDAY),))) == ""
    assert off(candidate(boundaries=(bound(BoundaryKind.NO_PITCH),))) == ""
    assert off(candidate(boundaries=(bound(BoundaryKind.ONLY_CHANNEL, None, "post"),))) == ""


def test_what_you_owe_is_no_way_around_a_boundary() -> None:
    person = candidate(boundaries=(bound(BoundaryKind.NO_CONTACT),), obligations=(owed(),))
    assert off(person).startswith("No contact")


def test_whoever_asked_to_stop_is_kept_off_whatever_you_owe_and_however_long_ago() -> None:
    asked = "They asked you to stop on 3 Mar."
    stopped_on = date(2024, 3, 3)
    assert off(candidate(stopped_on=stopped_on)) == asked
    assert off(candidate(stopped_on=stopped_on, obligations=(owed(),))) == asked
    dormant = candidate(silent_days=400, dormant_on=ago(9), stopped_on=stopped_on)
    assert not can_revive(dormant, WEDNESDAY, DEFAULT)


def test_a_reply_is_remembered_for_thirty_days() -> None:
    assert off(candidate(silent_days=1, obligations=(owed(days=30),))) == ""
    assert off(candidate(silent_days=1, obligations=(owed(days=31),))) != ""
    assert off(candidate(silent_days=1, obligations=(owed(days=-1),))) != ""


def test_a_promise_counts_from_its_day_and_one_without_a_day_after_a_week() -> None:
    def promise(days: int, due_on: date | None = None) -> Candidate:
        made = owed(ObligationKind.PROMISE, days, due_on=due_on)
        return candidate(silent_days=1, obligations=(made,))

    assert off(promise(50, WEDNESDAY)) == ""
    assert off(promise(50, WEDNESDAY + timedelta(days=1))) != ""
    assert off(promise(7)) == ""
    assert off(promise(6)) != ""


_AT_ONCE = (HookKind.LOSS, HookKind.NEED)


@pytest.mark.parametrize("kind", [kind for kind in HookKind if kind not in _AT_ONCE])
def test_hooks_wait_for_their_share_of_the_rhythm(kind: HookKind) -> None:
    often = kind in {HookKind.POST, HookKind.ARTICLE, HookKind.INSIGHT}
    share = 10 if often else 5
    person: dict[str, Any] = {"circle": None, "rhythm_days": 20, "hooks": (hook(kind),)}
    assert off(candidate(silent_days=share, **person)) == ""
    assert off(candidate(silent_days=share - 1, **person)) == "Not due before " + (
        "8 May." if often else "13 May."
    )


def test_a_need_speaks_at_once_until_your_next_word() -> None:
    need = hook(HookKind.NEED, 3, 14)
    person: dict[str, Any] = {"circle": None, "rhythm_days": 200, "hooks": (need,)}
    assert off(candidate(silent_days=4, **person)) == ""
    assert off(candidate(silent_days=3, **person)) == ""
    assert off(candidate(silent_days=2, **person)) != ""
    assert off(candidate(silent_days=3, last_shown_on=ago(3), **person)) != ""


def test_one_insight_goes_to_one_person_a_day() -> None:
    fresh = hook(HookKind.INSIGHT, 1, 14, uid="i1")
    shelf = (material("i1"), material("i2"))
    due = candidate(silent_days=30, hooks=(fresh,), insights=shelf)
    left = without_insights(due, {"i1"}, WEDNESDAY, DEFAULT)
    assert (left.hooks, [one.uid for one in left.insights]) == ((), ["i2"])
    only_by_it = candidate(silent_days=16, hooks=(fresh,), insights=shelf)
    assert off(only_by_it) == ""
    assert without_insights(only_by_it, {"i1"}, WEDNESDAY, DEFAULT) is only_by_it


@pytest.mark.parametrize(
    ("days", "kinds"),
    [
        (3, (HookKind.BIRTHDAY, HookKind.DATE)),
        (4, (HookKind.POST,)),
        (7, (HookKind.ARTICLE,)),
        (14, (HookKind.NEW_JOB, HookKind.AWARD, HookKind.MOVE, HookKind.NEED, HookKind.INSIGHT)),
        (14, (HookKind.LOSS,)),
    ],
)
def test_each_hook_fades_in_its_own_time(days: int, kinds: tuple[HookKind, ...]) -> None:
    assert {hook_days(kind, DEFAULT) for kind in kinds} == {days}


def test_a_date_of_theirs_comes_before_fresher_news() -> None:
    birthday, need = hook(days=2), hook(HookKind.NEED, lasts=14)
    post = hook(HookKind.POST, days=1, lasts=4)
    person = candidate(hooks=(post, need, birthday))
    assert live_hooks(person, WEDNESDAY, DEFAULT) == (birthday, need, post)


def test_a_hook_lives_from_its_first_day_to_its_last() -> None:
    for days, lasts, alive in ((0, 0, True), (2, 2, True), (3, 2, False), (-1, 2, False)):
        person = candidate(silent_days=20, hooks=(hook(days=days, lasts=lasts),))
        assert (off(person) == "") is alive


@pytest.mark.parametrize(("rhythm", "wait"), [(7, 2), (20, 2), (21, 3), (50, 5), (90, 7), (365, 7)])
def test_nobody_is_shown_again_within_a_tenth_of_the_rhythm(rhythm: int, wait: int) -> None:
    early = candidate(circle=None, rhythm_days=rhythm, silent_days=900, last_shown_on=ago(wait - 1))
    again = candidate(circle=None, rhythm_days=rhythm, silent_days=900, last_shown_on=ago(wait))
    for person in (early, again):
        assert again_on(person, DEFAULT) == person.last_shown_on + timedelta(days=wait)  # type: ignore[operator]
    assert "not again before 2 May" in " ".join(kept_off(early, WEDNESDAY, DEFAULT))
    assert "not again" not in " ".join(kept_off(again, WEDNESDAY, DEFAULT))


def test_what_you_owe_does_not_wait_to_be_shown_again_but_comes_once_a_day() -> None:
    assert off(candidate(last_shown_on=ago(1), obligations=(owed(),))) == ""
    assert off(candidate(last_shown_on=WEDNESDAY, obligations=(owed(),))) == (
        "Already on today's list."
    )


def test_a_rest_keeps_off_everybody_but_the_nearest_and_whom_you_owe() -> None:
    rest: dict[str, Any] = {"rest_from_on": ago(10), "rest_until_on": WEDNESDAY + timedelta(days=1)}
    assert off(candidate(circle=Circle.ACTIVE, silent_days=170, **rest)) == (
        "Left alone until 2 May: your last words got no answer."
    )
    assert off(candidate(circle=Circle.ACTIVE, obligations=(owed(),), **rest)) == ""
    assert off(candidate(circle=Circle.INNER, **rest)) == ""
    assert off(candidate(circle=Circle.CLOSE, **rest)) == ""
    over: dict[str, Any] = {"rest_from_on": ago(180), "rest_until_on": WEDNESDAY}
    assert off(candidate(circle=Circle.ACTIVE, silent_days=170, **over)) == ""


def test_a_snooze_holds_until_its_day_also_for_what_you_owe() -> None:
    tomorrow = WEDNESDAY + timedelta(days=1)
    for more in ({}, {"obligations": (owed(),)}, {"hooks": (hook(),)}):
        person: dict[str, Any] = {"snoozed_until_on": tomorrow, **more}
        assert off(candidate(**person)) == "Snoozed until 2 May."
        assert off(candidate(**person), tomorrow) == ""
    dormant = candidate(silent_days=400, dormant_on=ago(9), snoozed_until_on=tomorrow)
    assert not can_revive(dormant, WEDNESDAY, DEFAULT)


def test_a_snooze_until_an_event_holds_as_long_as_it_stands() -> None:
    assert off(candidate(snoozed_for=Event.HEARD)) == "Snoozed until you hear from them."
    news = candidate(snoozed_for=Event.NEWS, obligations=(owed(),))
    assert off(news) == "Snoozed until there is news of them."


def test_weekends_are_for_what_you_owe_and_for_dates_of_theirs() -> None:
    weekend = "Weekends are for what you owe and for dates of theirs."
    assert off(candidate(), SATURDAY) == weekend
    assert off(candidate(hooks=(hook(HookKind.POST, lasts=9),)), SATURDAY) == weekend
    assert off(candidate(hooks=(hook(HookKind.NEW_JOB, lasts=9),)), SATURDAY) == weekend
    assert off(candidate(hooks=(hook(HookKind.NEED, lasts=9),)), SATURDAY) == weekend
    assert off(candidate(hooks=(hook(lasts=9),)), SATURDAY) == ""
    assert off(candidate(hooks=(hook(HookKind.DATE, lasts=9),)), SATURDAY) == ""
    assert off(candidate(obligations=(owed(),)), SATURDAY) == ""


def test_dormant_ties_are_due_by_their_rhythm_and_may_be_revived() -> None:
    person = candidate(silent_days=400, dormant_on=WEDNESDAY)
    assert off(person) == ""
    assert can_revive(person, WEDNESDAY, DEFAULT)
    later = candidate(silent_days=400, dormant_on=WEDNESDAY, spread_until_on=ago(-1))
    assert off(later) == "Not due before 2 May."
    assert can_revive(later, WEDNESDAY, DEFAULT)
    awake = candidate(silent_days=400, dormant_on=WEDNESDAY + timedelta(days=1))
    assert off(awake) == ""
    assert not can_revive(awake, WEDNESDAY, DEFAULT)


def test_a_dormant_tie_is_not_revived_on_weekends_behind_a_boundary_or_right_after_a_try() -> None:
    person = candidate(silent_days=400, dormant_on=ago(9))
    assert not can_revive(person, SATURDAY, DEFAULT)
    shut = candidate(
        silent_days=400, dormant_on=ago(9), boundaries=(bound(BoundaryKind.NO_CONTACT),)
    )
    assert not can_revive(shut, WEDNESDAY, DEFAULT)
    assert not can_revive(candidate(silent_days=23, dormant_on=ago(9)), WEDNESDAY, DEFAULT)
    assert can_revive(candidate(silent_days=24, dormant_on=ago(9)), WEDNESDAY, DEFAULT)


def test_a_spread_delays_only_what_is_due_by_rhythm() -> None:
    later = WEDNESDAY + timedelta(days=5)
    assert off(candidate(spread_until_on=later)) == "Not due before 6 May."
    assert off(candidate(spread_until_on=later, obligations=(owed(),))) == ""
    assert off(candidate(spread_until_on=later, hooks=(hook(),))) == ""


def test_every_rule_that_keeps_somebody_off_is_told() -> None:
    person = candidate(
        silent_days=1,
        boundaries=(bound(BoundaryKind.NO_CONTACT),),
        last_shown_on=ago(1, SATURDAY),
    )
    assert len(kept_off(person, SATURDAY, DEFAULT)) == 4
