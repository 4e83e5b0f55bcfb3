"""Questions to somebody at a terminal. Elsewhere they become an error that says what to type."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from crm.errors import NotUnderstood
from crm.rules.text import clean_line

if TYPE_CHECKING:
    from crm.errors import Ambiguous
    from crm.rules.interaction import Give, Kind

_COMMON = ("message", "call", "coffee", "meeting", "insight", "question", "answer", "help")
"""Kinds offered by number; any other may be typed."""


def ask_which(several: Ambiguous) -> str:
    """The uid of the one who is meant, by number."""
    click.echo(clean_line(several.message), color=False)
    for number, (_uid, label) in enumerate(several.candidates, 1):
        click.echo(f"  {number}  {clean_line(label)}", color=False)
    number = click.prompt("Which one", type=click.IntRange(1, len(several.candidates)))
    return several.candidates[number - 1][0]


def ask_kind(doubts: tuple[str, ...], *, can_ask: bool) -> Kind:
    """What kind it was; :class:`NotUnderstood` where nobody can be asked."""
    from crm.rules.interaction import Kind  # noqa: PLC0415  # asked rarely

    doubt = doubts[0] if doubts else "What kind of interaction was it?"
    if not can_ask:
        raise NotUnderstood(doubt, f"Say it with --kind {'|'.join(_COMMON)}|…")
    for number, name in enumerate(_COMMON, 1):
        click.echo(f"  {number}  {name}")
    kinds = {kind.value.replace("_", "-"): kind for kind in Kind}

    def understood(typed: str) -> Kind:
        name = typed.strip().lower()
        if name.isdecimal() and 1 <= int(name) <= len(_COMMON):
            name = _COMMON[int(name) - 1]
        if name not in kinds:
            raise click.UsageError("type a number, or a kind such as thanks, wish, introduction")
        return kinds[name]

    kind: Kind = click.prompt("What kind was it", value_proc=understood)
    return kind


def ask_day(doubts: tuple[str, ...], today: date, *, can_ask: bool) -> date:
    """When it was; :class:`NotUnderstood` where nobody can be asked."""
    from crm.rules.phrase import understand_date  # noqa: PLC0415  # asked rarely

    doubt = " ".join(doubts) or "It is not certain which day is meant."
    if not can_ask:
        raise NotUnderstood(doubt, "Say it with --on 2026-11-20, or --on yesterday")

    def understood(typed: str) -> date:
        on = understand_date(typed, today)
        if on is None:
            raise click.UsageError("write it as 2026-11-20, yesterday, last fri")
        return on

    on: date = click.prompt("When was it", value_proc=understood)
    return on


def ask_gave() -> Give | None:
    """What the user gave in a meeting; None when they would rather not say."""
    from crm.rules.interaction import Give  # noqa: PLC0415  # asked rarely

    click.echo("What did you give? w  a whole give: help, an insight, an introduction")
    click.echo("                   s  a small one: thanks, an answer")
    gives = {"w": Give.WHOLE, "s": Give.SMALL, "": None}

    def understood(typed: str) -> Give | None:
        key = typed.strip()[:1].lower()
        if key not in gives:
            raise click.UsageError("w, s, or only Enter")
        return gives[key]

    gave: Give | None = click.prompt(
        "w, s, or Enter for nothing", default="", show_default=False, value_proc=understood
    )
    return gave
