"""A screen that follows the book: whoever changes it, what is shown is what is in it."""

from __future__ import annotations

from textual.screen import Screen

from crm.tui.reach import AsksBook


class FollowingScreen(Screen[None], AsksBook):
    """Looks at the book after its first frame, and again whenever the book or the day has
    changed."""

    def on_mount(self) -> None:
        self.watch(self.app, "has_shown", self._look_first)
        self.watch(self.app, "seen", self._look_again, init=False)

    def _look_first(self, has_shown: bool) -> None:
        if has_shown:
            self.look()

    def _look_again(self, before: object, _: object) -> None:
        if before is not None:
            self.look()

    def look(self) -> None:
        """Ask the book for what this screen shows."""
        raise NotImplementedError
