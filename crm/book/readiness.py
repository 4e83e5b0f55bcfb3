"""Offerings, and for each who is ready for it and who lacks what."""

from __future__ import annotations

from crm.book import views
from crm.book.desk import Desk
from crm.book.readiness_results import Near, Readiness, Readinesses
from crm.rules.gate import judge
from crm.rules.standing import standing_on
from crm.store import facts, readiness
from crm.store.history import load_histories, load_offering

MOST_JUDGED = 40
"""People whose whole history is judged: those whose summaries keep the least from an offer."""


class Readying(Desk):
    """A look over all gates at once. Looking changes nothing, and proposes nothing."""

    def readiness(self) -> Readinesses:
        """Each offering that stands, with those to whom its gate is open and those who are
        nearest to it, each with what is still lacking."""
        today = self._clock.today()
        with self._store.read() as connection:
            rows = [row for row in facts.offerings(connection) if row.retired_on is None]
            judged = MOST_JUDGED if rows else 0
            people = readiness.nearest(connection, today, self._policy, judged)
            lines = views.contact_lines(connection, people, today)
            histories = load_histories(connection, [person.id for person in people])
            standings = {
                key: standing_on(history, today, self._policy) for key, history in histories.items()
            }
            found = []
            for row in rows:
                offering = load_offering(connection, row.id)
                near = tuple(
                    Near(
                        line,
                        judge(
                            standings[person.id], histories[person.id], offering, today,
                            self._policy,
                        ),
                    )
                    for person, line in zip(people, lines, strict=True)
                )  # fmt: skip
                found.append(
                    Readiness(
                        views.offering_view(connection, row),
                        tuple(one for one in near if one.verdict.open),
                        tuple(
                            sorted(
                                (one for one in near if not one.verdict.open),
                                key=lambda one: len(one.lacks),
                            )
                        ),
                    )
                )
            lacks = readiness.lacking(connection, today, self._policy)
        return Readinesses(tuple(found), lacks.pop("placed"), lacks)
