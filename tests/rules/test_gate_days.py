"""Every date bound of the gate: it holds on its last day, and not a day beyond it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from crm.rules.gate import judge
from crm.rules.history import BoundaryKind, History, OfferAnswer, SharedInterest
from crm.rules.interaction import Direction, Give, Kind
from crm.rules.policy import DEFAULT
from crm.rules.standing import AcknowledgedGive, standing_on
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


def heard(days: int) -> set[int]:
    summary = replace(STANDING.summary, heard_on=days_before(days))
    return failing(judge(replace(STANDING, summary=summary), FRIEND, WORKSHOP, TODAY, DEFAULT))


def gave(*days: int, dormant_days: int | None = None) -> set[int]:
    found = tuple(
        AcknowledgedGive(days_before(n), Give.WHOLE, f"give {n}", TODAY, "their thanks")
        for n in days
    )
    since = None if dormant_days is None else days_before(dormant_days)
    standing = replace(STANDING, gives=found, dormant_since_on=since)
    return failing(judge(standing, FRIEND, WORKSHOP, TODAY, DEFAULT))


def asked(days: int) -> set[int]:
    ask = event(Kind.ASK, days_before(days), asks=True)
    return failing(judge(replace(STANDING, asks=(ask,)), FRIEND, WORKSHOP, TODAY, DEFAULT))


def needed(days: int) -> set[int]:
    need = event(Kind.NEED, days_before(days), interests=frozenset({"rust"}))
    history = replace(FRIEND, shared_interests=(), interactions=(*FRIEND.interactions, need))
    return failing(judge(STANDING, history, WORKSHOP, TODAY, DEFAULT))


def shared(days: int) -> set[int]:
    history = replace(FRIEND, shared_interests=(SharedInterest("Rust", days_before(days)),))
    return failing(judge(STANDING, history, WORKSHOP, TODAY, DEFAULT))


def with_facts(history: History) -> set[int]:
    return failing(judge(STANDING, history, WORKSHOP, TODAY, DEFAULT)) - {4}


def stood(days: int) -> set[int]:
    return failing(verdict_of(offering=replace(WORKSHOP, stood_since_on=days_before(days))))


def test_heard_from_within_ninety_days() -> None:
    assert heard(90) == set()
    assert heard(91) == {3}


def test_a_promise_is_overdue_the_day_after_it_was_due() -> None:
    assert with_facts(after(promises=(promised(TODAY),))) == set()
    assert with_facts(after(promises=(promised(days_before(1)),))) == {3}


def test_gives_count_for_a_year_and_after_a_week() -> None:
    assert gave(7, 100, 365) == set()
    assert gave(6, 100, 365) == {4}
    assert gave(7, 100, 366) == {4}


def test_gives_count_only_after_the_last_dormancy() -> None:
    assert gave(10, 20, 30, dormant_days=31) == set()
    assert gave(10, 20, 30, dormant_days=30) == {4}


def test_asks_weigh_for_a_year() -> None:
    assert asked(366) == set()
    assert asked(365) == {4}
    assert asked(0) == {4}


@pytest.mark.parametrize(("offer_days", "shut"), [(199, set()), (200, set()), (201, {4})])
def test_an_ask_up_to_the_last_offer_is_settled_with_it(offer_days: int, shut: set[int]) -> None:
    ask = event(Kind.ASK, days_before(200), asks=True)
    history = after(offers=(offered(offer_days, OfferAnswer.YES, offer_days),))
    standing = replace(STANDING, asks=(ask,))
    assert failing(judge(standing, history, WORKSHOP, TODAY, DEFAULT)) == shut


def test_a_shorter_memory_for_gives_forgets_no_ask() -> None:
    ask = event(Kind.ASK, days_before(200), asks=True)
    policy = DEFAULT.changed(gate_give_window_days=90)
    standing = replace(STANDING, asks=(ask,))
    assert failing(judge(standing, FRIEND, WORKSHOP, TODAY, policy)) == {4}


def test_a_need_is_fresh_for_half_a_year() -> None:
    assert needed(180) == set()
    assert needed(181) == {5}
    assert needed(-1) == {5}


def test_an_interest_counts_from_the_day_it_is_shared() -> None:
    assert shared(0) == set()
    assert shared(-1) == {5}


def test_offers_rest_for_half_a_year() -> None:
    assert with_facts(after(offers=(offered(181, OfferAnswer.YES, 181),))) == set()
    assert with_facts(after(offers=(offered(180, OfferAnswer.YES, 180),))) == {6}
    assert with_facts(after(events=(event(Kind.PREMATURE_PITCH, days_before(181)),))) == set()
    assert with_facts(after(events=(event(Kind.PREMATURE_PITCH, days_before(180)),))) == {6}


def test_a_no_rests_for_half_a_year_from_the_day_it_was_said() -> None:
    assert with_facts(after(offers=(offered(200, OfferAnswer.NO, 181),))) == set()
    assert with_facts(after(offers=(offered(200, OfferAnswer.NO, 180),))) == {6}
    assert with_facts(after(events=(event(Kind.NO, days_before(181)),))) == set()
    assert with_facts(after(events=(event(Kind.NO, days_before(180)),))) == {6}


def test_a_silent_offer_is_a_no_dated_with_the_offer() -> None:
    policy = DEFAULT.changed(gate_no_rest_days=300)
    for days, shut in ((301, set[int]()), (300, {6})):
        history = after(offers=(offered(days),))
        verdict = judge(STANDING, history, WORKSHOP, TODAY, policy)
        assert failing(verdict) - {4} == shut


def test_the_first_day_named_for_an_offer_is_the_first_day_of_the_rule() -> None:
    history = after(offers=(offered(100, OfferAnswer.YES, 100),))
    check = verdict_of(history).checks[5]
    assert check.next_step.startswith("Offer nothing before 21 Jul.")
    for today, passed in ((date(2024, 7, 20), False), (date(2024, 7, 21), True)):
        assert verdict_of(history, today=today).checks[5].passed is passed


def test_an_offering_is_stood_behind_for_ninety_days() -> None:
    assert stood(90) == set()
    assert stood(89) == {7}


@pytest.mark.parametrize(("days", "open_"), [(60, True), (61, False), (0, True), (-1, False)])
def test_a_request_opens_the_way_for_sixty_days(days: int, open_: bool) -> None:
    far = replace(FRIEND, interactions=FRIEND.interactions[:2])
    assert verdict_of(after(far, requests=(asked_for(days),))).open is open_


def test_not_before_ends_on_its_day() -> None:
    boundary = bound(BoundaryKind.NOT_BEFORE, TODAY)
    assert 1 not in with_facts(after(boundaries=(boundary,)))
    assert 1 in failing(verdict_of(after(boundaries=(boundary,)), today=days_before(1)))


def test_hearing_from_them_is_told_with_its_day() -> None:
    words = event(Kind.MESSAGE, days_before(1), direction=Direction.IN)
    assert verdict_of(after(events=(words,))).checks[2].evidence[0] == (
        "You last heard from them on 30 Apr, yesterday."
    )
