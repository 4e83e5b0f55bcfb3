"""What a week returns: frozen results, the same for every face."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm.book.day_results import PromiseView
    from crm.book.introduction_results import IntroductionView
    from crm.book.results import OfferView
    from crm.book.signal_results import DateView
    from crm.rules.week import Climbed, DayTally, Deed, Quieted, Span


@dataclass(frozen=True)
class Exchanged:
    """An exchange that counted, by the day of its second half."""

    uid: str
    name: str
    on: date


@dataclass(frozen=True)
class WeekOffer:
    """An offer made in a week, or answered in it."""

    contact_uid: str
    contact_name: str
    offer: OfferView


@dataclass(frozen=True)
class Due:
    """Somebody whose rhythm makes them due on a day to come."""

    uid: str
    name: str
    on: date


@dataclass(frozen=True)
class LookAhead:
    """The days to come."""

    span: Span
    dates: tuple[DateView, ...]
    promises: tuple[PromiseView, ...]
    introductions: tuple[IntroductionView, ...]
    """To be made, or to be followed up in these days."""
    due: tuple[Due, ...]


@dataclass(frozen=True)
class LookBack:
    """What these days held. People are (uid, name); ``days`` are all seven of the week."""

    span: Span
    days: tuple[DayTally, ...]
    reached: tuple[tuple[str, str], ...]
    heard_from: tuple[tuple[str, str], ...]
    gives: tuple[Deed, ...]
    asks: tuple[Deed, ...]
    exchanges: tuple[Exchanged, ...]
    climbed: tuple[Climbed, ...]
    quieted: tuple[Quieted, ...]
    promises_settled: tuple[PromiseView, ...]
    """Kept, or let go."""
    promises_open: tuple[PromiseView, ...]
    """Due by the end of these days, and still open today."""
    introductions: tuple[IntroductionView, ...]
    """Begun, made, followed up or let go."""
    offers: tuple[WeekOffer, ...]


@dataclass(frozen=True)
class WeekTally:
    """How many gives, asks and exchanges a week had, Monday to Sunday, as far as it has
    come."""

    span: Span
    gives: int
    asks: int
    exchanges: int


@dataclass(frozen=True)
class Week:
    """A week: what of it has come, None of a week to come; and the days ahead of it, None of
    a week that is over."""

    span: Span
    today: date
    back: LookBack | None
    ahead: LookAhead | None


@dataclass(frozen=True)
class Around:
    """What of this week a day's list tells: who cooled or fell asleep by silence so far, and
    which dates of people are still to come."""

    today: date
    quieted: tuple[Quieted, ...]
    dates: tuple[DateView, ...]
