"""Opening a link: only what is safe, and where nobody can browse it is shown instead."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

from crm.rules.insight import LONGEST_LINK, is_link
from crm.rules.text import clean_line
from crm.tui.screens.leaf import Leaf
from crm.tui.shown import said

if TYPE_CHECKING:
    from textual.app import App

_MAILTO = re.compile(r"mailto:[^\s<>\"\\\x00-\x20]+", re.IGNORECASE)
_OPENERS = {"darwin": "open", "win32": "explorer"}
_ENDS_WITHIN_SECONDS = 3.0
"""An opener that has not failed by then has opened."""
_running: list[subprocess.Popen[bytes]] = []


def open_link(app: App[None], link: str) -> None:
    """Open ``link`` in the user's browser or mail program. Over ssh, or without a desktop,
    it is shown, to be copied. What is neither http, https nor mailto is refused in words."""
    if not is_safe(link):
        app.notify("Only whole http, https and mailto links are opened.", markup=False)
        return
    opener = _opener()
    if opener is None:
        show_link(app, link)
        return
    app.notify(said("Opening ", link).plain, markup=False)
    app.run_worker(
        partial(_open, app, opener, link), thread=True, exit_on_error=False, group="links"
    )


def show_link(app: App[None], link: str) -> None:
    """The link on a leaf, from which it can be copied."""
    app.push_screen(Leaf("Link", said(link), copied=link))


def is_safe(link: str) -> bool:
    """Whether it is a whole web link, or mail to somebody, without a character that is not
    shown."""
    if is_link(link):
        return True
    is_mail = len(link) <= LONGEST_LINK and _MAILTO.fullmatch(link) is not None
    return is_mail and clean_line(link) == link


def _opener() -> str | None:
    """The program that opens links here; None over ssh or without a desktop: a browser of
    the terminal would draw over the screen."""
    if os.environ.get("SSH_CONNECTION") or os.environ.get("SSH_TTY"):
        return None
    named = _OPENERS.get(sys.platform)
    if named is None and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return None
    return shutil.which(named or "xdg-open")


def _open(app: App[None], opener: str, link: str) -> None:
    """In a worker: what the program says goes nowhere, or it would stand on the screen."""
    try:
        program = subprocess.Popen(  # noqa: S603  # a fixed program, a checked link, no shell
            [opener, link],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        _running.append(program)
        has_failed = program.wait(_ENDS_WITHIN_SECONDS) != 0
    except subprocess.TimeoutExpired:
        return
    except OSError:
        has_failed = True
    if has_failed:
        app.call_from_thread(show_link, app, link)
