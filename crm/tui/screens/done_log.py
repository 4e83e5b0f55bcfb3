"""A nudge that was done: what happened, in one line, understood as it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual.content import Content

from crm.tui import deeds
from crm.tui.messages import LineUnderstood
from crm.tui.screens.quick_log import QuickLog
from crm.tui.shown import BOLD, FAINT, line

if TYPE_CHECKING:
    from crm.book.day_results import NudgeView


class DoneLog(QuickLog):
    """Logs and settles ``nudge`` in the same stroke. An empty line logs the bare fact."""

    BINDING_GROUP_TITLE = "Done"
    CORRECTS = False

    def __init__(self, nudge: NudgeView) -> None:
        super().__init__((nudge.contact_uid, nudge.name))
        self._nudge = nudge

    def heading(self) -> Content:
        kind = self._nudge.kind.value.replace("_", " ")
        how = "  Enter alone logs the bare fact"
        return line((f"Done: {kind}, {self._nudge.name}", BOLD), (how, FAINT))

    def completed(self, message: LineUnderstood) -> LineUnderstood:
        understanding = message.understanding
        phrase = understanding.phrase
        if phrase.kind is not None:
            return message
        kind = replace(phrase, kind=self._nudge.kind, doubts=())
        return replace(message, understanding=replace(understanding, phrase=kind))

    def submit(self, text: str) -> None:
        self.write(deeds.do_nudge(self._nudge.uid, text))
