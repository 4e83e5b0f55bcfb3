"""One round of the chores: what is due is done once, and nothing stops the rest."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.book.book import Book
from crm.book.day_results import Brief
from crm.errors import BookBusy, NotFound
from crm.rules.chores import Chore
from crm.schedule.chores import Round, run_chores
from crm.schedule.keeper import ROUNDS_OF_REST, Keeper
from crm.store import engine

from .conftest import Hands


@pytest.fixture
def held(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    """Another program, which can write for longer than anybody waits."""
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def test_the_first_round_of_a_day_does_everything_and_the_second_nothing(
    path: Path, hands: Hands
) -> None:
    first = run_chores(path, hands.clock(), announcing=True)
    assert (first.begun, first.brief, first.announce) == (True, Brief(0, 1), Brief(0, 1))
    assert first.backed_up is not None
    assert first.is_news
    second = run_chores(path, hands.clock(), announcing=True)
    assert second == Round(hands.clock().now(), date(2026, 3, 2), brief=Brief(0, 1))
    assert not second.is_news


def test_only_who_can_show_it_claims_the_announcement(path: Path, hands: Hands) -> None:
    assert run_chores(path, hands.clock()).announce is None
    assert run_chores(path, hands.clock(), announcing=True).announce == Brief(0, 1)


def test_midnight_with_the_screen_open_begins_the_next_day_at_the_roll_over(
    path: Path, hands: Hands
) -> None:
    told: list[Round] = []
    keeper = Keeper(path, hands.clock, told.append)
    hands.at = hands.at.replace(hour=23)
    for _minute in range(8 * 6):
        keeper.keep()
        hands.pass_time(minutes=10)
    assert [done.on for done in told if done.begun] == [date(2026, 3, 2), date(2026, 3, 3)]
    assert [done.at.hour for done in told if done.begun] == [23, 4]


def test_a_journey_is_seen_in_the_next_round(path: Path, hands: Hands) -> None:
    keeper = Keeper(path, hands.clock)
    assert keeper.keep().on == date(2026, 3, 2)
    hands.zone = ZoneInfo("Pacific/Kiritimati")
    hands.pass_time(hours=8)
    assert keeper.keep().on == date(2026, 3, 3)


def test_a_locked_book_is_tried_again_without_a_complaint(
    path: Path, hands: Hands, held: sqlite3.Connection
) -> None:
    held.execute("BEGIN IMMEDIATE")
    done = run_chores(path, hands.clock())
    assert (done.busy, done.begun, done.troubles) == (True, False, [])
    assert not done.is_news
    held.execute("ROLLBACK")
    assert run_chores(path, hands.clock()).begun


def test_a_book_that_is_gone_is_told_and_found_again(path: Path, hands: Hands) -> None:
    away = path.rename(path.with_suffix(".away"))
    keeper = Keeper(path, hands.clock)
    [trouble] = keeper.keep().troubles
    assert (trouble.chore, trouble.said) == (None, f"There is no book at {path}.")
    away.rename(path)
    assert keeper.keep().begun


def test_a_failing_chore_stops_no_other_and_rests_before_it_is_tried_again(
    path: Path, hands: Hands
) -> None:
    (path.parent / "backups").write_text("in the way")
    keeper = Keeper(path, hands.clock, announcing=True)
    first = keeper.keep()
    assert first.begun
    assert first.announce == Brief(0, 1)
    assert [trouble.chore for trouble in first.troubles] == [Chore.BACKUP]
    (path.parent / "backups").unlink()
    later = [keeper.keep() for _ in range(ROUNDS_OF_REST + 1)]
    assert [done.backed_up is not None for done in later].index(True) == ROUNDS_OF_REST


@pytest.mark.parametrize("error", [NotFound("Ana Lopes is unknown"), KeyError("Ana Lopes")])
def test_a_trouble_is_told_without_a_word_about_anybody(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(_: Book) -> Brief:
        raise error

    monkeypatch.setattr(Book, "brief", fail)
    done = run_chores(path, hands.clock())
    assert [trouble.said for trouble in done.troubles] == [f"day: {type(error).__name__}"]
    assert done.backed_up is not None


def test_a_busy_chore_leaves_the_rest_for_the_next_round(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Book) -> Brief:
        raise BookBusy("somebody writes")

    monkeypatch.setattr(Book, "brief", fail)
    done = run_chores(path, hands.clock())
    assert done.busy
    assert done.backed_up is None


def test_no_chore_is_begun_once_the_keeper_is_stopped(path: Path, hands: Hands) -> None:
    told: list[Round] = []
    keeper = Keeper(path, hands.clock, told.append)
    keeper.stop()
    done = keeper.keep()
    assert not done.begun
    assert done.backed_up is None
    assert told == []
