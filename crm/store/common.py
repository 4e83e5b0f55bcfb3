"""What two people have in common, beside their lists: whom they know, what they spoke of."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, func, or_, select, union

from crm.rules.interaction import Direction, Kind
from crm.store.contacts import left_alone
from crm.store.shelf_tables import introduction
from crm.store.tables import (
    contact,
    contact_interest,
    interaction,
    interaction_contact,
    interaction_interest,
    interest,
)

_MEETING_OTHERS = (Kind.INTRODUCTION.value, Kind.INTRODUCED.value)


def acquaintances(connection: Connection, contact_id: int, today: date) -> list[Any]:
    """(uid, name) of those whom they know through you, or you through them, by name; without
    who is left alone."""
    there, others = interaction_contact.alias("there"), interaction_contact.alias("others")
    met = union(
        select(introduction.c.second_id).where(
            introduction.c.first_id == contact_id, introduction.c.made_on.is_not(None)
        ),
        select(introduction.c.first_id).where(
            introduction.c.second_id == contact_id, introduction.c.made_on.is_not(None)
        ),
        select(others.c.contact_id)
        .join(there, there.c.interaction_id == others.c.interaction_id)
        .join(interaction, interaction.c.id == others.c.interaction_id)
        .where(there.c.contact_id == contact_id, interaction.c.kind.in_(_MEETING_OTHERS)),
    ).subquery()
    return list(
        connection.execute(
            select(contact.c.uid, contact.c.name)
            .where(
                contact.c.id.in_(select(met.c[0])),
                contact.c.id != contact_id,
                contact.c.is_owner.is_(False),
                ~left_alone(today),
            )
            .order_by(contact.c.name_folded, contact.c.id)
        )
    )


def talked_of(connection: Connection, contact_id: int) -> list[Any]:
    """(interest_id, name, times, last_on, on_list) of what their words to you, or talks of
    both of you, were tagged with, the last first. ``on_list``: it is or was on their list."""
    listed = (
        select(contact_interest.c.interest_id)
        .where(
            contact_interest.c.contact_id == contact_id,
            contact_interest.c.interest_id == interest.c.id,
        )
        .exists()
    )
    last_on = func.max(interaction.c.on_date, type_=interaction.c.on_date.type)
    return list(
        connection.execute(
            select(
                interest.c.id.label("interest_id"),
                interest.c.name,
                func.count().label("times"),
                last_on.label("last_on"),
                listed.label("on_list"),
            )
            .join(interaction_interest, interaction_interest.c.interest_id == interest.c.id)
            .join(interaction, interaction.c.id == interaction_interest.c.interaction_id)
            .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
            .where(
                interaction_contact.c.contact_id == contact_id,
                interaction.c.direction != Direction.OUT.value,
                or_(interaction.c.depth > 0, interaction.c.note != ""),
                interaction.c.pitch.is_(False),
            )
            .group_by(interest.c.id)
            .order_by(last_on.desc(), interest.c.folded)
        )
    )
