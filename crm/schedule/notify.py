"""A notification on the desktop. It carries numbers only: others may see the screen."""

from __future__ import annotations

import shutil
import subprocess

_SECONDS = 10
_TITLE = "Rapport"
_SCRIPT = (
    "on run argv",
    f'display notification (item 1 of argv) with title "{_TITLE}"',
    "end run",
)


def can_notify() -> bool:
    """Whether this computer has a program that shows notifications."""
    return bool(_command(""))


def notify(text: str) -> bool:
    """Show a text for a moment; whether that went well. Never raises, never waits long."""
    command = _command(text)
    if not command:
        return False
    try:
        done = subprocess.run(  # noqa: S603  # a fixed command, no shell, a text of our own
            command,
            timeout=_SECONDS,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _command(text: str) -> list[str]:
    if found := shutil.which("notify-send"):
        return [found, "--app-name", _TITLE, "--", _TITLE, text]
    if found := shutil.which("osascript"):
        lines = [word for line in _SCRIPT for word in ("-e", line)]
        return [found, *lines, text]
    return []
