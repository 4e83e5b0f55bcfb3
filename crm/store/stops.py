"""Who asked you to stop, and has neither written since nor been let in again."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, select, text

from crm.rules.interaction import CATALOGUE, Direction
from crm.rules.policy import DEFAULT
from crm.store.tables import STOPS, boundary, contact, interaction, interaction_contact

_INERT = tuple(kind.value for kind, usual in CATALOGUE.items() if usual.inert)


def stopped_on(connection: Connection) -> dict[int, date]:
    """The day of the newest stop that stands, by contact."""
    newest = (
        _standing()
        .add_columns(func.max(interaction.c.on_date, type_=interaction.c.on_date.type))
        .group_by(contact.c.id)
    )
    return dict(connection.execute(newest).all())


@cache
def stopped_ids() -> Select[Any]:
    """The contacts whose stop stands, as a part of another question."""
    return _standing().correlate(None)


@cache
def _standing() -> Select[Any]:
    """The contacts of each stop that stands, by the index of stops and not by a scan."""
    return (
        select(contact.c.id)
        .select_from(interaction)
        .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
        .join(contact, contact.c.id == interaction_contact.c.contact_id)
        .where(
            text(STOPS),
            func.coalesce(contact.c.heard_on, date.min) <= interaction.c.on_date,
            ~_wrote_later_that_day(),
            ~_let_in_again(),
        )
    )


def _wrote_later_that_day() -> ColumnElement[bool]:
    later, whose = interaction.alias("later"), interaction_contact.alias("whose")
    return and_(
        contact.c.heard_on == interaction.c.on_date,
        exists()
        .where(
            whose.c.contact_id == contact.c.id,
            later.c.id == whose.c.interaction_id,
            later.c.on_date == interaction.c.on_date,
            later.c.at > interaction.c.at,
            later.c.direction == Direction.IN.value,
            later.c.depth > 0,
            later.c.pitch.is_(False),
            later.c.kind.not_in(_INERT),
            later.c.people <= DEFAULT.large_thread_people,
        )
        .correlate(contact, interaction),
    )


def _let_in_again() -> ColumnElement[bool]:
    """A boundary drawn on the day of the stop or since was lifted, with its reason."""
    return (
        exists()
        .where(
            boundary.c.contact_id == contact.c.id,
            boundary.c.since_on >= interaction.c.on_date,
            boundary.c.lifted_at >= interaction.c.at,
        )
        .correlate(contact, interaction)
    )
