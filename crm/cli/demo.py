"""The command demo: a made-up book to look around in, apart from the user's own."""

from __future__ import annotations

import shlex
from contextlib import suppress
from pathlib import Path

import click

from crm.cli import json_day, render_day
from crm.cli.params import Command
from crm.cli.session import Session, data_folder, pass_session

_PROMPT = "rapport demo> "
_ELSEWHERE = ("demo", "init", "completion")
"""Commands that make no sense on the demo book."""


@click.command("demo", cls=Command, examples="crm demo")
@pass_session
def demo_command(session: Session) -> None:
    """Look around in a book of made-up people.

    It is fresh as of today; your own book is not touched. In a terminal, type commands
    there: show ana, timeline ana, offer ana, help."""
    session.book_path = _fresh_demo(session)
    with session.book() as book:
        day = book.today()
    session.answer(lambda: json_day.today(day), lambda page: render_day.today(page, day, day.on))
    if session.can_ask:
        _look_around(session.book_path)


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
    # Built under another name, so that a demo that was interrupted is never taken for whole.
    half = folder / "demo-half.db"
    make_demo(half, session.clock).close()
    half.replace(path)
    return path


def _look_around(path: Path) -> None:
    """Read commands and run them on the demo book until the user has seen enough."""
    from crm.cli.app import COMMANDS, run  # noqa: PLC0415  # it imports this module

    names = sorted(name for name in COMMANDS if name not in _ELSEWHERE)
    _complete(names)
    click.echo()
    click.echo("Look around: show, timeline, why, offer, log … with a name. help lists all.")
    click.echo("exit or Ctrl-D leaves.")
    while True:
        try:
            line = input(_PROMPT)
        except EOFError:
            click.echo()
            return
        except KeyboardInterrupt:
            click.echo()
            continue
        try:
            words = shlex.split(line)
        except ValueError:
            click.echo("There is a quote that does not end.")
            continue
        if words and words[0] == "crm":
            del words[0]
        if not words:
            continue
        if words[0] in ("exit", "quit"):
            return
        if words[0] in _ELSEWHERE:
            click.echo(f"{words[0]} is for your own book: leave with exit first.")
            continue
        run(["--help"] if words[0] in ("help", "?") else ["--book", str(path), *words])


def _complete(names: list[str]) -> None:
    """Tab completes commands, where the terminal library is there."""
    with suppress(ImportError):
        import readline  # noqa: PLC0415  # not on every platform

        def complete(begun: str, state: int) -> str | None:
            fitting = [f"{name} " for name in names if name.startswith(begun)]
            return fitting[state] if state < len(fitting) else None

        readline.set_completer(complete)
        readline.parse_and_bind("tab: complete")
