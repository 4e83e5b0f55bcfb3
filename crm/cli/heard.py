"""The command about what was heard in what came in: heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from crm.cli import json_heard, render_heard
from crm.cli.params import Command, Group, Who, who_words
from crm.cli.session import Session, pass_session

if TYPE_CHECKING:
    from crm.book.heard_results import HeardSettled


class _Heard(Group):
    """A name that is no command stands for ``list`` with this name."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.commands and not args[0].startswith("-"):
            args = ["list", *args]
        return super().resolve_command(ctx, args)


@click.group("heard", cls=_Heard)
@click.pass_context
def heard_command(ctx: click.Context) -> None:
    """What people seem to say between the lines.

    And what is proposed for it: a stop, a no, an absence, another job, an address that
    failed: recognised in what came
    in, and never applied by itself. Without a command: what waits for a word of yours."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(heard_list)


@heard_command.command("list", cls=Command, examples="crm heard list ana")
@click.argument("who", type=Who(), required=False)
@pass_session
def heard_list(session: Session, who: str | None = None) -> None:
    """What waits for a word of yours, of everybody or of one person."""
    with session.book() as book:
        found = book.heard(who)
    today = session.clock.today()
    session.answer(
        lambda: {"heard": [json_heard.heard(one) for one in found]},
        lambda page: render_heard.heard(page, found, today),
    )


@heard_command.command(
    "agree",
    cls=Command,
    examples="""
    crm heard agree ana
    crm heard agree 3f2a
    """,
)
@who_words
@pass_session
def heard_agree(session: Session, who: str) -> None:
    """Do what is proposed: draw the boundary, or write down the news.

    WHO is the person, or the beginning of the uid where several things wait."""
    with session.book() as book:
        done = book.agree_heard(who)
    _answer(session, done)


@heard_command.command("wave", cls=Command, examples="crm heard wave ana")
@who_words
@pass_session
def heard_wave(session: Session, who: str) -> None:
    """It was not meant so: wave it away, for good."""
    with session.book() as book:
        done = book.wave_heard(who)
    _answer(session, done)


def _answer(session: Session, done: HeardSettled) -> None:
    today = session.clock.today()
    session.answer(
        lambda: json_heard.settled(done), lambda page: render_heard.settled(page, done, today)
    )
