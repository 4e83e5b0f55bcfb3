"""What the book needs once a day, whoever comes first: every method may be called at any
time, from any number of programs, and does what is due once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crm.book.days import Days
from crm.rules.chores import counted, may_announce, superfluous
from crm.rules.interaction import Warmth
from crm.store import chores, settings

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from crm.book.day_results import Brief
    from crm.book.results import ContactLine

ANNOUNCED = "days announced"
"""The setting that keeps the local days last announced, as ISO dates."""
_REMEMBERED = 9


@dataclass(frozen=True)
class Faded:
    """Who cooled or fell asleep by silence since the day that was begun before today."""

    cooling: tuple[ContactLine, ...] = ()
    dormant: tuple[ContactLine, ...] = ()


@dataclass(frozen=True)
class BackedUp:
    """A backup made, and how many older ones were taken away."""

    path: Path
    removed: int


class Chores(Days):
    """The chores of a day."""

    def begin_day(self) -> bool:
        """Begin the local day. True for exactly one caller a day; a day on which nobody
        called is left out, and never made up for."""
        with self._store.read() as connection:
            if chores.has_begun(connection, self._clock.today()):
                return False
        with self._change() as change:
            if chores.has_begun(change.connection, change.today):
                return False
            chores.begin(change.connection, change.today, change.at, self._zone_name)
            return True

    def announce_day(self) -> Brief | None:
        """What to announce of today's list: exactly one caller a local day gets it. None at
        night, on a quiet day, and while there is nothing to say."""
        if not may_announce(self._clock.now(), self._policy):
            return None
        today = self._clock.today().isoformat()
        with self._store.read() as connection:
            if today in settings.get(connection, ANNOUNCED).split():
                return None
        brief = self.brief()
        if brief.quiet_until_on or not counted(brief.nudges, brief.promises):
            return None
        with self._change() as change:
            announced = settings.get(change.connection, ANNOUNCED).split()
            if today in announced:
                return None
            remembered = [*announced, today][-_REMEMBERED:]
            settings.put(change.connection, ANNOUNCED, " ".join(remembered))
            return brief

    def faded(self) -> Faded:
        """Who of the placed people cooled or fell asleep by silence since the last local day
        that was begun before today, those apart who want no contact."""
        from crm.book.views import contact_lines  # noqa: PLC0415  # no chore needs it

        today = self._clock.today()
        with self._store.read() as connection:
            since = chores.begun_before(connection, today)
            rows = chores.faded(connection, since, today) if since else []
            lines = contact_lines(connection, rows, today)
        return Faded(
            cooling=tuple(line for line in lines if line.warmth is Warmth.COOLING),
            dormant=tuple(line for line in lines if line.warmth is Warmth.DORMANT),
        )

    def back_up_daily(self) -> BackedUp | None:
        """Make today's backup, proven, in the folder ``backups/daily`` beside the book, and
        thin the older ones there; None when there is one of today. Backups that lie elsewhere
        or bear another name are never touched.

        Raises :class:`BookUnusable` when the book is damaged or there is no room.
        """
        from crm.store import backup  # noqa: PLC0415  # asked for once a minute, never by a list

        path, today = self._store.path, self._clock.today()
        folder = path.parent / "backups" / "daily"
        if self._backed_up_today(folder):
            return None
        made = backup.back_up(path, folder, self._clock.now(), self._store.leaving)
        older = backup.backups_of(path, folder)
        older.pop(made, None)
        in_order = sorted(older, key=lambda found: (older[found], found))
        days = [self._clock.local_day(older[found]) for found in in_order]
        too_many = superfluous([*days, today], self._policy)
        backup.remove(in_order[position] for position in too_many)
        return BackedUp(made, len(too_many))

    def backups(self) -> tuple[tuple[Path, datetime], ...]:
        """The daily backups that there are, the newest first, each with its instant."""
        from crm.store import backup  # noqa: PLC0415  # as above

        found = backup.backups_of(self._store.path, self._store.path.parent / "backups" / "daily")
        return tuple(sorted(found.items(), key=lambda one: one[1], reverse=True))

    def _backed_up_today(self, folder: Path) -> bool:
        from crm.store import backup  # noqa: PLC0415  # as above

        taken = backup.backups_of(self._store.path, folder).values()
        return self._clock.today() in {self._clock.local_day(at) for at in taken}
