"""A week, as it stands on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from crm.faces import introduction_words, words
from crm.faces.week_words import bar, coming, height, named
from crm.tui.shown import BAD, BOLD, CARE, FAINT, GOOD, HEADING, NAME, TAG, Part, line, stacked
from crm.tui.widgets.row_list import Row

if TYPE_CHECKING:
    from crm.book.day_results import PromiseView
    from crm.book.introduction_results import IntroductionView
    from crm.book.week_results import LookAhead, LookBack, Week, WeekTally
    from crm.rules.week import DayTally, Deed

_LABEL, _CELL, _ROOMY = 10, 4, 69
Rows = Iterator[tuple[str, Content]]
"""(uid of whom it is about, words): empty where it is about several."""


def banner(week: Week) -> Content:
    span = week.span
    here = "this week" if week.today in span else words.ago(span.last_on, week.today)
    told = here if span.first_on <= week.today else "to come"
    first, last = words.day(span.first_on, week.today), words.day(span.last_on, week.today)
    return line((f"{first} to {last}", BOLD), (f"   {told}", FAINT))


def plots(week: Week, tallies: Sequence[WeekTally], width: int) -> Content:
    """The days of the week by who acted, and the weeks up to it; the weeks alone where there
    is no room for both."""
    weeks = _weeks(tallies)
    if week.back is None:
        return stacked(*weeks)
    days = _days(week.back)
    if width < _ROOMY:
        return stacked(*weeks)
    pairs = zip(days, [*weeks, *[line("")] * (len(days) - len(weeks))], strict=True)
    return stacked(*(line(left, "  ", right) for left, right in pairs))


def _days(back: LookBack) -> list[Content]:
    rows: Sequence[tuple[str, str, Callable[[DayTally], int]]] = (
        ("from you", TAG, lambda day: day.from_you),
        ("from them", "", lambda day: day.from_them),
        ("together", NAME, lambda day: day.together),
        ("given", GOOD, lambda day: day.gives),
    )
    most = max(count(day) for _, _, count in rows for day in back.days)
    heads = "".join(f"{words.weekday(day.on):<{_CELL}}" for day in back.days)
    lines = [line((" " * _LABEL + heads + "   ", FAINT))]
    for label, style, count in rows:
        bars = (bar(count(day), most) if day.on in back.span else "" for day in back.days)
        cells: list[Part] = [(f"{shown:<{_CELL}}", style) for shown in bars]
        total = sum(count(day) for day in back.days)
        lines.append(line((f"{label:<{_LABEL}}", FAINT), *cells, f"{total:>3}"))
    return lines


def _weeks(tallies: Sequence[WeekTally]) -> list[Content]:
    """A line each for gives, asks and exchanges, a column a week, the last one's number; no
    columns while they are counted."""
    rows: Sequence[tuple[str, str, Callable[[WeekTally], int]]] = (
        ("exchanges", NAME, lambda week: week.exchanges),
        ("given", GOOD, lambda week: week.gives),
        ("asked", CARE, lambda week: week.asks),
    )
    if not tallies:
        counted = line(("the weeks before are being counted …", FAINT))
        return [counted, *(line((label, FAINT)) for label, _, _ in rows)]
    most = max(count(week) for _, _, count in rows for week in tallies)
    lines = [line((f"{len(tallies)} weeks", FAINT))]
    for label, style, count in rows:
        bars = "".join(height(count(week), most) for week in tallies)
        lines.append(line((f"{label:<{_LABEL}}", FAINT), (bars, style), f"{count(tallies[-1]):>4}"))
    return lines


def rows(week: Week) -> list[Row]:
    """What the week held and what is ahead, a row each, under headings. Who moved or is due
    can be chosen."""
    found: list[Row] = []
    for number, (title, entries) in enumerate(_sections(week)):
        lines = list(entries)
        if not lines:
            continue
        if found:
            found.append(Row("", line("")))
        found.append(Row("", line((title, HEADING))))
        found += [
            Row(f"{number}.{place}:{uid}" if uid else "", words_)
            for place, (uid, words_) in enumerate(lines)
        ]
    return found


def _sections(week: Week) -> Iterator[tuple[str, Rows]]:
    today = week.today
    if week.back:
        back = week.back
        yield "Nearer", _climbed(back, today)
        yield "Quieter", _quieted(back, today)
        yield "In touch with", _people(back)
        yield "You gave", _deeds(back.gives, today)
        yield "You asked", _deeds(back.asks, today)
        yield "Promises", _promises(back, today)
        yield "Introductions", _introductions(back, today)
        yield "Offers", _offers(back, today)
    if week.ahead:
        ahead = week.ahead
        yield f"Ahead, until {words.day(ahead.span.last_on, today)}", _ahead(ahead, today)


def _dated(on: date, today: date, *parts: Part) -> Content:
    return line((f"{words.day(on, today):<12}", FAINT), *parts)


def _climbed(back: LookBack, today: date) -> Rows:
    for moved in back.climbed:
        stages = f"  {moved.before.label} → {moved.after.label}"
        because = (f"  {moved.because}", FAINT)
        yield moved.uid, _dated(moved.on, today, (moved.name, NAME), stages, because)


def _quieted(back: LookBack, today: date) -> Rows:
    for tie in back.quieted:
        state = "  asleep" if tie.warmth.value == "dormant" else "  cooling"
        because = (f"  {tie.because}", FAINT)
        yield tie.uid, _dated(tie.on, today, (tie.name, NAME), (state, CARE), because)


def _people(back: LookBack) -> Rows:
    exchanged = {one.uid for one in back.exchanges}
    for uid, name in dict.fromkeys((*back.reached, *back.heard_from)):
        sides = [
            said
            for said, those in (("from you", back.reached), ("from them", back.heard_from))
            if (uid, name) in those
        ]
        told = ("  an exchange", GOOD) if uid in exchanged else (f"  {words.listed(sides)}", FAINT)
        yield uid, line((name, NAME), told)


def _deeds(deeds: Sequence[Deed], today: date) -> Rows:
    for deed in deeds:
        kind = deed.event.kind.value.replace("_", " ")
        note = " ".join(deed.event.note.split())
        uid = deed.people[0][0] if len(deed.people) == 1 else ""
        who = (f"  {named(deed.people)}", NAME)
        yield uid, _dated(deed.event.on, today, kind, who, (f"  {note}" if note else "", FAINT))


def _promises(back: LookBack, today: date) -> Rows:
    for made in (*back.promises_settled, *back.promises_open):
        yield made.contact_uid, _promise(made, today)


def _promise(made: PromiseView, today: date) -> Content:
    mark = ("✓ ", GOOD) if made.kept_on else ("– ", FAINT) if made.dropped_on else ("◇ ", CARE)
    who = "" if made.by.value == "me" else "they promised: "
    is_open = not made.kept_on and not made.dropped_on
    due = f"  for {words.day(made.due_on, today)}" if made.due_on and is_open else ""
    late = is_open and made.due_on is not None and made.due_on < today
    return line(
        mark, (made.contact_name, NAME), f"  {who}{made.what}", (due, BAD if late else CARE)
    )


def _introductions(back: LookBack, today: date) -> Rows:
    for view in back.introductions:
        state = introduction_words.state(view, today) or "on its way"
        yield view.sides[0].uid, line((introduction_words.both(view), NAME), f"  {state}")


def _offers(back: LookBack, today: date) -> Rows:
    for made in back.offers:
        answer = made.offer.answer
        said = f"; {answer.value} {words.day(made.offer.answered_on, today)}" if answer else ""
        made_on = words.day(made.offer.made_on, today)
        yield (
            made.contact_uid,
            line((made.contact_name, NAME), f"  {made.offer.offering}, made {made_on}{said}"),
        )


def _ahead(ahead: LookAhead, today: date) -> Rows:
    for on, text, uid in sorted(coming(ahead), key=lambda entry: entry[0]):
        yield uid, _dated(on, today, text)
    for view in ahead.introductions:
        if view.follow_up_on is None:
            both = introduction_words.both(view)
            yield view.sides[0].uid, line(f"Both agreed: introduce {both} (M)")


def nothing(week: Week) -> Content:
    """What a week without anything says."""
    return stacked(
        line(("A quiet week. Nothing is lost by that.", BOLD)),
        line((
            "What you give, what moves and what you promised stand here by themselves, as you log.",
            FAINT,
        )) if week.back else line(("Nothing that has a day yet.", FAINT)),
    )  # fmt: skip


def people(week: Week) -> Iterator[tuple[str, str]]:
    """(uid, name) of everybody who can be chosen in :func:`rows`."""
    if week.back:
        back = week.back
        yield from ((moved.uid, moved.name) for moved in back.climbed)
        yield from ((tie.uid, tie.name) for tie in back.quieted)
        yield from (*back.reached, *back.heard_from)
        for deed in (*back.gives, *back.asks):
            yield from deed.people
        for made in (*back.promises_settled, *back.promises_open):
            yield made.contact_uid, made.contact_name
        for offered in back.offers:
            yield offered.contact_uid, offered.contact_name
    if week.ahead:
        yield from ((one.contact_uid, one.contact_name) for one in week.ahead.dates)
        yield from ((made.contact_uid, made.contact_name) for made in week.ahead.promises)
        for due in week.ahead.due:
            yield due.uid, due.name
    for view in _introduced(week):
        yield view.sides[0].uid, view.sides[0].name


def _introduced(week: Week) -> Iterator[IntroductionView]:
    yield from week.back.introductions if week.back else ()
    yield from week.ahead.introductions if week.ahead else ()
