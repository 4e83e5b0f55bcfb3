"""What stands below the picture of a timeline: what lies ahead, and each change."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crm.faces import words
from crm.faces.canvas import MONTHS
from crm.faces.page import Page, cells
from crm.rules.interaction import Kind, Warmth
from crm.rules.text import clean_line

if TYPE_CHECKING:
    from crm.book.results import BoundaryView, OfferView, Timeline

_LEAST_PROSE = 24
"""Columns that a because needs beside its date; with fewer it goes below."""
_TURNS = {
    Warmth.WARM: "warms", Warmth.COOLING: "cools", Warmth.DORMANT: "goes dormant",
    Warmth.NEW: "is new again",
}  # fmt: skip


def say_future(page: Page, timeline: Timeline) -> None:
    """Where it stands for an offer, and what silence alone will do."""
    standing = timeline.contact.standing
    if standing.changes_on is not None and standing.changes_to is not None:
        on = words.day(standing.changes_on, timeline.today)
        page.say(f"Ahead: {_TURNS[standing.changes_to]} on {on} if nothing happens.")
    if standing.gate_stage < standing.stage:
        page.say(f"Until it lives again it counts as {standing.gate_stage.label} for an offer.")


def say_changes(page: Page, timeline: Timeline, first: date) -> None:
    """Date, what, because: of each change from ``first`` on, oldest first."""
    changes = [change for change in _all_changes(timeline) if change[0] >= first]
    if not changes:
        return
    page.blank()
    dates = [f"{on.day:>2} {MONTHS[on.month - 1]} {on.year}" for on, _, _ in changes]
    width = max(cells(what) for _, what, _ in changes)
    for shown, (_, what, because) in zip(dates, changes, strict=True):
        mark = f"{shown}  {what.ljust(width)}  "
        if len(mark) + _LEAST_PROSE <= page.width:
            page.say(clean_line(because), mark=mark)
        else:
            page.row((mark.rstrip(), "dim"))
            page.say(clean_line(because), indent=2)


def _all_changes(timeline: Timeline) -> list[tuple[date, str, str]]:
    changes = [
        (episode.on, episode.stage.label if episode.stage is not None else episode.warmth or "",
         episode.because)
        for episode in timeline.episodes
    ]  # fmt: skip
    changes += [
        (event.on, "pitch", clean_line(event.note) or "A premature pitch.")
        for event in timeline.interactions
        if event.kind is Kind.PREMATURE_PITCH
    ]
    changes += [
        (offer.made_on, "offer", f"{clean_line(offer.offering)}: {_answer_words(offer, timeline)}")
        for offer in timeline.offers
    ]
    changes += [
        (boundary.since_on, "boundary", _boundary_words(boundary))
        for boundary in timeline.contact.boundaries
    ]
    return sorted(changes, key=lambda change: change[0])


def _answer_words(offer: OfferView, timeline: Timeline) -> str:
    if offer.answer is None or offer.answered_on is None:
        return "no answer yet."
    return f"{offer.answer.value}, on {words.day(offer.answered_on, timeline.today)}."


def _boundary_words(boundary: BoundaryView) -> str:
    said = f"{boundary.kind.value}: {clean_line(boundary.reason)}".removesuffix(": ")
    if boundary.lifted_at is None:
        return said
    return f"{said} (lifted: {clean_line(boundary.lifted_why or '')})"
