"""The command about people who should meet: introduce."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from crm.cli import json_introductions, render_introductions
from crm.cli.params import Command, Group, Who
from crm.cli.session import Session, pass_session
from crm.errors import Ambiguous, NotFound

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.introduction_results import Introduced, IntroductionView


class _Introduce(Group):
    """Two names stand for ``begin`` with these names, one for ``list`` with this name."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.commands and not args[0].startswith("-"):
            names = [word for word in args if not word.startswith("-")]
            args = ["begin" if len(names) > 1 else "list", *args]
        return super().resolve_command(ctx, args)


@click.group("introduce", cls=_Introduce)
@click.pass_context
def introduce_command(ctx: click.Context) -> None:
    """People who should meet, and both asked before they do.

    Without a command: what is on its way, and who should meet; with one name, whom that
    person should meet. Two names begin: crm introduce ana ben --why "…"."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(introduce_list)


@introduce_command.command(
    "begin",
    cls=Command,
    examples="""
    crm introduce ana ben --why "she needs a rust reviewer; he reviews for fun"
    crm introduce ana ben
    """,
)
@click.argument("who", type=Who())
@click.argument("other", type=Who())
@click.option("--why", default="", help="Why they should meet; may be left out of a proposal.")
@pass_session
def introduce_begin(session: Session, who: str, other: str, why: str) -> None:
    """Begin an introduction. Nobody is told anything yet."""
    with session.book() as book:
        view = book.begin_introduction(who, other, why)
    _show(session, view)


@introduce_command.command("asked", cls=Command, examples="crm introduce asked ana")
@click.argument("who", type=Who())
@click.argument("uid", default="")
@pass_session
def introduce_asked(session: Session, who: str, uid: str) -> None:
    """You asked one of the two. UID is needed only if they are in several."""
    _step(session, who, uid, lambda book, found, one: book.ask_introduction(found, one))


@introduce_command.command("agreed", cls=Command, examples="crm introduce agreed ana")
@click.argument("who", type=Who())
@click.argument("uid", default="")
@pass_session
def introduce_agreed(session: Session, who: str, uid: str) -> None:
    """One of the two would like to meet the other."""
    _step(session, who, uid, lambda book, found, one: book.agree_introduction(found, one))


@introduce_command.command(
    "declined",
    cls=Command,
    examples="""
    crm introduce declined ben
    crm introduce declined ben --why "no time before summer"
    """,
)
@click.argument("who", type=Who())
@click.argument("uid", default="")
@click.option("--why", default="", help="What they said.")
@pass_session
def introduce_declined(session: Session, who: str, uid: str, why: str) -> None:
    """One of the two would rather not. Kept, and never proposed again."""
    _step(session, who, uid, lambda book, found, one: book.decline_introduction(found, one, why))


@introduce_command.command(
    "made",
    cls=Command,
    examples="""
    crm introduce made ana
    crm introduce made 3f2a "Ana, meet Ben: you both ..."
    """,
)
@click.argument("which", type=Who(), metavar="UID_OR_WHO")
@click.argument("words", nargs=-1)
@pass_session
def introduce_made(session: Session, which: str, words: tuple[str, ...]) -> None:
    """You brought them together, after both agreed. WORDS is what you wrote."""
    with session.book() as book:
        done = book.make_introduction(_meant(book, which, "agreed").uid, " ".join(words))
    _answer(session, done)


@introduce_command.command("followed-up", cls=Command, examples="crm introduce followed-up ana")
@click.argument("which", type=Who(), metavar="UID_OR_WHO")
@pass_session
def introduce_followed_up(session: Session, which: str) -> None:
    """You asked how it went. What they said is logged apart: crm log."""
    with session.book() as book:
        view = book.follow_up_introduction(_meant(book, which, "made").uid)
    _show(session, view)


@introduce_command.command("dropped", cls=Command, examples="crm introduce dropped 3f2a")
@click.argument("which", type=Who(), metavar="UID_OR_WHO")
@click.option("--why", default="", help="Why you let it go.")
@pass_session
def introduce_dropped(session: Session, which: str, why: str) -> None:
    """You let it go yourself."""
    with session.book() as book:
        view = book.drop_introduction(_meant(book, which).uid, why)
    _show(session, view)


@introduce_command.command(
    "list",
    cls=Command,
    examples="""
    crm introduce list ana
    crm introduce list --all
    """,
)
@click.argument("who", type=Who(), required=False)
@click.option("--all", "everything", is_flag=True, help="Those let go and followed up too.")
@pass_session
def introduce_list(session: Session, who: str | None = None, everything: bool = False) -> None:
    """What is on its way and who should meet.

    Of everybody, or with one person."""
    with session.book() as book:
        begun = book.introductions(who, open_only=not everything)
        proposed = book.propose_introductions(who)
    today = session.clock.today()
    session.answer(
        lambda: json_introductions.introductions(begun, proposed),
        lambda page: render_introductions.introductions(page, begun, proposed, today),
    )


def _step(
    session: Session, who: str, uid: str, act: Callable[[Book, str, str], Introduced]
) -> None:
    with session.book() as book:
        one = book.find(who)
        found = _one_of(
            [
                view
                for view in book.introductions(one.uid)
                if view.uid.startswith(uid) and view.made_on is None
            ],
            f"{one.name} is in no introduction that waits for an answer.",
        )
        done = act(book, found.uid, one.uid)
    _answer(session, done)


def _meant(book: Book, which: str, state: str = "") -> IntroductionView:
    """The one open introduction that is meant, by its uid's start or by a person; of several
    the one in this state."""
    standing = book.introductions()
    named = [view for view in standing if which and view.uid.startswith(which)]
    if not named:
        one = book.find(which)
        named = [view for view in standing if one.uid in {side.uid for side in view.sides}]
    fitting = [view for view in named if view.state.value == state]
    return _one_of(fitting or named, "There is no open introduction of that name.")


def _one_of(named: list[IntroductionView], missing: str) -> IntroductionView:
    if not named:
        raise NotFound(missing, "See them: crm introduce")
    if len(named) > 1:
        raise Ambiguous(
            "Several introductions are on their way.",
            tuple((v.uid, " and ".join(side.name for side in v.sides)) for v in named),
            "Name one by the start of its uid.",
        )
    return named[0]


def _show(session: Session, view: IntroductionView) -> None:
    from crm.book.introduction_results import Introduced  # noqa: PLC0415  # with the book only

    _answer(session, Introduced(view))


def _answer(session: Session, done: Introduced) -> None:
    today = session.clock.today()
    session.answer(
        lambda: json_introductions.step(done),
        lambda page: render_introductions.step(page, done, today),
    )
