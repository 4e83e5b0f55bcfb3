"""One person as they stand on the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from textual.content import Content

from crm.faces import request_words, words
from crm.tui.shown import BAD, BOLD, CARE, FAINT, GOOD, HEADING, NAME, TAG, line, said, stacked

if TYPE_CHECKING:
    from crm.book.common_results import CommonGround
    from crm.book.insight_results import FittingInsight
    from crm.book.results import ContactCard, GateView, InteractionView
    from crm.rules.interaction import Stage, Warmth

ARROWS = {"out": "→", "in": "←", "mutual": "↔"}
"""Who acted: you, they, both."""
WARMTHS = {
    "new": ("◌", FAINT),
    "warm": ("●", GOOD),
    "cooling": ("◐", CARE),
    "dormant": ("○", FAINT),
}
_MOST = 8
"""Entries of a section that could go on for long."""
_GIVES = {0: "", 1: "  gave a little", 2: "  gave much"}


def standing(stage: Stage, warmth: Warmth | None) -> Content:
    """What was earned and what is alive now, with a mark that reads without colour."""
    if warmth is None:
        return line((stage.label, BOLD))
    mark, style = WARMTHS[warmth.value]
    return line((stage.label, BOLD), " ", (f"{mark} {warmth.value}", style))


def head(card: ContactCard, today: date) -> Content:
    """Name, work, standing, circle and what binds you, at a glance."""
    place = words.circle(card.circle, card.rhythm_days) or "in no circle yet"
    awaited = card.due_on and not words.is_shut(card, today)
    due = f", next {words.day(card.due_on, today)}" if awaited else ""
    standing_now = standing(card.standing.stage, card.standing.warmth)
    bounds = [b for b in card.boundaries if b.lifted_at is None]
    return stacked(
        line((card.name, NAME), "   ", standing_now),
        line((words.work(card.role, card.company), "")),
        line((place[:1].upper() + place[1:] + due, FAINT), (_ahead(card, today), FAINT)),
        *(line((f"▬ {words.boundary(bound, today)}", BAD)) for bound in bounds),
    )


def _ahead(card: ContactCard, today: date) -> str:
    """What silence alone will do."""
    turns = {"cooling": "cools", "dormant": "goes dormant"}
    on, to = card.standing.changes_on, card.standing.changes_to
    return f"; {turns[to.value]} {words.day(on, today)}" if on and to else ""


NOTHING = {
    "ground": "Nothing is known yet of what they care for. Find out one thing, and put it in: #.",
    "open": "Nothing is open: no promise, no question that waits, no news.",
    "gate": "You offer nothing, so no gate is to be judged.",
    "file": "Nothing is on file.",
}
"""What a section without anything says."""


def ground(card: ContactCard, material: Sequence[FittingInsight], today: date) -> Content:
    """What they care about and what you share, why them, and what could be shared."""
    return _sections(
        _section("You share", [line((i.name, TAG)) for i in card.interests if i.shared]),
        _section("They care about", [
            line((i.name, ""), ("" if i.confirmed else f"  perhaps: {i.evidence}", FAINT))
            for i in card.interests if not i.shared
        ]),
        _section("Why", [line(card.purpose)] if card.purpose else []),
        _section("You can give", [line(card.can_give)] if card.can_give else []),
        _section("To share with them", [
            line(found.insight.title, (f"  {found.because}", FAINT)) for found in material[:_MOST]
        ]),
        _section("To grow", [
            line(lack) for lack in card.standing.lacks if not words.is_shut(card, today)
        ]),
    )  # fmt: skip


def open_things(card: ContactCard, today: date) -> Content:
    """What waits: their questions, promises, what is news, days to come."""
    return _sections(
        _section("Heard", list(_heard(card, today))),
        _section("They ask", list(_asked(card, today))),
        _section("Promises", list(_promises(card, today))),
        _section("Noticed", [
            line((f"{words.day(found.on, today)}  ", FAINT), f"{found.kind}: {found.text}",
                 ("" if found.live else "  no longer news", FAINT))
            for found in card.signals[:_MOST]
        ]),
        _section("Their days", [
            line((f"{words.day(found.next_on, today)}  ", FAINT), found.label)
            for found in card.dates
        ]),
    )  # fmt: skip


def count_open(card: ContactCard) -> int:
    """How much waits for one of you, or is news."""
    promised = sum(not (made.kept_on or made.dropped_on) for made in card.promises)
    return len(card.standing.unanswered) + promised + sum(found.live for found in card.signals)


def on_file(card: ContactCard, today: date) -> Content:
    """Addresses, notes, since when, and every boundary."""
    since = [line((f"{words.day(card.on_file_on, today)}  ", FAINT), "on file")]
    if card.connected_on:
        since.append(line((f"{words.day(card.connected_on, today)}  ", FAINT), "connected"))
    return _sections(
        _section("Day one", [
            line((request_words.pitched(card.began_with_pitch, today), CARE))
        ] if card.began_with_pitch else []),
        _section("Invitations", [
            line((f"{whose}  ", FAINT), told)
            for whose, told in (request_words.noted(one, today) for one in card.invitations[:_MOST])
        ]),
        _section("Addresses", [line(text) for text in (*card.emails, *card.urls)]),
        _section("Notes", [
            line((f"{words.day(on, today)}  ", FAINT), text) for on, text in card.notes
        ]),
        _section("Boundaries", [
            line((words.boundary(bound, today), "" if bound.lifted_at else BAD),
                 (f"  lifted: {bound.lifted_why}" if bound.lifted_at else "", FAINT))
            for bound in card.boundaries
        ]),
        _section("Since", since),
    )  # fmt: skip


def known(card: ContactCard, today: date) -> Content:
    """What one should have in mind before turning to somebody."""
    return _sections(
        _section("You share", [line((i.name, TAG)) for i in card.interests if i.shared]),
        _section("They ask", list(_asked(card, today))),
        _section("Promises", list(_promises(card, today))),
    )


def _sections(*sections: Content) -> Content:
    return Content("\n\n").join([section for section in sections if section])


def _section(title: str, lines: Sequence[Content]) -> Content:
    if not lines:
        return Content()
    return stacked(line((title, HEADING)), *lines)


def _heard(card: ContactCard, today: date) -> Iterator[Content]:
    for one in card.heard:
        yield line((words.heard(one, today), CARE))
        yield line((f"Propose {one.proposed}.", FAINT))


def _asked(card: ContactCard, today: date) -> Iterator[Content]:
    for asked in card.standing.unanswered:
        yield line(
            (asked.note or asked.kind.value, CARE), (f"  {words.day(asked.on, today)}", FAINT)
        )


def _promises(card: ContactCard, today: date) -> Iterator[Content]:
    for made in card.promises:
        if made.kept_on or made.dropped_on:
            continue
        who = "You: " if made.by.value == "me" else "They: "
        due = f"  for {words.day(made.due_on, today)}" if made.due_on else ""
        yield line((who, FAINT), made.what, (due, CARE))


def gate(view: GateView | None) -> Content:
    """The checklist of what is nearest to being possible, with its evidence."""
    if view is None:
        return Content()
    marks = []
    for check in view.verdict.checks:
        mark = ("✗ ", BAD)
        if check.passed:
            mark = ("~ ", CARE) if check.waived else ("✓ ", GOOD)
        marks.append(line(mark, (f"{check.number}. {check.title}", BOLD)))
        marks += [line(f"     {fact}") for fact in check.evidence]
    answer = (
        line(("An offer is possible, and yours to decide.", GOOD))
        if view.verdict.open
        else line(("Not yet. ", BOLD), (view.verdict.next_step, ""))
    )
    return _section(f"Gate: {view.offering.name}", [*marks, answer])


def history(events: Sequence[InteractionView], today: date, most: int) -> Content:
    """What happened, newest first, under a heading a day."""
    newest = list(reversed(events))[:most]
    if not newest:
        return said(("Nothing yet. ", BOLD), "Log the first thing with l.")
    blocks = []
    for on, group in groupby(newest, key=lambda event: event.on):
        head = line((words.day(on, today), BOLD), (f"  {words.ago(on, today)}", FAINT))
        blocks.append(stacked(head, *(event(found) for found in group)))
    rest = len(events) - len(newest)
    if rest > 0:
        blocks.append(line((f"{words.count(rest, 'earlier one', 'earlier ones')}.", FAINT)))
    return Content("\n\n").join(blocks)


def event_head(event: InteractionView) -> Content:
    """Who acted, what it was, what it was about and what it gave."""
    tags = "".join(f" #{tag}" for tag in event.interests)
    return line(
        (f"{ARROWS[event.direction.value]} ", TAG),
        (event.kind.value.replace("_", " "), BOLD),
        (tags, TAG),
        (_GIVES[int(event.gave)], GOOD),
        ("  asks a favour" if event.asks else "", CARE),
        ("  waits for you" if event.direction.value == "in" and event.wants_reply else "", CARE),
        ("  reads as a pitch" if event.pitch else "", BAD),
    )


def event(found: InteractionView) -> Content:
    """An interaction on one line, with its words."""
    note = " ".join(found.note.split())
    return line(event_head(found), (f"  {note}" if note else "", ""))


def common_ground(ground: CommonGround) -> Content:
    """What two people have in common, and what could be asked about."""
    sections = [
        _section("You share", [
            line((found.name, TAG), (f"  {found.their_evidence}", FAINT)) for found in ground.shared
        ]),
        _section("It hangs together", [
            line((found.mine, TAG), " and ", (found.theirs, TAG),
                 (f"  {' → '.join(found.path)}", FAINT))
            for found in ground.related
        ]),
        _section("At work", [line(sentence) for sentence in ground.work]),
        _section("You both know", [line(name) for _uid, name in ground.acquaintances]),
        _section("Perhaps", [
            line((found.name, TAG), (f"  {found.evidence}", FAINT))
            for found in ground.suggestions
        ]),
        _section("Ask them about", [
            line((found.name, TAG), (f"  {found.evidence}", FAINT)) for found in ground.theirs
        ]),
    ]  # fmt: skip
    shown = _sections(*sections)
    if not shown:
        return said("Nothing is known yet. ", ("Find out one thing they care for.", FAINT))
    return shown
