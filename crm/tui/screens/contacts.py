"""Contacts: everybody in the book, found as you type."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Footer, Static

from crm.faces import words
from crm.tui import keys
from crm.tui.messages import ContactsFound
from crm.tui.reach import Deed
from crm.tui.screens.people import PersonScreen
from crm.tui.shown import FAINT, line
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.glance import Glance
from crm.tui.widgets.people_list import PAGE_LINES, PeopleList
from crm.tui.widgets.words_input import WordsInput

if TYPE_CHECKING:
    from crm.book.book import Book


class ContactsScreen(PersonScreen):
    """A list of any length, narrowed by each letter."""

    BINDING_GROUP_TITLE = "Contacts"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.SEARCHING]
    AUTO_FOCUS = "PeopleList"

    def compose(self) -> ComposeResult:
        yield Banner("Contacts")
        with Horizontal(id="panes"):
            yield Vertical(
                WordsInput(placeholder="name, company, interest", id="search"),
                PeopleList(),
                Static(id="none", markup=False),
                id="people",
            )
            yield Glance()
        yield Footer(show_command_palette=False)

    @property
    def person(self) -> tuple[str, str] | None:
        lists = self.query(PeopleList)
        person = lists.first().person if lists else None
        return (person.uid, person.name) if person else None

    def look(self) -> None:
        """Read the list's beginning again."""
        self.ask_book(_finding(self._words, 0), group="search")

    def search(self) -> None:
        """Put the cursor where a name can be typed."""
        self.query_one(WordsInput).focus()

    @property
    def _words(self) -> str:
        return self.query_one(WordsInput).value.strip()

    def on_input_changed(self) -> None:
        self.query_one(PeopleList).chosen = 0
        self.look()

    def on_input_submitted(self) -> None:
        self.action_open_person()

    def on_people_list_wanted(self, message: PeopleList.Wanted) -> None:
        deed = _finding(self._words, message.number * PAGE_LINES)
        self.ask_book(deed, group=f"page {message.number}")

    def on_contacts_found(self, message: ContactsFound) -> None:
        if message.search != self._words:
            return
        people = self.query_one(PeopleList)
        if message.offset:
            people.add(message.offset // PAGE_LINES, message.lines)
            return
        people.start(message.lines, message.total, message.today)
        self.query_one(Banner).tell(line((words.count(message.total, "person", "people"), "")))
        none = self.query_one("#none", Static)
        none.display = not message.total
        none.update(line((_nobody(message.search), FAINT)))

    def on_people_list_chosen(self) -> None:
        self.refresh_bindings()
        self.look_at_person()

    def on_people_list_opened(self) -> None:
        self.action_open_person()

    def action_to_list(self) -> None:
        """From the search to the list; the second time, everybody again."""
        if self.query_one(PeopleList).has_focus:
            self.query_one(WordsInput).value = ""
        self.query_one(PeopleList).focus()

    def action_step(self, by: int) -> None:
        """Move in the list while the search is typed."""
        self.query_one(PeopleList).action_move(by)


def _finding(search: str, offset: int) -> Deed:
    def deed(book: Book) -> ContactsFound:
        lines, total = book.contacts(search=search, limit=PAGE_LINES, offset=offset)
        return ContactsFound(search, offset, lines, total, book.local_day())

    return deed


def _nobody(search: str) -> str:
    if search:
        return f"Nobody matches “{search}”. Put somebody in with: crm add NAME"
    return "Nobody is in the book yet. Bring your people in: crm import FILE, or crm add NAME."
