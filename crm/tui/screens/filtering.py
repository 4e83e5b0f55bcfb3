"""The keys of the contact list: filters, orders, views, and what is done to everybody marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from crm.faces import words
from crm.rules.circles import Circle
from crm.rules.filters import UNPLACED, Sort, put
from crm.rules.interaction import Stage, Warmth
from crm.tui import list_deeds
from crm.tui.screens.asking import Choice, ChoiceAsked, LineAsked
from crm.tui.screens.people import PersonScreen
from crm.tui.widgets.people_list import PeopleList

if TYPE_CHECKING:
    from crm.book.results import SavedView
    from crm.tui.messages import ViewsSeen
    from crm.tui.reach import Deed

_CIRCLES = tuple(Choice(circle.value[0], circle.value, circle.value) for circle in Circle)
_PLACES = (*_CIRCLES, Choice("n", "no circle, no rhythm", UNPLACED))
_FILTERS = (
    Choice("c", "circle", ("circle", _PLACES)),
    Choice(
        "s", "stage, and those above",
        ("stage", tuple(
            Choice(stage.label[0].lower(), stage.label, f"{stage.label.lower()}+")
            for stage in Stage if stage
        )),
    ),
    Choice(
        "w", "warmth",
        ("warmth", tuple(Choice(warmth.value[0], warmth.value, warmth.value) for warmth in Warmth)),
    ),
    Choice("i", "interest …", ("#", ())),
    Choice("o", "company …", ("company:", ())),
    Choice(
        "q", "quiet: nothing from you for …",
        ("silent", (
            Choice("m", "a month", "30"), Choice("2", "two months", "60"),
            Choice("q", "three months", "90"), Choice("h", "half a year", "180"),
            Choice("y", "a year", "365"),
        )),
    ),
    Choice(
        "d", "due",
        ("due", (
            Choice("n", "now", "0"), Choice("w", "within a week", "7"),
            Choice("m", "within a month", "30"),
        )),
    ),
    Choice("x", "take all filters away", ("", ())),
)  # fmt: skip
_SORTS = (
    Choice("n", "name", Sort.NAME), Choice("s", "silence: longest without you first", Sort.SILENCE),
    Choice("r", "last contact first", Sort.RECENT), Choice("h", "heard from last", Sort.HEARD),
    Choice("d", "due first", Sort.DUE), Choice("w", "warmest first", Sort.WARMTH),
    Choice("t", "stage, highest first", Sort.STAGE), Choice("c", "company", Sort.COMPANY),
    Choice("a", "added last", Sort.NEW),
)  # fmt: skip
_VIEW_KEYS = "123456789abcdefghijklmnopqrstuvwxyz"


class FilterScreen(PersonScreen):
    """A screen with a list of people and a line that filters it."""

    @property
    def typed(self) -> str:
        """The line of words and filters."""
        return ""

    def put_line(self, text: str, *, go_on: bool = False) -> None:
        """Filter by another line; with ``go_on`` more of it is to be typed."""

    def marks_changed(self) -> None:
        """Somebody was marked, or nobody is any more."""

    def action_filter(self) -> None:
        def chosen(choice: Choice | None) -> None:
            if choice is None:
                return
            field, values = choice.value
            if not field:
                self.put_line("")
            elif not values:
                self.put_line(f"{self.typed} {field}".lstrip(), go_on=True)
            else:
                self._ask(choice.words, values, lambda value: self._put(field, value))

        self.app.push_screen(ChoiceAsked("Show only …", _FILTERS), chosen)

    def action_sort(self) -> None:
        self._ask("What comes first?", _SORTS, lambda sort: self._put("sort", sort.value))

    def action_views(self) -> None:
        self.ask_book(list_deeds.see_views, group="views")

    def on_views_seen(self, message: ViewsSeen) -> None:
        if not message.views:
            self.app.notify(
                "No views are saved. Filter the list (f), then V saves it under a name.",
                markup=False,
            )
            return
        choices = _of(message.views)
        forget = Choice("-", "let go of one …", None)

        def opened(view: SavedView | None) -> None:
            if view:
                self.put_line(view.line)
            else:
                self._ask("Let go of which view?", choices,
                          lambda gone: self.write(list_deeds.forget_view(gone.name)))  # fmt: skip

        self._ask("Saved views", (*choices, forget), opened)

    def action_save_view(self) -> None:
        if not self.typed:
            self.app.notify("A view of everybody needs no name: filter first (f).", markup=False)
            return
        typed = self.typed

        def named(name: str | None) -> None:
            if name:
                self.write(list_deeds.save_view(name, typed))

        self.app.push_screen(LineAsked("Save this list as …", hint=typed), named)

    def action_mark_all(self) -> None:
        people = self.query_one(PeopleList)
        if people.marked:
            people.unmark()
            self.marks_changed()
        else:
            self.ask_book(list_deeds.mark_all(self.typed), group="marks")

    def action_place_marked(self) -> None:
        marked = self._marked
        if not marked:
            return

        def chosen(circle: str) -> None:
            self._write_together(list_deeds.place(marked, None if circle == UNPLACED else circle))

        self._ask(f"Put {self._whom(marked)} into …", _PLACES, chosen)

    def action_add_interest(self) -> None:
        marked = self._marked
        if not marked:
            return

        def typed(line: str | None) -> None:
            if line:
                self._write_together(list_deeds.add_interests(marked, line.split(",")))

        title = f"What does {self._whom(marked)} care about?"
        self.app.push_screen(LineAsked(title, hint="rust, old boats"), typed)

    @property
    def _marked(self) -> tuple[str, ...]:
        """Everybody marked, else whom the cursor stands on."""
        people = self.query_one(PeopleList)
        if people.marked:
            return tuple(sorted(people.marked))
        return (people.person.uid,) if people.person else ()

    def _whom(self, marked: Sequence[str]) -> str:
        person = self.query_one(PeopleList).person
        if person and marked == (person.uid,):
            return person.name
        return f"each of {words.count(len(marked), 'person', 'people')}"

    def _write_together(self, deed: Deed) -> None:
        self.query_one(PeopleList).unmark()
        self.marks_changed()
        self.write(deed)

    def _put(self, field: str, value: str) -> None:
        self.put_line(put(self.typed, field, value))

    def _ask(self, title: str, choices: Sequence[Choice], then: Callable[[Any], object]) -> None:
        def chosen(choice: Choice | None) -> None:
            if choice is not None:
                then(choice.value)

        self.app.push_screen(ChoiceAsked(title, choices), chosen)


def _of(views: Sequence[SavedView]) -> tuple[Choice, ...]:
    return tuple(
        Choice(key, f"{view.name}   {view.line}", view)
        for key, view in zip(_VIEW_KEYS, views, strict=False)
    )
