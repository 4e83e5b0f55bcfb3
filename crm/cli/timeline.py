"""The command timeline: one relationship through time."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crm.cli import json_offers, render_timeline
from crm.cli.params import Command, Day, who_words
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood
from crm.faces import words

if TYPE_CHECKING:
    from crm.book.results import Timeline


class _NearDay(Day):
    """A past day or one to come: ``3 mar`` is the last one, ``tomorrow`` the next."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return super().convert(value, param, ctx)
        except click.UsageError:
            return Day(future=True).convert(value, param, ctx)


ZOOMS = ("all", "year", "quarter", "month")


@click.command(
    "timeline",
    cls=Command,
    examples="""
    crm timeline ana
    crm timeline Ana Lopes --days 365
    crm timeline ana --zoom quarter --at "3 mar"
    crm timeline ana --svg ana.svg
    """,
)
@who_words
@click.option("--days", type=click.IntRange(7), help="Only the last so many days.")
@click.option(
    "--zoom", type=click.Choice(ZOOMS), help="How much time is in sight, around today or --at."
)
@click.option(
    "--at", type=_NearDay(), help="A day to be in the middle; with --zoom a year otherwise."
)
@click.option("--ascii", "ascii_only", is_flag=True, help="Draw with ASCII characters only.")
@click.option(
    "--svg",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the picture as SVG to FILE; - for standard output.",
)
@pass_session
def timeline_command(
    session: Session,
    who: str,
    days: int | None,
    zoom: str | None,
    at: date | None,
    ascii_only: bool,
    svg: Path | None,
) -> None:
    """One relationship through time, as a picture.

    Stages as bands, warmth as their shade and as heights, what you and they did on two
    lanes, gives and asks, promises, the gate, and to the right of today what silence will
    do. Below it the because of each change. docs/timeline.md explains every mark."""
    if days is not None and (zoom or at):
        raise NotUnderstood("Either --days, or --zoom and --at.", "crm timeline WHO --zoom year")
    with session.book() as book:
        history = book.timeline(who)

    from crm.faces.window import Zoom, window  # noqa: PLC0415  # only a timeline needs it

    span = window(history, zoom=Zoom(zoom or (Zoom.YEAR if at else Zoom.ALL)), at=at, days=days)
    if svg is not None and _say_svg(session, history, span, svg):
        return
    session.answer(
        lambda: json_offers.timeline(history),
        lambda page: render_timeline.timeline(page, history, span, ascii_only=ascii_only),
    )


def _say_svg(session: Session, history: Timeline, span: tuple[date, date], path: Path) -> bool:
    """Write the picture; whether that is all there is to say."""
    from crm.faces.picture_svg import draw_svg  # noqa: PLC0415  # only with --svg

    drawn = draw_svg(history, span)
    if str(path) == "-":
        if session.json:
            raise NotUnderstood("Standard output takes the picture or JSON, not both.")
        click.echo(drawn, nl=False)
        return True
    from crm.writers.files import write_private  # noqa: PLC0415  # as above

    write_private(path, drawn.encode())
    session.say(lambda page: page.say(f"Drawn: {words.path(path)}"))
    return not session.json
