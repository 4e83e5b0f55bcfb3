"""Erasing somebody for good: what goes and stays, their name typed, and what is left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from crm.faces import forget_words, words
from crm.rules.text import fold
from crm.tui import keys
from crm.tui.deeds import Person
from crm.tui.messages import ToShow
from crm.tui.screens.leaf import Leaf
from crm.tui.screens.over import Over
from crm.tui.shown import BAD, BOLD, CARE, FAINT, HEADING, NAME, line, name_of, said, stacked
from crm.tui.widgets.words_input import WordsInput

if TYPE_CHECKING:
    from textual.app import App

    from crm.book.book import Book
    from crm.book.forgetting import Forgotten, ToForget
    from crm.tui.reach import Deed
    from crm.tui.screens.people import PersonScreen

_ERASE = "erase"
"""What is typed instead of a name that not every keyboard has."""


class NameAsked(Over[bool]):
    """Shows what would be gone, and takes nothing for a yes but the name."""

    BINDING_GROUP_TITLE = "Before it is done"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.LEAVE]

    def __init__(self, plan: ToForget) -> None:
        super().__init__()
        self._plan = plan
        name = name_of(plan.contact.name)
        self._wanted = name if fold(name).isascii() and fold(name).strip() else _ERASE

    def compose(self) -> ComposeResult:
        with Vertical(classes="question") as box:
            box.border_title = line((f"Erase {self._plan.contact.name} for good?", BAD))
            with VerticalScroll(id="going", can_focus=False):
                yield Static(_plan_said(self._plan), markup=False)
            yield WordsInput(placeholder=self._wanted)
            yield Static(self._hint(), id="name-hint", markup=False)

    def _hint(self) -> Content:
        return line(("Type ", FAINT), (self._wanted, BOLD),
                    (" and Enter to erase them. Escape leaves all as it is.", FAINT))  # fmt: skip

    def on_input_submitted(self) -> None:
        typed = self.query_one(WordsInput).value
        if fold(typed).split() == fold(self._wanted).split():
            self.dismiss(True)
        elif typed.strip():
            told = line(("That is not it: nothing was erased. ", CARE), self._hint())
            self.query_one("#name-hint", Static).update(told)

    def action_leave(self) -> None:
        self.dismiss(False)


def ask_to_forget(screen: PersonScreen, person: Person) -> None:
    """Tell what would go; who may not be erased is told why instead."""

    def ask(plan: ToForget, app: App[None]) -> None:
        def answered(agreed: bool | None) -> None:
            if agreed:
                screen.write(_forget(screen, plan))

        app.push_screen(NameAsked(plan), answered)

    def deed(book: Book) -> ToShow:
        return ToShow(partial(ask, book.about_to_forget(person[0])))

    screen.ask_book(deed, group="forget")


def _forget(screen: PersonScreen, plan: ToForget) -> Deed:
    def deed(book: Book) -> ToShow:
        return ToShow(partial(_tell, screen, plan, book.forget_contact(plan.contact.uid)))

    return deed


def _tell(screen: PersonScreen, plan: ToForget, done: Forgotten, app: App[None]) -> None:
    """Back to where one came from, with a page on what is gone and what is left."""
    if screen.is_current:
        app.pop_screen()
    app.push_screen(Leaf("Erased for good", _done_said(plan, done)))


def _plan_said(plan: ToForget) -> Content:
    contact = plan.contact
    return stacked(
        line((contact.name, NAME), (f"  {words.work(contact.role, contact.company)}", FAINT)),
        said(("Goes   ", HEADING), forget_words.goes(plan)),
        *(said(("Stays  ", HEADING), left) for left in forget_words.stays(plan)),
        said((forget_words.NO_WAY_BACK, CARE)),
        *_copies(len(plan.backups)),
    )


def _done_said(plan: ToForget, done: Forgotten) -> Content:
    swept = (forget_words.SWEPT, "") if done.swept else (forget_words.NOT_SWEPT, CARE)
    return Content("\n\n").join([
        said((f"{done.name} is erased, and cannot be brought back.", BOLD)),
        stacked(line(("Gone", HEADING)), said(forget_words.goes(plan)), said(swept)),
        stacked(
            line(("What is left", HEADING)),
            *map(said, forget_words.stays(plan)),
            said(forget_words.KNOWN_AGAIN),
            said((forget_words.said_by_first_name(done), FAINT)),
        ),
        stacked(*_copies(len(done.backups)), *(said((str(path), FAINT)) for path in done.backups)),
    ])  # fmt: skip


def _copies(count: int) -> list[Content]:
    return [said((forget_words.copies(count), CARE))] if count else []
