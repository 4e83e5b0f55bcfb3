"""The commands about your invitations: invite, invitations."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

import click

from crm.cli import json_invitations, render_invitations
from crm.cli.params import Command, Day, Who
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.invitation_results import InvitationStep


@click.command(
    "invite",
    cls=Command,
    examples="""
    crm invite ana
    crm invite ana "Your post on caulking made me try it. I restore boats too."
    crm invite ana --edit
    crm invite ana --sent
    crm invite ana --accepted
    crm invite ana --withdrawn
    """,
)
@click.argument("who", type=Who())
@click.argument("words", nargs=-1)
@click.option("--edit", is_flag=True, help="Write it in your editor, beside the facts.")
@click.option("--sent", is_flag=True, help="You sent it; from now on it waits.")
@click.option("--accepted", is_flag=True, help="They accepted: you are connected.")
@click.option("--withdrawn", is_flag=True, help="You took it back, or give up waiting.")
@click.option("--on", type=Day(), help="With --sent or --accepted: on another day.")
@click.option("--anyway", is_flag=True, help="With --sent: though it says no true thing of them.")
@pass_session
def invite_command(
    session: Session,
    who: str,
    words: tuple[str, ...],
    edit: bool,
    sent: bool,
    accepted: bool,
    withdrawn: bool,
    on: date | None,
    anyway: bool,
) -> None:
    """Invite somebody, from facts.

    Shows why this person, what there is between you, and who you are. WORDS are kept, and
    you see how they read; - reads them. An invitation says one true thing about them and
    fits LinkedIn's form. Nothing is sent from here."""
    chosen = sum((edit, sent, accepted, withdrawn))
    if chosen > 1 or (words and (accepted or withdrawn or edit)):
        raise NotUnderstood("One thing at a time.", "crm invite ana --sent")
    if on is not None and not (sent or accepted):
        raise NotUnderstood("--on goes with --sent or --accepted.")
    if edit and not session.can_ask:
        raise NotUnderstood("An editor needs a terminal.", 'crm invite WHO "your words"')
    with session.book() as book:
        line = book.find(who)
        given = _given(words)
        if sent:
            _step(session, book.send_invitation(line.uid, given, on=on, anyway=anyway))
        elif accepted:
            _step(session, book.accept_invitation(line.uid, on=on))
        elif withdrawn:
            _step(session, book.withdraw_invitation(line.uid))
        else:
            _write(session, book, line.uid, given, edit=edit)


def _write(session: Session, book: Book, uid: str, given: str | None, *, edit: bool) -> None:
    """Show the facts; keep the words that are given, or written in the editor."""
    drafted = book.draft_invitation(uid)
    if edit:
        from crm.faces.editor import edited, sheet, words_of  # noqa: PLC0415  # only to write

        found = edited(sheet(drafted.words, drafted.parts, ()))
        given = None if found is None else words_of(found)
    if given is not None:
        book.keep_invitation(uid, given)
        drafted = book.draft_invitation(uid)
    reviewed = book.check_invitation(uid, drafted.words) if drafted.words else None
    session.answer(
        lambda: json_invitations.draft(drafted, reviewed),
        lambda page: render_invitations.draft(page, drafted, reviewed),
    )


def _given(words: tuple[str, ...]) -> str | None:
    if not words:
        return None
    text = " ".join(words)
    return sys.stdin.read().strip() if text == "-" else text


def _step(session: Session, done: InvitationStep) -> None:
    today = session.clock.today()
    session.answer(
        lambda: json_invitations.step(done),
        lambda page: render_invitations.step(page, done, today),
    )


@click.command(
    "invitations",
    cls=Command,
    examples="""
    crm invitations
    crm invitations --limit 300
    crm invitations --me "I restore old boats in Porto"
    """,
)
@click.option("--all", "everything", is_flag=True, help="What was settled too.")
@click.option(
    "--limit", type=click.IntRange(1), metavar="N", help="Characters that fit: 200, or 300."
)
@click.option("--me", metavar="WORDS", help="Who you are, for the facts of every invitation.")
@pass_session
def invitations_command(
    session: Session, everything: bool, limit: int | None, me: str | None
) -> None:
    """Your invitations, and what each waits for.

    Accepted ones that want a first word, waiting ones, unsent ones. LinkedIn lets a free
    account write 200 characters and a paying one 300."""
    with session.book() as book:
        if limit is not None:
            book.set_invitation_limit(limit)
        if me is not None:
            book.introduce_myself(me)
        found = book.invitations(everything=everything)
    today = session.clock.today()
    session.answer(
        lambda: json_invitations.invitations(found),
        lambda page: render_invitations.invitations(page, found, today, everything=everything),
    )
