"""What may be corrected of an interaction, and what stands.

A correction can do nothing for an offer that logging anew could not do. What stands against
one, a no, a stop, a confessed pitch, an ask, an open question, may be worded anew or moved
to a later day, never to an earlier one and never into something else. A request keeps its
day: it opens the gate from that day on, and a later one would open it anew. What an offer was
begun on stays as it is but for its words. What reads as a pitch once stays one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crm.rules.interaction import CATALOGUE, Direction, Give, Interaction, Kind

KEPT = frozenset({Kind.NO, Kind.STOP, Kind.PREMATURE_PITCH, Kind.REQUEST})
"""Kinds that the gate reads as they are: nothing else becomes of them."""
_OPENING = {
    Kind.REQUEST: "A request opens the gate: log it, and name the offering.",
    Kind.PREMATURE_PITCH: "A premature pitch is confessed: crm offer NAME --confess WORDS.",
}


@dataclass(frozen=True, slots=True)
class Correction:
    """What is to be as it is said here; None stays as it is."""

    kind: Kind | None = None
    direction: Direction | None = None
    depth: int | None = None
    on: date | None = None
    gave: Give | None = None
    note: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is corrected."""
        return self == Correction()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it stands after a correction. ``counts`` when something but the words is another:
    then it was written down today."""

    kind: Kind
    direction: Direction
    depth: int
    on: date
    gave: Give
    note: str
    counts: bool


def correct(
    event: Interaction, wanted: Correction, usual_give: Give, *, names_offering: bool
) -> Outcome:
    """The interaction with its corrections. What is not named but follows from the kind (who
    acted, depth, give) follows it where it was as usual; ``usual_give`` is that of the kind
    that it will have. Words of its own about what you offer (``names_offering``) make no
    gift."""
    kind = wanted.kind or event.kind
    before, after = CATALOGUE[event.kind], CATALOGUE[kind]
    direction = wanted.direction or event.direction
    if wanted.direction is None and direction not in after.directions:
        direction = after.direction
    depth = wanted.depth
    if depth is None:
        followed = kind is not event.kind and event.depth == before.depth
        depth = after.depth if followed else event.depth
    on = wanted.on or event.on
    note = event.note if wanted.note is None else wanted.note
    gave = wanted.gave
    if gave is None:
        changed = (kind, direction) != (event.kind, event.direction)
        gave = usual_give if changed else event.gave
        if names_offering and (changed or note != event.note):
            gave = Give.NONE
    counts = (kind, direction, depth, on, gave) != (
        event.kind, event.direction, event.depth, event.on, event.gave,
    )  # fmt: skip
    return Outcome(kind, direction, depth, on, gave, note, counts)


def objection(event: Interaction, after: Outcome, *, stands_behind_permit: bool) -> str:
    """Why this correction must not be, in words; empty when it may.

    ``stands_behind_permit``: an offer to somebody in it was begun after it was on file.
    """
    if after.direction not in CATALOGUE[after.kind].directions:
        allowed = " or ".join(CATALOGUE[after.kind].directions)
        return f"A {CATALOGUE[after.kind].label} is {allowed}, not {after.direction.value}."
    if stands_behind_permit and after.counts:
        return "An offer was begun on what is on file here; only its words may be corrected."
    if after.kind is not event.kind and after.kind in _OPENING:
        return _OPENING[after.kind]
    return _against_the_gate(event, after)


def _against_the_gate(event: Interaction, after: Outcome) -> str:
    """Why what stands against an offer would not stand any more; empty when it would."""
    held = _stands_against(event)
    why = ""
    if not held:
        return why
    if (after.kind, after.direction) != (event.kind, event.direction):
        why = "it cannot become something else"
    elif event.kind is Kind.REQUEST and after.on != event.on:
        why = "it opens the gate, so its day stays; log another for another day"
    elif after.on < event.on:
        why = "its day may be a later one, never an earlier"
    elif after.depth == 0 < event.depth:
        why = "it cannot be made to count for nothing"
    return f"{held} stands: {why}." if why else ""


def _stands_against(event: Interaction) -> str:
    """What it is that stands against an offer; empty for anything else."""
    label = CATALOGUE[event.kind].label
    if event.kind in KEPT:
        return f"A {label}"
    if event.asks:
        return "What you asked for"
    if event.direction is Direction.IN and event.wants_reply and not event.closed:
        return "What waits for your answer"
    return ""
