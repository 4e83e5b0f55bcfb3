"""Commands about what is known of somebody: note, purpose, interest, bound."""

from __future__ import annotations

from datetime import date

import click

from crm.cli import json_people, render_people
from crm.cli.params import Command, Day, Who, who_argument
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood

BOUNDARIES = ("no-contact", "no-pitch", "not-before", "only-channel")


@click.command("note", cls=Command, examples='crm note ana "her daughter starts school in May"')
@who_argument
@click.argument("words", nargs=-1, required=True)
@pass_session
def note_command(session: Session, who: str, words: tuple[str, ...]) -> None:
    """Write down something about a person.

    A note is no interaction."""
    with session.book() as book:
        line = book.note(who, " ".join(words))
    session.answer(
        lambda: json_people.line(line), lambda page: page.say(f"Noted about {line.name}.")
    )


@click.command(
    "purpose",
    cls=Command,
    examples="""
    crm purpose ana "we both restore old boats" --can-give "a berth"
    crm purpose ana
    """,
)
@who_argument
@click.argument("words", nargs=-1)
@click.option("--can-give", help="What can you give them?")
@pass_session
def purpose_command(
    session: Session, who: str, words: tuple[str, ...], can_give: str | None
) -> None:
    """Why this person, and what you can give them.

    WORDS say what you share. Without them, it is shown."""
    with session.book() as book:
        if words or can_give is not None:
            purpose = " ".join(words) if words else None
            card = book.set_purpose(who, purpose=purpose, can_give=can_give)
        else:
            card = book.show(who)
    session.answer(
        lambda: json_people.card(card),
        lambda page: render_people.purpose(page, card),
    )


@click.command(
    "interest",
    cls=Command,
    examples="""
    crm interest ana rust "old boats"
    crm interest --me rust sailing
    crm interest ana --remove golf
    crm interest ana
    crm interest alias k8s kubernetes
    crm interest broader kubernetes infrastructure
    """,
)
@click.argument("words", metavar="[WHO] [NAME]...", nargs=-1, type=Who())
@click.option("--me", is_flag=True, help="Your own interests.")
@click.option("--remove", is_flag=True, help="Take the named ones off.")
@pass_session
def interest_command(session: Session, words: tuple[str, ...], me: bool, remove: bool) -> None:
    """What somebody cares for, or you yourself.

    Naming an interest confirms it; what is on both your lists is shared. What they only
    wrote of is proposed where you care for it too, and counts once you confirm it; taken
    off, it is not proposed again. Without names, lists them.

    "alias A B" lets A mean B, and makes one of two that are on lists already; "broader A B"
    says that A is a part of B, which counts for common ground and insights only, never for a
    stage or the gate. --remove takes what is broader back."""
    if not me and words[:1] in {("alias",), ("broader",)}:
        _topic(session, words, remove)
        return
    if not me and not words:
        raise NotUnderstood("Whose interests?", "crm interest WHO, or crm interest --me")
    who, names = (None, words) if me else (words[0], words[1:])
    if remove and not names:
        raise NotUnderstood("Which interest is to go?", "crm interest WHO --remove NAME")
    with session.book() as book:
        if names:
            change = book.remove_interests if remove else book.add_interests
            known = change(who, names)
        else:
            known = book.my_interests() if who is None else book.interests_of(who)
        whose = None if who is None else book.find(who)
    today = session.clock.today()
    session.answer(
        lambda: {"interests": [json_people.interest(i) for i in known]},
        lambda page: render_people.interests(page, whose, known, today),
    )


def _topic(session: Session, words: tuple[str, ...], remove: bool) -> None:
    """How names of interests hang together."""
    verb, *names = words
    wanted = 1 if verb == "broader" and remove else 2
    if len(names) != wanted or (remove and verb == "alias"):
        raise NotUnderstood(
            "Which names?",
            "crm interest alias k8s kubernetes, or crm interest broader kubernetes infrastructure",
        )
    from crm.cli import json_common, render_common  # noqa: PLC0415  # most interests need none

    with session.book() as book:
        if verb == "alias":
            named = book.alias_interest(*names)
            session.answer(
                lambda: json_common.aliased(named),
                lambda page: render_common.aliased(page, named),
            )
        else:
            put = book.broaden_interest(names[0], None if remove else names[1])
            session.answer(
                lambda: json_common.broadened(put),
                lambda page: render_common.broadened(page, put),
            )


@click.command(
    "bound",
    cls=Command,
    examples="""
    crm bound ana no-pitch --reason "she said so"
    crm bound ben not-before --until "in 2 months"
    crm bound eva only-channel --channel e-mail
    crm bound ana
    crm bound ana --lift --why "she asked for an offer herself"
    """,
)
@who_argument
@click.argument("kind", type=click.Choice(BOUNDARIES), required=False)
@click.option("--until", type=Day(future=True), help="not-before: the first day that is fine.")
@click.option("--channel", default="", help="only-channel: the one that is fine.")
@click.option("--reason", default="", help="Why it stands.")
@click.option("--lift", is_flag=True, help="Lift a boundary; needs --why.")
@click.option("--which", default="", metavar="UID", help="Which one to lift, if several stand.")
@click.option("--why", default="", help="Why it is lifted. Stays on the record.")
@pass_session
def bound_command(
    session: Session,
    who: str,
    kind: str | None,
    until: date | None,
    channel: str,
    reason: str,
    lift: bool,
    which: str,
    why: str,
) -> None:
    """What somebody does not want.

    Nothing beyond a boundary is ever suggested, and
    nothing lifts it but --lift with a reason. Without KIND, lists them."""
    _make_sense(kind, until, channel, lift, why)
    from crm.rules.history import BoundaryKind  # noqa: PLC0415  # --help needs no rules

    with session.book() as book:
        line = book.find(who)
        if lift:
            bounds = [book.lift_boundary(line.uid, which, why=why)]
        elif kind:
            wanted = BoundaryKind(kind.replace("-", " "))
            bounds = [book.bound(line.uid, wanted, until_on=until, channel=channel, reason=reason)]
        else:
            bounds = list(book.show(line.uid).boundaries)
    today = session.clock.today()
    session.answer(
        lambda: {"boundaries": [json_people.boundary(b) for b in bounds]},
        lambda page: render_people.boundaries(page, line.name, bounds, today),
    )


def _make_sense(kind: str | None, until: date | None, channel: str, lift: bool, why: str) -> None:
    if lift and kind:
        raise NotUnderstood("Set a boundary or lift one, not both.")
    if lift and not why.strip():
        raise NotUnderstood(
            "A boundary is lifted only with a reason.", 'crm bound WHO --lift --why "…"'
        )
    if kind == "not-before" and until is None:
        raise NotUnderstood("Not before when?", "crm bound WHO not-before --until 2027-01-15")
    if kind == "only-channel" and not channel.strip():
        raise NotUnderstood("Which channel?", "crm bound WHO only-channel --channel e-mail")
