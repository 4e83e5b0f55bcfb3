"""What introductions return: frozen results, the same for every face."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.book.results import Logged
    from crm.rules.introduction import State


@dataclass(frozen=True)
class SideView:
    """One of the two, and how they took it."""

    uid: str
    name: str
    asked_on: date | None
    agreed_on: date | None


@dataclass(frozen=True)
class IntroductionView:
    """Two people who are to meet. ``held_back`` says why nothing can be done today, empty
    when nothing is against it; ``follow_up_on`` is known once it is made."""

    uid: str
    sides: tuple[SideView, SideView]
    why: str
    state: State
    begun_on: date
    made_on: date | None
    follow_up_on: date | None
    followed_up_on: date | None
    dropped_on: date | None
    dropped_why: str
    declined: bool
    held_back: str


@dataclass(frozen=True)
class Introduced:
    """A step of an introduction, and the interaction that was logged for it, if any."""

    introduction: IntroductionView
    logged: Logged | None = None


@dataclass(frozen=True)
class ProposedIntroduction:
    """Two who should meet: ``needing`` looks for what ``helping`` knows; both are
    (uid, name). ``about`` is what it is about, ``on`` the day of the need."""

    needing: tuple[str, str]
    helping: tuple[str, str]
    about: str
    on: date
    because: str
