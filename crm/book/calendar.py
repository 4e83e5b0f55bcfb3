"""What of the book belongs into a calendar: dates, promises, introductions to follow up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crm.book.desk import Desk
from crm.book.introduction_views import introduction_views
from crm.errors import FileUnreadable, Refused
from crm.records import EventRecord
from crm.rules.history import PromiseBy
from crm.rules.text import clean_line
from crm.rules.yearly import BIRTHDAY
from crm.store import contacts, facts, introductions, signals

if TYPE_CHECKING:
    from crm.book.introduction_results import IntroductionView
    from crm.store.engine import Connection

NAME = "Rapport"
"""What the calendar is called."""
_BEGINNING = b"BEGIN:VCALENDAR"
_LEAP_YEAR = 2000
"""In which a yearly date begins whose own year is not known: it has every day."""


class Calendars(Desk):
    """The book's dates for the calendar that you live by."""

    def calendar(self) -> tuple[EventRecord, ...]:
        """Yearly dates, open promises that are due on a day, and introductions to follow up,
        each with a uid that stays. Nobody is among them who is to be left alone."""
        today = self._clock.today()
        with self._store.read() as connection:
            made = introductions.rows(connection, open_only=True)
            return (
                *(_of_date(row) for row in signals.dates(connection, spare_on=today)),
                *_of_promises(connection, today),
                *(
                    EventRecord(
                        uid=f"introduction-{view.uid}",
                        on=view.follow_up_on,
                        title=f"Ask how it went: {' and '.join(_names(view))}",
                        text=view.why,
                    )
                    for view in introduction_views(connection, made, today, self._policy)
                    if view.follow_up_on is not None and not view.held_back
                ),
            )

    def calendar_file(self) -> bytes:
        """:meth:`calendar` as an iCalendar file."""
        from crm.writers.ics import ics  # noqa: PLC0415  # only a calendar pays for it

        return ics(self.calendar(), self._clock.now(), name=NAME)

    def write_calendar(self, path: Path) -> None:
        """Put the iCalendar file at ``path``, for its user alone, in the place of an older
        one.

        Raises :class:`Refused` where something else stands, :class:`FileUnreadable` where
        there is no such folder, and :class:`OSError`.
        """
        from crm.writers.files import write_private  # noqa: PLC0415  # as above

        if not path.parent.is_dir():
            raise FileUnreadable(f"There is no folder {path.parent}.", "Nothing was written.")
        if path.exists():
            with path.open("rb") as standing:
                if standing.read(len(_BEGINNING)).upper() != _BEGINNING:
                    raise Refused(f"{path} is there, and is no calendar.", "Name another file.")
        write_private(path, self.calendar_file())


def _of_date(row: Any) -> EventRecord:
    label = BIRTHDAY.capitalize() if row.label == BIRTHDAY else clean_line(row.label)
    return EventRecord(
        uid=f"date-{row.uid}",
        on=date(row.year or _LEAP_YEAR, row.month, row.day),
        title=f"{label}: {clean_line(row.contact_name)}",
        text=f"Since {row.year}." if row.year else "",
        yearly=True,
    )


def _of_promises(connection: Connection, today: date) -> Iterator[EventRecord]:
    due = [row for row in facts.promises(connection, open_only=True) if row.due_on]
    alone = contacts.left_alone_ids(connection, {row.contact_id for row in due}, today)
    for row in due:
        if row.contact_id in alone:
            continue
        name, what = clean_line(row.contact_name), clean_line(row.what)
        mine = row.by == PromiseBy.ME.value
        yield EventRecord(
            uid=f"promise-{row.uid}",
            on=row.due_on,
            title=f"Promised {name}: {what}" if mine else f"{name} promised: {what}",
        )


def _names(view: IntroductionView) -> Iterator[str]:
    return (clean_line(side.name) for side in view.sides)
