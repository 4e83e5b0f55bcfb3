"""Feeds that the user added: the only reason why this program ever asks the network."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book import views
from crm.book.change import Change
from crm.book.desk import Desk
from crm.book.signal_results import FeedRead, FeedsRead, FeedView
from crm.errors import Ambiguous, FileUnreadable, NotFound, NotUnderstood, Refused
from crm.rules.days import days_after
from crm.rules.feeds import day_of, next_ask
from crm.rules.insight import InsightKind, is_link, link_key
from crm.rules.signals import SignalKind, usual_expiry
from crm.rules.text import clean_line, fold
from crm.store import contacts, facts
from crm.store import feeds as kept
from crm.store import insights as shelf
from crm.store import signals as noticed
from crm.store.shelf_tables import feed, feed_interest, insight, insight_interest
from crm.store.tables import signal

if TYPE_CHECKING:
    from crm.readers.web import Bounds
    from crm.records import EntryRecord, FeedRecord
    from crm.store.engine import Connection

AT_A_TIME = 4
"""Feeds asked at the same time: a slow one holds up a quarter of the others at most."""

Progress = Callable[[int, int], None]
"""So many feeds of so many were asked."""


class Feeds(Desk):
    """Adding, listing and reading feeds."""

    web_bounds: Bounds | None = None
    """What one fetch may take; None for the usual."""

    def add_feed(self, url: str, who: str | None = None, interests: Sequence[str] = ()) -> FeedView:
        """Read a feed from now on: posts of ``who`` become signals; without ``who`` its entries
        go on your shelf, as insights about ``interests``. Nothing is asked yet.

        Raises :class:`NotUnderstood` for what is no address of the web, and :class:`Refused`
        for a feed that is there already or somebody who is left alone.
        """
        address = clean_line(url)
        if not is_link(address):
            raise NotUnderstood(
                f"“{address[:80]}” is no address of a feed.",
                "Whole addresses only, beginning with http:// or https://, without a password.",
            )
        names = [name for name in interests if fold(name.lstrip("#"))]
        if who is not None and names:
            raise NotUnderstood(
                "Interests are for a feed of your own, which fills your shelf.",
                "Leave --about out, or the person.",
            )
        with self._change() as change:
            same = kept.feeds(change.connection, change.today, url=address)
            if same:
                raise Refused(
                    f"That feed is in the book already, for {_whose(same[0])}.", "See: crm feed"
                )
            key = None if who is None else self._resolve(change.connection, who)
            if key is not None and contacts.left_alone_ids(change.connection, [key], change.today):
                raise Refused("They are to be left alone: their feed would not be read.")
            found = change.pen.insert(feed, contact_id=key, url=address, added_on=change.today)
            for tag in dict.fromkeys(facts.interest_id(change.pen, name) for name in names):
                change.pen.insert(feed_interest, feed_id=found, interest_id=tag)
            change.settle("add_feed", f"added the feed {address}")
            return self._feeds(change.connection, key=found)[0]

    def feeds(self) -> tuple[FeedView, ...]:
        """Every feed, those of people first."""
        with self._store.read() as connection:
            return self._feeds(connection)

    def remove_feed(self, uid: str) -> FeedView:
        """Read a feed no more. What it brought stays. ``uid`` may be its beginning."""
        with self._change() as change:
            found = self._feeds(change.connection, uid=uid) if uid else ()
            if not found:
                raise NotFound(f"There is no feed “{uid}”.", "See them: crm feed")
            if len(found) > 1:
                raise Ambiguous(
                    f"“{uid}” begins the uids of {len(found)} feeds.",
                    tuple((one.uid, one.url) for one in found),
                )
            row = kept.feeds(change.connection, change.today, uid=found[0].uid)[0]
            change.pen.delete(feed, row.id)
            change.settle("remove_feed", f"took out the feed {row.url}")
            return found[0]

    def read_feeds(self, *, force: bool = False, progress: Progress | None = None) -> FeedsRead:
        """Ask every feed that is due; with ``force`` every one, also those that were gone.

        The network is asked outside any transaction, a few feeds at a time, and what one says
        is written in a transaction of its own: no feed keeps another from being read. What
        goes wrong is told on the feed and never raised. Whoever is left alone is not asked for.
        """
        today = self._clock.today()
        with self._store.read() as connection:
            rows = kept.feeds(connection, today)
            due = kept.feeds(connection, today, due_at=self._clock.now())
        wanted = [row for row in rows if not row.is_paused] if force else due
        read = []
        for row, answer in _answers(wanted, self.web_bounds):
            landed = self._land(row, answer)
            if landed is not None:
                read.append(landed)
            if progress is not None:
                progress(len(read), len(wanted))
        read.sort(key=lambda one: one.feed.uid)
        return FeedsRead(tuple(read), not_due=len(rows) - len(wanted))

    def _land(self, asked: Any, answer: Answer) -> FeedRead | None:
        """Write down what one feed said; None when it was taken out meanwhile."""
        with self._change() as change:
            rows = kept.feeds(change.connection, change.today, uid=asked.uid)
            if not rows or rows[0].is_paused:
                return None
            row = rows[0]
            failures = row.failures + 1 if answer.trouble else 0
            state: dict[str, Any] = {
                "read_at": change.at,
                "failures": failures,
                "trouble": answer.trouble,
                "next_at": next_ask(change.at, row.uid, failures, answer.retry_after),
                "gone_on": change.today if answer.gone else None,
            }
            found: list[int] = []
            if answer.trouble and row.gone_on:
                state["gone_on"] = row.gone_on
            if answer.told is not None:
                state |= {"etag": answer.etag, "modified": answer.modified}
                state["title"] = answer.told.title or row.title
                found = self._take_in(change, row, answer.told)
            kept.remember_asked(change.connection, row.id, **state)
            return self._feed_read(change, row, found, unchanged=answer.unchanged)

    def _take_in(self, change: Change, row: Any, told: FeedRecord) -> list[int]:
        """The ids of what is news in a feed: signals of its person, insights of the shelf."""
        source = noticed.FEED + row.uid
        table, write = (insight, _shelve) if row.contact_id is None else (signal, self._notice_post)
        before = kept.known(change.connection, table, source, [one.ref for one in told.entries])
        found = []
        # The oldest first, so that ids grow as entries do.
        for entry in reversed(told.entries):
            published_on = entry.published_at and self._clock.local_day(entry.published_at)
            on = day_of(published_on, change.today)
            if on is None or entry.ref in before:
                continue
            # Nobody knows how old it is: remembered, so that it never looks new, and no more.
            is_news = published_on is not None or row.read_at is not None
            key = write(change, row, source, entry, on, is_news)
            if key is not None and is_news:
                found.append(key)
        new = "1 new entry" if len(found) == 1 else f"{len(found)} new entries"
        change.settle("read_feed", f"read {new} of {_whose(row)}")
        return found

    def _notice_post(
        self, change: Change, row: Any, source: str, entry: EntryRecord, on: date, is_news: bool
    ) -> int:
        usual = usual_expiry(SignalKind.POST, on, self._policy)
        return change.pen.insert(
            signal,
            contact_id=row.contact_id,
            kind=SignalKind.POST.value,
            on_date=on,
            expires_on=usual if is_news else days_after(on, -1),
            text=entry.title,
            link=entry.link,
            source=source,
            source_ref=entry.ref,
        )

    def _feed_read(
        self, change: Change, row: Any, found: Sequence[int], *, unchanged: bool
    ) -> FeedRead:
        view = self._feeds(change.connection, key=row.id)[0]
        if row.contact_id is None:
            rows = shelf.by_ids(change.connection, found)
            return FeedRead(view, unchanged, insights=tuple((one.uid, one.title) for one in rows))
        rows = noticed.signals(change.connection, keys=found)
        signals = tuple(views.signal_view(one, change.today) for one in rows)
        return FeedRead(view, unchanged, signals=signals)

    def _feeds(
        self, connection: Connection, *, key: int | None = None, uid: str = ""
    ) -> tuple[FeedView, ...]:
        rows = kept.feeds(connection, self._clock.today(), key=key, uid=uid)
        about = kept.interests_of(connection, [row.id for row in rows])
        return tuple(
            FeedView(
                uid=row.uid,
                url=row.url,
                title=row.title,
                contact_uid=row.contact_uid or "",
                contact_name=row.contact_name or "",
                interests=tuple(one.name for one in about.get(row.id, ())),
                added_on=row.added_on,
                read_at=row.read_at,
                next_at=row.next_at,
                failures=row.failures,
                trouble=row.trouble,
                gone_on=row.gone_on,
                is_paused=bool(row.is_paused),
            )
            for row in rows
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """How asking one feed went: ``told`` is None when it said nothing new."""

    told: FeedRecord | None = None
    etag: str = ""
    modified: str = ""
    unchanged: bool = False
    gone: bool = False
    trouble: str = ""
    retry_after: str = ""


def _answers(rows: Sequence[Any], bounds: Bounds | None) -> Iterator[tuple[Any, Answer]]:
    """Each feed with its answer, in the order in which they come."""
    if not rows:
        return
    from concurrent.futures import ThreadPoolExecutor, as_completed  # noqa: PLC0415  # only here

    with ThreadPoolExecutor(AT_A_TIME, thread_name_prefix="feed") as threads:
        asked = {threads.submit(_answer, row, bounds): row for row in rows}
        for done in as_completed(asked):
            yield asked[done], done.result()


def _answer(row: Any, bounds: Bounds | None) -> Answer:
    """What the feed of a row says. Touches no book."""
    # No command but this needs the network, and none may pay for it.
    from crm.readers.feed import read_feed  # noqa: PLC0415
    from crm.readers.web import Bounds, WebTrouble, fetch  # noqa: PLC0415

    try:
        page = fetch(
            row.url, _agent(), etag=row.etag, modified=row.modified, bounds=bounds or Bounds()
        )
        if page.unchanged:
            return Answer(unchanged=True)
        told = read_feed(page.body, page.url, whole=page.whole)
    except WebTrouble as trouble:
        return Answer(trouble=trouble.words, gone=trouble.gone, retry_after=trouble.retry_after)
    except FileUnreadable as trouble:
        return Answer(trouble=trouble.message)
    except BaseException as error:  # a parser in native code may panic, which is no Exception
        return Answer(trouble=f"The feed at this address cannot be read ({type(error).__name__}).")
    return Answer(told, page.etag, page.modified)


def _agent() -> str:
    """Who asks: the program and its version, nothing about the user."""
    from importlib.metadata import version  # noqa: PLC0415  # slow

    return f"Rapport/{version('rapport-crm')} (a personal address book reading a feed)"


def _shelve(
    change: Change, row: Any, source: str, entry: EntryRecord, on: date, is_news: bool
) -> int | None:
    """Put an entry on the shelf; None when the same page stands there already."""
    same = shelf.by_key(change.connection, link_key(entry.link)) if entry.link else None
    if same is not None:
        return None
    key = change.pen.insert(
        insight,
        kind=(InsightKind.LINK if entry.link else InsightKind.NOTE).value,
        title=entry.title,
        link=entry.link,
        link_key=link_key(entry.link),
        added_on=on,
        retired_on=None if is_news else on,
        source=source,
        source_ref=entry.ref,
    )
    for one in kept.interests_of(change.connection, [row.id]).get(row.id, ()):
        change.pen.insert(insight_interest, insight_id=key, interest_id=one.interest_id)
    return key


def _whose(row: Any) -> str:
    return row.contact_name or "your own shelf"
