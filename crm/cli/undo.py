"""Commands that take changes back: undo, redo."""

from __future__ import annotations

import click

from crm.cli import json_undo, render_undo
from crm.cli.params import Command
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood


@click.command(
    "undo",
    cls=Command,
    examples="""
    crm undo
    crm undo --list
    crm undo --past
    """,
)
@click.option("--list", "listing", is_flag=True, help="What can be undone, the newest first.")
@click.option(
    "--past", is_flag=True, help="Leave standing what must stand, and undo what came before it."
)
@click.option(
    "--limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="Lines of --list."
)
@pass_session
def undo_command(session: Session, listing: bool, past: bool, limit: int) -> None:
    """Take back the newest change, made here or in the screen.

    Boundaries, offers and refusals stay: see docs/undo.md. crm redo brings it back."""
    if listing and past:
        raise NotUnderstood("--past says nothing with --list.", "crm undo --help")
    with session.book() as book:
        if listing:
            history = book.undo_history(limit=limit)
            today = session.clock.today()
            session.answer(
                lambda: json_undo.history(history),
                lambda page: render_undo.history(page, history, session.clock, today),
            )
            return
        done = book.undo(past=past)
    session.answer(lambda: json_undo.undone(done), lambda page: render_undo.undone(page, done))


@click.command("redo", cls=Command, examples="crm redo")
@pass_session
def redo_command(session: Session) -> None:
    """Bring back what was undone last.

    Not where you changed something since: then that stands."""
    with session.book() as book:
        done = book.redo()
    session.answer(
        lambda: json_undo.undone(done), lambda page: render_undo.brought_back(page, done)
    )
