"""Settings: who you are, your pace, how it looks, and where everything lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import BindingType
from textual.content import Content
from textual.message import Message

from crm.faces import words
from crm.faces.configuration import LATEST_HOUR, is_hour
from crm.tui import daemon_deeds, deeds, keys, setting_words
from crm.tui.config import keep
from crm.tui.daemon_deeds import DaemonPlanned
from crm.tui.messages import BookChanged
from crm.tui.reach import Deed
from crm.tui.screens.asking import Choice, ChoiceAsked, LineAsked
from crm.tui.screens.confirming import Confirm
from crm.tui.screens.form import Field, Filled, Form
from crm.tui.screens.leaf import Leaf
from crm.tui.screens.listing import ListingScreen
from crm.tui.setting_words import Settings
from crm.tui.shown import FAINT, GOOD, TAG, line, said, stacked
from crm.tui.themes import BY_WORD

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import CheckReport
    from crm.tui.app import Rapport

_QUIETS = (
    Choice("w", "for a week", "in 1 week"),
    Choice("m", "for two weeks", "in 2 weeks"),
    Choice("d", "until a day …", ""),
    Choice("e", "end it", None),
)
_THEMES = tuple(
    Choice(word[0], {"contrast": "high contrast"}.get(word, word), name)
    for word, name in BY_WORD.items()
)


_LETTERS = (
    Choice("u", "all signs that a terminal has", False),
    Choice("a", "ASCII alone: lines, bars and marks of plain letters", True),
)


@dataclass
class SettingsSeen(Message):
    """What is set now."""

    settings: Settings


@dataclass
class SettingKept(Message):
    """A setting of the configuration has another value, which holds from now on."""

    name: str
    value: bool | int
    told: str


@dataclass
class Checked(Message):
    """The book was examined."""

    report: CheckReport


class SettingsScreen(ListingScreen):
    """A row a setting; what it means beside it."""

    PLACE = "Settings"
    BINDING_GROUP_TITLE = "Settings"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.SETTINGS]

    def __init__(self) -> None:
        super().__init__()
        self._seen: Settings | None = None

    @property
    def _rapport(self) -> Rapport:
        return cast("Rapport", self.app)

    def on_mount(self) -> None:
        super().on_mount()
        self.watch(self.app, "theme", self._show, init=False)

    def look(self) -> None:
        path = self._rapport.reach.path
        hour = self._rapport.reach.clock.rollover_hour
        self.ask_book(lambda book: SettingsSeen(_settings(book, path, hour)), group="look")

    def on_book_changed(self) -> None:
        """A backup or a daemon is no change of the book, and is to be seen all the same."""
        self.look()

    def on_settings_seen(self, message: SettingsSeen) -> None:
        self._seen = message.settings
        self._show()

    def _show(self) -> None:
        if self._seen:
            rapport = self._rapport
            rows = setting_words.rows(self._seen, rapport.config, rapport.theme, rapport.reach.path)
            self.show(rows, Content())

    def look_closer(self) -> None:
        if self._seen and self.chosen:
            rapport = self._rapport
            self.tell(
                setting_words.detail(self.chosen, self._seen, rapport.config, rapport.reach.path)
            )

    def on_option_list_option_selected(self) -> None:
        self.action_change()

    def action_change(self) -> None:
        """Change what is chosen, or do it."""
        changes: dict[str, Callable[[], object]] = {
            "name": self._change_name,
            "pace": self._change_pace,
            "quiet": self._change_quiet,
            "theme": self._change_theme,
            "letters": self._change_letters,
            "day": self._change_day,
            "daemon": self._change_daemon,
            "keys": lambda: self.app.call_later(self.app.run_action, "help"),
            "book": self._copy_path,
            "backups": lambda: self.write(_backing_up),
            "check": lambda: self.ask_book(lambda book: Checked(book.check()), group="check"),
            "first": lambda: self.app.call_later(self.app.run_action, "first_steps"),
        }
        if self.chosen in changes:
            changes[self.chosen]()

    def _change_name(self) -> None:
        field = Field("name", "Your name", self._seen.owner if self._seen else "", "Mika Example")
        self.app.push_screen(Form("Who are you?", (field,), _naming))

    def _change_pace(self) -> None:
        now = " ".join(map(str, self._seen.capacities)) if self._seen else ""
        field = Field("pace", "Seven numbers from 0 to 10, Monday first", now, "3 3 3 3 3 1 1")
        self.app.push_screen(Form("How many nudges a day holds", (field,), _pacing))

    def _change_quiet(self) -> None:
        def until(words_: str | None) -> None:
            if words_:
                self.write(_quieting(words_))

        def chosen(choice: Choice | None) -> None:
            if choice is None:
                return
            if choice.value is None:
                self.write(_ending_quiet)
            elif choice.value:
                until(choice.value)
            else:
                self.app.push_screen(LineAsked("Quiet until when?", hint="fri, 3 mar"), until)

        self.app.push_screen(ChoiceAsked("Be quiet …", _QUIETS), chosen)

    def _change_theme(self) -> None:
        def chosen(choice: Choice | None) -> None:
            if choice:
                self.app.theme = choice.value

        self.app.push_screen(ChoiceAsked("Theme", _THEMES), chosen)

    def _change_letters(self) -> None:
        def chosen(choice: Choice | None) -> None:
            if choice:
                self._keep("ascii", choice.value, "Kept in the configuration.")

        self.app.push_screen(ChoiceAsked("Draw with …", _LETTERS), chosen)

    def _change_day(self) -> None:
        def told(words_: str | None) -> None:
            if words_ is None:
                return
            hour = words_.removesuffix(":00")
            if hour.isascii() and hour.isdecimal() and is_hour(int(hour[:4])):
                self._keep("day_begins", int(hour), f"A day begins at {int(hour)}:00.")
            else:
                self.app.notify(
                    f"An hour from 0 to {LATEST_HOUR}, please.", severity="warning", markup=False
                )

        now = str(self._rapport.reach.clock.rollover_hour)
        asked = LineAsked("At which hour does a day begin?", hint="4 is usual", value=now)
        self.app.push_screen(asked, told)

    def _keep(self, name: str, value: bool | int, told: str) -> None:
        """Write a setting into the configuration, where there is one."""
        path = self._rapport.config.path

        def deed(_: Book) -> SettingKept:
            if path is not None:
                keep(path, name, value)
            return SettingKept(name, value, told)

        self.write_book(deed, group="keep")

    def on_setting_kept(self, message: SettingKept) -> None:
        self._rapport.take_setting(message.name, message.value)
        self._rapport.look_at_book()
        self.app.notify(message.told, markup=False)
        self.look()

    def _change_daemon(self) -> None:
        path = self._rapport.reach.path
        if self._seen and self._seen.is_installed:
            what = said("The daemon is ended, and begins no more at login. The book stays.")
            self._confirm("Let the daemon go", what, "removes it", daemon_deeds.uninstall)
        else:
            self.ask_book(daemon_deeds.plan(path), group="plan")

    def on_daemon_planned(self, message: DaemonPlanned) -> None:
        what = stacked(
            said("This is written, and started now and at each login:"),
            line((str(message.path), TAG)),
            said((message.text, FAINT)),
        )
        deed = daemon_deeds.install(self._rapport.reach.path)
        self._confirm("Have a daemon keep this book", what, "writes it", deed)

    def _confirm(self, title: str, what: Content, doing: str, deed: Deed) -> None:
        def answered(agreed: bool | None) -> None:
            if agreed:
                self.write(deed)

        self.app.push_screen(Confirm(title, what, doing), answered)

    def _copy_path(self) -> None:
        self.app.copy_to_clipboard(said(str(self._rapport.reach.path)).plain)
        self.app.notify("Copied.", markup=False)

    def on_checked(self, message: Checked) -> None:
        report = message.report
        if not report.damage:
            counted = f"{words.count(report.contacts, 'contact')} and " + words.count(
                report.interactions, "interaction"
            )
            self.app.push_screen(Leaf("Check", line((f"All is well: {counted} agree.", GOOD))))
            return
        found = [line(f"{damage.where}: {damage.what}") for damage in report.damage]
        told = said("Do not write into it any more; go back to a backup.")
        self.app.push_screen(Leaf("The book contradicts itself", stacked(*found, told)))


def _settings(book: Book, path: Path, rollover_hour: int) -> Settings:
    beats, installed = daemon_deeds.seen(path)
    return Settings(
        book.owner_name(), book.capacities(), book.quiet_times(), book.backups(), beats,
        installed, rollover_hour, book.local_day(),
    )  # fmt: skip


def _naming(filled: Filled) -> Deed:
    return lambda book: BookChanged(f"You are {book.name_owner(filled['name'])}.")


def _pacing(filled: Filled) -> Deed:
    def deed(book: Book) -> BookChanged:
        from crm.errors import NotUnderstood  # noqa: PLC0415  # in the worker

        numbers = filled["pace"].replace(",", " ").split()
        if not all(number.isascii() and number.isdecimal() for number in numbers):
            raise NotUnderstood("Only numbers, please.", "3 3 3 3 3 1 1, Monday first")
        told = " ".join(map(str, book.set_capacities([int(number[:4]) for number in numbers])))
        return BookChanged(f"Nudges a day, Monday first: {told}")

    return deed


def _quieting(until: str) -> Deed:
    def deed(book: Book) -> BookChanged:
        today = book.local_day()
        time = book.be_quiet(deeds.day_ahead(until, today))
        return BookChanged(f"Quiet until {words.day(time.until_on, today)}. Enjoy it.")

    return deed


def _ending_quiet(book: Book) -> BookChanged:
    ended = book.end_quiet()
    told = "The quiet time is over." if ended else "There was no quiet time."
    return BookChanged(told, undoable=bool(ended))


def _backing_up(book: Book) -> BookChanged:
    made = book.back_up_daily()
    told = f"Backed up: {words.path(made.path)}" if made else "Today's backup is there already."
    return BookChanged(told, undoable=False)
