"""Requests in words, shared by the command line and the screen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from crm.faces import words
from crm.rules.say import quoted

if TYPE_CHECKING:
    from crm.book.invitation_results import Inbox, InvitationNote, RequestView

TONES = {
    "personal": "personal",
    "generic": "generic: it could have gone to anyone",
    "pitch": "a pitch",
    "no word at all": "no word at all",
    "unknown": "unknown: the check cannot judge these words",
}
"""Tone -> what is said of it."""
MARKS = {
    "personal": ("✓", "good"),
    "generic": ("~", "care"),
    "pitch": ("✗", "bad"),
    "no word at all": ("·", "dim"),
    "unknown": ("?", "dim"),
}
"""Tone -> its mark and its style."""
_SUGGESTED = {
    "accepted": "accept it, with a reply worth sending",
    "asked": "ask what made them think of you",
    "declined": "decline it kindly, or leave it",
    "left": "leave it: they are to be left alone",
}
_DONE = {
    "accepted": "You are connected with {name}.",
    "asked": "You asked {name}; the request stays open with them.",
    "declined": "Declined, kindly: {name}. They come onto no list for it.",
    "left": "Left as it is: {name}. They come onto no list for it.",
}


def when(one: RequestView, today: date) -> str:
    """``Mon 23 Nov, linkedin``: when it came, and from where."""
    channel = f", {one.channel}" if one.channel else ""
    return f"{words.day(one.on, today)}{channel}"


def noted(one: InvitationNote, today: date) -> tuple[str, str]:
    """An invitation on somebody's page: (whose, what became of it)."""
    whose = "Asked" if one.direction.value == "in" else "Invited"
    told = f"{words.day(one.on, today)}, {one.state}"
    if one.settled_on is not None and one.settled_on != one.on:
        told = f"{told} {words.day(one.settled_on, today)}"
    said = quoted(one.reply or one.words)
    return whose, f"{told}: {said}" if said else told


def pitched(began: tuple[date, str], today: date) -> str:
    """With what somebody began, where that was a pitch."""
    return f"they began with a pitch, {words.day(began[0], today)}: {quoted(began[1])}"


def suggestion(one: RequestView) -> str:
    """What may be done with it; yours to decide."""
    return f"{_SUGGESTED[one.reading.suggests.value]}; it is yours to decide"


def done(one: RequestView) -> str:
    """What became of it."""
    return _DONE[one.state.value].format(name=one.contact_name)


def hidden(found: Inbox) -> tuple[str, ...]:
    """What is not shown, and why."""
    told = (
        (found.more, "more that are older: crm inbox --all"),
        (found.lapsed, "too old to be accepted: crm inbox --all"),
        (found.left_alone, "of people who are to be left alone"),
    )
    return tuple(f"{words.count(number, 'request')} {why}." for number, why in told if number)
