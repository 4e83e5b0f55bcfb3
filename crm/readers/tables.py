"""CSV tables whose header row, encoding, delimiter and quoting have to be found first.

A table is read once from end to end before anything is believed: broken quoting, a
NUL or bytes that are no text refuse it with one sentence, never half-way through.
"""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import IO, TypeAlias, TypeVar

from crm.errors import FileUnreadable
from crm.readers.archive import Entry
from crm.readers.encodings import encoding_of

Progress = Callable[[str, int, int], None]
"""Called with a file's name, the bytes read so far and the bytes to read in all."""

T = TypeVar("T")
LONGEST_FIELD = 1_000_000
"""Characters in one field; a message holds at most some thousands."""
_HEADER_WITHIN = 40
"""Rows among which the header must be: preambles of two to four lines are known."""
_DELIMITERS = ",;\t"
_ESCAPES = (None, "\\")


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns of a kind of file: field -> the folded headers it may have, by
    preference. A row is the header when it has all the ``required`` fields."""

    columns: Mapping[str, tuple[str, ...]]
    required: tuple[str, ...]

    def positions(self, header: list[str]) -> dict[str, int] | None:
        """Field -> column, the first of several equal headers; None when it is no header."""
        folded = [folded_header(cell) for cell in header]
        found = {
            field: folded.index(name)
            for field, names in self.columns.items()
            for name in reversed(names)
            if name in folded
        }
        return found if all(field in found for field in self.required) else None


def folded_header(cell: str) -> str:
    """``"IS MESSAGE DRAFT"`` and ``"Is_Message-Draft "`` -> ``"ismessagedraft"``."""
    return "".join(character for character in cell.casefold() if character.isalnum())


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a file is written."""

    encoding: str
    delimiter: str
    escape: str | None

    def reader(self, lines: Iterable[str]) -> Iterator[list[str]]:
        csv.field_size_limit(LONGEST_FIELD)
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            escapechar=self.escape,
            doublequote=True,
            strict=True,
        )


class _NoHeaderError(Exception):
    """The file has no header row of that shape."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the fields of a table stand."""

    positions: Mapping[str, int]

    def column(self, field: str) -> int:
        """The position of a field, or -1 when the table lacks it."""
        return self.positions.get(field, -1)

    def value(self, row: list[str], field: str) -> str:
        """A cell, or ``""`` when the table lacks the field."""
        position = self.positions.get(field, -1)
        return row[position] if position >= 0 else ""


@dataclass(frozen=True, slots=True)
class Table(Columns):
    """A table that was read once and found sound. ``rows`` counts what iterating gives;
    ``overlong`` the rows with more cells than the header, which it leaves out."""

    entry: Entry
    rows: int
    overlong: int
    _manner: _Manner
    _header_at: int
    _width: int

    def __iter__(self) -> Iterator[list[str]]:
        """The rows below the header, each at least as wide as the header; blank ones left out."""
        return self.read()

    def read(self, progress: Progress | None = None) -> Iterator[list[str]]:
        """As iterating, telling ``progress`` how far it is."""
        with _lines(self.entry, self._manner.encoding, progress) as lines:
            rows = self._manner.reader(lines)
            yield from _Body(islice(rows, self._header_at, None), self._width)


Take: TypeAlias = Callable[[Columns, Iterator[list[str]]], T]


def open_table(entry: Entry, shape: Shape, progress: Progress | None = None) -> Table | None:
    """The table in a file, or None when no row of it is a header of that shape.

    Raises :class:`FileUnreadable` when there is a header and what follows is broken, and
    for bytes that are no text.
    """
    found = read_table(entry, shape, _pass_over, progress)
    return None if found is None else found[0]


def read_table(
    entry: Entry, shape: Shape, take: Take[T], progress: Progress | None = None
) -> tuple[Table, T] | None:
    """As :func:`open_table`, with what ``take`` makes of the columns and rows meanwhile.

    ``take`` is called anew for each manner of writing that is tried, and must read to the
    end; what it made of a table that proves to be broken is forgotten.
    """
    failure: csv.Error | None = None
    best: tuple[Table, T] | None = None
    encoding = encoding_of(entry)
    for delimiter in _DELIMITERS:
        for escape in _ESCAPES:
            manner = _Manner(encoding, delimiter, escape)
            try:
                found = _read(entry, shape, manner, take, progress)
            except _NoHeaderError:
                continue
            except csv.Error as error:
                failure = failure or error
                continue
            if not found[0].overlong:
                return found
            if best is None or found[0].overlong < best[0].overlong:
                best = found
    if best is None and failure is not None:
        raise FileUnreadable(f"{entry.name} is broken: {_in_words(failure)}.")
    return best


def _read(
    entry: Entry, shape: Shape, manner: _Manner, take: Take[T], progress: Progress | None
) -> tuple[Table, T]:
    with _lines(entry, manner.encoding, progress) as lines:
        rows = manner.reader(_without_nul(lines, entry.name))
        header_at, positions, header = _find_header(rows, shape)
        body = _Body(rows, max(len(header), 1))
        try:
            taken = take(Columns(positions), iter(body))
        except csv.Error as error:
            line = getattr(rows, "line_num", 0)
            raise csv.Error(f"{error} (line {line})") from error
    table = Table(positions, entry, body.count, body.overlong, manner, header_at, body.width)
    return table, taken


def _pass_over(_: Columns, rows: Iterator[list[str]]) -> None:
    deque(rows, maxlen=0)


def _find_header(rows: Iterator[list[str]], shape: Shape) -> tuple[int, dict[str, int], list[str]]:
    try:
        for number, row in enumerate(islice(rows, _HEADER_WITHIN), start=1):
            positions = shape.positions(row)
            if positions is not None:
                return number, positions, row
    except csv.Error as error:
        raise _NoHeaderError from error
    raise _NoHeaderError


@dataclass(slots=True)
class _Body:
    """The rows below a header, as wide as it; tells their number once it was read."""

    rows: Iterator[list[str]]
    width: int
    count: int = 0
    overlong: int = 0

    def __iter__(self) -> Iterator[list[str]]:
        count, width = 0, self.width
        for row in self.rows:
            if not any(row):
                continue
            if len(row) < width:
                row.extend([""] * (width - len(row)))
            elif len(row) > width and any(row[width:]):
                self.overlong += 1
                continue
            count += 1
            yield row
        self.count = count


def _without_nul(lines: Iterable[str], name: str) -> Iterator[str]:
    for line in lines:
        if "\0" in line:
            raise FileUnreadable(f"{name} holds NUL bytes: it is no text file.")
        yield line


def _in_words(error: csv.Error) -> str:
    told = str(error)
    where = told[told.rfind("(line") :].strip("()") if "(line" in told else "the file"
    if "field larger" in told:
        return f"a field of more than {LONGEST_FIELD:,} characters near {where}"
    if "unexpected end" in told:
        return f"a quotation mark is opened and never closed (seen at {where})"
    return f"a quotation mark stands in the wrong place near {where}"


@contextmanager
def _lines(entry: Entry, encoding: str, progress: Progress | None) -> Iterator[Iterable[str]]:
    with entry.open() as stream:
        counted = stream if progress is None else _Counted(stream, entry, progress)
        with io.TextIOWrapper(counted, encoding=encoding, newline="") as lines:  # type: ignore[type-var]  # read1 is all it needs
            yield lines


class _Counted(io.BufferedIOBase):
    """A stream that tells how far it was read."""

    def __init__(self, stream: IO[bytes], entry: Entry, progress: Progress) -> None:
        self._stream = stream
        self._entry = entry
        self._progress = progress
        self._done = 0

    def readable(self) -> bool:
        return True

    def read1(self, size: int = -1) -> bytes:
        chunk = self._stream.read(max(size, 1 << 16))
        self._done += len(chunk)
        self._progress(self._entry.name, self._done, max(self._entry.size, self._done))
        return chunk
