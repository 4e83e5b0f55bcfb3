"""A real terminal for a command: a pseudo-terminal of a given size."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence

_ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
PATIENCE_SECONDS = 300.0
CTRL_C = b"\x03"


def in_terminal(
    words: Sequence[str],
    environment: dict[str, str],
    answers: Sequence[tuple[str, str]] = (),
    *,
    columns: int = 80,
    rows: int = 24,
) -> tuple[int, str]:
    """Run ``crm`` in a terminal. Each of ``answers`` is (what to wait for, what to type).

    Returns the exit code and everything that the terminal was sent.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "crm", *words],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment | {"TERM": "xterm-256color"},
        preexec_fn=lambda: os.login_tty(theirs),  # noqa: PLW1509  # no threads here
    )
    os.close(theirs)
    seen, typed, waiting = b"", b"", list(answers)
    deadline = time.monotonic() + PATIENCE_SECONDS
    searched = 0
    while time.monotonic() < deadline:
        ready, _, _ = select.select([ours], [], [], 0.2)
        if ready:
            try:
                piece = os.read(ours, 65536)
            except OSError:
                break
            if not piece:
                break
            seen += piece
        if waiting and (found := seen.find(waiting[0][0].encode(), searched)) >= 0:
            searched = found + len(waiting[0][0].encode())
            typed = waiting.pop(0)[1].encode()
            os.write(ours, typed)
        elif typed == CTRL_C and not ready:
            # A signal between a prompt and its reading is lost: somebody would press again.
            os.write(ours, typed)
    else:
        process.kill()
    os.close(ours)
    return process.wait(), seen.decode()


def plain(text: str) -> str:
    """What is left when colours are taken out."""
    return _ANSI.sub("", text).replace("\r\n", "\n")
