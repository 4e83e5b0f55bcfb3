"""A screen that follows the book: whoever changes it, what is shown is what is in it."""

from __future__ import annotations

from typing import ClassVar

from textual.css.types import PointerShape
from textual.screen import Screen

from crm.tui.reach import AsksBook


class FollowingScreen(Screen[None], AsksBook):
    """Looks at the book after its first frame, and again whenever the book or the day has
    changed: at once where it is open, else when it is next gone to."""

    LOOKS_AHEAD: ClassVar[bool] = False
    """Whether it looks as soon as it is made, though nobody has gone to it yet."""
    _is_behind = False

    def on_mount(self) -> None:
        self.watch(self.app, "has_shown", self._look_first)
        self.watch(self.app, "seen", self._look_again, init=False)
        self.watch(self.app, "trouble", self._look_after_trouble, init=False)

    def on_screen_resume(self) -> None:
        if self._is_behind:
            self._look_if_open()

    def _watch__pointer_shape(self, pointer_shape: PointerShape) -> None:
        """Tell the terminal which pointer to show; not for a screen that is not there."""
        if self.is_current:
            super()._watch__pointer_shape(pointer_shape)

    def _look_first(self, has_shown: bool) -> None:
        if has_shown and self.LOOKS_AHEAD:
            self._look_now()
        elif has_shown:
            self._look_if_open()

    def _look_again(self, before: object, _: object) -> None:
        if before is not None:
            self._look_if_open()

    def _look_if_open(self) -> None:
        if self in self.app.screen_stack:
            self._look_now()
        else:
            self._is_behind = True

    def _look_after_trouble(self, before: object, trouble: str) -> None:
        if not trouble:
            self._look_again(before, trouble)

    def _look_now(self) -> None:
        self._is_behind = False
        self.look()

    def look(self) -> None:
        """Ask the book for what this screen shows."""
        raise NotImplementedError
