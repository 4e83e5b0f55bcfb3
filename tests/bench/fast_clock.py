"""``crm`` with a clock that runs fast, the same in every program of a trial."""

from __future__ import annotations

import os
import sys
import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from crm.book.clock import Clock
from crm.cli import session
from crm.cli.app import run
from crm.schedule import keeper

NOW, BEGUN_AT, SPEED, ZONE = "TRIAL_NOW", "TRIAL_BEGUN_AT", "TRIAL_SPEED", "TRIAL_ZONE"
"""The instant at which the trial began, the computer's own seconds then, how many times
faster time passes, and the zone."""
EACH_SECONDS = 1.0


def fast_clock() -> Clock:
    """The clock of the trial that the environment tells of."""
    begun = datetime.fromisoformat(os.environ[NOW])
    since, speed = float(os.environ[BEGUN_AT]), float(os.environ[SPEED])
    return Clock(
        lambda: begun + timedelta(seconds=(time.time() - since) * speed),
        ZoneInfo(os.environ[ZONE]),
    )


if __name__ == "__main__":
    session._clock = fast_clock
    keeper.EACH_SECONDS = EACH_SECONDS
    sys.exit(run(sys.argv[1:]))
