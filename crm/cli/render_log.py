"""What a line was understood as, and what it moved, made for reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.page import Page, Segment, cells

if TYPE_CHECKING:
    from crm.book.results import Corrected, InteractionView, Logged, StageMove, Understanding

_DIRECTION = {"out": "from you", "in": "from them", "mutual": "together"}


def understood(page: Page, line: Understanding, today: date, *, doubts: bool) -> None:
    """The chips: kind, people, day, interests, what it gave or asks, promises. ``doubts``:
    what is not certain too, where nobody is asked about it."""
    phrase = line.phrase
    chips = [phrase.kind.value.replace("_", " ") if phrase.kind else "kind?"]
    chips += [f"with {contact.name}" for contact in line.contacts]
    chips.append(words.day(phrase.on, today) if phrase.on else "day?")
    if phrase.direction:
        chips.append(_DIRECTION[phrase.direction.value])
    chips += [f"#{interest}" for interest in phrase.interests]
    if phrase.gave:
        chips.append("a give")
    if phrase.asks:
        chips.append("asks a favour")
    if phrase.wants_reply:
        chips.append("wants an answer")
    for promised in phrase.promises:
        who = "you" if promised.by.value == "me" else "they"
        due = f" by {words.day(promised.due_on, today)}" if promised.due_on else ""
        chips.append(f"{who} promised: {promised.what}{due}")
    _chips(page, chips)
    for doubt in phrase.doubts if doubts else ():
        page.say(doubt, "care")


def _chips(page: Page, chips: list[str]) -> None:
    row: list[Segment] = []
    used = 0
    for chip in chips:
        shown = f"[{chip}]"
        if row and used + 1 + cells(shown) > page.width:
            page.row(*row)
            row, used = [], 0
        if row:
            row.append(" ")
            used += 1
        row.append((shown, "tag"))
        used += cells(shown)
    page.row(*row)


def logged(page: Page, done: Logged, today: date, *, asked: bool = False) -> None:
    """What was written, what it moved, and what only the user can tell, unless ``asked``."""
    names = words.listed([name for _uid, name in done.interaction.contacts])
    kind = done.interaction.kind.value.replace("_", " ")
    page.say(f"Logged: {kind}, {names}, {words.day(done.interaction.on, today)}.", "good")
    for moved in done.moves:
        _move(page, moved)
    for promise in done.promises:
        due = f", due {words.day(promise.due_on, today)}" if promise.due_on else ""
        who = "You" if promise.by.value == "me" else promise.contact_name
        page.say(f"{who} promised: {promise.what}{due}  [{promise.uid[:8]}]")
    if done.nudges_done:
        page.say(f"Done for today: {words.listed(done.nudges_done)}.")
    if not asked:
        for question in done.questions:
            page.say(question, "dim")


def to_correct(page: Page, lately: Sequence[InteractionView], today: date) -> None:
    """The last interactions with somebody, each with the start of its uid."""
    if not lately:
        page.say("Nothing was logged yet.")
        return
    for one in lately:
        page.row((one.uid[:8], "tag"), f"  {words.day(one.on, today):<12} {_what(one)}")
    page.say('Put one right: crm correct UID --on "last fri"', "dim")


def corrected(page: Page, done: Corrected, today: date) -> None:
    """How it stands now, and what that moved."""
    one = done.interaction
    names = words.listed([name for _uid, name in one.contacts])
    page.say(f"Corrected: {words.day(one.on, today)}, {names}, {_what(one)}", "good")
    for moved in done.moves:
        _move(page, moved)


def _what(one: InteractionView) -> str:
    kind = one.kind.value.replace("_", " ")
    note = " ".join(one.note.split())
    return f"{kind}: {note}" if note else kind


def _move(page: Page, moved: StageMove) -> None:
    if moved.before != moved.after:
        change = f"{moved.before.label} → {moved.after.label}"
    elif moved.warmth_after and moved.warmth_before != moved.warmth_after:
        before = moved.warmth_before.value if moved.warmth_before else "nothing yet"
        change = f"{before} → {moved.warmth_after.value}"
    else:
        return
    page.say(f"{moved.name}: {change}", "bold")
    if moved.because:
        page.say(moved.because, mark="because  ", indent=2)
