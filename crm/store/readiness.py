"""Who might be near an offer, read from the summaries of the placed people alone."""

from __future__ import annotations

from datetime import date, timedelta
from functools import reduce
from operator import add
from typing import Any

from sqlalchemy import Connection, Integer, and_, case, cast, func, or_, select

from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Kind, Stage
from crm.rules.policy import Policy
from crm.store.contacts import stands
from crm.store.stops import stopped_ids
from crm.store.tables import boundary, contact, interaction, interaction_contact, promise

_PLACED = contact.c.rhythm_days.is_not(None)


def _conditions(today: date, policy: Policy) -> dict[str, Any]:
    """What the summaries tell of the rules 1 to 3, as conditions on a contact."""
    forbidding = select(boundary.c.contact_id).where(
        stands(today, silent=False), boundary.c.kind != BoundaryKind.ONLY_CHANNEL.value
    )
    overdue = select(promise.c.contact_id).where(
        promise.c.by == PromiseBy.ME.value,
        promise.c.kept_on.is_(None),
        promise.c.dropped_on.is_(None),
        promise.c.due_on < today,
    )
    heard_after = today - timedelta(days=policy.gate_heard_days)
    return {
        "bound": or_(contact.c.id.in_(forbidding), contact.c.id.in_(stopped_ids())),
        "early": contact.c.stage < int(Stage.RAPPORT),
        "cool": or_(contact.c.cools_on.is_(None), contact.c.cools_on <= today),
        "unheard": or_(contact.c.heard_on.is_(None), contact.c.heard_on < heard_after),
        "owed": or_(contact.c.unanswered_on.is_not(None), contact.c.id.in_(overdue)),
    }


def lacking(connection: Connection, today: date, policy: Policy) -> dict[str, int]:
    """How many of the placed people each condition keeps from an offer, and how many there
    are in all (``placed``)."""
    found = connection.execute(
        select(
            func.count().label("placed"),
            *(
                func.coalesce(func.sum(case((condition, 1), else_=0)), 0).label(name)
                for name, condition in _conditions(today, policy).items()
            ),
        )
        .select_from(contact)
        .where(_PLACED, contact.c.is_owner.is_(False))
    ).one()
    return dict(found._mapping)


def nearest(connection: Connection, today: date, policy: Policy, limit: int) -> list[Any]:
    """The placed contacts of whom the fewest conditions keep an offer, the closest first; and
    before them who asked for something lately, which waives most of them. Nobody is among
    them who is bound."""
    conditions = _conditions(today, policy)
    bound = conditions.pop("bound")
    asked_after = today - timedelta(days=policy.gate_request_days)
    asked = (
        select(interaction_contact.c.contact_id)
        .join(interaction, interaction.c.id == interaction_contact.c.interaction_id)
        .where(
            interaction.c.kind == Kind.REQUEST.value,
            interaction.c.offering_id.is_not(None),
            interaction.c.on_date >= asked_after,
        )
    )
    has_asked = contact.c.id.in_(asked)
    missing = reduce(add, (cast(condition, Integer) for condition in conditions.values()))
    query = (
        select(contact)
        .where(
            contact.c.is_owner.is_(False),
            ~bound,
            or_(has_asked, and_(_PLACED, contact.c.stage >= int(Stage.ENGAGED))),
        )
        .order_by(
            has_asked.desc(),
            missing,
            contact.c.stage.desc(),
            contact.c.last_exchange_on.desc().nulls_last(),
            contact.c.id,
        )
        .limit(limit)
    )
    return list(connection.execute(query))
