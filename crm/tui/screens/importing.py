"""Import: a LinkedIn export, all of it or nothing; it can be stopped at any time."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, ProgressBar, Static

from crm.errors import RapportError, Refused
from crm.faces import words
from crm.tui import import_words, keys
from crm.tui.messages import BookChanged, Failed
from crm.tui.paths import Export, found_exports, meant
from crm.tui.reach import Deed
from crm.tui.screens.asking import Choice, ChoiceAsked
from crm.tui.screens.following import FollowingScreen
from crm.tui.shown import CARE, line
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.key_bar import KeyBar
from crm.tui.widgets.path_input import PathInput
from crm.tui.widgets.row_list import Row, RowList

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import ImportReport

_ANOTHER = "another"
_TOLD_EACH_SECONDS = 0.1
_OTHERS = (
    Choice("i", "import it all the same: it is somebody else's, and I mean it", True),
    Choice("l", "leave it", False),
)


@dataclass
class FilesFound(Message):
    """Exports that lie where browsers put them, the newest first."""

    exports: tuple[Export, ...]
    today: date


@dataclass
class Progressed(Message):
    """How far the import has come; ``total`` is 0 where that is not known."""

    label: str
    done: int
    total: int


@dataclass
class Imported(Message):
    """An export is in the book."""

    report: ImportReport


@dataclass
class OtherOwner(Message):
    """The export is somebody else's; nothing was written."""

    path: Path
    words: str


class Stopped(RapportError):
    """The user stopped it."""


class ImportScreen(FollowingScreen):
    """A path, what was found, the progress, and the report."""

    BINDING_GROUP_TITLE = "Import"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.IMPORT]
    AUTO_FOCUS = "#import-found"
    _has_looked = False

    def __init__(self) -> None:
        super().__init__()
        self._stop: Event | None = None
        self._found: tuple[Export, ...] = ()

    def compose(self) -> ComposeResult:
        yield Banner("Import")
        with VerticalScroll(id="import"):
            yield Static(import_words.teaching(), markup=False)
            yield RowList(id="import-found")
            yield PathInput(
                placeholder="~/Downloads/Complete_LinkedInDataExport.zip", id="import-path"
            )
            yield Static(id="import-fits", markup=False)
            yield Static(id="import-told", markup=False)
            yield ProgressBar(show_eta=False, id="import-progress")
            yield Static(id="import-report", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one(RowList).show([Row(_ANOTHER, import_words.another())])
        self._show_running(False)
        self._tell(Content())

    def on_screen_resume(self) -> None:
        super().on_screen_resume()
        if self._has_looked:
            self.look()

    def look(self) -> None:
        self.ask_book(lambda book: FilesFound(found_exports(), book.local_day()), group="look")

    def on_files_found(self, message: FilesFound) -> None:
        is_first, self._has_looked = not self._has_looked, True
        self._found = message.exports
        rows = [
            Row(str(number), import_words.found(export, message.today))
            for number, export in enumerate(message.exports)
        ]
        found = self.query_one(RowList)
        found.show([*rows, Row(_ANOTHER, import_words.another())])
        if is_first:
            found.highlighted = 0

    def on_path_input_seen(self, message: PathInput.Seen) -> None:
        line_ = self.query_one(PathInput)
        told = import_words.fits(message.found, line_.value) if line_.has_focus else Content()
        self._say("fits", told)
        self._show_end()

    def on_input_submitted(self) -> None:
        typed = self.query_one(PathInput).value
        if typed.strip():
            self.bring_in(meant(typed))

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        if message.option.id == _ANOTHER:
            self.action_to_path()
        else:
            self.bring_in(self._found[int(message.option.id or 0)].path)

    def on_paste(self, event: events.Paste) -> None:
        """A file that was dropped onto the terminal comes as a path."""
        path = self.query_one(PathInput)
        if not path.has_focus and self._stop is None:
            event.stop()
            path.value = event.text.strip()
            self.action_to_path()

    def bring_in(self, path: Path, *, other_owner: bool = False) -> None:
        """Import the file, once at a time."""
        if self._stop is not None:
            return
        self._stop = Event()
        self._say("report", Content())
        self._tell(line(words.path(path)))
        self._show_running(True)
        self.write_book(
            self._importing(path, self._stop, other_owner), group="import", typed=str(path)
        )

    def on_progressed(self, message: Progressed) -> None:
        if self._stop is not None:
            self._tell(line(message.label))
            bar = self.query_one(ProgressBar)
            bar.update(total=message.total or None, progress=message.done)

    def on_imported(self, message: Imported) -> None:
        self._over()
        self._tell(Content())
        self._say("report", import_words.report(message.report))
        self._show_end()
        new = words.count(message.report.contacts_new, "new person", "new people")
        self.post_message(BookChanged(f"Imported: {new}. Who matters to you? Triage is next."))

    def on_other_owner(self, message: OtherOwner) -> None:
        self._over()
        self._tell(line((message.words, CARE)))

        def chosen(choice: Choice | None) -> None:
            if choice and choice.value:
                self.bring_in(message.path, other_owner=True)

        self.app.push_screen(ChoiceAsked("Whose is it?", _OTHERS), chosen)

    def on_failed(self, message: Failed) -> None:
        if message.unasked:
            return
        message.stop()
        self._over()
        self._tell(line((f"{message.words} {message.hint}".strip(), CARE)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """There is something to stop only while it runs."""
        return action != "stop" or self._stop is not None

    def action_stop(self) -> None:
        """Stop; nothing of it stays."""
        if self._stop is not None:
            self._stop.set()
            self._tell(line("Stopping …"))

    def action_to_path(self) -> None:
        path = self.query_one(PathInput)
        path.focus()
        path.cursor_position = len(path.value)
        path.look()

    def action_leave_path(self) -> None:
        """Keys are keys again."""
        self._say("fits", Content())
        self.query_one(RowList).focus()

    def on_unmount(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _over(self) -> None:
        self._stop = None
        self._show_running(False)

    def _show_running(self, runs: bool) -> None:
        if runs:
            self.query_one("#import").focus()
        self.query_one(ProgressBar).display = runs
        self.query_one(PathInput).disabled = runs
        self._say("fits", Content())
        self.query_one(RowList).display = not runs
        self.refresh_bindings()

    def _show_end(self) -> None:
        """Where there is no room for all, what was told last stands below."""
        self.query_one("#import").scroll_end(animate=False)

    def _tell(self, what: Content) -> None:
        self._say("told", what)

    def _say(self, where: str, what: Content) -> None:
        said = self.query_one(f"#import-{where}", Static)
        said.update(what)
        said.display = bool(what)

    def _importing(self, path: Path, stop: Event, other_owner: bool) -> Deed:
        told_at = 0.0

        def progress(label: str, done: int, total: int) -> None:
            nonlocal told_at
            if stop.is_set():
                raise Stopped("Stopped.", "The book is as it was.")
            now = time.monotonic()
            if now - told_at >= _TOLD_EACH_SECONDS:
                told_at = now
                self.post_message(Progressed(label, done, total))

        def deed(book: Book) -> Message:
            try:
                return Imported(
                    book.import_linkedin(path, other_owner=other_owner, progress=progress)
                )
            except Refused as error:
                return OtherOwner(path, error.message)

        return deed
