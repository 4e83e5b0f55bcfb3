"""The one clock. Faces make it, the book asks it, the rules never see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from crm.rules.days import local_day


@dataclass(frozen=True, slots=True)
class Clock:
    """What time it is for the user.

    ``instant`` returns an aware datetime. The local day begins at ``rollover_hour``
    (0–23): before it, it is still yesterday. See :mod:`crm.rules.days`.
    """

    instant: Callable[[], datetime]
    zone: ZoneInfo
    rollover_hour: int = 4

    def now(self) -> datetime:
        """The present instant, aware, in the user's zone."""
        return self.instant().astimezone(self.zone)

    def today(self) -> date:
        """The user's local day."""
        return self.local_day(self.now())

    def local_day(self, at: datetime) -> date:
        """The local day to which an aware instant belongs."""
        return local_day(at, self.zone, self.rollover_hour)
