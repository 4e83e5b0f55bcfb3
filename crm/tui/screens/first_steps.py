"""The first steps: five minutes that set up a book. What is in the book says how far one is,
so that they can be left at any time and taken up again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Static

from crm.errors import NotUnderstood
from crm.tui import first_words, keys
from crm.tui.first_words import Step
from crm.tui.messages import BookMade, Failed, InteractionLogged
from crm.tui.reach import AsksBook, Deed, Reach
from crm.tui.screens.adding import circle_of
from crm.tui.screens.over import Over
from crm.tui.shown import BOLD, CARE, FAINT, line
from crm.tui.widgets.key_bar import KeyBar
from crm.tui.widgets.words_input import WordsInput

if TYPE_CHECKING:
    from crm.book.beginnings import Begun
    from crm.book.book import Book
    from crm.book.day_results import DayList

_LOOK_AHEAD_DAYS = (1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 30)
_IMPORT = "import"
NO_BOOK = "No book was made. `crm open` asks again, `crm demo` shows one of made-up people."


@dataclass
class BegunSeen(Message):
    """How far the book has come; ``is_new`` when it was made just now."""

    begun: Begun
    is_new: bool = False


@dataclass
class FirstNudgeSeen(Message):
    """The first of the coming days that has a nudge; None where none has."""

    on: date
    day: DayList | None
    today: date


class FirstSteps(Over[None], AsksBook):
    """One question after the other, in one line each. Enter alone passes one over."""

    BINDING_GROUP_TITLE = "First steps"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.FIRST_STEPS]

    def __init__(self, reach: Reach) -> None:
        super().__init__()
        self._reach = reach
        self._begun: Begun | None = None
        self._passed: frozenset[Step] = frozenset()
        self._is_asking = False

    def compose(self) -> ComposeResult:
        with Vertical(id="first-steps") as box:
            box.border_title = line(("Five minutes", BOLD))
            box.border_subtitle = line(("Enter alone passes, Escape leaves", FAINT))
            yield Static(id="steps", markup=False)
            yield Static(id="step-asks", markup=False)
            yield WordsInput(id="step-words")
            yield Static(id="step-told", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        self._show()
        if self._reach.path.exists():
            self._see(_seeing_begun)

    @property
    def step(self) -> Step:
        """Where one is."""
        return first_words.next_step(self._begun, self._passed)

    def on_input_submitted(self) -> None:
        if self._is_asking:
            return
        typed = self.query_one(WordsInput).value.strip()
        if self.step is Step.DONE:
            self.dismiss()
        elif typed:
            self._answer(typed)
        elif self._begun is not None:
            self._passed |= {self.step}
            self._show()
        else:
            self._tell("A book wants an owner. Any name will do, and 9 changes it.")

    def _answer(self, typed: str) -> None:
        if self.step is Step.PEOPLE and typed.casefold() == _IMPORT:
            self.dismiss()
            self.app.call_later(self.app.run_action, "go_to('import')")
            return
        if self._begun is None:
            self._make(typed)
            return
        self._is_asking = True
        deed = _DEEDS[self.step](typed, self._begun)
        self.write_book(deed, group="step", typed=typed)

    def _make(self, owner: str) -> None:
        """Make the book: the one thing that is done before there is one to ask."""
        reach = self._reach
        self._is_asking = True

        def work() -> None:
            from crm.errors import RapportError  # noqa: PLC0415  # in the worker

            try:
                reach.create(owner)
                self.post_message(BegunSeen(reach.book().begun(), is_new=True))
            except RapportError as error:
                self.post_message(Failed(error.message, error.hint))

        self.run_worker(work, thread=True, exit_on_error=False, group="make")

    def on_begun_seen(self, message: BegunSeen) -> None:
        self._is_asking = False
        self._begun = message.begun
        if message.is_new:
            self.post_message(BookMade())
        self._tell("")
        self._show()

    def on_interaction_logged(self, _: InteractionLogged) -> None:
        self._see(_seeing_begun)

    def _see(self, deed: Deed) -> None:
        self._is_asking = True
        self.ask_book(deed, group="see")

    def on_first_nudge_seen(self, message: FirstNudgeSeen) -> None:
        self._is_asking = False
        shown = first_words.first_nudge(message.on, message.day, message.today)
        self.query_one("#step-told", Static).update(shown)

    def on_failed(self, message: Failed) -> None:
        message.stop()
        self._is_asking = False
        self._tell(f"{message.words} {message.hint}".strip())
        # What was not understood stands, and goes with the first letter of a better answer.
        self.query_one(WordsInput).action_select_all()

    def action_leave(self) -> None:
        """To the list of today; without a book there is nothing to go to."""
        if self._begun is None and not self._reach.path.exists():
            self.app.exit(message=Text(NO_BOOK))
        else:
            self.dismiss()

    def _show(self) -> None:
        step = self.step
        self.query_one("#steps", Static).update(first_words.progress(step, self._begun))
        self.query_one("#step-asks", Static).update(first_words.question(step, self._begun))
        words_ = self.query_one(WordsInput)
        words_.value = ""
        words_.placeholder = step.example
        words_.focus()
        if step is Step.DONE:
            self._see(_seeing_ahead)

    def _tell(self, words_: str) -> None:
        self.query_one("#step-told", Static).update(line((words_, CARE)))


def _naming(typed: str, _: Begun) -> Deed:
    def deed(book: Book) -> BegunSeen:
        book.name_owner(typed)
        return BegunSeen(book.begun())

    return deed


def _adding(typed: str, _: Begun) -> Deed:
    name, _comma, why = typed.partition(",")

    def deed(book: Book) -> BegunSeen:
        book.add_contact(name, purpose=why.strip())
        return BegunSeen(book.begun())

    return deed


def _placing(typed: str, begun: Begun) -> Deed:
    uid, _name = begun.unplaced[0]

    def deed(book: Book) -> BegunSeen:
        circle = circle_of(typed)
        if circle is None:
            raise NotUnderstood("Which circle?", "Inner, close, active or wide.")
        book.place(uid, circle=circle)
        return BegunSeen(book.begun())

    return deed


def _caring(typed: str, _: Begun) -> Deed:
    names = [name.strip() for name in typed.split(",") if name.strip()]

    def deed(book: Book) -> BegunSeen:
        book.add_interests(None, names)
        return BegunSeen(book.begun())

    return deed


def _logging(typed: str, _: Begun) -> Deed:
    def deed(book: Book) -> InteractionLogged:
        understood = book.understand(typed)
        if understood.phrase.kind is None or not understood.contacts:
            raise NotUnderstood(
                "Say what it was, and with whom.",
                "For example: coffee with ana yesterday about boats",
            )
        return InteractionLogged(book.log_interaction(understood), book.local_day())

    return deed


_DEEDS = {
    Step.NAME: _naming,
    Step.PEOPLE: _adding,
    Step.PLACES: _placing,
    Step.INTERESTS: _caring,
    Step.LOG: _logging,
}


def _seeing_begun(book: Book) -> BegunSeen:
    return BegunSeen(book.begun())


def _seeing_ahead(book: Book) -> FirstNudgeSeen:
    today = book.local_day()
    for days in _LOOK_AHEAD_DAYS:
        on = today + timedelta(days=days)
        day = book.preview(on)
        if day.nudges:
            return FirstNudgeSeen(on, day, today)
    return FirstNudgeSeen(today, None, today)
