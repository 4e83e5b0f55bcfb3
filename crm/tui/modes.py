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
)
