"""The timeline that one can walk through: the picture, pointed at, and what stands there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from crm.faces import words
from crm.tui import keys, person_words
from crm.tui.shown import BOLD, FAINT, TAG, line, said, stacked
from crm.tui.widgets.picture import LEAST_COLUMNS, legend, painted

if TYPE_CHECKING:
    from crm.book.results import InteractionView, Timeline
    from crm.faces.moments import Moment
    from crm.faces.picture import Picture
    from crm.faces.window import Zoom

_SAID_LINES = 2
"""Lines for what is pointed at: they stand whether they are needed or not, so that the
picture does not jump."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one stands: on an interaction or on a change, by its place among its like."""

    is_change: bool
    number: int


class TimelineView(Static, can_focus=True):
    """One relationship through time. Arrows go from interaction to interaction, with Shift
    from change to change; what is pointed at is said above the picture."""

    BINDING_GROUP_TITLE = "The timeline"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.TIMELINE]

    class Pointed(Message):
        """Another interaction is pointed at."""

        def __init__(self, event: InteractionView) -> None:
            super().__init__()
            self.event = event

    class Read(Message):
        """What is pointed at is to be read whole: ``event``, or the words of a change."""

        def __init__(self, event: InteractionView | None, moment: Moment | None) -> None:
            super().__init__()
            self.event = event
            self.moment = moment

    def __init__(self, *, id: str) -> None:  # noqa: A002  # Textual's name
        super().__init__("", markup=False, id=id)
        self._timeline: Timeline | None = None
        self._changes: tuple[Moment, ...] = ()
        self._spot: Spot | None = None
        self._zoom: Zoom | None = None
        self._span: tuple[date, date] | None = None
        self._picture: Picture | None = None
        self._drawn_columns = 0

    def clear(self) -> None:
        """Show nothing, and point at nothing."""
        self._timeline, self._changes, self._picture = None, (), None
        self._spot = self._zoom = self._span = None
        self.paint()

    def draw(self, timeline: Timeline) -> None:
        """Show this one; what was pointed at stays so where it is still there."""
        from crm.faces.moments import changes  # noqa: PLC0415  # the first frame stands before

        pointed, moment = self.event, self.moment
        self._timeline, self._changes = timeline, changes(timeline)
        self._span = None
        self._spot = None
        if moment in self._changes:
            self._spot = Spot(True, self._changes.index(moment))
        elif pointed is not None:
            self._stand_on(pointed.uid)
        if self._spot is None and timeline.interactions:
            self._spot = Spot(False, len(timeline.interactions) - 1)
        elif self._spot is None and self._changes:
            self._spot = Spot(True, 0)
        self.paint()

    @property
    def event(self) -> InteractionView | None:
        """The interaction that is pointed at, also as what made a change."""
        if self._timeline is None or self._spot is None:
            return None
        if not self._spot.is_change:
            return self._timeline.interactions[self._spot.number]
        uid = self._changes[self._spot.number].uid
        found = (event for event in self._timeline.interactions if event.uid == uid)
        return next(found, None) if uid else None

    @property
    def moment(self) -> Moment | None:
        """The change that is pointed at."""
        if self._spot is None or not self._spot.is_change:
            return None
        return self._changes[self._spot.number]

    def point_at(self, uid: str) -> None:
        """Stand on an interaction."""
        self._stand_on(uid)
        self.paint()

    def _stand_on(self, uid: str) -> None:
        events = self._timeline.interactions if self._timeline else ()
        for number, event in enumerate(events):
            if event.uid == uid:
                self._spot = Spot(False, number)

    def on_resize(self, _: events.Resize) -> None:
        # What it shows makes it as high as it is: then there is nothing to draw anew.
        if self._timeline is not None and self.content_size.width != self._drawn_columns:
            self.paint()

    def paint(self) -> None:
        """Draw anew."""
        width = self.content_size.width
        if self._timeline is None or width < LEAST_COLUMNS:
            self._drawn_columns = 0
            self.update("")
            return
        self._drawn_columns = width
        from crm.faces.picture import MARGIN, compose  # noqa: PLC0415  # as above

        on = self._day
        self._picture = compose(
            self._timeline, width - MARGIN, self._window(self._timeline, on), chosen=on
        )
        self.update(
            Content("\n").join(
                [self._said(width), painted(self._picture), legend(self._picture, width)]
            )
        )

    @property
    def _day(self) -> date | None:
        if self._timeline is None or self._spot is None:
            return None
        if self._spot.is_change:
            return self._changes[self._spot.number].on
        return self._timeline.interactions[self._spot.number].on

    def _window(self, timeline: Timeline, on: date | None) -> tuple[date, date]:
        """The days in sight: they stay while who moves stays among them."""
        from crm.faces.window import Zoom, window  # noqa: PLC0415  # as above

        zoom = self._zoom or Zoom.ALL
        if self._span is None or (on is not None and not self._span[0] <= on <= self._span[1]):
            at = on if zoom is not Zoom.ALL else None
            self._span = window(timeline, zoom=zoom, at=at)
        return self._span

    def _said(self, width: int) -> Content:
        """What is pointed at: its day, what it was, because of what or in which words."""
        if self._timeline is None or self._spot is None:
            return said(("Nothing yet. ", BOLD), "Log the first thing with l.\n")
        today = self._timeline.today
        moment, event = self.moment, self.event
        if moment is not None:
            head = line(
                (f"{words.day(moment.on, today)}  ", FAINT), (moment.what, BOLD),
                (f"  change {self._spot.number + 1} of {len(self._changes)}", FAINT),
            )  # fmt: skip
            body = line((moment.because, ""))
        elif event is not None:
            several = _several(self._timeline.interactions, self._spot.number)
            head = line(
                (f"{words.day(event.on, today)}  ", FAINT),
                person_words.event_head(event),
                (several, FAINT),
            )
            body = line((" ".join(event.note.split()), ""))
        else:
            return said("\n")
        zoom = f"  {self._zoom.value}" if self._zoom and self._zoom.value != "all" else ""
        lines = [line(head, (zoom, TAG)), body]
        return Content("\n").join(
            [shown.truncate(width, ellipsis=True) for shown in lines[:_SAID_LINES]]
        )

    def action_move(self, by: int, by_change: bool) -> None:
        """To the next interaction, or the next change, from the day one stands on."""
        if self._timeline is None or self._spot is None:
            return
        items = self._changes if by_change else self._timeline.interactions
        if not items:
            return
        if self._spot.is_change == by_change:
            number = self._spot.number + by
        else:
            on = self._day or self._timeline.today
            side = bisect_right if by > 0 else bisect_left
            found = side(items, on, key=lambda item: item.on)
            number = found if by > 0 else found - 1
        self._spot = Spot(by_change, max(0, min(number, len(items) - 1)))
        self._tell()

    def action_edge(self, last: bool) -> None:
        """To the first interaction, or the last."""
        if self._timeline and self._timeline.interactions:
            self._spot = Spot(False, len(self._timeline.interactions) - 1 if last else 0)
            self._tell()

    def action_zoom(self, by: int) -> None:
        """More or less time in sight, around what is pointed at."""
        from crm.faces.window import Zoom  # noqa: PLC0415  # as above

        self._zoom = (self._zoom or Zoom.ALL).nearer(by)
        self._span = None
        self.paint()

    def action_roll(self, by: int) -> None:
        """Show the rows below or above, where there is no room for all."""
        if isinstance(self.parent, Widget):
            self.parent.scroll_relative(y=by, animate=False)

    def action_read(self) -> None:
        """Read what is pointed at."""
        if self.event or self.moment:
            self.post_message(self.Read(self.event, self.moment))

    def on_click(self, click: events.Click) -> None:
        """Stand on what lies nearest to where one clicks."""
        if self._picture is None or self._timeline is None or not self._timeline.interactions:
            return
        from crm.faces.picture import MARGIN  # noqa: PLC0415  # as above

        column = click.x - self.gutter.left - MARGIN
        scale = self._picture.scale
        column = max(0, min(column, scale.columns - 1))
        near = min(
            range(len(self._timeline.interactions)),
            key=lambda number: abs(
                scale.column(self._timeline.interactions[number].on) - column  # type: ignore[union-attr]
            ),
        )
        self._spot = Spot(False, near)
        self._tell()

    def _tell(self) -> None:
        self.paint()
        if isinstance(self.parent, Widget):
            self.parent.scroll_home(animate=False)
        if self.event is not None:
            self.post_message(self.Pointed(self.event))


def _several(happened: Sequence[InteractionView], number: int) -> str:
    """Which one of its day's interactions one is, where there are several."""
    on = happened[number].on
    first = bisect_left(happened, on, key=lambda event: event.on)
    end = bisect_right(happened, on, key=lambda event: event.on)
    return f"  {number - first + 1} of {end - first} on this day" if end - first > 1 else ""


def read_whole(event: InteractionView, today: date) -> Content:
    """An interaction with every word of it."""
    facts = [
        ("Depth", ("passing", "light", "meaningful", "deep")[event.depth]),
        ("By", event.channel),
        ("With", ", ".join(name for _, name in event.contacts) if len(event.contacts) > 1 else ""),
    ]
    return stacked(
        line((words.long_day(event.on), BOLD), (f"  {words.ago(event.on, today)}", FAINT)),
        person_words.event_head(event),
        line((", ".join(f"{name} {what}" for name, what in facts if what), FAINT)),
        Content(" "),
        said(event.note or "No words were kept."),
    )
