"""Common ground, made for reading."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.page import Page

if TYPE_CHECKING:
    from crm.book.common_results import (
        Aliased,
        Broadened,
        CommonGround,
        RelatedGround,
        SharedGround,
    )


def common_ground(page: Page, found: CommonGround, today: date) -> None:
    """What is shared first, then what is near, then what could be asked."""
    page.row((found.contact.name, "name"))
    if found.left_alone:
        page.say("They are to be left alone: this is only to be read.", "bad")
    nothing = not (found.shared or found.related or found.acquaintances or found.work)
    if nothing:
        page.say("Nothing in common that is known yet.")
    for one in found.shared:
        page.say(_shared(one, today), mark="Both    ", indent=2)
    for pair in found.related:
        page.say(_related(pair), mark="Near    ", indent=2)
    for said in found.work:
        page.say(said, mark="Work    ", indent=2)
    if found.acquaintances:
        names = words.listed([name for _uid, name in found.acquaintances])
        page.say(f"You both know {names}.", mark="People  ", indent=2)
    if found.theirs and not found.left_alone:
        page.heading("To ask about")
        for alone in found.theirs:
            learned = alone.evidence or f"since {words.day(alone.since_on, today)}"
            page.row((alone.name, "tag"), (f"  {learned}", "dim"), indent=2)
    if found.suggestions:
        page.heading("Perhaps")
        for seen in found.suggestions:
            yours = " (yours too)" if seen.mine else ""
            page.say(f"{seen.name}{yours}: {seen.evidence}", mark="· ", indent=2)
        page.say(
            f"It counts once you confirm it: crm interest {found.contact.uid[:8]} NAME",
            "dim",
            indent=2,
        )
    if found.mine:
        page.blank()
        page.say(words.listed(found.mine), mark="Yours alone  ")


def _shared(one: SharedGround, today: date) -> str:
    since = max(one.mine_since_on, one.theirs_since_on)
    marks = [f"since {words.day(since, today)}"]
    if one.talked_on:
        marks.append(f"you spoke of it {words.day(one.talked_on, today)}")
    if one.their_evidence:
        marks.append(one.their_evidence)
    return f"{one.name}: {', '.join(marks)}"


def _related(pair: RelatedGround) -> str:
    if pair.same:
        return (
            f"{pair.mine} is {pair.theirs}. Make one of the two: "
            f'crm interest alias "{pair.mine}" "{pair.theirs}"'
        )
    first, *between, last = pair.path
    return " – ".join((f"{first} (yours)", *between, f"{last} (theirs)"))


def aliased(page: Page, named: Aliased) -> None:
    """What a name means from now on, and what became of it."""
    page.say(f"{named.alias} means {named.name} from now on.")
    if named.merged:
        lists = words.count(named.moved, "list")
        page.say(f"What was {named.alias} is {named.name} now, on {lists} too.", "dim")
    for move in named.moves:
        page.say(f"{move.name}: {move.before.label} → {move.after.label}", mark="· ")


def broadened(page: Page, put: Broadened) -> None:
    """Where an interest stands now."""
    page.say(" is a part of ".join(put.chain) + "." if put.broader else f"{put.name}: on its own.")
    page.say("It counts for common ground and insights, never for a stage or the gate.", "dim")
