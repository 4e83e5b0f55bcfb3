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

from crm.tui import keys, log_deeds, log_words
from crm.tui.editor import edit_text
from crm.tui.messages import (
    Failed,
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
from crm.tui.widgets.words_area import WordsArea
from crm.tui.widgets.words_input import WordsInput

if TYPE_CHECKING:
    from datetime import date

    from textual.app import App

    from crm.book.results import Understanding
    from crm.faces.log_corrections import Corrections
    from crm.rules.interaction import Give

TEACHING = "coffee with ana yesterday about #rust, promised the slides by fri"
_MEETING_HINT = "What did you give? Ctrl+G: a little, much, nothing."
_GIVES = (None, 1, 2)


class QuickLog(Over[None], AsksBook):
    """One line of words becomes an interaction. ``person`` is whom it is about when the
    line names nobody: (uid, name)."""

    BINDING_GROUP_TITLE = "Quick log"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.QUICK_LOG]
    EXAMPLE: ClassVar[str] = TEACHING
    CORRECTED_BY: ClassVar[str] = log_words.LETTERS
    """The letters of the parts that can be corrected here."""
    IS_ABOUT_THEM: ClassVar[bool] = False
    """Whether it is about the person given, whomever the line names."""

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
            yield WordsArea(placeholder="In as many lines as it needs")
            yield Chips(id="chips")
            yield Static(id="doubt", markup=False)
            yield OptionList(id="which", markup=False)

    def on_mount(self) -> None:
        self.query_one("#which").display = False
        self.query_one(WordsArea).display = False
        self._tell(said((f"For example: {self.EXAMPLE}", FAINT)))

    def on_input_changed(self, message: Input.Changed) -> None:
        self._is_waiting = False
        text = message.value.strip()
        if text:
            self._understand(text)
            self.ask_book(log_deeds.completing(message.value), group="complete")
        else:
            self._understood = None
            self._show()

    def heading(self) -> Content:
        """What is logged."""
        about = f"  about {self._person[1]}, unless you name somebody" if self._person else ""
        return line(("Log", BOLD), (about, FAINT))

    def on_input_submitted(self) -> None:
        self.submit(self.words)

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
            self.set_focus(words)
            self._understand(words.value.strip())

    def on_line_completed(self, message: LineCompleted) -> None:
        words = self.query_one(WordsInput)
        if message.rest and words.value == message.text:
            words.post_message(SuggestionReady(message.text, message.text + message.rest))

    def on_line_understood(self, message: LineUnderstood) -> None:
        if message.text != self.words:
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
        chosen = "  ↓ and Enter choose one." if message.candidates else ""
        self._tell(line((message.words, CARE), (chosen, FAINT)))

    def on_failed(self, message: Failed) -> None:
        message.stop()
        self._is_writing = False
        self._tell(line((f"{message.words} {message.hint}".strip(), CARE)))

    def on_interaction_logged(self) -> None:
        self.dismiss()

    def on_chips_opened(self, message: Chips.Opened) -> None:
        """Ask for another value of one part."""
        if message.key == "n":
            self.action_write_note()
        elif self._understood and message.key in self.CORRECTED_BY:
            understood = self._now(self._understood.understanding)
            ask(self, message.key, understood, self._corrections())

    def on_line_corrected(self, message: LineCorrected) -> None:
        """A part has another value, which holds whatever the words say."""
        self._by = message.by
        self._show()
        self.set_focus(self.query_one(WordsInput))

    def on_people_found(self, message: PeopleFound) -> None:
        message.give({"people": message.people})

    @property
    def words(self) -> str:
        """The line as it stands."""
        return self.query_one(WordsInput).value.strip()

    @property
    def is_understood(self) -> bool:
        """Whether what was typed so far could be read."""
        return self._understood is not None

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
        elif words.has_focus:
            self.set_focus(self.query_one(Chips))
        else:
            self.set_focus(words)

    def action_write_note(self) -> None:
        """To the note, of as many lines as it needs; from the note back to the line."""
        note = self.query_one(WordsArea)
        if note.has_focus:
            self._leave_note()
            return
        if not note.display:
            note.load_text(self._note())
            note.move_cursor(note.document.end)
            note.display = True
        self.set_focus(note)

    def action_edit_outside(self) -> None:
        """Write the note in the user's own editor."""
        note = self.query_one(WordsArea)
        edited = edit_text(cast("App[None]", self.app), note.text if note.display else self._note())
        if edited is not None:
            note.load_text(edited.strip())
            note.display = True
            self._take_note()

    def on_descendant_focus(self) -> None:
        if self._understood is not None:
            self._show()

    def on_text_area_changed(self) -> None:
        self._take_note()

    def _take_note(self) -> None:
        """The note is what stands there, whatever the line says."""
        note = self.query_one(WordsArea)
        if note.display and note.text.strip() != self._note():
            self._by = replace(self._corrections(), note=note.text.strip())
            self._show()

    def _leave_note(self) -> None:
        """Back to the line; where it is empty the first line of the note is read as such."""
        words = self.query_one(WordsInput)
        lines = [found for found in self._note().splitlines() if found.strip()]
        if lines and not self.words:
            words.value = lines[0]
        self.query_one(WordsArea).display = self._corrections().note is not None
        self.set_focus(words)

    def _note(self) -> str:
        """The note as it would be kept now."""
        by = self._corrections()
        if by.note is not None:
            return by.note
        return self._understood.understanding.phrase.note if self._understood else ""

    def action_log(self) -> None:
        """Log it, from the note as well, once every letter that was typed before is there."""
        (self.focused or self).call_later(self._log_now)

    def _log_now(self) -> None:
        if self.query_one(WordsArea).has_focus:
            self._leave_note()
        self.on_input_submitted()

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
            self.set_focus(which)
        elif self._understood:
            self.set_focus(self.query_one(Chips))

    def action_leave(self) -> None:
        """From the chips or the note back to the words; from the words, away."""
        if self.query_one(WordsArea).has_focus:
            self._leave_note()
        elif self.query_one(Chips).has_focus:
            self.set_focus(self.query_one(WordsInput))
        else:
            self.dismiss()

    def _corrections(self) -> Corrections:
        from crm.faces.log_corrections import Corrections  # noqa: PLC0415  # loaded with the book

        return self._by or Corrections()

    def _now(self, understanding: Understanding) -> Understanding:
        from crm.faces.log_corrections import corrected  # noqa: PLC0415  # loaded with the book

        return corrected(understanding, self._corrections())

    def _understand(self, text: str) -> None:
        deed = log_deeds.understanding(
            text, self._chosen, self._person, is_about_them=self.IS_ABOUT_THEM
        )
        self.ask_book(deed, group="understand")

    def _log(self, understanding: Understanding) -> None:
        self._is_waiting = False
        found, by = self._now(understanding), self._corrections()
        if found.phrase.kind is None and found.contacts:
            ask(self, "k", found, by, then=lambda chosen: self._log_by(understanding, chosen))
        elif found.phrase.on is None and found.contacts:
            ask(self, "w", found, by, then=lambda chosen: self._log_by(understanding, chosen))
        else:
            self.write(self.writing(found, by.gave))

    def _log_by(self, understanding: Understanding, by: Corrections) -> None:
        self._by = by
        self._log(understanding)

    def writing(self, found: Understanding, gave: Give | None) -> Deed:
        """How it is written."""
        return log_deeds.writing(found, gave)

    def write(self, deed: Deed) -> None:
        """Write it, once."""
        if not self._is_writing:
            self._is_writing = True
            self.write_book(deed, typed=self.query_one(WordsInput).value)

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
        enter = "Enter asks what it was" if found.phrase.kind is None else "Enter logs it"
        if self.query_one(WordsArea).has_focus:
            return "Ctrl+S logs it, Escape goes back to the line, Ctrl+E opens your editor."
        return f"{enter}, Tab corrects, Ctrl+N writes a longer note, Escape leaves."

    def _is_to_tell_gave(self, found: Understanding) -> bool:
        """Whether only the user can tell what was given: after a meeting."""
        if self._corrections().gave is not None:
            return False
        from crm.rules.interaction import MEETINGS  # noqa: PLC0415  # loaded with the book

        return found.phrase.kind in MEETINGS

    def _tell(self, what: Content) -> None:
        self.query_one("#doubt", Static).update(what)


def _given(gave: Give | None) -> int | None:
    return int(gave) or None if gave is not None else None
