"""A loss: only a condolence fits, and then nothing for a while."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from crm.rules.history import BoundaryKind
from crm.rules.interaction import Kind, Stage
from crm.rules.nudge import (
    Candidate,
    HookKind,
    Meeting,
    ObligationKind,
    Slot,
    kept_off,
    make_list,
    nudge_for,
)
from crm.rules.nudge.eligible import can_revive
from crm.rules.policy import DEFAULT
from tests.rules.candidates import SATURDAY, WEDNESDAY, ago, bound, candidate, hook, material, owed


def loss(days: int = 3, text: str = "her father died") -> Any:
    return hook(HookKind.LOSS, days, lasts=30, text=text)


def bereaved(days: int = 3, **facts: Any) -> Candidate:
    """Somebody due, with a loss some days ago and much else that could be said."""
    everything: dict[str, Any] = {
        "hooks": (loss(days), hook(HookKind.BIRTHDAY, 1), hook(HookKind.NEED, 1, text="a flat")),
        "obligations": (owed(ObligationKind.PROMISE, 20), owed(ObligationKind.THANKS, 9)),
        "insights": (material(),),
        "meetings": (Meeting("ben", "Ben Berg", "Ben knows jazz."),),
        "shared_interests": ("rust",),
    }
    return candidate(**{**everything, **facts})


def off(person: Candidate) -> str:
    return " ".join(kept_off(person, WEDNESDAY, DEFAULT))


def test_a_loss_leaves_nothing_but_a_condolence_that_asks_nothing() -> None:
    (nudge,) = make_list((bereaved(),), WEDNESDAY, DEFAULT, 3)
    assert nudge.kind is Kind.CONDOLENCE
    assert nudge.why == "A loss of theirs: 28 Apr."
    assert nudge.material == "“her father died”"
    assert "ask nothing, and want no answer" in nudge.next_step
    assert (nudge.about, nudge.insight_uid, nudge.introduction_uid) == ("", "", "")


def test_a_loss_without_words_brings_no_interest_of_theirs_into_it() -> None:
    nudge = nudge_for(bereaved(hooks=(loss(text=""),)), Slot.OBLIGATION, WEDNESDAY, DEFAULT)
    assert nudge.material == "A few plain words of your own."


def test_a_condolence_is_pressing_it_does_not_wait_for_monday_nor_for_the_rhythm() -> None:
    person = bereaved(hooks=(loss(0),), silent_days=0, obligations=())
    assert [n.slot for n in make_list((person,), WEDNESDAY, DEFAULT, 3)] == [Slot.OBLIGATION]
    assert [n.kind for n in make_list((person,), SATURDAY, DEFAULT, 1)] == [Kind.CONDOLENCE]


def test_the_condolence_is_due_for_fourteen_days_and_they_are_left_in_peace_for_thirty() -> None:
    assert off(bereaved(14)) == ""
    assert off(bereaved(15)) == "A loss of theirs on 16 Apr: they are left in peace until 17 May."
    assert off(bereaved(30)) == "A loss of theirs on 1 Apr: they are left in peace until 2 May."
    assert off(bereaved(31)) == ""
    assert nudge_for(bereaved(31), Slot.SCORE, WEDNESDAY, DEFAULT).kind is not Kind.CONDOLENCE


def test_after_the_condolence_nothing_else_fits_for_the_thirty_days() -> None:
    person = bereaved(3, touched_on=ago(2), lately=(Kind.CONDOLENCE, Kind.MESSAGE))
    assert off(person).startswith(
        "A loss of theirs on 28 Apr: you have condoled, and nothing else fits before 29 May."
    )
    assert make_list((person,), WEDNESDAY, DEFAULT, 3) == ()


def test_a_condolence_for_an_earlier_loss_is_none_for_this_one() -> None:
    person = bereaved(3, touched_on=ago(40), lately=(Kind.CONDOLENCE,))
    assert off(person) == ""


def test_what_they_ask_since_the_loss_is_answered_after_the_condolence() -> None:
    asked = bereaved(5, obligations=(owed(ObligationKind.REPLY, 1),))
    assert nudge_for(asked, Slot.SCORE, WEDNESDAY, DEFAULT).kind is Kind.CONDOLENCE
    done = replace(asked, touched_on=ago(4), lately=(Kind.CONDOLENCE,))
    assert off(done) == ""
    assert nudge_for(done, Slot.SCORE, WEDNESDAY, DEFAULT).kind is Kind.ANSWER
    refused = replace(done, refused=(Kind.ANSWER, Kind.MESSAGE, Kind.COMMENT))
    assert nudge_for(refused, Slot.SCORE, WEDNESDAY, DEFAULT).material == "“the slides”"
    same_day = replace(done, obligations=(owed(ObligationKind.REPLY, 5),))
    assert off(same_day) == ""
    before = replace(done, obligations=(owed(ObligationKind.REPLY, 6),))
    assert "nothing else fits" in off(before)


@pytest.mark.parametrize(
    "facts",
    [
        {"boundaries": (bound(BoundaryKind.NO_CONTACT),)},
        {"stopped_on": ago(90)},
        {"snoozed_until_on": WEDNESDAY + timedelta(days=1)},
        {"rest_from_on": ago(9), "rest_until_on": WEDNESDAY + timedelta(days=9), "circle": None},
        {"refused": (Kind.CONDOLENCE,)},
        {"stage": Stage.STRANGER},
    ],
)
def test_a_loss_is_no_way_around_what_keeps_you_from_them(facts: dict[str, Any]) -> None:
    assert make_list((bereaved(obligations=(), **facts),), WEDNESDAY, DEFAULT, 3) == ()


def test_whoever_mourns_is_not_revived() -> None:
    dormant = candidate(silent_days=400, dormant_on=ago(9))
    assert can_revive(dormant, WEDNESDAY, DEFAULT)
    for days in (0, 20, 30):
        assert not can_revive(replace(dormant, hooks=(loss(days),)), WEDNESDAY, DEFAULT)
    assert can_revive(replace(dormant, hooks=(loss(31),)), WEDNESDAY, DEFAULT)
