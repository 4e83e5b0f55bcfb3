"""A program in a pseudo-terminal that a test or a bench reads, types into, resizes and hangs up."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Self

SEQUENCE = re.compile(
    rb"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI
    rb"|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)"  # OSC, DCS, SOS, PM, APC
    rb"|\x1b[()*+][0-9A-Za-z]|\x1b[=>78cDEHMNOZ]"
)
"""A control sequence: what a terminal takes as an order."""
PATIENCE_SECONDS = 300.0
_PIECE = 1 << 16


def plain(painted: bytes) -> str:
    """What was painted, without control sequences."""
    return SEQUENCE.sub(b"", painted).decode("utf-8", "replace")


class Terminal:
    """A terminal of ``columns`` by ``rows`` with ``words`` running in it."""

    def __init__(
        self,
        words: Sequence[str],
        environment: Mapping[str, str],
        *,
        columns: int = 80,
        rows: int = 24,
    ) -> None:
        self.begun = time.perf_counter()
        self._ours, theirs = pty.openpty()
        self.resize(columns, rows)
        self.process = subprocess.Popen(
            words,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**environment, "TERM": "xterm-256color"},
            preexec_fn=lambda: os.login_tty(theirs),  # noqa: PLW1509  # no threads here
        )
        os.close(theirs)
        self.seen = bytearray()
        self._is_open = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)
            self.process.kill()
        self.process.wait()
        self.hang_up()

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size, which the program is told."""
        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def press(self, keys: str) -> int:
        """Type; returns where in :attr:`seen` what follows begins."""
        self.drain()
        mark = len(self.seen)
        os.write(self._ours, keys.encode())
        return mark

    def hang_up(self) -> None:
        """Close the terminal: the program is sent SIGHUP, and can write nowhere any more."""
        if self._is_open:
            self._is_open = False
            os.close(self._ours)

    def drain(self) -> None:
        """Take whatever was painted already."""
        while self._read(0):
            pass

    def until(
        self,
        found: str | Callable[[bytes], bool],
        mark: int = 0,
        patience: float = PATIENCE_SECONDS,
    ) -> float:
        """Read until what was painted since ``mark`` holds this text, or is ``found``; returns
        the instant at which it was there. Raises :class:`TimeoutError` with what was painted."""
        is_there = found if callable(found) else lambda painted: found in plain(painted)
        deadline = time.monotonic() + patience
        while not is_there(bytes(self.seen[mark:])):
            if not self._read(deadline - time.monotonic()):
                told = plain(bytes(self.seen[mark:]))[-2000:]
                raise TimeoutError(f"{found!r} did not come: {told}")
        return time.perf_counter()

    def until_still(self, seconds: float = 0.6, patience: float = PATIENCE_SECONDS) -> None:
        """Read until nothing was painted for so long; a program whose cursor blinks may never
        be still, and has ``patience`` seconds."""
        deadline = time.monotonic() + patience
        while self._read(seconds) and time.monotonic() < deadline:
            pass

    def ended(self, patience: float = PATIENCE_SECONDS) -> int:
        """Read until the program ends; its exit code, negative for a signal."""
        deadline = time.monotonic() + patience
        while self._is_open and time.monotonic() < deadline and self._read(0.2, ends=True):
            pass
        return self.process.wait(max(deadline - time.monotonic(), 1))

    def modes(self) -> list[int]:
        """The terminal's settings: what a shell would find after the program."""
        return [int(flag) for flag in termios.tcgetattr(self._ours)[:4]]

    def _read(self, seconds: float, *, ends: bool = False) -> bool:
        """Whether something came within so long; with ``ends`` also while the program runs."""
        ready, _, _ = select.select([self._ours], [], [], max(seconds, 0))
        if not ready:
            return ends and self.process.poll() is None
        try:
            piece = os.read(self._ours, _PIECE)
        except OSError:
            return False
        self.seen += piece
        return bool(piece)
