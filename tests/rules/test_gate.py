"""The gate, rule by rule, on one friendship in which everything holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from crm.rules.gate import judge, two_noes
from crm.rules.history import BoundaryKind, History, OfferAnswer, PromiseBy
from crm.rules.interaction import Direction, Give, Kind, Stage, Warmth
from crm.rules.policy import DEFAULT
from crm.rules.standing import standing_on
from tests.rules.open_gate import (
    FRIEND,
    TODAY,
    WORKSHOP,
    after,
    asked_for,
    bound,
    days_before,
    event,
    failing,
    offered,
    promised,
    verdict_of,
)

STANDING = standing_on(FRIEND, TODAY, DEFAULT)
QUESTION = event(
    Kind.MESSAGE,
    days_before(5),
    uid="question",
    direction=Direction.IN,
    wants_reply=True,
    note="Which book do you mean?",
)


def evidence(number: int, history: History) -> str:
    return " ".join(verdict_of(history).checks[number - 1].evidence)


def step(number: int, history: History) -> str:
    return verdict_of(history).checks[number - 1].next_step


def test_the_gate_opens_when_every_rule_holds_and_only_says_that_an_offer_is_possible() -> None:
    verdict = verdict_of()
    assert verdict.open
    assert [check.number for check in verdict.checks] == [1, 2, 3, 4, 5, 6, 7]
    assert all(check.evidence and not check.next_step for check in verdict.checks)
    assert (
        verdict.next_step == "You may offer “Rust workshop”, in words of your own that name theirs."
    )


@pytest.mark.parametrize("kind", [BoundaryKind.NO_CONTACT, BoundaryKind.NO_PITCH])
def test_a_boundary_shuts_the_gate_whatever_they_ask_for(kind: BoundaryKind) -> None:
    verdict = verdict_of(after(boundaries=(bound(kind),), requests=(asked_for(3),)))
    assert failing(verdict) == {1}
    assert "on record since 22 Mar" in verdict.checks[0].evidence[0]


def test_not_before_a_date_shuts_the_gate_until_that_date() -> None:
    tomorrow, today = date(2024, 5, 2), TODAY
    assert failing(verdict_of(after(boundaries=(bound(BoundaryKind.NOT_BEFORE, tomorrow),)))) == {1}
    assert verdict_of(after(boundaries=(bound(BoundaryKind.NOT_BEFORE, today),))).open
    assert not verdict_of(after(boundaries=(bound(BoundaryKind.NOT_BEFORE),))).open


def test_only_one_channel_is_evidence_and_no_hindrance() -> None:
    verdict = verdict_of(after(boundaries=(bound(BoundaryKind.ONLY_CHANNEL, channel="e-mail"),)))
    assert verdict.open
    assert verdict.checks[0].evidence == (
        "None of those you noted forbids one.",
        "Only by e-mail.",
    )
    assert verdict.next_step.endswith("Only by e-mail.")


@pytest.mark.parametrize("kind", [BoundaryKind.NO_CONTACT, BoundaryKind.NOT_BEFORE])
def test_where_they_want_no_contact_no_step_suggests_any(kind: BoundaryKind) -> None:
    boundary = bound(kind, date(2024, 6, 1) if kind is BoundaryKind.NOT_BEFORE else None)
    shut = History(date(2024, 4, 30), boundaries=(boundary,))
    verdict = verdict_of(shut)
    assert len(failing(verdict)) >= 4
    steps = {check.next_step for check in verdict.checks if not check.passed}
    assert steps == {verdict.next_step}
    assert verdict.next_step.startswith("Leave them in peace")


def test_a_stage_below_rapport_shuts_the_gate_and_says_what_lacks() -> None:
    acquaintance = replace(FRIEND, interactions=FRIEND.interactions[:2], shared_interests=())
    check = verdict_of(acquaintance).checks[1]
    assert not check.passed
    assert "Engaged" in check.evidence[0]
    assert check.evidence[1].startswith("Still lacking: 2 more exchanges")
    assert check.next_step.startswith("Ask them what")


def test_a_tie_that_cools_shuts_the_gate_whatever_its_stage() -> None:
    for warmth in (Warmth.COOLING, Warmth.DORMANT, Warmth.NEW, None):
        standing = replace(STANDING, stage=Stage.TRUSTED, warmth=warmth)
        assert failing(judge(standing, FRIEND, WORKSHOP, TODAY, DEFAULT)) == {2}


def test_a_tie_freshly_revived_is_judged_by_what_the_gate_sees_of_it() -> None:
    standing = replace(STANDING, stage=Stage.TRUSTED, gate_stage=Stage.ENGAGED)
    verdict = judge(standing, FRIEND, WORKSHOP, TODAY, DEFAULT)
    assert failing(verdict) == {2}
    assert "counts as Engaged" in verdict.checks[1].evidence[1]


def test_their_open_question_comes_first() -> None:
    verdict = verdict_of(after(events=(QUESTION,)))
    assert failing(verdict) == {3}
    assert verdict.next_step == "Answer what they asked on 26 Apr: “Which book do you mean?”."


def test_an_overdue_promise_of_yours_shuts_the_gate_and_theirs_does_not() -> None:
    overdue = promised(days_before(1))
    verdict = verdict_of(after(promises=(overdue,)))
    assert failing(verdict) == {3}
    assert verdict.next_step == "Keep your promise of 30 Apr: “the slides”."
    kept = promised(days_before(1), kept_on=TODAY)
    theirs = promised(days_before(1), PromiseBy.THEM)
    assert verdict_of(after(promises=(kept, theirs, promised(TODAY)))).open


def test_each_ask_outweighs_a_give() -> None:
    verdict = verdict_of(after(events=(event(Kind.ASK, days_before(3), asks=True),)))
    assert failing(verdict) == {4}
    assert "3 acknowledged gives, 3 of them whole, against 1 ask" in verdict.checks[3].evidence[0]


def test_small_gives_alone_are_not_enough() -> None:
    small = tuple(
        i._replace(gave=Give(min(i.gave, 1))) if i.direction is Direction.OUT else i
        for i in FRIEND.interactions
    )
    verdict = verdict_of(replace(FRIEND, interactions=small))
    assert failing(verdict) == {4}
    assert verdict.checks[3].next_step.startswith("Give something whole")


def test_a_give_of_the_last_week_has_strings_and_does_not_count() -> None:
    fewer = replace(FRIEND, interactions=FRIEND.interactions[:-2])
    events = (
        event(Kind.HELP, days_before(4)),
        event(Kind.THANKS, days_before(3), direction=Direction.IN),
    )
    assert failing(verdict_of(after(fewer, events=events))) == {4}
    assert "1 give, made or written down in the last 7 days, not counted" in evidence(
        4, after(fewer, events=events)
    )


def test_a_give_written_down_this_week_has_the_same_strings_whenever_it_was_given() -> None:
    late = tuple(
        event._replace(recorded_on=days_before(6)) if event.gave else event
        for event in FRIEND.interactions
    )
    early = tuple(event._replace(recorded_on=days_before(7)) for event in FRIEND.interactions)
    assert failing(verdict_of(replace(FRIEND, interactions=late))) == {4}
    assert failing(verdict_of(replace(FRIEND, interactions=early))) == set()


def test_gives_before_the_last_offer_are_spent() -> None:
    history = after(offers=(offered(25, OfferAnswer.YES, 24),))
    assert {4, 6} == failing(verdict_of(history))
    assert "1 acknowledged give since 6 Apr" in evidence(4, history)


def test_a_confessed_pitch_counts_as_an_offer() -> None:
    history = after(events=(event(Kind.PREMATURE_PITCH, days_before(25)),))
    assert {4, 6} == failing(verdict_of(history))


def test_nothing_of_theirs_meets_the_offering() -> None:
    unfit = replace(WORKSHOP, interests=frozenset({"golf"}))
    verdict = verdict_of(offering=unfit)
    assert failing(verdict) == {5}
    assert verdict.next_step.startswith("Ask them what")
    assert verdict_of(after(requests=(asked_for(3),)), offering=unfit).open is False


def test_a_need_that_they_voiced_makes_it_relevant_and_a_pitch_of_theirs_does_not() -> None:
    need = event(Kind.NEED, days_before(10), interests=frozenset({"Rust"}), note="slow builds")
    alone = replace(FRIEND, shared_interests=(), interactions=(*FRIEND.interactions, need))
    check = verdict_of(alone).checks[4]
    assert check.passed
    assert check.evidence == ("They voiced a need on 21 Apr, 10 days ago: “slow builds”.",)
    pitch = need._replace(pitch=True)
    pitched = replace(alone, interactions=(*FRIEND.interactions, pitch))
    assert not verdict_of(pitched).checks[4].passed


def test_a_no_in_words_a_stop_and_a_silent_offer_are_all_a_no() -> None:
    for history in (
        after(events=(event(Kind.NO, days_before(170)),)),
        after(events=(event(Kind.STOP, days_before(170)),)),
        after(offers=(offered(200, OfferAnswer.NO, 170),)),
    ):
        assert failing(verdict_of(history)) == {6}
        assert "no was on 13 Nov 2023" in evidence(6, history)
    silent = after(offers=(offered(200),))
    assert "no was on 14 Oct 2023" in evidence(6, silent)
    assert verdict_of(silent).open


def test_an_offer_answered_later_is_no_refusal_and_still_rests() -> None:
    history = after(offers=(offered(100, OfferAnswer.LATER, 90),))
    assert 6 in failing(verdict_of(history))
    assert "refus" not in evidence(6, history)


def test_the_new_kid_on_the_block_waits() -> None:
    young = replace(WORKSHOP, stood_since_on=days_before(30))
    verdict = verdict_of(offering=young)
    assert failing(verdict) == {7}
    assert verdict.next_step.startswith("Prove it yourself until 30 Jun.")


def test_an_offer_dated_tomorrow_by_a_journey_still_counts() -> None:
    assert {4, 6} == failing(verdict_of(after(offers=(offered(-1),))))


def test_a_question_and_an_ask_dated_tomorrow_by_a_journey_still_count() -> None:
    question = event(Kind.QUESTION, days_before(-1), direction=Direction.IN, wants_reply=True)
    assert failing(verdict_of(after(events=(question,)))) == {3}
    answer = event(Kind.ANSWER, days_before(-1))
    assert failing(verdict_of(after(events=(question, answer)))) == set()
    ask = event(Kind.ASK, days_before(-1), asks=True)
    assert failing(verdict_of(after(events=(ask,)))) == {4}


def test_after_words_in_vain_the_steps_turn_quiet_and_then_rest() -> None:
    quiet = replace(STANDING.summary, quiet_from_on=TODAY)
    resting = replace(quiet, rest_from_on=TODAY, rest_until_on=date(2024, 10, 28))
    unfit = replace(WORKSHOP, interests=frozenset())
    for summary, words in (
        (quiet, "Share something on #rust that asks nothing."),
        (resting, "Leave them until 28 Oct: your last words got no answer."),
    ):
        verdict = judge(replace(STANDING, summary=summary), FRIEND, unfit, TODAY, DEFAULT)
        assert verdict.next_step == words


def test_two_noes_propose_a_boundary_and_one_no_told_twice_does_not() -> None:
    once = after(offers=(offered(300, OfferAnswer.NO, 290),))
    assert not two_noes(once, TODAY, DEFAULT)
    told_twice = after(once, events=(event(Kind.NO, days_before(290)),))
    assert not two_noes(told_twice, TODAY, DEFAULT)
    silence = after(once, offers=(offered(30),))
    assert two_noes(silence, TODAY, DEFAULT)
    assert not two_noes(silence, days_before(1), DEFAULT)
    assert two_noes(once, TODAY, DEFAULT.changed(gate_noes_for_boundary=1))
