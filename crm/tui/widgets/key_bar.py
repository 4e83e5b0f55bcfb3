"""The last line of every screen: the keys that are possible now."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.content import Content
from textual.widget import Widget

from crm.faces.page import cells

if TYPE_CHECKING:
    from textual import events
    from textual.screen import Screen


class Shown(NamedTuple):
    """A key as it stands on the line."""

    key: str
    label: str
    """The key as it is shown."""
    what: str
    tip: str
    enabled: bool

    @property
    def columns(self) -> int:
        """A space on either side of the key, and one behind what it does."""
        return cells(f" {self.label} {self.what} ")


class KeyBar(Widget, can_focus=False):
    """Each key with what it does, on which one may click. It is one widget: Textual's Footer
    makes one for each key, anew for each screen and each focus, which took as long as all
    else on a screen."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "key-bar--key", "key-bar--what", "key-bar--hover",
    }  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._possible: tuple[Shown, ...] = ()
        self._keys: tuple[Shown, ...] = ()
        self._starts: list[int] = []
        self._pointed: int | None = None

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._look)

    def on_unmount(self) -> None:
        self.screen.bindings_updated_signal.unsubscribe(self)

    def _look(self, screen: Screen[object]) -> None:
        """What is possible may have changed."""
        if not self.app.app_focus or not self.is_attached or screen is not self.screen:
            return
        actions: dict[str, Shown] = {}
        for _, binding, enabled, tip in screen.active_bindings.values():
            if binding.show and binding.action not in actions:
                label = self.app.get_key_display(binding)
                actions[binding.action] = Shown(
                    binding.key, label, binding.description, tip, enabled
                )
        # Keys of the user's own come last; the help is to stand behind them.
        ordered = sorted(actions, key=lambda action: action.endswith("help"))
        keys = tuple(actions[action] for action in ordered)
        if keys != self._possible:
            self._possible = keys
            self._fit()

    def on_resize(self) -> None:
        self._fit()

    def _fit(self) -> None:
        """As many as there is room for. What is left out stands in the help, whose key, the
        last one, always stays."""
        room = self.size.width - sum(shown.columns for shown in self._possible[-1:])
        ends = accumulate(shown.columns for shown in self._possible[:-1])
        kept = bisect_right([*ends], room)
        self._keys = (*self._possible[:-1][:kept], *self._possible[-1:])
        self._starts, end = [], 0
        for shown in self._keys:
            self._starts.append(end)
            end += shown.columns
        self._point_at(None)
        self.refresh()

    def render(self) -> Content:
        key, what = (
            self.get_visual_style("key-bar--key", partial=True),
            self.get_visual_style("key-bar--what", partial=True),
        )
        parts = []
        for number, shown in enumerate(self._keys):
            part = Content.assemble((f" {shown.label} ", key), (f"{shown.what} ", what))
            if number == self._pointed:
                part = part.stylize(self.get_visual_style("key-bar--hover", partial=True))
            if not shown.enabled:
                part = part.stylize("dim")
            parts.append(part)
        return Content("").join(parts)

    def _at(self, column: int) -> int | None:
        """The key that stands in a column."""
        number = bisect_right(self._starts, column) - 1
        if number < 0 or column >= self._starts[number] + self._keys[number].columns:
            return None
        return number

    def _point_at(self, number: int | None) -> None:
        if number != self._pointed:
            self._pointed = number
            self.tooltip = None if number is None else self._keys[number].tip or None
            self.refresh()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        self._point_at(self._at(event.x))

    def on_leave(self) -> None:
        self._point_at(None)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        number = self._at(event.x)
        if number is None:
            return
        if self._keys[number].enabled:
            self.app.simulate_key(self._keys[number].key)
        else:
            self.app.bell()
