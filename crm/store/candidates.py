"""Who may stand on a day's list: read by index, never from the whole history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, or_, select

from crm.rules.circles import Circle
from crm.rules.interaction import Kind, Stage
from crm.rules.nudge.candidate import (
    Candidate,
    Event,
    Hook,
    HookKind,
    Obligation,
    ObligationKind,
    Shown,
    Slot,
)
from crm.rules.policy import Policy
from crm.store import candidate_facts as about
from crm.store import candidate_pools as pools
from crm.store import days, insights, introductions, stops
from crm.store.candidate_hooks import hooked
from crm.store.shelf_tables import introduction
from crm.store.tables import contact, nudge

_PLACED = contact.c.rhythm_days.is_not(None)


def shown_lately(connection: Connection, today: date, policy: Policy) -> tuple[Shown, ...]:
    """Today's entries and the revivals of the last days."""
    since = today - timedelta(days=int(policy.dormant_each_days))
    rows = connection.execute(
        select(
            nudge.c.local_on,
            nudge.c.slot,
            nudge.c.kind,
            contact.c.uid,
            contact.c.company,
            contact.c.stage,
            introduction.c.uid.label("introduction_uid"),
        )
        .join(contact, contact.c.id == nudge.c.contact_id)
        .outerjoin(introduction, introduction.c.id == nudge.c.introduction_id)
        .where(
            or_(
                nudge.c.local_on == today,
                (nudge.c.slot == Slot.REVIVAL.value) & nudge.c.local_on.between(since, today),
            )
        )
        .order_by(nudge.c.local_on, nudge.c.position)
    )
    return tuple(
        Shown(
            row.uid,
            row.company,
            Slot(row.slot),
            Stage(row.stage),
            row.local_on,
            Kind(row.kind),
            row.introduction_uid or "",
        )
        for row in rows
    )


def candidates(connection: Connection, today: date, policy: Policy) -> list[Candidate]:
    """Everybody who may stand on today's list, without the words that only a nudge needs:
    see :func:`with_words`."""
    owed = _owed(connection, today, policy)
    apart = pools.kept_apart(connection, today)
    hooks = hooked(connection, today, policy, apart)
    ids = (
        pools.due(connection, today, policy, apart)
        | pools.dormant(connection, today, apart)
        | set(owed)
        | set(hooks)
    )
    return _described(connection, sorted(ids - apart), today, policy, owed, hooks)


def described(
    connection: Connection, contact_ids: Sequence[int], today: date, policy: Policy
) -> list[Candidate]:
    """These contacts as whole candidates; who is unplaced is left out."""
    owed, hooks = _owed(connection, today, policy), hooked(connection, today, policy, set())
    lean = _described(connection, contact_ids, today, policy, owed, hooks)
    return with_words(connection, lean, today, policy)


def with_words(
    connection: Connection, lean: Sequence[Candidate], today: date, policy: Policy
) -> list[Candidate]:
    """The same candidates with what they care for, asked and last told you, what you did
    with them lately and what you could give them."""
    if not lean:
        return []
    ids = dict(
        connection.execute(
            select(contact.c.uid, contact.c.id).where(contact.c.uid.in_([c.uid for c in lean]))
        ).all()
    )
    keys = list(ids.values())
    theirs, shared = about.interests(connection, keys)
    said = about.last_said(connection, keys)
    lately = about.lately(connection, keys)
    fitting = insights.fitting(connection, keys, today, policy)
    meetings = introductions.meetings(connection, keys, today, policy)
    whole = []
    for candidate in lean:
        key = ids[candidate.uid]
        words, on, is_noted = said.get(key, ("", None, False))
        whole.append(
            replace(
                candidate,
                shared_interests=tuple(shared.get(key, ())),
                their_interests=tuple(theirs.get(key, ())),
                last_said=words,
                last_said_on=on,
                is_noted=is_noted,
                lately=tuple(lately.get(key, ())),
                insights=tuple(fitting.get(key, ())),
                meetings=tuple(meetings.get(key, ())),
                obligations=tuple(
                    _in_words(connection, key, owed) for owed in candidate.obligations
                ),
            )
        )
    return whole


def _in_words(connection: Connection, contact_id: int, owed: Obligation) -> Obligation:
    if owed.kind is not ObligationKind.REPLY:
        return owed
    return replace(owed, text=about.asked(connection, contact_id, owed.on))


def _owed(connection: Connection, today: date, policy: Policy) -> dict[int, list[Obligation]]:
    owed = about.owed(connection, today, policy)
    for key, introducing in introductions.owed(connection, today, policy).items():
        owed.setdefault(key, []).extend(introducing)
    return owed


def _described(
    connection: Connection,
    contact_ids: Sequence[int],
    today: date,
    policy: Policy,
    owed: Mapping[int, Sequence[Obligation]],
    hooks: Mapping[int, Sequence[Hook]],
) -> list[Candidate]:
    rows = [
        row
        for row in connection.execute(select(contact).where(contact.c.id.in_(contact_ids)))
        if row.rhythm_days is not None
    ]
    ids = [row.id for row in rows]
    bounds = about.boundaries(connection, ids)
    skips = about.skips(connection, ids, today)
    revivals = about.revivals(connection, ids)
    refused = about.refused(connection, ids, today, policy)
    snoozes = days.snoozes(connection, ids, today)
    stopped = stops.stopped_on(connection)
    mourning = [
        key for key in ids if any(hook.kind is HookKind.LOSS for hook in hooks.get(key, ()))
    ]
    lately = about.lately(connection, mourning)
    return [
        Candidate(
            uid=row.uid,
            name=row.name,
            company=row.company,
            circle=None if row.circle is None else Circle(row.circle),
            rhythm_days=row.rhythm_days,
            placed_on=row.placed_on,
            spread_until_on=row.spread_until_on,
            stage=Stage(row.stage),
            exchanges=row.exchanges,
            last_exchange_on=row.last_exchange_on,
            half_life_days=row.half_life_days,
            cools_on=row.cools_on,
            dormant_on=row.dormant_on,
            heard_on=row.heard_on,
            touched_on=row.touched_on,
            quiet_from_on=row.quiet_from_on,
            rest_from_on=row.rest_from_on,
            rest_until_on=row.rest_until_on,
            balance=row.balance,
            last_shown_on=row.last_shown_on,
            last_revival_shown_on=revivals.get(row.id),
            skips=skips.get(row.id, 0),
            boundaries=tuple(bounds.get(row.id, ())),
            obligations=tuple(owed.get(row.id, ())),
            hooks=tuple(hooks.get(row.id, ())),
            purpose=row.purpose,
            can_give=row.can_give,
            stopped_on=stopped.get(row.id),
            lately=tuple(lately.get(row.id, ())),
            refused=tuple(refused.get(row.id, ())),
            **_snoozed(snoozes.get(row.id)),
        )
        for row in rows
    ]


def _snoozed(row: Any) -> dict[str, Any]:
    """Until when, or for what, somebody is snoozed, as a candidate says it."""
    if row is None:
        return {}
    if row.until_event is None:
        return {"snoozed_until_on": row.until_on}
    return {"snoozed_for": Event(row.until_event)}
