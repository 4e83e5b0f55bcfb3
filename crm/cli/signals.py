"""Commands about what is noticed: notice, signals, date, dates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from crm.cli import json_signals, render_signals
from crm.cli.params import Command, Day, Who
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood

if TYPE_CHECKING:
    from crm.rules.yearly import Yearly

KINDS = (
    "post", "article", "new-job", "birthday", "date", "award", "move", "loss", "need", "question",
)  # fmt: skip


@click.command(
    "notice",
    cls=Command,
    examples="""
    crm notice ana post "On owning less" --link https://example.org/less
    crm notice ana birthday --on "14 may"
    crm notice ben loss "his father died" --where "his sister's letter"
    crm notice eva need "somebody who knows old roofs"
    crm notice --forget 3f2a
    """,
)
@click.argument("who", type=Who(), metavar="WHO", required=False)
@click.argument("kind", type=click.Choice(KINDS), metavar="KIND", required=False)
@click.argument("words", nargs=-1)
@click.option("--on", metavar="DAY", help="When it was; today unless you say.")
@click.option("--expires", type=Day(future=True), help="The last day on which it is news.")
@click.option("--link", default="", help="http, https or mailto.")
@click.option("--where", default="", help="Where you noticed it.")
@click.option("--forget", metavar="UID", help="Take something noticed out of the book.")
@pass_session
@click.pass_context
def notice_command(
    ctx: click.Context,
    session: Session,
    who: str | None,
    kind: str | None,
    words: tuple[str, ...],
    on: str | None,
    expires: date | None,
    link: str,
    where: str,
    forget: str | None,
) -> None:
    """Write down something noticed about a person.

    KIND is one of post, article, new-job, birthday, date, award, move, loss, need, question.
    It is a reason to turn to them until it is no longer news. A need and a question of theirs
    are kept as what they said to you; a birthday or another date comes round each year.
    """
    if forget is not None:
        _forget(session, forget, alone=who is None)
        return
    if who is None or kind is None:
        raise NotUnderstood("Who, and what kind?", 'crm notice ana post "On owning less"')
    from crm.rules.signals import YEARLY, SignalKind  # noqa: PLC0415  # --help needs no rules

    noticed = SignalKind(kind.replace("-", " "))
    text = " ".join(words)
    with session.book() as book:
        if noticed in YEARLY:
            if expires or link or where:
                raise NotUnderstood(
                    "A date of theirs comes round each year: it has no link, place or end."
                )
            done = book.notice_yearly(who, noticed, text, _yearly(on or "", session.clock.today()))
        else:
            day = Day().convert(on, None, ctx) if on is not None else None
            done = book.notice(
                who, noticed, text, on=day, expires_on=expires, link=link, where=where
            )
    today = session.clock.today()
    session.answer(
        lambda: json_signals.noticed(done), lambda page: render_signals.noticed(page, done, today)
    )


def _forget(session: Session, uid: str, *, alone: bool) -> None:
    if not alone:
        raise NotUnderstood("Notice something or forget it, not both.", "crm notice --forget UID")
    with session.book() as book:
        gone = book.forget_signal(uid)
    session.answer(
        lambda: {"forgotten": json_signals.signal(gone)},
        lambda page: page.say(f"Forgotten: {gone.contact_name}, {gone.kind}: {gone.text}"),
    )


def _yearly(text: str, today: date) -> Yearly:
    from crm.rules.phrase.yearly import understand_yearly  # noqa: PLC0415  # as above

    found = understand_yearly(text, today)
    if found is None:
        asked = f"{text!r} is not certainly one day of the year." if text else "On which day is it?"
        raise NotUnderstood(asked, "Write it as 14 may, 14 may 1990 or 1990-05-14.")
    return found


@click.command(
    "signals",
    cls=Command,
    examples="""
    crm signals
    crm signals ana --all
    """,
)
@click.argument("who", type=Who(), metavar="[WHO]", required=False)
@click.option("--all", "everything", is_flag=True, help="Also what is no longer news.")
@pass_session
def signals_command(session: Session, who: str | None, everything: bool) -> None:
    """What was noticed and is still news, the newest first.

    Without WHO, of everybody who is not left alone."""
    with session.book() as book:
        found = book.signals(who, live_only=not everything)
    today = session.clock.today()
    session.answer(
        lambda: {"signals": [json_signals.signal(s) for s in found]},
        lambda page: render_signals.signals(page, found, today),
    )


@click.command(
    "date",
    cls=Command,
    examples="""
    crm date ana birthday 14 may
    crm date ana "work anniversary" 3 sep 2019
    crm date --remove 3f2a
    """,
)
@click.argument("who", type=Who(), metavar="WHO", required=False)
@click.argument("label", metavar="LABEL", required=False)
@click.argument("day", metavar="DAY", nargs=-1)
@click.option("--remove", metavar="UID", help="Take a date out of the book.")
@pass_session
def date_command(
    session: Session, who: str | None, label: str | None, day: tuple[str, ...], remove: str | None
) -> None:
    """A day of theirs that comes round each year.

    The same LABEL again corrects it. The year may be left out."""
    if remove is not None and who is not None:
        raise NotUnderstood("Write a date down or take one out, not both.", "crm date --remove UID")
    if remove is None and (who is None or label is None or not day):
        raise NotUnderstood(
            "Whose day, what is it called, and when?", "crm date ana birthday 14 may"
        )
    today = session.clock.today()
    with session.book() as book:
        if remove is not None:
            found = book.remove_date(remove)
        else:
            when = _yearly(" ".join(day), today)
            found = book.add_date(who or "", label or "", when.month, when.day, when.year)
    said = "Taken out: " if remove is not None else ""
    session.answer(
        lambda: json_signals.yearly(found),
        lambda page: page.say(said + render_signals.yearly(found, today)),
    )


@click.command(
    "dates",
    cls=Command,
    examples="""
    crm dates --within 30
    crm dates ana
    """,
)
@click.argument("who", type=Who(), metavar="[WHO]", required=False)
@click.option(
    "--within",
    type=click.IntRange(0, 366),
    metavar="DAYS",
    help="Only those that come round in so many days.",
)
@pass_session
def dates_command(session: Session, who: str | None, within: int | None) -> None:
    """Birthdays and other days that come round, the next one first.

    Without WHO, of everybody who is not left alone."""
    with session.book() as book:
        found = book.dates(who, within_days=within)
    today = session.clock.today()
    session.answer(
        lambda: {"dates": [json_signals.yearly(d) for d in found]},
        lambda page: render_signals.dates(page, found, today),
    )
