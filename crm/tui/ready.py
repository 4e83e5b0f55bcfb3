"""Getting ready what will be gone to for the first time, while nobody types."""

from __future__ import annotations

import gc
from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING

from textual import events
from textual.app import App
from textual.message import Message
from textual.screen import Screen
from textual.widget import AwaitMount

from crm.tui import deeds
from crm.tui.messages import BookLookedAt
from crm.tui.modes import MODES
from crm.tui.reach import done

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import ContactLine
    from crm.tui.reach import Reach
    from crm.tui.screens.contact import ContactScreen

IDLE_SECONDS = 1.0
"""How long nobody must have typed before a place is made ready, which keeps a key waiting for as
long as a place takes to make: some 50 ms."""
_PAUSE_SECONDS = 0.15
_OBJECTS_BETWEEN_COLLECTIONS = 5_000
"""A twentieth of what it is while modules load: a look for garbage takes 2 ms, not 30, and what
was read of long histories does not lie about for long."""
_REHEARSED = 20
"""People of whom the one is taken of whom least is to be read."""
_MODULES = (
    "crm.tui.screens.contacts", "crm.tui.screens.contact", "crm.tui.screens.quick_log",
    "crm.tui.screens.help", "crm.faces.moments", "crm.faces.picture", "crm.faces.window",
    "crm.rules.phrase", *(f"crm.tui.screens.{mode.screen.partition('.')[0]}" for mode in MODES),
)  # fmt: skip


class GetsReady(App[None]):
    """The part of the app that imports, asks and makes ahead, once the first frame and the
    day's list stand. A place that was made ready has asked the book for nothing but what
    costs nothing to keep: it looks when it is first gone to."""

    reach: Reach
    is_getting_ready = False
    """Whether places are made before they are gone to."""
    contact_ready: ContactScreen | None = None
    """A screen for a person that is made once, and turned to whoever is opened."""
    _typed_at = 0.0
    _is_making = False

    class Imported(Message):
        """All that the places need was imported."""

    def get_ready(self) -> None:
        """Begin with it, in a thread that gives way to whoever types."""
        self.run_worker(self._import, thread=True, exit_on_error=False, group="ready")

    def _import(self) -> None:
        for name in _MODULES:
            import_module(name)
        done(_rehearse, self.reach)
        self.post_message(self.Imported())

    def on_gets_ready_imported(self) -> None:
        if self.is_getting_ready:
            self._make_next()

    def _make_next(self) -> None:
        """Make the next place, a moment after the last one."""
        is_idle = monotonic() - self._typed_at >= IDLE_SECONDS
        waiting = [mode.id for mode in MODES if mode.id not in self._screen_stacks]
        if is_idle and self.contact_ready is None:
            self._make_contact()
        elif is_idle and waiting:
            self._init_mode(waiting[0])
        elif is_idle:
            # What stands now stays: no later look for garbage goes through it again.
            gc.freeze()
            gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS, 20, 20)
            return
        self.set_timer(_PAUSE_SECONDS, self._make_next)

    def _init_mode(self, mode: str) -> AwaitMount:
        """A new screen is mounted with the styles as they are: Textual would read all of them
        anew, and draw the one that is open again."""
        self._is_making = True
        try:
            return super()._init_mode(mode)
        finally:
            self._is_making = False
            for screen in self._screen_stacks.get(mode, ()):
                screen._css_update_count = self._css_update_count

    def refresh_css(self, animate: bool = True) -> None:
        """Read the style sheet anew, unless a screen was only just made by it."""
        if not self._is_making:
            super().refresh_css(animate)

    def _make_contact(self) -> None:
        from crm.tui.screens.contact import ContactScreen  # noqa: PLC0415  # imported by now

        made = ContactScreen("", "")
        self.install_screen(made, "contact")
        self._get_screen(made)
        made.post_message(events.ScreenResume())
        self.contact_ready = made

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.InputEvent):
            self._typed_at = monotonic()
        await super().on_event(event)

    def mode_of(self, screen: Screen[object]) -> str:
        """The place that a screen belongs to, whether one is there or not."""
        stacks = self._screen_stacks.items()
        return next((mode for mode, stack in stacks if screen in stack), self.current_mode)


def _rehearse(book: Book) -> BookLookedAt:
    """Ask what is asked most. Its questions cost more to make than to answer, the first time."""
    from crm.rules.filters import read  # noqa: PLC0415  # after the first frame

    lines, _ = book.contacts(limit=_REHEARSED)
    for line in sorted(lines, key=_interactions)[:1]:
        for deed in (deeds.see_person(line.uid), deeds.see_gate(line.uid)):
            deed(book)
        book.contacts(read(line.name).filter, limit=_REHEARSED)
    return BookLookedAt(book.newest_change(), book.local_day())


def _interactions(line: ContactLine) -> int:
    return line.out.count + line.in_.count + line.mutual.count
