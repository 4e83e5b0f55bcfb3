"""A list, and beside or below it what is chosen, whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static

from crm.tui.screens.people import PersonScreen
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.key_bar import KeyBar
from crm.tui.widgets.row_list import Row, RowList


class ListingScreen(PersonScreen):
    """Rows on one side, the chosen one on the other; where there is nothing, words that
    teach."""

    PLACE: ClassVar[str]
    LIST: ClassVar[type[RowList]] = RowList
    AUTO_FOCUS = "RowList"
    _awaits_new = False
    """Whether something is being added here, which is to be the chosen one."""

    def compose(self) -> ComposeResult:
        yield Banner(self.PLACE)
        with Container(classes="listing"):
            yield self.LIST()
            with VerticalScroll(classes="detail"):
                yield Static(classes="detail-text", markup=False)
        yield Static(classes="nothing", id="nothing", markup=False)
        yield KeyBar()

    @property
    def chosen(self) -> str:
        """What the chosen row is about."""
        lists = self.query(RowList)
        return lists.first().chosen if lists else ""

    def show(self, rows: Sequence[Row], nothing: Content) -> None:
        """Show these rows; without any, ``nothing``."""
        if self.query_one(RowList).show(rows, choose_new=self._awaits_new):
            self._awaits_new = False
        self.query_one(".listing").display = bool(rows)
        none = self.query_one("#nothing", Static)
        none.display = not rows
        none.update(nothing)
        if rows and self.focused is None:
            # What is hidden loses the focus.
            self.query_one(RowList).focus()
        self.look_closer()
        self.refresh_bindings()

    def tell(self, detail: Content) -> None:
        """Show what is chosen."""
        self.query_one(".detail-text", Static).update(detail)

    def look_closer(self) -> None:
        """Show what is chosen, as soon as it is known."""

    def on_option_list_option_highlighted(self, _: OptionList.OptionHighlighted) -> None:
        self.query_one(".detail").scroll_home(animate=False)
        self.look_closer()
        self.refresh_bindings()
