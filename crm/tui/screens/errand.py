"""What a text is written on and for: the sheet, the errand, and the order of its deeds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Protocol, cast

from textual.message import Message

from crm.rules.say import quoted
from crm.tui import deeds
from crm.tui.reach import Deed
from crm.tui.screens.asking import Choice, ChoiceAsked
from crm.tui.shown import name_of

if TYPE_CHECKING:
    from textual.app import App

    from crm.book.book import Book
    from crm.book.draft_results import Draft
    from crm.rules.wording import Brief
    from crm.tui.app import Rapport
    from crm.tui.screens.compose import Compose


@dataclass(frozen=True)
class Sheet:
    """What a text is written on. ``place`` and ``what`` say where one is and what it is;
    ``parts`` are the facts, ``words`` those that were kept unsent, ``page`` where the text
    goes, empty for nowhere; ``brief`` is what it is reviewed against, ``person`` whom it is
    about: (uid, name); ``promises`` are yours to them that words may keep: (uid, what).
    ``is_theirs`` tells words of somebody else's, which are pasted and not kept meanwhile."""

    place: str
    what: str
    parts: tuple[tuple[str, str], ...]
    words: str
    page: str
    brief: Brief
    person: tuple[str, str]
    promises: tuple[tuple[str, str], ...] = ()
    is_theirs: bool = False


def sheet_of(drafted: Draft, what: str) -> Sheet:
    """The sheet for a draft of the book's; ``what`` says what it is."""
    contact = drafted.contact
    return Sheet(
        place=f"To {contact.name}",
        what=what,
        parts=drafted.parts,
        words=drafted.words,
        page=drafted.page,
        brief=drafted.brief,
        person=(contact.uid, contact.name),
        promises=drafted.promises,
    )


class Errand(Protocol):
    """What is written, and what becomes of it. Each deed runs in a worker."""

    @property
    def choices(self) -> Sequence[Choice]:
        """What else it may be, e.g. thanks instead of a message; none where it is one thing."""

    def lay(self) -> Deed:
        """Answers with :func:`laid`; refuses whom nothing may be written to."""

    def keep(self, words: str) -> Deed:
        """Keeps the words unsent; empty words are forgotten. Answers with :class:`Kept`."""

    def send(self, words: str) -> Deed:
        """Logs the words as sent. Answers with :class:`InteractionLogged` or
        :class:`BookChanged`; whatever else comes back leaves the screen as it is."""

    def become(self, choice: Choice, screen: Compose) -> None:
        """It is something else, as chosen."""


@dataclass
class Kept(Message):
    """The words are in the book, unsent."""

    words: str


class InTurn:
    """Deeds with one text, one at a time: an older text never comes after a newer one, nor
    after it was sent."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._given = 0
        self._last = 0

    def next(self, deed: Deed, words: str) -> Deed:
        self._given += 1
        number = self._given

        def in_turn(book: Book) -> Message:
            with self._lock:
                if number < self._last:
                    return Kept(words)
                message = deed(book)
                self._last = number
                return message

        return in_turn


def ask_whether_kept(app: App[None], words: str, promises: Sequence[tuple[str, str]]) -> None:
    """Where words that were sent speak of something that you promised, ask whether they kept
    it: nothing is settled by itself."""
    from crm.rules.promise import speaks_of  # noqa: PLC0415  # with the book

    spoken = [one for one in promises if speaks_of(words, one[1])]
    if not spoken:
        return
    uid, what = spoken[0]

    def chosen(choice: Choice | None) -> None:
        if choice is not None and choice.value:
            cast("Rapport", app).write_book(deeds.keep_promise(uid))

    answers = (Choice("y", "yes, it is kept", True), Choice("n", "not yet", False))
    question = ChoiceAsked(f"You promised {name_of(quoted(what, 40))}", answers)
    # Of the app, not of the screen that asks and is put away.
    app.call_later(app.push_screen, question, chosen)
