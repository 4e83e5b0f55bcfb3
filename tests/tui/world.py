"""A small invented book, its clock, and a way to drive the screen on it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from unittest.mock import patch
from zoneinfo import ZoneInfo

from textual.app import App
from textual.events import Paste
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from crm.book.book import Book
from crm.book.clock import Clock
from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Direction, Give, Kind
from crm.rules.signals import SignalKind
from crm.tui.app import Rapport

TODAY = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
"""A Friday."""
HOSTILE = (
    "Ann [/] Lee",
    "[@click=app.quit]x[/]",
    "[bold red]Bo",
    "Cy\x1b[2J\x1b]52;c;ZXZpbA==\x07Dee",
    "Eve\u202egnik\u200f",
    "Fay\x9b31m\x00",
)
Drive = Callable[[Pilot[None]], Awaitable[None]]
_HOUR = 3_600.0
BY_THE_CLOCK: Mapping[str, object] = {
    "crm.tui.waiting.QUIET_SECONDS": _HOUR,
    "crm.tui.app.LOOK_SECONDS": _HOUR,
    "crm.tui.screens.compose.KEPT_SECONDS": _HOUR,
    "crm.tui.app.Rapport.NOTIFICATION_TIMEOUT": _HOUR,
    "textual.widgets.Input._toggle_cursor": lambda _: None,
    "textual.widgets.TextArea._toggle_cursor_blink_visible": lambda _: None,
}
"""What happens on the screen because time has passed, and what is to stand there instead. On a
machine with other work a notice would be gone, a cursor hidden, the book looked at or called
busy, at any step of a test."""


@contextmanager
def no_clock() -> Iterator[None]:
    """Nothing happens on the screen by itself."""
    with ExitStack() as stack:
        for name, instead in BY_THE_CLOCK.items():
            stack.enter_context(patch(name, instead))
        yield


@dataclass
class Hands:
    """The hands of a clock that only a test moves."""

    at: datetime = field(default=TODAY)

    def clock(self) -> Clock:
        return Clock(lambda: self.at, ZoneInfo("UTC"))

    def stand(self, days_ago: int) -> None:
        self.at = TODAY - timedelta(days=days_ago)


def furnish(path: Path) -> None:
    """Ana, well known and cooling; Ben, who asked something; Cleo, who is new; and Dov, who
    is left alone."""
    hands = Hands()
    hands.stand(400)
    with Book.create(path, hands.clock(), owner="Mika Example") as book:
        book.add_interests(None, ["old boats", "rust"])
        book.add_contact(
            "Ana Lopes", company="Northwind", role="Boat builder", circle="close",
            emails=["ana@example.org"], purpose="We both restore old boats",
            can_give="A berth for the winter",
        )  # fmt: skip
        book.add_interests("Ana Lopes", ["old boats"])
        for days_ago in (390, 360, 330, 250, 120):
            hands.stand(days_ago)
            book.record_interaction(
                ["Ana Lopes"], Kind.COFFEE, gave=Give.WHOLE, note="about the keel",
                interests=["old boats"],
            )  # fmt: skip
        hands.stand(40)
        book.add_contact("Ben Okoro", company="Contoso", role="Pilot", circle="active")
        book.record_interaction(["Ben Okoro"], Kind.MESSAGE, note="Happy to have met you")
        hands.stand(9)
        book.record_interaction(
            ["Ben Okoro"], Kind.QUESTION, direction=Direction.IN, note="Is the tour still on?"
        )
        book.add_contact("Cleo Marsh", company="Fabrikam")
        book.add_contact("Dov Stern", circle="wide")
        book.bound("Dov Stern", BoundaryKind.NO_CONTACT, reason="he said so")
        book.notice("Ana Lopes", SignalKind.POST, "On caulking a hull by hand")
        hands.stand(4)
        book.promise("Ana Lopes", "the drawings", by=PromiseBy.ME, due_on=TODAY.date())
        book.add_offering("Harbour workshop", interests=["old boats"])


def driven(
    path: Path,
    hands: Hands,
    drive: Drive,
    size: tuple[int, int] = (80, 24),
    app: Rapport | None = None,
) -> None:
    """Let ``drive`` press its keys in the screen on a book."""

    async def run() -> None:
        app = given or Rapport(path, hands.clock())
        async with app.run_test(size=size, notifications=True) as pilot:
            await settled(pilot)
            await drive(pilot)
            await settled(pilot)

    given = app
    asyncio.run(run())


STILL_ROUNDS = 4
"""Rounds of the screen without any work, after which none will come by itself."""


async def settled(pilot: Pilot[None]) -> None:
    """Wait until every worker has told its news and the screen shows it: news may ask for
    more, so that it is over when nobody has worked for a while."""
    still = 0
    while still < STILL_ROUNDS:
        busy = any(not worker.is_finished for worker in pilot.app.workers)
        with suppress(WorkerCancelled):  # what was looked at has been asked for anew
            await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        still = 0 if busy else still + 1


async def typed(pilot: Pilot[None], words: str) -> None:
    """Put words where the cursor is, as a terminal does with what is pasted: at once."""
    if words:
        await settled(pilot)
        assert pilot.app.screen.focused is not None
        pilot.app.screen.focused.post_message(Paste(words))
    await settled(pilot)


def text_of(app: App[None]) -> str:
    """Everything that stands on the screen."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)


def in_book(path: Path, hands: Hands) -> Book:
    """The book as another program sees it."""
    return Book.open(path, hands.clock())


def day(days_ago: int = 0) -> date:
    return TODAY.date() - timedelta(days=days_ago)
