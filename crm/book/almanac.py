"""More than a day at once: the week, and the file for the calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from crm.book.desk import Desk
from crm.errors import FileUnreadable, Refused

if TYPE_CHECKING:
    from crm.book.week_results import Around, Week, WeekTally
    from crm.records import EventRecord

CALENDAR = "Rapport"
"""What the calendar is called."""
_BEGINNING = b"BEGIN:VCALENDAR"


class Almanac(Desk):
    """Seldom asked for: what it is made of is loaded when it is."""

    def week(self, on: date | None = None) -> Week:
        """The week, Monday to Sunday, that holds a day; this one when none is given."""
        from crm.book.week import week_around  # noqa: PLC0415  # as the class says

        with self._store.read() as connection:
            return week_around(connection, on, self._clock.today(), self._policy)

    def around(self) -> Around:
        """What of this week is told beside the day's list; sooner had than all of it."""
        from crm.book.week import around_today  # noqa: PLC0415  # as above

        with self._store.read() as connection:
            return around_today(connection, self._clock.today(), self._policy)

    def weeks(self, on: date | None = None, *, number: int = 12) -> tuple[WeekTally, ...]:
        """Gives, asks and exchanges of so many weeks up to the one that holds a day (this one
        when none is given), the oldest first."""
        from crm.book.week import weeks_until  # noqa: PLC0415  # as above

        with self._store.read() as connection:
            return weeks_until(connection, on, self._clock.today(), self._policy, number)

    def calendar(self) -> tuple[EventRecord, ...]:
        """Yearly dates, open promises that are due on a day, and introductions to follow up,
        each with a uid that stays. Nobody is among them who is to be left alone."""
        from crm.book.calendar import events  # noqa: PLC0415  # as above

        with self._store.read() as connection:
            return tuple(events(connection, self._clock.today(), self._policy))

    def calendar_file(self) -> bytes:
        """:meth:`calendar` as an iCalendar file."""
        from crm.writers.ics import ics  # noqa: PLC0415  # as above

        return ics(self.calendar(), self._clock.now(), name=CALENDAR)

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
