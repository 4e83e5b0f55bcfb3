"""The day's list, a why and a timeline, made for reading."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.page import Page
from crm.rules.circles import is_weekend

if TYPE_CHECKING:
    from crm.book.day_results import Brief, DayList, NudgeView, PromiseView
    from crm.book.results import Why

_STATE_MARK = {"done": "✓", "skipped": "–", "put off": "–"}


def today(page: Page, day: DayList, today: date) -> None:
    """The list of one day: promises due above, then a card for each nudge."""
    page.row((words.long_day(day.on), "bold"))
    if day.on > today:
        page.say("As it will be if nothing happens until then.", "dim")
    if day.quiet_until_on:
        page.blank()
        page.say(f"Quiet until {words.day(day.quiet_until_on, today)}: nobody is nudged.")
    if day.promises:
        page.blank()
        for made in day.promises:
            _promise_due(page, made, day)
    for nudge in day.nudges:
        page.blank()
        _nudge(page, nudge)
    if day.on == today:
        if not (day.nudges or day.promises or day.quiet_until_on):
            page.blank()
            _nothing(page, day)
        _quiet_hints(page, day)
        if day.unkept:
            page.blank()
            page.say(f"{words.UNKEPT} {day.unkept}", "care")
    elif not (day.nudges or day.promises or day.quiet_until_on):
        page.blank()
        page.say("Nobody." if day.on > today else "No list was made.")


def brief(page: Page, counts: Brief) -> None:
    """How many, without a name; nothing when nothing is to do."""
    parts = [
        f"{number} {thing}{'' if number == 1 else 's'}"
        for number, thing in ((counts.nudges, "nudge"), (counts.promises, "promise"))
        if number
    ]
    if parts:
        page.row(", ".join(parts))


def _promise_due(page: Page, made: PromiseView, day: DayList) -> None:
    due = words.day(made.due_on, day.on) if made.due_on else "any day"
    page.say(f"You promised {made.contact_name}: {made.what} (for {due})", mark="· ")
    page.row((f"crm promise kept {made.uid[:8]}", "dim"), indent=2)


def _nudge(page: Page, nudge: NudgeView) -> None:
    company = f"  {nudge.company}" if nudge.company else ""
    if nudge.state in _STATE_MARK:
        mark = _STATE_MARK[nudge.state]
        page.row((f"{mark} {nudge.name}", "dim"), (f"  {nudge.state}", "dim"))
        return
    kind = nudge.kind.value.replace("_", " ")
    page.row(
        (f"{nudge.position} ", "dim"), (nudge.name, "name"), (company, "dim"), (f"  {kind}", "dim")
    )
    for mark, text in (
        ("Why   ", nudge.why),
        ("With  ", nudge.material),
        ("Next  ", nudge.next_step),
    ):
        if text:
            page.say(text, mark=mark, indent=2)


def _nothing(page: Page, day: DayList) -> None:
    page.say("Nobody waits for you today. That is good news.")
    if not day.contacts:
        page.say("Bring your people in: crm import FILE, or crm add NAME.")
    elif day.unplaced:
        page.say("A few minutes to spare? Say who matters to you: crm triage")
    elif is_weekend(day.on):
        page.say("Weekends are for what you owe and for birthdays. Monday: crm today --for mon")
    else:
        page.say("A few minutes to spare? Read something that one of your people would like.")


def _quiet_hints(page: Page, day: DayList) -> None:
    open_nudges = [n for n in day.nudges if n.state == "open"]
    if not (open_nudges or day.unplaced or day.offers_possible):
        return
    page.blank()
    if open_nudges:
        first = open_nudges[0].position
        page.say(f'Afterwards: crm today --done {first} "what you did".', "dim")
        page.say(f"Not this one: --skip {first}. Another day: --snooze {first} --until mon.", "dim")
    if day.offers_possible:
        page.say(f"An offer is possible to {words.listed(day.offers_possible)}.", "dim")
    if day.unplaced and day.nudges:
        page.say("Somebody you really talked with has no circle yet: crm triage", "dim")


def why(page: Page, reason: Why) -> None:
    """Each term of the score, each rule that kept somebody off."""
    contact = reason.contact
    page.row(
        (contact.name, "name"),
        f"  {words.standing(contact.stage, contact.warmth)}",
        (f"  {words.circle(contact.circle, contact.rhythm_days) or 'in no circle'}", "dim"),
    )
    if reason.listed:
        page.say("On today's list.", "good")
    elif reason.kept_off:
        page.say("Not on today's list, because:")
        for rule in reason.kept_off:
            page.say(rule, mark="· ", indent=2)
    else:
        page.say("Could be on today's list; others came first.")
    if reason.score is None:
        return
    page.heading(f"Score {reason.score.total:.3f}")
    for term in reason.score.terms:
        product = f"{term.value:.2f} × {term.weight:.2f} = {term.value * term.weight:.3f}"
        page.say(
            f"{product}  {term.because}",
            mark=f"{term.name:<10}",
            indent=2,
        )
    if reason.score.skip_factor != 1:
        page.say(f"× {reason.score.skip_factor:.2f}", mark=f"{'skipped':<10}", indent=2)
