"""A real book on a real file, with a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.book.book import Book
from crm.book.clock import Clock
from crm.rules.interaction import Give, Kind

START = datetime(2026, 3, 2, 10, tzinfo=UTC)
"""A Monday."""


@dataclass
class Hands:
    """The hands of a clock that only a test moves."""

    at: datetime = field(default=START)

    def pass_days(self, days: float) -> date:
        self.at += timedelta(days=days)
        return self.at.date()

    def clock(self) -> Clock:
        return Clock(lambda: self.at, ZoneInfo("Europe/Lisbon"))


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.sqlite"


@pytest.fixture
def book(path: Path, hands: Hands) -> Iterator[Book]:
    with Book.create(path, hands.clock(), owner="Zoe Tester") as made:
        yield made


def befriend(
    book: Book, hands: Hands, name: str, *, coffees: int = 6, every_days: int = 14
) -> None:
    """Coffees about rust, each with something given: the way to an open gate."""
    for _ in range(coffees):
        book.record_interaction([name], Kind.COFFEE, interests=["rust"], gave=Give.WHOLE)
        hands.pass_days(every_days)
