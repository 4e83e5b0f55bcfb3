"""Commands about what you might offer: offering, offer."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

import click

from crm.cli import json_day, json_offers, render_log, render_offer
from crm.cli.params import Command, Day, Group, who_words
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood, RapportError, Refused

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import OfferingView

_IN_EDITOR = "@editor"


@click.group("offering", cls=Group)
@click.pass_context
def offering_command(ctx: click.Context) -> None:
    """What you might one day offer.

    Without a command: lists them."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(offering_list)


@offering_command.command("list", cls=Command, examples="crm offering list")
@pass_session
def offering_list(session: Session) -> None:
    """What you stand behind, and since when."""
    with session.book() as book:
        stood = book.offerings()
    today = session.clock.today()
    session.answer(
        lambda: {"offerings": [json_offers.offering(o) for o in stood]},
        lambda page: render_offer.offerings(page, stood, today),
    )


@offering_command.command(
    "add",
    cls=Command,
    examples='crm offering add "Harbour workshop" --interest "old boats" --since 2026-03-01',
)
@click.argument("name", nargs=-1, required=True)
@click.option("--about", default="", help="What it is, in a sentence.")
@click.option("--interest", "interests", multiple=True, help="Whom it is for; may be repeated.")
@click.option("--since", type=Day(), help="Since when you stand behind it. Today, if not said.")
@pass_session
def offering_add(
    session: Session,
    name: tuple[str, ...],
    about: str,
    interests: tuple[str, ...],
    since: date | None,
) -> None:
    """Write down something that you might offer."""
    with session.book() as book:
        added = book.add_offering(
            " ".join(name), about=about, interests=interests, stood_since_on=since
        )
    _show(session, added)


@offering_command.command("retire", cls=Command, examples='crm offering retire "Harbour workshop"')
@click.argument("name", nargs=-1, required=True)
@pass_session
def offering_retire(session: Session, name: tuple[str, ...]) -> None:
    """Stop offering something. What was offered stays on record."""
    with session.book() as book:
        retired = book.retire_offering(" ".join(name))
    _show(session, retired)


def _show(session: Session, stood: OfferingView) -> None:
    today = session.clock.today()
    session.answer(
        lambda: json_offers.offering(stood),
        lambda page: render_offer.offerings(page, [stood], today),
    )


@click.command(
    "offer",
    cls=Command,
    examples="""
    crm offer ana
    crm offer ana --for "Harbour workshop" --start
    crm offer ana --made "You asked how we caulk old boats; shall I show you?"
    crm offer ana --made - < words.txt
    crm offer ana --answer yes
    crm offer ben --confess "sent him our brochure" --on "last fri"
    """,
)
@who_words
@click.option("--offering", "--for", metavar="OFFERING", help="Which one, if you have several.")
@click.option("--start", is_flag=True, help="Begin: a permit for one day, if the gate is open.")
@click.option(
    "--made",
    is_flag=False,
    flag_value=_IN_EDITOR,
    metavar="WORDS",
    help="You made it, in these words; - reads them, nothing opens your editor.",
)
@click.option("--answer", type=click.Choice(("yes", "no", "later")), help="What they answered.")
@click.option("--confess", metavar="WORDS", help="An early pitch, made outside the program.")
@click.option("--on", type=Day(), help="With --confess: when it was.")
@pass_session
def offer_command(
    session: Session,
    who: str,
    offering: str | None,
    start: bool,
    made: str | None,
    answer: str | None,
    confess: str | None,
    on: date | None,
) -> None:
    """Ask whether an offer to somebody would be welcome.

    The answer is the whole checklist, with the evidence, and the next engaging step.
    Looking changes nothing."""
    if sum((start, made is not None, answer is not None, confess is not None)) > 1:
        raise NotUnderstood("One thing at a time: --start, --made, --answer or --confess.")
    if on and confess is None:
        raise NotUnderstood("--on goes with --confess; an offer is made today.")
    with session.book() as book:
        if start:
            _start(session, book, who, offering)
        elif made is not None:
            _made(session, book, who, _words(session, made), offering)
        elif answer is not None:
            _answered(session, book, who, answer)
        elif confess is not None:
            _confess(session, book, who, confess, on)
        else:
            _look(session, book, who, offering)


def _look(session: Session, book: Book, who: str, offering: str | None) -> None:
    """The verdict; of several offerings, when none is named, the one that is nearest."""
    names = [offering]
    if offering is None:
        names = [o.name for o in book.offerings() if o.retired_on is None] or [None]
    views = [book.verdict(who, name) for name in names]
    view = max(views, key=lambda v: sum(check.passed for check in v.verdict.checks))
    session.answer(
        lambda: json_offers.gate(view),
        lambda page: render_offer.gate(page, view, others=len(views) - 1),
    )


def _start(session: Session, book: Book, who: str, offering: str | None) -> None:
    try:
        granted = book.start_offer(who, offering)
    except Refused as refused:
        view = book.verdict(who, offering)
        session.say(lambda page: render_offer.gate(page, view))
        _said(session, refused)
        raise
    now = session.clock.now()
    session.answer(
        lambda: json_offers.permit(granted),
        lambda page: render_offer.permit(page, granted, now, named=offering is not None),
    )


def lacking(book: Book, who: str, words: str, offering: str | None) -> tuple[str, ...]:
    """What the words of an offer should not go without, in words. What was sent was sent: the
    offer is put on record all the same, and nothing else would keep the gate true."""
    from crm.rules.pitch.findings import Severity  # noqa: PLC0415  # --help needs no rules
    from crm.rules.wording import review  # noqa: PLC0415  # as above

    try:
        brief = book.draft_offer(who, offering).brief
    except RapportError:
        # Whoever makes the offer is told why not.
        return ()
    return tuple(
        f"{one.reason} {one.instead}"
        for one in review(words, brief).all_advice
        if one.severity >= Severity.STOP
    )


def _made(session: Session, book: Book, who: str, words: str, offering: str | None) -> None:
    lacks = lacking(book, who, words, offering)
    try:
        done = book.make_offer(who, words, offering)
    except Refused as refused:
        verdict = getattr(refused, "verdict", None)
        if verdict is not None:
            session.say(lambda page: render_offer.checks(page, verdict.checks))
            if refused.hint == verdict.next_step:
                _said(session, refused)
        raise
    session.answer(
        lambda: json_offers.offer_made(done, lacks),
        lambda page: render_offer.made(page, done, lacks),
    )


def _said(session: Session, refused: Refused) -> None:
    """The checklist has just told the next step; the error need not repeat it."""
    if not session.json:
        refused.hint = ""


def _answered(session: Session, book: Book, who: str, answer: str) -> None:
    from crm.rules.history import OfferAnswer  # noqa: PLC0415  # --help needs no rules

    done = book.answer_offer(who, OfferAnswer(answer))
    session.answer(
        lambda: json_offers.offer_made(done), lambda page: render_offer.answered(page, done)
    )


def _confess(session: Session, book: Book, who: str, words: str, on: date | None) -> None:
    done = book.confess(who, words, on=on)
    today = session.clock.today()
    session.answer(lambda: json_day.logged(done), lambda page: render_log.logged(page, done, today))


def _words(session: Session, made: str) -> str:
    """The words of an offer: as typed, from standard input, or from the editor."""
    if made == "-":
        return sys.stdin.read().strip()
    if made != _IN_EDITOR:
        return made.strip()
    if not session.can_ask:
        raise NotUnderstood("Which words?", 'crm offer WHO --made "…", or --made - < FILE')
    return (click.edit("") or "").strip()
