"""One person at a glance, beside a list on a wide terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.widgets import Static

from crm.tui import person_words
from crm.tui.widgets.picture import Glimpse

if TYPE_CHECKING:
    from crm.tui.messages import PersonSeen

_LATELY = 8


class Glance(VerticalScroll, can_focus=False):
    """Standing, the picture of the relationship, what is known, and what happened lately."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: PersonSeen | None = None

    def show(self, seen: PersonSeen) -> None:
        """Show this person. On a terminal that is never wide nothing of it is made."""
        self._seen = seen
        if self.children:
            self._show_seen()
            return
        self.mount_all([
            Static(id="glance-head", markup=False), Glimpse(id="glance-picture"),
            Static(id="glance-facts", markup=False), Static(id="glance-lately", markup=False),
        ])  # fmt: skip
        self.call_after_refresh(self._show_seen)

    def _show_seen(self) -> None:
        if self._seen is None:
            return
        timeline, today = self._seen.timeline, self._seen.timeline.today
        self.query_one("#glance-head", Static).update(person_words.head(timeline.contact, today))
        self.query_one(Glimpse).draw(timeline)
        self.query_one("#glance-facts", Static).update(person_words.known(timeline.contact, today))
        self.query_one("#glance-lately", Static).update(
            person_words.history(timeline.interactions, today, _LATELY)
        )
        self.scroll_home(animate=False)
