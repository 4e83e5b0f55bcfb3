"""The first steps, as they stand on the screen: each teaches in a line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from textual.content import Content

from crm.faces import words
from crm.tui.shown import BOLD, FAINT, GOOD, NAME, line, said, stacked

if TYPE_CHECKING:
    from crm.book.beginnings import Begun
    from crm.book.day_results import DayList

ENOUGH_PEOPLE = 3


class Step(Enum):
    """A step: its title, what it asks, an example, and what it teaches."""

    NAME = (
        "Who are you?", "Your name", "Mika Example",
        "Your book is one private file on this computer. Nothing of it ever leaves it.",
    )  # fmt: skip
    PEOPLE = (
        "Three people", "A name, and after a comma why this person; “import” for an export",
        "Ana Lopes, we both restore old boats",
        "Connect with a purpose: why this person, and what do you share?",
    )  # fmt: skip
    PLACES = (
        "How close?", "i inner (7 days), c close (30), a active (180), w wide (365)", "close",
        "A circle is a rhythm. Few people, well kept, are more than many.",
    )  # fmt: skip
    INTERESTS = (
        "What you care for", "One or several, with commas", "rust, old boats",
        "What you share with somebody is what you can give on: a link, a thought, a hand.",
    )  # fmt: skip
    LOG = (
        "One real conversation", "In your own words, as it was",
        "coffee with ana yesterday about #boats, promised the slides by fri",
        "What happened is what counts: stages and warmth follow from it, nothing else.",
    )  # fmt: skip
    DONE = (
        "Your first nudge", "Enter shows today's list", "",
        "A few a day, each with its reason. Offers come last, if at all.",
    )  # fmt: skip

    @property
    def title(self) -> str:
        return str(self.value[0])

    @property
    def asks(self) -> str:
        return str(self.value[1])

    @property
    def example(self) -> str:
        return str(self.value[2])

    @property
    def teaches(self) -> str:
        return str(self.value[3])


STEPS = tuple(Step)


def next_step(begun: Begun | None, passed: frozenset[Step]) -> Step:
    """The first step that is not done, and was not passed over."""
    if begun is None:
        return Step.NAME
    undone = {
        Step.NAME: not begun.owner,
        Step.PEOPLE: begun.people < ENOUGH_PEOPLE,
        Step.PLACES: bool(begun.unplaced) and begun.placed < ENOUGH_PEOPLE,
        Step.INTERESTS: not begun.interests,
        Step.LOG: not begun.has_happened,
        Step.DONE: True,
    }
    return next(step for step in STEPS if undone[step] and step not in passed)


def progress(now: Step, begun: Begun | None) -> Content:
    """All steps, those behind marked."""
    at = STEPS.index(now)
    return stacked(*_lines(at, begun))


def _lines(at: int, begun: Begun | None) -> Iterator[Content]:
    for number, step in enumerate(STEPS):
        if number < at:
            yield line(("✓ ", GOOD), (step.title, FAINT))
        elif number == at:
            yield line("▸ ", (step.title, BOLD), (_count(step, begun), FAINT))
        else:
            yield line(("  ", ""), (step.title, FAINT))


def _count(step: Step, begun: Begun | None) -> str:
    if step is Step.PEOPLE and begun:
        return f"  {begun.people} of {ENOUGH_PEOPLE}"
    return ""


def question(step: Step, begun: Begun | None) -> Content:
    """What a step teaches and asks."""
    asks: Content = line(step.asks)
    if step is Step.PLACES and begun and begun.unplaced:
        asks = line("How close is ", (begun.unplaced[0][1], NAME), f" to you? {step.asks}")
    return stacked(line((step.teaches, FAINT)), asks)


def first_nudge(on: date, day: DayList | None, today: date) -> Content:
    """The first day that has a nudge, as it will be if nothing happens until then."""
    if day is None or not day.nudges:
        return said("Nobody is due in the coming weeks, and that is a good list too.")
    first = day.nudges[0]
    return stacked(
        line((words.day(on, today)[:1].upper() + words.day(on, today)[1:], BOLD), "  ",
             (first.name, NAME)),
        said(first.why),
        said((first.next_step, FAINT)),
    )  # fmt: skip
