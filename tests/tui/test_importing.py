"""Import in the screen: all of it or nothing, stopped at any time, then triage."""

from __future__ import annotations

import shlex
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from crm.book.book import Book
from crm.tui.paths import fits, found_exports, meant
from crm.tui.screens.importing import ImportScreen
from crm.tui.widgets.path_input import PathInput

from .places import FOREIGN, SIZES, Compare, is_pictured, pressed
from .world import HOSTILE, Hands, driven, in_book, text_of

CONNECTIONS = """\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Noor,Haddad,https://www.linkedin.com/in/noor-ex,n@example.org,Lantern Radio,Journalist,03 Feb 2025
Ivo,Brandt,https://www.linkedin.com/in/ivo-example,,Brandt & Sons,Boat builder,12 Jun 2025
"""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return exported(tmp_path, "Mika", "Example")


def exported(tmp_path: Path, first: str, last: str, connections: str = CONNECTIONS) -> Path:
    path = tmp_path / "Basic_LinkedInDataExport_11-20-2026.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Connections.csv", connections)
        archive.writestr("Profile.csv", f"First Name,Last Name\n{first},{last}\n")
    return path


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No export of the computer that the tests run on."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    monkeypatch.chdir(tmp_path / "home")


def people(path: Path, hands: Hands) -> set[str]:
    with in_book(path, hands) as book:
        return {line.name for line in book.contacts(limit=100)[0]}


def test_an_export_comes_in_and_is_reported(path: Path, hands: Hands, export: Path) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "8", f"'{export}", "enter")
        shown = text_of(pilot.app)
        assert "2 new, 0 updated" in shown
        assert "7, Triage" in shown
        await pressed(pilot, "7")
        assert pilot.app.current_mode == "triage"

    driven(path, hands, drive)
    assert {"Noor Haddad", "Ivo Brandt"} <= people(path, hands)


@pytest.mark.parametrize(
    ("name", "told"),
    [("no-such.zip", "no-such.zip"), ("a-folder", "a-folder"), ("text.zip", "text.zip")],
)
def test_what_is_no_export_is_told(
    path: Path, hands: Hands, tmp_path: Path, name: str, told: str
) -> None:
    (tmp_path / "a-folder").mkdir()
    (tmp_path / "text.zip").write_text("just words", encoding="utf-8")
    before = people(path, hands)

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "8", f"'{tmp_path / name}", "enter")
        assert told in text_of(pilot.app).replace("\n", "")
        assert not pilot.app.screen.query_one(PathInput).disabled

    driven(path, hands, drive, size=(160, 24))
    assert people(path, hands) == before


def test_it_can_be_stopped_and_nothing_stays(
    path: Path, hands: Hands, export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = people(path, hands)
    usual = Book.import_linkedin
    screens: list[ImportScreen] = []

    def stopped(
        self: Book, source: Path, *, progress: Callable[[str, int, int], None], **named: Any
    ) -> object:
        def told(label: str, done: int, total: int) -> None:
            if label == "writing the book":
                screens[0].action_stop()
            progress(label, done, total)

        return usual(self, source, progress=told, **named)

    monkeypatch.setattr(Book, "import_linkedin", stopped)

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "8")
        assert isinstance(pilot.app.screen, ImportScreen)
        screens.append(pilot.app.screen)
        await pressed(pilot, f"'{export}", "enter")
        shown = text_of(pilot.app)
        if "2 new" not in shown:
            assert "Stopped. The book is as it was." in shown

    driven(path, hands, drive)
    after = people(path, hands)
    assert after in (before, before | {"Noor Haddad", "Ivo Brandt"})
    with in_book(path, hands) as book:
        assert not book.check().damage


def test_an_export_of_somebody_else_is_asked_about(
    path: Path, hands: Hands, tmp_path: Path
) -> None:
    export = exported(tmp_path, "Somebody", "Else")
    before = people(path, hands)

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "8", f"'{export}", "enter")
        assert "Whose is it?" in text_of(pilot.app)
        await pressed(pilot, "l")
        assert people(path, hands) == before
        await pressed(pilot, "p", "enter", "i")
        assert "2 new, 0 updated" in text_of(pilot.app)

    driven(path, hands, drive)
    assert people(path, hands) > before


def test_exports_that_were_downloaded_are_found(
    path: Path, hands: Hands, tmp_path: Path, export: Path
) -> None:
    downloads = tmp_path / "home" / "Downloads"
    downloads.mkdir()
    export.rename(downloads / export.name)
    (downloads / "holiday.zip").write_bytes(b"")
    assert [one.path for one in found_exports()] == [downloads / export.name]

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "8")
        assert f"{export.name}  ~/Downloads, " in text_of(pilot.app)
        await pressed(pilot, "enter")
        assert "2 new, 0 updated" in text_of(pilot.app)

    driven(path, hands, drive)


def test_exports_are_found_where_downloads_are_called_otherwise(
    tmp_path: Path, export: Path
) -> None:
    home = tmp_path / "home"
    (home / ".config").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text(
        '# made by hand\nXDG_DOWNLOAD_DIR="$HOME/Téléchargements"\n', encoding="utf-8"
    )
    (home / "Téléchargements").mkdir()
    export.rename(home / "Téléchargements" / export.name)
    assert [one.path for one in found_exports()] == [home / "Téléchargements" / export.name]


def test_a_place_is_left_by_its_key_until_a_path_is_typed(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "8", "2")
        assert pilot.app.current_mode == "contacts"
        await pressed(pilot, "8", "p", "1", "2")
        assert pilot.app.current_mode == "import"
        assert pilot.app.screen.query_one(PathInput).value == "12"
        assert "esc Keys again" in text_of(pilot.app)
        await pressed(pilot, "escape", "2")
        assert pilot.app.current_mode == "contacts"
        await pressed(pilot, "8", "enter", "3")
        assert pilot.app.screen.query_one(PathInput).value == "123"

    driven(path, hands, drive)


def test_tab_completes_what_is_common_and_then_goes_through_what_fits(
    path: Path, hands: Hands, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    for name in ("Exports 2025.zip", "Exports 2026.zip", "Extra", "holiday.jpg", ".hidden"):
        (home / name).mkdir() if name == "Extra" else (home / name).write_bytes(b"")

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "8", "p")
        line = pilot.app.screen.query_one(PathInput)
        await pressed(pilot, "~", "tab")
        assert line.value == "~/"
        assert "Exports 2025.zip   Exports 2026.zip   Extra/" in text_of(pilot.app)
        assert "holiday" not in text_of(pilot.app)
        await pressed(pilot, "e", "tab")
        assert line.value == "~/Ex"
        await pressed(pilot, "p", "tab")
        assert line.value == "~/Exports 202"
        await pressed(pilot, "tab")
        assert line.value == "~/Exports 2025.zip"
        await pressed(pilot, "tab")
        assert line.value == "~/Exports 2026.zip"
        await pressed(pilot, "tab", "tab", "shift+tab")
        assert line.value == "~/Exports 2025.zip"
        await pressed(pilot, "backspace", "x")
        assert "No folder, archive or table here begins like that." in text_of(pilot.app)
        await pressed(pilot, "tab")
        assert line.value == "~/Exports 2025.zix"

    driven(path, hands, drive)


def test_a_file_that_is_dropped_onto_the_terminal_comes_in(
    path: Path, hands: Hands, export: Path
) -> None:
    dropped = export.rename(export.with_name("All of 'mine'.zip"))

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "8", f"'{shlex.quote(str(dropped))} ")
        assert "Enter brings it in." in text_of(pilot.app)
        await pressed(pilot, "enter")
        assert "2 new, 0 updated" in text_of(pilot.app)

    driven(path, hands, drive)


def test_what_fits_a_path(tmp_path: Path, export: Path) -> None:
    assert fits(f"{tmp_path}/Bas").common == str(export)
    assert fits(f"{tmp_path}/bas").common == str(export)
    assert fits(f"{tmp_path}/ho").common == f"{tmp_path}/home/"
    assert fits(str(export)).is_file
    assert not fits(f"{tmp_path}/home/").is_file
    for nothing in (f"{tmp_path}/zzz", "\x00", "/no/such/folder/x", "~nobody-of-this-name/x"):
        assert fits(nothing).names == ()
        assert not fits(nothing).is_file


def test_a_name_that_nobody_can_type_is_not_offered(tmp_path: Path) -> None:
    for name in ("odd\x1b[2J.zip", "\u202eodd.zip", "odd [bold]x.zip"):
        (tmp_path / name).write_bytes(b"")
    assert fits(f"{tmp_path}/").names == ("home/", "odd [bold]x.zip")


def test_what_a_shell_or_a_file_manager_writes_means_the_file(tmp_path: Path) -> None:
    file = tmp_path / "My exports.zip"
    file.write_bytes(b"")
    for written in (str(file), f"'{file}' ", str(file).replace(" ", "\\ "), file.as_uri()):
        assert meant(written) == file
    assert meant("it's") == Path("it's")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_in_an_export_do_nothing(
    path: Path, hands: Hands, tmp_path: Path, text: str
) -> None:
    said = text.replace("\x00", "").replace('"', "")
    export = exported(tmp_path, "Mika", "Example", CONNECTIONS.replace("Noor", f'"{said}"'))

    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "8", f"'{export}", "enter")
        assert not FOREIGN & set(text_of(pilot.app))

    driven(path, hands, drive)


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "120x40"])
@pytest.mark.parametrize("state", ["empty", "done", "error"])
def test_picture(
    snap_compare: Compare, path: Path, hands: Hands, export: Path, size: tuple[int, int],
    state: str, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(export.parent)
    (export.parent / "export").mkdir()
    export.rename(export.parent / "export" / "all.zip")
    named = {"done": "export/all.zip", "error": "no-such.zip"}.get(state)
    keys = ["8", *([f"'{named}", "enter"] if named else [])]
    assert is_pictured(snap_compare, path, hands, size, keys)
