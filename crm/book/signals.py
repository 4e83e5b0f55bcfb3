"""What is noticed about people, and the days of theirs that come round."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from crm.book import views
from crm.book.change import Change
from crm.book.desk import not_later, required_line
from crm.book.diary import Diary
from crm.book.results import SignalView
from crm.book.signal_results import DateView, Noticed
from crm.errors import Ambiguous, NotFound, NotUnderstood
from crm.rules.interaction import Direction, Kind
from crm.rules.phrase.line import TAG
from crm.rules.signals import SPOKEN, YEARLY, SignalKind, opens, usual_expiry
from crm.rules.text import clean_line, fold
from crm.rules.yearly import BIRTHDAY, Yearly, has_begun, is_day_of_year, label_of
from crm.store import contacts
from crm.store import signals as noticed
from crm.store.shelf_tables import contact_date
from crm.store.tables import note, signal, source_ref

if TYPE_CHECKING:
    from crm.store.engine import Connection


class Signals(Diary):
    """Things noticed, each with when, where, and until when it is news."""

    def notice(
        self,
        who: str,
        kind: SignalKind,
        text: str,
        *,
        on: date | None = None,
        expires_on: date | None = None,
        link: str = "",
        where: str = "",
    ) -> Noticed:
        """Write down something noticed about a person.

        A need and a question of theirs become interactions, so that the gate and the list
        know of them. A birthday or another date of theirs comes round each year, without the
        year of ``on``: what is said about a birthday becomes a note, and ``text`` is what any
        other date is called. The rest are signals, live until ``expires_on``, by default as
        long as the kind is news.

        Raises :class:`NotUnderstood` for a day that has not come, an end before it, and a
        link that is none.
        """
        address = _address(link)
        if kind in SPOKEN:
            return self._said(who, kind, text, on, expires_on, address, clean_line(where))
        if kind in YEARLY:
            if on is None:
                raise NotUnderstood(f"On which day is the {kind.value}?", "Say --on “14 may”.")
            return self.notice_yearly(who, kind, text, Yearly(on.month, on.day))
        words = required_line(text, "What was noticed")
        with self._change() as change:
            key = self._resolve(change.connection, who)
            day = not_later(on or change.today, change.today)
            ends_on = expires_on or usual_expiry(kind, day, self._policy)
            if ends_on < day:
                raise NotUnderstood("It would be over before it was noticed.")
            found = change.pen.insert(
                signal,
                contact_id=key,
                kind=kind.value,
                on_date=day,
                expires_on=ends_on,
                text=words,
                link=address,
                source=clean_line(where),
            )
            row = contacts.row_of(change.connection, key)
            change.settle("notice", f"noticed something about {row.name}")
            view = self._signal(change.connection, found)
            return Noticed(kind, row.uid, row.name, signal=view)

    def notice_yearly(self, who: str, kind: SignalKind, text: str, day: Yearly) -> Noticed:
        """Write down a birthday or another date of theirs, with its year where it is known."""
        if kind is SignalKind.BIRTHDAY:
            label, remark = BIRTHDAY, clean_line(text)
        else:
            label, remark = label_of(text), ""
        with self._change() as change:
            found = self._put_date(change, who, label, day)
            if remark:
                change.pen.insert(
                    note,
                    contact_id=found.contact_id,
                    on_date=change.today,
                    at=change.at,
                    text=remark,
                )
                change.reworded.add(found.contact_id)
            change.settle("add_date", f"wrote down a date of {found.contact_name}")
            view = views.date_view(found, change.today)
            return Noticed(kind, view.contact_uid, view.contact_name, date=view)

    def signals(self, who: str | None = None, *, live_only: bool = True) -> tuple[SignalView, ...]:
        """What was noticed, the newest first: about one person, or about everybody who is not
        left alone."""
        today = self._clock.today()
        with self._store.read() as connection:
            key = None if who is None else self._resolve(connection, who)
            rows = noticed.signals(
                connection,
                contact_id=key,
                live_on=today if live_only else None,
                spare_on=today if who is None else None,
            )
            return tuple(views.signal_view(row, today) for row in rows)

    def forget_signal(self, uid: str) -> SignalView:
        """Take something noticed out of the book, for good. ``uid`` may be its beginning."""
        with self._change() as change:
            rows = noticed.signals(change.connection, uid=uid) if uid else []
            if not rows:
                raise NotFound(f"Nothing noticed has the uid “{uid}”.", "See: crm signals --all")
            if len(rows) > 1:
                raise Ambiguous(
                    f"“{uid}” begins the uids of {len(rows)} signals.",
                    tuple((row.uid, f"{row.contact_name}: {row.text}") for row in rows),
                )
            row = rows[0]
            view = views.signal_view(row, change.today)
            change.pen.delete(signal, row.id)
            if row.source_ref and row.source.startswith(noticed.FEED):
                # Else the next reading of the feed would bring it back.
                change.pen.insert(source_ref, source=row.source, ref=row.source_ref)
            change.settle("forget_signal", f"forgot something noticed about {row.contact_name}")
            return view

    def add_date(
        self, who: str, label: str, month: int, day: int, year: int | None = None
    ) -> DateView:
        """A day of theirs that comes round each year. The same label again corrects it.

        ``year`` is the one in which it began. Raises :class:`NotUnderstood` for a day that no
        year has, and for a year that cannot be.
        """
        with self._change() as change:
            found = self._put_date(change, who, label_of(label), Yearly(month, day, year))
            change.settle("add_date", f"wrote down a date of {found.contact_name}")
            return views.date_view(found, change.today)

    def dates(
        self, who: str | None = None, *, within_days: int | None = None
    ) -> tuple[DateView, ...]:
        """Yearly dates, the next to come first: of one person, or of everybody who is not left
        alone. ``within_days`` keeps those that come round by then."""
        today = self._clock.today()
        with self._store.read() as connection:
            key = None if who is None else self._resolve(connection, who)
            rows = noticed.dates(
                connection, contact_id=key, spare_on=today if who is None else None
            )
        found = sorted(
            (views.date_view(row, today) for row in rows),
            key=lambda view: (view.next_on, view.contact_name, view.label),
        )
        if within_days is None:
            return tuple(found)
        return tuple(view for view in found if (view.next_on - today).days <= within_days)

    def remove_date(self, uid: str) -> DateView:
        """Take a yearly date out of the book. ``uid`` may be its beginning."""
        with self._change() as change:
            rows = noticed.dates(change.connection, uid=uid) if uid else []
            if not rows:
                raise NotFound(f"There is no date “{uid}”.", "See them: crm dates")
            if len(rows) > 1:
                raise Ambiguous(
                    f"“{uid}” begins the uids of {len(rows)} dates.",
                    tuple((row.uid, f"{row.contact_name}: {row.label}") for row in rows),
                )
            view = views.date_view(rows[0], change.today)
            change.pen.delete(contact_date, rows[0].id)
            change.settle("remove_date", f"took out a date of {rows[0].contact_name}")
            return view

    def _said(
        self,
        who: str,
        kind: SignalKind,
        text: str,
        on: date | None,
        expires_on: date | None,
        link: str,
        where: str,
    ) -> Noticed:
        if expires_on is not None:
            raise NotUnderstood(
                f"A {kind.value} of theirs does not expire: it stands until it is answered or old.",
                "Leave --expires out.",
            )
        words = required_line(text, f"The {kind.value}")
        logged = self.record_interaction(
            [who],
            Kind(kind.value),
            direction=Direction.IN,
            on=on,
            note=f"{words} {link}".strip(),
            wants_reply=True if kind is SignalKind.QUESTION else None,
            channel=where,
            interests=TAG.findall(words),
        )
        uid, name = logged.interaction.contacts[0]
        return Noticed(kind, uid, name, logged=logged)

    def _put_date(self, change: Change, who: str, label: str, day: Yearly) -> Any:
        shown = required_line(label, "What the date is called")
        if not is_day_of_year(day.month, day.day):
            raise NotUnderstood("No year has such a day.", "Nothing was written.")
        if not has_begun(day, change.today):
            raise NotUnderstood(
                f"It cannot have begun in {day.year}.", "Leave the year out if in doubt."
            )
        key = self._resolve(change.connection, who)
        known = noticed.dates(change.connection, contact_id=key)
        same = next((row for row in known if fold(row.label) == fold(shown)), None)
        values = {"label": shown, "month": day.month, "day": day.day, "year": day.year}
        if same is None:
            found = change.pen.insert(contact_date, contact_id=key, **values)
        else:
            found = same.id
            change.pen.update(contact_date, found, **values)
        rows = noticed.dates(change.connection, contact_id=key)
        return next(row for row in rows if row.id == found)

    def _signal(self, connection: Connection, key: int) -> SignalView:
        rows = noticed.signals(connection, keys=[key])
        return views.signal_view(rows[0], self._clock.today())


def _address(link: str) -> str:
    address = clean_line(link)
    if address and not opens(address):
        raise NotUnderstood(
            f"“{address[:80]}” is no link that can be kept.",
            "Whole links only, beginning with http://, https:// or mailto:.",
        )
    return address
