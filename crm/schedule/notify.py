"""A notification on the desktop. It carries numbers only: others may see the screen."""

from __future__ import annotations

import shutil

from crm.schedule.programs import went_well

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
    return bool(command) and went_well(command, _SECONDS)


def _command(text: str) -> list[str]:
    if found := shutil.which("notify-send"):
        return [found, "--app-name", _TITLE, "--", _TITLE, text]
    if found := shutil.which("osascript"):
        lines = [word for line in _SCRIPT for word in ("-e", line)]
        return [found, *lines, text]
    return []
