"""What one does with a nudge, and the user's own pace, made for reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.page import Page

if TYPE_CHECKING:
    from crm.book.day_results import Dismissed, QuietTime

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def dismissed(page: Page, done: Dismissed) -> None:
    """What it means from now on, and how to take it back."""
    page.row((done.name, "name"))
    page.say(done.taught, indent=2)
    if done.take_back:
        page.say(f"To take it back: {done.take_back}", "dim", indent=2)


def quiet(page: Page, times: Sequence[QuietTime], today: date) -> None:
    """The quiet times that are not over."""
    if not times:
        page.say("No quiet time.")
        page.say("Before a holiday: crm quiet until DAY", "dim")
    for time in times:
        since = "" if time.since_on <= today else f"from {words.day(time.since_on, today)} "
        page.say(f"Quiet {since}until {words.day(time.until_on, today)}: nobody is nudged.")
    if times:
        page.say("To end it: crm quiet end", "dim")


def ended(page: Page, times: Sequence[QuietTime]) -> None:
    """The quiet times that were ended."""
    page.say("The list is back." if times else "There was no quiet time.")


def capacities(page: Page, seven: Sequence[int]) -> None:
    """How many nudges each day of the week may hold."""
    page.say("Nudges a day, at most:")
    for day, number in zip(_WEEKDAYS, seven, strict=True):
        page.row((f"{day}  ", "dim"), str(number), indent=2)
    page.say("To change them: crm capacity 3 3 3 3 3 1 1, Monday first", "dim")
