"""Bookmarks onto the shelf: only what is new, all of it or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import tzinfo
from pathlib import Path
from typing import Any

from crm.book.change import Change
from crm.book.insight_results import BookmarksReport
from crm.errors import FileUnreadable, NotFound
from crm.readers.bookmarks import read_bookmarks
from crm.records import BookmarkRecord
from crm.rules.insight import InsightKind, is_link, link_key
from crm.rules.text import clean_line, fold
from crm.store import arrivals, contacts, facts, topics
from crm.store import bookmarks as shelf
from crm.store.shelf_tables import insight

SOURCE = "bookmarks"
NO_LINK = "no web page, or a link with a password in it"
TWICE = "the same page twice in the file"


def read_file(path: Path, zone: tzinfo) -> tuple[BookmarkRecord, ...]:
    """Every bookmark of a file, read to its end before anything is written. Raises
    :class:`FileUnreadable`."""
    found = tuple(read_bookmarks(path, zone))
    if not found:
        raise FileUnreadable(f"{clean_line(path.name)} holds no bookmarks.")
    return found


def put_on_shelf(
    change: Change,
    shown: str,
    bookmarks: Sequence[BookmarkRecord],
    folder: str | None,
    interests: Sequence[str],
) -> BookmarksReport:
    """Put what is new of the bookmarks of a file, which is called ``shown``, onto the shelf.

    A folder's or tag's name becomes an interest of its bookmarks where it is one of yours;
    ``interests`` become interests of all. Raises :class:`NotFound` when the file has no such
    folder.
    """
    wanted = fold(folder or "")
    outside = known = 0
    skipped: Counter[str] = Counter()
    fresh: dict[str, BookmarkRecord] = {}
    here = shelf.known_keys(change.connection, SOURCE)
    for bookmark in bookmarks:
        key = link_key(bookmark.link)
        if wanted and wanted not in map(fold, bookmark.folders):
            outside += 1
        elif not is_link(bookmark.link):
            skipped[NO_LINK] += 1
        elif key in fresh:
            skipped[TWICE] += 1
        elif key in here:
            known += 1
        else:
            fresh[key] = bookmark
    if wanted and outside == len(bookmarks):
        raise NotFound(f"{shown} has no folder called “{clean_line(folder or '')}”.")
    about = _write(change, fresh, interests)
    change.settle("import_bookmarks", f"put {len(fresh)} bookmarks on the shelf")
    return BookmarksReport(
        file=shown,
        read=len(bookmarks),
        outside=outside,
        added=len(fresh),
        known=known,
        skipped=tuple(sorted(skipped.items())),
        interests=_counted(change, about),
        without_interest=sum(not keys for keys in about),
    )


def _write(
    change: Change, fresh: dict[str, BookmarkRecord], interests: Sequence[str]
) -> list[list[int]]:
    """Write the bookmarks; returns the interests of each."""
    named = [facts.interest_id(change.pen, name) for name in interests] if fresh else []
    mine = _Mine(change)
    rows: list[dict[str, Any]] = []
    about: list[list[int]] = []
    for key, found in fresh.items():
        words = (*found.folders, *found.tags)
        about.append(list(dict.fromkeys([*named, *filter(None, map(mine.meant, words))])))
        rows.append(
            {
                "kind": InsightKind.LINK.value,
                "title": found.title or key.partition("/")[0],
                "text": found.note,
                "link": found.link,
                "link_key": key,
                "added_on": min(found.added_on or change.today, change.today),
                "source": SOURCE,
                "source_ref": key,
            }
        )
    written = arrivals.add_rows(change.pen, insight, SOURCE, rows)
    shelf.tag_all(
        change.connection,
        [(row["id"], key) for row, keys in zip(written, about, strict=True) for key in keys],
    )
    return about


class _Mine:
    """Your own interests by whatever name a folder or a tag calls them."""

    def __init__(self, change: Change) -> None:
        self._connection = change.connection
        owner = contacts.owner_id(change.connection)
        rows = [] if owner is None else facts.interests_of(change.connection, owner)
        self._ids = {row.interest_id for row in rows if row.confirmed}
        self._known: dict[str, int | None] = {}

    def meant(self, name: str) -> int | None:
        if name not in self._known:
            found = topics.find(self._connection, name)
            self._known[name] = found if found in self._ids else None
        return self._known[name]


def _counted(change: Change, about: Sequence[Sequence[int]]) -> tuple[tuple[str, int], ...]:
    counts = Counter(key for keys in about for key in keys)
    named = [(topics.row_of(change.connection, key).name, many) for key, many in counts.items()]
    return tuple(sorted(named, key=lambda found: (-found[1], fold(found[0]))))
