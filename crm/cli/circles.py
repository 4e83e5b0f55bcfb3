"""Commands about how close people are: place, triage."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from crm.cli import json_day, render_circles
from crm.cli.params import Command, who_argument
from crm.cli.people import CIRCLES
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.results import TriageCandidate

_CIRCLE_KEYS = {"i": "inner", "c": "close", "a": "active", "w": "wide"}
_END = ("", "\x04", "q")
"""Nothing more to read, Ctrl-D, or a wish to stop."""
_ANSWERS = (*_CIRCLE_KEYS, *_END, "y", "n", "s")


@click.command(
    "place",
    cls=Command,
    examples="""
    crm place ana close
    crm place "Ana Lopes" --every 45
    crm place ana --none
    """,
)
@who_argument
@click.argument("circle", type=click.Choice(CIRCLES), required=False)
@click.option("--every", type=click.IntRange(1, 3650), metavar="DAYS", help="A rhythm of its own.")
@click.option("--none", "unplace", is_flag=True, help="Take them out of their circle.")
@pass_session
def place_command(
    session: Session, who: str, circle: str | None, every: int | None, unplace: bool
) -> None:
    """Say how close somebody is to you.

    inner (7 days), close (30), active (180), wide (365), or a rhythm of your own. Only
    placed people come onto the list of a day."""
    if unplace == bool(circle or every):
        raise NotUnderstood("Where to?", f"crm place {who} close, --every 45, or --none")
    with session.book() as book:
        done = book.place(who, circle=circle, rhythm_days=every)
    session.answer(lambda: json_day.placed(done), lambda page: render_circles.placed(page, done))


@click.command("triage", cls=Command, examples="crm triage --limit 10")
@click.option(
    "--limit", type=click.IntRange(1, 200), default=5, show_default=True, help="At most so many."
)
@pass_session
def triage_command(session: Session, limit: int) -> None:
    """Place the people with whom you really talked.

    One key each: y takes the proposed
    circle, i, c, a and w choose another, n leaves somebody out for good, s asks again
    another day, q ends. The keys may come from a pipe. With --json: only the proposals."""
    with session.book() as book:
        waiting = book.triage(limit=limit)
        if session.json:
            session.print_json({"candidates": [json_day.candidate(c) for c in waiting]})
            return
        if not waiting:
            session.say(render_circles.nobody)
        with _key_by_key():
            for number, candidate in enumerate(waiting, 1):
                _ask(session, candidate, number, len(waiting))
                if not _decide(session, book, candidate):
                    break


def _ask(session: Session, candidate: TriageCandidate, number: int, total: int) -> None:
    today = session.clock.today()
    session.say(lambda page: render_circles.candidate(page, candidate, number, total, today))


def _decide(session: Session, book: Book, candidate: TriageCandidate) -> bool:
    """Act on one key; False when the user wants to stop."""
    key = sys.stdin.read(1).lower()
    while key not in _ANSWERS:
        key = sys.stdin.read(1).lower()
    if key in _END:
        return False
    if key == "n":
        book.leave_unplaced(candidate.contact.uid)
        session.say(lambda page: page.say("Left out; place them whenever you like.", indent=2))
    elif key != "s":
        done = book.place(
            candidate.contact.uid,
            circle=_CIRCLE_KEYS.get(key, candidate.proposed_circle),
            gently=True,
        )
        session.say(lambda page: render_circles.placed(page, done, indent=2))
    return True


@contextmanager
def _key_by_key() -> Iterator[None]:
    """Let a terminal give each key at once. Keys typed ahead are kept, none is lost between
    two people. Where that cannot be (a pipe, Windows), keys come as they come."""
    try:
        import termios  # noqa: PLC0415  # not on every platform
        import tty  # noqa: PLC0415

        terminal = sys.stdin.fileno()
        before = termios.tcgetattr(terminal)
    except (ImportError, OSError, termios.error):
        yield
        return
    try:
        tty.setcbreak(terminal, termios.TCSADRAIN)
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
