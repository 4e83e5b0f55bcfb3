"""The files inside a zip archive, a folder, or a file by itself.

Nothing is ever extracted: a member is read by name, as a stream, and only as far as
its declared size. What cannot be read safely is refused with one sentence.
"""

from __future__ import annotations

import io
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryFile
from typing import IO

from crm.errors import FileUnreadable
from crm.rules.text import clean_line

MOST_BYTES = 2 * 1024**3
"""The largest file that is read, unpacked: 300,000 messages take about 60 MB."""
MOST_FILES = 200_000
"""Members of one archive; a complete export with its articles has some thousands."""
_RATIO_FREE = 50 * 1024**2
_RATIO_MOST = 250
"""Beyond ``_RATIO_FREE`` bytes, what unpacks to more than this many times its packed size
is no text that people wrote (their exports reach about 10, the repetitive ones 40)."""
_DEEPEST_FOLDER = 3

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of an export. ``path`` is relative to it, with forward slashes and without
    control characters; ``size`` is in bytes, unpacked."""

    path: str
    size: int
    _opener: Callable[[], IO[bytes]]

    @property
    def name(self) -> str:
        """The last part of the path."""
        return PurePosixPath(self.path).name

    @property
    def folder(self) -> str:
        """The path without the name."""
        return str(PurePosixPath(self.path).parent)

    @contextmanager
    def open(self) -> Iterator[IO[bytes]]:
        """The content as a stream.

        Raises :class:`FileUnreadable` when the packed data is broken or locked.
        """
        try:
            with self._opener() as stream:
                yield stream
        except _BROKEN as error:
            if isinstance(error, UnicodeError):
                raise
            raise FileUnreadable(
                f"{self.name} cannot be unpacked: the archive is damaged."
            ) from error
        except OSError as error:
            raise FileUnreadable(f"{self.name} cannot be read: {error.strerror}.") from error


@contextmanager
def open_files(path: Path) -> Iterator[tuple[Entry, ...]]:
    """Every CSV file of a zip archive or a folder, or the file itself.

    A zip archive that holds nothing but another one is opened through. Raises
    :class:`FileUnreadable` for everything that is neither, and for archives that are
    empty, locked with a password, damaged or larger than can be meant.
    """
    shown = clean_line(path.name) or "The file"
    with ExitStack() as stack:
        try:
            mode = path.stat().st_mode
            if stat.S_ISDIR(mode):
                entries = tuple(_folder_entries(path))
            elif not stat.S_ISREG(mode):
                raise FileUnreadable(f"{shown} is neither a file nor a folder.")
            else:
                entries = _file_entries(path, stack)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise FileUnreadable(f"There is no file {clean_line(str(path))}.") from error
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "its name cannot be used"
            raise FileUnreadable(f"{shown} cannot be opened: {reason}.") from error
        if not entries:
            raise FileUnreadable(f"{shown} holds no CSV file.")
        yield entries


def _folder_entries(folder: Path) -> Iterator[Entry]:
    for parent, folders, names in os.walk(folder):
        here = Path(parent)
        depth = len(here.relative_to(folder).parts)
        folders[:] = sorted(folders) if depth < _DEEPEST_FOLDER else []
        for name in sorted(names):
            found = here / name
            status = found.lstat()
            if _wanted(name) and stat.S_ISREG(status.st_mode):
                relative = clean_line(found.relative_to(folder).as_posix())
                yield Entry(relative, status.st_size, _file_opener(found))


def _file_opener(path: Path) -> Callable[[], IO[bytes]]:
    return lambda: path.open("rb")


def _file_entries(path: Path, stack: ExitStack) -> tuple[Entry, ...]:
    with path.open("rb") as stream:
        start = stream.read(4)
    size = path.stat().st_size
    if not start:
        raise FileUnreadable(f"{clean_line(path.name)} is empty.")
    if start[:2] != b"PK":
        if path.suffix.casefold() == ".zip":
            raise FileUnreadable(f"{clean_line(path.name)} is not a zip archive.")
        return (Entry(clean_line(path.name), size, _file_opener(path)),)
    return _zip_entries(stack.enter_context(path.open("rb")), clean_line(path.name), stack, True)


def _zip_entries(
    stream: IO[bytes], shown: str, stack: ExitStack, look_inside: bool
) -> tuple[Entry, ...]:
    try:
        archive = stack.enter_context(zipfile.ZipFile(stream))
    except _BROKEN as error:
        raise FileUnreadable(f"{shown} is not a zip archive, or it is damaged.") from error
    members = [info for info in archive.infolist() if not info.is_dir()]
    if not members:
        raise FileUnreadable(f"{shown} is an empty archive.")
    if len(members) > MOST_FILES:
        raise FileUnreadable(f"{shown} holds more than {MOST_FILES} files: that is no export.")
    wanted = [info for info in members if _wanted(info.filename) and _is_inside(info.filename)]
    if look_inside and not wanted and len(members) == 1 and _is_zip(members[0].filename):
        return _nested_entries(archive, members[0], shown, stack)
    for info in wanted:
        _refuse_unsafe(info, shown)
    return tuple(_member_entry(archive, info) for info in wanted)


def _nested_entries(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, shown: str, stack: ExitStack
) -> tuple[Entry, ...]:
    _refuse_unsafe(info, shown)
    inner = stack.enter_context(TemporaryFile())  # noqa: SIM115  # the stack closes it
    with _member_entry(archive, info).open() as packed:
        while chunk := packed.read(1 << 20):
            inner.write(chunk)
    inner.seek(0)
    return _zip_entries(inner, shown, stack, False)


def _member_entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Entry:
    name = clean_line(info.filename.replace("\\", "/"))
    return Entry(name, info.file_size, lambda: _buffered(archive.open(info)))


def _buffered(stream: IO[bytes]) -> IO[bytes]:
    return io.BufferedReader(stream, 1 << 16)  # type: ignore[type-var]  # a member reads well


def _refuse_unsafe(info: zipfile.ZipInfo, shown: str) -> None:
    name = clean_line(info.filename)
    if info.flag_bits & 1:
        raise FileUnreadable(
            f"{shown} is locked with a password.", "Unpack it and import the folder."
        )
    swollen = info.file_size > _RATIO_FREE and info.file_size > _RATIO_MOST * info.compress_size
    if info.file_size > MOST_BYTES or swollen:
        raise FileUnreadable(f"{name} in {shown} unpacks to more than any export holds.")


def _wanted(name: str) -> bool:
    """CSV files, without the shadows that a Mac leaves in archives."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return last.casefold().endswith(".csv") and not last.startswith("._")


def _is_zip(name: str) -> bool:
    return name.casefold().endswith(".zip")


def _is_inside(name: str) -> bool:
    """Whether a member's path stays inside the archive."""
    parts = name.replace("\\", "/").split("/")
    return ".." not in parts and bool(parts[0]) and ":" not in parts[0] and parts[0] != "__MACOSX"
