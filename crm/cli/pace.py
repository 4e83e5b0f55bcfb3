"""Commands about the user's own pace: quiet, capacity, rest."""

from __future__ import annotations

from datetime import date

import click

from crm.cli import json_nudges, render_nudges
from crm.cli.params import Command, Day, Group, Who, day_words
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood


@click.group("quiet", cls=Group)
@click.pass_context
def quiet_command(ctx: click.Context) -> None:
    """Holidays from the list: nobody is nudged meanwhile.

    Nothing is held against anybody. Without a command: the quiet times to come."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(quiet_list)


@quiet_command.command("list", cls=Command, examples="crm quiet list")
@pass_session
def quiet_list(session: Session) -> None:
    """The quiet times that are not over."""
    with session.book() as book:
        times = book.quiet_times()
    today = session.clock.today()
    session.answer(
        lambda: json_nudges.quiet(times), lambda page: render_nudges.quiet(page, times, today)
    )


@quiet_command.command(
    "until",
    cls=Command,
    examples="""
    crm quiet until in 2 weeks
    crm quiet until 2026-08-21 --from 2026-08-08
    """,
)
@day_words
@click.option("--from", "since_on", type=Day(future=True), help="The first quiet day, else today.")
@pass_session
def quiet_until(session: Session, day: date, since_on: date | None) -> None:
    """Be quiet until a day, which is still quiet. What you promised is still shown."""
    with session.book() as book:
        time = book.be_quiet(day, since_on)
    today = session.clock.today()
    session.answer(
        lambda: json_nudges.quiet([time]), lambda page: render_nudges.quiet(page, [time], today)
    )


@quiet_command.command("end", cls=Command, examples="crm quiet end")
@pass_session
def quiet_end(session: Session) -> None:
    """End the quiet time, and call off those to come."""
    with session.book() as book:
        times = book.end_quiet()
    session.answer(lambda: json_nudges.quiet(times), lambda page: render_nudges.ended(page, times))


@click.command(
    "capacity",
    cls=Command,
    examples="""
    crm capacity
    crm capacity 3 3 3 3 3 1 1
    """,
)
@click.argument("numbers", nargs=-1, type=click.IntRange(0, 10), metavar="[MON TUE … SUN]")
@pass_session
def capacity_command(session: Session, numbers: tuple[int, ...]) -> None:
    """How many nudges a day may hold: seven numbers, Monday first.

    Saturdays and Sundays hold only what you owe and dates of theirs, whatever the number."""
    with session.book() as book:
        seven = book.set_capacities(numbers) if numbers else book.capacities()
    session.answer(
        lambda: json_nudges.capacities(seven), lambda page: render_nudges.capacities(page, seven)
    )


@click.command(
    "rest",
    cls=Command,
    examples="""
    crm rest ana --days 90
    crm rest ana --end
    crm rest ana --never
    """,
)
@click.argument("who", type=Who(), metavar="WHO")
@click.option("--days", type=click.IntRange(1, 3650), help="So many days, else 180.")
@click.option("--end", is_flag=True, help="Back onto the list, also after a snooze.")
@click.option("--never", is_flag=True, help="For good: out of all circles, and of triage.")
@pass_session
def rest_command(session: Session, who: str, days: int | None, end: bool, never: bool) -> None:
    """Leave somebody in peace for a while: they come onto no list."""
    if (days is not None) + end + never > 1:
        raise NotUnderstood("One of --days, --end and --never.", "See: crm rest --help")
    with session.book() as book:
        if end:
            said = book.wake_contact(who)
        elif never:
            said = book.never_nudge(who)
        else:
            said = book.rest_contact(who, days)
    session.answer(
        lambda: json_nudges.dismissed(said), lambda page: render_nudges.dismissed(page, said)
    )
