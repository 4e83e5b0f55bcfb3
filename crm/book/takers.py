"""From something on the shelf to those whom it fits."""

from __future__ import annotations

from crm.book import views
from crm.book.insight_results import Taker
from crm.book.insights import Insights
from crm.store.takers import takers

MOST_TAKERS = 20


class Takers(Insights):
    """Whom to share something with."""

    def takers(self, uid: str) -> tuple[Taker, ...]:
        """Whom an insight fits today, and why: those who are placed first. Nobody who has it
        from you, or is left alone; nobody at all for what is about your own product."""
        today = self._clock.today()
        with self._store.read() as connection:
            row = self._found(connection, uid)
            found = takers(connection, row, today, self._policy, MOST_TAKERS)
            lines = views.contact_lines(connection, [person for person, _ in found], today)
            return tuple(
                Taker(line, fitting.about, fitting.because)
                for line, (_, fitting) in zip(lines, found, strict=True)
            )
