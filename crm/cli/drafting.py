"""The command draft: writing to somebody."""

from __future__ import annotations

import base64
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import click

from crm.cli import json_day, json_draft, json_offers, render_draft, render_log, render_offer
from crm.cli.params import Command, Day, Who
from crm.cli.session import Session, pass_session
from crm.errors import NotUnderstood, RapportError, Refused
from crm.rules.say import quoted

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.draft_results import Draft
    from crm.rules.interaction import Kind
    from crm.rules.remark import Remark
    from crm.rules.wording import Review

_NEAREST = "@nearest"
_KINDS = (
    "message", "question", "answer", "thanks", "congratulation", "condolence", "comment",
    "insight", "help", "recommendation", "wish", "ask",
)  # fmt: skip
"""What one writes to somebody."""


@dataclass(frozen=True)
class Errand:
    """What is written: to whom, for which entry of the list, offering what, of which kind."""

    who: str
    number: int | None
    offering: str | None
    kind: Kind | None
    on: date | None

    @property
    def is_offer(self) -> bool:
        return self.offering is not None

    @property
    def named(self) -> str | None:
        """The offering by its name; None for the only one there is."""
        return None if self.offering == _NEAREST else self.offering


@click.command(
    "draft",
    cls=Command,
    examples="""
    crm draft ana
    crm draft --for-nudge 2 --edit
    crm draft ana --log "How did the keel turn out? I still owe you the drawings."
    crm draft ana --kind thanks --log - < words.txt
    crm draft ana --offer "Harbour workshop" --edit
    """,
)
@click.argument("who", type=Who(), nargs=-1)
@click.option(
    "--for-nudge", type=click.IntRange(1), metavar="N", help="For number N of today's list."
)
@click.option(
    "--offer",
    "offering",
    is_flag=False,
    flag_value=_NEAREST,
    metavar="OFFERING",
    help="Words that offer it; only where the gate is open.",
)
@click.option(
    "--kind", type=click.Choice(_KINDS), metavar="KIND", help="What it is, e.g. thanks, question."
)
@click.option("--edit", is_flag=True, help="Write it in your editor, and see how it reads.")
@click.option("--log", "words", metavar="WORDS", help="You sent these words; - reads them.")
@click.option("--on", type=Day(), help="With --log: on another day.")
@pass_session
def draft_command(
    session: Session,
    who: tuple[str, ...],
    for_nudge: int | None,
    offering: str | None,
    kind: str | None,
    edit: bool,
    words: str | None,
    on: date | None,
) -> None:
    """Write to somebody, from facts.

    Shows what there is to write from: what you share, what they last said, what is new,
    what you owe, and a question worth an answer. The words are yours; how they read is
    said with reasons. Words that were sent are logged with --log and kept.
    """
    errand = _errand(who, for_nudge, offering, kind, on)
    if edit and (words is not None or session.json):
        raise NotUnderstood("--edit stands alone.", "To log words: crm draft WHO --log WORDS")
    if on is not None and (words is None or errand.is_offer):
        raise NotUnderstood("--on goes with --log; an offer is made today.")
    with session.book() as book:
        if edit:
            _edit(session, book, errand)
        elif words is not None:
            _log(session, book, errand, _given(words))
        else:
            _show(session, book, errand)


def _errand(
    who: tuple[str, ...],
    number: int | None,
    offering: str | None,
    kind: str | None,
    on: date | None,
) -> Errand:
    from crm.rules.interaction import Kind  # noqa: PLC0415  # --help needs no rules

    if bool(who) == (number is not None):
        raise NotUnderstood("To whom?", "crm draft ana, or crm draft --for-nudge 2")
    if offering is not None and (number is not None or kind is not None):
        raise NotUnderstood("An offer is made to somebody by name, and is of no other kind.")
    return Errand(" ".join(who), number, offering, Kind(kind) if kind else None, on)


def _drafted(book: Book, errand: Errand) -> Draft:
    if errand.is_offer:
        return book.draft_offer(errand.who, errand.named)
    if errand.number is not None:
        from crm.cli.acting import entry  # noqa: PLC0415  # only a nudge needs the list

        return book.draft_nudge(entry(book, errand.number).uid)
    return book.draft(errand.who)


def _show(session: Session, book: Book, errand: Errand) -> None:
    drafted = _drafted(book, errand)
    reviewed = kept_words(drafted)
    session.answer(
        lambda: json_draft.draft(drafted, reviewed),
        lambda page: render_draft.draft(page, drafted, reviewed),
    )


def _log(session: Session, book: Book, errand: Errand, words: str) -> None:
    """Log words as sent: an offer under its permit, anything else as what it is."""
    if errand.is_offer:
        _make_offer(session, book, errand, words)
        return
    drafted = _drafted(book, errand)
    done = book.send_draft(
        drafted.contact.uid,
        words,
        kind=errand.kind,
        nudge=drafted.nudge.uid if drafted.nudge else "",
        on=errand.on,
    )
    today = session.clock.today()
    session.answer(lambda: json_day.logged(done), lambda page: render_log.logged(page, done, today))
    _ask_whether_kept(session, book, words, drafted.promises)


def _ask_whether_kept(
    session: Session, book: Book, words: str, promises: Sequence[tuple[str, str]]
) -> None:
    """Where words that were sent speak of something that you promised, ask whether they kept
    it, as the screen does: nothing is settled by itself."""
    from crm.rules.promise import speaks_of  # noqa: PLC0415  # only words that were sent

    spoken = next((one for one in promises if speaks_of(words, one[1])), None)
    if spoken is None or session.json:
        return
    uid, what = spoken
    session.say(lambda page: page.say(f"You promised {quoted(what, 60)}."))
    if not session.can_ask:
        session.say(lambda page: page.say(f"Is it kept? crm promise kept {uid[:8]}", "dim"))
    elif click.confirm("Is it kept?", default=False):
        kept = book.keep_promise(uid)
        session.say(lambda page: page.say(f"Kept: {kept.what}", "good"))


def _make_offer(session: Session, book: Book, errand: Errand, words: str) -> None:
    """The way of every offer: begun where the gate is open, made under the permit, and its
    words judged by the book."""
    from crm.cli.offers import lacking  # noqa: PLC0415  # few drafts are offers

    try:
        book.start_offer(errand.who, errand.named)
        lacks = lacking(book, errand.who, words, errand.named)
        done = book.make_offer(errand.who, words, errand.named)
    except Refused as refused:
        verdict = getattr(refused, "verdict", None)
        if verdict is not None:
            session.say(lambda page: render_offer.checks(page, verdict.checks))
            if not session.json and refused.hint == verdict.next_step:
                # The checklist has just told it.
                refused.hint = ""
        raise
    session.answer(
        lambda: json_offers.offer_made(done, lacks),
        lambda page: render_offer.made(page, done, lacks),
    )


def _edit(session: Session, book: Book, errand: Errand) -> None:
    """Editor, findings, and what to do with the words, until they are sent or left."""
    from crm.faces.editor import edited, sheet, words_of  # noqa: PLC0415  # as above

    if not session.can_ask:
        raise NotUnderstood("An editor needs a terminal.", 'crm draft WHO --log "your words"')
    if errand.is_offer:
        book.start_offer(errand.who, errand.named)
    drafted = _drafted(book, errand)
    uid, offering = drafted.contact.uid, drafted.offering or None
    words = drafted.words
    advice: Sequence[Remark] = ()
    while True:
        found = edited(sheet(words, drafted.parts, advice))
        words = words_of(found) if found is not None else words
        book.keep_draft(uid, words, offering=offering)
        if not words:
            session.say(lambda page: page.say("No words: nothing was kept.", "dim"))
            return
        reviewed = _reviewed(drafted, words)
        session.say(partial(render_draft.review, words=words, reviewed=reviewed))
        advice = reviewed.advice
        choice = _next(words)
        if choice == "l" and _is_logged(session, book, errand, words):
            return
        if choice == "q":
            session.say(lambda page: page.say("Kept as a draft. Nothing was sent.", "dim"))
            return


def _next(words: str) -> str:
    """What to do with the words, asked until it is something else than copying them."""
    while True:
        click.echo("c copy, l log as sent, e edit again, q leave")
        choice = str(click.prompt("Now", default="e", show_default=False)).strip().lower()[:1]
        if choice == "c":
            _copy(words)
        elif choice in ("l", "e", "q"):
            return choice


def _copy(words: str) -> None:
    """Ask the terminal to take the words to the clipboard: it works over ssh too."""
    coded = base64.b64encode(words.encode()).decode("ascii")
    sys.stdout.write(f"\x1b]52;c;{coded}\a")
    sys.stdout.flush()
    click.echo("Copied, if your terminal allows it.")


def _is_logged(session: Session, book: Book, errand: Errand, words: str) -> bool:
    """Whether the words were logged; where they were refused they are kept, with the reason."""
    try:
        _log(session, book, errand, words)
    except RapportError as refused:
        said = refused
        session.say(lambda page: page.say(f"{said.message} {said.hint}".strip(), "care"))
        return False
    return True


def kept_words(drafted: Draft) -> Review | None:
    """How the words that were kept read; None for none."""
    return _reviewed(drafted, drafted.words) if drafted.words else None


def _reviewed(drafted: Draft, words: str) -> Review:
    from crm.rules.wording import review  # noqa: PLC0415  # only words pay for the check

    return review(words, drafted.brief)


def _given(words: str) -> str:
    return sys.stdin.read().strip() if words == "-" else words.strip()
