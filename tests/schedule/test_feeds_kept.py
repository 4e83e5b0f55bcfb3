"""Feeds are read while nobody looks, and what one says never stops the list."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm.book.book import Book
from crm.book.signal_results import FeedsRead
from crm.rules.chores import Chore
from crm.schedule.chores import run_chores

from .conftest import Hands


def test_without_a_feed_nothing_is_asked(path: Path, hands: Hands) -> None:
    assert run_chores(path, hands.clock()).entries == 0


def test_what_cannot_be_asked_is_kept_on_the_feed_and_stops_nothing(
    path: Path, hands: Hands
) -> None:
    with Book.open(path, hands.clock()) as book:
        book.add_feed("http://127.0.0.1:9/feed.xml", "Ana")
    done = run_chores(path, hands.clock())
    assert done.begun
    assert done.backed_up is not None
    assert (done.entries, done.troubles) == (0, [])
    with Book.open(path, hands.clock()) as book:
        assert book.feeds()[0].failures == 1


def test_feeds_that_fail_altogether_are_left_alone_for_a_while(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Book) -> FeedsRead:
        raise RuntimeError("https://example.org/ana")

    monkeypatch.setattr(Book, "read_feeds", fail)
    done = run_chores(path, hands.clock())
    assert [trouble.said for trouble in done.troubles] == ["feeds: RuntimeError"]
    assert run_chores(path, hands.clock(), skipping={Chore.FEEDS}).troubles == []
