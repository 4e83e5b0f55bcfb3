"""The command about what you and somebody have in common: common."""

from __future__ import annotations

import click

from crm.cli import json_common, render_common
from crm.cli.params import Command, who_words
from crm.cli.session import Session, pass_session


@click.command("common", cls=Command, examples="crm common ana")
@who_words
@pass_session
def common_command(session: Session, who: str) -> None:
    """What you and somebody have in common.

    What is on both your lists, what is near, whom you both know; and what you could ask
    them about."""
    with session.book() as book:
        found = book.common_ground(who)
    today = session.clock.today()
    session.answer(
        lambda: json_common.common_ground(found),
        lambda page: render_common.common_ground(page, found, today),
    )
