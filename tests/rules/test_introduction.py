"""Who should meet whom, and what keeps two people apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.interaction import Stage
from crm.rules.introduction import (
    Need,
    Person,
    Proposal,
    State,
    Strength,
    follow_up_on,
    held_back,
    kept_apart,
    nobody_twice,
    propose,
    state_of,
    terms,
)
from crm.rules.policy import DEFAULT

TODAY = date(2026, 3, 2)
LATER = TODAY + timedelta(days=200)
ANA = Person("ana", "Ana Lopes", "Northwind", "Boat builder", Stage.ENGAGED, LATER)
BEN = Person("ben", "Ben Okoro", "Contoso", "", Stage.ENGAGED, LATER, (("rust", "rustlang"),))
NEED = Need("ana", TODAY - timedelta(days=10), "we look for somebody who reviews Rust code")
NOBODY: frozenset[frozenset[str]] = frozenset()


def proposed(
    *people: Person,
    needs: Sequence[Need] = (NEED,),
    apart: frozenset[frozenset[str]] = NOBODY,
    today: date = TODAY,
) -> tuple[Proposal, ...]:
    return propose(needs, {p.uid: p for p in people}, people, apart, today, DEFAULT)


def test_a_need_and_an_interest_that_it_names_make_a_meeting() -> None:
    (found,) = proposed(ANA, BEN)
    assert (found.needing, found.helping, found.strength) == (ANA, BEN, Strength.INTEREST)
    assert found.because == (
        "Ana Lopes voiced a need, “…look for somebody who reviews Rust code” (20 Feb 2026); "
        "Ben Okoro cares about #rust."
    )


@pytest.mark.parametrize(
    ("person", "need"),
    [
        (replace(BEN, interests=(("infrastructure", "k8s"),)), "who knows k8s well?"),
        (replace(BEN, interests=(("machine-learning",),)), "help with machine learning"),
        (replace(BEN, interests=(("c++",),)), "anybody for C++?"),
        (replace(BEN, interests=(("go",),)), "a GO developer"),
        (replace(BEN, interests=(), role="Tax lawyer"), "we need lawyers, and soon"),
        (replace(BEN, interests=()), "an open door at Contoso"),
    ],
)
def test_a_strength_is_found_by_any_of_its_names(person: Person, need: str) -> None:
    assert len(proposed(ANA, person, needs=(replace(NEED, text=need),))) == 1


@pytest.mark.parametrize(
    ("person", "need"),
    [
        (replace(BEN, interests=(("go",),)), "somebody to go sailing with"),
        (replace(BEN, interests=(("rust",),)), "we trust nobody"),
        (replace(BEN, interests=(), role="Senior manager"), "a senior manager who helps"),
        (replace(BEN, interests=(), company="Contoso Labs"), "an open door at Contoso"),
    ],
)
def test_what_only_looks_alike_meets_no_need(person: Person, need: str) -> None:
    assert proposed(ANA, person, needs=(replace(NEED, text=need),)) == ()


def test_a_need_is_told_by_its_interest_too() -> None:
    (found,) = proposed(ANA, BEN, needs=(replace(NEED, text="a reviewer", tags=("Rust",)),))
    assert "“a reviewer” (20 Feb 2026)" in found.because


def test_nobody_meets_their_own_need() -> None:
    assert proposed(replace(ANA, interests=(("rust",),))) == ()


@pytest.mark.parametrize(
    "kept",
    [
        {"stage": Stage.CONNECTED},
        {"dormant_on": TODAY},
        {"left_alone": True},
        {"lost_on": TODAY - timedelta(days=30)},
    ],
    ids=str,
)
def test_neither_side_may_be_kept_apart(kept: dict[str, object]) -> None:
    for pair in ((replace(ANA, **kept), BEN), (ANA, replace(BEN, **kept))):  # type: ignore[arg-type]  # one field at a time
        assert kept_apart(*pair, TODAY, DEFAULT)
        assert proposed(*pair) == ()


def test_colleagues_are_not_introduced() -> None:
    assert proposed(ANA, replace(BEN, company="NORTHWIND")) == ()
    assert proposed(replace(ANA, company=""), replace(BEN, company=""))


def test_a_loss_holds_back_for_thirty_days() -> None:
    lost = replace(ANA, lost_on=TODAY)
    assert "had a loss on 2 Mar" in held_back(lost, TODAY, DEFAULT)
    assert held_back(lost, TODAY + timedelta(days=30), DEFAULT)
    assert not held_back(lost, TODAY + timedelta(days=31), DEFAULT)


def test_a_need_is_fresh_for_a_hundred_and_eighty_days() -> None:
    last = NEED.on + timedelta(days=180)
    far = [replace(person, dormant_on=date.max) for person in (ANA, BEN)]
    assert proposed(*far, today=last)
    assert not proposed(*far, today=last + timedelta(days=1))
    assert not proposed(*far, today=NEED.on - timedelta(days=1))


def test_who_was_introduced_or_met_is_not_proposed_again() -> None:
    assert proposed(ANA, BEN, apart=frozenset({frozenset({"ben", "ana"})})) == ()


def test_the_surest_strength_comes_first_and_then_the_freshest_need() -> None:
    lawyer = replace(BEN, uid="cy", company="Fabrikam", role="Code reviewer", interests=())
    old = replace(NEED, on=NEED.on - timedelta(days=50))
    found = proposed(ANA, lawyer, BEN, needs=(old, NEED))
    assert [(p.helping.uid, p.on) for p in found] == [("ben", NEED.on), ("cy", NEED.on)]


def test_over_the_whole_book_nobody_comes_up_twice() -> None:
    other = replace(BEN, uid="cy", company="Fabrikam")
    found = proposed(ANA, BEN, other)
    assert len(found) == 2
    assert nobody_twice(found, 3) == found[:1]
    assert nobody_twice(found, 0) == ()


people = st.builds(
    Person,
    uid=st.sampled_from("abcdef"),
    name=st.text(min_size=1, max_size=8),
    company=st.sampled_from(["", "Northwind", "Contoso"]),
    role=st.sampled_from(["", "Tax lawyer", "Boat builder"]),
    stage=st.sampled_from(Stage),
    dormant_on=st.sampled_from([None, TODAY, LATER]),
    interests=st.sampled_from([(), (("rust",),), (("old boats", "boats"),)]),
    lost_on=st.sampled_from([None, TODAY - timedelta(days=3), TODAY - timedelta(days=99)]),
    left_alone=st.booleans(),
)
wants = st.builds(
    Need,
    uid=st.sampled_from("abcdef"),
    on=st.dates(TODAY - timedelta(days=200), TODAY + timedelta(days=2)),
    text=st.lists(st.sampled_from("a lawyer for rust and old boats at Contoso".split()))
    .map(" ".join),
)  # fmt: skip


@given(
    st.lists(people, max_size=6, unique_by=lambda person: person.uid),
    st.lists(wants, max_size=6),
    st.sets(st.frozensets(st.sampled_from("abcdef"), min_size=2, max_size=2), max_size=4),
    st.randoms(use_true_random=False),
)
def test_nobody_is_proposed_against_a_rule_and_order_does_not_matter(
    known: list[Person], needs: list[Need], apart: set[frozenset[str]], shuffle: Random
) -> None:
    by_uid = {person.uid: person for person in known}
    found = propose(needs, by_uid, known, apart, TODAY, DEFAULT)
    for proposal in found:
        assert not kept_apart(proposal.needing, proposal.helping, TODAY, DEFAULT)
        assert proposal.pair not in apart
        assert len(proposal.pair) == 2
        assert any(n.uid == proposal.needing.uid and n.on == proposal.on for n in needs)
        assert "\n" not in proposal.because
    assert len({proposal.pair for proposal in found}) == len(found)
    shuffle.shuffle(known)
    shuffle.shuffle(needs)
    assert propose(needs, by_uid, known, apart, TODAY, DEFAULT) == found


@given(st.text(max_size=400))
def test_any_words_have_a_bounded_number_of_terms(text: str) -> None:
    assert len(terms(text)) <= 80 * 4 * 2


YES = (TODAY, TODAY)


@pytest.mark.parametrize(
    ("agreed_on", "made_on", "followed_up_on", "dropped_on", "state"),
    [
        ((None, None), None, None, None, State.ASKING),
        ((TODAY, None), None, None, None, State.ASKING),
        (YES, None, None, None, State.AGREED),
        (YES, TODAY, None, None, State.MADE),
        (YES, TODAY, TODAY, None, State.FOLLOWED_UP),
        ((TODAY, None), None, None, TODAY, State.DROPPED),
    ],
)
def test_an_introduction_comes_as_far_as_both_wish(
    agreed_on: tuple[date | None, date | None],
    made_on: date | None,
    followed_up_on: date | None,
    dropped_on: date | None,
    state: State,
) -> None:
    found = state_of(
        agreed_on=agreed_on, made_on=made_on, followed_up_on=followed_up_on, dropped_on=dropped_on
    )
    assert found is state


def test_it_is_followed_up_two_weeks_later() -> None:
    assert follow_up_on(TODAY, DEFAULT) == TODAY + timedelta(days=14)
