"""What is written for an invitation, and as an answer to one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crm.tui.deeds import Person
from crm.tui.messages import BookChanged, ToShow
from crm.tui.reach import AsksBook, Deed
from crm.tui.screens.asking import Choice
from crm.tui.screens.compose import Compose, laid, open_compose
from crm.tui.screens.errand import Kept, Sheet, sheet_of

if TYPE_CHECKING:
    from textual.app import App

    from crm.book.book import Book


class _OneThing:
    """What is one thing, and nothing else."""

    choices: Sequence[Choice] = ()

    def become(self, choice: Choice, screen: Compose) -> None:
        """It is nothing else."""


class ToInvite(_OneThing):
    """An invitation of somebody, from facts."""

    def __init__(self, person: Person) -> None:
        self._person = person

    def lay(self) -> Deed:
        def deed(book: Book) -> ToShow:
            return laid(self, sheet_of(book.draft_invitation(self._person[0]), "an invitation"))

        return deed

    def keep(self, words: str) -> Deed:
        def deed(book: Book) -> Kept:
            book.keep_invitation(self._person[0], words)
            return Kept(words)

        return deed

    def send(self, words: str) -> Deed:
        def deed(book: Book) -> BookChanged:
            book.send_invitation(self._person[0], words)
            return BookChanged(f"Sent, and waiting: {self._person[1]}.")

        return deed


class ToAnswer(_OneThing):
    """The answer to a request of theirs: it begins from a courteous text, is kept with the
    deed, and taken to the clipboard."""

    def __init__(self, app: App[None], uid: str, answer: str) -> None:
        self._app = app
        self._uid = uid
        self._answer = answer

    def lay(self) -> Deed:
        def deed(book: Book) -> ToShow:
            from crm.rules.request import Met  # noqa: PLC0415  # with the book

            drafted = book.draft_reply(self._uid, Met(self._answer))
            return laid(self, sheet_of(drafted, _ANSWERS[self._answer]))

        return deed

    def keep(self, words: str) -> Deed:
        def deed(book: Book) -> Kept:
            from crm.rules.request import Met  # noqa: PLC0415  # with the book

            book.keep_reply(self._uid, Met(self._answer), words)
            return Kept(words)

        return deed

    def send(self, words: str) -> Deed:
        def deed(book: Book) -> BookChanged:
            from crm.faces import request_words  # noqa: PLC0415  # with the book
            from crm.rules.request import Met  # noqa: PLC0415  # as above

            done = book.answer_request(self._uid, Met(self._answer), words)
            self._app.call_from_thread(self._app.copy_to_clipboard, words)
            return BookChanged(f"{request_words.done(done.request)}\nYour words are copied.")

        return deed


_ANSWERS = {
    "accepted": "accept it, with a reply worth sending",
    "asked": "ask something first",
    "declined": "decline it, kindly",
}


class ToPaste(_OneThing):
    """A request that came another way, as it is pasted."""

    def __init__(self, name: str) -> None:
        self._name = name

    def lay(self) -> Deed:
        def deed(book: Book) -> ToShow:  # noqa: ARG001  # nothing is asked of it
            from crm.rules.wording import Brief  # noqa: PLC0415  # with the book

            parts = (
                ("From", self._name),
                ("Paste", "what they wrote, as it came; Ctrl+S puts it into the inbox"),
            )
            place = f"From {self._name}"
            sheet = Sheet(place, "their words", parts, "", "", Brief(), ("", ""), is_theirs=True)
            return laid(self, sheet)

        return deed

    def keep(self, words: str) -> Deed:
        return lambda book: Kept(words)  # noqa: ARG005  # kept when it is put in

    def send(self, words: str) -> Deed:
        def deed(book: Book) -> BookChanged:
            added = book.add_request(self._name, words)
            return BookChanged(f"In the inbox: {added.contact_name}, {added.reading.tone.value}.")

        return deed


def invite(node: AsksBook, person: Person) -> None:
    """Open an invitation of somebody; who may not be invited is told instead."""
    open_compose(node, ToInvite(person))
