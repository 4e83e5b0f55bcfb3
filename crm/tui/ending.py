"""Ending when the system asks for it: what is open is kept, and the terminal given back."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App

PATIENCE_SECONDS = 5
"""How long an end may take. A terminal that is gone takes nothing any more, and is not waited
for."""
_SIGNALLED = 128
"""What a shell adds to the number of the signal that ended a program."""


WORK_SECONDS = 1.0
"""How long what is at work in other threads is waited for once all is told."""


class _Unawaited(ThreadPoolExecutor):
    """Threads for whom the end of the loop does not wait."""

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002  # as its base has it
        super().shutdown(wait=False, cancel_futures=cancel_futures)


def wait_for_nobody() -> None:
    """From now on whatever is asked of threads does not hold up the end of the program."""
    asyncio.get_running_loop().set_default_executor(_Unawaited())


def end_without_workers(code: int) -> None:
    """End the program where a thread is still at work, a check of a large book or a feed that
    does not answer: what it began in the book is taken back by SQLite. Python itself would wait
    for it. Where nobody is at work this returns."""
    deadline = time.monotonic() + WORK_SECONDS
    others = [one for one in threading.enumerate() if one is not threading.current_thread()]
    for thread in others:
        if not thread.daemon:
            thread.join(max(deadline - time.monotonic(), 0))
    if any(one.is_alive() and not one.daemon for one in others):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


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
