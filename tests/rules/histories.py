"""Histories written as tables that anybody can read.

A row is a day, who did what, how it was, and after an arrow what changes on that day::

    2024-01-01  on file                                    -> Stranger
    2024-01-10  you   message
    2024-01-12  they  answer      wants a reply            -> Connected, Engaged, warm
    2024-02-03  both  coffee      gave, #sailing
    2024-02-05  shared jazz
    2024-05-20  silence                                    -> cooling

``you``, ``they`` and ``both`` say who acted, the next word is the kind of interaction. How
it was, parted by commas: ``wants a reply``, ``closed``, ``gave`` (a whole give), ``gave a
little``, ``asks``, ``a pitch``, ``depth 2``, ``7 people``, ``20 times``, ``at 09:30``,
``#interest``. Everything else is as the catalogue has it. The day of the last row is the
day on which the table ends.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from crm.rules.history import History, SharedInterest
from crm.rules.interaction import CATALOGUE, Direction, Give, Interaction, Kind
from crm.rules.policy import DEFAULT, Policy
from crm.rules.standing import Episode, Standing, Summary, standing_on, summarize

_WHO = {"you": Direction.OUT, "they": Direction.IN, "both": Direction.MUTUAL}
_NOON = time(12)


@dataclass(frozen=True)
class Story:
    """A history, and what its table says about the changes of stage and warmth."""

    history: History
    told: tuple[tuple[date, str], ...]
    ends_on: date

    def standing(self, day: str = "", policy: Policy = DEFAULT) -> Standing:
        """The standing on ``day``, by default on the last day of the table."""
        return standing_on(self.history, date.fromisoformat(day) if day else self.ends_on, policy)

    def summary(self, policy: Policy = DEFAULT) -> Summary:
        return summarize(self.history, policy)

    def happened(self, policy: Policy = DEFAULT) -> tuple[tuple[date, str], ...]:
        """The changes that the rules find, in the words of the table."""
        return changes(self.standing(policy=policy))


def changes(standing: Standing) -> tuple[tuple[date, str], ...]:
    """Every change of stage or warmth: its day and its name."""
    return tuple((episode.on, _name(episode)) for episode in standing.episodes)


def _name(episode: Episode) -> str:
    return str(episode.warmth) if episode.stage is None else episode.stage.label


def story(*tables: str) -> Story:
    """Read one table, given in one or several parts."""
    history = History(on_file_on=date.max)
    told: list[tuple[date, str]] = []
    ends_on = date.min
    rows = [row.strip() for table in tables for row in table.splitlines() if row.strip()]
    for number, row in enumerate(rows):
        fact, _, said = row.partition("->")
        day, what = fact.split(maxsplit=1)
        ends_on = max(ends_on, date.fromisoformat(day))
        history = _with(history, date.fromisoformat(day), what.strip(), f"row {number:03}")
        told.extend((date.fromisoformat(day), word.strip()) for word in said.split(",") if word)
    if history.on_file_on == date.max:
        history = replace(history, on_file_on=_first_day(history))
    return Story(history, tuple(told), ends_on)


def _first_day(history: History) -> date:
    days = [event.on for event in history.interactions]
    return min([*days, history.connected_on or date.max])


def _with(history: History, on: date, what: str, uid: str) -> History:
    first, _, rest = what.partition(" ")
    if what == "silence":
        return history
    if what == "on file":
        return replace(history, on_file_on=on)
    if what == "connected":
        return replace(history, connected_on=on)
    if first == "shared":
        shared = SharedInterest(rest.strip(), on)
        return replace(history, shared_interests=(*history.shared_interests, shared))
    kind, _, notes = rest.strip().partition(" ")
    found = _interactions(_WHO[first], Kind(kind), on, uid, notes.split(","))
    return replace(history, interactions=(*history.interactions, *found))


def _interactions(
    direction: Direction, kind: Kind, on: date, uid: str, notes: Iterable[str]
) -> list[Interaction]:
    event = Interaction(
        uid=uid,
        kind=kind,
        direction=direction,
        depth=CATALOGUE[kind].depth,
        on=on,
        at=datetime.combine(on, _NOON, UTC),
        gave=CATALOGUE[kind].give if direction is Direction.OUT else Give.NONE,
    )
    times = 1
    for note in filter(None, (note.strip() for note in notes)):
        if note.endswith(" times"):
            times = int(note.split()[0])
        else:
            event = _noted(event, note)
    return [event._replace(uid=f"{uid}.{n:02}") if times > 1 else event for n in range(times)]


def _noted(event: Interaction, note: str) -> Interaction:
    match note.split():
        case ["wants", "a", "reply"]:
            return event._replace(wants_reply=True)
        case ["closed"]:
            return event._replace(closed=True)
        case ["gave"]:
            return event._replace(gave=Give.WHOLE)
        case ["gave", "a", "little"]:
            return event._replace(gave=Give.SMALL)
        case ["asks"]:
            return event._replace(asks=True)
        case ["a", "pitch"]:
            return event._replace(pitch=True)
        case ["depth", depth]:
            return event._replace(depth=int(depth))
        case [people, "people"]:
            return event._replace(people=int(people))
        case ["at", clock]:
            return event._replace(at=datetime.combine(event.on, time.fromisoformat(clock), UTC))
        case [tag] if tag.startswith("#"):
            return event._replace(interests=event.interests | {tag[1:]})
        case _:
            raise ValueError(f"the table says {note!r}, which means nothing")
