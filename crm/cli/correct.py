"""The command correct: what was logged wrongly is put right."""

from __future__ import annotations

from datetime import date

import click

from crm.cli import json_day, json_people, render_log
from crm.cli.params import Command, Day, Who
from crm.cli.session import Session, pass_session
from crm.rules.interaction import Direction, Give, Kind

_KINDS = tuple(
    kind.value.replace("_", "-")
    for kind in Kind
    if kind not in (Kind.REQUEST, Kind.PREMATURE_PITCH)
)
_GIVES = {"none": Give.NONE, "small": Give.SMALL, "whole": Give.WHOLE}
_LATELY = 10


@click.command(
    "correct",
    cls=Command,
    examples="""
    crm correct ana
    crm correct 3f2a9c --on "last fri"
    crm correct 3f2a9c --kind help --depth 2
    crm correct 3f2a9c --note "the keel, and her new shop"
    """,
)
@click.argument("what", type=Who(), metavar="WHAT", nargs=-1, required=True)
@click.option("--note", help="Other words.")
@click.option("--kind", type=click.Choice(_KINDS), metavar="KIND", help="What kind it was.")
@click.option("--on", type=Day(), help="When it was.")
@click.option("--out", "direction", flag_value="out", help="You acted.")
@click.option("--in", "direction", flag_value="in", help="They acted.")
@click.option("--mutual", "direction", flag_value="mutual", help="Both acted.")
@click.option(
    "--depth", type=click.IntRange(0, 3), help="0 passing, 1 light, 2 meaningful, 3 deep."
)
@click.option("--gave", type=click.Choice(tuple(_GIVES)), help="What you gave in it.")
@pass_session
def correct_command(
    session: Session,
    what: tuple[str, ...],
    note: str | None,
    kind: str | None,
    on: date | None,
    direction: str | None,
    depth: int | None,
    gave: str | None,
) -> None:
    """Put right what was logged.

    WHAT is the beginning of the uid of an interaction. Without an option it is a person,
    and their last interactions are listed with their uids.

    What stands against an offer stays: a no, a stop, an ask, an open question may be worded
    anew or moved to a later day, and that is all. What counts anew counts as written down
    today."""
    from crm.rules.correction import Correction  # noqa: PLC0415  # --help needs no rules

    wanted = Correction(
        kind=Kind(kind.replace("-", "_")) if kind else None,
        direction=Direction(direction) if direction else None,
        depth=depth,
        on=on,
        gave=_GIVES[gave] if gave else None,
        note=note,
    )
    named = " ".join(what)
    today = session.clock.today()
    with session.book() as book:
        if wanted.is_empty:
            lately = book.history(named, limit=_LATELY)
            session.answer(
                lambda: {"interactions": [json_people.interaction(i) for i in lately]},
                lambda page: render_log.to_correct(page, lately, today),
            )
            return
        done = book.correct_interaction(named, wanted)
    session.answer(
        lambda: json_day.corrected(done),
        lambda page: render_log.corrected(page, done, today),
    )
