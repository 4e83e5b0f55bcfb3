"""Which idea a nudge takes: material first, something else than lately, nothing set aside."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.history import BoundaryKind
from crm.rules.interaction import Kind, Stage
from crm.rules.nudge import (
    Candidate,
    HookKind,
    Meeting,
    ObligationKind,
    Shown,
    Slot,
    kept_off,
    make_list,
)
from crm.rules.nudge import ideas as of
from crm.rules.nudge.apt import PLAIN, is_apt
from crm.rules.nudge.sentence import Suggestion, suggest
from crm.rules.policy import DEFAULT
from tests.rules.candidates import WEDNESDAY, ago, bound, candidate, hook, material, owed, people

BEN = Meeting("ben", "Ben Berg", "Ana looks for a flat (3 Apr 2024); Ben works as an estate agent.")

EVE = Meeting("eve", "Eve Moreau", "Eve looks for a gardener (1 Mar 2024); Ana grows roses.")


def said(used: tuple[Kind, ...] = (), **facts: Any) -> Suggestion:
    return suggest(candidate("ana", **facts), Slot.SCORE, WEDNESDAY, DEFAULT, used)


def test_something_on_the_shelf_is_named_with_its_link_why_it_fits_and_your_take() -> None:
    nudge = said(insights=(material(), material("i2")), shared_interests=("rust",))
    assert nudge.kind is Kind.INSIGHT
    assert nudge.material == (
        "“Small builds” (https://example.org/small): you both care for rust; "
        "your take: “Less is more”"
    )
    assert nudge.next_step.startswith("Share it, say in a line why you thought of them")
    assert (nudge.about, nudge.insight_uid) == ("rust", "i1")
    bare = said(insights=(material(link="", take="", because=""),))
    assert bare.material == "“Small builds”: it is about #rust"


def test_a_fresh_insight_is_the_one_of_the_hook_and_not_the_first_of_the_shelf() -> None:
    fresh = hook(HookKind.INSIGHT, text="Newer builds", uid="i2")
    both = said(hooks=(fresh,), insights=(material(), material("i2", title="Newer builds")))
    assert both.why.startswith("New on your shelf: today.")
    assert both.insight_uid == "i2"
    assert both.material.startswith("“Newer builds”")
    assert both.signal_uid == ""
    alone = said(hooks=(fresh,))
    assert (alone.material, alone.insight_uid) == ("“Newer builds”", "i2")


def test_a_fresh_insight_says_nothing_to_strangers_nor_where_sharing_was_set_aside() -> None:
    fresh = hook(HookKind.INSIGHT, lasts=9)
    due: dict[str, Any] = {"silent_days": 20, "hooks": (fresh,)}
    assert not kept_off(candidate(**due), WEDNESDAY, DEFAULT)
    assert kept_off(candidate(stage=Stage.STRANGER, **due), WEDNESDAY, DEFAULT)
    assert kept_off(candidate(refused=(Kind.INSIGHT,), **due), WEDNESDAY, DEFAULT)


def test_a_post_is_named_with_its_link_and_its_signal() -> None:
    post = hook(HookKind.POST, 2, text="On slow builds", link="https://example.org/p", uid="s1")
    nudge = said(hooks=(post,))
    assert nudge.kind is Kind.COMMENT
    assert nudge.material == "“On slow builds” https://example.org/p"
    assert nudge.signal_uid == "s1"


def test_two_who_should_meet_are_asked_first_and_that_is_no_introduction_yet() -> None:
    nudge = said(meetings=(BEN,), last_said="the move", last_said_on=ago(9))
    assert nudge.kind is Kind.QUESTION
    assert nudge.material == f"You could introduce them to Ben Berg: {BEN.because}"
    assert "ask Ben Berg too, before you introduce them" in nudge.next_step
    assert nudge.introduction_uid == ""
    assert "Ben" not in said(meetings=(BEN,), stage=Stage.CONNECTED).material


def test_a_need_is_met_by_a_meeting_by_something_on_it_by_help_or_by_a_question() -> None:
    need = hook(HookKind.NEED, 2, text="Somebody who knows RUST well", uid="n1")
    shelf = (material("i1", "tea"), material("i2", "Rust"))
    met = said(hooks=(need,), insights=shelf, meetings=(EVE, replace(BEN, need_on=need.on)))
    assert met.why.startswith("A need that they voiced: 29 Apr.")
    assert met.material.startswith("You could introduce them to Ben Berg")
    assert said(hooks=(need,), insights=shelf).insight_uid == "i2"
    assert said(hooks=(need,), insights=shelf, meetings=(EVE,)).insight_uid == "i2"
    helped = said(hooks=(need,), insights=shelf[:1])
    assert helped.kind is Kind.HELP
    assert helped.material == "“Somebody who knows RUST well”"
    assert helped.signal_uid == ""
    assert said(hooks=(need,), stage=Stage.CONNECTED).kind is Kind.QUESTION
    assert said(hooks=(need,), stage=Stage.STRANGER).kind is Kind.COMMENT


@pytest.mark.parametrize("kind", [k for k in HookKind if k is not HookKind.LOSS])
def test_every_hook_has_something_to_do_at_every_stage_and_in_every_quiet(kind: HookKind) -> None:
    for stage in Stage:
        for quiet_from_on in (None, WEDNESDAY):
            nudge = said(hooks=(hook(kind, text="x"),), stage=stage, quiet_from_on=quiet_from_on)
            assert nudge.material
            assert nudge.next_step


def test_something_else_is_done_than_lately_where_there_is_something_else() -> None:
    shelf: dict[str, Any] = {"insights": (material(),), "last_said": "the move"}
    assert said(**shelf).kind is Kind.INSIGHT
    assert said(**shelf, lately=(Kind.INSIGHT,)).kind is Kind.QUESTION
    after_both = said(**shelf, lately=(Kind.QUESTION, Kind.INSIGHT))
    assert (after_both.kind, after_both.material) == (Kind.CALL, "They told you: “the move”")
    stranger = said(stage=Stage.STRANGER, lately=(Kind.COMMENT,))
    assert stranger.kind is Kind.COMMENT


def test_the_kinds_of_a_list_differ_where_other_ideas_are_apt() -> None:
    shelf: dict[str, Any] = {"insights": (material(),), "last_said": "the move"}
    people = [candidate(uid, **shelf) for uid in ("a", "b", "c")]
    kinds = [nudge.kind for nudge in make_list(people, WEDNESDAY, DEFAULT, 3)]
    assert kinds == [Kind.INSIGHT, Kind.QUESTION, Kind.CALL]
    made = [Shown("z", "", Slot.SCORE, Stage.ENGAGED, WEDNESDAY, Kind.INSIGHT)]
    assert make_list(people, WEDNESDAY, DEFAULT, 2, made)[0].kind is Kind.QUESTION


def test_what_was_done_lately_weighs_more_than_what_stands_on_the_list() -> None:
    shelf: dict[str, Any] = {"insights": (material(),), "last_said": "the move"}
    used = (Kind.QUESTION, Kind.CALL, Kind.COFFEE, Kind.MESSAGE, Kind.COMMENT)
    assert said(used, **shelf, lately=(Kind.INSIGHT,)).kind is Kind.QUESTION


def test_an_occasion_keeps_to_what_fits_it() -> None:
    birthday: dict[str, Any] = {"hooks": (hook(),), "insights": (material(),)}
    done = (Kind.CONGRATULATION, Kind.CALL)
    assert said(**birthday, lately=done[:1]).kind is Kind.CALL
    assert said(done, **birthday, lately=done).kind is Kind.CONGRATULATION
    reply: dict[str, Any] = {"obligations": (owed(),), "lately": (Kind.ANSWER,)}
    assert said((Kind.ANSWER,), **reply).kind is Kind.ANSWER


def test_a_kind_that_was_set_aside_gives_way_to_the_next() -> None:
    assert said(insights=(material(),), refused=(Kind.INSIGHT,)).kind is Kind.CALL
    post: dict[str, Any] = {"hooks": (hook(HookKind.POST, text="x"),)}
    assert said(**post, refused=(Kind.COMMENT,)).kind is Kind.QUESTION
    promise: dict[str, Any] = {"obligations": (owed(ObligationKind.PROMISE, 9),)}
    assert said(**promise, refused=(Kind.MESSAGE,)).kind is Kind.COMMENT
    assert said(stage=Stage.STRANGER, refused=(Kind.COMMENT,)).kind is Kind.REACTION


def test_whoever_has_had_every_idea_set_aside_is_left_alone() -> None:
    person = candidate(refused=PLAIN, obligations=(owed(),))
    assert kept_off(person, WEDNESDAY, DEFAULT) == (
        "Every idea that fits them was set aside as wrong.",
    )
    stranger = candidate(stage=Stage.STRANGER, refused=(Kind.COMMENT, Kind.REACTION))
    assert kept_off(stranger, WEDNESDAY, DEFAULT)


def test_a_call_or_a_coffee_is_for_those_in_rapport_by_any_channel() -> None:
    near = candidate(stage=Stage.RAPPORT)
    assert is_apt(Kind.COFFEE, near, WEDNESDAY)
    assert not is_apt(Kind.CALL, candidate(stage=Stage.ENGAGED), WEDNESDAY)
    only = bound(BoundaryKind.ONLY_CHANNEL, channel="e-mail")
    assert not is_apt(Kind.CALL, candidate(boundaries=(only,)), WEDNESDAY)


def test_an_introduction_that_both_want_is_made_and_asked_about_later() -> None:
    agreed = owed(ObligationKind.INTRODUCTION, 4, text="introduce them to Ben: “a flat”", uid="x")
    nudge = said(obligations=(agreed,), quiet_from_on=WEDNESDAY)
    assert nudge.kind is Kind.INTRODUCTION
    assert (
        nudge.why == "Both have agreed to meet since 27 Apr, 4 days ago, and wait to be introduced."
    )
    assert nudge.material == "Introduce them to Ben: “a flat”"
    assert nudge.introduction_uid == "x"
    made = owed(ObligationKind.INTRODUCTION, 15, text="ask how it went", due_on=ago(1), uid="x")
    asked = said(obligations=(made,))
    assert asked.kind is Kind.QUESTION
    assert asked.why == "You introduced them on 16 Apr, 15 days ago: time to ask how it went."
    assert asked.introduction_uid == "x"


def test_introductions_come_after_all_else_that_is_owed() -> None:
    agreed = owed(ObligationKind.INTRODUCTION, 20)
    for kind in (ObligationKind.REPLY, ObligationKind.THANKS):
        assert not said(obligations=(agreed, owed(kind, 1))).why.startswith("Both")


def test_one_introduction_stands_once_on_a_list() -> None:
    agreed = owed(ObligationKind.INTRODUCTION, 2, uid="x")
    pair = [candidate(uid, silent_days=1, obligations=(agreed,)) for uid in ("a", "b")]
    assert [n.uid for n in make_list(pair, WEDNESDAY, DEFAULT, 3)] == ["a"]
    made = [Shown("z", "", Slot.SCORE, Stage.ENGAGED, WEDNESDAY, introduction_uid="x")]
    assert make_list(pair, WEDNESDAY, DEFAULT, 3, made) == ()


@given(people("ana"), st.sets(st.sampled_from(PLAIN)))
def test_a_kind_done_lately_or_used_comes_only_where_no_other_is_apt(
    person: Candidate, used: set[Kind]
) -> None:
    every = list(of.in_general(person, WEDNESDAY))
    apt = {idea.kind for idea in every if is_apt(idea.kind, person, WEDNESDAY)}
    chosen = of.best(every, person, WEDNESDAY, used)
    assert (chosen is None) == (not apt)
    if chosen is not None and chosen.kind in person.lately:
        assert apt <= set(person.lately)
    elif chosen is not None and chosen.kind in used:
        assert apt <= set(person.lately) | used
