"""The week: what it held, and what is ahead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

from crm.book import day_views, views
from crm.book.introduction_views import introduction_views
from crm.book.week_results import (
    Around,
    Due,
    Exchanged,
    LookAhead,
    LookBack,
    Week,
    WeekOffer,
    WeekTally,
)
from crm.rules.days import days_after
from crm.rules.introduction import State
from crm.rules.policy import Policy
from crm.rules.standing import Standing, standing_on, until
from crm.rules.standing.exchanges import enough_of, reckon
from crm.rules.week import (
    DAYS,
    Climbed,
    Quieted,
    Span,
    ahead,
    asks,
    climbed,
    gives,
    heard_from,
    lived,
    quieted,
    reached,
    tally,
    week_of,
)
from crm.store import introductions, signals, week
from crm.store.history import each_history

if TYPE_CHECKING:
    from crm.book.day_results import PromiseView
    from crm.book.introduction_results import IntroductionView
    from crm.book.signal_results import DateView
    from crm.store.engine import Connection

_BEFORE_DAYS = 120
"""How far before some weeks it is looked for a silence first."""
Dated = TypeVar("Dated", Climbed, Exchanged, Quieted)
_STEPS = ("begun_on", "made_on", "followed_up_on", "dropped_on")


def week_around(connection: Connection, on: date | None, today: date, policy: Policy) -> Week:
    """The week, Monday to Sunday, that holds a day; this one when none is given."""
    span = week_of(on or today)
    past, coming = lived(span, today), ahead(span, today)
    return Week(
        span=span,
        today=today,
        back=_look_back(connection, span, past, today, policy) if past else None,
        ahead=_look_ahead(connection, coming, today, policy) if coming else None,
    )


def around_today(connection: Connection, today: date, policy: Policy) -> Around:
    """The part of this week that is told beside the day's list: of all who were active in it,
    who may be thousands, no history is read for it."""
    span = week_of(today)
    past, coming = lived(span, today), ahead(span, today)
    silent = week.perhaps_quieted(connection, past, today) if past else ()
    return Around(
        today=today,
        quieted=_in_order(
            quieted(*who, standing.episodes, past)
            for _, who, standing in _standings(connection, silent, today, policy)
        )
        if past
        else (),
        dates=_dates(connection, coming, today) if coming else (),
    )


def weeks_until(
    connection: Connection, on: date | None, today: date, policy: Policy, number: int
) -> tuple[WeekTally, ...]:
    """The tallies of so many weeks up to the one that holds a day, the oldest first."""
    newest = week_of(on or today)
    spans = [week_of(days_after(newest.first_on, -DAYS * back)) for back in reversed(range(number))]
    whole = Span(spans[0].first_on, min(newest.last_on, today))
    done = week.gives_and_asks(connection, whole)
    exchanged_on = Counter(_exchanged_on(connection, whole, policy))
    gave_on = [deed.event.on for deed in gives(done, policy)]
    asked_on = [deed.event.on for deed in asks(done, policy)]
    return tuple(
        WeekTally(
            span,
            gives=sum(day in span for day in gave_on),
            asks=sum(day in span for day in asked_on),
            exchanges=sum(exchanged_on[day] for day in span.days()),
        )
        for span in spans
    )


def _exchanged_on(connection: Connection, whole: Span, policy: Policy) -> Iterator[date]:
    """The day of each exchange that counts in these weeks. Most people fell silent for a while
    not long before: of them nothing older is read."""
    active = week.active(connection, whole)
    since = days_after(whole.first_on, -_BEFORE_DAYS)
    recent = week.events_of(connection, Span(since, whole.last_on), active)
    deciding = {
        key: enough_of(events, since, whole.first_on, policy) for key, events in recent.items()
    }
    others = sorted(key for key, events in deciding.items() if events is None)
    histories = (
        until(history, whole.last_on).interactions
        for _, history in each_history(connection, others, notes=False)
    )
    for events in chain(filter(None, deciding.values()), histories):
        for _, second in reckon(events, policy).counted:
            if second.on in whole:
                yield second.on


def _look_back(
    connection: Connection, span: Span, past: Span, today: date, policy: Policy
) -> LookBack:
    done = week.deeds(connection, past)
    active = week.active(connection, past)
    silent = week.perhaps_quieted(connection, past, today)
    exchanges: list[Exchanged | None] = []
    steps: list[Climbed | None] = []
    silences: list[Quieted | None] = []
    for key, who, standing in _standings(connection, active | silent, past.last_on, policy):
        if key in active:
            exchanges += [Exchanged(*who, one.on) for one in standing.counted if one.on in past]
            steps.append(climbed(*who, standing.episodes, past))
        if key in silent:
            silences.append(quieted(*who, standing.episodes, past))
    promised = week.promises(connection, past, past.last_on, today)
    return LookBack(
        span=past,
        days=tally(done, span, policy),
        reached=reached(done),
        heard_from=heard_from(done, policy),
        gives=gives(done, policy),
        asks=asks(done, policy),
        exchanges=_in_order(exchanges),
        climbed=_in_order(steps),
        quieted=_in_order(silences),
        promises_settled=_promise_views(row for row in promised if _is_settled(row)),
        promises_open=_promise_views(row for row in promised if not _is_settled(row)),
        introductions=_introductions_where(
            connection,
            lambda row: any(getattr(row, step) in past for step in _STEPS),
            today,
            policy,
        ),
        offers=tuple(
            WeekOffer(row.contact_uid, row.contact_name, views.offer_view(row))
            for row in week.offers(connection, past)
        ),
    )


def _look_ahead(connection: Connection, span: Span, today: date, policy: Policy) -> LookAhead:
    begun = _introductions_where(connection, introductions.is_open, today, policy)
    return LookAhead(
        span=span,
        dates=_dates(connection, span, today),
        promises=_promise_views(
            row
            for row in week.promises(connection, span, span.last_on, today)
            if not _is_settled(row) and row.due_on in span
        ),
        introductions=tuple(view for view in begun if _is_due(view, span.last_on)),
        due=tuple(
            Due(row.uid, row.name, row.due_on) for row in week.becoming_due(connection, span, today)
        ),
    )


def _dates(connection: Connection, span: Span, today: date) -> tuple[DateView, ...]:
    """Dates of people in these days, in order."""
    found = (
        views.date_view(row, span.first_on) for row in signals.dates(connection, spare_on=today)
    )
    return tuple(sorted((view for view in found if view.next_on in span), key=_by_day))


def _standings(
    connection: Connection, contact_ids: Collection[int], on: date, policy: Policy
) -> Iterator[tuple[int, tuple[str, str], Standing]]:
    """The id, (uid, name) and the standing on a day, of each of these, one after the other: a
    week may concern thousands."""
    who = week.names(connection, contact_ids)
    for key, history in each_history(connection, sorted(contact_ids), notes=False):
        yield key, who[key], standing_on(history, on, policy)


def _introductions_where(
    connection: Connection, wanted: Callable[[Any], bool], today: date, policy: Policy
) -> tuple[IntroductionView, ...]:
    rows = [row for row in introductions.rows(connection) if wanted(row)]
    return introduction_views(connection, rows, today, policy)


def _is_due(view: IntroductionView, last_on: date) -> bool:
    """Whether it is to be made, or to be followed up by a day."""
    if view.held_back:
        return False
    if view.follow_up_on is not None:
        return view.follow_up_on <= last_on
    return view.state is State.AGREED


def _is_settled(row: Any) -> bool:
    return row.kept_on is not None or row.dropped_on is not None


def _promise_views(rows: Iterable[Any]) -> tuple[PromiseView, ...]:
    return tuple(day_views.promise_view(row) for row in rows)


def _by_day(view: DateView) -> tuple[date, str, str]:
    return view.next_on, view.contact_name, view.uid


def _in_order(found: Iterable[Dated | None]) -> tuple[Dated, ...]:
    """Those that are something, by day and name."""
    told = (one for one in found if one is not None)
    return tuple(sorted(told, key=lambda one: (one.on, one.name, one.uid)))
