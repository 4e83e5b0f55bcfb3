"""Who is kept in touch with, and how often: circles, rhythms and triage."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from crm.book import views
from crm.book.desk import Desk
from crm.book.results import Placed, TriageCandidate
from crm.errors import NotUnderstood, Refused
from crm.rules.interaction import Warmth
from crm.rules.nudge import Circle, load, propose_circle, rhythm_of
from crm.rules.say import count
from crm.rules.standing import warmth_in
from crm.store import contacts, days
from crm.store.summaries import summary_of
from crm.store.tables import contact

if TYPE_CHECKING:
    from crm.book.change import Change

SHORTEST_RHYTHM_DAYS, LONGEST_RHYTHM_DAYS = 1, 3650


class Placing(Desk):
    """Circles and rhythms."""

    def place(
        self,
        who: str,
        *,
        circle: str | None = None,
        rhythm_days: int | None = None,
        gently: bool = False,
    ) -> Placed:
        """Put somebody into a circle, or give them a rhythm of their own (1–3650 days), or
        both; with neither, take them out of the rhythm.

        ``gently`` is for triage: a tie that is silent already is not due on the spot. Its
        first day is spread by a hash of the uid, so that an import does not make everybody
        due on one day.
        """
        if rhythm_days is not None and not (
            SHORTEST_RHYTHM_DAYS <= rhythm_days <= LONGEST_RHYTHM_DAYS
        ):
            raise NotUnderstood("A rhythm lies between 1 and 3650 days.")
        chosen = None if circle is None else circle_named(circle)
        if rhythm_days is None and chosen is not None:
            rhythm_days = rhythm_of(chosen, self._policy)
        with self._change() as change:
            key = self._resolve(change.connection, who)
            row = contacts.row_of(change.connection, key)
            if row.is_owner:
                raise Refused("That is you. Circles are for the others.")
            self._put_into(change, row, chosen, rhythm_days, gently=gently)
            change.settle("place", f"placed {row.name}" if rhythm_days else f"unplaced {row.name}")
            asked, offered = self._load(change)
            return Placed(
                self._line(change.connection, key), asked, offered, self._warning(asked, offered)
            )

    def _put_into(
        self,
        change: Change,
        row: Any,
        chosen: Circle | None,
        rhythm_days: int | None,
        *,
        gently: bool,
    ) -> None:
        change.touch([row.id])
        change.pen.update(
            contact,
            row.id,
            circle=None if chosen is None else chosen.value,
            rhythm_days=rhythm_days,
            placed_on=None if rhythm_days is None else (row.placed_on or change.today),
            spread_until_on=self._first_day(row, rhythm_days, change.today) if gently else None,
            left_unplaced_on=None,
        )

    def _load(self, change: Change) -> tuple[float, float]:
        """What all rhythms together ask for a week, and what the list offers."""
        seven = days.capacities(change.connection, self._policy)
        return load(contacts.rhythms(change.connection), self._policy, seven)

    def triage(self, *, limit: int = 5) -> tuple[TriageCandidate, ...]:
        """Unplaced people with real conversation behind them, and the circle proposed."""
        today = self._clock.today()
        with self._store.read() as connection:
            rows = contacts.talked_unplaced(connection, limit, today)
            lines = views.contact_lines(connection, rows, today)
            return tuple(
                TriageCandidate(
                    contact=line,
                    exchanges=row.exchanges,
                    last_exchange_on=row.last_exchange_on,
                    proposed_circle=propose_circle(
                        row.exchanges, row.last_exchange_on, today
                    ).value,
                    why=_talked(
                        row.exchanges, row.first_exchange_on.year, row.last_exchange_on.year
                    ),
                )
                for row, line in zip(rows, lines, strict=True)
            )

    def leave_unplaced(self, who: str) -> None:
        """Triage does not propose them again."""
        with self._change() as change:
            key = self._resolve(change.connection, who)
            row = contacts.row_of(change.connection, key)
            change.pen.update(contact, key, left_unplaced_on=change.today)
            change.settle("leave_unplaced", f"left {row.name} unplaced")

    def _first_day(self, row: Any, rhythm_days: int | None, today: date) -> date | None:
        if rhythm_days is None or warmth_in(summary_of(row), today) is Warmth.WARM:
            return None
        return today + timedelta(days=_spread(row.uid, rhythm_days))

    def _warning(self, asked: float, offered: float) -> str:
        if asked <= offered * self._policy.load_share:
            return ""
        return (
            f"All rhythms together ask for {asked:.1f} nudges a week and the list offers "
            f"{offered:.0f}. Fewer people, better kept: unplace somebody or slow a rhythm."
        )


def circle_named(name: str) -> Circle:
    """The circle of that name. Raises :class:`NotUnderstood`."""
    try:
        return Circle(name)
    except ValueError:
        raise NotUnderstood(
            f"There is no circle “{name}”.", "Circles: inner, close, active, wide."
        ) from None


def _spread(uid: str, rhythm_days: int) -> int:
    """A day within the rhythm (at most 60 days away) that is always the same for a uid."""
    return int.from_bytes(hashlib.sha256(uid.encode()).digest()[:4]) % min(rhythm_days, 60)


def _talked(exchanges: int, first_year: int, last_year: int) -> str:
    span = f"in {last_year}" if first_year == last_year else f"between {first_year} and {last_year}"
    return f"{count(exchanges, 'exchange')} {span}"
