"""Contact: one relationship, at a glance and whole."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, VerticalScroll
from textual.widgets import Footer, Static

from crm.tui import deeds, keys, person_words
from crm.tui.messages import PersonSeen
from crm.tui.screens.people import PersonScreen
from crm.tui.shown import line
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.picture import Glimpse

MOST_EVENTS = 100
"""Interactions that are shown at once."""


class ContactScreen(PersonScreen):
    """Everything about one person: the timeline first."""

    BINDING_GROUP_TITLE = "Contact"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.CONTACT]
    AUTO_FOCUS = "VerticalScroll"

    def __init__(self, uid: str, name: str) -> None:
        super().__init__()
        self._uid = uid
        self._name_shown = name

    @property
    def person(self) -> tuple[str, str]:
        return self._uid, self._name_shown

    def compose(self) -> ComposeResult:
        yield Banner("Contact")
        with VerticalScroll(id="contact"):
            yield Static(line(self._name_shown), id="head", markup=False)
            yield Glimpse(id="picture")
            with Container(id="columns"):
                yield Static(id="facts", markup=False)
                yield Static(id="history", markup=False)
        yield Footer(show_command_palette=False)

    def look(self) -> None:
        self.ask_book(deeds.see_person(self._uid), group="look")

    def on_person_seen(self, message: PersonSeen) -> None:
        timeline, today = message.timeline, message.timeline.today
        card = timeline.contact
        self.query_one("#head", Static).update(person_words.head(card, today))
        self.query_one(Glimpse).draw(timeline)
        self.query_one("#facts", Static).update(person_words.facts(card, message.gate, today))
        self.query_one("#history", Static).update(
            person_words.history(timeline.interactions, today, MOST_EVENTS)
        )
