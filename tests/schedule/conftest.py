"""A book on a real file, and a clock that only the test moves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.book.book import Book
from crm.book.clock import Clock
from crm.rules.history import PromiseBy

START = datetime(2026, 3, 2, 10, tzinfo=UTC)
"""A Monday."""


@dataclass
class Hands:
    """The hands of a clock, and where it hangs."""

    at: datetime = field(default=START)
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Lisbon"))

    def pass_time(self, **amount: float) -> None:
        self.at += timedelta(**amount)

    def clock(self) -> Clock:
        return Clock(lambda: self.at, self.zone)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def path(tmp_path: Path, hands: Hands) -> Path:
    """A book with a promise that is due."""
    made = tmp_path / "book.sqlite"
    with Book.create(made, hands.clock(), owner="Zoe Tester") as book:
        book.add_contact("Ana Lopes")
        book.promise("Ana", "the slides", by=PromiseBy.ME, due_on=hands.at.date())
    return made
