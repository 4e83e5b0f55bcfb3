"""A week: Monday to Sunday, what it held and how far it looks ahead."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.rules.interaction import Direction, Give, Interaction, Kind, Stage, Warmth
from crm.rules.policy import DEFAULT
from crm.rules.standing import Episode
from crm.rules.week import (
    Deed,
    Span,
    ahead,
    asks,
    climbed,
    gives,
    heard_from,
    lived,
    quieted,
    reached,
    tally,
    week_of,
)

MONDAY = date(2026, 11, 16)
WEEK = Span(MONDAY, date(2026, 11, 22))
ANA, BEN = ("ana", "Ana Lopes"), ("ben", "Ben Okoro")


def deed(
    on: date = MONDAY,
    kind: Kind = Kind.MESSAGE,
    direction: Direction = Direction.OUT,
    people: tuple[tuple[str, str], ...] = (ANA,),
    **facts: object,
) -> Deed:
    at = datetime.combine(on, time(12), UTC)
    given = {"depth": 1, **facts}
    return Deed(Interaction("uid", kind, direction, on=on, at=at, **given), people)  # type: ignore[arg-type]  # one fact at a time


@given(st.dates(date(1, 1, 8), date(9999, 12, 20)))
def test_a_week_runs_from_monday_to_sunday_and_holds_its_day(on: date) -> None:
    week = week_of(on)
    assert (week.first_on.weekday(), week.last_on.weekday()) == (0, 6)
    assert on in week
    assert len(week.days()) == 7


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-30, 30))
def test_what_came_and_what_is_ahead_meet_at_today(today: date, offset: int) -> None:
    week = week_of(today + timedelta(days=offset))
    past, coming = lived(week, today), ahead(week, today)
    assert past or coming
    assert past is None or past.last_on <= today
    assert coming is None or coming.first_on > today
    if past and coming:
        assert coming.first_on - past.last_on == timedelta(days=1)
        assert coming.last_on == week.last_on + timedelta(days=7)


def test_the_calendar_ends_without_a_crash() -> None:
    for on in (date.min, date.max):
        week = week_of(on)
        assert on in week
        ahead(week, on)


def test_each_day_is_told_by_who_acted() -> None:
    days = tally(
        [
            deed(),
            deed(direction=Direction.IN),
            deed(kind=Kind.HELP, gave=Give.WHOLE, people=(ANA, BEN)),
            deed(WEEK.last_on, Kind.COFFEE, Direction.MUTUAL),
            deed(WEEK.last_on + timedelta(days=1)),
        ],
        WEEK,
        DEFAULT,
    )
    assert [day.on for day in days] == list(WEEK.days())
    assert [day.from_you for day in days] == [2, 0, 0, 0, 0, 0, 0]
    assert [day.from_them for day in days] == [1, 0, 0, 0, 0, 0, 0]
    assert [day.together for day in days] == [0, 0, 0, 0, 0, 0, 1]
    assert [day.gives for day in days] == [1, 0, 0, 0, 0, 0, 0]


def test_a_give_is_yours_and_counts() -> None:
    given = deed(kind=Kind.HELP, gave=Give.WHOLE)
    coffee = deed(kind=Kind.COFFEE, direction=Direction.MUTUAL, gave=Give.SMALL)
    nothing = (
        deed(),
        deed(kind=Kind.HELP, direction=Direction.IN, gave=Give.WHOLE),
        deed(kind=Kind.HELP, gave=Give.WHOLE, pitch=True),
        deed(kind=Kind.HELP, gave=Give.WHOLE, people=(), depth=0),
    )
    assert gives([given, *nothing, coffee], DEFAULT) == (given, coffee)


def test_an_ask_is_yours() -> None:
    asked = deed(kind=Kind.ASK, asks=True)
    assert asks([asked, deed(kind=Kind.ASK, direction=Direction.IN, asks=True)], DEFAULT) == (
        asked,
    )


def test_whom_you_reached_and_who_was_heard_from() -> None:
    deeds = [
        deed(people=(BEN,)),
        deed(people=(ANA, BEN)),
        deed(direction=Direction.IN, people=(ANA,)),
        deed(direction=Direction.IN, people=(BEN,), pitch=True),
    ]
    assert reached(deeds) == (BEN, ANA)
    assert heard_from(deeds, DEFAULT) == (ANA,)


EPISODES = (
    Episode(date(2026, 3, 1), "a connection", stage=Stage.CONNECTED),
    Episode(date(2026, 3, 5), "coffee", warmth=Warmth.WARM),
    Episode(date(2026, 11, 17), "coffee", stage=Stage.ENGAGED),
    Episode(date(2026, 11, 19), "three exchanges", stage=Stage.RAPPORT),
    Episode(date(2026, 11, 20), "silence", warmth=Warmth.COOLING),
)


def test_a_move_goes_from_the_weeks_beginning_to_its_end() -> None:
    moved = climbed(*ANA, EPISODES, WEEK)
    assert moved is not None
    assert (moved.before, moved.after) == (Stage.CONNECTED, Stage.RAPPORT)
    assert (moved.on, moved.because) == (date(2026, 11, 19), "three exchanges")
    assert climbed(*ANA, EPISODES, week_of(date(2026, 11, 9))) is None
    first = climbed(*ANA, EPISODES, week_of(date(2026, 3, 1)))
    assert first is not None
    assert first.before is Stage.STRANGER


def test_to_be_put_on_file_is_no_move() -> None:
    filed = Episode(date(2026, 11, 17), "put on file", stage=Stage.STRANGER)
    assert climbed(*ANA, [filed], WEEK) is None


@pytest.mark.parametrize(
    ("later", "warmth"),
    [
        ((), Warmth.COOLING),
        ((Episode(date(2026, 11, 21), "longer silence", warmth=Warmth.DORMANT),), Warmth.DORMANT),
        ((Episode(date(2026, 11, 22), "coffee", warmth=Warmth.WARM),), None),
    ],
)
def test_a_tie_went_quiet_unless_it_was_kept_since(
    later: tuple[Episode, ...], warmth: Warmth | None
) -> None:
    found = quieted(*ANA, (*EPISODES, *later), WEEK)
    assert (found and found.warmth) == warmth
    assert quieted(*ANA, EPISODES, week_of(date(2026, 11, 23))) is None
    assert quieted(*ANA, EPISODES[:2], WEEK) is None
    assert quieted(*ANA, (), WEEK) is None
