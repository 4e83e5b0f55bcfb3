"""Contacts: everybody in the book, found as you type, filtered, sorted, and marked."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar, cast

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from crm.faces import words
from crm.rules.filters import FIELDS, Reading, chips, read
from crm.tui import keys, list_deeds
from crm.tui.screens.filtering import FilterScreen
from crm.tui.shown import CARE, FAINT, GOOD, TAG, Part, line
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.filter_input import FilterSuggester
from crm.tui.widgets.glance import Glance
from crm.tui.widgets.key_bar import KeyBar
from crm.tui.widgets.people_list import PAGE_LINES, PeopleList
from crm.tui.widgets.words_input import WordsInput

if TYPE_CHECKING:
    from crm.tui.app import Rapport, Seen
    from crm.tui.messages import ContactsFound, PeopleMarked, TrendsFound

STILL_SECONDS = 0.2
"""How long nothing moves before trends are asked for: no key waits for them."""

_MOST_KEPT = 16
"""Lines of filters of which what they found is kept."""


class ContactsScreen(FilterScreen):
    """A list of any length, narrowed by each letter."""

    BINDING_GROUP_TITLE = "Contacts"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.SEARCHING]
    AUTO_FOCUS = "PeopleList"
    LOOKS_AHEAD = True
    _had_person = False

    def __init__(self) -> None:
        super().__init__()
        self._found: str | None = None
        """The line that the list was found by."""
        self._is_to_open = False
        self._told: list[Part] = []
        self._kept: dict[str, ContactsFound] = {}
        self._kept_of: Seen | None = None
        """The state of the book in which that was found."""
        self._asked_of: Seen | None = None

    def compose(self) -> ComposeResult:
        reach = cast("Rapport", self.app).reach
        yield Banner("Contacts")
        with Horizontal(id="panes"):
            yield Vertical(
                WordsInput(
                    placeholder="name, company, or circle:close silent:60 #rust sort:due",
                    id="search",
                    suggester=FilterSuggester(reach),
                    select_on_focus=False,
                ),
                Static(id="filters", markup=False),
                Static(id="none", markup=False),
                PeopleList(),
                id="people",
            )
            yield Glance()
        yield KeyBar()

    @property
    def person(self) -> tuple[str, str] | None:
        lists = self.query(PeopleList)
        person = lists.first().person if lists else None
        return (person.uid, person.name) if person else None

    def _look_now(self) -> None:
        self.query_one(PeopleList).doubt_trends()
        super()._look_now()

    def look(self) -> None:
        """Read the list's beginning again."""
        self._asked_of = cast("Rapport", self.app).seen
        self.ask_book(list_deeds.find(self.typed, 0, PAGE_LINES), group="search")

    def search(self) -> None:
        """Put the cursor where a name can be typed."""
        self.query_one(WordsInput).focus()

    @property
    def typed(self) -> str:
        """The line of words and filters."""
        return self.query_one(WordsInput).value.strip()

    def put_line(self, text: str, *, go_on: bool = False) -> None:
        """Filter by another line; with ``go_on`` more of it is to be typed."""
        search = self.query_one(WordsInput)
        search.value = text
        search.cursor_position = len(text)
        if go_on:
            search.focus()

    def on_input_changed(self) -> None:
        self._is_to_open = False
        self.query_one(PeopleList).chosen = 0
        if kept := self._still_true().get(self.typed):
            self._show_found(kept)
        else:
            self.look()

    def _still_true(self) -> dict[str, ContactsFound]:
        """What was found by a line before: everybody, above all, whom one comes back to."""
        seen = cast("Rapport", self.app).seen
        if self._kept_of != seen:
            self._kept, self._kept_of = {}, seen
        elif len(self._kept) > _MOST_KEPT:
            del self._kept[next(filter(None, self._kept))]
        return self._kept

    def on_input_submitted(self) -> None:
        """Open whom the line finds first, as soon as that is known."""
        if self._found == self.typed:
            self._open_found()
        else:
            self._is_to_open = True

    def on_people_list_wanted(self, message: PeopleList.Wanted) -> None:
        deed = list_deeds.find(self.typed, message.number * PAGE_LINES, PAGE_LINES)
        self.ask_book(deed, group=f"page {message.number}")

    def on_contacts_found(self, message: ContactsFound) -> None:
        if message.typed != self.typed:
            return
        people = self.query_one(PeopleList)
        if message.offset:
            people.add(message.offset // PAGE_LINES, message.lines)
            return
        if self._asked_of == cast("Rapport", self.app).seen:
            self._still_true()[message.typed] = message
        self._show_found(message)

    def _show_found(self, message: ContactsFound) -> None:
        self._tell_filters()
        self.query_one(PeopleList).start(message.lines, message.total, message.today)
        self._found = message.typed
        if self._is_to_open:
            self._is_to_open = False
            self._open_found()
        self.query_one(Banner).tell(line((words.count(message.total, "person", "people"), "")))
        none = self.query_one("#none", Static)
        none.display = not message.total
        if not message.total:
            none.update(line((_nobody(read(message.typed)), FAINT)))

    def _open_found(self) -> None:
        """Open whoever was found. Who comes back has found them: keys are keys again."""
        if self.person:
            self.query_one(PeopleList).focus()
        self.action_open_person()

    def on_people_list_untold(self) -> None:
        self._find_trends()

    @work(group="still", exclusive=True, exit_on_error=False)
    async def _find_trends(self) -> None:
        await asyncio.sleep(STILL_SECONDS)
        if untold := self.query_one(PeopleList).untold:
            self.ask_book(list_deeds.find_trends(untold), group="trends")

    def on_trends_found(self, message: TrendsFound) -> None:
        self.query_one(PeopleList).learn_trends(message.uids, message.trends)

    def on_people_marked(self, message: PeopleMarked) -> None:
        people = self.query_one(PeopleList)
        people.mark(message.uids)
        self.marks_changed()

    def marks_changed(self) -> None:
        self._tell_filters()

    def _tell_filters(self) -> None:
        """What the line was understood as, and how many are marked."""
        reading = read(self.typed)
        parts: list[Part] = []
        if marked := len(self.query_one(PeopleList).marked):
            parts += [(f" {marked:,} marked: c circle, # interest ", GOOD), " "]
        for chip in chips(reading.filter):
            parts += [(f" {chip} ", f"{TAG} reverse"), " "]
        parts += [(f"{doubt}  ", CARE) for doubt in reading.doubts]
        if parts != self._told:
            # To say it anew lays out the screen, which a letter of a name must not wait for.
            self._told = parts
            told = self.query_one("#filters", Static)
            told.display = bool(parts)
            told.update(line(" ", *parts))

    def on_people_list_chosen(self) -> None:
        if self._had_person != bool(self.person):
            # The footer is made anew by this, which a key in the list must not wait for.
            self._had_person = bool(self.person)
            self.refresh_bindings()
        self.look_at_person()

    def on_people_list_marked(self) -> None:
        self._tell_filters()

    def on_people_list_opened(self) -> None:
        self.action_open_person()

    def action_to_list(self) -> None:
        """From the search to the list; then nobody is marked; then everybody again."""
        people = self.query_one(PeopleList)
        if people.has_focus and people.marked:
            people.unmark()
            self.marks_changed()
        elif people.has_focus:
            self.put_line("")
        people.focus()

    def action_step(self, by: int) -> None:
        """Move in the list while the search is typed."""
        self.query_one(PeopleList).action_move(by)


def _nobody(reading: Reading) -> str:
    named = chips(reading.filter)
    sought = reading.filter.words
    unknown = [word for word in sought.split() if ":" in word.strip(":")]
    if unknown and "//" not in unknown[0]:
        return f"Nobody matches “{sought}”. Filters are {', '.join(FIELDS)}; the rest is a name."
    if named:
        found = " · ".join([*named, *([f"“{sought}”"] if sought else [])])
        return f"Nobody is all of this: {found}. f changes a filter, Esc takes all of them away."
    if sought:
        return f"Nobody matches “{sought}”. Esc, then a puts somebody in."
    return (
        "Nobody is in the book yet. 8 brings your people in, a adds somebody, F1 sets up the book "
        "in five minutes. While you type in the line above, Esc comes first."
    )
