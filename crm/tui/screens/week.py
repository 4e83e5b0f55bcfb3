"""Week: what it held, with the weeks before it as bars, and what is ahead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Static

from crm.tui import deeds, keys, week_words
from crm.tui.reach import Deed
from crm.tui.screens.people import PersonScreen
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.glance import Glance
from crm.tui.widgets.key_bar import KeyBar
from crm.tui.widgets.plots import Plots
from crm.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from crm.book.week_results import Week, WeekTally

WEEKS = 12
"""Weeks in the plot."""
_WEEK = timedelta(days=7)


@dataclass
class WeekReviewed(Message):
    """A week was read."""

    week: Week


@dataclass
class WeeksTallied(Message):
    """The weeks up to one were counted, which takes longer."""

    tallies: tuple[WeekTally, ...]


class WeekScreen(PersonScreen):
    """One week at a time. Who is named can be opened."""

    BINDING_GROUP_TITLE = "Week"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.WEEK]
    AUTO_FOCUS = "RowList"

    def __init__(self) -> None:
        super().__init__()
        self._on: date | None = None
        self._seen: Week | None = None
        self._names: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        yield Banner("Week")
        with Horizontal(id="panes"):
            with Vertical(id="review"):
                yield Plots()
                yield RowList()
                yield Static(classes="nothing", id="nothing", markup=False)
            yield Glance()
        yield KeyBar()

    @property
    def person(self) -> deeds.Person | None:
        lists = self.query(RowList)
        uid = lists.first().chosen.partition(":")[2] if lists else ""
        return (uid, self._names.get(uid, "them")) if uid else None

    def look(self) -> None:
        self.ask_book(_reviewing(self._on), group="look")

    def on_week_reviewed(self, message: WeekReviewed) -> None:
        self._seen = week = message.week
        self._names = dict(week_words.people(week))
        self.query_one(Banner).tell(week_words.banner(week))
        rows = week_words.rows(week)
        self.query_one(RowList).show(rows)
        none = self.query_one("#nothing", Static)
        none.display = not rows
        none.update(week_words.nothing(week))
        self.query_one(RowList).display = bool(rows)
        self.query_one(Plots).show(week)
        self.refresh_bindings()
        self.ask_book(_tallying(week.span.first_on), group="tallies")

    def on_weeks_tallied(self, message: WeeksTallied) -> None:
        self.query_one(Plots).add(message.tallies)

    def on_option_list_option_highlighted(self) -> None:
        self.refresh_bindings()
        self.look_at_person()

    def on_option_list_option_selected(self) -> None:
        self.action_open_person()

    def action_turn(self, by: int) -> None:
        """To the week before, or the one after."""
        if self._seen:
            self._on = self._seen.span.first_on + by * _WEEK
            self.look()

    def action_this_week(self) -> None:
        self._on = None
        self.look()


def _reviewing(on: date | None) -> Deed:
    return lambda book: WeekReviewed(book.week(on))


def _tallying(on: date) -> Deed:
    return lambda book: WeeksTallied(book.weeks(on, number=WEEKS))
