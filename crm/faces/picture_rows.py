"""The rows of the timeline's picture, each made from the facts and a scale of days."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from crm.faces.canvas import MONTHS, Role, Scale, Shape, Strip
from crm.faces.moments import TURNS, ahead
from crm.rules.history import PromiseBy
from crm.rules.interaction import Direction, Give, Kind, Stage, Warmth
from crm.rules.text import clean_line

if TYPE_CHECKING:
    from crm.book.results import BoundaryView, InteractionView, OfferView, OpeningView, Timeline

HEIGHTS = "▁▂▃▄▅▆▇█"
DENSITY = "⠃⠇⡇⣇⣧⣷⣿"
"""Two to seven at once, and more, as so many dots."""
PITCH = "✗"
MARKS = {
    Kind.MESSAGE: "m", Kind.COMMENT: "c", Kind.REACTION: "r", Kind.INSIGHT: "i",
    Kind.QUESTION: "?", Kind.ANSWER: "a", Kind.THANKS: "t", Kind.CONGRATULATION: "g",
    Kind.WISH: "w", Kind.HELP: "h", Kind.INTRODUCTION: "n", Kind.RECOMMENDATION: "R",
    Kind.ENDORSEMENT: "e", Kind.CONDOLENCE: "o", Kind.ASK: "k", Kind.CALL: "L",
    Kind.MEETING: "M", Kind.COFFEE: "C", Kind.EVENT: "E", Kind.INVITATION: "v",
    Kind.INTRODUCED: "I", Kind.NEED: "N", Kind.REQUEST: "Q", Kind.STOP: "S", Kind.NO: "-",
    Kind.BOUNCE: "b", Kind.OUT_OF_OFFICE: "z", Kind.PREMATURE_PITCH: PITCH,
}  # fmt: skip
SHADES = {Warmth.WARM: "▓", Warmth.COOLING: "▒", Warmth.DORMANT: "░"}
GAVE = {Give.WHOLE: "★", Give.SMALL: "+"}
_STAGES = {
    Stage.STRANGER: Role.STRANGER, Stage.CONNECTED: Role.CONNECTED, Stage.ENGAGED: Role.ENGAGED,
    Stage.RAPPORT: Role.RAPPORT, Stage.TRUSTED: Role.TRUSTED,
}  # fmt: skip
_WARMTHS = {Warmth.WARM: Role.WARM, Warmth.COOLING: Role.COOLING, Warmth.DORMANT: Role.DORMANT}
_RECEIVED = frozenset({Kind.HELP, Kind.INSIGHT, Kind.INTRODUCTION, Kind.RECOMMENDATION})


@dataclass(frozen=True, slots=True)
class Heat:
    """Warmth on any day, before today and after it if nothing happens."""

    days: tuple[date, ...]
    timeline: Timeline

    @classmethod
    def of(cls, timeline: Timeline) -> Heat:
        """The warmth of a timeline."""
        return cls(tuple(glow.last_on for glow in timeline.glows), timeline)

    def on(self, day: date) -> tuple[float, Warmth] | None:
        """W and what it is called; None before the first exchange."""
        number = bisect_right(self.days, day)
        if not number:
            return None
        glow = self.timeline.glows[number - 1]
        return glow.value_on(day), glow.warmth_on(day)


def stages(timeline: Timeline, scale: Scale, heat: Heat) -> Strip:
    """One band a stage, its name at its beginning, shaded as it was warm."""
    strip = Strip("stage", Shape.BAND, scale.columns)
    entered = [(e.on, e.stage) for e in timeline.episodes if e.stage is not None]
    days = [on for on, _ in entered]
    reigns: list[Stage | None] = []
    for column in range(scale.columns):
        known = bisect_right(days, min(scale.day(column), timeline.today))
        reigns.append(entered[known - 1][1] if known else None)
    start = 0
    for stage, run in groupby(reigns):
        length = len(list(run))
        if stage is not None:
            _band(strip, start, length, stage, scale, heat)
        start += length
    return strip


def _band(strip: Strip, start: int, length: int, stage: Stage, scale: Scale, heat: Heat) -> None:
    name = f"▏{stage.label} " if start else f"{stage.label} "
    # The name ends where today does: the picture is parted there.
    room = scale.column(heat.timeline.today) + 1 - start
    for offset in range(length):
        felt = heat.on(scale.day(start + offset))
        level, shade = (0.0, " ") if felt is None else (felt[0], SHADES[felt[1]])
        text = name[offset] if offset < min(len(name), room) else shade
        strip.put(start + offset, text, _STAGES[stage], level)


def warmth(scale: Scale, heat: Heat) -> Strip:
    """The height of W in each column."""
    strip = Strip("warmth", Shape.HEIGHTS, scale.columns)
    for column in range(scale.columns):
        felt = heat.on(scale.day(column))
        if felt is not None:
            height = HEIGHTS[min(int(felt[0] * len(HEIGHTS)), len(HEIGHTS) - 1)]
            strip.put(column, height, _WARMTHS[felt[1]], felt[0])
    return strip


def in_sight(timeline: Timeline, scale: Scale) -> list[InteractionView]:
    """The interactions between the first day and the last."""
    events = timeline.interactions
    first = bisect_right(events, scale.first, key=lambda event: event.on)
    while first and events[first - 1].on == scale.first:
        first -= 1
    last = bisect_right(events, scale.last, key=lambda event: event.on)
    return list(events[first:last])


@dataclass(frozen=True, slots=True)
class Sides:
    """What stands in each column of your lane and of theirs; what was mutual in both."""

    yours: dict[int, list[InteractionView]]
    theirs: dict[int, list[InteractionView]]

    @classmethod
    def of(cls, events: Iterable[InteractionView], scale: Scale) -> Sides:
        """The sides of these, which are in order of their days."""
        yours: dict[int, list[InteractionView]] = {}
        theirs: dict[int, list[InteractionView]] = {}
        for on, those in groupby(events, key=attrgetter("on")):
            column = scale.column(on)
            for event in those:
                if event.direction is not Direction.IN:
                    yours.setdefault(column, []).append(event)
                if event.direction is not Direction.OUT:
                    theirs.setdefault(column, []).append(event)
        return cls(yours, theirs)


def lanes(sides: Sides, scale: Scale) -> Iterator[Strip]:
    """Your lane and theirs; what you did together stands on both, joined. Outside of them
    what was given, and what was asked."""
    yours, theirs = sides.yours, sides.theirs
    links = Strip("", Shape.LINKS, scale.columns)
    gave = Strip("gave", Shape.MARKS, scale.columns)
    asked = Strip("asked", Shape.MARKS, scale.columns)
    got = Strip("got", Shape.MARKS, scale.columns)
    waits = Strip("waits", Shape.MARKS, scale.columns)
    for column, here in yours.items():
        greatest = max(event.gave for event in here)
        if greatest > Give.NONE:
            gave.put(column, GAVE[greatest], Role.GIVE)
        if any(event.asks for event in here):
            asked.put(column, "▾", Role.ASK)
        if any(event.direction is Direction.MUTUAL for event in here):
            links.put(column, "│", Role.FAINT)
    for column, here in theirs.items():
        if any(event.direction is Direction.IN and event.kind in _RECEIVED for event in here):
            got.put(column, "★", Role.GIVE)
        if any(event.direction is Direction.IN and event.wants_reply for event in here):
            waits.put(column, "!", Role.ASK)
    you = _lane("you", yours, scale)
    them = _lane("them", theirs, scale)
    yield from (strip for strip in (asked, gave) if strip.cells)
    yield you
    yield from [links] if links.cells else []
    yield them
    yield from (strip for strip in (got, waits) if strip.cells)


def _lane(name: str, found: dict[int, list[InteractionView]], scale: Scale) -> Strip:
    strip = Strip(name, Shape.MARKS, scale.columns)
    for column, here in found.items():
        mark = mark_of(here)
        strip.put(column, mark, Role.PITCH if mark == PITCH else Role.PLAIN)
    return strip


def is_pitch(event: InteractionView) -> bool:
    """What reads as a pitch, or was confessed as one."""
    return event.pitch or event.kind is Kind.PREMATURE_PITCH


def mark_of(events: Sequence[InteractionView]) -> str:
    """A pitch is never hidden in a crowd; else the kind, or how many stand in the column."""
    if any(map(is_pitch, events)):
        return PITCH
    return MARKS[events[0].kind] if len(events) == 1 else crowd(len(events))


def crowd(number: int) -> str:
    """So many dots, from two on."""
    return DENSITY[min(number - 2, len(DENSITY) - 1)]


def promises(timeline: Timeline, scale: Scale) -> Strip:
    """Each promise where it was made and where it ended; open ones where they are due."""
    marks: list[tuple[date, str, Role]] = []
    for made in timeline.contact.promises:
        by = "○" if made.by is PromiseBy.ME else "◦"
        marks.append((made.made_on, by, Role.PLAIN))
        if made.kept_on is not None:
            marks.append((made.kept_on, "✓", Role.GIVE))
        elif made.dropped_on is not None:
            marks.append((made.dropped_on, "×", Role.FAINT))
        elif made.due_on is not None:
            marks.append((made.due_on, "!", Role.ASK))
    return _marked("promise", marks, scale)


def signals(timeline: Timeline, scale: Scale) -> Strip:
    """What was noticed about them, by its first letter."""
    return _marked(
        "signal",
        [(found.on, clean_line(found.kind)[:1] or "·", Role.PLAIN)
         for found in timeline.contact.signals],
        scale,
    )  # fmt: skip


def _marked(name: str, marks: Iterable[tuple[date, str, Role]], scale: Scale) -> Strip:
    """A row of marks: dots where several share a column."""
    found: defaultdict[int, list[tuple[str, Role]]] = defaultdict(list)
    for on, mark, role in marks:
        if scale.shows(on):
            found[scale.column(on)].append((mark, role))
    strip = Strip(name, Shape.MARKS, scale.columns)
    for column, here in found.items():
        mark, role = here[0] if len(here) == 1 else (crowd(len(here)), here[-1][1])
        strip.put(column, mark, role)
    return strip


def gate(timeline: Timeline, scale: Scale) -> Strip:
    """Where an offer was possible, and where a permit was taken."""
    strip = Strip("gate", Shape.BARS, scale.columns)
    for opening in timeline.openings:
        if is_in_sight(opening, timeline.today, scale):
            end = opening.until_on or timeline.today
            start, stop = scale.column(opening.from_on), scale.column(end)
            strip.put(start, "═" * (stop - start + 1), Role.GATE)
            if scale.shows(opening.from_on):
                strip.put(start, "╞", Role.GATE)
    for on, _ in timeline.permits:
        if scale.shows(on):
            strip.put(scale.column(on), "◇", Role.GATE)
    return strip


def is_in_sight(opening: OpeningView, today: date, scale: Scale) -> bool:
    """Whether the gate was open on one of the days shown."""
    return opening.from_on <= scale.last and (opening.until_on or today) >= scale.first


def offers_in_sight(timeline: Timeline, scale: Scale) -> list[OfferView]:
    """The offers between the first day and the last."""
    return [offer for offer in timeline.offers if scale.shows(offer.made_on)]


def offers(timeline: Timeline, scale: Scale) -> Strip:
    """Each offer with what came back, where there is room for the word."""
    strip = Strip("offers", Shape.MARKS, scale.columns)
    made = offers_in_sight(timeline, scale)
    for offer in made:
        strip.put(scale.column(offer.made_on), "◆", Role.OFFER)
    for offer in made:
        word = offer.answer.value if offer.answer else "open"
        strip.put_label(scale.column(offer.made_on), word, Role.OFFER)
    return strip


def boundaries(timeline: Timeline, scale: Scale) -> Iterator[Strip]:
    """A bar a boundary, from the day it was set to the day it ended."""
    for boundary in timeline.contact.boundaries:
        end = _ended_on(boundary)
        if boundary.since_on > scale.last or (end is not None and end < scale.first):
            continue
        strip = Strip("bound", Shape.BARS, scale.columns)
        start = scale.column(boundary.since_on)
        length = (scale.column(end) if end else scale.columns - 1) - start + 1
        strip.put(start, "▬" * length, Role.BOUND)
        label = f" {boundary.kind.value} "
        if len(label) < length:
            strip.put(start + 1, label, Role.BOUND)
        else:
            strip.put_label(start, label, Role.BOUND)
        yield strip


def _ended_on(boundary: BoundaryView) -> date | None:
    """The last day on which it bound; None while it does."""
    ends = [boundary.until_on] if boundary.until_on else []
    ends += [boundary.lifted_at.date()] if boundary.lifted_at else []
    return min(ends, default=None)


def to_come(timeline: Timeline, scale: Scale) -> Strip:
    """What silence will do, when they are due, and their days: to the right of today."""
    strip = Strip("ahead", Shape.MARKS, scale.columns)
    card, today = timeline.contact, timeline.today
    if scale.last <= today:
        return strip
    coming = [(moment.on, moment.what) for moment in ahead(timeline)]
    if card.due_on is not None and card.due_on > today:
        coming.append((card.due_on, "due"))
    coming += [(found.next_on, clean_line(found.label)) for found in card.dates]
    here = scale.column(today) + 2
    placed = [
        (min(max(scale.column(on), here), scale.columns - 1), on, what)
        for on, what in sorted(coming)
        if today < on <= scale.last
    ]
    for column, _, _ in placed:
        strip.put(column, "◌", Role.AHEAD)
    _name_to_come(strip, placed)
    beyond = min((found for found in coming if found[0] > scale.last), default=None)
    if beyond is not None and beyond[1] in TURNS.values():
        strip.put_label(
            scale.columns, f" {beyond[1]} {_short(beyond[0])} {beyond[0].year} →", Role.AHEAD
        )
    return strip


def _name_to_come(strip: Strip, placed: Sequence[tuple[int, date, str]]) -> None:
    """Each name beside its mark; where that is too tight, all of them before the first."""
    names = [f"{what} {_short(on)}" for _, on, what in placed]
    together = f"{', '.join(names)} "
    marks = dict(strip.cells)
    beside = [
        strip.put_label(column, f" {name} ", Role.AHEAD)
        for (column, _, _), name in zip(placed, names, strict=True)
    ]
    if not all(beside) and len(together) <= placed[0][0]:
        strip.cells = marks
        strip.put(placed[0][0] - len(together), together, Role.AHEAD)


def _short(on: date) -> str:
    return f"{on.day} {MONTHS[on.month - 1]}"
