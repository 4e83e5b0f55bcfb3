"""A short form: a few lines to fill in, written together or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Input, Static

from crm.tui import keys
from crm.tui.editor import edit_text
from crm.tui.messages import BookChanged, Failed
from crm.tui.reach import AsksBook, Deed
from crm.tui.screens.over import Over
from crm.tui.shown import BOLD, CARE, FAINT, line
from crm.tui.widgets.words_input import WordsInput, as_one_line

Filled = Mapping[str, str]
"""What was filled in, by the names of the fields."""


class Field(NamedTuple):
    """A line of a form. ``hint`` teaches; text of several lines is kept as it is, unless it
    is changed."""

    name: str
    label: str
    value: str = ""
    hint: str = ""


class Form(Over[None], AsksBook):
    """Asks for ``fields`` and does ``deed`` with them. What the book refuses is told here, and
    nothing that was typed is lost."""

    BINDING_GROUP_TITLE = "Form"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.FORM]

    def __init__(
        self, title: str, fields: Sequence[Field], deed: Callable[[Filled], Deed], note: str = ""
    ) -> None:
        super().__init__()
        self._heading = title
        self._fields = tuple(fields)
        self._deed = deed
        self._note = note
        self._whole = {field.name: field.value for field in fields}
        self._is_writing = False

    def compose(self) -> ComposeResult:
        with Vertical(classes="question form") as box:
            box.border_title = line((self._heading, BOLD))
            box.border_subtitle = line(("Enter, then the next; Ctrl+S writes it", FAINT))
            with VerticalScroll(can_focus=False):
                for field in self._fields:
                    yield Static(line((field.label, FAINT)), markup=False)
                    yield WordsInput(field.value, placeholder=field.hint, id=f"field-{field.name}")
            yield Static(line((self._note, FAINT)), id="form-told", markup=False)

    def on_input_submitted(self, message: Input.Submitted) -> None:
        if self._name_of(message.input) == self._fields[-1].name:
            self.action_write()
        else:
            self.focus_next(WordsInput)

    def action_write(self) -> None:
        """Write what was filled in, once every letter that was typed before is there."""
        (self.focused or self).call_later(self._write)

    def _write(self) -> None:
        if not self._is_writing:
            self._is_writing = True
            filled = self._filled()
            self.write_book(self._deed(filled), typed="\n".join(filter(None, filled.values())))

    def action_edit(self) -> None:
        """Write the line in the user's own editor."""
        if not isinstance(self.focused, WordsInput):
            return
        name = self._name_of(self.focused)
        edited = edit_text(self.app, self._filled()[name])
        if edited is not None:
            self._whole[name] = edited
            self.focused.value = edited

    def action_next(self) -> None:
        self.focus_next(WordsInput)

    def action_previous(self) -> None:
        self.focus_previous(WordsInput)

    def action_leave(self) -> None:
        self.dismiss()

    def on_failed(self, message: Failed) -> None:
        message.stop()
        self._is_writing = False
        told = f"{message.words} {message.hint}".strip()
        self.query_one("#form-told", Static).update(line((told, CARE)))

    def on_book_changed(self, _: BookChanged) -> None:
        self.dismiss()

    def _filled(self) -> Filled:
        """What stands in the lines; text of several lines as it came, where it still stands
        so."""
        filled = {}
        for field in self.query(WordsInput):
            whole = self._whole[self._name_of(field)]
            is_same = field.value == as_one_line(whole)
            filled[self._name_of(field)] = (whole if is_same else field.value).strip()
        return filled

    def _name_of(self, field: Input) -> str:
        return (field.id or "").removeprefix("field-")
