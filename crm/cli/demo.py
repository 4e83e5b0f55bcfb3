"""The command demo: a made-up book to look around in, apart from the user's own."""

from __future__ import annotations

from pathlib import Path

import click

from crm.cli import json_day, render_day
from crm.cli.params import Command
from crm.cli.session import Session, data_folder, pass_session
from crm.errors import NotUnderstood

_ELSEWHERE = ("demo", "init", "completion")
"""Commands that make no sense on the demo book."""


@click.command(
    "demo",
    cls=Command,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
    examples="""
    crm demo
    crm demo timeline kenji
    crm demo offer wanjiru
    """,
)
@click.argument("words", nargs=-1, type=click.UNPROCESSED, metavar="[COMMAND …]")
@pass_session
def demo_command(session: Session, words: tuple[str, ...]) -> int:
    """Look around in a book of made-up people.

    It is fresh as of today; your own book is not touched. Without a command it prints
    today's list, and in a terminal it opens the screen; with one it runs that command on the
    made-up book."""
    path = _fresh_demo(session)
    if words:
        return _run_there(session, path, words)
    session.book_path = path
    with session.book() as book:
        day = book.today()
    session.answer(lambda: json_day.today(day), lambda page: render_day.today(page, day, day.on))
    if not session.can_draw:
        return 0
    from crm.cli.tui import open_screen  # noqa: PLC0415  # a pipe gets the list alone

    return open_screen(session, path)


def _run_there(session: Session, path: Path, words: tuple[str, ...]) -> int:
    from crm.cli.app import run  # noqa: PLC0415  # it imports this module

    if words[0] in _ELSEWHERE:
        raise NotUnderstood(f"{words[0]} is for your own book.", f"crm {words[0]}")
    shared = [*(["--json"] if session.json else []), *(["--no-color"] if session.no_color else [])]
    return run(["--book", str(path), *shared, *words])


def _fresh_demo(session: Session) -> Path:
    """The demo book of today, in the data folder beside the user's own; older ones go."""
    folder = data_folder()
    path = folder / f"demo-{session.clock.today().isoformat()}.db"
    if path.exists():
        return path
    from crm.book.demo import make_demo  # noqa: PLC0415  # only on the first demo of a day

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for old in folder.glob("demo-*.db*"):
        old.unlink()
    if session.can_ask:
        click.echo("A moment: the made-up people are being made.", err=True)
    # Built under another name, so that a demo that was interrupted is never taken for whole.
    half = folder / "demo-half.db"
    make_demo(half, session.clock).close()
    half.replace(path)
    return path
