"""What holds for every history at the gate, judged beside a plain reading of the rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.gate import judge
from crm.rules.history import (
    BoundaryKind,
    History,
    OfferAnswer,
    Offering,
    PromiseBy,
    SharedInterest,
)
from crm.rules.interaction import Direction, Give, Interaction, Kind, Stage, Warmth, is_live
from crm.rules.policy import DEFAULT, Policy, describe
from crm.rules.standing import Standing, standing_on
from crm.rules.standing.turns import unanswered
from tests.rules.open_gate import (
    FRIEND,
    TODAY,
    after,
    asked_for,
    bound,
    days_before,
    event,
    offered,
    promised,
    verdict_of,
)

T = TypeVar("T")

AGES = st.integers(-5, 400)
FACTS: st.SearchStrategy[Callable[[History], History]] = st.one_of(
    st.builds(
        lambda kind, age, days: (
            lambda h: after(h, boundaries=(bound(kind, days_before(age), "mail", days),))
        ),
        st.sampled_from(BoundaryKind),
        AGES,
        AGES,
    ),
    st.builds(
        lambda age, answer, later: lambda h: after(h, offers=(offered(age, answer, age - later),)),
        AGES,
        st.none() | st.sampled_from(OfferAnswer),
        st.integers(0, 100),
    ),
    st.builds(lambda age: lambda h: after(h, requests=(asked_for(age),)), AGES),
    st.builds(
        lambda age, by: lambda h: after(h, promises=(promised(days_before(age), by),)),
        AGES,
        st.sampled_from(PromiseBy),
    ),
    st.builds(
        lambda kind, age, direction, asks, wants: (
            lambda h: after(
                h,
                events=(
                    event(
                        kind, days_before(age), direction=direction, asks=asks, wants_reply=wants
                    ),
                ),
            )
        ),
        st.sampled_from([Kind.NO, Kind.STOP, Kind.PREMATURE_PITCH, Kind.ASK, Kind.HELP, *Kind]),
        AGES,
        st.sampled_from(Direction),
        st.booleans(),
        st.booleans(),
    ),
    st.just(lambda h: replace(h, shared_interests=())),
    st.builds(lambda n: lambda h: replace(h, interactions=h.interactions[:n]), st.integers(0, 12)),
)
REQUESTED = st.builds(lambda age: lambda h: after(h, requests=(asked_for(age),)), st.integers(0, 5))


@st.composite
def histories(draw: st.DrawFn) -> History:
    """The open friendship and up to four things that may have happened to it."""
    history = FRIEND
    for change in draw(st.lists(FACTS | REQUESTED, max_size=4)):
        history = change(history)
    return history


OFFERINGS = st.builds(
    lambda age, interests: Offering("workshop", "Workshop", days_before(age), frozenset(interests)),
    st.sampled_from([10, 89, 90, 400]),
    st.sets(st.sampled_from(["rust", "rust", "golf"]), max_size=2),
)
GATE_NUMBERS = {name: n for name, n in describe().items() if name.startswith("gate_")}


@st.composite
def stricter(draw: st.DrawFn) -> Policy:
    names = draw(st.sets(st.sampled_from(sorted(GATE_NUMBERS)), min_size=1))
    return DEFAULT.changed(
        **{
            name: draw(st.integers(int(GATE_NUMBERS[name].low), int(GATE_NUMBERS[name].high)))
            for name in sorted(names)
        }
    )


def age(on: date) -> int:
    return (TODAY - on).days


def plain_reading(history: History, standing: Standing, offering: Offering) -> set[int]:
    """The rules once more, as the documentation says them: the numbers that fail."""
    boundaries = {
        b
        for b in history.boundaries
        if b.kind in (BoundaryKind.NO_CONTACT, BoundaryKind.NO_PITCH)
        or (b.kind is BoundaryKind.NOT_BEFORE and (b.until_on is None or b.until_on > TODAY))
    }
    events = history.interactions
    offers = [o.made_on for o in history.offers]
    offers += [i.on for i in events if i.kind is Kind.PREMATURE_PITCH]
    noes = [o.answered_on for o in history.offers if o.answer is OfferAnswer.NO and o.answered_on]
    noes += [o.made_on for o in history.offers if o.answer is None and age(o.made_on) >= 30]
    noes += [i.on for i in events if i.kind in (Kind.NO, Kind.STOP)]
    asked = [
        r
        for r in history.requests
        if 0 <= age(r.on) <= 60 and all(r.on > day for day in offers + noes)
    ]
    request_uids = {max(asked, key=lambda r: r.on).uid} if asked else set()
    since = max([*offers, standing.dormant_since_on or date.min])
    gives = [g for g in standing.gives if g.on > since and 7 <= age(g.on) <= 365]
    later = [i for i in events if i.on > TODAY and is_live(i, DEFAULT.large_thread_people)]
    asked_for = [*standing.asks, *(i for i in later if i.asks and i.direction is not Direction.IN)]
    asks = [i for i in asked_for if i.on > since and age(i.on) <= 365]
    needs = [
        i
        for i in events
        if i.kind is Kind.NEED and 0 <= age(i.on) <= 180 and i.interests & offering.interests
    ]
    shared = {s.name for s in history.shared_interests} & offering.interests
    waiting = [*standing.unanswered, *unanswered(events, later)]
    owed = any(i.uid not in request_uids for i in waiting) or any(
        p.by is PromiseBy.ME and p.is_overdue(TODAY) for p in history.promises
    )
    heard_on = standing.summary.heard_on
    holds = {
        1: not boundaries,
        2: bool(asked) or (standing.gate_stage >= Stage.RAPPORT and standing.warmth is Warmth.WARM),
        3: not owed and (bool(asked) or (heard_on is not None and age(heard_on) <= 90)),
        4: bool(asked)
        or (len(gives) - len(asks) >= 3 and any(g.give is Give.WHOLE for g in gives)),
        5: bool(needs or shared),
        6: bool(asked) or not any(age(day) <= 180 for day in offers + noes),
        7: bool(asked) or age(offering.stood_since_on) >= 90,
    }
    return {number for number, held in holds.items() if not held}


@given(histories(), OFFERINGS)
def test_each_rule_is_judged_as_it_reads_and_the_gate_opens_only_when_all_hold(
    history: History, offering: Offering
) -> None:
    standing = standing_on(history, TODAY, DEFAULT)
    verdict = judge(standing, history, offering, TODAY, DEFAULT)
    expected = plain_reading(history, standing, offering)
    assert {check.number for check in verdict.checks if not check.passed} == expected
    assert verdict.open is (not expected)


@given(histories(), OFFERINGS)
def test_every_check_shows_evidence_and_every_failure_a_next_step(
    history: History, offering: Offering
) -> None:
    verdict = verdict_of(history, offering)
    assert verdict.next_step
    for check in verdict.checks:
        assert check.evidence
        assert bool(check.next_step) is not check.passed


@given(histories(), st.sampled_from([BoundaryKind.NO_CONTACT, BoundaryKind.NO_PITCH]), REQUESTED)
def test_boundaries_are_absolute(
    history: History, kind: BoundaryKind, requested: Callable[[History], History]
) -> None:
    shut = requested(after(history, boundaries=(bound(kind),)))
    assert not verdict_of(shut).open


@given(histories(), OFFERINGS, stricter())
def test_a_stricter_policy_never_opens_a_shut_gate(
    history: History, offering: Offering, policy: Policy
) -> None:
    standing = standing_on(history, TODAY, DEFAULT)
    if judge(standing, history, offering, TODAY, policy).open:
        assert judge(standing, history, offering, TODAY, DEFAULT).open


def shuffled(facts: tuple[T, ...], random: Random) -> tuple[T, ...]:
    return tuple(random.sample(facts, len(facts)))


@given(histories(), OFFERINGS, st.randoms(use_true_random=False))
def test_the_order_of_facts_never_matters(
    history: History, offering: Offering, random: Random
) -> None:
    other = replace(
        history,
        interactions=shuffled(history.interactions, random),
        boundaries=shuffled(history.boundaries, random),
        offers=shuffled(history.offers, random),
        promises=shuffled(history.promises, random),
        requests=shuffled(history.requests, random),
    )
    standing = standing_on(history, TODAY, DEFAULT)
    assert judge(standing, other, offering, TODAY, DEFAULT) == judge(
        standing, history, offering, TODAY, DEFAULT
    )


NINE_ASKS = tuple(event(Kind.ASK, days_before(9), uid=f"ask {n}", asks=True) for n in range(9))
BREAKERS: dict[int, Callable[[History], History]] = {
    1: lambda h: after(h, boundaries=(bound(BoundaryKind.NO_PITCH),)),
    2: lambda h: replace(h, interactions=_shallow(h)),
    3: lambda h: after(h, promises=(promised(days_before(2)),)),
    4: lambda h: after(
        h,
        events=tuple(event(Kind.ASK, days_before(9), uid=f"ask {n}", asks=True) for n in range(9)),
    ),
    5: lambda h: replace(h, shared_interests=(SharedInterest("golf", days_before(80)),)),
    6: lambda h: after(h, events=(event(Kind.NO, days_before(20)),)),
}


def _shallow(history: History) -> tuple[Interaction, ...]:
    return tuple(i._replace(depth=min(i.depth, 1)) for i in history.interactions)


@pytest.mark.parametrize("number", BREAKERS)
@given(histories())
def test_one_failing_rule_is_enough_whatever_else_happened(number: int, history: History) -> None:
    broken = BREAKERS[number](replace(history, requests=()))
    verdict = verdict_of(broken)
    assert not verdict.checks[number - 1].passed
    assert not verdict.open
