"""The command forget: a person is erased for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from crm.cli.params import Command, Who
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood
from crm.faces import forget_words, words

if TYPE_CHECKING:
    from pathlib import Path

    from crm.book.forgetting import Forgotten, ToForget
    from crm.faces.page import Page


@click.command(
    "forget",
    cls=Command,
    examples="""
    crm forget ana
    crm forget ana --yes
    """,
)
@click.argument("who", type=Who(), required=False)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option(
    "--sweep", is_flag=True, help="Only write the file anew, without what was erased before."
)
@pass_session
def forget_command(session: Session, who: str | None, yes: bool, sweep: bool) -> None:
    """Erase a person for good.

    No trace of them is left in the book, also not in the log of changes, so nothing from
    before can be undone. Who was to be left alone is left alone under the same name or
    address, and no import brings them back. crm delete can be undone; this cannot."""
    if (who is None) != sweep:
        raise NotUnderstood("Whom do you mean?", "crm forget WHO, or crm forget --sweep")
    with session.book() as book:
        if who is None:
            swept = book.sweep()
            session.answer(
                lambda: {"erased": None, "swept": swept, "backups": []},
                lambda page: page.say(forget_words.SWEPT if swept else forget_words.NOT_SWEPT),
            )
            return
        plan = book.about_to_forget(who)
        line = plan.contact
        if not yes:
            if not session.can_ask:
                raise NotUnderstood(
                    f"Erasing {line.name} needs a yes.", f"crm forget {line.uid[:8]} --yes"
                )
            session.say(lambda page: _about_to_forget(page, plan))
            click.confirm("Erase them for good?", abort=True)
        done = book.forget_contact(line.uid)
    session.answer(
        lambda: {
            "erased": {"uid": line.uid, "name": done.name},
            "swept": done.swept,
            "backups": [str(path) for path in done.backups],
        },
        lambda page: _forgotten(page, done),
    )


def _about_to_forget(page: Page, plan: ToForget) -> None:
    contact = plan.contact
    page.row((contact.name, "name"), (f"  {words.work(contact.role, contact.company)}", "dim"))
    page.say(forget_words.goes(plan), mark="Goes   ", indent=2)
    for left in forget_words.stays(plan):
        page.say(left, mark="Stays  ", indent=2)
    page.say(forget_words.NO_WAY_BACK, "care", indent=2)
    _backups(page, plan.backups)


def _forgotten(page: Page, done: Forgotten) -> None:
    page.say(f"{done.name} is erased, and cannot be brought back.", "good")
    if not done.swept:
        page.say(forget_words.NOT_SWEPT, "care")
    page.say(forget_words.said_by_first_name(done), "dim")
    _backups(page, done.backups)


def _backups(page: Page, backups: tuple[Path, ...]) -> None:
    if backups:
        page.say(forget_words.copies(len(backups)), indent=2)
        for path in backups:
            page.say(str(path), "dim", indent=4)
