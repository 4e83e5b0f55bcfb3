"""Import: a LinkedIn export, all of it or nothing; it can be stopped at any time."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.suggester import Suggester
from textual.widgets import OptionList, ProgressBar, Static

from crm.errors import RapportError, Refused
from crm.faces import words
from crm.tui import import_words, keys
from crm.tui.messages import BookChanged, Failed
from crm.tui.reach import Deed
from crm.tui.screens.asking import Choice, ChoiceAsked
from crm.tui.screens.following import FollowingScreen
from crm.tui.shown import CARE, FAINT, line
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.key_bar import KeyBar
from crm.tui.widgets.row_list import Row, RowList
from crm.tui.widgets.words_input import WordsInput

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import ImportReport

_MOST_ENTRIES = 5_000
_MOST_FOUND = 9
_TOLD_EACH_SECONDS = 0.1
_OTHERS = (
    Choice("i", "import it all the same: it is somebody else's, and I mean it", True),
    Choice("l", "leave it", False),
)


@dataclass
class FilesFound(Message):
    """Exports that lie where browsers put them, the newest first."""

    paths: tuple[Path, ...]


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


class PathSuggester(Suggester):
    """Completes a path from what lies in its folder."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        return await asyncio.to_thread(_completed, value)


class ImportScreen(FollowingScreen):
    """A path, what was found, the progress, and the report."""

    BINDING_GROUP_TITLE = "Import"
    BINDINGS: ClassVar[list[BindingType]] = [*keys.IMPORT]
    AUTO_FOCUS = "WordsInput"

    def __init__(self) -> None:
        super().__init__()
        self._stop: Event | None = None
        self._paths: tuple[Path, ...] = ()

    def compose(self) -> ComposeResult:
        yield Banner("Import")
        with VerticalScroll(id="import"):
            yield Static(import_words.teaching(), markup=False)
            yield WordsInput(
                placeholder="~/Downloads/Complete_LinkedInDataExport.zip",
                suggester=PathSuggester(),
                id="import-path",
            )
            yield RowList(id="import-found")
            yield Static(id="import-told", markup=False)
            yield ProgressBar(show_eta=False, id="import-progress")
            yield Static(id="import-report", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        super().on_mount()
        self._show_running(False)

    def look(self) -> None:
        self.ask_book(lambda _: FilesFound(found_exports()), group="look")

    def on_files_found(self, message: FilesFound) -> None:
        self._paths = message.paths
        rows = [
            Row(str(number), line(("  ", FAINT), words.path(path)))
            for number, path in enumerate(message.paths)
        ]
        found = self.query_one(RowList)
        found.show(rows)
        found.display = bool(rows) and self._stop is None

    def on_input_submitted(self) -> None:
        typed = self.query_one(WordsInput).value.strip()
        if typed:
            self.bring_in(Path(typed).expanduser())

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        self.bring_in(self._paths[int(message.option.id or 0)])

    def bring_in(self, path: Path, *, other_owner: bool = False) -> None:
        """Import the file, once at a time."""
        if self._stop is not None:
            return
        self._stop = Event()
        self.query_one("#import-report", Static).update("")
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
        self.query_one("#import-report", Static).update(import_words.report(message.report))
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

    def action_to_list(self) -> None:
        if self._paths:
            self.query_one(RowList).focus()

    def action_to_path(self) -> None:
        self.query_one(WordsInput).focus()

    def action_leave_path(self) -> None:
        """Keys are keys again."""
        self.query_one("#import").focus()

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
        self.query_one(WordsInput).disabled = runs
        self.query_one(RowList).display = bool(self._paths) and not runs
        self.refresh_bindings()

    def _tell(self, what: Content) -> None:
        self.query_one("#import-told", Static).update(what)

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


def found_exports() -> tuple[Path, ...]:
    """Files that are called like an export, in the folder of downloads and the one where
    one is."""
    found: dict[Path, float] = {}
    for folder in (Path.home() / "Downloads", Path.cwd()):
        try:
            for number, entry in enumerate(os.scandir(folder)):
                if number >= _MOST_ENTRIES:
                    break
                if _is_export(entry.name) and entry.is_file():
                    found[folder / entry.name] = entry.stat().st_mtime
        except OSError:
            continue
    return tuple(sorted(found, key=lambda path: -found[path])[:_MOST_FOUND])


def _is_export(name: str) -> bool:
    folded = name.casefold()
    return (folded.endswith(".zip") and "linkedindataexport" in folded) or (
        folded.startswith("connections") and folded.endswith(".csv")
    )


def _completed(value: str) -> str | None:
    """The path with the name of the first thing that it begins, a folder with its slash."""
    if not value.strip():
        return None
    folder, _, begun = value.rpartition("/")
    where = Path(folder + "/" if folder or value.startswith("/") else ".").expanduser()
    try:
        with os.scandir(where) as entries:
            names = sorted(
                entry.name + ("/" if entry.is_dir() else "")
                for _, entry in zip(range(_MOST_ENTRIES), entries, strict=False)
                if entry.name.startswith(begun) and (begun or not entry.name.startswith("."))
            )
    except (OSError, ValueError):
        return None
    return f"{value[: len(value) - len(begun)]}{names[0]}" if names else None
