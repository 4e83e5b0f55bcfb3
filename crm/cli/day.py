"""Commands about the day and the time: today, why, timeline."""

from __future__ import annotations

import click

from crm.cli import json_day, json_offers, render_day
from crm.cli.params import Command, who_words
from crm.cli.session import Session, pass_session
from crm.errors import NotFound


@click.command(
    "today",
    cls=Command,
    examples="""
    crm
    crm today --skip 2
    crm today --done 1
    """,
)
@click.option("--done", type=click.IntRange(1), metavar="N", help="You did number N otherwise.")
@click.option("--skip", type=click.IntRange(1), metavar="N", help="Not number N today.")
@pass_session
def today_command(session: Session, done: int | None, skip: int | None) -> None:
    """Whom to turn to today, and why.

    Each card says why, with what, and what to do next. A log with somebody settles their
    nudge by itself.
    """
    with session.days() as book:
        day = book.today()
        positions = {nudge.position: nudge.uid for nudge in day.nudges}
        for number in (done, skip):
            if number is not None and number not in positions:
                raise NotFound(f"There is no number {number} on today's list.", "See: crm today")
        if done:
            book.settle_nudge(positions[done], "done")
        if skip:
            book.settle_nudge(positions[skip], "skipped")
        if done or skip:
            day = book.today()
    session.answer(lambda: json_day.today(day), lambda page: render_day.today(page, day))


@click.command("why", cls=Command, examples="crm why ana")
@who_words
@pass_session
def why_command(session: Session, who: str) -> None:
    """Why somebody is on today's list, or is not.

    Every term of the score, every rule that keeps them off."""
    with session.book() as book:
        reason = book.why(who)
    session.answer(lambda: json_day.why(reason), lambda page: render_day.why(page, reason))


@click.command(
    "timeline",
    cls=Command,
    examples="""
    crm timeline ana
    crm timeline Ana Lopes --days 365
    """,
)
@who_words
@click.option("--days", type=click.IntRange(7), help="Only the last so many days.")
@pass_session
def timeline_command(session: Session, who: str, days: int | None) -> None:
    """Stages and warmth of one person over time.

    What happened, on two lanes, and why each change came."""
    with session.book() as book:
        history = book.timeline(who)

    session.answer(
        lambda: json_offers.timeline(history),
        lambda page: render_day.timeline(page, history, days),
    )
