"""The day's list and an understood line, as they stand on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from crm.faces import words
from crm.tui.shown import BAD, BOLD, CARE, FAINT, GOOD, NAME, Part, line, said, stacked

if TYPE_CHECKING:
    from crm.book.day_results import DayList, NudgeView, PromiseView
    from crm.book.results import Logged, StageMove
    from crm.book.week_results import Around

_STATES = {
    "open": ("○", FAINT),
    "done": ("✓", GOOD),
    "skipped": ("–", FAINT),
    "put off": ("–", FAINT),
}
_BECAME = {"done": "done", "skipped": "skipped", "put off": "set aside"}
"""What became of an entry. To put off is also to give a rest, another rhythm, or none."""
_MOST_NAMED = 4
_DIRECTIONS = {"out": "from you", "in": "from them", "mutual": "together"}


def banner(on: date, day: DayList | None) -> Content:
    """The day, and how much of its list is left; nothing is said of what was missed."""
    left = "" if day is None else _left(day)
    return line((words.long_day(on), BOLD), ("   " + left if left else "", FAINT))


def _left(day: DayList) -> str:
    open_ones = sum(nudge.state == "open" for nudge in day.nudges)
    if not day.nudges:
        return ""
    return words.count(open_ones, "nudge") if open_ones else "all done"


def nudge_title(nudge: NudgeView) -> Content:
    mark, style = _STATES[nudge.state]
    name = (nudge.name, NAME if nudge.state == "open" else FAINT)
    beside = nudge.company if nudge.state == "open" else _BECAME[nudge.state]
    return line((f"{mark} ", style), name, (f"  {beside}" if beside else "", FAINT))


def nudge_kind(nudge: NudgeView) -> Content:
    return line((nudge.kind.value.replace("_", " "), FAINT))


def nudge_body(nudge: NudgeView) -> tuple[tuple[str, str], ...]:
    """What a card says: (label, text) of why, with what, and what next."""
    parts = (("Why", nudge.why), ("With", nudge.material), ("Next", nudge.next_step))
    return tuple((label, text) for label, text in parts if text)


def promise_due(made: PromiseView, today: date) -> Content:
    late = made.due_on is not None and made.due_on < today
    due = f"for {words.day(made.due_on, today)}" if made.due_on else "for any day"
    return line(
        ("◇ ", CARE),
        "You promised ",
        (made.contact_name, NAME),
        (f" {due}", BAD if late else CARE),
        f": {made.what}",
    )


def nothing_today(day: DayList) -> Content:
    """What an empty list says, and teaches."""
    if day.quiet_until_on:
        hint = f"A quiet time, until {words.day(day.quiet_until_on, day.on)}: nobody is nudged."
    elif not day.contacts:
        hint = "8 brings your people in, a adds somebody, F1 takes the first steps."
    elif day.unplaced:
        hint = "A few minutes to spare? 7 asks who matters to you."
    else:
        hint = "A few minutes to spare? Read something that one of your people would like."
    return stacked(
        said(("Nobody waits for you today. That is good news.", BOLD)), said((hint, FAINT))
    )


def below_the_list(day: DayList) -> Content:
    """What is possible besides the list; it never nags."""
    lines = [line((f"{words.UNKEPT} {day.unkept}", CARE))] if day.unkept else []
    if day.offers_possible:
        names = words.listed(day.offers_possible)
        lines.append(line((f"An offer is possible to {names}.", FAINT)))
    if day.unplaced and day.nudges:
        lines.append(line(("Somebody you really talked with has no circle yet: 7 asks.", FAINT)))
    return stacked(*lines)


def around_the_day(around: Around) -> Content:
    """Who cooled this week, and which dates of theirs lie ahead in it."""
    lines = []
    if around.quieted:
        cooled = [(one.name, one.on) for one in around.quieted]
        lines.append(_listed("Cooled this week", cooled, around.today))
    if around.dates:
        named = [(f"{one.contact_name}, {one.label}", one.next_on) for one in around.dates]
        lines.append(_listed("Ahead", named, around.today))
    return stacked(*lines)


def _listed(title: str, named: Sequence[tuple[str, date]], today: date) -> Content:
    shown = [f"{name} ({words.day(on, today)})" for name, on in named[:_MOST_NAMED]]
    rest = [f"{len(named) - _MOST_NAMED} more"] if len(named) > _MOST_NAMED else []
    return line((f"{title}  ", FAINT), words.listed([*shown, *rest]))


def logged(done: Logged, today: date) -> str:
    """What was written and what it moved, for a notice."""
    kind = done.interaction.kind.value.replace("_", " ")
    names = words.listed([name for _uid, name in done.interaction.contacts])
    parts: list[Part] = [f"Logged: {kind}, {names}, {words.day(done.interaction.on, today)}."]
    parts += [f"\n{_moved(move)}" for move in done.moves if _moved(move)]
    parts += [f"\nPromise noted: {promise.what}" for promise in done.promises]
    return said(*parts).plain


def _moved(move: StageMove) -> str:
    if move.before != move.after:
        return f"{move.name}: {move.before.label} → {move.after.label}. {move.because}"
    if move.warmth_after and move.warmth_before != move.warmth_after:
        before = move.warmth_before.value if move.warmth_before else "nothing yet"
        return f"{move.name}: {before} → {move.warmth_after.value}"
    return ""
