"""Putting right what was logged: what of it, and to what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.faces import words as words_
from crm.rules.interaction import CATALOGUE, Direction, Give
from crm.tui import deeds, kinds
from crm.tui.editor import edit_text
from crm.tui.log_words import DEPTHS, GAVE, SIDE_LETTERS, SIDES
from crm.tui.screens.asking import Choice, ChoiceAsked, LineAsked
from crm.tui.screens.words_asked import WordsAsked

if TYPE_CHECKING:
    from crm.book.results import InteractionView
    from crm.tui.screens.people import PersonScreen

_WHAT = (
    Choice("n", "the words", "note"),
    Choice("e", "the words, in your editor", "editor"),
    Choice("k", "the kind", "kind"),
    Choice("w", "the day", "on"),
    Choice("s", "from whom it came", "direction"),
    Choice("d", "how deep it went", "depth"),
    Choice("g", "what you gave", "gave"),
)
_DEPTHS = tuple(Choice(str(depth), words, depth) for depth, words in enumerate(DEPTHS))
_GIVES = tuple(Choice(str(much), words, Give(much)) for much, words in enumerate(GAVE))
_SIDES = tuple(Choice(letter, SIDES[side], Direction(side)) for letter, side in SIDE_LETTERS)


def correct_interaction(screen: PersonScreen, event: InteractionView, today: date) -> None:
    """Ask what is to be put right about an interaction, and do so."""

    def write(**wanted: Any) -> None:
        screen.write(deeds.correct(event.uid, **wanted))

    def chosen(choice: Choice | None) -> None:
        if choice is None:
            return
        what: str = choice.value
        if what == "editor":
            words = edit_text(screen.app, event.note)
            if words is not None:
                write(note=words)
        elif what == "kind":
            possible = kinds.every(first=event.direction, but=(event.kind,))
            _ask(screen, "What kind was it?", possible, lambda found: write(kind=found))
        elif what == "direction":
            sides = [side for side in _SIDES if side.value in CATALOGUE[event.kind].directions]
            _ask(screen, "From whom?", sides, lambda found: write(direction=found))
        elif what == "depth":
            _ask(screen, "How deep did it go?", _DEPTHS, lambda found: write(depth=found))
        elif what == "gave":
            _ask(screen, "What did you give?", _GIVES, lambda found: write(gave=found))
        elif what == "on":
            asked = LineAsked("On which day was it?", hint="yesterday, last fri, 3 mar, 2026-03-01")
            screen.app.push_screen(asked, lambda words: write(day=words) if words else None)
        else:
            asked_words = WordsAsked("In which words?", event.note)
            screen.app.push_screen(
                asked_words, lambda words: None if words is None else write(note=words)
            )

    title = f"Correct: {CATALOGUE[event.kind].label}, {words_.day(event.on, today)}"
    screen.app.push_screen(ChoiceAsked(title, _WHAT), chosen)


def _ask(
    screen: PersonScreen, title: str, choices: Sequence[Choice], then: Callable[[Any], None]
) -> None:
    def chosen(choice: Choice | None) -> None:
        if choice is not None:
            then(choice.value)

    screen.app.push_screen(ChoiceAsked(title, choices), chosen)
