"""How the screen reaches the book: in workers, which answer with messages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Condition, Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from textual.dom import DOMNode
from textual.message import Message
from textual.worker import Worker, get_current_worker

from crm.errors import BookBusy, BookUnusable, RapportError
from crm.tui.hints import in_the_screen
from crm.tui.messages import DeedEnded, Failed

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.clock import Clock

LEAVING_SECONDS = 0.5
"""How long what is asked of a busy book goes on waiting when the screen is left."""
GIVING_UP_SECONDS = 1.0
"""How long what is at work with the book, a check of a large one, goes on then."""
_KNOWN_SECONDS = 3.0
"""How long it may take until that is over."""
_NEVER_BEGUN = "Rapport was left before it could be written."

Deed = Callable[["Book"], Message]
"""Something done with the book, and the message that tells what came of it."""


class Unwritten(NamedTuple):
    """What was to be written when the screen was left, and was not: the words that the user
    typed for it, empty where there are none, and why."""

    typed: str
    why: str


class Reach:
    """The one open book of the screen. Any thread may use it."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path = path
        self.clock = clock
        self._lock = Lock()
        self._book: Book | None = None
        self._left_at: float | None = None
        self._writing: dict[int, Unwritten] = {}
        self._writings = 0
        self._written = Condition()

    def book(self) -> Book:
        """The book, opened by whoever asks first. Raises :class:`BookUnusable`."""
        with self._lock:
            if self._book is None:
                # The first frame stands before the database is imported.
                from crm.book.book import Book  # noqa: PLC0415

                self._book = Book.open(self.path, self.clock, self.is_left, self.is_given_up)
            return self._book

    def create(self, owner: str) -> None:
        """Make a new book for ``owner``. Raises :class:`BookUnusable`."""
        from crm.book.book import Book  # noqa: PLC0415  # as above

        with self._lock:
            self._book = Book.create(self.path, self.clock, owner=owner)

    def keep_time(self, clock: Clock) -> None:
        """Go by another clock from now on. Who is at work with the book finishes by the old
        one."""
        with self._lock:
            before, self._book, self.clock = self._book, None, clock
        if before is not None:
            before.close()

    def begin_writing(self, typed: str) -> int:
        """Something is to be written, for which the user typed these words; its number."""
        self._writings += 1
        self._writing[self._writings] = Unwritten(typed, _NEVER_BEGUN)
        return self._writings

    def end_writing(self, number: int, came: Message) -> None:
        """What came of it. What fails while the screen is open is told there."""
        with self._written:
            typed = self._writing.pop(number).typed
            if isinstance(came, Failed) and self._left_at is not None:
                self._writing[number] = Unwritten(typed, came.words)
            self._written.notify_all()

    def await_writing(self) -> None:
        """Wait until it is known of all that was to be written whether it was: a moment, since
        what is at work is given up soon."""
        with self._written:
            self._written.wait_for(
                lambda: all(one.why != _NEVER_BEGUN for one in self._writing.values()),
                _KNOWN_SECONDS,
            )

    @property
    def unwritten(self) -> tuple[Unwritten, ...]:
        """What was not written and nobody was told of, once the screen is left."""
        return tuple(self._writing.values())

    def leave(self) -> None:
        """The screen is being left: whoever waits for another program gets a moment more."""
        self._left_at = self._left_at or monotonic()

    def is_left(self) -> bool:
        """Whether nobody waits for another program any more."""
        return self._left_at is not None and monotonic() > self._left_at + LEAVING_SECONDS

    def is_given_up(self) -> bool:
        """Whether nobody waits for what is at work with the book any more either."""
        return self._left_at is not None and monotonic() > self._left_at + GIVING_UP_SECONDS

    def close(self) -> None:
        """Let go of the file."""
        self.leave()
        with self._lock:
            if self._book is not None:
                self._book.close()
                self._book = None


class HasReach(Protocol):
    """The app, as far as those who ask the book know it."""

    reach: Reach

    def deed_begun(self, worker: Worker[Any]) -> None:
        """Remember that something is asked of the book in a worker."""

    def post_message(self, message: Message) -> bool:
        """Tell the app; any thread may."""


class AsksBook(DOMNode):
    """A screen or widget that asks the book, in a worker that never touches a widget. It is
    named after the class that is shown, from which alone the styles are inherited."""

    def ask_book(self, deed: Deed, *, group: str) -> None:
        """Look at the book with ``deed`` in a thread; its message comes to this node. The
        answer to an earlier deed of the group is dropped. It waits for a busy book as long as
        it takes."""
        app = cast("HasReach", self.app)

        def work() -> None:
            worker = get_current_worker()
            try:
                message = done(deed, app.reach)
                while _is_busy(message) and not (worker.is_cancelled or app.reach.is_left()):
                    message = done(deed, app.reach)
            finally:
                app.post_message(DeedEnded(worker))
            if isinstance(message, Failed):
                message.unasked = True
            if not worker.is_cancelled:
                self.post_message(message)

        app.deed_begun(self.run_worker(work, **_IN_THREAD, group=group, exclusive=True))

    def write_book(self, deed: Deed, *, group: str = "write", typed: str = "") -> None:
        """Write with ``deed`` in a thread, whatever becomes of this node: its message comes
        here or, where this was put away meanwhile, to the app. A book that stays busy is told
        in words. ``typed`` are words of the user's that must not be lost with it."""
        app = cast("HasReach", self.app)
        number = app.reach.begin_writing(typed)

        def work() -> None:
            try:
                message = done(deed, app.reach)
                app.reach.end_writing(number, message)
            finally:
                app.post_message(DeedEnded(get_current_worker()))
            if not self.post_message(message):
                app.post_message(message)

        app.deed_begun(self.app.run_worker(work, **_IN_THREAD, group=group))


_IN_THREAD: Any = {"thread": True, "exit_on_error": False}


def _is_busy(message: Message) -> bool:
    return isinstance(message, Failed) and message.busy


def done(deed: Deed, reach: Reach) -> Message:
    """What came of a deed. Whatever goes wrong becomes words: a traceback would print what
    the book holds about people."""
    try:
        return deed(reach.book())
    except BookBusy as error:
        return Failed(error.message, in_the_screen(error.hint), busy=True)
    except BookUnusable as error:
        return Failed(error.message, in_the_screen(error.hint), lasting=True)
    except RapportError as error:
        return Failed(error.message, in_the_screen(error.hint))
    except Exception as error:
        return Failed(
            f"Something went wrong inside Rapport ({type(error).__name__}).",
            "The book is as it was.",
        )
