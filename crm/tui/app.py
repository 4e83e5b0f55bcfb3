"""The screen: composes the screens, and keeps them in step with the book."""

from __future__ import annotations

import os
import sys
from asyncio import sleep
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from rich.console import RenderableType
from rich.text import Text
from textual import constants
from textual.app import App, SystemCommand
from textual.await_complete import AwaitComplete
from textual.binding import ActiveBinding, BindingType
from textual.command import Provider
from textual.driver import Driver
from textual.reactive import reactive
from textual.screen import Screen
from textual.theme import Theme

from crm.errors import FileUnreadable
from crm.faces.page import cells
from crm.faces.words import path as path_words
from crm.tui import day_words, keys, modes
from crm.tui.clipboard import Copies
from crm.tui.config import Config, keep_theme
from crm.tui.ending import end_on_signals, wait_for_nobody
from crm.tui.keeping import Keeping
from crm.tui.key_order import KeysInOrder
from crm.tui.messages import (
    BookChanged,
    BookLookedAt,
    BookMade,
    ChangeUndone,
    Failed,
    InteractionLogged,
    ToShow,
)
from crm.tui.reach import Reach
from crm.tui.ready import GetsReady
from crm.tui.settling import TakesSettings
from crm.tui.shown import said
from crm.tui.themes import CONTRAST, DARK, LIGHT
from crm.tui.undoing import OFFERED, Undoes, can_be_undone
from crm.tui.waiting import Waits

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.clock import Clock
    from crm.schedule.chores import Round

PLACE_SECONDS = 0.005
"""How long nothing is painted while one goes to another place."""
_WRITING_SECONDS = 0.002
"""What is left to the terminal's writer, so that the first frame is out before anything else."""
_LATER_STYLES = ("styles.tcss", "places.tcss")
"""What is laid over the first frame, and every place beside Today."""
CELLS_A_SECOND = 15.0
"""How fast a warning is read, and so how long it stands."""
LOOK_SECONDS = 1.0
"""How soon a change that another program made is seen."""


class Seen(NamedTuple):
    """A state of the book: the number of its newest change, and the local day."""

    newest: int
    on: date


def _actions() -> type[Provider]:
    from crm.tui.palette import Actions  # noqa: PLC0415  # when it is opened

    return Actions


class Rapport(TakesSettings, Copies, KeysInOrder, GetsReady, Undoes, Waits):
    """Rapport in a whole terminal, on the book at ``path``. With ``keeping``, a
    clock that is asked for anew each minute, its chores are done while it is open."""

    TITLE = "Rapport"
    CSS_PATH = Path(__file__).with_name("first.tcss")
    MODES = {mode.id: mode.make for mode in modes.MODES}  # noqa: RUF012  # typed by Textual
    DEFAULT_MODE = modes.MODES[0].id
    BINDING_GROUP_TITLE = "Everywhere"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.APP]
    COMMANDS = {_actions}  # noqa: RUF012  # typed by Textual
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-normal"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-tall")]  # noqa: RUF012
    seen: reactive[Seen | None] = reactive(None, init=False)
    has_shown: reactive[bool] = reactive(False, init=False)
    """Whether the first frame stands: before it nobody asks the book."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        *,
        keeping: Callable[[], Clock] | None = None,
        config: Config | None = None,
    ) -> None:
        super().__init__()
        self.reach = Reach(path, clock)
        self.config = config or Config()
        self._keeping = Keeping(path, keeping) if keeping else None
        for theme in (DARK, LIGHT, CONTRAST):
            self.register_theme(theme)
        chosen = self.config.theme or DARK.name
        # Not watched: the style sheet is parsed for this theme at once, and not twice.
        self.set_reactive(App.theme, chosen if chosen in self.available_themes else DARK.name)
        is_dark = self.current_theme.dark
        for name, holds in (
            (f"-theme-{self.theme}", True), ("-dark-mode", is_dark), ("-light-mode", not is_dark),
        ):  # fmt: skip
            self.set_class(holds, name, update=False)
        self.stylesheet.set_variables(self.get_css_variables())
        self._theme_kept = self.theme
        self._is_looking = self._looks_again = False
        self.set_keymap(dict(self.config.keys))

        if self.config.ascii:
            self.draw_plain("utf-8")

    def get_driver_class(self) -> type[Driver]:
        """Who reads the keys: ours, unless the environment names another."""
        if sys.platform == "win32" or constants.DRIVER:
            return super().get_driver_class()
        from crm.tui.driver import PromptDriver  # noqa: PLC0415  # no terminal there on Windows

        return PromptDriver

    async def on_ready(self) -> None:
        # Who writes to the terminal is a thread: all that comes now would hold it up.
        await sleep(_WRITING_SECONDS)
        for name in _LATER_STYLES:
            self.stylesheet.read(Path(__file__).with_name(name))
        self.stylesheet.parse()
        # After Ctrl+Z and fg Textual takes the terminal back, and leaves it empty.
        self.app_resume_signal.subscribe(self, self._paint_again, immediate=True)
        end_on_signals(self)
        if not self.is_headless:
            wait_for_nobody()
        self.theme_changed_signal.subscribe(self, self._keep_theme, immediate=True)
        self._tell_troubles()
        if self.reach.path.exists():
            self._begin()
        else:
            self.action_first_steps()

    def on_book_made(self, _: BookMade) -> None:
        self._begin()

    def _begin(self) -> None:
        """Ask the book from now on."""
        self.has_shown = True
        self.look_at_book()
        self.set_interval(LOOK_SECONDS, self.look_at_book)
        if self._keeping:
            begin = partial(self._keeping.begin, self._tell_round)
            self.run_worker(begin, thread=True, exit_on_error=False, group="keeping")

    def _paint_again(self, _: object) -> None:
        self.refresh(layout=True)

    def refresh_css(self, animate: bool = True) -> None:
        """Read the style sheet anew; before the first frame it was only just read."""
        if self.has_shown:
            super().refresh_css(animate)

    def delay_update(self, delay: float = PLACE_SECONDS) -> None:
        """Hide the moment between two places: Textual would for 50 ms, whenever one goes to
        another, which is most of what that takes."""
        super().delay_update(min(delay, PLACE_SECONDS))

    def pop_screen(self) -> AwaitComplete:
        """Go back; where there is nothing to go back to (a key that was pressed twice) stay."""
        return super().pop_screen() if len(self.screen_stack) > 1 else AwaitComplete()

    def exit(
        self, result: None = None, return_code: int = 0, message: RenderableType | None = None
    ) -> None:
        """Leave. Whoever waits for another program that uses the book gets a moment more."""
        self.reach.leave()
        super().exit(result, return_code, message)

    def on_unmount(self) -> None:
        if self._keeping:
            self._keeping.end()
        self.reach.close()

    def look_at_book(self) -> None:
        """See whether the book or the day has changed. One look waits for a busy book, not
        one a second."""
        self._looks_again = self._is_looking
        if not self._is_looking:
            self._is_looking = True
            self.ask_book(_look_and_try if self.trouble else _look, group="watch")

    def on_book_looked_at(self, message: BookLookedAt) -> None:
        self._is_looking = False
        if self._looks_again:
            self.look_at_book()
        if self.seen is None:
            self.get_ready()
        self.seen = Seen(message.newest, message.on)
        if message.tried:
            self.trouble = ""

    def _keep_theme(self, theme: Theme) -> None:
        """A theme that was chosen is there the next time."""
        path = self.config.path
        if path is None or theme.name == self._theme_kept:
            return
        self._theme_kept = theme.name

        def keep() -> None:
            try:
                keep_theme(path, theme.name)
            except FileUnreadable as error:
                self.post_message(Failed(error.message, error.hint))

        self.run_worker(keep, thread=True, exit_on_error=False, group="theme")

    def _tell_troubles(self) -> None:
        """What of the configuration was left out."""
        troubles = list(self.config.troubles)
        if self.config.theme and self.config.theme != self.theme:
            troubles.append(f"There is no theme “{self.config.theme}”: dark, light or contrast.")
        if troubles:
            hint = f"In {path_words(self.config.path)}" if self.config.path else ""
            self.post_message(Failed("\n".join(troubles), hint))

    def _tell_round(self, done: Round) -> None:
        """Called in the keeper's thread. What it changed is seen as any other change."""
        for trouble in done.troubles:
            words = trouble.words if trouble.lasting else trouble.said
            failed = Failed(words, trouble.hint, lasting=trouble.lasting, unasked=True)
            self.post_message(failed)

    def notify(self, *words: str, **how: Any) -> None:
        """Tell something in a corner. News takes the place of news; a warning stays."""
        self.clear_news()
        super().notify(*words, **how)

    def clear_news(self) -> None:
        """Take away what was told of the last deed; warnings stay their time."""
        for told in [told for told in self._notifications if told.severity == "information"]:
            self._unnotify(told)

    def on_to_show(self, message: ToShow) -> None:
        message.show(self)

    def on_failed(self, message: Failed) -> None:
        self._is_looking = False
        if self.is_told(message):
            return
        words = said(message.words, f"\n{message.hint}" if message.hint else "")
        reading = max(self.NOTIFICATION_TIMEOUT, cells(words.plain) / CELLS_A_SECOND)
        self.notify(words.plain, severity="warning", timeout=reading, markup=False)

    def on_interaction_logged(self, message: InteractionLogged) -> None:
        told = day_words.logged(message.logged, message.today)
        undo = f"\n{OFFERED}" if can_be_undone(message.logged.interaction) else ""
        self.notify(f"{told}{undo}", markup=False)
        self.look_at_book()

    def on_book_changed(self, message: BookChanged) -> None:
        undo = f"\n{OFFERED}" if message.undoable else ""
        self.notify(said(message.words, undo).plain, markup=False)
        self.look_at_book()

    def on_change_undone(self, message: ChangeUndone) -> None:
        self.notify(said(message.words).plain, markup=False)
        self.look_at_book()

    def open_person(self, uid: str, name: str) -> None:
        """Show one relationship."""
        from crm.tui.screens.contact import ContactScreen  # noqa: PLC0415  # after the first frame

        ready = self.contact_ready
        if ready is None or any(ready in stack for stack in self._screen_stacks.values()):
            self.push_screen(ContactScreen(uid, name))
        else:
            ready.turn_to(uid, name)
            self.push_screen(ready)

    def action_log(self) -> None:
        from crm.tui.screens.quick_log import QuickLog  # noqa: PLC0415  # as above

        self.push_screen(QuickLog(getattr(self.screen, "person", None)))

    def action_add(self) -> None:
        from crm.tui.screens.adding import person_form  # noqa: PLC0415  # when it is asked for

        self.push_screen(person_form())

    def action_first_steps(self) -> None:
        from crm.tui.screens.first_steps import FirstSteps  # noqa: PLC0415  # as above

        self.push_screen(FirstSteps(self.reach))

    async def action_go_to(self, mode: str) -> None:
        """Show a place; from within it, what lies over its first screen is put away."""
        if mode != self.current_mode:
            await self.switch_mode(mode)
            return
        while len(self.screen_stack) > 1:
            await self.pop_screen()

    async def action_search(self) -> None:
        await self.action_go_to("contacts")
        from crm.tui.screens.contacts import ContactsScreen  # noqa: PLC0415  # as above

        if isinstance(self.screen, ContactsScreen):
            self.screen.search()

    def action_help(self) -> None:
        from crm.tui.screens.help import HelpScreen  # noqa: PLC0415  # as above

        self.push_screen(HelpScreen(self.screen))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action that is possible now, by its name and its key."""
        actions: dict[tuple[str, str], list[ActiveBinding]] = {}
        for active in screen.active_bindings.values():
            binding = active.binding
            if active.enabled and binding.id and not binding.system:
                actions.setdefault((binding.id, binding.action), []).append(active)
        for (_, action), found in actions.items():
            named = ", ".join(dict.fromkeys(self.get_key_display(one.binding) for one in found))
            name = f"{found[0].binding.description} ({named})"
            yield SystemCommand(name, found[0].tooltip, self._runner(screen, action))
        yield SystemCommand("Theme", "Dark, light, and others", self.action_change_theme)

    def _runner(self, screen: Screen[object], action: str) -> Callable[[], object]:
        async def run() -> None:
            await self.run_action(action, screen)

        return run

    def _fatal_error(self) -> None:
        if os.environ.get("CRM_TRACE"):
            super()._fatal_error()
        if self._exit_renderables:
            return
        # Textual's own report prints local variables: people's names and notes.
        error = type(self._exception).__name__
        self._exit_renderables.append(
            Text(f"Something went wrong inside Rapport ({error}). The book is as it was.")
        )
        self._close_messages_no_wait()


def _look(book: Book) -> BookLookedAt:
    return BookLookedAt(book.newest_change(), book.local_day())


def _look_and_try(book: Book) -> BookLookedAt:
    book.try_to_write()
    return BookLookedAt(book.newest_change(), book.local_day(), tried=True)
