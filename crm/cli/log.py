"""The command log: one line of words becomes an interaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import click

from crm.cli import json_day, render_log
from crm.cli.asking import ask_day, ask_gave, ask_kind, ask_which
from crm.cli.params import Command, Day, Who
from crm.cli.session import Session, pass_session
from crm.errors import Ambiguous, NotUnderstood
from crm.rules.interaction import MEETINGS, Direction, Give, Kind

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import ContactLine, Understanding

KINDS = tuple(kind.value.replace("_", "-") for kind in Kind)
_GIVES = {"none": Give.NONE, "small": Give.SMALL, "whole": Give.WHOLE}


@click.command(
    "log",
    cls=Command,
    examples="""
    crm log "coffee with ana yesterday about #rust, promised the slides by fri"
    crm log message from ben, asks about the harbour tour
    crm log "sent eva an article" --kind insight --on "last fri"
    crm log "call with ana" --dry-run
    """,
)
@click.argument("words", nargs=-1, type=Who())
@click.option("--who", multiple=True, type=Who(), help="Who it was with, if the words do not say.")
@click.option(
    "--kind", type=click.Choice(KINDS), metavar="KIND", help="What kind it was, e.g. message, help."
)
@click.option("--on", type=Day(), help="When it was.")
@click.option("--out", "direction", flag_value="out", help="You acted.")
@click.option("--in", "direction", flag_value="in", help="They acted.")
@click.option("--mutual", "direction", flag_value="mutual", help="Both acted: a conversation.")
@click.option(
    "--depth", type=click.IntRange(0, 3), help="0 passing, 1 light, 2 meaningful, 3 deep."
)
@click.option("--gave", type=click.Choice(tuple(_GIVES)), help="What you gave in it.")
@click.option("--wants-reply/--no-reply", default=None, help="Whether it wants an answer.")
@click.option("--asks/--asks-nothing", default=None, help="Whether you asked a favour.")
@click.option("--channel", default="", help="Where: phone, e-mail, LinkedIn …")
@click.option("--offering", help="With --kind request: which offering they asked for.")
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option("--dry-run", is_flag=True, help="Only show what is understood.")
@pass_session
def log_command(
    session: Session,
    words: tuple[str, ...],
    who: tuple[str, ...],
    kind: str | None,
    on: date | None,
    direction: str | None,
    depth: int | None,
    gave: str | None,
    wants_reply: bool | None,
    asks: bool | None,
    channel: str,
    offering: str | None,
    yes: bool,
    dry_run: bool,
) -> None:
    """Log what happened, in your own words.

    It understands who, what kind, when, #interests and promises; it shows what it
    understood and what that moved. It asks only when it must, and only in a terminal;
    elsewhere it says which option is missing. Words that begin with a dash go behind --.
    """
    text = " ".join(words).strip()
    can_ask = session.can_ask and not yes
    if not text:
        if not can_ask:
            raise NotUnderstood("What happened?", 'crm log "coffee with ana yesterday"')
        text = click.prompt("What happened").strip()
    today = session.clock.today()
    with session.book() as book:
        understood = _understand(book, text, who, today, can_ask=can_ask)
        phrase = understood.phrase
        known_kind = Kind(kind.replace("-", "_")) if kind else phrase.kind
        known_day = on or phrase.on
        shown = _as_told(understood, known_kind, known_day, direction)
        # Where nobody can be asked, the doubt is told as the error.
        doubts = dry_run or can_ask or bool(known_kind and known_day)
        session.say(lambda page: render_log.understood(page, shown, today, doubts=doubts))
        if dry_run:
            if session.json:
                session.print_json(json_day.understanding(understood))
            return
        if known_kind is None:
            known_kind = ask_kind(phrase.doubts, can_ask=can_ask)
        day = known_day or ask_day(phrase.doubts, today, can_ask=can_ask)
        given = _GIVES[gave] if gave else None
        asked = given is None and phrase.gave is None and known_kind in MEETINGS and can_ask
        if asked:
            given = ask_gave()
        done = book.log_interaction(
            understood,
            kind=known_kind,
            direction=Direction(direction) if direction else None,
            depth=depth,
            on=day,
            gave=given,
            wants_reply=wants_reply,
            asks=asks,
            channel=channel,
            offering=offering,
        )
    session.answer(
        lambda: json_day.logged(done),
        lambda page: render_log.logged(page, done, today, asked=asked),
    )


def _as_told(
    understood: Understanding, kind: Kind | None, on: date | None, direction: str | None
) -> Understanding:
    """What was understood, corrected by the options, as it will be logged."""
    phrase = understood.phrase
    acted = Direction(direction) if direction else phrase.direction
    if kind is not phrase.kind and not direction:
        acted = None
    return replace(understood, phrase=replace(phrase, kind=kind, on=on, direction=acted))


def _understand(
    book: Book, text: str, who: tuple[str, ...], today: date, *, can_ask: bool
) -> Understanding:
    """The line understood, with the people named by ``who``, or those it names itself."""
    from crm.faces.naming import with_chosen, with_people  # noqa: PLC0415  # with the book only

    if who:
        return with_people(text, [book.find(name) for name in who], today)
    chosen: list[ContactLine] = []
    while True:
        try:
            return with_chosen(book, text, chosen, today) if chosen else book.understand(text)
        except Ambiguous as several:
            if not can_ask or not several.candidates:
                several.hint = "Say who it was with the start of the uid: crm log --who UID …"
                raise
            chosen.append(book.find(ask_which(several)))
