"""The command contacts: the list, filtered and sorted, and its saved views."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from crm.cli import json_people, render_people
from crm.cli.params import Command
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crm.rules.filters import Filter

CIRCLES = ("inner", "close", "active", "wide", "none")
STAGES = ("stranger", "connected", "engaged", "rapport", "trusted")
WARMTHS = ("new", "warm", "cooling", "dormant")
SORTS = ("name", "silence", "recent", "heard", "due", "warmth", "stage", "company", "new")
_ALL = 1_000_000


@click.command(
    "contacts",
    cls=Command,
    examples="""
    crm contacts
    crm contacts lopes
    crm contacts --circle close --sort silence
    crm contacts --interest rust --silent 60
    crm contacts circle:close silent:8w sort:due
    crm contacts --circle close --silent 60 --save-view "Close and silent"
    crm contacts --view "close and silent"
    """,
)
@click.argument("search", nargs=-1)
@click.option(
    "--circle",
    "circles",
    type=click.Choice(CIRCLES),
    multiple=True,
    help="Only this circle; may be given again.",
)
@click.option(
    "--stage",
    "stages",
    type=click.Choice(STAGES),
    multiple=True,
    help="Only this stage; may be given again.",
)
@click.option(
    "--warmth",
    "warmths",
    type=click.Choice(WARMTHS),
    multiple=True,
    help="Only this warmth; may be given again.",
)
@click.option(
    "--interest",
    "interests",
    multiple=True,
    metavar="NAME",
    help="Only who has it on their list; given again, both.",
)
@click.option(
    "--company",
    "companies",
    multiple=True,
    metavar="NAME",
    help="Only who works there, by a part of its name; may be given again.",
)
@click.option(
    "--silent", type=click.IntRange(1), metavar="DAYS", help="Nothing from you for so many days."
)
@click.option(
    "--due", type=click.IntRange(0), metavar="DAYS", help="Due within so many days; 0 for now."
)
@click.option(
    "--sort",
    type=click.Choice(SORTS),
    help="What comes first; without it the name, or what matches best.",
)
@click.option(
    "--limit",
    type=click.IntRange(0),
    default=50,
    show_default=True,
    help="At most so many; 0 for all.",
)
@click.option("--view", metavar="NAME", help="A saved view; other filters narrow it further.")
@click.option("--views", "tell_views", is_flag=True, help="The saved views instead.")
@click.option("--save-view", metavar="NAME", help="Save these filters under a name.")
@click.option("--forget-view", metavar="NAME", help="Let go of a saved view.")
@pass_session
def contacts_command(
    session: Session,
    search: tuple[str, ...],
    circles: tuple[str, ...],
    stages: tuple[str, ...],
    warmths: tuple[str, ...],
    interests: tuple[str, ...],
    companies: tuple[str, ...],
    silent: int | None,
    due: int | None,
    sort: str | None,
    limit: int,
    view: str | None,
    tell_views: bool,
    save_view: str | None,
    forget_view: str | None,
) -> None:
    """The people in the book.

    All, or those that match SEARCH: a part of a name, a company, a role, an e-mail, and the
    filters that the screen knows: circle:close stage:rapport+ warmth:cooling #rust
    company:acme silent:8w due:now sort:due."""
    if tell_views or forget_view:
        _keep_views(session, forget_view)
        return
    from crm.rules.filters import Sort, written  # noqa: PLC0415  # --help needs no rules
    from crm.rules.interaction import Stage, Warmth  # noqa: PLC0415  # as above

    with session.book() as book:
        found = _understood([book.saved_view(view).line if view else "", *search])
        found = replace(
            found,
            circles=(*found.circles, *circles),
            stages=(*found.stages, *(Stage[stage.upper()] for stage in stages)),
            warmths=(*found.warmths, *map(Warmth, warmths)),
            interests=(*found.interests, *interests),
            companies=(*found.companies, *companies),
            silent_days=found.silent_days if silent is None else silent,
            due_days=found.due_days if due is None else due,
            sort=found.sort if sort is None else Sort(sort),
        )
        saved = book.save_view(save_view, written(found)) if save_view else None
        lines, total = book.contacts(found, limit=limit or _ALL)
    today = session.clock.today()
    session.answer(
        lambda: {
            "total": total,
            "contacts": [json_people.line(contact) for contact in lines],
            "filter": written(found),
        },
        lambda page: render_people.contacts(
            page, lines, total, today, saved, is_narrowed=bool(written(found))
        ),
    )


def _understood(parts: Sequence[str]) -> Filter:
    from crm.rules.filters import read  # noqa: PLC0415  # --help needs no rules

    reading = read(" ".join(part for part in parts if part))
    if reading.doubts:
        raise NotUnderstood("; ".join(reading.doubts) + ".", "All filters: crm contacts --help")
    return reading.filter


def _keep_views(session: Session, forgotten: str | None) -> None:
    with session.book() as book:
        name = book.forget_view(forgotten) if forgotten else ""
        views = book.saved_views()
    session.answer(
        lambda: {"views": [{"name": view.name, "filter": view.line} for view in views]},
        lambda page: render_people.views(page, views, name),
    )
