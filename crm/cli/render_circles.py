"""Circles and triage, made for reading."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.page import Page, Segment

if TYPE_CHECKING:
    from crm.book.results import Placed, TriageCandidate

_OTHER_KEYS: tuple[Segment, ...] = (
    "  or  ", ("i", "bold"), " inner  ", ("c", "bold"), " close  ", ("a", "bold"), " active  ",
    ("w", "bold"), " wide   ", ("n", "bold"), " leave out  ", ("s", "bold"), " skip  ",
    ("q", "bold"), " quit",
)  # fmt: skip


def placed(page: Page, done: Placed, *, indent: int = 0) -> None:
    """Where somebody is now, and what all circles together ask of a week."""
    where = words.circle(done.contact.circle, done.contact.rhythm_days) or "in no circle"
    page.say(f"{done.contact.name}: {where}.", indent=indent)
    if done.warning:
        page.say(done.warning, "care", indent=indent)


def nobody(page: Page) -> None:
    """Nobody to place, and what one may do all the same."""
    page.say("Nobody with whom you have talked is without a circle.")
    page.say("Place anybody you like: crm place NAME close", "dim")


def candidate(page: Page, waiting: TriageCandidate, number: int, total: int, today: date) -> None:
    """One person to place, and the keys."""
    contact = waiting.contact
    page.blank()
    page.row(
        (f"{number}/{total} ", "dim"),
        (contact.name, "name"),
        (f"  {words.work(contact.role, contact.company)}", "dim"),
    )
    last = words.ago(waiting.last_exchange_on, today)
    the_last = "the last " if waiting.exchanges > 1 else ""
    page.say(f"{waiting.why}, {the_last}{last}.", indent=2)
    page.row(("y", "bold"), f" {waiting.proposed_circle}", *_OTHER_KEYS, indent=2)
