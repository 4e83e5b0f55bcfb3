"""The shelf of things worth sharing: filled, looked through, and given from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book.change import Change
from crm.book.desk import required_line
from crm.book.diary import Diary
from crm.book.insight_results import BookmarksReport, FittingInsight, InsightView, Shared
from crm.book.offered import tells_of_an_offer
from crm.errors import Ambiguous, NotFound, NotUnderstood, Refused
from crm.rules.insight import InsightKind, is_link, is_yours, link_key
from crm.rules.interaction import Kind
from crm.rules.say import dated
from crm.rules.text import clean, clean_line, fold
from crm.store import contacts, facts
from crm.store import insights as shelf
from crm.store.shelf import everything, shared_with
from crm.store.shelf_tables import insight, insight_interest

if TYPE_CHECKING:
    from pathlib import Path

    from crm.store.engine import Connection

MOST_FITTING = 10
"""Insights shown as fitting somebody."""


class Insights(Diary):
    """What you could pass on, and to whom you passed it."""

    def add_insight(
        self,
        title: str,
        *,
        text: str = "",
        link: str = "",
        interests: Sequence[str] = (),
        take: str = "",
        own: bool = False,
    ) -> InsightView:
        """Put something worth sharing on the shelf: a link, a quote (``text``), or a note.

        ``take`` is what you think of it. ``own`` says that it is about your own product: it
        is kept and never proposed. The link is not opened. Raises :class:`Refused` for a link
        that is on the shelf already.
        """
        shown = required_line(title, "The title")
        address = _address(link)
        said = clean(text).strip()
        with self._change() as change:
            _refuse_known(shelf.by_key(change.connection, link_key(address)))
            key = change.pen.insert(
                insight,
                kind=_kind(address, said).value,
                title=shown,
                text=said,
                link=address,
                link_key=link_key(address),
                take=clean(take).strip(),
                is_own=own,
                added_on=change.today,
            )
            _tag(change, key, interests)
            change.settle("add_insight", f"put on the shelf: {shown}")
            return self._insight(change.connection, key)

    def edit_insight(
        self,
        uid: str,
        *,
        title: str | None = None,
        text: str | None = None,
        link: str | None = None,
        interests: Sequence[str] | None = None,
        take: str | None = None,
        own: bool | None = None,
    ) -> InsightView:
        """Change what is given; ``interests`` replaces them all. ``uid`` may be its
        beginning."""
        with self._change() as change:
            row = self._found(change.connection, uid)
            address = row.link if link is None else _address(link)
            said = row.text if text is None else clean(text).strip()
            if link_key(address) != row.link_key:
                _refuse_known(shelf.by_key(change.connection, link_key(address)))
            change.pen.update(
                insight,
                row.id,
                kind=_kind(address, said).value,
                title=row.title if title is None else required_line(title, "The title"),
                text=said,
                link=address,
                link_key=link_key(address),
                take=row.take if take is None else clean(take).strip(),
                is_own=row.is_own if own is None else own,
            )
            if interests is not None:
                for key in shelf.tag_ids(change.connection, row.id):
                    change.pen.delete(insight_interest, {"insight_id": row.id, "interest_id": key})
                _tag(change, row.id, interests)
            change.settle("edit_insight", f"edited on the shelf: {row.title}")
            return self._insight(change.connection, row.id)

    def retire_insight(self, uid: str) -> InsightView:
        """Take something off the shelf. With whom it was shared stays known, and no import
        brings it back."""
        with self._change() as change:
            row = self._found(change.connection, uid)
            if row.retired_on is not None:
                raise Refused(f"“{row.title}” is off the shelf already.")
            change.pen.update(insight, row.id, retired_on=change.today)
            change.settle("retire_insight", f"took off the shelf: {row.title}")
            return self._insight(change.connection, row.id)

    def insights(
        self, search: str = "", *, for_who: str | None = None, limit: int = 50
    ) -> tuple[InsightView, ...]:
        """What is on the shelf and holds every word of ``search``, the newest first; with
        ``for_who`` what that person has from you."""
        words = fold(search).split()
        with self._store.read() as connection:
            key = None if for_who is None else self._resolve(connection, for_who)
            rows = everything(connection, contact_id=key)
            if words:
                tags = shelf.tags_of(connection, None)
                rows = [row for row in rows if _holds(row, tags.get(row.id, ()), words)]
            return self._insight_views(connection, rows[:limit])

    def insights_for(self, who: str) -> tuple[FittingInsight, ...]:
        """What of the shelf fits somebody, the best first; nothing for who is left alone."""
        today = self._clock.today()
        with self._store.read() as connection:
            key = self._resolve(connection, who)
            best = shelf.best_for(connection, [key], today, self._policy, MOST_FITTING)
            found = best.get(key, [])
            rows = shelf.by_uids(connection, [fitting.insight.uid for fitting in found])
            views = {view.uid: view for view in self._insight_views(connection, rows)}
            return tuple(
                FittingInsight(views[one.insight.uid], one.about, one.because) for one in found
            )

    def share_insight(
        self, uid: str, who: str, *, note: str = "", on: date | None = None
    ) -> Shared:
        """Log that you passed something on, tagged with what of it you share, and remember
        that they have it. ``note`` are your words; without any, its title and link are kept.

        Raises :class:`Refused` for who is left alone, for what they have already, and for
        what is about your own product: that is an offer.
        """
        with self._change() as change:
            connection = change.connection
            row = self._found(connection, uid)
            key = self._resolve(connection, who)
            self._refuse_to_share(change, row, key)
            found = self._log(
                change,
                [key],
                Kind.INSIGHT,
                on=on or change.today,
                at=None,
                direction=None,
                depth=None,
                note=clean(note).strip() or f"{row.title} {row.link}".strip(),
                gave=None,
                wants_reply=None,
                asks=None,
                interests=shelf.shared_tags(connection, row.id, key),
                channel="",
                offering=None,
                an_offer=tells_of_an_offer(note, change.today),
            )
            shelf.remember_shared(change.pen, row.id, [key], on or change.today, found)
            logged = self._settled(change, found, [key], Kind.INSIGHT, 0)
            return Shared(self._insight(connection, row.id), logged)

    def import_bookmarks(
        self, path: Path, *, folder: str | None = None, interests: Sequence[str] = ()
    ) -> BookmarksReport:
        """Put the bookmarks of a browser's file on the shelf: all of them or none, and only
        what is new. ``folder`` takes only that folder with what lies in it; ``interests`` are
        given to each. Raises :class:`FileUnreadable`."""
        from crm.book import bookmarks  # noqa: PLC0415  # only an import pays for it

        found = bookmarks.read_file(path, self._clock.zone)
        with self._change() as change:
            return bookmarks.put_on_shelf(change, clean_line(path.name), found, folder, interests)

    def _refuse_to_share(self, change: Change, row: Any, key: int) -> None:
        connection = change.connection
        person = contacts.row_of(connection, key)
        if person.is_owner:
            raise NotUnderstood("That is you. Name who it was with.")
        if contacts.left_alone_ids(connection, [key], change.today):
            raise Refused(
                f"{person.name} is to be left alone: nothing is shared with them.",
                f"See why: crm show {person.uid[:8]}",
            )
        for one in shared_with(connection, [row.id]).get(row.id, ()):
            if one.contact_id == key:
                raise Refused(
                    f"{person.name} has “{row.title}” from you since {dated(one.on_date)}."
                )
        tags = shelf.tags_of(connection, [row.id])
        if is_yours(shelf.shelved(row, tags), shelf.products(connection)):
            raise Refused(
                f"“{row.title}” is about what you offer: to share it would be an offer.",
                f"See whether it is time: crm offer {person.uid[:8]}",
            )

    def _found(self, connection: Connection, uid: str) -> Any:
        typed = clean_line(uid)
        rows = shelf.by_uid(connection, typed) if typed else []
        if not rows:
            raise NotFound(f"There is no insight “{typed}”.", "See them: crm insight")
        if len(rows) > 1:
            raise Ambiguous(
                f"“{typed}” begins {len(rows)} insights.",
                tuple((row.uid, row.title) for row in rows),
                "Give more of the uid.",
            )
        return rows[0]

    def _insight(self, connection: Connection, key: int) -> InsightView:
        return self._insight_views(connection, shelf.by_ids(connection, [key]))[0]

    def _insight_views(
        self, connection: Connection, rows: Sequence[Any]
    ) -> tuple[InsightView, ...]:
        ids = [row.id for row in rows]
        tags, shared = shelf.tags_of(connection, ids), shared_with(connection, ids)
        return tuple(
            InsightView(
                uid=row.uid,
                kind=InsightKind(row.kind),
                title=row.title,
                text=row.text,
                link=row.link,
                take=row.take,
                is_own=row.is_own,
                interests=tuple(tags.get(row.id, ())),
                added_on=row.added_on,
                retired_on=row.retired_on,
                shared_with=tuple(
                    (one.uid, one.name, one.on_date) for one in shared.get(row.id, ())
                ),
            )
            for row in rows
        )


def _address(link: str) -> str:
    address = clean_line(link)
    if address and not is_link(address):
        raise NotUnderstood(
            f"“{address[:80]}” is no link that can be shared.",
            "Whole links only, beginning with http:// or https://, without a password in them.",
        )
    return address


def _kind(link: str, text: str) -> InsightKind:
    if link:
        return InsightKind.LINK
    return InsightKind.QUOTE if text else InsightKind.NOTE


def _refuse_known(row: Any) -> None:
    if row is not None:
        off = f", taken off on {dated(row.retired_on)}" if row.retired_on else ""
        raise Refused(
            f"That link is on the shelf already: “{row.title}”{off}.",
            f'Change it: crm insight edit {row.uid[:8]} --take "…"',
        )


def _tag(change: Change, key: int, interests: Sequence[str]) -> None:
    named = [name for name in interests if fold(name.lstrip("#"))]
    for found in dict.fromkeys(facts.interest_id(change.pen, name) for name in named):
        change.pen.insert(insight_interest, insight_id=key, interest_id=found)


def _holds(row: Any, tags: Sequence[str], words: Sequence[str]) -> bool:
    told = fold(" ".join((row.title, row.text, row.take, row.link, *tags)))
    return all(word in told for word in words)
