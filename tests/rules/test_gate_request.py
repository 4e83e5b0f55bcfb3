"""They asked for it: what their own request opens, and what it never does."""

from __future__ import annotations

from dataclasses import replace

from crm.rules.gate import judge
from crm.rules.history import BoundaryKind, OfferAnswer, Request
from crm.rules.interaction import Direction, Kind, Stage, Warmth
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

ACQUAINTANCE = replace(FRIEND, interactions=FRIEND.interactions[:2])
YOUNG = replace(WORKSHOP, stood_since_on=days_before(5))


def test_their_request_waives_closeness_gives_rest_and_age_and_says_so() -> None:
    history = after(ACQUAINTANCE, offers=(offered(20, OfferAnswer.LATER, 10),))
    assert failing(verdict_of(history, YOUNG)) == {2, 3, 4, 6, 7}
    verdict = verdict_of(after(history, requests=(asked_for(3),)), YOUNG)
    assert verdict.open
    assert verdict.request_uid == "request 3"
    waived = {check.number for check in verdict.checks if check.waived}
    assert waived == {2, 3, 4, 6, 7}
    for check in verdict.checks:
        if check.waived:
            assert check.evidence[-1] == "Waived: they asked for it on 28 Apr, 3 days ago."
            assert len(check.evidence) > 1


def test_a_rule_that_holds_by_itself_is_not_called_waived() -> None:
    verdict = verdict_of(after(requests=(asked_for(3),)))
    assert verdict.open
    assert not any(check.waived for check in verdict.checks)


def test_a_request_never_waives_an_overdue_promise_or_their_open_question() -> None:
    requests = (asked_for(3),)
    overdue = after(promises=(promised(days_before(1)),), requests=requests)
    assert failing(verdict_of(overdue)) == {3}
    question = event(Kind.QUESTION, days_before(4), direction=Direction.IN, wants_reply=True)
    assert failing(verdict_of(after(events=(question,), requests=requests))) == {3}


def test_the_request_itself_is_not_a_thing_unanswered() -> None:
    asked = event(Kind.REQUEST, days_before(3), uid="asked", wants_reply=True)
    request = Request("asked", WORKSHOP.uid, days_before(3))
    assert failing(verdict_of(after(events=(asked,)))) == {3}
    assert verdict_of(after(events=(asked,), requests=(request,))).open


def test_a_request_for_something_else_opens_nothing() -> None:
    verdict = verdict_of(after(ACQUAINTANCE, requests=(asked_for(3, "another"),)))
    assert not verdict.open
    assert verdict.request_uid == ""


def test_a_request_serves_once() -> None:
    used = offered(1, request_uid="request 3")
    verdict = verdict_of(after(offers=(used,), requests=(asked_for(3),)))
    assert {4, 6} == failing(verdict)
    same_day = replace(used, made_on=days_before(9))
    assert (
        verdict_of(after(ACQUAINTANCE, offers=(same_day,), requests=(asked_for(3),))).request_uid
        == ""
    )


def test_a_request_must_come_after_the_last_offer_or_no() -> None:
    for closing in (
        after(ACQUAINTANCE, offers=(offered(3, OfferAnswer.LATER, 2),)),
        after(ACQUAINTANCE, offers=(offered(20, OfferAnswer.NO, 2),)),
        after(ACQUAINTANCE, events=(event(Kind.NO, days_before(3)),)),
        after(ACQUAINTANCE, events=(event(Kind.PREMATURE_PITCH, days_before(3)),)),
    ):
        assert verdict_of(after(closing, requests=(asked_for(3),))).request_uid == ""
    before = after(ACQUAINTANCE, offers=(offered(4, OfferAnswer.LATER, 4),))
    assert verdict_of(after(before, requests=(asked_for(3),))).open


def test_the_latest_request_is_the_one_in_force() -> None:
    requests = (asked_for(3), asked_for(9), asked_for(-1))
    assert verdict_of(after(requests=requests)).request_uid == "request 3"


def test_no_request_crosses_a_boundary() -> None:
    for kind in BoundaryKind:
        if kind is BoundaryKind.ONLY_CHANNEL:
            continue
        history = after(boundaries=(bound(kind),), requests=(asked_for(1),))
        assert failing(verdict_of(history)) == {1}


def test_a_stranger_who_asks_for_it_may_get_an_offer() -> None:
    asked = event(Kind.REQUEST, days_before(2), uid="asked", wants_reply=True)
    history = after(
        replace(FRIEND, interactions=(asked,)),
        requests=(Request("asked", WORKSHOP.uid, days_before(2)),),
    )
    standing = standing_on(history, TODAY, DEFAULT)
    assert (standing.stage, standing.warmth) == (Stage.CONNECTED, Warmth.NEW)
    assert judge(standing, history, WORKSHOP, TODAY, DEFAULT).open
