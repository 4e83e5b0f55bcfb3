"""The day's entries, one below the other, each with as much room as there is."""

from __future__ import annotations

from textual.containers import VerticalScroll

from crm.tui.widgets.cards import NudgeCard

_FRAME = 2
"""Lines of a card that are its border."""
_SIDES = 4
"""Columns of a card that are its border and its air."""
_LEAST_LINES = 2
_MOST_LINES = 12


class DayEntries(VerticalScroll):
    """The card in focus stands whole; where the others do not fit beside it they show the
    beginning of their why, so that a day is seen at one glance."""

    def on_resize(self) -> None:
        self.fit()

    def on_descendant_focus(self) -> None:
        self.call_after_refresh(self.fit)

    def fit(self) -> None:
        """Share the height among the cards."""
        cards = [card for card in self.query(NudgeCard) if card.nudge.state == "open"]
        width = self.scrollable_content_region.width - _SIDES
        if not cards or width <= 0:
            return
        whole = {card: card.whole_lines(width) for card in cards}
        rest = [child for box in self.children for child in box.children or [box]]
        others = sum(child.outer_size.height for child in rest if child not in whole)
        room = self.size.height - others - _FRAME * len(cards)
        lines = next(
            (most for most in range(_MOST_LINES, _LEAST_LINES, -1) if _need(whole, most) <= room),
            _LEAST_LINES,
        )
        for card in cards:
            shown = whole[card] if card.has_focus else min(whole[card], lines)
            card.styles.height = shown + _FRAME


def _need(whole: dict[NudgeCard, int], most: int) -> int:
    """The lines of text of all cards when those without the focus show at most ``most``."""
    return sum(lines if card.has_focus else min(lines, most) for card, lines in whole.items())
