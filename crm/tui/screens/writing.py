"""What is written to somebody: a message, for a nudge or without one; an offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from crm.tui import draft_words
from crm.tui.deeds import Person
from crm.tui.messages import BookChanged, Failed, InteractionLogged, ToShow
from crm.tui.reach import AsksBook, Deed
from crm.tui.screens.asking import Choice, ChoiceAsked
from crm.tui.screens.compose import Compose, laid, open_compose
from crm.tui.screens.errand import Kept, Sheet, sheet_of
from crm.tui.screens.leaf import Leaf

if TYPE_CHECKING:
    from textual.app import App
    from textual.message import Message

    from crm.book.book import Book
    from crm.tui.app import Rapport

_OFFER = "offer"
_KINDS = (
    Choice("m", "a message", "message"),
    Choice("q", "a question", "question"),
    Choice("a", "an answer", "answer"),
    Choice("t", "thanks", "thanks"),
    Choice("i", "something worth knowing that you share", "insight"),
    Choice("h", "help that you give", "help"),
    Choice("c", "a congratulation", "congratulation"),
    Choice("s", "words of sympathy", "condolence"),
    Choice("k", "a comment on something of theirs", "comment"),
    Choice("f", "a favour that you ask", "ask"),
    Choice("o", "an offer …", _OFFER),
)


class ToSomebody:
    """A message to a person; with the uid of a nudge for that entry of today's list."""

    choices: Sequence[Choice] = _KINDS

    def __init__(self, person: Person, nudge: str = "") -> None:
        self._person = person
        self._nudge = nudge
        self._kind = ""

    def lay(self) -> Deed:
        def deed(book: Book) -> ToShow:
            uid, nudge = self._person[0], self._nudge
            drafted = book.draft_nudge(nudge) if nudge else book.draft(uid)
            chosen, self._kind = self._kind, self._kind or drafted.kind.value
            sheet = sheet_of(drafted, said_kind(drafted.kind.value))
            return laid(self, as_kind(sheet, chosen) if chosen else sheet)

        return deed

    def keep(self, words: str) -> Deed:
        def deed(book: Book) -> Kept:
            book.keep_draft(self._person[0], words)
            return Kept(words)

        return deed

    def send(self, words: str) -> Deed:
        kind = self._kind

        def deed(book: Book) -> InteractionLogged:
            from crm.rules.interaction import Kind  # noqa: PLC0415  # with the book

            logged = book.send_draft(self._person[0], words, kind=Kind(kind), nudge=self._nudge)
            return InteractionLogged(logged, book.local_day())

        return deed

    def become(self, choice: Choice, screen: Compose) -> None:
        if choice.value == _OFFER:
            offer_to(screen, self._person)
            return
        self._kind = choice.value
        screen.take(as_kind(screen.sheet, choice.value))


class OfferTo:
    """The words of an offer, under its permit."""

    choices: Sequence[Choice] = ()

    def __init__(self, person: Person, offering: str) -> None:
        self._person = person
        self._offering = offering

    def lay(self) -> Deed:
        def deed(book: Book) -> ToShow:
            drafted = book.draft_offer(self._person[0], self._offering)
            return laid(self, sheet_of(drafted, said_kind(f"an offer of {self._offering}")))

        return deed

    def keep(self, words: str) -> Deed:
        def deed(book: Book) -> Kept:
            book.keep_draft(self._person[0], words, offering=self._offering)
            return Kept(words)

        return deed

    def send(self, words: str) -> Deed:
        def deed(book: Book) -> BookChanged | Failed:
            from crm.book.offers import GateShut  # noqa: PLC0415  # with the book

            try:
                made = book.make_offer(self._person[0], words, self._offering)
            except GateShut as shut:
                failed = [check for check in shut.verdict.checks if not check.passed]
                said = [fact for check in failed for fact in check.evidence]
                return Failed("\n".join([shut.message, *said]), shut.hint)
            told = f"On record: {made.offer.offering}, offered to {self._person[1]}."
            return BookChanged(told, undoable=False)

        return deed

    def become(self, choice: Choice, screen: Compose) -> None:
        """An offer is nothing else."""


def write_to(node: AsksBook, person: Person, nudge: str = "") -> None:
    """Open a message to somebody."""
    open_compose(node, ToSomebody(person, nudge))


def offer_to(node: AsksBook, person: Person, offering: str = "") -> None:
    """Begin an offer to somebody, which grants a permit; where the gate is shut its checklist
    is shown instead. Of several offerings it is asked which."""
    cast("Rapport", node.app).write_book(_begin(person, offering), group="offer")


def _begin(person: Person, offering: str) -> Deed:
    def deed(book: Book) -> Message:
        from crm.book.offers import GateShut  # noqa: PLC0415  # with the book

        names = [found.name for found in book.offerings() if found.retired_on is None]
        if not offering and len(names) > 1:
            return _which(person, names)
        try:
            begun = book.start_offer(person[0], offering or None)
        except GateShut as shut:
            title, checklist = f"Too early: {person[1]}", draft_words.shut_gate(shut.view)
            return ToShow(lambda app: app.push_screen(Leaf(title, checklist)))
        return OfferTo(person, begun.offering.name).lay()(book)

    return deed


def _which(person: Person, names: Sequence[str]) -> ToShow:
    choices = [Choice(str(number), name, name) for number, name in enumerate(names[:9], 1)]

    def ask(app: App[None]) -> None:
        def chosen(choice: Choice | None) -> None:
            if choice is not None:
                offer_to(cast("Rapport", app), person, choice.value)

        app.push_screen(ChoiceAsked(f"Offer {person[1]} …", choices), chosen)

    return ToShow(ask)


def as_kind(sheet: Sheet, kind: str) -> Sheet:
    """The same sheet for a message of another kind."""
    from crm.rules.interaction import Kind  # noqa: PLC0415  # with the book
    from crm.rules.scaffold import parts_as  # noqa: PLC0415  # as above

    return replace(
        sheet,
        what=said_kind(kind),
        parts=parts_as(sheet.parts, Kind(kind)),
        brief=replace(sheet.brief, kind=Kind(kind)),
    )


def said_kind(kind: str) -> str:
    """What it is, with its article left out: ``out of office``."""
    return kind.replace("_", " ")
