"""The timeline of one relationship as a picture in characters.

A strip of time from the first trace to today: the stages as bands, warmth as a row of
heights, what you and they did on two lanes, offers and boundaries below. Then what
silence will do, and each change with its because. It reads the same without colour.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from crm.faces.canvas import Scale, Strip
from crm.faces.page import Page, cells
from crm.faces.picture_words import say_changes, say_future
from crm.rules.interaction import CATALOGUE, Direction, Give, Kind, Stage, Warmth

if TYPE_CHECKING:
    from crm.book.results import BoundaryView, InteractionView, OfferView, Timeline

_MARGIN = 8
_LEAST_DAYS = 28
"""A younger relationship is drawn on this many days: a picture of one day shows nothing."""

_HEIGHTS = "▁▂▃▄▅▆▇█"
_ASCII_TABLE = str.maketrans("▁▂▃▄▅▆▇█▏│─┬┤◆✗★▬", ".:-=+*%#||-+|$X*=")
_PITCH = "✗"
_MARKS = {
    Kind.MESSAGE: "m", Kind.COMMENT: "c", Kind.REACTION: "r", Kind.INSIGHT: "i",
    Kind.QUESTION: "?", Kind.ANSWER: "a", Kind.THANKS: "t", Kind.CONGRATULATION: "g",
    Kind.WISH: "w", Kind.HELP: "h", Kind.INTRODUCTION: "n", Kind.RECOMMENDATION: "R",
    Kind.ENDORSEMENT: "e", Kind.CONDOLENCE: "o", Kind.ASK: "k", Kind.CALL: "L",
    Kind.MEETING: "M", Kind.COFFEE: "C", Kind.EVENT: "E", Kind.INVITATION: "v",
    Kind.INTRODUCED: "I", Kind.NEED: "N", Kind.REQUEST: "Q", Kind.STOP: "S", Kind.NO: "-",
    Kind.BOUNCE: "b", Kind.OUT_OF_OFFICE: "z", Kind.PREMATURE_PITCH: _PITCH,
}  # fmt: skip
_STAGE_STYLES = {
    Stage.STRANGER: "dim", Stage.CONNECTED: "", Stage.ENGAGED: "tag", Stage.RAPPORT: "good",
    Stage.TRUSTED: "name",
}  # fmt: skip
_WARMTH_STYLES = {Warmth.WARM: "good", Warmth.COOLING: "care", Warmth.DORMANT: "bad"}


def draw(
    timeline: Timeline,
    width: int,
    *,
    colour: bool = False,
    ascii_only: bool = False,
    span: int | None = None,
    brief: bool = False,
) -> list[str]:
    """The picture and the list of changes, in lines of at most ``width`` columns (40 and
    more make sense). ``span``: only the last so many days; ``brief``: only the picture."""
    page = Page(width, colour=colour, ascii_only=ascii_only)
    scale = _scale(timeline, page.width, span)
    rows = [
        *_axis(scale),
        _stages(timeline, scale),
        _warmth(timeline, scale),
        *_lanes(timeline, scale),
        *_offers(timeline, scale),
        *_boundaries(timeline, scale),
    ]
    for row in rows:
        page.drawn([_glyphs(page, row.line(colour=colour))])
    if brief:
        return page.lines
    page.blank()
    _legend(page, timeline, scale)
    say_future(page, timeline)
    say_changes(page, timeline, scale.first)
    return page.lines


def _scale(timeline: Timeline, width: int, span: int | None) -> Scale:
    today = timeline.today
    known = [timeline.contact.on_file_on, *(event.on for event in timeline.interactions)]
    known += [episode.on for episode in timeline.episodes]
    first = min([*known, today - timedelta(days=_LEAST_DAYS - 1)])
    if span is not None:
        first = max(first, today - timedelta(days=span - 1))
    return Scale(first, today, width - _MARGIN)


def _strip(name: str, scale: Scale) -> Strip:
    return Strip(name, _MARGIN, scale.columns)


def _axis(scale: Scale) -> Iterator[Strip]:
    labels, rule = _strip("", scale), _strip("", scale)
    rule.put(0, "─" * (scale.columns - 1) + "┤", "dim")
    for column, label in scale.ticks():
        labels.put(column, label)
        rule.put(column, "┬", "dim")
    labels.put(scale.columns - len("today"), "today", "bold")
    yield labels
    yield rule


def _stages(timeline: Timeline, scale: Scale) -> Strip:
    """One band a stage, its name at its beginning as far as it fits."""
    strip = _strip("stage", scale)
    entered: dict[int, Stage] = {}
    for episode in timeline.episodes:
        if episode.stage is not None and episode.on <= timeline.today:
            entered[scale.column(episode.on)] = episode.stage
    starts = sorted(entered)
    for start, end in zip(starts, [*starts, scale.columns][1:], strict=True):
        stage = entered[start]
        edge = "▏" if start else ""
        band = (edge + stage.label)[: end - start].ljust(end - start)
        strip.put(start, band, _STAGE_STYLES[stage])
    return strip


def _warmth(timeline: Timeline, scale: Scale) -> Strip:
    """The height of W in each column: that of its last sample, or of the one before."""
    strip = _strip("warmth", scale)
    last: dict[int, float] = {}
    for on, value in timeline.warmth:
        if scale.first <= on <= scale.last:
            last[scale.column(on)] = value
    states = _by_column(timeline, scale)
    value = 0.0
    for column in range(scale.columns):
        value = last.get(column, value)
        if value > 0:
            height = _HEIGHTS[min(int(value * len(_HEIGHTS)), len(_HEIGHTS) - 1)]
            strip.put(column, height, states(column))
    return strip


def _by_column(timeline: Timeline, scale: Scale) -> Callable[[int], str]:
    """The style of the warmth that reigns in a column."""
    changes = [
        (scale.column(episode.on), _WARMTH_STYLES.get(episode.warmth, ""))
        for episode in timeline.episodes
        if episode.warmth is not None
    ]

    def style(column: int) -> str:
        return next((style for start, style in reversed(changes) if start <= column), "")

    return style


def _in_sight(timeline: Timeline, scale: Scale) -> list[InteractionView]:
    return [event for event in timeline.interactions if scale.first <= event.on <= scale.last]


def _lanes(timeline: Timeline, scale: Scale) -> Iterator[Strip]:
    """Your lane and theirs; what you did together stands on both, joined. Above them what
    you gave."""
    gave, yours = _strip("gave", scale), _strip("you", scale)
    joined, theirs = _strip("", scale), _strip("them", scale)
    for lane, direction in ((yours, Direction.OUT), (theirs, Direction.IN)):
        for column, events in _by_cell(timeline, scale, direction).items():
            mark = _mark(events)
            lane.put(column, mark, "bad" if mark == _PITCH else "")
            if any(event.direction is Direction.MUTUAL for event in events):
                joined.put(column, "│", "dim")
            greatest = max(event.gave for event in events)
            if greatest > Give.NONE and lane is yours:
                gave.put(column, "★" if greatest is Give.WHOLE else "+", "good")
    yield from [gave] if gave.is_used else []
    yield yours
    yield from [joined] if joined.is_used else []
    yield theirs


def _by_cell(
    timeline: Timeline, scale: Scale, direction: Direction
) -> dict[int, list[InteractionView]]:
    """What stands in each column of a lane: its own direction, and what was mutual."""
    cells_of: defaultdict[int, list[InteractionView]] = defaultdict(list)
    for event in _in_sight(timeline, scale):
        if event.direction in (direction, Direction.MUTUAL):
            cells_of[scale.column(event.on)].append(event)
    return cells_of


def _is_pitch(event: InteractionView) -> bool:
    return event.pitch or event.kind is Kind.PREMATURE_PITCH


def _mark(events: Sequence[InteractionView]) -> str:
    """A pitch is never hidden in a number; else the kind, or how many stand in the cell."""
    if any(map(_is_pitch, events)):
        return _PITCH
    if len(events) == 1:
        return _MARKS[events[0].kind]
    return str(len(events)) if len(events) < 10 else "#"


def _offers(timeline: Timeline, scale: Scale) -> Iterator[Strip]:
    """Each offer with what came back, where there is room for the word."""
    made = _offers_in_sight(timeline, scale)
    if not made:
        return
    strip = _strip("offers", scale)
    for offer in made:
        strip.put(scale.column(offer.made_on), "◆", "care")
    for offer in made:
        word = _answer(offer)
        column = scale.column(offer.made_on) + 1
        if not strip.is_free(column, len(word)):
            column -= len(word) + 1
        if column >= 0 and strip.is_free(column, len(word)):
            strip.put(column, word, "care")
    yield strip


def _offers_in_sight(timeline: Timeline, scale: Scale) -> list[OfferView]:
    return [offer for offer in timeline.offers if scale.first <= offer.made_on <= scale.last]


def _answer(offer: OfferView) -> str:
    return offer.answer.value if offer.answer else "open"


def _boundaries(timeline: Timeline, scale: Scale) -> Iterator[Strip]:
    """A bar a boundary, from the day it was set to the day it ended."""
    for boundary in timeline.contact.boundaries:
        end = _ended_on(boundary)
        if boundary.since_on > scale.last or (end is not None and end < scale.first):
            continue
        strip = _strip("bound", scale)
        start = scale.column(boundary.since_on)
        length = (scale.column(end) if end else scale.columns - 1) - start + 1
        strip.put(start, "▬" * length, "bad")
        label = f" {boundary.kind.value} "
        if len(label) < length:
            strip.put(start + 1, label, "bad")
        elif start >= len(label):
            strip.put(start - len(label), label, "bad")
        yield strip


def _ended_on(boundary: BoundaryView) -> date | None:
    """The last day on which it bound; None while it does."""
    ends = [boundary.until_on] if boundary.until_on else []
    ends += [boundary.lifted_at.date()] if boundary.lifted_at else []
    return min(ends, default=None)


def _legend(page: Page, timeline: Timeline, scale: Scale) -> None:
    """What the marks in sight mean, and nothing else."""
    events = _in_sight(timeline, scale)
    used = {event.kind for event in events if not _is_pitch(event)}
    gifts = {event.gave for event in events}
    parts = [f"{mark} {CATALOGUE[kind].label}" for kind, mark in _MARKS.items() if kind in used]
    parts += [f"{_PITCH} pitch"] if any(map(_is_pitch, events)) else []
    parts += ["★ gave much"] if Give.WHOLE in gifts else []
    parts += ["+ gave a little"] if Give.SMALL in gifts else []
    parts += ["◆ offer"] if _offers_in_sight(timeline, scale) else []
    parts += ["2-9 so many at once"] if _is_crowded(timeline, scale) else []
    parts.append(f"a column is {_column_words(scale)}")
    line = ""
    for part in parts:
        if line and cells(f"{line}, {part}") >= page.width:
            page.row((_glyphs(page, f"{line},"), "dim"))
            line = ""
        line = f"{line}, {part}" if line else part
    page.row((_glyphs(page, line), "dim"))


def _is_crowded(timeline: Timeline, scale: Scale) -> bool:
    """Whether a number stands on a lane."""
    lanes = (_by_cell(timeline, scale, way) for way in (Direction.OUT, Direction.IN))
    return any(_mark(events).isdigit() for lane in lanes for events in lane.values())


def _glyphs(page: Page, text: str) -> str:
    return text.translate(_ASCII_TABLE) if page.ascii_only else text


def _column_words(scale: Scale) -> str:
    days = scale.days / scale.columns
    return "less than a day" if days < 1 else f"{days:.0f} {'day' if round(days) == 1 else 'days'}"
