"""The command open: the screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crm.cli.params import Command
from crm.cli.session import Session, pass_session, speaks_unicode
from crm.errors import NotUnderstood

if TYPE_CHECKING:
    from crm.book.clock import Clock
    from crm.tui.reach import Unwritten

_FRAMES_A_SECOND = "250"
"""Textual waits for its frame timer before it paints a key: a short wait costs nothing idle."""
_ESCAPE_MILLISECONDS = "20"
"""How long an Escape may be the beginning of a sequence: about what tmux and ncurses programs
wait, and far longer than a terminal needs between the bytes of one key."""


@click.command("open", cls=Command, examples="crm open")
@pass_session
def open_command(session: Session) -> int:
    """Open the screen, where all of it is a key away.

    Today's list, everybody, and each relationship through time. Press ? there for the
    keys. Without a book it sets one up with you, in five minutes that
    can be left at any time. It needs a terminal; crm today prints the list anywhere."""
    if not session.can_draw:
        raise NotUnderstood(
            "The screen needs a terminal that can draw.", "The list, anywhere: crm today"
        )
    code = open_screen(session, session.path, keeping=session.read_clock)
    from crm.tui.ending import end_without_workers  # noqa: PLC0415  # as below

    end_without_workers(code)
    return code


def open_screen(session: Session, path: Path, *, keeping: Callable[[], Clock] | None = None) -> int:
    """Run the screen on the book at ``path`` until it is left; the exit code. With
    ``keeping`` the book's chores are done meanwhile."""
    os.environ.setdefault("TEXTUAL_FPS", _FRAMES_A_SECOND)
    if session.no_color:
        os.environ["NO_COLOR"] = "1"
    is_delay_ours = "ESCDELAY" not in os.environ
    os.environ.setdefault("ESCDELAY", _ESCAPE_MILLISECONDS)
    # No other command pays for Textual, and it reads what was set above when it is imported.
    from crm.tui.app import Rapport  # noqa: PLC0415
    from crm.tui.config import config_path, read_config  # noqa: PLC0415

    if is_delay_ours:
        # An editor that is opened from the screen would take it for the user's wish.
        del os.environ["ESCDELAY"]
    config = read_config(config_path())
    app = Rapport(path, session.clock, keeping=keeping, config=config)
    app.is_getting_ready = True
    if config.ascii is None and not speaks_unicode():
        app.draw_plain(sys.stdout.encoding or "ascii")
    app.run()
    app.reach.await_writing()
    left = app.reach.unwritten
    _tell_unwritten(session, left)
    return app.return_code or int(bool(left))


def _tell_unwritten(session: Session, left: Sequence[Unwritten]) -> None:
    """Give back what could not be written any more, on standard error."""
    page = session.page()
    page.colour = False
    for one in left:
        page.say("This was not written:" if one.typed else "What you did last was not written.")
        for words in one.typed.splitlines():
            page.say(words, indent=2)
        page.say(one.why)
    click.echo(page.text(), nl=False, err=True)
