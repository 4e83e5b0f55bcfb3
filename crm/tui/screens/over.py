"""What lies over a screen for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen

if TYPE_CHECKING:
    from crm.tui.app import Rapport

Result = TypeVar("Result")


class Over(ModalScreen[Result]):
    """A question, a page or a form over the screen. It goes once: a second key that was
    pressed before it was gone must not take away what lies below."""

    def on_mount(self) -> None:
        # What was told of the last deed would lie over the answers to this one.
        cast("Rapport", self.app).clear_news()

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        return super().dismiss(result) if self.is_current else AwaitComplete()
