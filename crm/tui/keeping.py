"""The chores that are done while the screen is open: the day is begun, feeds are read, the
book is backed up. Any number of programs may do so at once."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from crm.book.clock import Clock
    from crm.schedule.chores import Round
    from crm.schedule.keeper import Keeper


class Keeping:
    """A keeper in the background, begun by a worker and ended with the screen."""

    def __init__(self, path: Path, clock: Callable[[], Clock]) -> None:
        self._path = path
        self._clock = clock
        self._lock = Lock()
        self._keeper: Keeper | None = None
        self._is_over = False

    def begin(self, tell: Callable[[Round], None]) -> None:
        """Start keeping; ``tell`` gets each round, in the keeper's thread."""
        # Its library costs more than the first frame may.
        from crm.schedule.keeper import Keeper  # noqa: PLC0415

        with self._lock:
            if not self._is_over:
                self._keeper = Keeper(self._path, self._clock, tell)
                self._keeper.start()

    def end(self) -> None:
        """Begin no further chore. The one at work is finished, and nobody waits for it."""
        with self._lock:
            self._is_over = True
            if self._keeper is not None:
                self._keeper.stop(wait=False)
