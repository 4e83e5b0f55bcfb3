"""When the gate was open: what the timeline draws."""

from __future__ import annotations

from dataclasses import replace

from crm.rules.gate import judge
from crm.rules.gate.openings import Opening, openings
from crm.rules.history import BoundaryKind, History, OfferAnswer
from crm.rules.policy import DEFAULT
from crm.rules.standing import standing_on
from tests.rules.open_gate import FRIEND, TODAY, WORKSHOP, after, bound, days_before, offered

FIRST = days_before(900)


def found(history: History) -> tuple[Opening, ...]:
    return openings(history, WORKSHOP, FIRST, TODAY, DEFAULT)


def open_on(history: History, days_ago: int) -> bool:
    """As it is judged with nothing later on file."""
    day = days_before(days_ago)
    events = tuple(one for one in history.interactions if one.on <= day)
    known = History(
        history.on_file_on, events, shared_interests=history.shared_interests,
        connected_on=history.connected_on, placed_on=history.placed_on,
    )  # fmt: skip
    return judge(standing_on(known, day, DEFAULT), known, WORKSHOP, day, DEFAULT).open


def test_an_opening_begins_on_the_very_day_and_stands_while_it_is_open() -> None:
    last = found(FRIEND)[-1]
    assert last.until_on is None
    ago = (TODAY - last.from_on).days
    assert open_on(FRIEND, ago)
    assert not open_on(FRIEND, ago + 1)


def test_an_offer_shuts_it_on_its_day() -> None:
    made = days_before(1)
    shut = after(FRIEND, offers=(offered(1, OfferAnswer.LATER, 0),))
    assert found(shut)[-1].until_on == made


def test_a_boundary_shuts_it_from_its_day_on() -> None:
    shut = after(FRIEND, boundaries=(bound(BoundaryKind.NO_PITCH, days=1),))
    assert found(shut)[-1].until_on == days_before(1)


def test_where_it_never_was_open_there_is_nothing() -> None:
    assert found(History(on_file_on=FIRST)) == ()


def test_a_very_long_history_is_not_looked_at() -> None:
    many = tuple(FRIEND.interactions) * (4_000 // len(FRIEND.interactions))
    assert found(replace(FRIEND, interactions=many)) == ()
