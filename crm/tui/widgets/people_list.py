"""A list of any number of people, of which only the lines in sight are read and drawn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style
from textual.visual import Visual

from crm.faces import words
from crm.faces.page import cells, cut
from crm.tui import keys
from crm.tui.person_words import WARMTHS
from crm.tui.shown import BAD, CARE, FAINT, GOOD, line, name_of

if TYPE_CHECKING:
    from crm.book.results import ContactLine
    from crm.rules.standing import Felt, Trend

PAGE_LINES = 64
"""Lines that are read at once."""
_HEIGHTS = "▁▂▃▄▅▆▇█"
_HEIGHTS_OF = {"dormant": (0, 1), "cooling": (2, 3), "warm": (4, 7)}
"""The lowest and the highest of the heights that a warmth may have: by W they are so in any
case, but silence of many months is called what it is also where W is higher."""
_TREND_FROM = 66
"""Columns of the list from which on a trend stands in it."""
_MONTHS, _MONTHS_WIDE = 6, 12
"""Columns of a trend, which is of a year."""
_WIDE = 100
_NAME, _NAME_WIDE, _WORK = 18, 24, 10
"""Columns of a name where there is little room and where there is enough; and with how many
somebody's work is worth beginning."""
_MOST_TRENDS = 2_000
"""People whose trends are kept."""
_MOST_STRIPS = 400
"""Lines that are kept as they were drawn: another letter of a search often leaves most of the
people in sight where they are."""


class PeopleList(ScrollView, can_focus=True):
    """Lines of people. Says :class:`Wanted` for what it is about to show and has not got."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"people--chosen"}
    BINDING_GROUP_TITLE = "Contacts"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.CONTACTS]
    chosen: reactive[int] = reactive(0)

    class Wanted(Message):
        """The lines of page ``number`` are in sight and not there."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    class Untold(Message):
        """People have come into sight whose trends are not known."""

    class Chosen(Message):
        """The cursor stands on somebody else."""

    class Marked(Message):
        """Somebody was marked, or is no longer."""

    class Opened(Message):
        """Somebody is to be shown whole."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[int, tuple[ContactLine, ...]] = {}
        self._asked: set[int] = set()
        self._total = 0
        self._today = date.min
        self._strips: dict[tuple[object, ...], Strip] = {}
        self._paints: dict[tuple[object, ...], RichStyle] = {}
        self._trends: dict[str, Trend] = {}
        self._told: set[str] = set()
        """The uids of those whose trend is what the book holds now."""
        self.marked: set[str] = set()
        """The uids of those to whom something is to be done together."""

    def start(self, lines: tuple[ContactLine, ...], total: int, today: date) -> None:
        """Show another list, of which these are the first lines."""
        self._pages, self._asked = {0: lines}, {0}
        self._total, self._today = total, today
        self.virtual_size = Size(self.size.width, total)
        self.chosen = min(self.chosen, max(total - 1, 0))
        self.refresh()
        self.post_message(self.Chosen())
        self._tell_untold()

    def mark(self, uids: Iterable[str]) -> None:
        """Mark these too."""
        self.marked.update(uids)
        self.refresh()

    def unmark(self) -> None:
        """Mark nobody."""
        self.marked.clear()
        self.refresh()

    def add(self, number: int, lines: tuple[ContactLine, ...]) -> None:
        """Lines that were wanted have come."""
        self._pages[number] = lines
        self.refresh()
        self._tell_untold()
        if self.chosen // PAGE_LINES == number:
            self.post_message(self.Chosen())

    def learn_trends(self, uids: Iterable[str], trends: Mapping[str, Trend]) -> None:
        """The trends of these people have come; who is not among them has none."""
        if len(self._trends) > _MOST_TRENDS:
            self._trends.clear()
            self._told.clear()
        self._trends.update((uid, trends.get(uid, ())) for uid in uids)
        self._told.update(uids)
        self.refresh()

    def doubt_trends(self) -> None:
        """The book has changed: each trend stands until it is found anew."""
        self._told.clear()

    @property
    def untold(self) -> tuple[str, ...]:
        """The uids of the people in sight whose trends are not known."""
        if self.size.width < _TREND_FROM:
            return ()
        top = self.scroll_offset.y
        in_sight = (self._line(number) for number in range(top, top + self.size.height))
        return tuple(one.uid for one in in_sight if one and one.uid not in self._told)

    def _tell_untold(self) -> None:
        if self.untold:
            self.screen.post_message(self.Untold())

    @property
    def person(self) -> ContactLine | None:
        """Whom the cursor stands on; None while that line is being read."""
        return self._line(self.chosen)

    def _line(self, number: int) -> ContactLine | None:
        lines = self._pages.get(number // PAGE_LINES, ())
        at = number % PAGE_LINES
        return lines[at] if at < len(lines) else None

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines in sight as they are kept. Textual would make each anew, around borders,
        padding and tints that this list has not got."""
        background = self.background_colors[1]
        strips = [self.render_line(y) for y in crop.line_range]
        for line_filter in self.get_line_filters():
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        if crop.column_span == (0, self.size.width):
            return strips
        return [strip.crop(*crop.column_span) for strip in strips]

    def render_line(self, y: int) -> Strip:
        number = y + self.scroll_offset.y
        width = self.size.width
        person = self._line(number)
        if person is None and number // PAGE_LINES not in self._asked and number < self._total:
            self._asked.add(number // PAGE_LINES)
            self.post_message(self.Wanted(number // PAGE_LINES))
        style = self.visual_style
        if number == self.chosen and number < self._total:
            style = self.get_visual_style("people--chosen")
        is_marked = person is not None and person.uid in self.marked
        is_there = number < self._total
        trend = self._trends.get(person.uid, ()) if person else ()
        room = self.scrollable_content_region.width
        known = (
            person, trend, is_there, is_marked, style, width, room, self._today, self.app.theme,
        )  # fmt: skip
        if known not in self._strips:
            if len(self._strips) >= _MOST_STRIPS:
                self._strips.clear()
            if person is None:
                parts = [("  …" if is_there else "", FAINT)]
            else:
                parts = self._said(person, trend, room)
            segments = [Segment(text, self._paint(paint, style)) for text, paint in parts if text]
            drawn = Strip(segments).adjust_cell_length(width, self._paint("", style))
            self._strips[known] = drawn
        return self._strips[known]

    def _paint(self, paint: str, style: Style) -> RichStyle:
        """A style of ours on that of the line, as it is drawn. Looked up once: to lay out each
        line as a text of any length takes four times as long."""
        known = (paint, style, self.app.theme)
        if known not in self._paints:
            (drawn,) = Visual.to_strips(self, line(("x", paint)), 1, 1, style)
            (segment,) = drawn
            # Where it stood in that text says nothing here.
            self._paints[known] = (segment.style or RichStyle.null()).clear_meta_and_links()
        return self._paints[known]

    def _said(self, person: ContactLine, trend: Trend, width: int) -> list[tuple[str, str]]:
        mark, style = WARMTHS[person.warmth.value] if person.warmth else ("·", FAINT)
        place = person.circle or (f"{person.rhythm_days} days" if person.rhythm_days else "")
        due, urgent = _due(person.due_on, self._today)
        first: list[tuple[str, str, int]] = [
            ("✓" if person.uid in self.marked else "", GOOD, 2),
            (mark, style, 2),
        ]
        touched = words.since(person.touched_on, self._today)
        columns: list[tuple[str, str, int]] = [(person.stage.label, "", 10), (place, FAINT, 8)]
        due_column = (due, CARE if urgent else FAINT, 9)
        if width >= _WIDE:
            # Two of a kind are told apart by who acted.
            heard = words.since(person.heard_on, self._today)
            columns += [(touched and f"→ {touched}", FAINT, 12), due_column]
            columns.append((heard and f"← {heard}", FAINT, 12))
        else:
            columns += [(touched, FAINT, 10), due_column]
        months = _MONTHS_WIDE if width >= _WIDE else _MONTHS
        has_trend = self.size.width >= _TREND_FROM
        taken = sum(room for _, _, room in (*first, *columns)) + (months + 1) * has_trend
        first.append((person.name, "bold", _room_for_name(width - taken)))
        parts = [(_fit(text, room), paint) for text, paint, room in first]
        if has_trend:
            parts += [*_trend(trend, months), (" ", "")]
        parts += [(_fit(text, room), paint) for text, paint, room in columns]
        if person.bound:
            parts.append(("▬ ", BAD))
        left = width - sum(cells(text) for text, _ in parts)
        work = name_of(words.work(person.role, person.company))
        return [*parts, (cut(work, max(left, 0)), FAINT)]

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._tell_untold()

    def on_resize(self) -> None:
        self._tell_untold()

    def watch_chosen(self, before: int, after: int) -> None:
        self.scroll_to_region(Region(0, after, self.size.width, 1), animate=False)
        top = self.scroll_offset.y
        self.refresh(*(Region(0, at - top, self.size.width, 1) for at in (before, after)))
        if before != after:
            self.post_message(self.Chosen())

    def validate_chosen(self, value: int) -> int:
        return max(0, min(value, max(self._total - 1, 0)))

    def on_click(self, event: events.Click) -> None:
        at = event.y + self.scroll_offset.y
        if at == self.chosen:
            self.post_message(self.Opened())
        self.chosen = at

    def action_move(self, by: int) -> None:
        self.chosen += by

    def action_page(self, by: int) -> None:
        self.chosen += by * max(self.size.height - 1, 1)

    def action_edge(self, last: bool) -> None:
        self.chosen = self._total if last else 0

    def action_mark(self) -> None:
        if self.person is None:
            return
        self.marked ^= {self.person.uid}
        self.refresh()
        self.post_message(self.Marked())
        self.action_move(1)

    def action_open_person(self) -> None:
        self.post_message(self.Opened())


def _trend(trend: Trend, months: int) -> list[tuple[str, str]]:
    """So many columns of the year, a height each; blank before the first exchange."""
    if not trend:
        return [(" " * months, "")]
    every = len(trend) // months
    return [_height(felt) for felt in trend[every - 1 :: every]]


def _height(felt: Felt | None) -> tuple[str, str]:
    if felt is None:
        return " ", ""
    least, most = _HEIGHTS_OF[felt.warmth.value]
    height = min(max(int(felt.value * len(_HEIGHTS)), least), most)
    return _HEIGHTS[height], WARMTHS[felt.warmth.value][1]


def _room_for_name(left: int) -> int:
    """How many of the columns that are left go to the name; what remains goes to the work.
    A name is to be read whole, before a work of which a few letters would stand."""
    if left < _NAME + _WORK:
        return max(left, _NAME)
    return max(_NAME, min(left - _WORK, max(_NAME_WIDE, left // 2)))


def _due(on: date | None, today: date) -> tuple[str, bool]:
    """When the rhythm says "due", in few letters, and whether it says so now."""
    if on is None:
        return "", False
    days = (on - today).days
    return (f"in {days} d", False) if days > 0 else ("due", True)


def _fit(text: str, room: int) -> str:
    """One line in ``room`` columns, the last of which stays free."""
    kept = cut(name_of(text), room - 1)
    return kept + " " * (room - cells(kept))
