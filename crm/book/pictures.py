"""One person's relationship over time."""

from __future__ import annotations

from crm.book import views
from crm.book.people import People
from crm.book.results import Timeline
from crm.rules.standing import warmth_curve
from crm.store import facts
from crm.store.history import load_history


class Pictures(People):
    """The timeline."""

    def timeline(self, who: str, *, samples: int = 400) -> Timeline:
        """Stages, warmth, interactions and offers of one contact, oldest first.

        ``samples`` values of warmth are spread evenly from the first fact to today.
        """
        today = self._clock.today()
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            card = self._card(connection, key)
            rows = list(reversed(facts.interactions_of(connection, key)))
            episodes = card.standing.episodes
            first = min([card.on_file_on, *(e.on for e in episodes), *(r.on_date for r in rows)])
            return Timeline(
                contact=card,
                today=today,
                interactions=views.interaction_views(connection, rows),
                episodes=episodes,
                warmth=warmth_curve(
                    load_history(connection, key), first, today, samples, self._policy
                ),
                offers=tuple(
                    views.offer_view(row) for row in reversed(facts.offers_of(connection, key))
                ),
            )
