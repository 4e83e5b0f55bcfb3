"""Paths as somebody types them: what lies there that they begin, and which file is meant."""

from __future__ import annotations

import os
import shlex
from datetime import UTC, date, datetime
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from crm.rules.text import clean_line

MOST_ENTRIES = 5_000
"""Entries of a folder that are looked at."""
_MOST_FOUND = 9
_TAKEN = (".zip", ".csv")
"""What files that can be brought in are called at the end."""
_XDG_DOWNLOADS = "XDG_DOWNLOAD_DIR="


class Fits(NamedTuple):
    """What a typed path may become: ``stem``, up to its last slash as it was typed, and any of
    ``names`` after it; folders end with a slash."""

    stem: str
    names: tuple[str, ...]
    is_file: bool = False
    """Whether it means a file as it is."""

    @property
    def common(self) -> str:
        """As much of the path as they all begin with."""
        shared = takewhile(lambda letters: len(set(letters)) == 1, zip(*self.names, strict=False))
        return self.stem + "".join(letters[0] for letters in shared)


class Export(NamedTuple):
    """A file that is called like an export."""

    path: Path
    on: date
    """When it was put there."""


def fits(typed: str) -> Fits:
    """The folders, archives and tables whose names begin as typed; where none does, those that
    do in other letters, great or small. What is hidden only where a dot was typed."""
    if typed == "~":
        return Fits("~/", ("",))
    folder, slash, begun = typed.rpartition("/")
    stem = folder + slash
    try:
        with os.scandir(Path(stem or ".").expanduser()) as entries:
            found = [
                entry.name + ("/" if entry.is_dir() else "")
                for _, entry in zip(range(MOST_ENTRIES), entries, strict=False)
                if _can_be_meant(entry, begun)
            ]
    except (OSError, ValueError, RuntimeError):
        # RuntimeError: "~somebody" is nobody here.
        return Fits(stem, (), meant(typed).is_file())
    exact = [name for name in found if name.startswith(begun)]
    names = tuple(sorted(exact or found, key=str.casefold))
    return Fits(stem, names, meant(typed).is_file())


def _can_be_meant(entry: os.DirEntry[str], begun: str) -> bool:
    name = entry.name
    if not name.casefold().startswith(begun.casefold()) or clean_line(name) != name:
        return False
    if name.startswith(".") and not begun:
        return False
    return entry.is_dir() or name.casefold().endswith(_TAKEN)


def meant(typed: str) -> Path:
    """The file that a line means: as it stands or, where a file manager or a shell wrote it,
    without quotes and backslashes, or as the address of a file."""
    words = typed.strip()
    if "\0" in words:
        return Path()
    plain = _home(words)
    if plain.exists():
        return plain
    if words.lower().startswith("file://"):
        return Path(unquote(urlsplit(words).path))
    try:
        parts = shlex.split(words)
    except ValueError:
        return plain
    unquoted = _home(parts[0]) if len(parts) == 1 else plain
    return unquoted if unquoted.exists() else plain


def _home(words: str) -> Path:
    try:
        return Path(words).expanduser()
    except RuntimeError:
        return Path(words)


def found_exports() -> tuple[Export, ...]:
    """Files that are called like an export, the newest first, in the folder of downloads and
    the one where one is."""
    found: dict[Path, float] = {}
    for folder in (*_download_folders(), Path.cwd()):
        try:
            with os.scandir(folder) as entries:
                for _, entry in zip(range(MOST_ENTRIES), entries, strict=False):
                    if _is_export(entry.name) and entry.is_file():
                        found[folder / entry.name] = entry.stat().st_mtime
        except OSError:
            continue
    newest = sorted(found, key=lambda path: -found[path])[:_MOST_FOUND]
    return tuple(Export(path, datetime.fromtimestamp(found[path], UTC).date()) for path in newest)


def _download_folders() -> tuple[Path, ...]:
    """Where browsers put what they load, also where it is called otherwise."""
    home = Path.home()
    places = [home / "Downloads"]
    try:
        told = (home / ".config" / "user-dirs.dirs").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        told = ""
    for row in told.splitlines():
        if row.startswith(_XDG_DOWNLOADS):
            named = row.removeprefix(_XDG_DOWNLOADS).strip().strip('"')
            places.append(Path(named.replace("$HOME", str(home))))
    return tuple(dict.fromkeys(places))


def _is_export(name: str) -> bool:
    folded = name.casefold()
    return (folded.endswith(".zip") and "linkedindataexport" in folded) or (
        folded.startswith("connections") and folded.endswith(".csv")
    )
