"""What makes today the day for somebody: what was noticed, dates of theirs, a need they
voiced, and what is new on your shelf."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, and_, exists, func, or_, select, text

from crm.rules.days import days_after
from crm.rules.nudge.candidate import Hook, HookKind
from crm.rules.policy import Policy
from crm.rules.text import clean_line
from crm.rules.yearly import BIRTHDAY, occurrence
from crm.store import contacts, insights
from crm.store.shelf_tables import contact_date, insight, insight_interest, insight_shared
from crm.store.tables import (
    NEEDS,
    contact,
    contact_interest,
    interaction,
    interaction_contact,
    signal,
)

MOST_FRESH, MOST_PEOPLE = 20, 40
"""The newest insights read, and the people for whom they are, the longest due first: more
than any list holds."""

_PLACED = contact.c.rhythm_days.is_not(None)
_KINDS = {kind.value for kind in HookKind}
_LEAP_DAY = (2, 29)

Hooks = dict[int, list[Hook]]


def hooked(connection: Connection, today: date, policy: Policy, apart: Collection[int]) -> Hooks:
    """The live hooks of placed contacts; what is new on the shelf is not looked up for those
    who are kept apart."""
    hooks: Hooks = defaultdict(list)
    _add_signals(hooks, connection, today, policy)
    _add_dates(hooks, connection, today, policy)
    _add_needs(hooks, connection, today, policy)
    _add_insights(hooks, connection, today, policy, apart)
    return hooks


def _add_signals(hooks: Hooks, connection: Connection, today: date, policy: Policy) -> None:
    """What is still news; a loss for as long as nothing else is to be suggested."""
    mourned_since = days_after(today, -policy.mourning_days)
    query = (
        select(signal)
        .join(contact, contact.c.id == signal.c.contact_id)
        .where(
            signal.c.expires_on >= mourned_since,
            or_(
                signal.c.expires_on >= today,
                and_(signal.c.kind == HookKind.LOSS.value, signal.c.on_date >= mourned_since),
            ),
            signal.c.on_date <= today,
            signal.c.kind.in_(sorted(_KINDS)),
            _PLACED,
        )
        .order_by(signal.c.on_date, signal.c.id)
    )
    for row in connection.execute(query):
        hooks[row.contact_id].append(
            Hook(HookKind(row.kind), row.on_date, row.expires_on, row.text, row.link, row.uid)
        )


def _add_dates(hooks: Hooks, connection: Connection, today: date, policy: Policy) -> None:
    """Birthdays and other dates that came round within the days in which they fade."""
    since = days_after(today, -policy.birthday_hook_days)
    lately = [days_after(since, later) for later in range((today - since).days + 1)]
    asked = {(on.month, on.day) for on in lately}
    if occurrence(*_LEAP_DAY, since) <= today:
        asked.add(_LEAP_DAY)
    is_one = (
        and_(contact_date.c.month == month, contact_date.c.day == day)
        for month, day in sorted(asked)
    )
    query = (
        select(contact_date)
        .join(contact, contact.c.id == contact_date.c.contact_id)
        .where(or_(*is_one), _PLACED)
        .order_by(contact_date.c.id)
    )
    for row in connection.execute(query):
        on = occurrence(row.month, row.day, since)
        kind = HookKind.BIRTHDAY if row.label == BIRTHDAY else HookKind.DATE
        ends_on = days_after(on, policy.birthday_hook_days)
        hooks[row.contact_id].append(Hook(kind, on, ends_on, row.label))


def _add_needs(hooks: Hooks, connection: Connection, today: date, policy: Policy) -> None:
    since = today - timedelta(days=policy.need_hook_days)
    query = (
        select(contact.c.id, interaction.c.on_date, interaction.c.note)
        .select_from(interaction)
        .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
        .join(contact, contact.c.id == interaction_contact.c.contact_id)
        .where(
            text(NEEDS),
            interaction.c.on_date.between(since, today),
            interaction.c.pitch.is_(False),
            _PLACED,
        )
        .order_by(interaction.c.on_date, interaction.c.id)
    )
    for key, on, note in connection.execute(query):
        ends_on = days_after(on, policy.need_hook_days)
        hooks[key].append(Hook(HookKind.NEED, on, ends_on, clean_line(note)))


def _add_insights(
    hooks: Hooks, connection: Connection, today: date, policy: Policy, apart: Collection[int]
) -> None:
    """For those who share its interest with you and have not seen it, the newest of what is
    new on the shelf. Dormant ties stand outside: a link does not bring them back."""
    mine = _interests_of_owner(connection)
    fresh = {row.id: row for row in _fresh(connection, mine, today, policy)}
    if not fresh:
        return
    query = (
        select(contact.c.id, insight_interest.c.insight_id)
        .select_from(insight_interest)
        .join(
            contact_interest,
            contact_interest.c.interest_id == insight_interest.c.interest_id,
        )
        .join(contact, contact.c.id == contact_interest.c.contact_id)
        .where(
            insight_interest.c.insight_id.in_(fresh),
            insight_interest.c.interest_id.in_(mine),
            contact_interest.c.confirmed,
            contact_interest.c.dropped_on.is_(None),
            _PLACED,
            func.coalesce(contact.c.dormant_on, date.max) > today,
            contact.c.id.not_in(contacts.values(apart)),
            ~exists().where(
                insight_shared.c.insight_id == insight_interest.c.insight_id,
                insight_shared.c.contact_id == contact.c.id,
            ),
        )
        .order_by(contact.c.due_on, contact.c.id, insight_interest.c.insight_id.desc())
        .limit(MOST_PEOPLE * MOST_FRESH)
    )
    newest: dict[int, int] = {}
    for key, insight_id in connection.execute(query):
        newest.setdefault(key, insight_id)
    for key, insight_id in newest.items():
        row = fresh[insight_id]
        ends_on = days_after(row.added_on, policy.news_hook_days)
        hooks[key].append(
            Hook(HookKind.INSIGHT, row.added_on, ends_on, row.title, row.link, row.uid)
        )


def _interests_of_owner(connection: Connection) -> list[int]:
    return list(
        connection.execute(
            select(contact_interest.c.interest_id)
            .join(contact, contact.c.id == contact_interest.c.contact_id)
            .where(
                contact.c.is_owner,
                contact_interest.c.confirmed,
                contact_interest.c.dropped_on.is_(None),
            )
        ).scalars()
    )


def _fresh(
    connection: Connection, interest_ids: Sequence[int], today: date, policy: Policy
) -> list[Any]:
    on_these = select(insight_interest.c.insight_id).where(
        insight_interest.c.interest_id.in_(interest_ids)
    )
    found = list(
        connection.execute(
            select(insight)
            .where(
                insight.c.added_on.between(today - timedelta(days=policy.news_hook_days), today),
                insight.c.is_own.is_(False),
                insight.c.retired_on.is_(None),
                insight.c.id.in_(on_these),
            )
            .order_by(insight.c.id.desc())
            .limit(MOST_FRESH)
        )
    )
    return insights.not_yours(connection, found)
