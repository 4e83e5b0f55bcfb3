"""Commands about what is worth sharing: insight."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from crm.cli import json_insights, render_insights
from crm.cli.params import Command, Day, Group, Who, who_argument, who_words
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood


@click.group("insight", cls=Group)
@click.pass_context
def insight_command(ctx: click.Context) -> None:
    """Your shelf of things worth sharing.

    Without a command: what is on it."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(insight_list)


@insight_command.command(
    "add",
    cls=Command,
    examples="""
    crm insight add "Owning less" --link https://example.org/less --about rust
    crm insight add "On owning" --quote "Own less, share more." --about rust,wine
    crm insight add "Our new course" --link https://example.org/course --own
    """,
)
@click.argument("title", nargs=-1, required=True)
@click.option("--link", default="", help="http or https. It is not opened.")
@click.option("--quote", default="", help="Somebody's words.")
@click.option("--about", default="", metavar="NAMES", help="Interests, with commas between.")
@click.option("--take", default="", help="What you think of it.")
@click.option("--own", is_flag=True, help="About your own product: kept, never proposed.")
@pass_session
def insight_add(
    session: Session,
    title: tuple[str, ...],
    link: str,
    quote: str,
    about: str,
    take: str,
    own: bool,
) -> None:
    """Put something on the shelf."""
    with session.book() as book:
        made = book.add_insight(
            " ".join(title), text=quote, link=link, interests=_names(about), take=take, own=own
        )
    today = session.clock.today()
    session.answer(
        lambda: json_insights.insight(made),
        lambda page: render_insights.kept(page, made, today),
    )


@insight_command.command(
    "list",
    cls=Command,
    examples="""
    crm insight list
    crm insight list old boats
    crm insight list --with ana
    """,
)
@click.argument("search", metavar="[WORDS]...", nargs=-1)
@click.option("--with", "who", type=Who(), help="Only what this person has from you.")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="How many.")
@pass_session
def insight_list(
    session: Session, search: tuple[str, ...] = (), who: str | None = None, limit: int = 20
) -> None:
    """What is on the shelf, the newest first, and who has it from you."""
    words = " ".join(search)
    with session.book() as book:
        found = book.insights(words, for_who=who, limit=limit)
    today = session.clock.today()
    session.answer(
        lambda: json_insights.insights(found),
        lambda page: render_insights.insights(page, found, today, searched=bool(words or who)),
    )


@insight_command.command("for", cls=Command, examples="crm insight for ana")
@who_words
@pass_session
def insight_for(session: Session, who: str) -> None:
    """What of the shelf fits somebody, and why.

    On an interest that you share, not yet shared with them, never what you offer."""
    with session.book() as book:
        name = book.find(who).name
        found = book.insights_for(who)
    today = session.clock.today()
    session.answer(
        lambda: json_insights.fitting(found),
        lambda page: render_insights.fitting(page, name, found, today),
    )


@insight_command.command(
    "share",
    cls=Command,
    examples="""
    crm insight share 3f2a ana
    crm insight share 3f2a ana "thought of your boat" --on yesterday
    """,
)
@click.argument("uid")
@who_argument
@click.argument("note", metavar="[WORDS]...", nargs=-1)
@click.option("--on", type=Day(), help="The day you passed it on.")
@pass_session
def insight_share(
    session: Session, uid: str, who: str, note: tuple[str, ...], on: date | None
) -> None:
    """Log that you passed something on.

    Rapport sends nothing: you do. It is not proposed to them again."""
    with session.book() as book:
        done = book.share_insight(uid, who, note=" ".join(note), on=on)
    today = session.clock.today()
    session.answer(
        lambda: json_insights.shared(done),
        lambda page: render_insights.shared(page, done, today),
    )


@insight_command.command(
    "edit",
    cls=Command,
    examples="""
    crm insight edit 3f2a --take "clearer than the book" --about rust,teaching
    crm insight edit 3f2a --not-own
    """,
)
@click.argument("uid")
@click.option("--title", help="What it is called.")
@click.option("--link", help="http or https.")
@click.option("--quote", help="Somebody's words.")
@click.option("--about", metavar="NAMES", help="Interests, in place of those it has.")
@click.option("--take", help="What you think of it.")
@click.option("--own/--not-own", default=None, help="Whether it is about your own product.")
@pass_session
def insight_edit(
    session: Session,
    uid: str,
    title: str | None,
    link: str | None,
    quote: str | None,
    about: str | None,
    take: str | None,
    own: bool | None,
) -> None:
    """Change what is on the shelf."""
    if all(given is None for given in (title, link, quote, about, take, own)):
        raise NotUnderstood("What is to change?", 'crm insight edit UID --take "…"')
    with session.book() as book:
        made = book.edit_insight(
            uid,
            title=title,
            text=quote,
            link=link,
            interests=None if about is None else _names(about),
            take=take,
            own=own,
        )
    today = session.clock.today()
    session.answer(
        lambda: json_insights.insight(made),
        lambda page: render_insights.kept(page, made, today),
    )


@insight_command.command("retire", cls=Command, examples="crm insight retire 3f2a")
@click.argument("uid")
@pass_session
def insight_retire(session: Session, uid: str) -> None:
    """Take something off the shelf.

    Who has it from you stays known, and no import brings it back."""
    with session.book() as book:
        gone = book.retire_insight(uid)
    session.answer(
        lambda: json_insights.insight(gone),
        lambda page: render_insights.retired(page, gone),
    )


@insight_command.command(
    "import",
    cls=Command,
    examples="""
    crm insight import bookmarks.html --folder Reading
    crm insight import ~/.config/chromium/Default/Bookmarks --about rust
    """,
)
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--folder", help="Only this folder and what lies in it.")
@click.option("--about", default="", metavar="NAMES", help="Interests for all of them.")
@pass_session
def insight_import(session: Session, path: Path, folder: str | None, about: str) -> None:
    """Put a browser's bookmarks on the shelf.

    The HTML file that every browser exports, or Chrome's own file. A folder or tag that is
    called like an interest of yours says what they are about. A second time adds only what
    is new."""
    with session.book() as book:
        done = book.import_bookmarks(path.expanduser(), folder=folder, interests=_names(about))
    session.answer(
        lambda: json_insights.bookmarks(done),
        lambda page: render_insights.bookmarks(page, done),
    )


def _names(about: str) -> list[str]:
    return [name for name in about.split(",") if name.strip()]
