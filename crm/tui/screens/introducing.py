"""Bringing two people together: whom somebody should meet, both asked, made, and followed up.
Each step is a choice, and tells what the next one is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from crm.faces import introduction_words
from crm.tui.messages import BookChanged, ToShow
from crm.tui.screens.asking import Choice, ChoiceAsked, LineAsked
from crm.tui.shown import name_of

if TYPE_CHECKING:
    from datetime import date

    from crm.book.book import Book
    from crm.book.introduction_results import (
        Introduced,
        IntroductionView,
        ProposedIntroduction,
        SideView,
    )
    from crm.tui.app import Rapport
    from crm.tui.deeds import Person
    from crm.tui.reach import Deed
    from crm.tui.screens.people import PersonScreen

_MOST = 8
"""Choices that have a number."""
_KEY = "M goes on with it."
Step = Callable[["Book"], "Introduced | IntroductionView"]


def introduce(screen: PersonScreen, person: Person) -> None:
    """Show what is on its way for somebody, and whom they should meet."""

    def seen(book: Book) -> ToShow:
        begun = book.introductions(person[0])
        proposed = book.propose_introductions(person[0])
        return ToShow(partial(_show, screen, person, begun, proposed, book.local_day()))

    cast("Rapport", screen.app).ask_book(seen, group="introduce")


def _show(
    screen: PersonScreen,
    person: Person,
    begun: Sequence[IntroductionView],
    proposed: Sequence[ProposedIntroduction],
    today: date,
    app: Rapport,
) -> None:
    known: list[tuple[str, Callable[[], None]]] = [
        (_on_its_way(view, person, today), partial(_ask_step, screen, view)) for view in begun
    ]
    known += [(one.because, partial(_begin, screen, one)) for one in proposed]
    known = known[:_MOST]
    choices = [Choice(str(at), said, act) for at, (said, act) in enumerate(known, start=1)]
    choices.append(Choice("o", "somebody else …", partial(_ask_whom, screen, person)))
    title = f"Whom should {name_of(person[1])} meet?"
    app.push_screen(ChoiceAsked(title, choices), _act)


def _act(choice: Choice | None) -> None:
    if choice is not None:
        choice.value()


def _on_its_way(view: IntroductionView, person: Person, today: date) -> str:
    other = next(side for side in view.sides if side.uid != person[0])
    sides = "; ".join(f"{side.name} {introduction_words.side(side, today)}" for side in view.sides)
    return f"{other.name}, on its way: {introduction_words.state(view, today) or sides}"


def _begin(screen: PersonScreen, one: ProposedIntroduction) -> None:
    _write(screen, lambda book: book.begin_introduction(one.needing[0], one.helping[0]))


def _ask_whom(screen: PersonScreen, person: Person) -> None:
    def named(other: str | None) -> None:
        if not other:
            return
        why = LineAsked(
            f"Why should {name_of(person[1])} and {other} meet?",
            hint="What one looks for and the other knows: you tell it to both.",
        )
        app.push_screen(why, lambda said: _begin_with(other, said) if said else None)

    def _begin_with(other: str, why: str) -> None:
        _write(screen, lambda book: book.begin_introduction(person[0], other, why))

    app = screen.app
    asked = LineAsked(f"Whom should {name_of(person[1])} meet?", hint="The name, as it is on file")
    app.push_screen(asked, named)


def _ask_step(screen: PersonScreen, view: IntroductionView) -> None:
    choices = [
        Choice(str(at), said, act) for at, (said, act) in enumerate(_steps(screen, view), start=1)
    ]
    title = introduction_words.both(view)
    screen.app.push_screen(ChoiceAsked(title, choices), _act)


def _steps(
    screen: PersonScreen, view: IntroductionView
) -> Iterator[tuple[str, Callable[[], None]]]:
    """What may have happened next, the likeliest first."""
    uid = view.uid
    if view.made_on:
        yield (
            "you asked how it went",
            lambda: _write(screen, lambda book: book.follow_up_introduction(uid)),
        )
    elif all(side.agreed_on for side in view.sides):
        yield "you brought them together …", partial(_ask_words, screen, view)
    else:
        for side in view.sides:
            yield from _steps_of(screen, uid, side)
    if not view.made_on:
        for side in view.sides:
            yield (
                f"{side.name} would rather not",
                partial(_write, screen, _stepping("decline_introduction", uid, side)),
            )
    yield "you let it go", lambda: _write(screen, lambda book: book.drop_introduction(uid))


def _steps_of(
    screen: PersonScreen, uid: str, side: SideView
) -> Iterator[tuple[str, Callable[[], None]]]:
    if side.agreed_on:
        return
    if not side.asked_on:
        asked = _stepping("ask_introduction", uid, side)
        yield f"you asked {side.name}", partial(_write, screen, asked)
    agreed = _stepping("agree_introduction", uid, side)
    yield f"{side.name} would like to", partial(_write, screen, agreed)


def _stepping(verb: str, uid: str, side: SideView) -> Step:
    def step(book: Book) -> Any:
        return getattr(book, verb)(uid, side.uid)

    return step


def _ask_words(screen: PersonScreen, view: IntroductionView) -> None:
    uid = view.uid

    def made(said: str | None) -> None:
        if said is not None:
            _write(screen, lambda book: book.make_introduction(uid, said))

    hint = "In your words, as you wrote it to both; Enter alone will do."
    asked = LineAsked(f"You introduced {introduction_words.both(view)}", hint=hint, or_nothing=True)
    screen.app.push_screen(asked, made)


def _write(screen: PersonScreen, step: Step) -> None:
    def deed(book: Book) -> BookChanged:
        return BookChanged(_told(step(book), book.local_day()))

    screen.write(cast("Deed", deed))


def _told(done: Introduced | IntroductionView, today: date) -> str:
    """How far it is now, and what is next."""
    from crm.book.introduction_results import IntroductionView  # noqa: PLC0415  # in the worker

    view = done if isinstance(done, IntroductionView) else done.introduction
    state = introduction_words.state(view, today)
    sides = [f"{side.name} {introduction_words.side(side, today)}" for side in view.sides]
    lines = [f"{introduction_words.both(view)}: {state}." if state else f"{', '.join(sides)}."]
    if view.declined:
        lines.append("The no is kept. Thank them for the plain word.")
    step, _command = introduction_words.next_step(view, today)
    return "\n".join([*lines, *([f"{step} {_KEY}"] if step else [])])
