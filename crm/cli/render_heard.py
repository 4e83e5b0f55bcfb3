"""What was heard in what came in, made for reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from crm.cli import render_signals
from crm.faces import words
from crm.faces.page import Page

if TYPE_CHECKING:
    from crm.book.heard_results import HeardSettled, HeardView


def heard(page: Page, found: Sequence[HeardView], today: date) -> None:
    """What waits for a word of the user's."""
    if not found:
        page.say("Nobody said anything that waits for you.")
    for one in found:
        page.row((one.contact_name, "name"), (f"  [{one.uid[:8]}]", "dim"))
        page.say(words.heard(one, today), mark="Wrote    ", indent=2)
        page.say(one.proposed, mark="Propose  ", indent=2)
    if found:
        page.say("Do it: crm heard agree NAME   It was not meant so: crm heard wave NAME", "dim")


def settled(page: Page, done: HeardSettled, today: date) -> None:
    """What became of it."""
    name = done.view.contact_name
    if not done.agreed:
        page.say(f"{name}: waved away, and not proposed again.")
    elif done.boundary is not None:
        page.say(f"{name}: {words.boundary(done.boundary, today)}", "good")
        page.say(f"Nothing beyond it is suggested. If it ends: crm bound {name} --lift", "dim")
    elif done.signal is not None:
        page.say(f"Noticed: {name}, {render_signals.signal(done.signal, today)}", "good")
    else:
        page.say(f"{name}: it counts as {done.view.heard.value}, not as a word of theirs.", "good")
