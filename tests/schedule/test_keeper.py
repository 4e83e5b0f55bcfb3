"""The keeper wakes by itself: at once, then each while, whatever happens to the clock."""

from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm.schedule.chores import Round
from crm.schedule.keeper import Keeper, _FromNow

from .conftest import Hands

PATIENCE = 600
"""Seconds, far more than any of this takes."""


class Rounds:
    """The rounds that a keeper told of, and a way to wait for them."""

    def __init__(self, wanted: int) -> None:
        self.done: list[Round] = []
        self._wanted = wanted
        self.enough = threading.Event()

    def __call__(self, done: Round) -> None:
        self.done.append(done)
        if len(self.done) == self._wanted:
            self.enough.set()


def test_it_keeps_the_book_at_once_and_again_and_again(path: Path, hands: Hands) -> None:
    rounds = Rounds(3)
    with Keeper(path, hands.clock, rounds, each_seconds=0.01):
        assert rounds.enough.wait(PATIENCE)
    assert [done.begun for done in rounds.done[:3]] == [True, False, False]
    assert not [thread for thread in threading.enumerate() if thread.name == "APScheduler"]


def test_a_clock_that_was_set_back_by_a_day_does_not_keep_it_asleep_for_a_day(
    path: Path, hands: Hands
) -> None:
    rounds = Rounds(2)
    keeper = Keeper(path, hands.clock, rounds, each_seconds=0.01)
    [job] = keeper._scheduler.get_jobs()
    job.modify(next_run_time=datetime.now(UTC) + timedelta(days=1))
    with keeper:
        assert rounds.enough.wait(PATIENCE)


def test_what_was_slept_through_is_not_made_up_minute_by_minute() -> None:
    minute = timedelta(minutes=1)
    in_1970, now = datetime(1970, 1, 1, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC)
    assert _FromNow(minute).get_next_fire_time(in_1970, now) == now + minute


def test_a_round_that_cannot_be_told_does_not_end_it(
    path: Path, hands: Hands, caplog: pytest.LogCaptureFixture
) -> None:
    rounds = Rounds(2)

    def tell(done: Round) -> None:
        rounds(done)
        raise BrokenPipeError

    with Keeper(path, hands.clock, tell, each_seconds=0.01):
        assert rounds.enough.wait(PATIENCE)
    assert caplog.records == []


def test_it_never_complains_in_the_middle_of_a_screen(
    path: Path, hands: Hands, caplog: pytest.LogCaptureFixture
) -> None:
    Keeper(path, hands.clock)
    logging.getLogger("apscheduler.scheduler").warning("a job was skipped")
    assert caplog.records == []


def test_it_can_be_stopped_before_it_was_started(path: Path, hands: Hands) -> None:
    Keeper(path, hands.clock).stop()
