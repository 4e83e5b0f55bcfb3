"""Thirty days of the demo book's lists in a row: ``python -m tests.thirty_days``.

Writes ``docs/thirty-days.md``. The days are lived, not previewed: the one who keeps the book
does the first thing on each list and now and then another, people answer, and news comes in.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from unittest.mock import patch
from uuid import UUID
from zoneinfo import ZoneInfo

from crm.book.book import Book
from crm.book.clock import Clock
from crm.book.day_results import DayList, NudgeView
from crm.book.demo import make_demo
from crm.book.demo_people import PEOPLE
from crm.rules.interaction import CATALOGUE, Direction, Kind
from crm.rules.signals import SignalKind

PAGE = Path(__file__).parents[1] / "docs" / "thirty-days.md"
FIRST = date(2026, 11, 23)
"""A Monday."""
DAYS = 30
ANSWER_AFTER_DAYS = 2
_EVERY_OTHER = 2

INTRODUCTION = """\
# Thirty days of lists

What the demo book says on thirty days in a row, as one would read it each morning. Its people are
invented. The one who keeps it does the first thing on each list, and every other day one more; most
of those who were asked something answer two days later; now and then there is news. ✓ marks what
was done. The page is made by `python -m tests.thirty_days`, and a test holds it to what the program
really says.
"""

NEWS = (
    (2, "noor", SignalKind.POST, "Who asks for the records", "https://example.org/jasmine/asks"),
    (4, "davit", SignalKind.POST, "Snow lines, drawn by walkers", "https://example.net/snowlines"),
    (8, "hanna", SignalKind.AWARD, "The city's prize for the clearest form of the year", ""),
    (11, "mateus", SignalKind.ARTICLE, "Open timetables, ten years on",
     "https://example.org/ferries/ten-years"),
    (15, "fatima", SignalKind.NEED, "Looks for a way to forecast a festival week", ""),
    (18, "leilani", SignalKind.POST, "Why the buoys disagree", "https://example.net/buoys"),
    (22, "chidi", SignalKind.NEW_JOB, "Heads the school's computing room from January", ""),
    (25, "rhiannon", SignalKind.LOSS, "Her teacher has died", ""),
)  # fmt: skip

NAMES = {person.key: person.name for person in PEOPLE}
QUESTIONS = frozenset({Kind.QUESTION, Kind.MESSAGE, Kind.CONGRATULATION, Kind.HELP, Kind.INSIGHT})
"""What people answer."""


class Life:
    """The book and the one who keeps it, on thirty mornings."""

    def __init__(self, folder: Path) -> None:
        self.at = datetime.combine(FIRST, time(8, 30), tzinfo=UTC)
        self.book: Book = make_demo(
            folder / "demo.db", Clock(lambda: self.at, ZoneInfo("Europe/Lisbon"))
        )
        self._answers: dict[date, list[str]] = {}

    def days(self) -> Iterator[DayList]:
        """The list of each day, as it stands in the evening."""
        for number in range(DAYS):
            self.at = datetime.combine(FIRST, time(8, 30), tzinfo=UTC) + timedelta(days=number)
            self._what_comes_in(number)
            self._keep_promises()
            for place, nudge in enumerate(self.book.today().nudges):
                if place == 0 or (place == 1 and number % _EVERY_OTHER == 0):
                    self._do(nudge)
            yield self.book.today()

    def _what_comes_in(self, number: int) -> None:
        for day, key, kind, text, link in NEWS:
            if day == number:
                self.book.notice(NAMES[key], kind, text, link=link)
        for name in self._answers.pop(self.at.date(), []):
            self.book.record_interaction(
                [name], Kind.MESSAGE, direction=Direction.IN, wants_reply=False
            )

    def _keep_promises(self) -> None:
        for promise in self.book.today().promises:
            self.book.keep_promise(promise.uid)

    def _do(self, nudge: NudgeView) -> None:
        self.book.do_nudge(nudge.uid)
        answering = len(self._answers) % _EVERY_OTHER == 0
        if nudge.kind in QUESTIONS and answering:
            day = self.at.date() + timedelta(days=ANSWER_AFTER_DAYS)
            self._answers.setdefault(day, []).append(nudge.name)


def page() -> str:
    """The whole page. Equal scores are decided by uids, so that these are the same each time."""
    uids = (UUID(int=number) for number in count(1))
    with (
        tempfile.TemporaryDirectory() as folder,
        patch("crm.store.journal.uuid4", lambda: next(uids)),
    ):
        life = Life(Path(folder))
        try:
            told = "\n".join(_day(day) for day in life.days())
        finally:
            life.book.close()
    return f"{INTRODUCTION}\n{told}"


def _day(day: DayList) -> str:
    lines = [f"## {day.on:%A}, {day.on.day} {day.on:%B}", ""]
    lines += [f"- You promised {p.contact_name}: {p.what}" for p in day.promises]
    for nudge in day.nudges:
        done = " ✓" if nudge.state == "done" else ""
        lines += [
            f"{nudge.position}. **{nudge.name}**, {CATALOGUE[nudge.kind].label}{done}  ",
            f"   {nudge.why}  ",
            f"   {nudge.material}  ",
            f"   {nudge.next_step}",
        ]
    if not day.nudges:
        lines.append("Nobody.")
    return "\n".join((*lines, ""))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
