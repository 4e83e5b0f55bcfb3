"""What two lists share, and two spells of one interest as one."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from crm.rules.common_ground import Spell, ground, joined, kept_apart
from crm.rules.topics import Topics

FIRST = date(2026, 1, 1)
DAYS = [FIRST + timedelta(days=number) for number in range(40)]
TODAY = DAYS[-1] + timedelta(days=1)


@st.composite
def spells(draw: st.DrawFn) -> Spell:
    since_on = draw(st.sampled_from(DAYS))
    later = st.sampled_from([day for day in DAYS if day >= since_on])
    return Spell(since_on, draw(st.none() | later), draw(st.booleans()))


def test_shared_related_and_alone() -> None:
    found = ground(
        ["rust", "k8s", "wine", "chess"], ["Rust", "kubernetes", "coffee", "golf"], Topics()
    )
    assert found.shared == ("rust",)
    assert found.related == (
        ("k8s", "kubernetes", ("k8s", "kubernetes")),
        ("wine", "coffee", ("wine", "food and drink", "coffee")),
    )
    assert (found.mine, found.theirs) == (("chess",), ("golf",))


NAMES = st.lists(
    st.sampled_from(["rust", "python", "k8s", "kubernetes", "golf", "wine"]), unique=True
)


@given(NAMES, NAMES)
def test_every_interest_has_its_place_once(mine: list[str], theirs: list[str]) -> None:
    found = ground(mine, theirs, Topics())
    assert set(found.shared) == set(mine) & set(theirs)
    related_mine = {one for one, _, _ in found.related}
    related_theirs = {other for _, other, _ in found.related}
    assert set(mine) == set(found.shared) | related_mine | set(found.mine)
    assert set(theirs) == set(found.shared) | related_theirs | set(found.theirs)
    assert len(found.mine) + len(related_mine) + len(found.shared) == len(mine)
    back = ground(theirs, mine, Topics())
    assert {(one, other) for one, other, _ in found.related} == {
        (one, other) for other, one, _ in back.related
    }


def test_what_stands_wins_and_reaches_back_where_there_is_no_gap() -> None:
    dropped, standing = Spell(DAYS[0], DAYS[9], True), Spell(DAYS[10], None, True, "said so")
    assert joined(dropped, standing, ()) == Spell(DAYS[0], None, True, "said so")
    assert joined(dropped, Spell(DAYS[5], DAYS[7], True), ()) == dropped


def test_a_gap_is_bridged_only_for_a_permit_of_the_earlier_spell() -> None:
    dropped, standing = Spell(DAYS[0], DAYS[3], True), Spell(DAYS[10], None, True)
    assert joined(dropped, standing, ()) == standing
    assert joined(dropped, standing, [DAYS[6]]) == standing
    assert joined(dropped, standing, [DAYS[3]]) == Spell(DAYS[0], None, True)


def test_a_proposal_brings_nothing_back() -> None:
    dropped, proposed = Spell(DAYS[0], DAYS[3], True), Spell(DAYS[1], None, False)
    assert joined(dropped, proposed, ()) == dropped
    refused = Spell(DAYS[2], DAYS[4], False)
    assert joined(proposed, refused, ()).dropped_on == DAYS[4]
    assert joined(proposed, Spell(DAYS[2], None, True), ()).stands


@given(spells(), spells(), st.lists(st.sampled_from(DAYS)))
def test_a_join_keeps_what_proves_a_permit_and_adds_nothing_that_stands(
    one: Spell, other: Spell, proofs: list[date]
) -> None:
    whole = joined(one, other, proofs)
    assert whole == joined(other, one, proofs)
    assert whole.stands == (one.stands or other.stands)
    for day in proofs:
        if one.covers(day) or other.covers(day):
            assert whole.covers(day)
    for day in (*DAYS, TODAY):
        if whole.covers(day) and not proofs:
            assert one.covers(day) or other.covers(day)


@given(st.lists(spells(), min_size=4, max_size=4), st.sets(st.integers(0, 3)))
def test_a_join_gives_no_shared_past_that_there_was_not(four: list[Spell], had: set[int]) -> None:
    """Numbers 0 and 1 are yours under the two names, 2 and 3 theirs; only ``had`` exist."""
    mine = [four[number] for number in (0, 1) if number in had]
    theirs = [four[number] for number in (2, 3) if number in had]
    if not mine or not theirs:
        return
    ours = joined(mine[0], mine[-1], ())
    hers = joined(theirs[0], theirs[-1], ())
    before = [(four[number], four[number + 2]) for number in (0, 1) if {number, number + 2} <= had]
    kept = kept_apart(hers, ours, before, TODAY)

    def were_shared(day: date) -> bool:
        return any(one.covers(day) and other.covers(day) for one, other in before)

    first = next((day for day in DAYS if were_shared(day)), TODAY)
    for day in DAYS:
        if ours.covers(day) and kept.covers(day):
            assert day >= first
    assert (kept.stands and ours.stands) == (hers.stands and ours.stands)
    if kept.stands and ours.stands:
        assert ours.covers(TODAY)
        assert kept.covers(TODAY)
