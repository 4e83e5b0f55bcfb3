"""Today: whom to turn to, why, with what, and what next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Footer, Static

from crm.tui import day_words, keys
from crm.tui.messages import DaySeen
from crm.tui.screens.following import FollowingScreen
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.cards import Entry, NudgeCard, PromiseLine
from crm.tui.widgets.day_entries import DayEntries

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.day_results import DayList


class TodayScreen(FollowingScreen):
    """The day's list as cards, with the promises that are due above it."""

    BINDING_GROUP_TITLE = "Today"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.MOVE, *keys.ENTRY]

    def __init__(self) -> None:
        super().__init__()
        self._day: DayList | None = None

    def compose(self) -> ComposeResult:
        yield Banner("Today")
        with Horizontal(id="panes"):
            yield DayEntries(id="list", can_focus=False)
        yield Footer(show_command_palette=False)

    def look(self) -> None:
        self.ask_book(_see_the_day, group="look")

    async def on_day_seen(self, message: DaySeen) -> None:
        day = message.day
        self.query_one(Banner).tell(day_words.banner(day.on, day))
        if day == self._day:
            return
        self._day = day
        await self._lay_out(day)

    async def _lay_out(self, day: DayList) -> None:
        """Put the day's entries on the screen; whoever had the focus keeps it."""
        focused = self.entry
        held = focused.contact_uid if focused else ""
        entries: list[Static] = [PromiseLine(made, day.on) for made in day.promises]
        entries += [NudgeCard(nudge) for nudge in day.nudges]
        if not entries:
            entries.append(Static(day_words.nothing_today(day), classes="nothing"))
        if hints := day_words.below_the_list(day):
            entries.append(Static(hints, classes="hints"))
        place = self.query_one(DayEntries)
        async with self.batch():
            await place.remove_children()
            await place.mount_all(entries)
        found = [entry for entry in self.query(Entry) if entry.contact_uid == held]
        for entry in [*found, *self.query(Entry)][:1]:
            entry.focus()
        place.fit()

    @property
    def entry(self) -> Entry | None:
        """The entry that has the focus."""
        return self.focused if isinstance(self.focused, Entry) else None

    @property
    def person(self) -> tuple[str, str] | None:
        """(uid, name) of whom the focused entry is about."""
        entry = self.entry
        return (entry.contact_uid, entry.person) if entry else None

    def action_next(self) -> None:
        self._step(1)

    def action_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        entries = list(self.query(Entry))
        if not entries:
            return
        entry = self.entry
        at = entries.index(entry) + by if entry else 0
        entries[max(0, min(at, len(entries) - 1))].focus()


def _see_the_day(book: Book) -> DaySeen:
    return DaySeen(book.today())
