"""The clipboard: as the terminal is asked for it, and by the program that has it here.

A terminal is asked by an escape sequence (OSC 52), which also works over ssh. Many do not
listen, and tmux by its usual settings does not either; so whatever program is at hand gets
the words as well.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import partial

from textual.app import App

_TAKES_SECONDS = 3.0
_TMUX: tuple[str, ...] = ("tmux", "load-buffer", "-w", "-")
"""``-w`` hands it on to the terminal that tmux runs in."""
_X11: tuple[tuple[str, ...], ...] = (
    ("xclip", "-selection", "clipboard"),
    ("xsel", "--input", "--clipboard"),
)


class Copies(App[None]):
    """The part of the app that copies."""

    def copy_to_clipboard(self, text: str) -> None:
        super().copy_to_clipboard(text)
        if self.is_headless:
            return
        for command in programs(os.environ, sys.platform):
            work = partial(hand_over, command, text)
            self.run_worker(work, thread=True, exit_on_error=False, group="clipboard")


def programs(environment: Mapping[str, str], platform: str) -> list[tuple[str, ...]]:
    """The programs that may have the clipboard: tmux around us, and the desktop's own, which
    over ssh would be that of another machine."""
    wanted: list[list[tuple[str, ...]]] = []
    if environment.get("TMUX"):
        wanted.append([_TMUX])
    is_away = environment.get("SSH_CONNECTION") or environment.get("SSH_TTY")
    if platform == "darwin" and not is_away:
        wanted.append([("pbcopy",)])
    elif environment.get("WAYLAND_DISPLAY") and not is_away:
        wanted.append([("wl-copy",)])
    elif environment.get("DISPLAY") and not is_away:
        wanted.append([*_X11])
    path = environment.get("PATH")
    found = [[one for one in some if shutil.which(one[0], path=path)] for some in wanted]
    return [some[0] for some in found if some]


def hand_over(command: tuple[str, ...], text: str) -> None:
    """In a worker. Where it fails the terminal was asked all the same."""
    try:
        subprocess.run(  # noqa: S603  # a fixed program, the words on its standard input
            command,
            input=text.encode("utf-8"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            check=False,
            timeout=_TAKES_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return
