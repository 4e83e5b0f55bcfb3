"""What may be taken back, and in which order.

The history is a line: the newest change that is not undone is undone first, and a new change
ends what could be brought back. What stands against an offer is never taken out by an undo,
nor by bringing something back: no path lets an offer in before the gate opens.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from crm.rules.interaction import Direction, Kind

UNDO, REDO = "undo", "redo"
OF_ITSELF = frozenset({"read_feed"})
"""Verbs of what the book does by itself: no change of the user's, so nothing to undo, and
nothing that stands in the way."""
FORGET = "forget_contact"
FLOORS = frozenset({"create", "start_offer", "make_offer", FORGET})
"""Verbs that nothing older than they are is undone past: a permit was judged by all that came
before it, and must stay provable; who was erased must not come back."""

_AGAINST = frozenset({Kind.NO.value, Kind.STOP.value, Kind.PREMATURE_PITCH.value})
_OF_A_BOUNDARY = frozenset({"contact_id", "kind", "until_on", "channel"})
Row = Mapping[str, Any]


class Stands(StrEnum):
    """Why something stays as it is."""

    FLOOR = "floor"
    ERASED = "erased"
    BOUNDARY = "boundary"
    LIFTED = "lifted"
    OFFER = "offer"
    ANSWER = "answer"
    REFUSAL = "refusal"
    PITCH = "pitch"
    ASK = "ask"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the log. ``target`` is the entry that an undo or redo was about."""

    id: int
    verb: str
    target: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A row as it is, and as it would become; None where there is none. Of a change of a row
    ``then`` holds only the columns that differ; ``now`` holds them too, and of an interaction
    the whole row."""

    table: str
    now: Row | None
    then: Row | None


def is_the_users(verb: str) -> bool:
    """Whether a verb is a change of the user's own, which could be undone."""
    return verb not in OF_ITSELF and verb not in {UNDO, REDO}


def to_bring_back(newest_first: Iterable[Entry]) -> tuple[Entry, ...]:
    """The undos that can be taken back, the next one first: those since the user's last
    change, without those that were taken back already."""
    found: list[Entry] = []
    taken_back = 0
    for entry in newest_first:
        if entry.verb == REDO:
            taken_back += 1
        elif entry.verb == UNDO:
            if taken_back:
                taken_back -= 1
            else:
                found.append(entry)
        elif is_the_users(entry.verb):
            break
    return tuple(found)


def objection(steps: Sequence[Step], leaving: Collection[Any] = ()) -> Stands | None:
    """What stands against doing these steps; None when they may be done.

    Boundaries are neither lifted nor loosened, permits, offers and their answers stay as they
    are, and what the gate counts against an offer (a no, a stop, a confessed pitch, an ask of
    yours) stays with everybody who stays in the book, on its day or a later one. A boundary
    that came into the book together with its person goes with them. ``leaving`` are contacts
    who go besides those of the steps.
    """
    leaving = {*leaving} | {
        step.now["id"] for step in steps if step.table == "contact" and step.now and _goes(step)
    }
    people: dict[Any, set[Any]] = {}
    for step in steps:
        if step.table == "interaction_contact" and step.now is not None and _goes(step):
            people.setdefault(step.now["interaction_id"], set()).add(step.now["contact_id"])
    for step in steps:
        found = _OBJECTIONS.get(step.table, _none)(step)
        if found is None:
            continue
        if step.table == "boundary" and step.now is not None and _goes(step):
            if step.now["contact_id"] in leaving:
                continue
            return found
        if step.table == "interaction" and step.now is not None and _goes(step):
            with_whom = people.get(step.now["id"], set())
            if with_whom and with_whom <= leaving:
                continue
        return found
    return None


def _goes(step: Step) -> bool:
    return step.now is not None and step.then is None


def _none(_: Step) -> Stands | None:
    return None


def _boundary(step: Step) -> Stands | None:
    if step.now is None:
        return None
    if step.then is None:
        return Stands.BOUNDARY if step.now["lifted_at"] is None else None
    if step.then.get("lifted_at") is not None:
        return Stands.LIFTED
    return Stands.BOUNDARY if _OF_A_BOUNDARY & step.then.keys() else None


def _offer(step: Step) -> Stands | None:
    return Stands.ANSWER if step.now is not None and step.then is not None else Stands.OFFER


def _interaction(step: Step) -> Stands | None:
    now, then = step.now, step.then
    if now is None:
        return None
    if then is None:
        return _against(now)
    if now.get("kind") in _AGAINST and then.get("kind", now["kind"]) not in _AGAINST:
        return _against(now)
    if now.get("asks") and not then.get("asks", True):
        return Stands.ASK
    return _against(now) if "kind" in now and _is_weaker(now, then) else None


def _is_weaker(now: Row, then: Row) -> bool:
    """Whether it would lie on an earlier day, or count for nothing."""
    is_earlier = "on_date" in then and then["on_date"] < now["on_date"]
    return is_earlier or (then.get("depth") == 0 and now["depth"] > 0)


def _against(row: Row) -> Stands | None:
    if row["kind"] == Kind.PREMATURE_PITCH.value:
        return Stands.PITCH
    if row["kind"] in _AGAINST:
        return Stands.REFUSAL
    return Stands.ASK if is_against(row["kind"], row["direction"], asks=row["asks"]) else None


def is_against(kind: str, direction: str, *, asks: bool) -> bool:
    """Whether the gate counts such an interaction against an offer."""
    return kind in _AGAINST or (asks and direction != Direction.IN.value)


def _introduction(step: Step) -> Stands | None:
    """That one of them would rather not is kept for good."""
    if step.now is None or not step.now.get("declined"):
        return None
    return None if step.then is not None and step.then.get("declined") else Stands.DECLINED


_OBJECTIONS = {
    "boundary": _boundary,
    "permit": _offer,
    "offer": _offer,
    "interaction": _interaction,
    "introduction": _introduction,
}
