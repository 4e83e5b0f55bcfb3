"""Commands about the book itself: init, import, check, completion."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from crm.cli import json_offers, render_keeping
from crm.cli.as_json import error_object
from crm.cli.params import Command
from crm.cli.session import Session, pass_session
from crm.errors import DamageFound, Refused


@click.command(
    "init",
    cls=Command,
    examples="""
    crm init
    crm init --name "Solveig Marchetti"
    """,
)
@click.option("--name", default="", help="Your own name.")
@pass_session
def init_command(session: Session, name: str) -> None:
    """Start a new, empty book.

    It is one private file on this computer."""
    from crm.book.book import Book  # noqa: PLC0415  # --help needs no database

    if session.path.exists():
        raise Refused(f"There is a book at {session.path} already.", "Look at it with: crm")
    Book.create(session.path, session.clock, owner=name).close()
    session.answer(
        lambda: {"book": str(session.path)},
        lambda page: render_keeping.started(page, session.path),
    )


@click.command(
    "import",
    cls=Command,
    examples="""
    crm import ~/Downloads/Complete_LinkedInDataExport_08-15-2025.zip
    crm import Connections.csv
    crm import export.zip --report json
    """,
)
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--other-owner", is_flag=True, help="It is somebody else's export, and I mean it.")
@click.option(
    "--report",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="How to tell what was done; json counts everything.",
)
@pass_session
def import_command(session: Session, path: Path, other_owner: bool, report: str) -> None:
    """Bring in a LinkedIn export.

    The archive as it was downloaded, or Connections.csv alone. All of it or nothing; a
    second time adds only what is new."""
    session.json = session.json or report == "json"
    with session.book() as book, _progress(session) as progress:
        done = book.import_linkedin(path.expanduser(), other_owner=other_owner, progress=progress)
    session.answer(
        lambda: json_offers.imported(done), lambda page: render_keeping.imported(page, done)
    )


@contextmanager
def _progress(session: Session) -> Iterator[Callable[[str, int, int], None] | None]:
    """A bar on standard error while somebody watches; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415  # only for a long import
    from rich.markup import escape  # noqa: PLC0415
    from rich.progress import Progress, TaskID  # noqa: PLC0415

    tasks: dict[str, TaskID] = {}
    with Progress(
        console=Console(stderr=True, no_color=session.no_color), transient=True
    ) as progress:

        def show(label: str, done: int, total: int) -> None:
            if label not in tasks:
                tasks[label] = progress.add_task(escape(label), total=total or None)
            progress.update(tasks[label], completed=done, total=total or None)

        yield show


@click.command("check", cls=Command, examples="crm check")
@pass_session
def check_command(session: Session) -> int:
    """Prove that the book agrees with itself.

    Facts, summaries, search and permits."""
    with session.book() as book:
        report = book.check()
    if not report.damage:
        session.answer(
            lambda: json_offers.checked(report),
            lambda page: render_keeping.checked(page, report),
        )
        return 0
    found = DamageFound("The book contradicts itself.", "Go back to a backup of it.")
    session.answer(
        lambda: {**json_offers.checked(report), **error_object(found, found.exit_code)},
        lambda page: render_keeping.checked(page, report),
    )
    return found.exit_code


@click.command(
    "completion",
    cls=Command,
    examples="""
    crm completion bash >> ~/.bashrc
    crm completion zsh > ~/.zfunc/_crm
    crm completion fish > ~/.config/fish/completions/crm.fish
    """,
)
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
@click.pass_context
def completion_command(ctx: click.Context, shell: str) -> None:
    """Let your shell complete commands and names.

    Prints what your shell needs to read."""
    from click.shell_completion import get_completion_class  # noqa: PLC0415  # seldom needed

    complete = get_completion_class(shell)
    if complete is not None:
        from crm.cli.app import COMPLETING  # noqa: PLC0415  # it imports this module

        click.echo(complete(ctx.find_root().command, {}, "crm", COMPLETING).source())
