"""A nudge that was done: what happened, in one line, understood as it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual.content import Content

from crm.tui import deeds
from crm.tui.log_words import LETTERS
from crm.tui.messages import LineUnderstood
from crm.tui.screens.quick_log import QuickLog
from crm.tui.shown import BOLD, FAINT, line

if TYPE_CHECKING:
    from crm.book.day_results import NudgeView
    from crm.book.results import Understanding
    from crm.rules.interaction import Give
    from crm.tui.reach import Deed


class DoneLog(QuickLog):
    """Logs and settles ``nudge`` in the same stroke. An empty line logs the bare fact."""

    BINDING_GROUP_TITLE = "Done"
    EXAMPLE = "asked how the move went, promised the map by fri"
    CORRECTED_BY = LETTERS.replace("p", "").replace("s", "")
    """Whom it is about, and that it was you, the nudge says."""
    IS_ABOUT_THEM = True

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
        is_theirs = phrase.direction is not None and phrase.direction.value == "in"
        if phrase.kind is not None and not is_theirs:
            return message
        doubts = () if phrase.on else phrase.doubts
        kind = replace(phrase, kind=self._nudge.kind, direction=None, depth=None, doubts=doubts)
        return replace(message, understanding=replace(understanding, phrase=kind))

    def submit(self, text: str) -> None:
        if text and self.is_understood:
            super().submit(text)
        else:
            self.write(deeds.do_nudge(self._nudge.uid, text))

    def writing(self, found: Understanding, gave: Give | None) -> Deed:
        phrase = found.phrase if gave is None else replace(found.phrase, gave=gave)
        return deeds.do_nudge(self._nudge.uid, self.words, phrase)
