"""Commands about the day: today, why."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from crm.cli import json_day, render_day
from crm.cli.params import Command, Day, who_words
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood
from crm.rules.interaction import Kind

if TYPE_CHECKING:
    from crm.book.day_results import DayList

_ACTIONS = ("done", "draft", "skip", "snooze", "rest", "rhythm", "never")
_KINDS = tuple(kind.value.replace("_", "-") for kind in Kind)
_NUMBER = click.IntRange(1)
_REASONS = ("too often", "not close", "wrong idea", "busy")


class _AnyDay(Day):
    """A day to come or a past one: ``mon``, ``yesterday``, ``2026-03-01``."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return Day(future=True).convert(value, param, ctx)
        except click.UsageError:
            return super().convert(value, param, ctx)


@click.command(
    "today",
    cls=Command,
    examples="""
    crm
    crm today --done 1 "sent her the piece on tides, promised the map by fri"
    crm today --draft 2
    crm today --skip 2 --because "too often"
    crm today --snooze 3 --until mon
    crm today --for "next fri"
    """,
)
@click.argument("words", nargs=-1)
@click.option("--done", type=_NUMBER, metavar="N", help="Number N is done: log it, with WORDS.")
@click.option(
    "--kind",
    type=click.Choice(_KINDS),
    metavar="KIND",
    help="With --done: another kind, e.g. call.",
)
@click.option("--on", type=Day(), help="With --done: on another day.")
@click.option("--draft", type=_NUMBER, metavar="N", help="The facts for a message to number N.")
@click.option("--skip", type=_NUMBER, metavar="N", help="Not number N.")
@click.option("--because", type=click.Choice(_REASONS), help="With --skip: why; it is learned.")
@click.option("--snooze", type=_NUMBER, metavar="N", help="Number N another time.")
@click.option("--until", type=Day(future=True), help="With --snooze: not before this day.")
@click.option("--until-heard", is_flag=True, help="With --snooze: until they write.")
@click.option("--until-news", is_flag=True, help="With --snooze: until there is news of them.")
@click.option("--rest", type=_NUMBER, metavar="N", help="Leave number N in peace for a while.")
@click.option("--days", type=click.IntRange(1, 3650), help="With --rest: so many days, else 180.")
@click.option(
    "--rhythm", type=(_NUMBER, click.IntRange(1, 3650)), metavar="N DAYS", help="Another rhythm."
)
@click.option("--never", type=_NUMBER, metavar="N", help="Take number N off all lists, for good.")
@click.option("--for", "on_day", type=_AnyDay(), help="The list of another day.")
@click.option("--brief", is_flag=True, help="Only how many, in one line, for a prompt.")
@pass_session
def today_command(
    session: Session, /, words: tuple[str, ...], on_day: date | None, brief: bool, **chosen: Any
) -> None:
    """Whom to turn to today, and why.

    Each card says why, with what, and what to do next. A log with somebody settles their
    nudge by itself. With --for another day: a past one as it was, one to come as it will be
    if nothing happens until then.
    """
    named = [action for action in _ACTIONS if chosen[action] is not None]
    if len(named) + brief + (on_day is not None) > 1:
        raise NotUnderstood("One thing at a time.", "See: crm today --help")
    if named:
        from crm.cli.acting import act  # noqa: PLC0415  # the list alone needs none of it

        act(session, named[0], " ".join(words), chosen)
        return
    if words:
        raise NotUnderstood("Which number did you do?", f"crm today --done 1 {' '.join(words)}")
    _require_no_details(chosen)
    if brief:
        _say_brief(session)
        return
    day = _list(session, on_day)
    today = session.clock.today()
    session.answer(lambda: json_day.today(day), lambda page: render_day.today(page, day, today))


def _require_no_details(chosen: dict[str, Any]) -> None:
    """Refuse an option that says how, without the one that says what."""
    details = {
        "kind": "done", "on": "done", "because": "skip", "until": "snooze",
        "until_heard": "snooze", "until_news": "snooze", "days": "rest",
    }  # fmt: skip
    for detail, action in details.items():
        if chosen[detail]:
            option = detail.replace("_", "-")
            raise NotUnderstood(f"--{option} goes with --{action}.", "See: crm today --help")


def _list(session: Session, on_day: date | None) -> DayList:
    if on_day is None:
        with session.days() as days:
            return days.today()
    with session.book() as book:
        return book.preview(on_day)


def _say_brief(session: Session) -> None:
    with session.days() as days:
        counts = days.brief()
    if session.json:
        from crm.cli.json_nudges import brief  # noqa: PLC0415  # only scripts need it

        session.print_json(brief(counts))
        return
    session.say(lambda page: render_day.brief(page, counts))


@click.command("why", cls=Command, examples="crm why ana")
@who_words
@pass_session
def why_command(session: Session, who: str) -> None:
    """Why somebody is on today's list, or is not.

    Every term of the score, every rule that keeps them off."""
    with session.book() as book:
        reason = book.why(who)
    session.answer(lambda: json_day.why(reason), lambda page: render_day.why(page, reason))
