"""People, made for reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from crm.cli import render_signals
from crm.faces import request_words, words
from crm.faces.page import Page

if TYPE_CHECKING:
    from crm.book.day_results import PromiseView
    from crm.book.results import (
        BoundaryView,
        ContactCard,
        ContactLine,
        InteractionView,
        InterestView,
        SavedView,
        Tally,
    )

ARROWS = {"out": "→", "in": "←", "mutual": "↔"}
"""Who acted: you, they, both."""

_MOST_NAMED = 3
_WARMTH_STYLE = {"warm": "good", "cooling": "care", "dormant": "dim"}


def contacts(
    page: Page,
    lines: Sequence[ContactLine],
    total: int,
    today: date,
    saved: SavedView | None = None,
    *,
    is_narrowed: bool = False,
) -> None:
    """A table of contacts, of everybody or of those who were asked for, and the view that it
    was saved as."""
    if saved:
        page.say(f"Saved the view “{saved.name}”: {saved.line}")
    if not lines:
        page.say("Nobody matches." if is_narrowed else "Nobody is in the book yet.")
        page.say("Put somebody into the book with: crm add NAME", "dim")
        if not is_narrowed:
            page.say("Or bring in your LinkedIn export: crm import FILE", "dim")
        return
    wide = page.width >= 100
    page.table(
        ("Name", "Standing", "Circle", "You, ago", *(("They, ago",) if wide else ()), "Work"),
        [
            (
                line.name + (" (boundary)" if line.bound else ""),
                words.standing(line.stage, line.warmth),
                line.circle or (f"{line.rhythm_days} days" if line.rhythm_days else ""),
                words.since(line.touched_on, today),
                *((words.since(line.heard_on, today),) if wide else ()),
                words.work(line.role, line.company),
            )
            for line in lines
        ],
    )
    if total > len(lines):
        page.say(f"{len(lines)} of {total:,}. More with --limit.", "dim")


def views(page: Page, views: Sequence[SavedView], forgotten: str) -> None:
    """The saved views, and which one was let go."""
    if forgotten:
        page.say(f"Let go of the view “{forgotten}”.")
    if views:
        page.table(("View", "Filter"), [(view.name, view.line) for view in views])
    else:
        page.say("No views are saved.")
        page.say("Save one with: crm contacts --circle close --save-view NAME", "dim")


def card(page: Page, contact: ContactCard, lately: Sequence[InteractionView], today: date) -> None:
    """One person: standing first, then what is known, what is open, what happened."""
    standing = contact.standing
    warmth = standing.warmth
    style = _WARMTH_STYLE.get(warmth.value, "") if warmth else ""
    page.row(
        (contact.name, "name"),
        "  ",
        (standing.stage.label, "bold"),
        (f", {warmth.value}" if warmth else "", style),
        "  (you)" if contact.is_owner else "",
    )
    for text in (
        words.work(contact.role, contact.company),
        "  ".join(contact.emails),
        "  ".join(contact.urls),
    ):
        if text:
            page.say(text)
    place = words.circle(contact.circle, contact.rhythm_days)
    awaited = contact.due_on and not words.is_shut(contact, today)
    due = f", next due {words.day(contact.due_on, today)}" if awaited else ""
    page.say(f"{place[:1].upper()}{place[1:]}{due}." if place else "In no circle yet.", "dim")
    for bound in contact.boundaries:
        if bound.lifted_at is None:
            page.say(words.boundary(bound, today), "bad", mark="Boundary  ")
    if contact.began_with_pitch:
        page.say(request_words.pitched(contact.began_with_pitch, today), "care", mark="Day one   ")
    for one in contact.heard:
        page.say(f"{words.heard(one, today)}: {one.proposed}?", "care", mark="Heard     ")
        page.say(
            f"crm heard agree {one.uid[:8]}, or crm heard wave {one.uid[:8]}", "dim", indent=10
        )
    page.blank()
    _facts(page, contact, today)
    _standing(page, contact, today)
    _open(page, contact, today)
    if lately:
        page.heading("Lately")
        for happened in lately:
            interaction(page, happened, today, indent=2)


def _facts(page: Page, contact: ContactCard, today: date) -> None:
    shared = [i.name for i in contact.interests if i.shared and i.confirmed]
    theirs = [i.name for i in contact.interests if not i.shared and i.confirmed]
    connected = words.day(contact.connected_on, today) if contact.connected_on else ""
    for mark, text in (
        ("Why       ", contact.purpose),
        ("Can give  ", contact.can_give),
        ("Shared    ", ", ".join(shared)),
        ("Theirs    ", ", ".join(theirs)),
        ("Connected ", connected),
    ):
        if text:
            page.say(text, mark=mark)
    for invited in contact.invitations:
        whose, told = request_words.noted(invited, today)
        page.say(told, mark=f"{whose:<10}")
    _proposed(page, contact.uid, contact.interests, mark="Perhaps   ")
    for on, note in contact.notes:
        page.say(f"{note} ({words.day(on, today)})", mark="Note      ")
    for noticed in contact.signals:
        if noticed.live:
            page.say(render_signals.signal(noticed, today), mark="Noticed   ")
    for one in contact.dates:
        page.say(render_signals.yearly(one, today, name=False), mark="Date      ")


def _standing(page: Page, contact: ContactCard, today: date) -> None:
    standing = contact.standing
    parts = [
        _tally("from you", contact.out, today),
        _tally("from them", contact.in_, today),
        _tally("together", contact.mutual, today),
    ]
    page.say("; ".join(part for part in parts if part) or "nothing yet", mark="So far    ")
    if standing.changes_on and standing.changes_to:
        page.say(
            f"{standing.changes_to.value} from {words.day(standing.changes_on, today)} on, "
            "by silence alone",
            mark="Turns     ",
        )
    lacks = () if words.is_shut(contact, today) else standing.lacks
    for number, lack in enumerate(lacks):
        page.say(lack, mark="          " if number else "To grow   ")


def _tally(label: str, counted: Tally, today: date) -> str:
    if not counted.count:
        return ""
    return f"{counted.count:,} {label} (last {words.day(counted.last_on, today)})"


def _open(page: Page, contact: ContactCard, today: date) -> None:
    for asked in contact.standing.unanswered:
        page.say(
            f"{asked.note or asked.kind.value} ({words.day(asked.on, today)})", mark="They ask  "
        )
    for made in contact.promises:
        if made.kept_on is None and made.dropped_on is None:
            page.say(promise(made, today), mark="Promise   ")


def promise(made: PromiseView, today: date, *, name: bool = False) -> str:
    """One promise in words, with the start of its uid."""
    who = "you" if made.by.value == "me" else "they"
    subject = f"{made.contact_name}: " if name else ""
    due = f", due {words.day(made.due_on, today)}" if made.due_on else ""
    end = ", kept" if made.kept_on else ", dropped" if made.dropped_on else ""
    theirs = "" if who == "you" else "(theirs) "
    return f"{theirs}{subject}{made.what}{due}{end}  [{made.uid[:8]}]"


def promises(page: Page, made: Sequence[PromiseView], today: date) -> None:
    """Promises, one a line."""
    if not made:
        page.say("No open promises.")
        page.say('Write one down: crm promise made NAME "send the slides" --due fri', "dim")
    for one in made:
        page.say(promise(one, today, name=True), mark="· ")


def interaction(
    page: Page, happened: InteractionView, today: date, *, indent: int = 0, names: bool = False
) -> None:
    """One interaction: when, who acted, what kind, what was said."""
    arrow = ARROWS[happened.direction.value]
    who = f" {words.listed([name for _uid, name in happened.contacts])}" if names else ""
    tags = "".join(f" #{tag}" for tag in happened.interests)
    gave = {0: "", 1: " (a small give)", 2: " (a give)"}[int(happened.gave)]
    pitch = " (reads as a pitch)" if happened.pitch else ""
    kind = happened.kind.value.replace("_", " ")
    note = " ".join(happened.note.split())
    text = f"{kind}{who}{tags}{gave}{pitch}" + (f": {note}" if note else "")
    page.row(
        (f"{words.day(happened.on, today):<12}", "dim"), (f"{arrow} ", "tag"), text, indent=indent
    )


def found(page: Page, happened: Sequence[InteractionView], today: date) -> None:
    """What a search found."""
    if not happened:
        page.say("Nothing holds these words.")
    for one in happened:
        interaction(page, one, today, names=True)


def added(page: Page, contact: ContactCard) -> None:
    """What to do next after somebody came into the book."""
    page.say(f"{contact.name} is in the book.")
    name = contact.uid[:8]
    for boundary in contact.boundaries:
        page.say(f"A boundary stands: {boundary.kind.value} ({boundary.reason}).", "care")
    if not contact.purpose:
        page.say(
            f'Why this person? crm purpose {name} "what you share" --can-give "what helps them"',
            "dim",
        )
    if not contact.circle:
        page.say(f"How close? crm place {name} close", "dim")


def about_to_delete(page: Page, line: ContactLine) -> None:
    """Who would go."""
    page.say(f"{line.name} ({words.standing(line.stage, line.warmth)}) and all that happened.")


def interests(
    page: Page, whose: ContactLine | None, known: Sequence[InterestView], today: date
) -> None:
    """Somebody's interests, or yours where ``whose`` is None; proposed ones apart."""
    name = whose.name if whose else "Yours"
    if not known:
        page.say(f"{name}: no interests yet.")
        return
    page.row((name, "bold"))
    for one in known:
        if one.confirmed:
            marks = ["shared"] if one.shared else []
            marks += [f"since {words.day(one.since_on, today)}"]
            marks += [f"also {words.listed(one.aliases)}"] if one.aliases else []
            marks += [f"part of {one.broader}"] if one.broader else []
            marks += [one.evidence] if one.evidence else []
            page.row((one.name, "tag"), (f"  {', '.join(marks)}", "dim"), indent=2)
            _seeming_to_share(page, one)
    if whose:
        _proposed(page, whose.uid, known, mark="Perhaps  ", indent=2)
    elif any(one.perhaps_shared_with for one in known):
        page.say("It counts once you confirm it: crm interest WHO NAME", "dim", indent=2)


def _proposed(
    page: Page, uid: str, known: Sequence[InterestView], *, mark: str, indent: int = 0
) -> None:
    """What is proposed from their words, with the words, and how to confirm it."""
    proposed = [one for one in known if not one.confirmed]
    for one in proposed:
        page.say(f"{one.name}: {one.evidence}", mark=mark, indent=indent)
    if proposed:
        page.say(
            f"Is it so? crm interest {uid[:8]} NAME, else with --remove",
            "dim",
            indent=indent + len(mark),
        )


def _seeming_to_share(page: Page, mine: InterestView) -> None:
    """Who wrote of an interest of yours."""
    people = [name for _uid, name in mine.perhaps_shared_with]
    if not people:
        return
    rest = len(people) - _MOST_NAMED
    named = [*people[:_MOST_NAMED], f"{rest:,} more"] if rest > 0 else people
    page.say(
        f"{words.count(len(people), 'person', 'people')} wrote about it: {words.listed(named)}",
        indent=4,
    )


def boundaries(page: Page, name: str, bounds: Sequence[BoundaryView], today: date) -> None:
    """Somebody's boundaries, lifted ones with their reason."""
    if not bounds:
        page.say(f"No boundary stands with {name}.")
    for bound in bounds:
        lifted = f", lifted: {bound.lifted_why}" if bound.lifted_at else ""
        since = words.day(bound.since_on, today)
        page.say(
            f"{words.boundary(bound, today)}, since {since}{lifted}  [{bound.uid[:8]}]", mark="· "
        )


def purpose(page: Page, contact: ContactCard) -> None:
    """Why this person, and what you can give."""
    page.row((contact.name, "name"))
    page.say(contact.purpose or "not said yet", mark="Why       ", indent=2)
    page.say(contact.can_give or "not said yet", mark="Can give  ", indent=2)


def settled(page: Page, name: str, asked: Sequence[InteractionView], today: date) -> None:
    """What no longer waits for an answer."""
    if not asked:
        page.say(f"Nothing of {name} waits for an answer.")
        return
    page.say(f"Settled without an answer to {name}:")
    for one in asked:
        interaction(page, one, today, indent=2)
