"""The keeper wakes at once and then each minute, and does what the book says is due.

It waits by a clock that no sleep of the computer, no journey and no setting of the time can
fool: each round asks anew what time it is, and the book which day has begun.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Self

from apscheduler.jobstores.memory import MemoryJobStore  # type: ignore[import-untyped]
from apscheduler.schedulers.background import BackgroundScheduler  # type: ignore[import-untyped]
from apscheduler.triggers.base import BaseTrigger  # type: ignore[import-untyped]

from crm.rules.chores import Chore
from crm.schedule.chores import Round, run_chores

if TYPE_CHECKING:
    from pathlib import Path

    from apscheduler.job import Job  # type: ignore[import-untyped]

    from crm.book.clock import Clock

EACH_SECONDS = 60.0
ROUNDS_OF_REST = 60
"""A chore that failed is left alone for so many rounds: a full disk is not asked each minute."""


class Keeper:
    """Keeps the book at ``path`` while it runs, in a thread of its own.

    ``clock`` is asked for anew in each round, since a zone changes on a journey. After each
    round ``tell`` is called in the keeper's thread with what was done. ``announcing`` claims
    the day's announcement: :attr:`Round.announce` then holds it once a day. Any number of
    keepers may keep one book.
    """

    def __init__(
        self,
        path: Path,
        clock: Callable[[], Clock],
        tell: Callable[[Round], None] = lambda _: None,
        *,
        announcing: bool = False,
        each_seconds: float | None = None,
    ) -> None:
        self._path = path
        self._clock = clock
        self._tell = tell
        self._announcing = announcing
        self._rests: dict[Chore, int] = {}
        self._stopping = threading.Event()
        self._scheduler = _scheduler(self.keep, timedelta(seconds=each_seconds or EACH_SECONDS))

    def start(self) -> None:
        """Begin to keep the book, with a first round at once. Returns without waiting."""
        self._scheduler.start()

    def stop(self, *, wait: bool = True) -> None:
        """Begin no further chore; with ``wait``, return once the one at work is done."""
        self._stopping.set()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=wait)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def keep(self) -> Round:
        """One round, now, in the caller's thread."""
        done = run_chores(
            self._path,
            self._clock(),
            skipping=self._rests,
            announcing=self._announcing,
            stopping=self._stopping.is_set,
        )
        self._rests = {chore: left - 1 for chore, left in self._rests.items() if left > 1}
        for trouble in done.troubles:
            if trouble.chore is not None and trouble.chore is not Chore.DAY:
                self._rests[trouble.chore] = ROUNDS_OF_REST
        if not self._stopping.is_set():
            self._tell(done)
        return done


def _scheduler(job: Callable[[], Round], each: timedelta) -> BackgroundScheduler:
    # It would complain on standard error, in the middle of a screen.
    quiet = logging.getLogger("apscheduler")
    quiet.addHandler(logging.NullHandler())
    quiet.propagate = False
    scheduler = BackgroundScheduler(timezone=UTC, jobstores={"default": _Wakeful(each)})
    scheduler.add_job(
        job,
        _FromNow(each),
        next_run_time=datetime.now(UTC),
        misfire_grace_time=None,
        coalesce=True,
        max_instances=1,
    )
    return scheduler


class _FromNow(BaseTrigger):  # type: ignore[misc]  # APScheduler has no types
    """A while from now, whatever was missed: an interval would be made up one by one."""

    def __init__(self, each: timedelta) -> None:
        self._each = each

    def get_next_fire_time(self, _: datetime | None, now: datetime) -> datetime:
        return now + self._each


class _Wakeful(MemoryJobStore):  # type: ignore[misc]  # as above
    """Jobs in memory. One that would wait for longer than it ever waits was put off by a
    clock that was set back meanwhile: it runs now."""

    def __init__(self, each: timedelta) -> None:
        super().__init__()
        self._each = each

    def get_due_jobs(self, now: datetime) -> list[Job]:
        for job in self.get_all_jobs():
            if job.next_run_time - now > self._each:
                job.modify(next_run_time=now)
        return list(super().get_due_jobs(now))
