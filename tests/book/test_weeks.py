"""The tallies of many weeks are what the standings of everybody say."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.book.clock import Clock
from crm.book.demo import make_demo
from crm.book.week import weeks_until
from crm.rules.policy import DEFAULT
from crm.rules.standing import standing_on
from crm.store import history as histories

AT = datetime(2026, 11, 18, 9, tzinfo=UTC)


@pytest.mark.parametrize("before", [1, 40, 120])
def test_the_exchanges_of_each_week_are_those_that_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: int
) -> None:
    monkeypatch.setattr("crm.book.week._BEFORE_DAYS", before)
    read: list[int] = []
    read_each = histories.each_history

    def watched(connection: object, ids: list[int], *, notes: bool) -> object:
        read.extend(ids)
        return read_each(connection, ids, notes=notes)  # type: ignore[arg-type]  # passed on

    monkeypatch.setattr("crm.book.week.each_history", watched)
    with make_demo(tmp_path / "demo.db", Clock(lambda: AT, ZoneInfo("UTC"))) as book:
        people, _ = book.contacts(limit=1_000)
        days: list[date] = []
        with book._store.read() as connection:
            for one in people:
                known = histories.load_history(connection, book._resolve(connection, one.uid))
                standing = standing_on(known, AT.date(), DEFAULT)
                days += [exchange.on for exchange in standing.counted]
            for number in (1, 12, 60):
                weeks = weeks_until(connection, None, AT.date(), DEFAULT, number)
                assert [week.exchanges for week in weeks] == [
                    sum(on in week.span for on in days) for week in weeks
                ]
    assert sum(week.exchanges for week in weeks) > 20
    assert len(set(read)) < len(people)
    assert bool(read) == (before == 1)
