"""How warm people were, month by month, for as many as stand in a list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book.desk import Desk
from crm.rules.standing import Trend
from crm.rules.standing.trend import (
    needs_interactions,
    trend_days,
    trend_reads_from,
    warmth_trend,
)
from crm.store import trends

if TYPE_CHECKING:
    from crm.store.engine import Connection

_MANY = 100
"""Interactions of somebody, above which the latest of each month tell the trend: some people
have thousands, and a list is moved through by quick keys."""


class Trends(Desk):
    """The part of the book that looks back on many at once."""

    def warmth_trends(self, uids: Sequence[str]) -> dict[str, Trend]:
        """How warm each of these was, month by month up to today; without those with whom
        nothing was exchanged."""
        today = self._clock.today()
        with self._store.read() as connection:
            rows = trends.exchanged(connection, uids)
            read = self._halves(connection, rows, today)
        return {
            row.uid: warmth_trend(
                read.get(row.id, ()), row.exchanges, row.first_exchange_on, row.last_exchange_on,
                today, self._policy,
            )
            for row in rows
        }  # fmt: skip

    def _halves(
        self, connection: Connection, rows: Sequence[Any], today: date
    ) -> dict[int, list[trends.HalfRow]]:
        """What the trends of these rows are found from."""
        of_late = [row for row in rows if needs_interactions(row.last_exchange_on, today)]
        few = [row.id for row in of_late if row.interactions <= _MANY]
        many = [row.id for row in of_late if row.interactions > _MANY]
        large, since_on = self._policy.large_thread_people, trend_reads_from(today, self._policy)
        read = trends.halves(connection, few, since_on, large)
        return read | trends.latest_halves(connection, many, since_on, large, trend_days(today))
