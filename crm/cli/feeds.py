"""Commands about feeds: feed."""

from __future__ import annotations

import click

from crm.cli import json_signals, render_signals
from crm.cli.params import Command, Group, Who
from crm.cli.session import Session, pass_session


@click.group("feed", cls=Group)
@click.pass_context
def feed_command(ctx: click.Context) -> None:
    """What people publish, read for you: RSS, Atom and JSON feeds.

    A feed that you add is the only thing for which Rapport ever asks the network.
    Without a command: every feed, and how it is."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(feed_list)


@feed_command.command("list", cls=Command, examples="crm feed list")
@pass_session
def feed_list(session: Session) -> None:
    """Every feed, whose it is, and what went wrong with it."""
    with session.book() as book:
        found = book.feeds()
    today = session.clock.today()
    session.answer(
        lambda: {"feeds": [json_signals.feed(one) for one in found]},
        lambda page: render_signals.feeds(page, found, today),
    )


@feed_command.command(
    "add",
    cls=Command,
    examples="""
    crm feed add https://example.org/ana/feed.xml ana
    crm feed add https://example.org/gazette.xml --about rust,wine
    """,
)
@click.argument("url", metavar="URL")
@click.argument("who", type=Who(), metavar="[WHO]", required=False)
@click.option("--about", default="", metavar="NAMES", help="Interests, with commas between.")
@pass_session
def feed_add(session: Session, url: str, who: str | None, about: str) -> None:
    """Read a feed from now on.

    A new post of WHO becomes a signal. Without WHO it is a feed of your own: its entries go on
    your shelf, as insights --about these interests. Nothing is asked yet: crm feed read."""
    with session.book() as book:
        made = book.add_feed(url, who, about.split(","))
    session.answer(
        lambda: json_signals.feed(made), lambda page: render_signals.feed_added(page, made)
    )


@feed_command.command("remove", cls=Command, examples="crm feed remove 3f2a")
@click.argument("uid", metavar="UID")
@pass_session
def feed_remove(session: Session, uid: str) -> None:
    """Read a feed no more. What it brought stays."""
    with session.book() as book:
        gone = book.remove_feed(uid)
    session.answer(lambda: json_signals.feed(gone), lambda page: page.say(f"Taken out: {gone.url}"))


@feed_command.command("read", cls=Command, examples="crm feed read")
@click.option("--force", is_flag=True, help="Ask every feed, also those not due and gone.")
@pass_session
def feed_read(session: Session, force: bool) -> None:
    """Ask the feeds that are due, each a few times a day at most.

    Who is left alone is not asked for. What goes wrong with one stands in crm feed."""
    with session.book() as book:
        done = book.read_feeds(force=force)
    today = session.clock.today()
    session.answer(
        lambda: json_signals.feeds_read(done),
        lambda page: render_signals.feeds_read(page, done, today),
    )
