"""The places of the screen, each on a key of its own: one line here is all that a new one needs.

The bar at the top, the keys, the palette and the document are made from this list. A
screen is imported when it is first gone to.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, cast

if TYPE_CHECKING:
    from textual.screen import Screen


class Mode(NamedTuple):
    """A place: its id, its key, what it is called, what it is for, and the class of its
    screen, with the module under ``crm.tui.screens``."""

    id: str
    key: str
    label: str
    tip: str
    screen: str

    def make(self) -> Screen[Any]:
        """A new screen for this place."""
        module, _, name = self.screen.partition(".")
        made = getattr(import_module(f"crm.tui.screens.{module}"), name)
        return cast("Callable[[], Screen[Any]]", made)()


MODES = (
    Mode("today", "1", "Today", "Whom to turn to today, and why", "today.TodayScreen"),
    Mode("contacts", "2", "Contacts", "Everybody in the book", "contacts.ContactsScreen"),
    Mode("insights", "3", "Insights", "Your shelf of things worth sharing, and whom each fits",
         "insights.InsightsScreen"),
    Mode("offerings", "4", "Offerings", "What you might offer one day, and who lacks what for it",
         "offerings.OfferingsScreen"),
    Mode("week", "5", "Week", "What a week held, and what is ahead", "week.WeekScreen"),
    Mode("inbox", "6", "Inbox", "What came in, how it reads, and why", "inbox.InboxScreen"),
    Mode("triage", "7", "Triage", "A few people you really talked with, each into a circle",
         "triage.TriageScreen"),
    Mode("import", "8", "Import", "Bring in a LinkedIn export: all of it or nothing",
         "importing.ImportScreen"),
    Mode("settings", "9", "Settings", "Your name, your pace, the theme, where the book lies",
         "settings.SettingsScreen"),
)  # fmt: skip
