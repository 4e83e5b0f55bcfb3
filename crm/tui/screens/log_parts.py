"""What the quick log asks when a part of a line is corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from textual.message import Message

from crm.tui import kinds
from crm.tui.log_words import DEPTHS, GAVE, SIDE_LETTERS, SIDES
from crm.tui.messages import LineCorrected
from crm.tui.screens.asking import Choice, ChoiceAsked, LineAsked

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import Understanding
    from crm.faces.log_corrections import Corrections
    from crm.tui.screens.quick_log import QuickLog

Then = Callable[["Corrections"], object]

_DAYS = 7


def ask(
    screen: QuickLog, key: str, found: Understanding, by: Corrections, then: Then | None = None
) -> None:
    """Ask for another value of the part that ``key`` names. The corrections with it go to
    ``then``, else to the screen as a message."""

    def give(values: dict[str, Any] | None) -> None:
        if values is None:
            return
        made = replace(by, **values)
        if then is None:
            screen.post_message(LineCorrected(made))
        else:
            then(made)

    _ASKED[key](screen, found, give)


Give = Callable[[dict[str, Any] | None], None]


def _choose(screen: QuickLog, title: str, choices: Sequence[Choice], give: Give, name: str) -> None:
    def chosen(choice: Choice | None) -> None:
        give(None if choice is None else {name: choice.value})

    screen.app.push_screen(ChoiceAsked(title, choices), chosen)


def _kind(screen: QuickLog, _: Understanding, give: Give) -> None:
    def chosen(choice: Choice | None) -> None:
        if choice is None or choice.value is not None:
            give(None if choice is None else {"kind": choice.value})
        else:
            _choose(screen, "Which kind?", kinds.every(), give, "kind")

    choices = [*kinds.usual(), Choice("x", "something else …", None)]
    screen.app.push_screen(ChoiceAsked("What was it?", choices), chosen)


def _when(screen: QuickLog, _: Understanding, give: Give) -> None:
    today = screen.today()
    near = {"0": "today", "1": "yesterday"}
    choices = [
        Choice(str(ago), near.get(str(ago), f"{today - timedelta(days=ago):%A %-d %B}"),
               today - timedelta(days=ago))
        for ago in range(_DAYS)
    ]  # fmt: skip
    choices.append(Choice("o", "another day …", None))

    def chosen(choice: Choice | None) -> None:
        if choice is None:
            give(None)
        elif choice.value is not None:
            give({"on": choice.value})
        else:
            _another_day(screen, give)

    screen.app.push_screen(ChoiceAsked("When was it?", choices), chosen)


def _another_day(screen: QuickLog, give: Give) -> None:
    from crm.rules.phrase import understand_date  # noqa: PLC0415  # loaded with the book

    def told(words: str | None) -> None:
        on = understand_date(words, screen.today()) if words else None
        if words and on is None:
            screen.app.notify(
                f"“{words}” is not certainly one day.", severity="warning", markup=False
            )
        give(None if on is None else {"on": on})

    screen.app.push_screen(LineAsked("On which day?", hint="mon, 3 mar, 2026-03-01"), told)


def _side(screen: QuickLog, found: Understanding, give: Give) -> None:
    from crm.rules.interaction import CATALOGUE, Direction  # noqa: PLC0415  # as above

    sides = CATALOGUE[found.phrase.kind].directions if found.phrase.kind else tuple(Direction)
    choices = [
        Choice(letter, SIDES[side], Direction(side))
        for letter, side in SIDE_LETTERS
        if Direction(side) in sides
    ]
    _choose(screen, "From whom?", choices, give, "direction")


def _depth(screen: QuickLog, _: Understanding, give: Give) -> None:
    choices = [Choice(str(depth), words, depth) for depth, words in enumerate(DEPTHS)]
    _choose(screen, "How deep did it go?", choices, give, "depth")


def _gave(screen: QuickLog, _: Understanding, give: Give) -> None:
    from crm.rules.interaction import Give as Given  # noqa: PLC0415  # as above

    choices = [Choice(str(much), words, Given(much)) for much, words in enumerate(GAVE)]
    _choose(screen, "What did you give?", choices, give, "gave")


def _people(screen: QuickLog, _: Understanding, give: Give) -> None:
    def told(words: str | None) -> None:
        if words is None:
            return
        names = [name.strip() for name in words.split(",") if name.strip()]

        def deed(book: Book) -> Message:
            return PeopleFound(tuple(dict.fromkeys(book.find(name) for name in names)), give)

        screen.ask_book(deed, group="people")

    screen.app.push_screen(LineAsked("With whom?", hint="Names, with commas between"), told)


class PeopleFound(Message):
    """Whom the names mean."""

    def __init__(self, people: tuple[Any, ...], give: Give) -> None:
        super().__init__()
        self.people = people
        self.give = give


def _interests(screen: QuickLog, _: Understanding, give: Give) -> None:
    def told(words: str | None) -> None:
        names = (words or "").replace("#", "").split(",")
        found = tuple(name.strip() for name in names if name.strip())
        give(None if words is None else {"interests": found})

    hint = "With commas between; a comma alone for none"
    screen.app.push_screen(LineAsked("About what?", hint=hint), told)


def _promise(screen: QuickLog, _: Understanding, give: Give) -> None:
    from crm.rules.history import PromiseBy  # noqa: PLC0415  # as above

    choices = [
        Choice("y", "you promised …", PromiseBy.ME),
        Choice("t", "they promised …", PromiseBy.THEM),
        Choice("n", "nobody promised anything", None),
    ]

    def chosen(choice: Choice | None) -> None:
        if choice is None:
            give(None)
        elif choice.value is None:
            give({"promises": ()})
        else:
            _promised(screen, cast("PromiseBy", choice.value), give)

    screen.app.push_screen(ChoiceAsked("Who promised?", choices), chosen)


def _promised(screen: QuickLog, by: Any, give: Give) -> None:
    from crm.rules.phrase import PromisePhrase, understand  # noqa: PLC0415  # as above

    def told(words: str | None) -> None:
        if words is None:
            return
        read = understand(f"promised {words}", screen.today()).promises
        made = replace(read[0], by=by) if read else PromisePhrase(by, words, None, words)
        give({"promises": (made,)})

    screen.app.push_screen(LineAsked("What, and until when?", hint="the slides by fri"), told)


_ASKED: dict[str, Callable[[QuickLog, Understanding, Give], None]] = {
    "p": _people,
    "k": _kind,
    "w": _when,
    "s": _side,
    "d": _depth,
    "g": _gave,
    "i": _interests,
    "r": _promise,
}
