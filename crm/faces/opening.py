"""Opening a link of somebody's outside the program: only what is safe, and only where
something can show it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from crm.rules.signals import opens


def can_show(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a browser of this machine would be seen: not over ssh, and on Linux only in a
    graphical session. A browser in the terminal would write over what stands there."""
    if environment.get("SSH_CONNECTION") or environment.get("SSH_TTY"):
        return False
    if platform in {"darwin", "win32"}:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def open_link(link: str) -> bool:
    """Open http, https and mailto; returns whether it was opened. What is not is for the
    caller to show."""
    if not opens(link) or not can_show(os.environ, sys.platform):
        return False
    import webbrowser  # noqa: PLC0415  # seldom needed

    try:
        return webbrowser.open(link)
    except webbrowser.Error:
        return False
