"""Commands about what is owed: promise, settle."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import click

from crm.cli import json_people, render_people
from crm.cli.params import Command, Day, Group, Who, who_argument, who_words
from crm.cli.session import Session, pass_session
from crm.errors import Ambiguous, NotFound

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.day_results import PromiseView


@click.group("promise", cls=Group)
@click.pass_context
def promise_command(ctx: click.Context) -> None:
    """What you promised, and what was promised to you.

    Without a command: the open ones."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(promise_list)


@promise_command.command(
    "made",
    cls=Command,
    examples="""
    crm promise made ana "send the slides" --due fri
    crm promise made ben "introduce me to his brother" --theirs
    """,
)
@who_argument
@click.argument("what", nargs=-1, required=True)
@click.option("--due", type=Day(future=True), help="For when.")
@click.option("--theirs", is_flag=True, help="They promised it to you.")
@pass_session
def promise_made(
    session: Session, who: str, what: tuple[str, ...], due: date | None, theirs: bool
) -> None:
    """Write down a promise."""
    from crm.rules.history import PromiseBy  # noqa: PLC0415  # --help needs no rules

    with session.book() as book:
        by = PromiseBy.THEM if theirs else PromiseBy.ME
        made = book.promise(who, " ".join(what), by=by, due_on=due)
    _answer(session, made, "Promised: ")


@promise_command.command(
    "kept",
    cls=Command,
    examples="""
    crm promise kept ana
    crm promise kept 3f2a
    """,
)
@click.argument("which", type=Who(), metavar="UID_OR_WHO")
@pass_session
def promise_kept(session: Session, which: str) -> None:
    """A promise was kept. Name it by its uid, or by the person if only one is open."""
    _settle(session, which, lambda book, uid: book.keep_promise(uid), "Kept: ")


@promise_command.command("dropped", cls=Command, examples="crm promise dropped 3f2a")
@click.argument("which", type=Who(), metavar="UID_OR_WHO")
@pass_session
def promise_dropped(session: Session, which: str) -> None:
    """A promise no longer stands. Better said than left."""
    _settle(session, which, lambda book, uid: book.drop_promise(uid), "Dropped: ")


@promise_command.command("list", cls=Command, examples="crm promise list ana --all")
@click.argument("who", type=Who(), required=False)
@click.option("--all", "everything", is_flag=True, help="Kept and dropped ones too.")
@pass_session
def promise_list(session: Session, who: str | None = None, everything: bool = False) -> None:
    """The open promises, of everybody or of one person."""
    with session.book() as book:
        made = book.promises(who, open_only=not everything)
    today = session.clock.today()
    session.answer(
        lambda: {"promises": [json_people.promise(p) for p in made]},
        lambda page: render_people.promises(page, made, today),
    )


@click.command("settle", cls=Command, examples="crm settle ana")
@who_words
@pass_session
def settle_command(session: Session, who: str) -> None:
    """Settle what somebody asked without answering it.

    It then no longer waits for you."""
    with session.book() as book:
        name = book.find(who).name
        settled = book.close_question(who)
    today = session.clock.today()
    session.answer(
        lambda: {"interactions": [json_people.interaction(i) for i in settled]},
        lambda page: render_people.settled(page, name, settled, today),
    )


def _settle(
    session: Session, which: str, act: Callable[[Book, str], PromiseView], said: str
) -> None:
    with session.book() as book:
        done = act(book, _open_promise(book, which))
    _answer(session, done, said)


def _open_promise(book: Book, which: str) -> str:
    """The uid of the one open promise that is meant, by its uid's start or by a person."""
    standing = book.promises()
    named = [p for p in standing if p.uid.startswith(which)]
    if not named:
        contact = book.find(which)
        named = [p for p in standing if p.contact_uid == contact.uid]
        if not named:
            raise NotFound(f"No open promise with {contact.name}.", "See: crm promise")
    if len(named) > 1:
        raise Ambiguous(
            "Several promises are open.",
            tuple((p.uid, f"{p.contact_name}: {p.what}") for p in named),
            "Name one by the start of its uid.",
        )
    return named[0].uid


def _answer(session: Session, made: PromiseView, said: str) -> None:
    today = session.clock.today()
    session.answer(
        lambda: json_people.promise(made),
        lambda page: page.say(said + render_people.promise(made, today, name=True)),
    )
