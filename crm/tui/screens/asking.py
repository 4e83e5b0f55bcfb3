"""Short questions: a line of words, or one of a few answers by one key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from crm.tui import keys
from crm.tui.screens.over import Over
from crm.tui.shown import BOLD, FAINT, TAG, line
from crm.tui.widgets.row_list import Hanging
from crm.tui.widgets.words_input import WordsInput


class LineAsked(Over[str | None]):
    """Asks for one line of words; None when it is left. With ``or_nothing`` Enter alone is an
    answer, an empty one."""

    BINDING_GROUP_TITLE = "Question"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.LEAVE]

    def __init__(
        self, title: str, *, hint: str = "", value: str = "", or_nothing: bool = False
    ) -> None:
        super().__init__()
        self._asked = title
        self._hint = hint
        self._value = value
        self._or_nothing = or_nothing

    def compose(self) -> ComposeResult:
        with Vertical(classes="question") as box:
            box.border_title = line((self._asked, BOLD))
            yield WordsInput(self._value)
            yield Static(line((self._hint, FAINT)), markup=False)

    def on_input_submitted(self) -> None:
        words = self.query_one(WordsInput).value.strip()
        if words or self._or_nothing:
            self.dismiss(words)

    def action_leave(self) -> None:
        self.dismiss(None)


@dataclass(frozen=True)
class Choice:
    """An answer: the key that chooses it, its words, and what it means."""

    key: str
    words: str
    value: Any


class ChoiceAsked(Over[Choice | None]):
    """Asks for one of a few answers; None when it is left."""

    BINDING_GROUP_TITLE = "Question"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.LEAVE, *keys.CHOICES]

    def __init__(self, title: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._asked = title
        self._choices = {choice.key: choice for choice in choices}

    def compose(self) -> ComposeResult:
        with Vertical(classes="question") as box:
            box.border_title = line((self._asked, BOLD))
            yield OptionList(
                *(
                    Option(
                        Hanging(line((f"{choice.key}  ", TAG), choice.words), 3),
                        id=f"choice-{choice.key}",
                    )
                    for choice in self._choices.values()
                ),
                markup=False,
            )

    def on_key(self, event: events.Key) -> None:
        if event.character in self._choices:
            event.stop()
            self.dismiss(self._choices[event.character])

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        key = (message.option.id or "").removeprefix("choice-")
        self.dismiss(self._choices[key])

    def action_leave(self) -> None:
        self.dismiss(None)

    def action_next(self) -> None:
        self.query_one(OptionList).action_cursor_down()

    def action_previous(self) -> None:
        self.query_one(OptionList).action_cursor_up()
