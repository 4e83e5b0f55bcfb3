"""How the screen reaches the book: in workers, which answer with messages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Protocol, cast

from textual.dom import DOMNode
from textual.message import Message
from textual.worker import Worker, get_current_worker

from crm.errors import BookBusy, RapportError
from crm.tui.messages import DeedEnded, Failed

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.clock import Clock

Deed = Callable[["Book"], Message]
"""Something done with the book, and the message that tells what came of it."""


class Reach:
    """The one open book of the screen. Any thread may use it."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path = path
        self.clock = clock
        self._lock = Lock()
        self._book: Book | None = None

    def book(self) -> Book:
        """The book, opened by whoever asks first. Raises :class:`BookUnusable`."""
        with self._lock:
            if self._book is None:
                # The first frame stands before the database is imported.
                from crm.book.book import Book  # noqa: PLC0415

                self._book = Book.open(self.path, self.clock)
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

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._book is not None:
                self._book.close()
                self._book = None


class HasReach(Protocol):
    """The app, as far as those who ask the book know it."""

    reach: Reach

    def deed_begun(self, worker: Worker[None]) -> None:
        """Remember that something is asked of the book, by this worker."""

    def post_message(self, message: Message) -> bool:
        """Tell the app; any thread may."""


class AsksBook(DOMNode):
    """A screen or widget that asks the book, in a worker that never touches a widget. It is
    named after the class that is shown, from which alone the styles are inherited."""

    def ask_book(self, deed: Deed, *, group: str, newest_only: bool = True) -> None:
        """Do ``deed`` in a thread; its message comes to this node. With ``newest_only`` the
        answer to an earlier deed of the group is dropped: for what is only looked at. That
        waits for a busy book as long as it takes; what writes gives up in words."""
        app = cast("HasReach", self.app)

        def work() -> None:
            worker = get_current_worker()
            try:
                message = done(deed, app.reach)
                while newest_only and _is_busy(message) and not worker.is_cancelled:
                    message = done(deed, app.reach)
            finally:
                app.post_message(DeedEnded(worker))
            if not worker.is_cancelled:
                self.post_message(message)

        app.deed_begun(
            self.run_worker(
                work, thread=True, exit_on_error=False, group=group, exclusive=newest_only
            )
        )


def _is_busy(message: Message) -> bool:
    return isinstance(message, Failed) and message.busy


def done(deed: Deed, reach: Reach) -> Message:
    """What came of a deed. Whatever goes wrong becomes words: a traceback would print what
    the book holds about people."""
    try:
        return deed(reach.book())
    except BookBusy as error:
        return Failed(error.message, error.hint, busy=True)
    except RapportError as error:
        return Failed(error.message, error.hint)
    except Exception as error:
        return Failed(
            f"Something went wrong inside Rapport ({type(error).__name__}).",
            "The book is as it was.",
        )
