"""What workers tell the screens: each message is named for what has happened.

Nobody compares or prints them; what is made for that would cost the first frame 2 ms.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from textual.message import Message

if TYPE_CHECKING:
    from datetime import date

    from textual.app import App
    from textual.worker import Worker

    from crm.book.common_results import CommonGround
    from crm.book.day_results import DayList
    from crm.book.insight_results import FittingInsight
    from crm.book.invitation_results import Inbox, Invitations
    from crm.book.results import (
        ContactLine,
        GateView,
        Logged,
        OpeningView,
        SavedView,
        Timeline,
        Understanding,
    )
    from crm.book.week_results import Around
    from crm.faces.log_corrections import Corrections
    from crm.rules.standing import Trend


@dataclass(eq=False, repr=False)
class Failed(Message):
    """A deed that was not done; the book is as it was."""

    words: str
    hint: str = ""
    busy: bool = False
    """Whether all that stood against it was another program that went on writing."""
    lasting: bool = False
    """Whether it stands against whatever is written, until somebody mends it: a full disk."""
    unasked: bool = False
    """Whether no key asked for it: the screen only looked."""


@dataclass(eq=False, repr=False)
class ToShow(Message):
    """What was read decides what is shown next: the app calls ``show`` with itself."""

    show: Callable[[App[None]], object]


@dataclass(eq=False, repr=False)
class BookMade(Message):
    """There was no book, and now there is."""


@dataclass(eq=False, repr=False)
class DeedEnded(Message):
    """What was asked of the book in this worker is over."""

    worker: Worker[Any]


@dataclass(eq=False, repr=False)
class BookLookedAt(Message):
    """The number of the newest change of the book, and the local day."""

    newest: int
    on: date
    tried: bool = False
    """Whether something could be written, which was tried."""


@dataclass(eq=False, repr=False)
class DaySeen(Message):
    """The list of the local day was read."""

    day: DayList


@dataclass(eq=False, repr=False)
class AroundSeen(Message):
    """What of the week is told beside the day was read."""

    around: Around


@dataclass(eq=False, repr=False)
class InboxSeen(Message):
    """What came in and waits, and the invitations of the user."""

    inbox: Inbox
    invitations: Invitations
    today: date


@dataclass(eq=False, repr=False)
class ContactsFound(Message):
    """Lines ``offset`` and following of the list that ``typed`` finds, of ``total``."""

    typed: str
    offset: int
    lines: tuple[ContactLine, ...]
    total: int
    today: date


@dataclass(eq=False, repr=False)
class TrendsFound(Message):
    """How warm these people were was read; who is not among ``trends`` has none."""

    uids: Sequence[str]
    trends: Mapping[str, Trend]


@dataclass(eq=False, repr=False)
class PeopleMarked(Message):
    """Everybody in a list was found."""

    uids: tuple[str, ...]


@dataclass(eq=False, repr=False)
class ViewsSeen(Message):
    """The saved views were read."""

    views: tuple[SavedView, ...]


@dataclass(eq=False, repr=False)
class PersonSeen(Message):
    """Everything about one person was read, but what takes longer (:class:`GateSeen`)."""

    timeline: Timeline


@dataclass(eq=False, repr=False)
class PersonGone(Message):
    """Somebody who was to be seen is no longer in the book."""


@dataclass(eq=False, repr=False)
class GateSeen(Message):
    """What takes longer to find about one person: ``gate`` is the nearest offering's
    checklist, None where nothing is offered; ``openings`` when it was open; ``material``
    what could be shared."""

    uid: str
    gate: GateView | None
    openings: tuple[OpeningView, ...]
    material: tuple[FittingInsight, ...]


@dataclass(eq=False, repr=False)
class LineUnderstood(Message):
    """``text`` was understood; nothing is written yet."""

    text: str
    understanding: Understanding
    today: date


@dataclass(eq=False, repr=False)
class LineDoubted(Message):
    """``text`` cannot be understood yet. ``candidates`` are (uid, what tells them apart) of
    those whom a name fits."""

    text: str
    words: str
    candidates: tuple[tuple[str, str], ...] = ()


@dataclass(eq=False, repr=False)
class LineCompleted(Message):
    """The letters that would complete the end of ``text``; empty for none."""

    text: str
    rest: str


@dataclass(eq=False, repr=False)
class LineCorrected(Message):
    """What the user corrected of a line by now."""

    by: Corrections


@dataclass(eq=False, repr=False)
class InteractionLogged(Message):
    """An interaction is in the book."""

    logged: Logged
    today: date


@dataclass(eq=False, repr=False)
class CommonGroundSeen(Message):
    """What you and somebody have in common was read."""

    ground: CommonGround


@dataclass(eq=False, repr=False)
class ChangeUndone(Message):
    """A change was taken back, or brought back; ``words`` say which."""

    words: str


@dataclass(eq=False, repr=False)
class UndoStopped(Message):
    """The newest change must stand. ``before`` is in words what could be undone before it,
    empty where nothing can; ``newest`` the number of the book's newest change."""

    words: str
    hint: str
    before: str
    newest: int


@dataclass(eq=False, repr=False)
class BookChanged(Message):
    """Something else was written; ``words`` say what, ``undoable`` that undo takes it back."""

    words: str
    undoable: bool = True
