"""What holds for every history, whatever is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from crm.rules.history import History, SharedInterest
from crm.rules.interaction import CATALOGUE, Direction, Give, Interaction, Kind, Stage, Warmth
from crm.rules.policy import DEFAULT
from crm.rules.standing import Standing, standing_on, summarize, until
from crm.rules.standing.exchanges import reckon

FIRST = date(2020, 1, 1)
DAYS = st.one_of(st.integers(0, 60), st.integers(0, 1500)).map(lambda n: FIRST + timedelta(days=n))
LATER = st.integers(0, 2500).map(lambda n: FIRST + timedelta(days=n))
ALWAYS = FIRST + timedelta(days=4000)


@st.composite
def interactions(
    draw: st.DrawFn, days: st.SearchStrategy[date] = DAYS, depths: tuple[int, ...] = (0, 1, 2, 3)
) -> Interaction:
    kind = draw(st.sampled_from([Kind.MESSAGE, Kind.COFFEE, Kind.INSIGHT, Kind.THANKS, *Kind]))
    direction = draw(st.sampled_from(CATALOGUE[kind].directions))
    on = draw(days)
    ours = direction is not Direction.IN
    return Interaction(
        uid="",
        kind=kind,
        direction=direction,
        depth=draw(st.sampled_from(depths)),
        on=on,
        at=datetime.combine(on, time(draw(st.integers(8, 10))), UTC),
        gave=draw(st.sampled_from(Give)) if ours else Give.NONE,
        asks=ours and draw(st.booleans()),
        wants_reply=draw(st.booleans()),
        pitch=draw(st.sampled_from([False, False, False, True])),
        people=draw(st.sampled_from([2, 2, 2, 9])),
        interests=frozenset(draw(st.lists(st.sampled_from(["jazz", "tea"]), max_size=1))),
    )


def named(events: list[Interaction]) -> tuple[Interaction, ...]:
    return tuple(event._replace(uid=f"{number:03}") for number, event in enumerate(events))


@st.composite
def histories(draw: st.DrawFn) -> History:
    shared = draw(st.lists(DAYS, max_size=2))
    return History(
        on_file_on=FIRST,
        interactions=named(draw(st.lists(interactions(), max_size=40))),
        connected_on=draw(st.none() | DAYS),
        shared_interests=tuple(SharedInterest("chess", on) for on in shared),
    )


@st.composite
def friendships(draw: st.DrawFn) -> History:
    """Histories that climb: live, in touch every few weeks, and nothing of yours gives nothing."""
    on = FIRST
    events = []
    for gap in draw(st.lists(st.integers(2, 40), min_size=6, max_size=30)):
        on += timedelta(days=gap)
        event = draw(interactions(st.just(on), (1, 2, 3)))
        give = Give.NONE if event.direction is Direction.IN else max(event.gave, Give.SMALL)
        events.append(event._replace(pitch=False, people=2, gave=give))
    return History(FIRST, named(events), connected_on=FIRST)


ANY = histories() | friendships()


def stages(standing: Standing) -> list[tuple[date, Stage]]:
    return [(e.on, e.stage) for e in standing.episodes if e.stage is not None]


@given(ANY, st.randoms(use_true_random=False), LATER)
def test_the_order_in_which_facts_are_told_never_matters(
    history: History, random: Random, today: date
) -> None:
    events, shared = list(history.interactions), list(history.shared_interests)
    random.shuffle(events)
    random.shuffle(shared)
    shuffled = replace(history, interactions=tuple(events), shared_interests=tuple(shared))
    assert standing_on(shuffled, today, DEFAULT) == standing_on(history, today, DEFAULT)


@given(ANY, LATER)
def test_what_happens_later_changes_nothing_that_was_on_the_timeline(
    history: History, today: date
) -> None:
    then = standing_on(history, today, DEFAULT)
    later = standing_on(history, ALWAYS, DEFAULT)
    assert then.episodes == tuple(e for e in later.episodes if e.on <= today)
    assert later.stage >= then.stage


@given(ANY, LATER)
def test_what_happens_later_takes_no_acknowledgement_away(history: History, today: date) -> None:
    then = standing_on(history, today, DEFAULT).gives
    later = standing_on(history, ALWAYS, DEFAULT).gives
    for give in then:
        assert any(
            still.give >= give.give
            and abs((still.on - give.on).days) <= DEFAULT.exchange_spacing_days
            for still in later
        )
    assert len(later) >= len(then)


@given(ANY)
def test_stages_are_entered_in_order_and_each_once(history: History) -> None:
    standing = standing_on(history, ALWAYS, DEFAULT)
    entered = stages(standing)
    assert [stage for _, stage in entered] == list(Stage)[: standing.stage + 1]
    assert [on for on, _ in entered] == sorted(on for on, _ in entered)
    assert (standing.lacks == ()) == (standing.stage is Stage.TRUSTED)


@given(ANY, st.lists(st.integers(0, 2000), min_size=2, max_size=6))
def test_silence_never_warms_and_never_lowers_a_stage(history: History, gaps: list[int]) -> None:
    last_on = max((event.on for event in history.interactions), default=FIRST)
    last_on = max([last_on, *(s.since_on for s in history.shared_interests)])
    last_on = max(last_on, history.connected_on or FIRST)
    order = [None, Warmth.NEW, Warmth.WARM, Warmth.COOLING, Warmth.DORMANT]
    days = [last_on + timedelta(days=gap) for gap in sorted(gaps)]
    silent = [standing_on(history, day, DEFAULT) for day in days]
    for before, after in pairwise(silent):
        assert (before.warmth_value or 0) >= (after.warmth_value or 0)
        assert order.index(before.warmth) <= order.index(after.warmth)
        assert before.stage == after.stage
        assert before.gate_stage >= after.gate_stage
        assert before.summary == after.summary


@given(st.lists(interactions(st.just(FIRST)), max_size=30))
def test_a_day_is_one_exchange_at_most(events: list[Interaction]) -> None:
    summary = summarize(History(FIRST, named(events)), DEFAULT)
    assert summary.exchanges <= 1
    assert summary.stage <= Stage.ENGAGED


@given(st.lists(interactions(depths=(0,)), max_size=30), st.none() | DAYS)
def test_what_is_passing_reaches_nothing(events: list[Interaction], connected: date | None) -> None:
    passing = named([event for event in events if event.kind is not Kind.INTRODUCED])
    standing = standing_on(History(FIRST, passing, connected_on=connected), ALWAYS, DEFAULT)
    assert standing.stage is (Stage.CONNECTED if connected else Stage.STRANGER)
    assert standing.warmth is (Warmth.NEW if passing else None)
    assert (standing.gives, standing.asks, standing.unanswered) == ((), (), ())


@given(ANY, LATER)
def test_summary_and_standing_agree_on_every_day(history: History, today: date) -> None:
    standing = standing_on(history, today, DEFAULT)
    assert standing.summary == summarize(until(history, today), DEFAULT)
    assert standing.stage == standing.summary.stage
    assert standing == standing_on(until(history, today), today, DEFAULT)


@given(ANY)
def test_the_days_of_cooling_and_dormancy_are_exact(history: History) -> None:
    summary = summarize(history, DEFAULT)
    if summary.cools_on is None or summary.dormant_on is None:
        assert summary.exchanges == 0
        return
    quiet = until(history, summary.last_exchange_on or FIRST)
    for day in (summary.cools_on, summary.dormant_on):
        for on in (day - timedelta(days=1), day):
            standing = standing_on(quiet, on, DEFAULT)
            silence = (on - standing.counted[-1].on).days
            assert standing.warmth is by_definition(standing.warmth_value or 0, silence)


def by_definition(value: float, silence_days: int) -> Warmth:
    if value < DEFAULT.dormant_below or silence_days >= DEFAULT.dormant_after_days:
        return Warmth.DORMANT
    if value >= DEFAULT.warm_from and silence_days <= DEFAULT.warm_at_most_days:
        return Warmth.WARM
    return Warmth.COOLING


@given(ANY)
def test_pairing_finds_the_nearest_earlier_unused_half(history: History) -> None:
    reckoning = reckon(history.interactions, DEFAULT)
    used: set[str] = set()
    expected = []
    for place, event in enumerate(reckoning.live):
        if event.direction is Direction.MUTUAL:
            expected.append((event.uid, event.uid))
            continue
        for earlier in reversed(reckoning.live[:place]):
            if (
                earlier.direction not in (event.direction, Direction.MUTUAL)
                and earlier.uid not in used
                and (event.on - earlier.on).days <= DEFAULT.answer_window_days
            ):
                used |= {earlier.uid, event.uid}
                expected.append((earlier.uid, event.uid))
                break
    assert [(first.uid, second.uid) for first, second in reckoning.pairs] == expected


@given(ANY)
def test_counted_exchanges_are_spaced_and_share_no_day(history: History) -> None:
    counted = reckon(history.interactions, DEFAULT).counted
    days = [day for first, second in counted for day in {first.on, second.on}]
    assert len(days) == len(set(days))
    for (_, before), (_, after) in pairwise(counted):
        assert (after.on - before.on).days >= DEFAULT.exchange_spacing_days


@given(st.integers(6, 20), st.integers(18, 45))
def test_a_friendship_of_meetings_alone_reaches_trusted(meetings: int, gap_days: int) -> None:
    days = [FIRST + timedelta(days=gap_days * number) for number in range(meetings)]
    coffees = [
        Interaction(
            "",
            Kind.COFFEE,
            Direction.MUTUAL,
            2,
            on,
            datetime.combine(on, time(9), UTC),
            gave=Give.SMALL,
            interests=frozenset({"tea"}),
        )
        for on in days
    ]
    assert summarize(History(FIRST, named(coffees)), DEFAULT).stage is Stage.TRUSTED
