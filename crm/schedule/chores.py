"""One round of the chores: each is asked of the book, and none stops another."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crm.errors import BookBusy, BookUnusable
from crm.rules.chores import Chore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime
    from pathlib import Path

    from crm.book.book import Book
    from crm.book.chores import BackedUp
    from crm.book.clock import Clock
    from crm.book.day_results import Brief


@dataclass(frozen=True)
class Trouble:
    """A chore that failed. ``words`` say why, without a word about anybody."""

    chore: Chore | None
    """None when the book could not be opened at all."""
    words: str
    hint: str = ""
    lasting: bool = False
    """Whether it lasts until the user mends it: a full disk, a book that is gone."""

    @property
    def said(self) -> str:
        """One line for a log."""
        return f"{self.chore.value}: {self.words}" if self.chore else self.words


@dataclass
class Round:
    """What one round did, in numbers: no name is in it."""

    at: datetime
    on: date
    begun: bool = False
    """Whether this round was the one that began the local day."""
    brief: Brief | None = None
    """What is left of today; None when the list could not be had."""
    announce: Brief | None = None
    """What is to be announced now; None but once a day."""
    entries: int = 0
    """What is new in the feeds."""
    backed_up: BackedUp | None = None
    busy: bool = False
    """Another program was writing for too long: what was left is done in the next round."""
    troubles: list[Trouble] = field(default_factory=list)

    @property
    def is_news(self) -> bool:
        """Whether there is anything to tell of it."""
        return bool(self.begun or self.announce or self.entries or self.backed_up or self.troubles)


def run_chores(
    path: Path,
    clock: Clock,
    *,
    skipping: Collection[Chore] = (),
    announcing: bool = False,
    stopping: Callable[[], bool] = lambda: False,
) -> Round:
    """Open the book at ``path``, do what is due, and close it. Never raises: what went wrong
    is told in the round.

    ``announcing`` claims the day's announcement for the caller. After ``stopping`` says so
    no further chore is begun.
    """
    from crm.book.book import Book  # noqa: PLC0415  # slow, and done in the keeper's thread

    done = Round(clock.now(), clock.today())
    with _told(done, None), Book.open(path, clock, stopping) as book:
        for chore, do in _CHORES.items():
            if chore not in skipping and not done.busy and not stopping():
                with _told(done, chore):
                    do(book, done)
        if announcing and done.brief is not None and not stopping():
            with _told(done, Chore.DAY):
                done.announce = book.announce_day()
    return done


def _day(book: Book, done: Round) -> None:
    done.begun = book.begin_day()
    done.brief = book.brief()


def _feeds(book: Book, done: Round) -> None:
    """What goes wrong with a feed is told on the feed, for its own face to show."""
    read = book.read_feeds().read
    done.entries = sum(len(feed.signals) + len(feed.insights) for feed in read)


def _backup(book: Book, done: Round) -> None:
    done.backed_up = book.back_up_daily()


_CHORES: dict[Chore, Callable[[Book, Round], None]] = {
    Chore.DAY: _day,
    Chore.BACKUP: _backup,
    Chore.FEEDS: _feeds,
}
"""What is done, in this order: the list first, and what waits for others last."""


@contextmanager
def _told(done: Round, chore: Chore | None) -> Iterator[None]:
    """Keep what goes wrong as a quiet notice. Only what a :class:`BookUnusable` says is free
    of people's words; of all else the kind is enough."""
    try:
        yield
    except BookBusy:
        done.busy = True
    except BookUnusable as error:
        done.troubles.append(Trouble(chore, error.message, error.hint, lasting=True))
    except Exception as error:  # whatever it is, the next chore and the next minute come
        done.troubles.append(Trouble(chore, type(error).__name__))
