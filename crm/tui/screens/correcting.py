"""Putting right what was logged: what of it, and to what."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from crm.faces.words import count
from crm.rules.interaction import CATALOGUE, Give, Kind
from crm.tui import deeds
from crm.tui.editor import edit_text
from crm.tui.screens.asking import Choice, ChoiceAsked, LineAsked

if TYPE_CHECKING:
    from crm.book.results import InteractionView
    from crm.tui.screens.people import PersonScreen

_WHAT = (
    Choice("w", "the words", "note"),
    Choice("e", "the words, in your editor", "editor"),
    Choice("k", "the kind", "kind"),
    Choice("d", "the day", "on"),
    Choice("p", "how deep it went", "depth"),
    Choice("g", "what you gave", "gave"),
)
_DEPTHS = (
    Choice("0", "passing", 0),
    Choice("1", "light", 1),
    Choice("2", "meaningful", 2),
    Choice("3", "deep", 3),
)
_GIVES = (
    Choice("n", "nothing", Give.NONE),
    Choice("s", "a little", Give.SMALL),
    Choice("m", "much", Give.WHOLE),
)
_KEYS = "abcdefghimnoprstuvwxyzABCDEFGHI"


def correct_interaction(screen: PersonScreen, event: InteractionView) -> None:
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
            _ask(screen, "What kind was it?", _kinds(event), lambda found: write(kind=found))
        elif what == "depth":
            _ask(screen, "How deep did it go?", _DEPTHS, lambda found: write(depth=found))
        elif what == "gave":
            _ask(screen, "What did you give?", _GIVES, lambda found: write(gave=found))
        elif what == "on":
            asked = LineAsked("On which day was it?", hint="yesterday, last fri, 3 mar, 2026-03-01")
            screen.app.push_screen(asked, lambda words: write(day=words) if words else None)
        else:
            several = event.note.count("\n") + 1
            hint = "Enter writes it."
            if several > 1:
                hint = f"Its {count(several, 'line')} become one; e keeps them."
            asked = LineAsked("In which words?", hint=hint, value=" ".join(event.note.split()))
            screen.app.push_screen(asked, lambda words: write(note=words) if words else None)

    title = f"Correct: {CATALOGUE[event.kind].label}, {event.on.isoformat()}"
    screen.app.push_screen(ChoiceAsked(title, _WHAT), chosen)


def _ask(
    screen: PersonScreen, title: str, choices: tuple[Choice, ...], then: Callable[[Any], None]
) -> None:
    def chosen(choice: Choice | None) -> None:
        if choice is not None:
            then(choice.value)

    screen.app.push_screen(ChoiceAsked(title, choices), chosen)


def _kinds(event: InteractionView) -> tuple[Choice, ...]:
    """The kinds that it may have been, those of the same side first."""
    possible = [
        touchpoint
        for kind, touchpoint in CATALOGUE.items()
        if kind not in (Kind.REQUEST, Kind.PREMATURE_PITCH, event.kind)
    ]
    possible.sort(key=lambda touchpoint: event.direction not in touchpoint.directions)
    return tuple(
        Choice(key, touchpoint.label, touchpoint.kind)
        for key, touchpoint in zip(_KEYS, possible, strict=False)
    )
