"""What a week held and what is ahead, read by index and not from the whole history."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, time
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Select, and_, func, or_, select

from crm.rules.circles import Circle
from crm.rules.interaction import Direction, Interaction, Kind
from crm.rules.week import Deed, Span
from crm.store import facts
from crm.store.contacts import left_alone
from crm.store.tables import contact, interaction, interaction_contact, offer, offering, promise

_AT_ONCE = 2_000
"""Rows of many that are read together."""
_PLACED = contact.c.rhythm_days.is_not(None)


def deeds(connection: Connection, span: Span) -> tuple[Deed, ...]:
    """Every interaction of these days, in order."""
    rows = connection.execute(_within(span)).all()
    people = facts.people_in(connection, [row.id for row in rows])
    return tuple(
        Deed(facts.as_rules_see(row), tuple((who.uid, who.name) for who in people.get(row.id, ())))
        for row in rows
    )


def gives_and_asks(connection: Connection, span: Span) -> tuple[Deed, ...]:
    """The interactions of these days in which something was given or asked, in order, without
    the people in them."""
    rows = connection.execute(_within(span).where(or_(interaction.c.gave != 0, interaction.c.asks)))
    return tuple(Deed(facts.as_rules_see(row), ()) for row in rows.all())


def _within(span: Span) -> Select[Any]:
    return (
        select(interaction)
        .where(interaction.c.on_date.between(span.first_on, span.last_on))
        .order_by(interaction.c.on_date, interaction.c.at, interaction.c.id)
    )


def active(connection: Connection, span: Span) -> set[int]:
    """Whom an interaction of these days was with."""
    rows = connection.execute(
        select(interaction_contact.c.contact_id)
        .join(interaction, interaction.c.id == interaction_contact.c.interaction_id)
        .join(contact, contact.c.id == interaction_contact.c.contact_id)
        .where(
            interaction.c.on_date.between(span.first_on, span.last_on),
            contact.c.is_owner.is_(False),
        )
    )
    return set(rows.scalars())


def events_of(
    connection: Connection, span: Span, contact_ids: Collection[int]
) -> dict[int, list[Interaction]]:
    """What of these days may make an exchange, by contact, to the day: neither the hour nor
    which one it was is told, nor what was said, given, asked and shared. So one object serves
    for all that are alike, of which there may be a hundred thousand."""
    rows = connection.execute(
        select(
            interaction_contact.c.contact_id,
            interaction.c.kind,
            interaction.c.direction,
            interaction.c.depth,
            interaction.c.on_date,
            interaction.c.pitch,
            interaction.c.people,
        )
        .join(interaction, interaction.c.id == interaction_contact.c.interaction_id)
        .where(interaction.c.on_date.between(span.first_on, span.last_on))
    )
    found: dict[int, list[Interaction]] = {key: [] for key in contact_ids}
    alike: dict[tuple[Any, ...], Interaction] = {}
    for key, *told in chain.from_iterable(rows.partitions(_AT_ONCE)):
        if key not in found:
            continue
        event = alike.get(known := tuple(told))
        if event is None:
            event = alike[known] = _to_the_day(*known)
        found[key].append(event)
    return found


def _to_the_day(
    kind: str, direction: str, depth: int, on: date, pitch: bool, people: int
) -> Interaction:
    noon = datetime.combine(on, time(12), UTC)
    return Interaction(
        "", Kind(kind), Direction(direction), depth, on, noon, pitch=pitch, people=people
    )


def perhaps_quieted(connection: Connection, span: Span, today: date) -> set[int]:
    """Placed people whose tie may have cooled or fallen asleep in these days: the summary
    says so, or they were heard of since and it says it no longer. Nobody is among them who
    is to be left alone."""
    within = (
        column.between(span.first_on, span.last_on)
        for column in (contact.c.cools_on, contact.c.dormant_on)
    )
    since = contact.c.last_exchange_on > span.first_on
    rows = connection.execute(
        select(contact.c.id).where(_PLACED, ~left_alone(today), or_(since, *within))
    )
    return set(rows.scalars())


def names(connection: Connection, contact_ids: Collection[int]) -> dict[int, tuple[str, str]]:
    """The uid and name of each contact."""
    rows = connection.execute(
        select(contact.c.id, contact.c.uid, contact.c.name).where(contact.c.id.in_(contact_ids))
    )
    return {row.id: (row.uid, row.name) for row in rows}


def promises(connection: Connection, span: Span, until_on: date, today: date) -> list[Any]:
    """Promises kept or let go in these days, and open ones due by a later day (but for
    those with people who are to be left alone), with the uid and name of their contact, the
    soonest due first."""
    settled = or_(
        promise.c.kept_on.between(span.first_on, span.last_on),
        promise.c.dropped_on.between(span.first_on, span.last_on),
    )
    is_open = and_(
        promise.c.kept_on.is_(None),
        promise.c.dropped_on.is_(None),
        promise.c.due_on <= until_on,
        ~left_alone(today),
    )
    return list(
        connection.execute(
            select(
                promise, contact.c.uid.label("contact_uid"), contact.c.name.label("contact_name")
            )
            .join(contact, contact.c.id == promise.c.contact_id)
            .where(or_(settled, is_open))
            .order_by(promise.c.due_on.is_(None), promise.c.due_on, promise.c.id)
        )
    )


def offers(connection: Connection, span: Span) -> list[Any]:
    """Offers made or answered in these days, with the names of both."""
    return list(
        connection.execute(
            select(
                offer,
                offering.c.name.label("offering_name"),
                contact.c.uid.label("contact_uid"),
                contact.c.name.label("contact_name"),
            )
            .join(offering, offering.c.id == offer.c.offering_id)
            .join(contact, contact.c.id == offer.c.contact_id)
            .where(
                or_(
                    offer.c.made_on.between(span.first_on, span.last_on),
                    offer.c.answered_on.between(span.first_on, span.last_on),
                )
            )
            .order_by(func.coalesce(offer.c.answered_on, offer.c.made_on), offer.c.id)
        )
    )


def becoming_due(connection: Connection, span: Span, today: date) -> list[Any]:
    """(uid, name, due_on) of placed people whose rhythm makes them due in these days; nobody
    who is to be left alone, who rests then (the inner and the close circle never do by
    themselves), or whose tie sleeps then."""
    near = (Circle.INNER.value, Circle.CLOSE.value)
    resting = and_(
        func.coalesce(contact.c.circle, "").not_in(near),
        func.coalesce(contact.c.rest_from_on, date.max) <= contact.c.due_on,
        func.coalesce(contact.c.rest_until_on, date.min) > contact.c.due_on,
    )
    return list(
        connection.execute(
            select(contact.c.uid, contact.c.name, contact.c.due_on)
            .where(
                _PLACED,
                contact.c.due_on.between(span.first_on, span.last_on),
                func.coalesce(contact.c.dormant_on, date.max) > contact.c.due_on,
                ~resting,
                ~left_alone(today),
            )
            .order_by(contact.c.due_on, contact.c.name_folded, contact.c.id)
        )
    )
