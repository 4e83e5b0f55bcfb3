"""Commands about people: show, search, add, edit, delete."""

from __future__ import annotations

from datetime import date

import click

from crm.cli import json_people, render_people
from crm.cli.params import Command, Day, Who, who_argument, who_words
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood

CIRCLES = ("inner", "close", "active", "wide")


@click.command(
    "show",
    cls=Command,
    examples="""
    crm show ana
    crm show Ana Lopes --history 20
    """,
)
@who_words
@click.option(
    "--history",
    type=click.IntRange(0, 1000),
    default=5,
    show_default=True,
    help="So many of the last interactions.",
)
@pass_session
def show_command(session: Session, who: str, history: int) -> None:
    """Everything about one person.

    How you stand, what is open, what happened last.
    WHO is a name, a part of it, an e-mail, or the start of a uid.
    """
    with session.book() as book:
        card = book.show(who)
        lately = book.history(card.uid, limit=history) if history else ()
    today = session.clock.today()
    session.answer(
        lambda: {
            **json_people.card(card),
            "history": [json_people.interaction(i) for i in lately],
        },
        lambda page: render_people.card(page, card, lately, today),
    )


@click.command("search", cls=Command, examples="crm search harbour")
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="At most so many."
)
@pass_session
def search_command(session: Session, words: tuple[str, ...], limit: int) -> None:
    """Find what was said or noted.

    The interactions that hold WORDS, newest first."""
    with session.book() as book:
        found = book.search_interactions(" ".join(words), limit=limit)
    today = session.clock.today()
    session.answer(
        lambda: {"interactions": [json_people.interaction(i) for i in found]},
        lambda page: render_people.found(page, found, today),
    )


@click.command(
    "add",
    cls=Command,
    examples="""
    crm add "Ana Lopes" --company Northwind --purpose "we both restore old boats"
    crm add "Kofi Mensah" --email kofi@example.org --circle close
    """,
)
@click.argument("name", nargs=-1, required=True)
@click.option("--company", default="", help="Where they work.")
@click.option("--role", default="", help="What they do there.")
@click.option("--email", "emails", multiple=True, help="An e-mail; may be given again.")
@click.option("--url", "urls", multiple=True, help="A page of theirs; may be given again.")
@click.option("--purpose", default="", help="Why this person: what do you share?")
@click.option("--can-give", default="", help="What can you give them?")
@click.option("--connected-on", type=Day(), help="Since when you are connected.")
@click.option("--introduced-by", type=Who(), default="", help="Who introduced you.")
@click.option("--circle", type=click.Choice(CIRCLES), help="Place them at once.")
@click.option("--anyway", is_flag=True, help="Another person of a name that is there already.")
@pass_session
def add_command(
    session: Session,
    name: tuple[str, ...],
    company: str,
    role: str,
    emails: tuple[str, ...],
    urls: tuple[str, ...],
    purpose: str,
    can_give: str,
    connected_on: date | None,
    introduced_by: str,
    circle: str | None,
    anyway: bool,
) -> None:
    """Put a person into the book."""
    with session.book() as book:
        card = book.add_contact(
            " ".join(name),
            company=company,
            role=role,
            emails=emails,
            urls=urls,
            purpose=purpose,
            can_give=can_give,
            connected_on=connected_on,
            introduced_by=introduced_by,
            circle=circle,
            anyway=anyway,
        )
    session.answer(
        lambda: json_people.card(card),
        lambda page: render_people.added(page, card),
    )


@click.command(
    "edit",
    cls=Command,
    examples="""
    crm edit ana --company Contoso --role "Head of Data"
    crm edit ana --email ana@example.org --remove-email old@example.org
    """,
)
@who_words
@click.option("--name", help="A new name.")
@click.option("--company", help='A new company; "" for none.')
@click.option("--role", help='A new role; "" for none.')
@click.option("--email", "add_emails", multiple=True, help="Add an e-mail.")
@click.option("--remove-email", "remove_emails", multiple=True, help="Remove an e-mail.")
@click.option("--url", "add_urls", multiple=True, help="Add a page.")
@click.option("--remove-url", "remove_urls", multiple=True, help="Remove a page.")
@click.option("--connected-on", type=Day(), help="Since when you are connected.")
@pass_session
def edit_command(
    session: Session,
    who: str,
    name: str | None,
    company: str | None,
    role: str | None,
    add_emails: tuple[str, ...],
    remove_emails: tuple[str, ...],
    add_urls: tuple[str, ...],
    remove_urls: tuple[str, ...],
    connected_on: date | None,
) -> None:
    """Change what is on file about a person.

    What happened is never changed."""
    given = (name, company, role, connected_on)
    lists = (*add_emails, *remove_emails, *add_urls, *remove_urls)
    if not lists and all(value is None for value in given):
        raise NotUnderstood("Nothing to change was named.", "Try: crm edit --help")
    with session.book() as book:
        card = book.edit_contact(
            who,
            name=name,
            company=company,
            role=role,
            add_emails=add_emails,
            remove_emails=remove_emails,
            add_urls=add_urls,
            remove_urls=remove_urls,
            connected_on=connected_on,
        )
    today = session.clock.today()
    session.answer(
        lambda: json_people.card(card),
        lambda page: render_people.card(page, card, (), today),
    )


@click.command("delete", cls=Command, examples="crm delete ana --yes")
@who_argument
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_session
def delete_command(session: Session, who: str, yes: bool) -> None:
    """Take a person out of the book.

    Everything that happened with them goes too."""
    with session.book() as book:
        line = book.find(who)
        if not yes:
            if not session.can_ask:
                raise NotUnderstood(
                    f"Deleting {line.name} needs a yes.", f"crm delete {line.uid[:8]} --yes"
                )
            session.say(lambda page: render_people.about_to_delete(page, line))
            click.confirm("Delete?", abort=True)
        name = book.delete_contact(line.uid)
    session.answer(
        lambda: {"deleted": {"uid": line.uid, "name": name}},
        lambda page: page.say(f"{name} is no longer in the book."),
    )
