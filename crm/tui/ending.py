"""Ending when the system asks for it: what is open is kept, and the terminal given back."""

from __future__ import annotations

import asyncio
import signal
import sys
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App

PATIENCE_SECONDS = 5
"""How long an end may take. A terminal that is gone takes nothing any more, and is not waited
for."""
_SIGNALLED = 128
"""What a shell adds to the number of the signal that ended a program."""


def end_on_signals(app: App[None]) -> None:
    """From now on end the app as ``q`` does when it is asked to end, or its terminal is closed."""
    if sys.platform == "win32":
        return
    loop = asyncio.get_running_loop()
    for one in (signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(one, partial(_end, app, one))


def _end(app: App[None], asked: signal.Signals) -> None:
    if sys.platform != "win32":
        signal.alarm(PATIENCE_SECONDS)
    app.exit(return_code=_SIGNALLED + asked)
