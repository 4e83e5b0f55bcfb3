"""A week, made for reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from crm.cli import render_people
from crm.faces import introduction_words, week_words, words
from crm.faces.page import Page, Segment

if TYPE_CHECKING:
    from crm.book.week_results import LookAhead, LookBack, Week, WeekOffer
    from crm.rules.week import DayTally, Deed

_MARGIN = 13
_CELL = 4


def week(page: Page, looked: Week) -> None:
    """What the week held, and what is ahead."""
    span = looked.span
    page.row((f"{words.long_day(span.first_on)} to {words.long_day(span.last_on)}", "bold"))
    if looked.back:
        _back(page, looked.back, looked.today)
    if looked.ahead:
        _ahead(page, looked.ahead, looked.today)


def _back(page: Page, back: LookBack, today: date) -> None:
    page.blank()
    _days(page, back)
    page.blank()
    if not (back.reached or back.heard_from):
        page.say("A quiet week so far. Nothing is lost by that.")
    for mark, people in (
        ("Reached     ", back.reached),
        ("Heard from  ", back.heard_from),
        ("Exchanges   ", tuple(dict.fromkeys((e.uid, e.name) for e in back.exchanges))),
    ):
        if people:
            page.say(week_words.named(people), mark=mark)
    _deeds(page, "You gave", back.gives, today)
    _deeds(page, "You asked", back.asks, today)
    _moved(page, back, today)
    _promises(page, back, today)
    _introductions(page, back, today)
    _offers(page, back.offers, today)


def _days(page: Page, back: LookBack) -> None:
    """A row of heights for each side, a column a day; what has not come stays empty."""
    heads = (f"{words.weekday(day.on):<{_CELL}}" for day in back.days)
    page.row(" " * _MARGIN, *((head, "dim") for head in heads))
    rows: Sequence[tuple[str, str, Callable[[DayTally], int]]] = (
        ("from you", "tag", lambda day: day.from_you),
        ("from them", "", lambda day: day.from_them),
        ("together", "name", lambda day: day.together),
        ("given", "good", lambda day: day.gives),
    )
    most = max(count(day) for _, _, count in rows for day in back.days)
    for label, style, count in rows:
        bars = (
            week_words.bar(count(day), most, ascii_only=page.ascii_only)
            if day.on in back.span
            else ""
            for day in back.days
        )
        total = sum(count(day) for day in back.days)
        cells = ((f"{bar:<{_CELL}}", style) for bar in bars)
        page.row((f"{label:<{_MARGIN}}", "dim"), *cells, f"{total:>3}")


def _deeds(page: Page, title: str, deeds: Sequence[Deed], today: date) -> None:
    if not deeds:
        return
    page.heading(title)
    for deed in deeds:
        kind = deed.event.kind.value.replace("_", " ")
        text = f"{kind}, {week_words.named(deed.people)}"
        _dated(page, deed.event.on, today, text + _told(deed.event.note))


def _told(note: str) -> str:
    line = " ".join(note.split())
    return f": {line}" if line else ""


def _moved(page: Page, back: LookBack, today: date) -> None:
    if back.climbed:
        page.heading("Nearer")
    for moved in back.climbed:
        stages = f": {moved.before.label} → {moved.after.label}"
        _dated(page, moved.on, today, (moved.name, "name"), stages)
        page.say(moved.because, mark="because  ", indent=4)
    if back.quieted:
        page.heading("Quieter")
    for tie in back.quieted:
        state = ": asleep" if tie.warmth.value == "dormant" else ": cooling"
        _dated(page, tie.on, today, (tie.name, "name"), (state, "care"))
        page.say(tie.because, mark="because  ", indent=4)


def _promises(page: Page, back: LookBack, today: date) -> None:
    if not (back.promises_settled or back.promises_open):
        return
    page.heading("Promises")
    for made in back.promises_settled:
        style, mark = ("good", "✓ ") if made.kept_on else ("dim", "– ")
        page.say(render_people.promise(made, today, name=True), style, mark=mark, indent=2)
    for made in back.promises_open:
        page.say(render_people.promise(made, today, name=True), mark="· ", indent=2)
    if back.promises_open:
        page.say("Keep it, say when you will, or let it go: crm promise kept UID", "dim", indent=2)


def _introductions(page: Page, back: LookBack, today: date) -> None:
    if not back.introductions:
        return
    page.heading("Introductions")
    for view in back.introductions:
        state = introduction_words.state(view, today) or "on its way"
        page.say(f"{introduction_words.both(view)}: {state}", mark="· ", indent=2)


def _offers(page: Page, offers: Sequence[WeekOffer], today: date) -> None:
    if not offers:
        return
    page.heading("Offers")
    for made in offers:
        answer = made.offer.answer
        said = f"; {answer.value} {words.day(made.offer.answered_on, today)}" if answer else ""
        made_on = words.day(made.offer.made_on, today)
        text = f"{made.offer.offering} to {made.contact_name}, made {made_on}{said}"
        page.say(text, mark="· ", indent=2)


def _ahead(page: Page, ahead: LookAhead, today: date) -> None:
    page.heading(f"Ahead, until {words.day(ahead.span.last_on, today)}")
    entries = sorted(week_words.coming(ahead), key=lambda entry: entry[0])
    for on, text, _uid in entries:
        page.say(text, mark=f"{words.day(on, today):<12}", indent=2)
    for view in ahead.introductions:
        if view.follow_up_on is None:
            page.say(f"Both agreed: introduce {introduction_words.both(view)}", mark="· ", indent=2)
    if not entries and not ahead.introductions:
        page.say("Nothing that has a day. Room for somebody you think of.", indent=2)


def _dated(page: Page, on: date, today: date, *segments: Segment) -> None:
    page.row((f"{words.day(on, today):<12}", "dim"), *segments, indent=2)


def calendar(page: Page, entries: int, path: Path | None) -> None:
    """How much was written, and where."""
    where = f" in {words.path(path)}" if path else ""
    page.say(f"{words.count(entries, 'entry', 'entries')}{where}.")
    page.say("Have your calendar read it again whenever you write it again.", "dim")
