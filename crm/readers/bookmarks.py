"""The bookmarks of a browser: the file that every browser exports, and Chrome's own.

What browsers export is the old Netscape format, HTML that nobody ever wrote well: it is
read as a row of tags, in small pieces, and never as a tree. Chrome keeps JSON.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, tzinfo
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from crm.errors import FileUnreadable
from crm.readers.archive import Entry
from crm.readers.encodings import encoding_of
from crm.readers.single_file import require_file
from crm.records import BookmarkRecord
from crm.rules.text import clean, clean_line

MOST_BYTES = 100 * 1024**2
"""The largest file that is read: 20,000 bookmarks with their pictures take about 40 MB."""
MOST_BOOKMARKS = 200_000
DEEPEST_FOLDER = 50
LONGEST_TITLE = 300
LONGEST_NOTE = 4_000

_MARK = "netscape-bookmark-file"
_MARK_WITHIN = 1_000
_LONGEST_LINE = 1 << 20
_PIECE = 1 << 14
_LONGEST_TAG = 1 << 16
"""Characters of one tag, its picture apart. The parser looks at an unfinished one again with
each piece, and its time may grow with their square."""
_PICTURE = re.compile(r"\sICON(?:_URI)?\s?=\s?\"[^\"]*\"", re.IGNORECASE)
_SECONDS_FROM, _SECONDS_TO = 631_152_000, 32_503_680_000
"""1990 to 2999: what lies outside was counted in other units or is no date."""
_UNITS = (1, 1_000, 1_000_000)
_CHROME_EPOCH_SECONDS = 11_644_473_600
"""From 1601, where Chrome's clock begins, to 1970."""


def read_bookmarks(path: Path, zone: tzinfo) -> Iterator[BookmarkRecord]:
    """Each bookmark of a file, in its order. Days are those of ``zone``.

    Raises :class:`FileUnreadable` for what is no file of bookmarks, or too large, too deep
    or too broken to be one; also while it is read.
    """
    entry = _entry(path)
    encoding = encoding_of(entry)
    with entry.open() as stream, io.TextIOWrapper(stream, encoding) as lines:
        start = lines.read(_MARK_WITHIN)
    if "\0" in start:
        raise FileUnreadable(f"{entry.name} is no text file.")
    if start.lstrip().startswith("{"):
        found = _chrome(entry, encoding, zone)
    elif _MARK in start.casefold():
        found = _netscape(entry, encoding, zone)
    else:
        raise FileUnreadable(
            f"{entry.name} is no file of bookmarks.",
            "In your browser: Bookmarks, then Export as HTML.",
        )
    for number, bookmark in enumerate(found):
        if number == MOST_BOOKMARKS:
            raise FileUnreadable(f"{entry.name} holds more than {MOST_BOOKMARKS:,} bookmarks.")
        yield bookmark


def _entry(path: Path) -> Entry:
    shown = require_file(path, MOST_BYTES, "file of bookmarks")
    return Entry(shown, path.stat().st_size, lambda: path.open("rb"))


def _netscape(entry: Entry, encoding: str, zone: tzinfo) -> Iterator[BookmarkRecord]:
    tags = _Tags(entry.name, zone)
    with entry.open() as stream, io.TextIOWrapper(stream, encoding) as lines:
        while line := lines.readline(_LONGEST_LINE):
            bare = _PICTURE.sub("", line)
            for begin in range(0, len(bare), _PIECE):
                tags.feed(bare[begin : begin + _PIECE])
                if len(tags.rawdata) > _LONGEST_TAG:
                    raise FileUnreadable(f"{entry.name} is broken: a tag in it never ends.")
                yield from tags.taken()
    yield from tags.last()


class _Tags(HTMLParser):
    """Folders open with H3 and DL and close with DL; a bookmark is an A, its note a DD.

    What is left open ends with the next tag. The parser is never closed: it would look for
    the end of an unfinished tag for a time that grows with its length squared.
    """

    def __init__(self, name: str, zone: tzinfo) -> None:
        super().__init__(convert_charrefs=True)
        self._name = name
        self._zone = zone
        self._folders: list[str] = []
        self._folder = ""
        self._open: dict[str, str] | None = None
        self._words: list[str] = []
        self._reading = ""
        self._done: list[BookmarkRecord] = []

    def taken(self) -> list[BookmarkRecord]:
        """The bookmarks that are whole, once."""
        done, self._done = self._done, []
        return done

    def last(self) -> list[BookmarkRecord]:
        """As :meth:`taken`, at the end of the file."""
        self._finish()
        return self.taken()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"a", "h3", "dl", "dt"}:
            self._finish()
        elif tag == "dd":
            self._end_words()
            self._reading = "note" if self._open is not None else ""
        if tag == "a":
            self._open = {name: value or "" for name, value in reversed(attrs)}
            self._reading = "title"
        elif tag == "h3":
            self._reading = "folder"
        elif tag == "dl":
            if len(self._folders) == DEEPEST_FOLDER:
                raise FileUnreadable(f"{self._name} holds folders more than {DEEPEST_FOLDER} deep.")
            self._folders.append(self._folder)
            self._folder = ""

    def handle_endtag(self, tag: str) -> None:
        if tag in {"a", "h3"}:
            self._end_words()
        elif tag == "dl":
            self._finish()
            if self._folders:
                self._folders.pop()

    def handle_data(self, data: str) -> None:
        if self._reading:
            self._words.append(data)

    def _end_words(self) -> None:
        words = "".join(self._words)
        if self._reading == "folder":
            self._folder = clean_line(words)[:LONGEST_TITLE]
        elif self._reading and self._open is not None:
            self._open[f"its {self._reading}"] = words
        self._words.clear()
        self._reading = ""

    def _finish(self) -> None:
        self._end_words()
        if self._open is not None:
            known, self._open = self._open, None
            self._done.append(
                BookmarkRecord(
                    title=_title(known.get("its title", "")),
                    link=clean_line(known.get("href", "")),
                    folders=tuple(folder for folder in self._folders if folder),
                    tags=tuple(filter(None, map(clean_line, known.get("tags", "").split(",")))),
                    added_on=_day(known.get("add_date", ""), self._zone),
                    note=_note(known.get("its note", "")),
                )
            )


def _chrome(entry: Entry, encoding: str, zone: tzinfo) -> Iterator[BookmarkRecord]:
    with entry.open() as stream, io.TextIOWrapper(stream, encoding) as text:
        try:
            roots = json.load(text)["roots"]
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            raise FileUnreadable(f"{entry.name} is no file of bookmarks.") from error
    if not isinstance(roots, dict):
        raise FileUnreadable(f"{entry.name} is no file of bookmarks.")
    waiting: list[tuple[Any, tuple[str, ...]]] = [
        (root, ()) for root in reversed(list(roots.values()))
    ]
    while waiting:
        found, folders = waiting.pop()
        if not isinstance(found, dict):
            continue
        name, children = _text(found, "name"), found.get("children")
        if found.get("type") == "url":
            added = _text(found, "date_added")
            yield BookmarkRecord(
                title=_title(name),
                link=clean_line(_text(found, "url")),
                folders=folders,
                added_on=_day(added, zone, since_1601=True),
            )
        elif isinstance(children, list):
            if len(folders) == DEEPEST_FOLDER:
                raise FileUnreadable(f"{entry.name} holds folders more than {DEEPEST_FOLDER} deep.")
            inside = (*folders, clean_line(name)[:LONGEST_TITLE])
            waiting.extend((child, inside) for child in reversed(children))


def _text(found: dict[str, Any], name: str) -> str:
    value = found.get(name)
    return value if isinstance(value, str) else ""


def _title(words: str) -> str:
    return clean_line(words)[:LONGEST_TITLE].rstrip()


def _note(words: str) -> str:
    return clean(words).strip()[:LONGEST_NOTE]


def _day(stamp: str, zone: tzinfo, *, since_1601: bool = False) -> date | None:
    """The day of a stamp in seconds, or in thousandths or millionths of one, as some browsers
    write them; None when it is none."""
    digits = stamp.strip()
    if not digits.isascii() or not digits.isdigit() or len(digits) > len(str(10**18)):
        return None
    for unit in (_UNITS[-1],) if since_1601 else _UNITS:
        seconds = int(digits) // unit - (_CHROME_EPOCH_SECONDS if since_1601 else 0)
        if _SECONDS_FROM <= seconds < _SECONDS_TO:
            return datetime.fromtimestamp(seconds, UTC).astimezone(zone).date()
    return None
