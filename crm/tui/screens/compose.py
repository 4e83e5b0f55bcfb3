"""Writing: the facts, the words, and how they read as they are typed.

The screen knows nothing of what is written or to whom: an :class:`Errand` lays out what it is
about, keeps the words unsent, and sends them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.screen import Screen
from textual.widgets import Static, TextArea

from crm.faces.editor import sheet, words_of
from crm.rules.remark import STOP, is_about_all
from crm.tui import draft_words, keys
from crm.tui.editor import edit_text
from crm.tui.links import open_link
from crm.tui.messages import BookChanged, Failed, InteractionLogged, ToShow
from crm.tui.reach import AsksBook, done
from crm.tui.screens.asking import Choice, ChoiceAsked
from crm.tui.screens.errand import Errand, InTurn, Kept, Sheet, ask_whether_kept
from crm.tui.shown import FAINT, line
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.key_bar import KeyBar
from crm.tui.widgets.words_area import Mark, WordsArea

if TYPE_CHECKING:
    from textual.app import App

    from crm.rules.remark import Remark
    from crm.rules.wording import Brief, Review
    from crm.tui.app import Rapport

_WARM_UP = "Thank you for the evening on the boat."
KEPT_SECONDS = 1.0
"""How soon words that were typed are kept, so that a crash takes at most so much."""


class Compose(Screen[None], AsksBook):
    """Words about somebody, beside the facts. They are kept each second, when the screen is
    left, and when the program ends."""

    BINDING_GROUP_TITLE = "Writing"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.COMPOSE]
    AUTO_FOCUS = "WordsArea"

    def __init__(self, errand: Errand, sheet: Sheet) -> None:
        super().__init__()
        self.errand = errand
        self.sheet = sheet
        self._area = WordsArea(sheet.words, placeholder=draft_words.asked(sheet.is_theirs))
        self._turns = InTurn()
        self._asked_to_keep = sheet.words
        self._kept = sheet.words
        self._is_settled = False
        self._is_sending = False
        self._is_leaving = False
        self._may_drop = False
        self._insisted_on = ""

    @property
    def person(self) -> tuple[str, str]:
        """Whom a log from here is about."""
        return self.sheet.person

    @property
    def words(self) -> str:
        return self._area.text

    def compose(self) -> ComposeResult:
        yield Banner(self.sheet.place)
        with Container(id="compose"):
            with VerticalScroll(id="scaffold"):
                yield Static(id="known", markup=False)
            with Vertical(id="writing"):
                yield self._area
                yield Static(id="verdict", markup=False)
                with VerticalScroll(id="advice"):
                    yield Static(id="findings", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        self._show_what()
        self._area.move_cursor(self._area.document.end)
        self.set_interval(KEPT_SECONDS, self.keep_words)
        self.watch(self.app, "seen", self._lay_again, init=False)
        self._review()

    def take(self, sheet: Sheet) -> None:
        """Write on another sheet about the same person."""
        self.sheet = sheet
        self._show_what()
        self._lay_out()

    def _show_what(self) -> None:
        self.query_one(Banner).tell(line((self.sheet.what, FAINT)))

    def _lay_again(self, before: object, _: object) -> None:
        """The book has changed: perhaps the facts have too."""
        if before is not None:
            self.ask_book(self.errand.lay(), group="facts")

    def on_to_show(self, message: ToShow) -> None:
        """What was asked from here is shown only while this is open."""
        message.stop()
        if self in self.app.screen_stack:
            message.show(self.app)

    def on_resize(self) -> None:
        self.call_after_refresh(self._lay_out)

    def _lay_out(self) -> None:
        known = self.query_one("#known", Static)
        known.update(draft_words.facts(self.sheet.parts, known.content_size.width))
        self._review()

    def on_text_area_changed(self, message: TextArea.Changed) -> None:
        message.stop()
        self._is_leaving = self._may_drop = False
        self._review()

    def _review(self) -> None:
        """Show how the words read: a review costs less than a frame."""
        words = self.words
        shown = self.query_one("#findings", Static)
        if not words.strip():
            told = draft_words.nothing(self.sheet.is_theirs)
            self.query_one("#verdict", Static).update(line((told, FAINT)))
            shown.update("")
            self._area.mark(())
            self.query_one("#advice").can_focus = False
            return
        found = reviewed(words, self.sheet.brief)
        is_kept = words == self._kept and not self.sheet.is_theirs
        self.query_one("#verdict", Static).update(
            draft_words.verdict(found, self.sheet.brief, is_kept=is_kept)
        )
        shown.update(draft_words.advice(words, found, shown.container_size.width))
        # Tab goes to what there is to read.
        self.query_one("#advice").can_focus = bool(found.advice)
        self._area.mark(
            [
                Mark(one.start, one.end, one.severity.name.lower())
                for one in found.judgement.findings
                if not is_about_all(words, one.start, one.end)
            ]
        )

    def keep_words(self) -> None:
        """Keep the words, if they were changed since."""
        words = self.words
        if words != self._asked_to_keep and not self._is_sending:
            self._asked_to_keep = words
            self.ask_book(self._turns.next(self.errand.keep(words), words), group="keep")

    def on_kept(self, message: Kept) -> None:
        self._kept = message.words
        if self._is_leaving and self.words == self._kept:
            self._close()
        else:
            self._review()

    def on_unmount(self) -> None:
        """Keep what was typed last where the screen is put away or the program ends: nobody
        sees a frame wait any more."""
        words = self.words
        if words != self._kept and not self._is_settled:
            reach = cast("Rapport", self.app).reach
            number = reach.begin_writing(words)
            kept = done(self._turns.next(self.errand.keep(words), words), reach)
            reach.end_writing(number, kept)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Without a page of theirs, or another thing to be, there is no such key."""
        if action == "open_page":
            return bool(self.sheet.page)
        return action != "change_kind" or bool(self.errand.choices)

    def action_send(self) -> None:
        words = self.words
        if not words.strip():
            self.app.notify("There are no words to log.", markup=False)
        elif (lack := self._lacks(words)) is not None and words != self._insisted_on:
            self._insisted_on = words
            self.app.notify(
                f"{lack.reason} {lack.instead}\nThe same key once more makes the offer as it is.",
                title="Not made yet",
                severity="warning",
                markup=False,
            )
        elif not self._is_sending:
            self._is_sending = True
            # What was said against it would lie over what comes next.
            self.app.clear_notifications()
            send = self._turns.next(self.errand.send(words), words)
            self.write_book(send, group="send", typed=words)

    def _lacks(self, words: str) -> Remark | None:
        """What an offer must not go without, the gravest thing first; of other words it is
        only said."""
        if not self.sheet.brief.offer:
            return None
        advice = reviewed(words, self.sheet.brief).all_advice
        return next((one for one in advice if one.severity >= STOP), None)

    def on_failed(self, message: Failed) -> None:
        """The app tells it; the words stand here, and are kept as soon as they can be."""
        self._is_sending = False
        self._asked_to_keep = self._kept
        if self._is_leaving and not message.unasked:
            self._is_leaving = False
            self._may_drop = True
            message.hint = f"{message.hint}\nThe words stand here. Esc once more drops them."

    def on_interaction_logged(self, message: InteractionLogged) -> None:  # noqa: ARG002  # as above
        self._close_as_sent()
        ask_whether_kept(self.app, self.words, self.sheet.promises)

    def on_book_changed(self, message: BookChanged) -> None:  # noqa: ARG002  # as above
        self._close_as_sent()

    def _close(self) -> None:
        self._is_settled = True
        self.dismiss()

    def _close_as_sent(self) -> None:
        """Back to where one was before one wrote to them: what was begun besides is kept."""
        below = self.app.screen_stack[-2] if self.is_current else None
        self._close()
        if isinstance(below, Compose) and below.person == self.person:
            below.action_leave()

    def action_copy_words(self) -> None:
        self.app.copy_to_clipboard(self.words)
        self.app.notify("Copied.", markup=False)

    def action_open_page(self) -> None:
        open_link(self.app, self.sheet.page)

    def action_edit_outside(self) -> None:
        found = reviewed(self.words, self.sheet.brief)
        edited = edit_text(self.app, sheet(self.words, self.sheet.parts, found.advice))
        if edited is not None:
            self._area.load_text(words_of(edited))
            self._area.move_cursor(self._area.document.end)

    def action_change_kind(self) -> None:
        def chosen(choice: Choice | None) -> None:
            if choice is not None:
                self.errand.become(choice, self)

        self.app.push_screen(ChoiceAsked("What is it?", self.errand.choices), chosen)

    def action_leave(self) -> None:
        """Leave once the words are kept. Where they cannot be, the same key leaves without."""
        words = self.words
        if words == self._kept or self._is_leaving or self._may_drop:
            self._close()
            return
        self._is_leaving = True
        self._asked_to_keep = words
        keep = self._turns.next(self.errand.keep(words), words)
        self.write_book(keep, group="keep", typed=words)


def reviewed(words: str, brief: Brief) -> Review:
    """How words read. The rules are loaded by whoever lays out the errand, in a worker."""
    from crm.rules.wording import review  # noqa: PLC0415  # with the book

    return review(words, brief)


def laid(errand: Errand, sheet: Sheet) -> ToShow:
    """The errand may be done: the screen is opened on this sheet, over whatever is open, or
    gets it where it is open already. To be called in the worker, where the rules may take their
    time to load."""
    reviewed(_WARM_UP, sheet.brief)
    return ToShow(partial(_show, errand, sheet))


def _show(errand: Errand, sheet: Sheet, app: App[None]) -> None:
    for screen in app.screen_stack:
        if isinstance(screen, Compose) and screen.errand is errand:
            screen.take(sheet)
            return
    app.push_screen(Compose(errand, sheet))


def open_compose(node: AsksBook, errand: Errand) -> None:
    """Open the screen on an errand, once the book has laid it out; what is refused is told
    instead."""
    cast("Rapport", node.app).ask_book(errand.lay(), group="compose")
