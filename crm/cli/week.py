"""Commands about more than a day: week, calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from crm.cli import json_week
from crm.cli.params import Command, Day
from crm.cli.session import Session, pass_session


@click.command(
    "week",
    cls=Command,
    examples="""
    crm week
    crm week --of "last mon"
    """,
)
@click.option("--of", "on", type=Day(), help="Another week, by a day of it.")
@pass_session
def week_command(session: Session, on: date | None) -> None:
    """The week, Monday to Sunday: what it held, and what is ahead.

    What you gave, who came nearer and who went quiet, what you promised. What you
    skipped is not counted."""
    with session.book() as book:
        looked = book.week(on)

    from crm.cli import render_week  # noqa: PLC0415  # scripts need none of it

    session.answer(lambda: json_week.week(looked), lambda page: render_week.week(page, looked))


@click.command(
    "calendar",
    cls=Command,
    examples="""
    crm calendar ~/rapport.ics
    crm calendar > rapport.ics
    """,
)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@pass_session
def calendar_command(session: Session, file: Path | None) -> None:
    """Dates and due promises as an .ics file for a calendar.

    Follow-ups are in it too. Written again, it updates what a calendar has of it. It
    holds names: keep it where
    you keep your book. Without a file it goes to standard output."""
    with session.book() as book:
        events = book.calendar()
        if file is not None:
            book.write_calendar(file)
        elif not session.json:
            click.echo(book.calendar_file(), nl=False)
            return

    from crm.cli import render_week  # noqa: PLC0415  # as above

    session.answer(
        lambda: json_week.calendar(events, file),
        lambda page: render_week.calendar(page, len(events), file),
    )
