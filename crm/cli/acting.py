"""What one does with a number of today's list: ``crm today --done``, ``--draft``, ``--skip``
and the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from crm.cli import (
    json_day,
    json_draft,
    json_nudges,
    render_draft,
    render_log,
    render_nudges,
)
from crm.cli.session import Session
from crm.errors import NoRoom, NotFound, NotUnderstood
from crm.rules.interaction import Kind
from crm.rules.nudge.candidate import Event, Reason

if TYPE_CHECKING:
    from crm.book.book import Book
    from crm.book.day_results import Dismissed, NudgeView

Chosen = Mapping[str, Any]
"""The options of ``crm today``, by name."""

_DETAILS = {
    "done": {"kind", "on"},
    "skip": {"because"},
    "snooze": {"until", "until_heard", "until_news"},
    "rest": {"days"},
}


def act(session: Session, action: str, words: str, chosen: Chosen) -> None:
    """Do one thing with one entry of today's list."""
    _require_fitting(action, words, chosen)
    number = chosen["rhythm"][0] if action == "rhythm" else chosen[action]
    with session.book() as book:
        nudge = entry(book, number)
        if action == "done":
            _do(session, book, nudge, words, chosen)
        elif action == "draft":
            from crm.cli.drafting import kept_words  # noqa: PLC0415  # few actions write

            draft = book.draft_nudge(nudge.uid)
            reviewed = kept_words(draft)
            session.answer(
                lambda: json_draft.draft(draft, reviewed),
                lambda page: render_draft.draft(page, draft, reviewed),
            )
        else:
            said = _SET_ASIDE[action](book, nudge, chosen)
            session.answer(
                lambda: json_nudges.dismissed(said),
                lambda page: render_nudges.dismissed(page, said),
            )


def _require_fitting(action: str, words: str, chosen: Chosen) -> None:
    fitting = _DETAILS.get(action, set())
    for name in sorted(set().union(*_DETAILS.values()) - fitting):
        if chosen[name]:
            option = name.replace("_", "-")
            raise NotUnderstood(f"--{option} says nothing with --{action}.", "crm today --help")
    if words and action != "done":
        raise NotUnderstood("Words go with --done.", f'crm today --done 1 "{words}"')


def entry(book: Book, number: int) -> NudgeView:
    """The entry of today's list with this number."""
    day = book.today()
    for nudge in day.nudges:
        if nudge.position == number:
            if not nudge.uid:
                raise NoRoom(day.unkept, "Nothing was written. Make room, then try again.")
            return nudge
    raise NotFound(f"There is no number {number} on today's list.", "See: crm today")


def _do(session: Session, book: Book, nudge: NudgeView, words: str, chosen: Chosen) -> None:
    kind = Kind(chosen["kind"].replace("-", "_")) if chosen["kind"] else None
    done = book.do_nudge(nudge.uid, words, kind=kind, on=chosen["on"])
    today = session.clock.today()
    session.answer(lambda: json_day.logged(done), lambda page: render_log.logged(page, done, today))


def _skip(book: Book, nudge: NudgeView, chosen: Chosen) -> Dismissed:
    return book.dismiss_nudge(nudge.uid, Reason(chosen["because"]) if chosen["because"] else None)


def _snooze(book: Book, nudge: NudgeView, chosen: Chosen) -> Dismissed:
    ends = [
        end
        for end, wanted in (
            (chosen["until"], chosen["until"] is not None),
            (Event.HEARD, chosen["until_heard"]),
            (Event.NEWS, chosen["until_news"]),
        )
        if wanted
    ]
    if len(ends) != 1:
        raise NotUnderstood(
            "Until when?", "One of --until DAY, --until-heard and --until-news says it."
        )
    return book.snooze_nudge(nudge.uid, ends[0])


def _rest(book: Book, nudge: NudgeView, chosen: Chosen) -> Dismissed:
    return book.rest_contact(nudge.contact_uid, chosen["days"])


def _retime(book: Book, nudge: NudgeView, chosen: Chosen) -> Dismissed:
    return book.retime_nudge(nudge.uid, chosen["rhythm"][1])


def _never(book: Book, nudge: NudgeView, _: Chosen) -> Dismissed:
    return book.never_nudge(nudge.contact_uid)


_SET_ASIDE: dict[str, Callable[[Book, NudgeView, Chosen], Dismissed]] = {
    "skip": _skip,
    "snooze": _snooze,
    "rest": _rest,
    "rhythm": _retime,
    "never": _never,
}
