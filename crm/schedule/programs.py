"""Running a program of the system, quietly and within bounds."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence


def went_well(command: Sequence[str], seconds: float) -> bool:
    """Whether a fixed command, without a shell, ended well within ``seconds``. Never raises,
    and shows nothing of what it says."""
    try:
        done = subprocess.run(  # noqa: S603  # a fixed command, no shell
            command,
            timeout=seconds,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
