"""What one can stand on in a timeline: each interaction, and each change with its because."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from crm.faces import words
from crm.rules.interaction import Kind, Warmth
from crm.rules.text import clean_line

if TYPE_CHECKING:
    from crm.book.results import BoundaryView, OfferView, Timeline

TURNS = {
    Warmth.WARM: "warms", Warmth.COOLING: "cools", Warmth.DORMANT: "goes dormant",
    Warmth.NEW: "is new again",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """A change: its day, what it was in a word or two, and because of what. ``uid`` names
    the interaction behind it, if one is."""

    on: date
    what: str
    because: str
    uid: str = ""


def changes(timeline: Timeline) -> tuple[Moment, ...]:
    """Every change, oldest first; last what silence alone will do."""
    found = [
        *_episodes(timeline),
        *_pitches(timeline),
        *_offers(timeline),
        *_gate(timeline),
        *(
            Moment(bound.since_on, "boundary", _boundary_words(bound))
            for bound in timeline.contact.boundaries
        ),
    ]
    return (*sorted(found, key=lambda moment: moment.on), *ahead(timeline))


def ahead(timeline: Timeline) -> Iterator[Moment]:
    """What silence alone will do, next and after that."""
    standing = timeline.contact.standing
    if standing.changes_on is None or standing.changes_to is None:
        return
    yield Moment(
        standing.changes_on,
        TURNS[standing.changes_to],
        f"In {_in_words((standing.changes_on - timeline.today).days)}, if nothing happens.",
    )
    dormant_on = standing.summary.dormant_on
    if dormant_on is not None and dormant_on > standing.changes_on:
        days = (dormant_on - timeline.today).days
        yield Moment(
            dormant_on, TURNS[Warmth.DORMANT], f"In {_in_words(days)}, if nothing happens."
        )


def _in_words(days: int) -> str:
    if days < 60:
        return words.count(days, "day")
    return f"{round(days / 30.4)} months" if days < 730 else f"{days // 365} years"


def _episodes(timeline: Timeline) -> Iterator[Moment]:
    for episode in timeline.episodes:
        what = episode.stage.label if episode.stage is not None else episode.warmth or ""
        yield Moment(episode.on, str(what), clean_line(episode.because), episode.uid)


def _pitches(timeline: Timeline) -> Iterator[Moment]:
    for event in timeline.interactions:
        if event.kind is Kind.PREMATURE_PITCH:
            yield Moment(
                event.on, "pitch", clean_line(event.note) or "A premature pitch.", event.uid
            )


def _offers(timeline: Timeline) -> Iterator[Moment]:
    for offer in timeline.offers:
        said = f"{clean_line(offer.offering)}: {_answer_words(offer, timeline)}"
        yield Moment(offer.made_on, "offer", said)


def _gate(timeline: Timeline) -> Iterator[Moment]:
    for opening in timeline.openings:
        name = clean_line(opening.offering)
        yield Moment(opening.from_on, "gate opens", f"An offer of {name} became possible.")
        if opening.until_on is not None:
            yield Moment(opening.until_on, "gate shuts", f"No longer possible: {name}.")
    for on, offering in timeline.permits:
        yield Moment(on, "permit", f"An offer of {clean_line(offering)} was begun.")


def _answer_words(offer: OfferView, timeline: Timeline) -> str:
    if offer.answer is None or offer.answered_on is None:
        return "no answer yet."
    return f"{offer.answer.value}, on {words.day(offer.answered_on, timeline.today)}."


def _boundary_words(boundary: BoundaryView) -> str:
    said = f"{boundary.kind.value}: {clean_line(boundary.reason)}".removesuffix(": ")
    if boundary.lifted_at is None:
        return said
    return f"{said} (lifted: {clean_line(boundary.lifted_why or '')})"
