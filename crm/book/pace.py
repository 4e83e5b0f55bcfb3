"""How much there is to do: quiet times, and how much each day of the week holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book.day_results import QuietTime
from crm.book.desk import Desk
from crm.errors import NotUnderstood
from crm.rules.days import days_after
from crm.rules.say import dated
from crm.store import days
from crm.store.shelf_tables import quiet

if TYPE_CHECKING:
    from crm.book.change import Change

MOST_A_DAY = 10
_WEEK_DAYS = 7
_LONGEST_QUIET_DAYS = 366


class Pace(Desk):
    """The user's own pace."""

    def be_quiet(self, until_on: date, since_on: date | None = None) -> QuietTime:
        """Nudge about nobody from a day (today) to a day, both included. It takes the place
        of quiet times that it meets. What is left undone meanwhile teaches nothing."""
        with self._change() as change:
            first = change.today if since_on is None else since_on
            if first < change.today:
                raise NotUnderstood(f"{dated(first)} is over.", "Nothing was written.")
            if until_on < first:
                raise NotUnderstood("The last quiet day comes before the first.")
            if (until_on - first).days >= _LONGEST_QUIET_DAYS:
                raise NotUnderstood("A quiet time lasts at most a year.")
            for row in days.quiet_times(change.connection, first):
                if row.since_on <= until_on:
                    _end(change, row, max(first, row.since_on))
            change.pen.insert(quiet, since_on=first, until_on=until_on)
            change.settle("be_quiet", f"quiet until {dated(until_on)}")
            return QuietTime(first, until_on)

    def end_quiet(self) -> tuple[QuietTime, ...]:
        """End the quiet time of today, and call off those to come; returns what was ended."""
        with self._change() as change:
            rows = days.quiet_times(change.connection, change.today)
            for row in rows:
                _end(change, row, max(change.today, row.since_on))
            change.settle("end_quiet", "ended the quiet time")
            return tuple(_time(row) for row in rows)

    def quiet_times(self) -> tuple[QuietTime, ...]:
        """The quiet times that are not over, the first one first."""
        with self._store.read() as connection:
            rows = days.quiet_times(connection, self._clock.today())
            return tuple(_time(row) for row in rows)

    def capacities(self) -> tuple[int, ...]:
        """How many nudges each day of the week may hold, Monday first."""
        with self._store.read() as connection:
            return days.capacities(connection, self._policy)

    def set_capacities(self, seven: Sequence[int]) -> tuple[int, ...]:
        """Choose how many nudges each day of the week may hold: seven numbers from 0 to 10,
        Monday first. Entries that stand are not taken away."""
        if len(seven) != _WEEK_DAYS:
            raise NotUnderstood(
                "A week has seven days.", "crm capacity 3 3 3 3 3 1 1, Monday first"
            )
        if not all(0 <= number <= MOST_A_DAY for number in seven):
            raise NotUnderstood(f"A day holds from 0 to {MOST_A_DAY} nudges.")
        with self._change() as change:
            days.put_capacities(change.pen, seven)
            told = " ".join(str(number) for number in seven)
            change.settle("set_capacities", f"nudges a day, Monday first: {told}")
            return tuple(seven)


def _end(change: Change, row: Any, ended_on: date) -> None:
    change.pen.update(quiet, row.id, ended_on=ended_on)


def _time(row: Any) -> QuietTime:
    ended_on = days_after(row.ended_on, -1) if row.ended_on else row.until_on
    return QuietTime(row.since_on, min(row.until_on, ended_on))
