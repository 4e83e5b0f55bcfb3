"""Quick log: one line, understood as it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from crm.errors import Ambiguous, RapportError
from crm.tui import day_words, keys
from crm.tui.messages import Failed, InteractionLogged, LineDoubted, LineUnderstood
from crm.tui.reach import AsksBook, Deed
from crm.tui.screens.asking import Choice, ChoiceAsked
from crm.tui.shown import BOLD, CARE, FAINT, NAME, line, said, stacked
from crm.tui.widgets.words_input import WordsInput

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import ContactLine, Understanding
    from crm.rules.interaction import Give

_TEACHING = "coffee with ana yesterday about #rust, promised the slides by fri"
_MEETING_HINT = "What did you give? Ctrl+G: a little, much, nothing."
_KINDS = (
    Choice("m", "a message", "message"),
    Choice("c", "a call", "call"),
    Choice("k", "a coffee", "coffee"),
    Choice("t", "a meeting", "meeting"),
    Choice("i", "something worth knowing that you shared", "insight"),
    Choice("q", "a question", "question"),
    Choice("a", "an answer", "answer"),
    Choice("h", "help that you gave", "help"),
    Choice("s", "thanks", "thanks"),
)
_GIVES = (None, 1, 2)
_GIVE_WORDS = {None: "", 1: "gave a little", 2: "gave much"}


class QuickLog(ModalScreen[None], AsksBook):
    """One line of words becomes an interaction. ``person`` is whom it is about when the
    line names nobody: (uid, name)."""

    BINDING_GROUP_TITLE = "Quick log"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.QUICK_LOG]
    ASKS_GAVE: ClassVar[bool] = True
    """Whether it can be said here what was given."""

    def __init__(self, person: tuple[str, str] | None) -> None:
        super().__init__()
        self._person = person
        self._chosen: tuple[str, ...] = ()
        self._understood: LineUnderstood | None = None
        self._gave: int | None = None
        self._is_waiting = False
        self._is_writing = False

    def compose(self) -> ComposeResult:
        with Vertical(id="quick-log") as box:
            box.border_title = self.heading()
            yield WordsInput(placeholder="What happened?", id="words")
            yield Static(id="chips", markup=False)
            yield Static(id="doubt", markup=False)
            yield OptionList(id="which", markup=False)

    def on_mount(self) -> None:
        self.query_one("#which").display = False
        self._tell(said((f"For example: {_TEACHING}", FAINT)))

    def on_input_changed(self, message: Input.Changed) -> None:
        self._is_waiting = False
        text = message.value.strip()
        if text:
            self._understand(text)
        else:
            self._understood = None
            self._show_chips(())

    def heading(self) -> Content:
        """What is logged."""
        about = f"  about {self._person[1]}, unless you name somebody" if self._person else ""
        return line(("Log", BOLD), (about, FAINT))

    def on_input_submitted(self) -> None:
        self.submit(self.query_one(WordsInput).value.strip())

    def submit(self, text: str) -> None:
        """Log the line, once it is understood."""
        if not text:
            return
        if self._understood and self._understood.text == text:
            self._log(self._understood.understanding)
        else:
            self._is_waiting = True

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        if message.option.id:
            self._chosen = (*self._chosen, message.option.id)
            words = self.query_one(WordsInput)
            words.focus()
            self._understand(words.value.strip())

    def on_line_understood(self, message: LineUnderstood) -> None:
        if message.text != self.query_one(WordsInput).value.strip():
            return
        self._understood = message = self.completed(message)
        self.query_one("#which").display = False
        understanding = message.understanding
        self._show_chips(day_words.chips(understanding, understanding.contacts, message.today))
        if self._is_waiting:
            self._log(understanding)

    def completed(self, message: LineUnderstood) -> LineUnderstood:
        """What the line leaves open, and is known all the same."""
        return message

    def on_line_doubted(self, message: LineDoubted) -> None:
        self._understood = None
        self._is_waiting = False
        which = self.query_one(OptionList)
        which.clear_options()
        which.add_options(Option(line(label), id=uid) for uid, label in message.candidates)
        which.display = bool(message.candidates)
        self._show_chips(())
        self._tell(line((message.words, CARE)))

    def on_failed(self, message: Failed) -> None:
        message.stop()
        self._is_writing = False
        self._tell(line((message.words, CARE)))

    def on_interaction_logged(self) -> None:
        self.dismiss()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Where it cannot be said there is no such key."""
        return action != "change_gave" or self.ASKS_GAVE

    def action_change_gave(self) -> None:
        """Say what you gave: nothing, a little, much."""
        self._gave = _GIVES[(_GIVES.index(self._gave) + 1) % len(_GIVES)]
        if self._understood:
            self.on_line_understood(self._understood)

    def action_to_which(self) -> None:
        """From the words to the people whom a name fits."""
        which = self.query_one(OptionList)
        if which.display:
            which.highlighted = 0
            which.focus()

    def _understand(self, text: str) -> None:
        deed = _understanding(text, self._chosen, self._person)
        self.ask_book(deed, group="understand")

    def _log(self, understanding: Understanding) -> None:
        self._is_waiting = False
        if understanding.phrase.kind is not None:
            self._log_as("", understanding)
            return

        def chosen(choice: Choice | None) -> None:
            if choice:
                self._log_as(choice.value, understanding)

        self.app.push_screen(ChoiceAsked("What was it?", _KINDS), chosen)

    def _log_as(self, kind: str, understanding: Understanding) -> None:
        gave = self._gave
        self.write(lambda book: _write(book, understanding, gave, kind))

    def write(self, deed: Deed) -> None:
        """Write it, once."""
        if not self._is_writing:
            self._is_writing = True
            self.ask_book(deed, group="write")

    def _show_chips(self, chips: tuple[Content, ...]) -> None:
        given = _GIVE_WORDS[self._gave]
        shown = [*chips, line((given, NAME))] if chips and given else list(chips)
        self.query_one("#chips", Static).update(Content("  ").join(shown))
        doubts = self._understood.understanding.phrase.doubts if self._understood else ()
        hints = [line((doubt, CARE)) for doubt in doubts]
        if self._is_to_tell_gave():
            hints.append(line((_MEETING_HINT, FAINT)))
        if chips and not doubts:
            hints.append(line((self._what_enter_does(), FAINT)))
        self._tell(stacked(*hints))

    def _what_enter_does(self) -> str:
        understood = self._understood
        if understood and understood.understanding.phrase.kind is None:
            return "Enter asks what it was, Escape leaves."
        return "Enter logs it, Escape leaves."

    def _is_to_tell_gave(self) -> bool:
        """Whether only the user can tell what was given: after a meeting."""
        if not self.ASKS_GAVE or self._understood is None or self._gave:
            return False
        from crm.rules.interaction import MEETINGS  # noqa: PLC0415  # loaded with the book

        return self._understood.understanding.phrase.kind in MEETINGS

    def _tell(self, what: Content) -> None:
        self.query_one("#doubt", Static).update(what)


def _understanding(text: str, chosen: tuple[str, ...], person: tuple[str, str] | None) -> Deed:
    def deed(book: Book) -> LineUnderstood | LineDoubted:
        today = book.local_day()
        try:
            found = _named(book, text, [book.find(uid) for uid in chosen])
            if not found.contacts and person:
                found = replace(found, contacts=(book.find(person[0]),))
        except Ambiguous as several:
            return LineDoubted(text, several.message, several.candidates)
        except RapportError as error:
            return LineDoubted(text, error.message)
        return LineUnderstood(text, found, today)

    return deed


def _named(book: Book, text: str, chosen: list[ContactLine]) -> Understanding:
    from crm.faces.naming import with_chosen  # noqa: PLC0415  # in the worker, with the book

    return with_chosen(book, text, chosen, book.local_day()) if chosen else book.understand(text)


def _write(
    book: Book, understanding: Understanding, gave: int | None, kind: str
) -> InteractionLogged:
    from crm.rules.interaction import Give, Kind  # noqa: PLC0415  # in the worker, with the book

    given: Give | None = None if gave is None else Give(gave)
    chosen = Kind(kind) if kind else None
    logged = book.log_interaction(understanding, kind=chosen, gave=given)
    return InteractionLogged(logged, book.local_day())
