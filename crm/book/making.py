"""Making the list of a day: loaded only by who makes it."""

from __future__ import annotations

from datetime import date, datetime

from crm.rules.interaction import Kind, Stage
from crm.rules.nudge import choose, nudge_for
from crm.rules.nudge.candidate import Candidate, Nudge
from crm.rules.nudge.eligible import without_insights
from crm.rules.policy import Policy
from crm.store import candidates, contacts, facts, nudges
from crm.store.engine import Connection
from crm.store.journal import Pen
from crm.store.tables import contact, nudge


def fill(pen: Pen, made_at: datetime, on: date, capacity: int, policy: Policy) -> None:
    """Fill the free places of a day's list; entries that stand are never touched."""
    connection = pen.connection
    standing = nudges.of_day(connection, on)
    if len(standing) >= capacity:
        return
    chosen = choose(
        candidates.candidates(connection, on, policy),
        on,
        policy,
        capacity,
        candidates.shown_lately(connection, on, policy),
    )
    whole = candidates.with_words(connection, [candidate for candidate, _ in chosen], on, policy)
    used = [Kind(row.kind) for row in standing]
    given = nudges.insights_of_day(connection, on)
    last = max((row.position for row in standing), default=0)
    for candidate, (_, slot) in zip(whole, chosen, strict=True):
        one = without_insights(candidate, given, on, policy)
        entry = nudge_for(one, slot, on, policy, used)
        last += 1
        _enter(pen, candidate, entry, last, made_at, on)
        used.append(entry.kind)
        given |= {entry.insight_uid} - {""}


def _enter(
    pen: Pen, candidate: Candidate, entry: Nudge, place: int, made_at: datetime, on: date
) -> None:
    """Write one entry."""
    key = contacts.by_uid(pen.connection, entry.uid)
    if key is None:
        raise LookupError(entry.uid)
    pen.insert(
        nudge,
        contact_id=key,
        local_on=on,
        position=place,
        slot=entry.slot.value,
        kind=entry.kind.value,
        score=entry.score.total,
        why=entry.why,
        material=entry.material,
        next_step=entry.next_step,
        about=entry.about,
        made_at=made_at,
        **nudges.ids_of(pen.connection, entry),
    )
    # A clock that was set back must not forget a later list.
    pen.update(contact, key, last_shown_on=max(on, candidate.last_shown_on or on))


def offers_possible(connection: Connection, on: date, policy: Policy) -> tuple[str, ...]:
    """Who of a day's list has an open gate: said as possible, never suggested before."""
    near = [row for row in nudges.of_day(connection, on) if row.stage >= Stage.RAPPORT]
    wanted = [row for row in facts.offerings(connection) if row.retired_on is None]
    if not near or not wanted:
        return ()
    from crm.rules.gate import judge  # noqa: PLC0415  # few lists have somebody so near
    from crm.rules.standing import standing_on  # noqa: PLC0415
    from crm.store.history import load_history, load_offering  # noqa: PLC0415

    names = []
    for row in near:
        history = load_history(connection, row.contact_id)
        standing = standing_on(history, on, policy)
        if any(
            judge(standing, history, load_offering(connection, one.id), on, policy).open
            for one in wanted
        ):
            names.append(row.contact_name)
    return tuple(names)
