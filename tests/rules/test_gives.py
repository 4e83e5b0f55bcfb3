"""The quicker ways of a standing judge as the plain ones do, which are written out here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from crm.rules.days import days_after
from crm.rules.history import History
from crm.rules.interaction import Direction, Give, Interaction
from crm.rules.policy import DEFAULT, Policy
from crm.rules.standing import standing_on
from crm.rules.standing.exchanges import (
    AcknowledgedGive,
    Gives,
    acknowledged_gives,
    enough_of,
    reciprocity,
    reckon,
)
from tests.rules.histories import story
from tests.rules.test_standing_properties import FIRST, LATER, histories, interactions, named

NEAR = st.integers(0, 120).map(lambda number: FIRST + timedelta(days=number))


@dataclass
class Cluster:
    gives: list[Interaction]
    standing: Interaction | None = None
    answer: Interaction | None = None


def plainly_acknowledged(live: Sequence[Interaction], policy: Policy) -> Gives:
    """Every answer looks through all clusters before it, the latest first."""
    spacing = timedelta(days=policy.exchange_spacing_days)
    clusters: list[Cluster] = []
    found = Gives()
    for event in live:
        if event.direction is not Direction.OUT:
            for cluster in reversed(clusters):
                if raised(cluster, event, policy.acknowledge_window_days):
                    if cluster.answer is None:
                        found.first_answers.append(event)
                    cluster.answer = event
                    break
        if event.gave is not Give.NONE and event.direction is not Direction.IN and not event.asks:
            if clusters and event.on - clusters[-1].gives[0].on <= spacing:
                clusters[-1].gives.append(event)
            else:
                clusters.append(Cluster([event]))
    for cluster in clusters:
        give, answer = cluster.standing, cluster.answer
        if give is not None and answer is not None:
            found.acknowledged.append(
                AcknowledgedGive(give.on, give.gave, give.uid, answer.on, answer.uid)
            )
    return found


def raised(cluster: Cluster, answer: Interaction, window_days: int) -> bool:
    near = [give for give in cluster.gives if (answer.on - give.on).days <= window_days]
    greatest = max(near, key=lambda give: give.gave, default=None)
    if greatest is None:
        return False
    if cluster.standing is None or greatest.gave > cluster.standing.gave:
        cluster.standing = greatest
        return True
    return False


@settings(max_examples=400)
@given(events=st.lists(interactions(NEAR, depths=(1, 2)), max_size=60))
@example(events=[])
def test_gives_are_acknowledged_as_if_every_cluster_were_looked_at(
    events: list[Interaction],
) -> None:
    live = reckon(named(events), DEFAULT).live
    assert acknowledged_gives(live, DEFAULT) == plainly_acknowledged(live, DEFAULT)


@settings(max_examples=200)
@given(history=histories(), today=LATER)
def test_a_summary_and_the_balance_of_both_sides_are_those_of_the_whole_history(
    history: History, today: date
) -> None:
    standing = standing_on(history, today, DEFAULT)
    events = [event for event in history.interactions if event.on <= today]
    on = {way: sorted(event.on for event in events if event.direction is way) for way in Direction}
    summary = standing.summary
    assert (summary.in_count, summary.out_count, summary.mutual_count) == (
        len(on[Direction.IN]), len(on[Direction.OUT]), len(on[Direction.MUTUAL])
    )  # fmt: skip
    assert [summary.last_in_on, summary.last_out_on, summary.last_mutual_on] == [
        max(on[way], default=None) for way in (Direction.IN, Direction.OUT, Direction.MUTUAL)
    ]
    assert summary.touched_on == max(on[Direction.OUT] + on[Direction.MUTUAL], default=None)
    if not standing.counted:
        assert standing.reciprocity is None
        return
    last_on = standing.counted[-1].on
    before = days_after(last_on, -DEFAULT.reciprocity_window_days)
    live = [event for event in reckon(events, DEFAULT).live if before < event.on <= last_on]
    theirs = {event.on for event in live if event.direction is not Direction.OUT}
    yours = {event.on for event in live if event.direction is not Direction.IN}
    assert standing.reciprocity == reciprocity(len(theirs), len(yours))


@settings(max_examples=400)
@given(
    events=st.lists(interactions(), max_size=40),
    since=LATER,
    later=st.integers(0, 200),
)
@example(events=[], since=FIRST, later=0)
def test_what_is_older_than_a_silence_has_no_part_in_what_counts(
    events: list[Interaction], since: date, later: int
) -> None:
    first_on = since + timedelta(days=later)
    named_events = named(events)
    known = [event for event in named_events if event.on >= since]
    enough = enough_of(known, since, first_on, DEFAULT)
    if enough is not None:
        whole, part = reckon(named_events, DEFAULT), reckon(enough, DEFAULT)
        assert [pair for pair in part.counted if pair[1].on >= first_on] == [
            pair for pair in whole.counted if pair[1].on >= first_on
        ]


def test_a_silence_is_longer_than_an_answer_may_take() -> None:
    window = DEFAULT.answer_window_days
    first_on = FIRST + timedelta(days=window)
    kept = story(f"{FIRST} you message", f"{first_on} they message").history.interactions
    assert enough_of(kept, FIRST, first_on, DEFAULT) is None
    apart = FIRST + timedelta(days=window + 1)
    new = story(f"{FIRST} you message", f"{apart} they message").history.interactions
    assert enough_of(new, FIRST, apart, DEFAULT) == [new[1]]
