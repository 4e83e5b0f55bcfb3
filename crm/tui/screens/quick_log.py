"""Quick log: one line, understood as it is typed, each part of it to be corrected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.suggester import SuggestionReady
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from crm.errors import Ambiguous, RapportError
from crm.tui import keys, log_words
from crm.tui.editor import edit_text
from crm.tui.messages import (
    Failed,
    InteractionLogged,
    LineCompleted,
    LineCorrected,
    LineDoubted,
    LineUnderstood,
)
from crm.tui.reach import AsksBook, Deed
from crm.tui.screens.log_parts import PeopleFound, ask
from crm.tui.screens.over import Over
from crm.tui.shown import BOLD, CARE, FAINT, line, said, stacked
from crm.tui.widgets.chips import Chips
from crm.tui.widgets.words_input import WordsInput

if TYPE_CHECKING:
    from datetime import date

    from textual.app import App

    from crm.book.book import Book
    from crm.book.results import ContactLine, Understanding
    from crm.faces.log_corrections import Corrections
    from crm.rules.interaction import Give

_TEACHING = "coffee with ana yesterday about #rust, promised the slides by fri"
_MEETING_HINT = "What did you give? Ctrl+G: a little, much, nothing."
_GIVES = (None, 1, 2)


class QuickLog(Over[None], AsksBook):
    """One line of words becomes an interaction. ``person`` is whom it is about when the
    line names nobody: (uid, name)."""

    BINDING_GROUP_TITLE = "Quick log"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.QUICK_LOG]
    CORRECTS: ClassVar[bool] = True
    """Whether what was understood can be corrected here."""

    def __init__(self, person: tuple[str, str] | None) -> None:
        super().__init__()
        self._person = person
        self._chosen: tuple[str, ...] = ()
        self._understood: LineUnderstood | None = None
        self._by: Corrections | None = None
        self._is_waiting = False
        self._is_writing = False

    def compose(self) -> ComposeResult:
        with Vertical(id="quick-log") as box:
            box.border_title = self.heading()
            yield WordsInput(placeholder="What happened?", id="words", select_on_focus=False)
            yield Chips(id="chips")
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
            self.ask_book(_completing(message.value), group="complete")
        else:
            self._understood = None
            self._show()

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

    def on_line_completed(self, message: LineCompleted) -> None:
        words = self.query_one(WordsInput)
        if message.rest and words.value == message.text:
            words.post_message(SuggestionReady(message.text, message.text + message.rest))

    def on_line_understood(self, message: LineUnderstood) -> None:
        if message.text != self.query_one(WordsInput).value.strip():
            return
        self._understood = message = self.completed(message)
        self.query_one("#which").display = False
        self._show()
        if self._is_waiting:
            self._log(message.understanding)

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
        self.query_one(Chips).put(())
        self._tell(line((message.words, CARE)))

    def on_failed(self, message: Failed) -> None:
        message.stop()
        self._is_writing = False
        self._tell(line((message.words, CARE)))

    def on_interaction_logged(self) -> None:
        self.dismiss()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Where nothing can be corrected there are no such keys."""
        return self.CORRECTS or action not in {"change_gave", "edit_note"}

    def on_chips_opened(self, message: Chips.Opened) -> None:
        """Ask for another value of one part."""
        if self.CORRECTS and self._understood:
            if message.key == "n":
                self.action_edit_note()
                return
            understood = self._now(self._understood.understanding)
            ask(self, message.key, understood, self._corrections())

    def on_line_corrected(self, message: LineCorrected) -> None:
        """A part has another value, which holds whatever the words say."""
        self._by = message.by
        self._show()
        self.query_one(WordsInput).focus()

    def on_people_found(self, message: PeopleFound) -> None:
        message.give({"people": message.people})

    def today(self) -> date:
        """The local day on which the line was understood."""
        if self._understood is None:
            raise LookupError("nothing is understood yet")
        return self._understood.today

    def action_complete(self) -> None:
        """Take the completion or, where there is none, go to the chips."""
        words = self.query_one(WordsInput)
        if words.has_focus and words.cursor_at_end and words._suggestion:
            words.action_cursor_right()
        elif words.has_focus and self.CORRECTS:
            self.query_one(Chips).focus()
        else:
            words.focus()

    def action_edit_note(self) -> None:
        """Write the note in the user's own editor, over many lines."""
        understood = self._understood
        note = self._now(understood.understanding).phrase.note if understood else ""
        edited = edit_text(cast("App[None]", self.app), note)
        if edited is not None:
            self.post_message(LineCorrected(replace(self._corrections(), note=edited.strip())))

    def action_change_gave(self) -> None:
        """Say what you gave: nothing, a little, much."""
        from crm.rules.interaction import Give  # noqa: PLC0415  # loaded with the book

        by = self._corrections()
        following = _GIVES[(_GIVES.index(_given(by.gave)) + 1) % len(_GIVES)]
        self._by = replace(by, gave=None if following is None else Give(following))
        self._show()

    def action_to_which(self) -> None:
        """From the words to the people whom a name fits, else to the chips."""
        which = self.query_one(OptionList)
        if which.display:
            which.highlighted = 0
            which.focus()
        elif self.CORRECTS and self._understood:
            self.query_one(Chips).focus()

    def action_leave(self) -> None:
        """From the chips back to the words; from the words, away."""
        words = self.query_one(WordsInput)
        if self.query_one(Chips).has_focus:
            words.focus()
        else:
            self.dismiss()

    def _corrections(self) -> Corrections:
        from crm.faces.log_corrections import Corrections  # noqa: PLC0415  # loaded with the book

        return self._by or Corrections()

    def _now(self, understanding: Understanding) -> Understanding:
        from crm.faces.log_corrections import corrected  # noqa: PLC0415  # loaded with the book

        return corrected(understanding, self._corrections())

    def _understand(self, text: str) -> None:
        deed = _understanding(text, self._chosen, self._person)
        self.ask_book(deed, group="understand")

    def _log(self, understanding: Understanding) -> None:
        self._is_waiting = False
        found, by = self._now(understanding), self._corrections()
        if found.phrase.kind is None and found.contacts:
            ask(self, "k", found, by, then=lambda chosen: self._log_by(understanding, chosen))
        elif found.phrase.on is None and found.contacts:
            ask(self, "w", found, by, then=lambda chosen: self._log_by(understanding, chosen))
        else:
            self.write(_writing(found, by.gave))

    def _log_by(self, understanding: Understanding, by: Corrections) -> None:
        self._by = by
        self._log(understanding)

    def write(self, deed: Deed) -> None:
        """Write it, once."""
        if not self._is_writing:
            self._is_writing = True
            self.ask_book(deed, group="write")

    def _show(self) -> None:
        """What is understood by now, and what a key would do."""
        row = self.query_one(Chips)
        understood = self._understood
        if understood is None:
            row.put(())
            self._tell(Content())
            return
        found = self._now(understood.understanding)
        row.put(log_words.chips(found, self._corrections(), understood.today))
        phrase = found.phrase
        is_open = phrase.kind is None or phrase.on is None
        doubts = phrase.doubts if is_open or understood.understanding.phrase == phrase else ()
        hints = [line((doubt, CARE)) for doubt in doubts]
        if self._is_to_tell_gave(found):
            hints.append(line((_MEETING_HINT, FAINT)))
        if not doubts:
            hints.append(line((self._what_keys_do(found), FAINT)))
        self._tell(stacked(*hints))

    def _what_keys_do(self, found: Understanding) -> str:
        if not self.CORRECTS:
            return "Enter logs it, Escape leaves."
        enter = "Enter asks what it was" if found.phrase.kind is None else "Enter logs it"
        return f"{enter}, Tab corrects, Ctrl+E writes a longer note, Escape leaves."

    def _is_to_tell_gave(self, found: Understanding) -> bool:
        """Whether only the user can tell what was given: after a meeting."""
        if not self.CORRECTS or self._corrections().gave is not None:
            return False
        from crm.rules.interaction import MEETINGS  # noqa: PLC0415  # loaded with the book

        return found.phrase.kind in MEETINGS

    def _tell(self, what: Content) -> None:
        self.query_one("#doubt", Static).update(what)


def _given(gave: Give | None) -> int | None:
    return int(gave) or None if gave is not None else None


def _completing(text: str) -> Deed:
    return lambda book: LineCompleted(text, book.complete_line(text))


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


def _writing(understanding: Understanding, gave: Give | None) -> Deed:
    def deed(book: Book) -> InteractionLogged:
        logged = book.log_interaction(understanding, gave=gave)
        return InteractionLogged(logged, book.local_day())

    return deed
