"""Today: whom to turn to, why, with what, and what next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from crm.tui import day_words, keys
from crm.tui.messages import AroundSeen, DaySeen, Failed
from crm.tui.screens.nudging import NudgingScreen
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.cards import Entry, NudgeCard, PromiseLine
from crm.tui.widgets.day_entries import DayEntries
from crm.tui.widgets.glance import Glance
from crm.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.day_results import DayList


class TodayScreen(NudgingScreen):
    """The day's list as cards, with the promises that are due above it."""

    BINDING_GROUP_TITLE = "Today"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.MOVE]

    def __init__(self) -> None:
        super().__init__()
        self._day: DayList | None = None

    def compose(self) -> ComposeResult:
        yield Banner("Today")
        with Horizontal(id="panes"):
            with DayEntries(id="list", can_focus=False):
                yield Vertical(id="entries")
                yield Static(id="around", markup=False)
            yield Glance()
        yield KeyBar()

    def look(self) -> None:
        self.ask_book(_see_the_day, group="look")
        self.ask_book(_see_around, group="around")

    async def on_day_seen(self, message: DaySeen) -> None:
        day = message.day
        self.query_one(Banner).tell(day_words.banner(day.on, day))
        if day == self._day:
            return
        self._day = day
        if day.unkept:
            self.post_message(Failed(day.unkept, lasting=True, unasked=True))
        await self._lay_out(day)

    def on_around_seen(self, message: AroundSeen) -> None:
        around = day_words.around_the_day(message.around)
        shown = self.query_one("#around", Static)
        shown.update(around)
        shown.display = bool(around)
        self.call_after_refresh(self.query_one(DayEntries).fit)

    async def _lay_out(self, day: DayList) -> None:
        """Put the day's entries on the screen. Whoever had the focus keeps it, or else the
        one who now stands in that place."""
        focused, before = self.entry, self._choosable()
        held = focused.contact_uid if focused else ""
        at = before.index(focused) if focused else 0
        entries: list[Static] = [PromiseLine(made, day.on) for made in day.promises]
        entries += [NudgeCard(nudge) for nudge in day.nudges]
        if not entries:
            entries.append(Static(day_words.nothing_today(day), classes="nothing"))
        if hints := day_words.below_the_list(day):
            entries.append(Static(hints, classes="hints"))
        place = self.query_one("#entries")
        async with self.batch():
            await place.remove_children()
            await place.mount_all(entries)
        now = self._choosable()
        found = [entry for entry in now if entry.contact_uid == held]
        for entry in [*found, *now[at:], *reversed(now)][:1]:
            entry.focus()
        self.call_after_refresh(self.query_one(DayEntries).fit)

    def on_descendant_focus(self) -> None:
        self.look_at_person()

    def action_next(self) -> None:
        self._step(1)

    def action_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        entries, entry = self._choosable(), self.entry
        if entries:
            at = entries.index(entry) + by if entry else 0
            entries[max(0, min(at, len(entries) - 1))].focus()

    def _choosable(self) -> list[Entry]:
        return [entry for entry in self.query(Entry) if entry.can_focus]


def _see_the_day(book: Book) -> DaySeen:
    return DaySeen(book.today())


def _see_around(book: Book) -> AroundSeen:
    return AroundSeen(book.around())
