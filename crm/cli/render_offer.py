"""The gate's checklist, permits, offers and offerings, made for reading."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.page import Page
from crm.rules.text import clean_line

if TYPE_CHECKING:
    from crm.book.results import GateView, OfferingView, OfferMade, PermitView
    from crm.rules.gate import Check


def gate(page: Page, view: GateView, *, others: int = 0) -> None:
    """The whole checklist, the answer, and the next engaging step. ``others``: so many
    offerings are farther off than this one."""
    contact = view.contact
    page.row(
        (contact.name, "name"),
        f"  {words.standing(contact.stage, contact.warmth)}",
        (f"  {view.offering.name}", "dim"),
    )
    page.blank()
    checks(page, view.verdict.checks)
    page.blank()
    if view.verdict.open:
        page.say("The gate is open: an offer is possible, and yours to decide.", "good")
        which = f" {_which(view.offering)}" if others else ""
        page.say(f"Begin with: crm offer {contact.uid[:8]}{which} --start", "dim")
    else:
        missing = sum(not check.passed for check in view.verdict.checks)
        verb = "is" if missing == 1 else "are"
        page.say(f"Not yet: {missing} of {len(view.verdict.checks)} {verb} missing.", "bold")
        if view.verdict.next_step:
            page.say(view.verdict.next_step, mark="Next  ")
    if others:
        page.say("This is the nearest of your offerings; another: --offering NAME", "dim")


def checks(page: Page, judged: Sequence[Check]) -> None:
    """One line a rule: ✓ holds, ✗ does not, ~ waived by their own request."""
    for check in judged:
        mark, style = ("✗", "bad")
        if check.passed:
            mark, style = ("~", "care") if check.waived else ("✓", "good")
        waived = "  waived: they asked" if check.waived else ""
        page.row((mark, style), f" {check.number}. {check.title}", (waived, "dim"))
        for fact in check.evidence:
            page.say(fact, "dim", indent=5)
        if not check.passed and check.next_step:
            page.say(check.next_step, mark="→ ", indent=5)


def _which(one: OfferingView) -> str:
    """The option that names an offering, as a shell takes it."""
    return f"--for {shlex.quote(clean_line(one.name))}"


def permit(page: Page, granted: PermitView, now: datetime, *, named: bool = False) -> None:
    """Until when the offer may be made, and how. ``named``: the offering had to be named,
    and will have to be again."""
    until = granted.expires_at.astimezone(now.tzinfo)
    page.say(
        f"You may offer {granted.contact.name} {granted.offering.name} until "
        f"{words.day(until.date(), now.date())}, {until:%H:%M}.",
        "good",
    )
    page.say("Write it for them: name something of theirs, and make a no easy.")
    which = f" {_which(granted.offering)}" if named else ""
    page.say(f'Then: crm offer {granted.contact.uid[:8]}{which} --made "your words"', "dim")


def made(page: Page, done: OfferMade, lacks: Sequence[str] = ()) -> None:
    """An offer is on record."""
    page.say(f"On record: {done.offer.offering}, offered to {done.contact.name}.", "good")
    for lack in lacks:
        page.say(lack, "care", mark="✗ ")
    page.say(f"When they answer: crm offer {done.contact.uid[:8]} --answer yes|no|later", "dim")


def answered(page: Page, done: OfferMade) -> None:
    """What they answered, and what follows."""
    answer = done.offer.answer.value if done.offer.answer else "nothing yet"
    page.say(f"{done.contact.name} on {done.offer.offering}: {answer}.")
    if done.proposes_boundary:
        page.say("That is more than one no. Let it rest for good?", "care")
        page.say(f"crm bound {done.contact.uid[:8]} no-pitch", "dim")


def offerings(page: Page, stood: Sequence[OfferingView], today: date) -> None:
    """What you stand behind."""
    if not stood:
        page.say("Nothing to offer yet, and that is fine.")
        page.say('crm offering add "Harbour workshop" --interest "old boats"', "dim")
    for one in stood:
        retired = f", retired {words.day(one.retired_on, today)}" if one.retired_on else ""
        since = f"  since {words.day(one.stood_since_on, today)}{retired}"
        page.row((one.name, "bold"), (since, "dim"))
        if one.about:
            page.say(one.about, indent=2)
        if one.interests:
            page.say(", ".join(one.interests), "tag", indent=2)
