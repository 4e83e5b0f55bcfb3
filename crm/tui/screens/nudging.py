"""The keys of the day's entries: what one does with a nudge or a promise."""

from __future__ import annotations

from crm.tui import deeds
from crm.tui.screens.asking import Choice, ChoiceAsked, LineAsked
from crm.tui.screens.people import PersonScreen, rhythm_choice
from crm.tui.widgets.cards import Entry, NudgeCard, PromiseLine

_SNOOZES = (
    Choice("1", "until tomorrow", "tomorrow"),
    Choice("3", "for three days", "in 3 days"),
    Choice("w", "for a week", "in 1 week"),
    Choice("m", "for a month", "in 1 month"),
    Choice("h", "until I hear from them", "heard"),
    Choice("n", "until there is news of them", "news"),
    Choice("d", "until another day …", ""),
)
_REASONS = (
    Choice("t", "too often: a slower rhythm", "too often"),
    Choice("c", "not that close: a wider circle", "not close"),
    Choice("w", "wrong idea: not with this", "wrong idea"),
    Choice("b", "busy: another day", "busy"),
    Choice("x", "no reason", ""),
)
_UNKEPT = "There is no room on the disk to keep that. Today's list is kept as soon as there is."


class NudgingScreen(PersonScreen):
    """A screen on which entries of the day's list can be acted on."""

    @property
    def entry(self) -> Entry | None:
        """The entry that has the focus."""
        return self.focused if isinstance(self.focused, Entry) else None

    @property
    def person(self) -> deeds.Person | None:
        entry = self.entry
        return (entry.contact_uid, entry.person) if entry else None

    def action_do_nudge(self) -> None:
        card = self._kept_card()
        if card is not None:
            from crm.tui.screens.done_log import DoneLog  # noqa: PLC0415  # after the first frame

            self.app.push_screen(DoneLog(card.nudge))

    def action_draft_nudge(self) -> None:
        card = self._open_card()
        if card is not None:
            from crm.tui.screens.writing import write_to  # noqa: PLC0415  # as above

            write_to(self, (card.contact_uid, card.person), card.nudge.uid)

    def action_write_to(self) -> None:
        if self._open_card() is not None:
            self.action_draft_nudge()
        else:
            super().action_write_to()

    def action_snooze_nudge(self) -> None:
        card = self._kept_card()
        if card is None:
            return
        uid = card.nudge.uid

        def until(words: str | None) -> None:
            if words:
                self.write(deeds.snooze(uid, words))

        def chosen(choice: Choice | None) -> None:
            if choice and choice.value:
                until(choice.value)
            elif choice:
                asked = LineAsked("Until when?", hint="mon, in 10 days, 3 mar, 2026-03-01")
                self.app.push_screen(asked, until)

        self.app.push_screen(ChoiceAsked(f"Snooze {card.person}", _SNOOZES), chosen)

    def action_dismiss_nudge(self) -> None:
        card = self._kept_card()
        if card is None:
            return

        def chosen(choice: Choice | None) -> None:
            if choice:
                self.write(deeds.dismiss(card.nudge.uid, choice.value))

        self.app.push_screen(ChoiceAsked(f"Not {card.person}, because …", _REASONS), chosen)

    def action_change_rhythm(self) -> None:
        card = self._open_card()
        uid = card.nudge.uid if card else ""
        if card is None or not uid:
            super().action_change_rhythm()
            return
        rhythm_choice(self, card.person, lambda days: self.write(deeds.retime(uid, days)))

    def action_keep_promise(self) -> None:
        if isinstance(self.entry, PromiseLine):
            self.write(deeds.keep_promise(self.entry.promise.uid))

    def action_drop_promise(self) -> None:
        if isinstance(self.entry, PromiseLine):
            self.write(deeds.drop_promise(self.entry.promise.uid))

    def _open_card(self) -> NudgeCard | None:
        entry = self.entry
        return entry if isinstance(entry, NudgeCard) and entry.nudge.state == "open" else None

    def _kept_card(self) -> NudgeCard | None:
        """An open card of a list that is in the book: nothing else can be settled."""
        card = self._open_card()
        if card is not None and not card.nudge.uid:
            self.app.notify(_UNKEPT, severity="warning", markup=False)
            return None
        return card
