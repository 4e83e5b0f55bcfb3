"""What the screen waits for, and what stands against all writing."""

from __future__ import annotations

from typing import Any

from textual.dom import DOMNode
from textual.reactive import reactive
from textual.timer import Timer
from textual.worker import Worker

from crm.tui.messages import DeedEnded, Failed

QUIET_SECONDS = 0.7
"""How long the book may take before the screen says that it waits."""


class Waits(DOMNode):
    """The part of the app that knows how the book is: whether it answers, and takes what is
    written. Both are told quietly, at the top of each screen."""

    is_waiting: reactive[bool] = reactive(False, init=False)
    """Whether the book has not answered for a while: a slow disk, or another program writes."""
    trouble: reactive[str] = reactive("", init=False)
    """What stands against all writing, in words: a full disk. Empty while all is well."""

    def __init__(self, *, classes: str | None = None) -> None:
        super().__init__(classes=classes)
        self._open_deeds: dict[Worker[Any], Timer] = {}

    def deed_begun(self, worker: Worker[Any]) -> None:
        """Remember that something is asked of the book in a worker."""
        self._open_deeds[worker] = self.set_timer(QUIET_SECONDS, self._tell_waiting)

    def on_deed_ended(self, message: DeedEnded) -> None:
        self._forget_deeds(message.worker)
        if not self._open_deeds:
            self.is_waiting = False

    def is_told(self, failed: Failed) -> bool:
        """Whether it need not be told again: what lasts is told once, and to each key that
        asked for what it stands against."""
        is_known = bool(self.trouble)
        if failed.lasting and not is_known:
            self.trouble = failed.words
        return failed.lasting and is_known and failed.unasked

    def _tell_waiting(self) -> None:
        self._forget_deeds()
        self.is_waiting = bool(self._open_deeds)

    def _forget_deeds(self, *over: Worker[Any]) -> None:
        """Whoever was taken back before their turn never tells that they ended."""
        for worker in [one for one in self._open_deeds if one in over or one.is_cancelled]:
            self._open_deeds.pop(worker).stop()
