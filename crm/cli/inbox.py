"""The command about requests that come in: inbox."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crm.cli import json_invitations, render_invitations
from crm.cli.params import Command, Day, Group, Who
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood

if TYPE_CHECKING:
    from crm.faces.page import Page
    from crm.rules.request import Met


@click.group("inbox", cls=Group)
@click.option("--all", "everything", is_flag=True, help="Those answered or lapsed too.")
@click.pass_context
def inbox_command(ctx: click.Context, everything: bool) -> None:
    """Requests that came in, each with how it reads and why.

    Personal, generic, or a pitch; a role that sells, a job just begun, no word at all; what
    is not known is said to be unknown. You accept, ask, decline kindly, or leave it."""
    if ctx.invoked_subcommand is None:
        _list(ctx.ensure_object(Session), everything)


def _list(session: Session, everything: bool) -> None:
    with session.book() as book:
        found = book.inbox(everything=everything)
    today = session.clock.today()
    session.answer(
        lambda: json_invitations.inbox(found),
        lambda page: render_invitations.inbox(page, found, today),
    )


@inbox_command.command("show", cls=Command, examples="crm inbox show ana")
@click.argument("which", type=Who(), metavar="WHO")
@pass_session
def inbox_show(session: Session, which: str) -> None:
    """One request whole, with texts to begin an answer from."""
    from crm.rules.request import Met  # noqa: PLC0415  # --help needs no rules

    with session.book() as book:
        found = book.request(which)
        verbs = (("accept", Met.ACCEPTED), ("ask", Met.ASKED), ("decline", Met.DECLINED))
        texts = [(verb, book.reply_to(found.uid, answer)) for verb, answer in verbs]
    today = session.clock.today()

    def shown(page: Page) -> None:
        render_invitations.request(page, found, today)
        if found.state is Met.OPEN and not found.left_alone:
            render_invitations.answers(page, texts, found)

    session.answer(lambda: json_invitations.request(found), shown)


@inbox_command.command(
    "add",
    cls=Command,
    examples="""
    crm inbox add --from "Ana Lopes" < words.txt
    crm inbox add --from "Sal Esman" --role "Business Development"
    crm inbox add letter.eml
    crm inbox add mailbox.mbox
    """,
)
@click.argument("what", nargs=-1, metavar="[FILE | WORDS]")
@click.option("--from", "name", metavar="NAME", help="Who wrote it; WORDS, or they are read.")
@click.option("--role", default="", help="What they do, if you know.")
@click.option("--company", default="", help="Where, if you know.")
@click.option("--email", default="", help="Their address, if you know.")
@click.option("--url", default="", help="Their page, if you know.")
@click.option("--on", type=Day(), help="When it came; today unless given.")
@click.option("--by", "channel", default="", metavar="CHANNEL", help="How it came, e.g. linkedin.")
@pass_session
def inbox_add(
    session: Session,
    what: tuple[str, ...],
    name: str | None,
    role: str,
    company: str,
    email: str,
    url: str,
    on: date | None,
    channel: str,
) -> None:
    """Put requests in: one that you paste, or the letters of a mail file.

    With --from the words are read from standard input unless they are given; none at all is
    fine. Of a mail file the first letter of everybody you do not know is taken."""
    if name is None and len(what) != 1:
        raise NotUnderstood("From whom, or from which file?", 'crm inbox add --from "Ana Lopes"')
    today = session.clock.today()
    with session.book() as book:
        if name is None:
            taken = book.add_mail(Path(what[0]).expanduser())
            session.answer(
                lambda: json_invitations.mail(taken),
                lambda page: render_invitations.mail(page, taken, today),
            )
            return
        added = book.add_request(
            name,
            _words(session, what),
            role=role,
            company=company,
            email=email,
            url=url,
            on=on,
            channel=channel,
        )
    session.answer(
        lambda: json_invitations.request(added),
        lambda page: render_invitations.request(page, added, today),
    )


def _words(session: Session, given: tuple[str, ...]) -> str:
    if given and given != ("-",):
        return " ".join(given)
    if session.can_ask:
        click.echo("Paste the words, then Ctrl-D:")
    return sys.stdin.read()


@inbox_command.command(
    "accept",
    cls=Command,
    examples="""
    crm inbox accept ana "Glad to connect, Ana. What are you building just now?"
    crm inbox accept ana
    """,
)
@click.argument("which", type=Who(), metavar="WHO")
@click.argument("words", nargs=-1)
@pass_session
def inbox_accept(session: Session, which: str, words: tuple[str, ...]) -> None:
    """Accept a request, with a reply worth sending. WORDS are kept; - reads them."""
    _answer(session, which, "accepted", words)


@inbox_command.command(
    "ask", cls=Command, examples='crm inbox ask ana "What made you think of me?"'
)
@click.argument("which", type=Who(), metavar="WHO")
@click.argument("words", nargs=-1)
@pass_session
def inbox_ask(session: Session, which: str, words: tuple[str, ...]) -> None:
    """Ask something first. WORDS are kept; - reads them."""
    _answer(session, which, "asked", words)


@inbox_command.command(
    "decline",
    cls=Command,
    examples="""
    crm inbox decline ana "Thank you, I will leave it at that. All the best."
    crm inbox decline ana
    """,
)
@click.argument("which", type=Who(), metavar="WHO")
@click.argument("words", nargs=-1)
@pass_session
def inbox_decline(session: Session, which: str, words: tuple[str, ...]) -> None:
    """Decline a request, kindly. WORDS are kept; - reads them."""
    _answer(session, which, "declined", words)


@inbox_command.command("leave", cls=Command, examples="crm inbox leave ana")
@click.argument("which", type=Who(), metavar="WHO")
@pass_session
def inbox_leave(session: Session, which: str) -> None:
    """Leave a request as it is. It comes onto no list."""
    _answer(session, which, "left", ())


def _answer(session: Session, which: str, answer: str, words: tuple[str, ...]) -> None:
    from crm.rules.request import Met  # noqa: PLC0415  # --help needs no rules

    chosen: Met = Met(answer)
    text = " ".join(words)
    with session.book() as book:
        done = book.answer_request(which, chosen, sys.stdin.read() if text == "-" else text)
    today = session.clock.today()
    session.answer(
        lambda: json_invitations.answered(done),
        lambda page: render_invitations.answered(page, done, today),
    )
