"""What a nudge says: why today, with what, and what to do."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from crm.rules.history import BoundaryKind
from crm.rules.interaction import Kind, Stage
from crm.rules.nudge import Circle, HookKind, ObligationKind, Slot
from crm.rules.nudge.sentence import Suggestion, suggest
from crm.rules.policy import DEFAULT
from crm.rules.say import ago as said_ago
from crm.rules.say import count, day_said, quoted
from tests.rules.candidates import WEDNESDAY, ago, bound, candidate, hook, owed


def said(slot: Slot = Slot.SCORE, **facts: Any) -> Suggestion:
    return suggest(candidate("ana", **facts), slot, WEDNESDAY, DEFAULT)


def test_a_due_nudge_says_since_when_and_with_which_rhythm() -> None:
    assert said(silent_days=110).why == (
        "You last reached out on 12 Jan, 110 days ago; the rhythm is 30 days."
    )
    assert said(touched_on=None, placed_on=ago(40)).why == (
        "You have not written to them since you placed them on 22 Mar, 40 days ago; "
        "the rhythm is 30 days."
    )


def test_what_you_owe_says_what_and_since_when() -> None:
    reply = said(obligations=(owed(),))
    assert reply.kind is Kind.ANSWER
    assert reply.why == "They wrote on 28 Apr, 3 days ago, and wait for your answer."
    assert reply.material == "“the slides”"
    assert reply.next_step == "Answer what they asked."
    thanks = said(obligations=(owed(ObligationKind.THANKS),))
    assert thanks.kind is Kind.THANKS
    promise = said(obligations=(owed(ObligationKind.PROMISE, 20, due_on=ago(1)),))
    assert promise.why == (
        "You made them a promise on 11 Apr, 20 days ago; it was due on 30 Apr, yesterday."
    )
    assert promise.next_step.startswith("Keep your promise of 11 Apr")


def test_the_most_pressing_of_what_you_owe_comes_first() -> None:
    both = (owed(days=2), owed(ObligationKind.PROMISE, 40, due_on=ago(5)))
    assert said(obligations=both).why.startswith("You made them a promise")
    assert said(obligations=both[::-1]).why.startswith("You made them a promise")


@pytest.mark.parametrize(
    ("kind", "start", "suggested"),
    [
        (HookKind.BIRTHDAY, "Their birthday: yesterday.", Kind.CONGRATULATION),
        (HookKind.NEW_JOB, "News of a new job: yesterday.", Kind.CONGRATULATION),
        (HookKind.POST, "A post of theirs: yesterday.", Kind.COMMENT),
    ],
)
def test_a_hook_says_what_happened_when(kind: HookKind, start: str, suggested: Kind) -> None:
    nudge = said(hooks=(hook(kind, 1, text="on slow builds"),))
    assert nudge.kind is suggested
    assert nudge.why.startswith(start + " You last reached out")
    assert nudge.material == "“on slow builds”"


def test_a_hook_without_words_takes_the_next_best_material() -> None:
    assert said(hooks=(hook(),), shared_interests=("rust",)).material == "You share #rust."


def test_a_birthday_that_says_no_more_than_that_has_no_words() -> None:
    nudge = said(hooks=(hook(text="Birthday"),), purpose="builds compilers")
    assert nudge.material == "Why you know them: “builds compilers”"
    assert said(hooks=(hook(text="their 40th birthday"),)).material == "“their 40th birthday”"


def test_a_revival_says_how_long_it_has_been_and_why_it_is_worth_it() -> None:
    nudge = said(Slot.REVIVAL, silent_days=800)
    assert nudge.why == (
        "Your last exchange was on 21 Feb 2022, 800 days ago: an old tie comes back faster than "
        "a new one grows."
    )


MATERIAL: dict[str, Any] = {
    "last_said": "the move to Porto",
    "last_said_on": ago(100),
    "shared_interests": ("tea", "rust"),
    "can_give": "an introduction to Jon",
    "their_interests": ("jazz",),
    "purpose": "builds compilers",
}
IDEAS = [
    ("last_said", Kind.QUESTION, "They told you on 22 Jan: “the move to Porto”"),
    ("shared_interests", Kind.INSIGHT, "You share #rust."),
    ("can_give", Kind.HELP, "You can give: “an introduction to Jon”"),
    ("their_interests", Kind.QUESTION, "They care about #jazz."),
    ("purpose", Kind.QUESTION, "Why you know them: “builds compilers”"),
]


@pytest.mark.parametrize("number", range(len(IDEAS)))
def test_the_best_material_at_hand_is_taken(number: int) -> None:
    left = {name: value for name, value in MATERIAL.items() if name not in _taken(number)}
    _, kind, material = IDEAS[number]
    nudge = said(**left)
    assert (nudge.kind, nudge.material) == (kind, material)


def _taken(number: int) -> set[str]:
    return {name for name, _, _ in IDEAS[:number]}


def test_your_own_note_of_a_talk_is_not_told_as_their_words() -> None:
    nudge = said(last_said="promised her the starter", last_said_on=ago(100), is_noted=True)
    assert nudge.material == "You noted on 22 Jan: “promised her the starter”"


def test_what_they_said_more_than_a_year_ago_is_stale() -> None:
    assert said(last_said="a thing", last_said_on=ago(365)).material.startswith("They told you")
    assert not said(last_said="a thing", last_said_on=ago(366)).material.startswith("They told")


def test_with_nothing_at_hand_it_asks_to_find_out_one_thing() -> None:
    assert said().material == "Find out one thing they care about."
    assert said().kind is Kind.CALL
    assert said(stage=Stage.ENGAGED).kind is Kind.QUESTION


def test_a_stranger_is_met_by_a_comment_and_the_purpose() -> None:
    nudge = said(stage=Stage.STRANGER, purpose="builds compilers", shared_interests=("rust",))
    assert nudge.kind is Kind.COMMENT
    assert nudge.material == "Why you know them: “builds compilers”"


def test_after_words_in_vain_only_quiet_things_are_suggested() -> None:
    quiet: dict[str, Any] = {"quiet_from_on": WEDNESDAY}
    assert said(**quiet, **MATERIAL).kind is Kind.INSIGHT
    assert said(**quiet).kind is Kind.COMMENT
    assert said(**quiet, hooks=(hook(),)).kind is Kind.COMMENT
    promise = said(**quiet, obligations=(owed(ObligationKind.PROMISE, 9),))
    assert promise.kind is Kind.COMMENT
    assert promise.next_step.startswith(
        "Keep your promise of 22 Apr, or say when you will. Want no"
    )
    news = said(**quiet, hooks=(hook(HookKind.AWARD, text="a prize"),))
    assert (news.kind, news.material) == (Kind.COMMENT, "“a prize”")
    assert news.next_step.startswith("Leave a short word on it")
    assert said(quiet_from_on=WEDNESDAY + timedelta(days=1)).kind is Kind.CALL


def test_to_the_nearest_a_rest_is_proposed_after_three_words_in_vain() -> None:
    vain: dict[str, Any] = {
        "quiet_from_on": ago(20),
        "rest_from_on": ago(10),
        "rest_until_on": ago(-170),
    }
    for circle in (Circle.INNER, Circle.CLOSE):
        nudge = said(circle=circle, **vain)
        assert nudge.kind is Kind.COMMENT
        assert nudge.next_step.endswith(
            "Or let them rest until 18 Oct: no answer came to your words."
        )
    assert "rest" not in said(circle=Circle.CLOSE, quiet_from_on=ago(20)).next_step
    assert "rest" not in said(circle=Circle.ACTIVE, obligations=(owed(),), **vain).next_step


def test_the_one_channel_they_allow_is_said() -> None:
    only = bound(BoundaryKind.ONLY_CHANNEL, channel="e-mail")
    assert "Only by e-mail." in said(boundaries=(only,)).next_step
    assert said(boundaries=(only,)).kind is Kind.QUESTION


def test_other_peoples_words_stay_on_one_line_and_short() -> None:
    nudge = said(last_said="a\x1b[31m\nb " + "word " * 90, last_said_on=ago(1), name="A\nna")
    assert nudge.material.startswith("They told you on 30 Apr: “a[31m b word")
    assert nudge.material.endswith("…”")
    assert len(nudge.material) < 120


def test_days_are_said_with_the_year_only_where_it_differs() -> None:
    assert day_said(ago(0), WEDNESDAY) == "1 May"
    assert day_said(ago(366), WEDNESDAY) == "1 May 2023"
    assert [said_ago(ago(n), WEDNESDAY) for n in (0, 1, 2, -1, -3)] == [
        "today",
        "yesterday",
        "2 days ago",
        "in 1 day",
        "in 3 days",
    ]
    assert (count(1, "give"), count(0, "give")) == ("1 give", "0 gives")
    assert (quoted(""), quoted("a b", 2)) == ("", "“a…”")
