"""The bytes of a feed (RSS, Atom, JSON Feed) -> neutral records.

What a feed says is a stranger's: titles become plain lines, links are whole ones of http or
https or none, and no more is read than a person could follow.
"""

from __future__ import annotations

import time
from calendar import timegm
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from urllib.parse import urljoin

from crm.errors import FileUnreadable
from crm.readers.markup import to_text
from crm.records import EntryRecord, FeedRecord
from crm.rules.insight import is_link
from crm.rules.text import clean_line

NEWEST = 50
"""Entries of a feed that count: more at once is no news of a person."""
MOST_READ = 1_000
"""Entries that are looked at to find the newest: most feeds begin with them."""
LONGEST_TITLE = 300
"""Characters kept of a title; a micro post without one has its first words for it."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def read_feed(body: bytes, url: str, *, whole: bool = True) -> FeedRecord:
    """What the feed at ``url`` says. ``whole`` is False when ``body`` was cut off: then its
    last entry may be half a one, and is left out.

    Raises :class:`FileUnreadable` for what is no feed.
    """
    # Loaded with native code, and only where a feed is read.
    import feedparser_rs  # noqa: PLC0415

    limits = feedparser_rs.ParserLimits(max_entries=MOST_READ)
    try:
        # As bytes: text that is an address would be asked for.
        found = feedparser_rs.parse_with_limits(body, limits=limits)
    except (ValueError, RuntimeError) as error:
        raise FileUnreadable("The feed at this address cannot be read.") from error
    if not found.version and not found.entries:
        raise FileUnreadable("There is no feed at this address.")
    told = list(found.entries)
    if not whole and len(told) < MOST_READ:
        told = told[:-1]
    entries = [entry for entry in (_entry(one, url) for one in told) if entry is not None]
    # Sorting is stable: entries without a date stand behind, in the order of the feed.
    entries.sort(key=lambda entry: entry.published_at or _EPOCH, reverse=True)
    distinct: dict[str, EntryRecord] = {}
    for entry in entries:
        distinct.setdefault(entry.ref, entry)
    return FeedRecord(_line(found.feed.get("title")), tuple(distinct.values())[:NEWEST])


def _entry(told: Any, url: str) -> EntryRecord | None:
    link = _link(told.get("link"), url)
    title = _line(told.get("title")) or _line(told.get("summary")) or link
    name = str(told.get("id") or "") or link or title
    if not title:
        return None
    ref = sha256(name.encode("utf-8", "replace")).hexdigest()[:32]
    published = told.get("published_parsed") or told.get("updated_parsed")
    return EntryRecord(ref, title, link, _instant(published))


def _line(told: Any) -> str:
    text = clean_line(to_text(str(told or "")[: 10 * LONGEST_TITLE]))
    return text if len(text) <= LONGEST_TITLE else text[: LONGEST_TITLE - 1].rstrip() + "…"


def _link(told: Any, url: str) -> str:
    try:
        link = urljoin(url, str(told).strip()) if told else ""
    except ValueError:
        return ""
    return link if is_link(link) else ""


def _instant(told: time.struct_time | None) -> datetime | None:
    if told is None:
        return None
    try:
        return datetime.fromtimestamp(timegm(told), UTC)
    except (ValueError, OverflowError, OSError):
        return None
