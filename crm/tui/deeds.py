"""What the keys do to the book. Each deed runs in a worker and says what has happened."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from crm.errors import NotFound, NotUnderstood
from crm.tui.messages import (
    BookChanged,
    CommonGroundSeen,
    GateSeen,
    InteractionLogged,
    PersonGone,
    PersonSeen,
)
from crm.tui.reach import Deed

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.day_results import Dismissed
    from crm.book.results import GateView
    from crm.rules.interaction import Direction, Give, Kind
    from crm.rules.phrase import Phrase
    from crm.rules.signals import SignalKind

_LINK = re.compile(r"(?<!\S)https?://\S+")
Person = tuple[str, str]
"""(uid, name)."""


def do_nudge(uid: str, words: str, corrected: Phrase | None = None) -> Deed:
    """Log it and settle it in one stroke, as ``corrected`` where the words do not hold."""
    return lambda book: InteractionLogged(
        book.do_nudge(uid, words, corrected=corrected), book.local_day()
    )


def keep_promise(uid: str) -> Deed:
    """A promise that was kept, today."""
    return lambda book: BookChanged(f"Kept: {book.keep_promise(uid).what}")


def drop_promise(uid: str) -> Deed:
    """A promise that no longer holds."""
    return lambda book: BookChanged(f"Dropped: {book.drop_promise(uid).what}")


def snooze(uid: str, until: str) -> Deed:
    """``until`` is ``heard``, ``news``, or a day in words."""

    def deed(book: Book) -> BookChanged:
        from crm.rules.nudge.candidate import Event  # noqa: PLC0415  # with the book

        end = Event(until) if until in set(Event) else day_ahead(until, book.local_day())
        return _told(book.snooze_nudge(uid, end))

    return deed


def dismiss(uid: str, reason: str) -> Deed:
    """``reason`` is one of the book's, or nothing."""

    def deed(book: Book) -> BookChanged:
        from crm.rules.nudge.candidate import Reason  # noqa: PLC0415  # with the book

        return _told(book.dismiss_nudge(uid, Reason(reason) if reason else None))

    return deed


def rest(person: Person, days: int | None) -> Deed:
    """Nobody nudges about them for so many days."""
    return lambda book: _told(book.rest_contact(person[0], days))


def never(person: Person) -> Deed:
    """They come onto no list any more."""
    return lambda book: _told(book.never_nudge(person[0]))


def change_rhythm(person: Person, days: int) -> Deed:
    """A rhythm of their own."""

    def deed(book: Book) -> BookChanged:
        placed = book.place(person[0], rhythm_days=days)
        words = f"{placed.contact.name}: every {placed.contact.rhythm_days} days."
        return BookChanged(f"{words}\n{placed.warning}" if placed.warning else words)

    return deed


def retime(nudge_uid: str, days: int) -> Deed:
    """Another rhythm instead of the nudge."""
    return lambda book: _told(book.retime_nudge(nudge_uid, days))


def bound(
    person: Person, kind: str, *, reason: str = "", until: str = "", channel: str = ""
) -> Deed:
    """Draw a boundary; ``until`` in words. Undo leaves it standing."""

    def deed(book: Book) -> BookChanged:
        from crm.rules.history import BoundaryKind  # noqa: PLC0415  # with the book

        until_on = day_ahead(until, book.local_day()) if until else None
        book.bound(person[0], BoundaryKind(kind), until_on=until_on, channel=channel, reason=reason)
        told = f"{person[1]}: {kind}. It stands until you lift it with a reason: crm bound"
        return BookChanged(told, undoable=False)

    return deed


def notice(person: Person, kind: str, words: str, when: str = "") -> Deed:
    """Something noticed about them. ``when`` is the day of a birthday or another date."""

    def deed(book: Book) -> BookChanged:
        from crm.rules.signals import YEARLY, SignalKind  # noqa: PLC0415  # with the book

        noticed = SignalKind(kind)
        if noticed in YEARLY:
            _notice_date(book, person, noticed, words, when)
        else:
            link = _LINK.search(words)
            text = _LINK.sub("", words).strip() if link else words
            book.notice(person[0], noticed, text or words, link=link[0] if link else "")
        return BookChanged(f"Noticed about {person[1]}: {words or kind}")

    return deed


def leave_request(uid: str) -> Deed:
    """Leave a request of theirs as it is."""

    def deed(book: Book) -> BookChanged:
        from crm.faces import request_words  # noqa: PLC0415  # with the book
        from crm.rules.request import Met  # noqa: PLC0415  # as above

        return BookChanged(request_words.done(book.answer_request(uid, Met.LEFT).request))

    return deed


def agree_heard(uid: str) -> Deed:
    """Do what is proposed for something that was heard."""

    def deed(book: Book) -> BookChanged:
        done = book.agree_heard(uid)
        return BookChanged(f"{done.view.contact_name}: {done.view.proposed}.")

    return deed


def wave_heard(uid: str) -> Deed:
    """It was not meant so."""
    return lambda book: BookChanged(f"Waved away: {book.wave_heard(uid).view.contact_name}.")


def accept_invitation(uid: str) -> Deed:
    """They accepted an invitation."""

    def deed(book: Book) -> BookChanged:
        one = book.accept_invitation(uid).invitation
        return BookChanged(f"You are connected with {one.contact_name}.\n{one.next_step}")

    return deed


def withdraw_invitation(uid: str) -> Deed:
    """An invitation is waited for no longer."""
    return lambda book: BookChanged(
        f"Withdrawn: {book.withdraw_invitation(uid).invitation.contact_name}."
    )


def common_ground(person: Person) -> Deed:
    """What you have in common; changes nothing."""
    return lambda book: CommonGroundSeen(book.common_ground(person[0]))


def see_person(uid: str) -> Deed:
    """Everything about one person that is found at once; changes nothing."""

    def deed(book: Book) -> PersonSeen | PersonGone:
        try:
            return PersonSeen(book.timeline(uid, samples=0, gate=False))
        except NotFound:
            return PersonGone()

    return deed


def see_gate(uid: str) -> Deed:
    """What takes longer to find about one person; changes nothing."""
    return lambda book: GateSeen(
        uid, _nearest_gate(book, uid), book.openings(uid), book.insights_for(uid)
    )


def correct(
    uid: str,
    *,
    note: str | None = None,
    kind: Kind | None = None,
    day: str | None = None,
    depth: int | None = None,
    gave: Give | None = None,
    direction: Direction | None = None,
) -> Deed:
    """Put right what was logged; ``day`` in words."""

    def deed(book: Book) -> BookChanged:
        from crm.rules.correction import Correction  # noqa: PLC0415  # with the book
        from crm.rules.phrase import understand_date  # noqa: PLC0415  # as above

        on = None
        if day is not None:
            on = understand_date(day, book.local_day())
            if on is None:
                raise NotUnderstood(
                    f"“{day}” is not certainly one day.", "Write it as 2026-11-20, or last fri."
                )
        wanted = Correction(kind, direction, depth, on, gave, note)
        found = book.correct_interaction(uid, wanted).interaction
        names = ", ".join(name for _, name in found.contacts)
        return BookChanged(f"Corrected: {found.kind.value.replace('_', ' ')} with {names}")

    return deed


def _nearest_gate(book: Book, uid: str) -> GateView | None:
    """The checklist of the offering that is nearest to being possible."""
    wanted = [found.name for found in book.offerings() if found.retired_on is None]
    views = [book.verdict(uid, name) for name in wanted]
    return max(views, key=lambda view: sum(c.passed for c in view.verdict.checks), default=None)


def _notice_date(book: Book, person: Person, kind: SignalKind, words: str, when: str) -> None:
    from crm.rules.phrase.yearly import understand_yearly  # noqa: PLC0415  # as above

    day = understand_yearly(when, book.local_day())
    if day is None:
        raise NotUnderstood(
            f"“{when}” is not certainly one day of the year.", "Write it as 14 may."
        )
    book.notice_yearly(person[0], kind, words, day)


def day_ahead(words: str, today: date) -> date:
    """The day to come that words mean. Raises :class:`NotUnderstood`."""
    from crm.rules.phrase import understand_date  # noqa: PLC0415  # as above

    on = understand_date(words, today, future=True)
    if on is None:
        raise NotUnderstood(f"“{words}” is not certainly one day.", "Write it as mon, or 3 mar.")
    return on


def _told(done: Dismissed) -> BookChanged:
    told = done.taught
    return BookChanged(told if told.startswith(done.name) else f"{done.name}: {told}")
