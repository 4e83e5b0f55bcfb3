"""One person's relationship over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm.book import views
from crm.book.people import People
from crm.book.results import OpeningView, Timeline
from crm.rules.gate.openings import openings
from crm.rules.standing import glows, warmth_curve
from crm.store import facts
from crm.store.history import load_history, load_history_with_channels, load_offering

if TYPE_CHECKING:
    from datetime import date

    from crm.rules.history import History
    from crm.store.engine import Connection


class Pictures(People):
    """The timeline."""

    def timeline(self, who: str, *, samples: int = 400, gate: bool = True) -> Timeline:
        """Stages, warmth, interactions and offers of one contact, oldest first.

        ``samples`` values of warmth are spread evenly from the first fact to today. Without
        ``gate`` its openings are left out: they cost more than all else together.
        """
        today = self._clock.today()
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            history, channels = load_history_with_channels(connection, key)
            card = self._card(connection, key, history)
            episodes = card.standing.episodes
            known = [card.on_file_on, *(e.on for e in episodes)]
            first = min([*known, *(event.on for event in history.interactions)])
            return Timeline(
                contact=card,
                today=today,
                interactions=views.history_views(connection, key, history, channels),
                episodes=episodes,
                warmth=(
                    warmth_curve(history, first, today, samples, self._policy) if samples else ()
                ),
                offers=tuple(
                    views.offer_view(row) for row in reversed(facts.offers_of(connection, key))
                ),
                glows=glows(card.standing, self._policy),
                openings=self._openings(connection, history, first, today) if gate else (),
                permits=tuple(
                    (row.granted_on, row.offering_name)
                    for row in facts.permit_days(connection, key)
                ),
            )

    def openings(self, who: str) -> tuple[OpeningView, ...]:
        """When the gate was open to what is offered today, the oldest first."""
        today = self._clock.today()
        with self._store.read() as connection:
            history = load_history(connection, self._resolve(connection, who))
            first = min([history.on_file_on, *(event.on for event in history.interactions)])
            return self._openings(connection, history, first, today)

    def _openings(
        self, connection: Connection, history: History, first: date, today: date
    ) -> tuple[OpeningView, ...]:
        found = [
            OpeningView(row.name, opening.from_on, opening.until_on)
            for row in facts.offerings(connection)
            if row.retired_on is None
            for opening in openings(
                history, load_offering(connection, row.id), first, today, self._policy
            )
        ]
        return tuple(sorted(found, key=lambda opening: (opening.from_on, opening.offering)))
