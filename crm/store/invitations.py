"""Invitations in the book, of either direction."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, exists, func, select

from crm.rules.interaction import Direction, Kind
from crm.rules.invitation import Sent
from crm.store.contacts import left_alone
from crm.store.inbox_tables import invitation
from crm.store.tables import contact, interaction, interaction_contact, signal

_WHO = (
    contact.c.uid.label("contact_uid"),
    contact.c.name.label("contact_name"),
    contact.c.first.label("contact_first"),
    contact.c.company.label("contact_company"),
    contact.c.role.label("contact_role"),
    contact.c.exchanges.label("contact_exchanges"),
    contact.c.first_exchange_on,
)


def invitations(
    connection: Connection,
    direction: Direction,
    *,
    states: Collection[str] = (),
    contact_id: int | None = None,
    uid: str = "",
    spare_on: date | None = None,
    since_on: date | None = None,
) -> list[Any]:
    """Rows with whom they are about, the newest first. ``states`` keeps those, ``since_on``
    those of that day and later; ``spare_on`` leaves out whoever is left alone then; ``uid`` is
    the beginning of one."""
    query = _rows().where(invitation.c.direction == direction.value)
    if states:
        query = query.where(invitation.c.state.in_(states))
    if contact_id is not None:
        query = query.where(invitation.c.contact_id == contact_id)
    if uid:
        query = query.where(invitation.c.uid.startswith(uid, autoescape=True))
    if spare_on is not None:
        query = query.where(~left_alone(spare_on))
    if since_on is not None:
        query = query.where(invitation.c.on_date >= since_on)
    return list(connection.execute(query))


def by_id(connection: Connection, key: int) -> Any:
    """One row, with whom it is about."""
    return connection.execute(_rows().where(invitation.c.id == key)).one()


def _rows() -> Select[Any]:
    return (
        select(invitation, *_WHO, interaction.c.pitch.label("is_pitch"))
        .join(contact, contact.c.id == invitation.c.contact_id)
        .outerjoin(interaction, interaction.c.id == invitation.c.interaction_id)
        .order_by(invitation.c.on_date.desc(), invitation.c.id.desc())
    )


def of_contact(connection: Connection, contact_id: int) -> list[Any]:
    """All of one contact, of either direction, the newest first."""
    return list(connection.execute(_rows().where(invitation.c.contact_id == contact_id)))


def unthanked(
    connection: Connection, since_on: date, today: date, *, contact_id: int | None = None
) -> list[Any]:
    """Accepted invitations of yours from ``since_on`` on after which you wrote nothing, with
    whom they are about; without whoever is left alone."""
    rows = _rows().where(
        invitation.c.direction == Direction.OUT.value,
        invitation.c.state == Sent.ACCEPTED.value,
        invitation.c.settled_on.between(since_on, today),
        ~_wrote_since(),
        ~left_alone(today),
    )
    if contact_id is not None:
        rows = rows.where(invitation.c.contact_id == contact_id)
    return list(connection.execute(rows))


def owed_thanks(connection: Connection, since_on: date, today: date) -> dict[int, tuple[date, str]]:
    """The same for placed contacts: the day of accepting and your words, by contact."""
    rows = connection.execute(
        select(invitation.c.contact_id, invitation.c.settled_on, invitation.c.words)
        .join(contact, contact.c.id == invitation.c.contact_id)
        .where(
            invitation.c.direction == Direction.OUT.value,
            invitation.c.state == Sent.ACCEPTED.value,
            invitation.c.settled_on.between(since_on, today),
            contact.c.rhythm_days.is_not(None),
            ~_wrote_since(),
        )
        .order_by(invitation.c.settled_on, invitation.c.id)
    )
    return {key: (on, words) for key, on, words in rows}


def _wrote_since() -> Any:
    return (
        exists()
        .where(
            interaction_contact.c.contact_id == invitation.c.contact_id,
            interaction.c.id == interaction_contact.c.interaction_id,
            interaction.c.direction != Direction.IN.value,
            interaction.c.kind != Kind.INVITATION.value,
            interaction.c.on_date >= invitation.c.settled_on,
        )
        .correlate(invitation)
    )


def began_in_role(connection: Connection, contact_ids: Sequence[int]) -> dict[int, date]:
    """Since when each is known to have the role of today: the newest news of a job."""
    rows = connection.execute(
        select(signal.c.contact_id, func.max(signal.c.on_date, type_=signal.c.on_date.type))
        .where(signal.c.contact_id.in_(list(contact_ids)), signal.c.kind == "new job")
        .group_by(signal.c.contact_id)
    )
    return dict(rows.all())


def known_refs(connection: Connection, source: str) -> set[str]:
    """The refs of all invitations of a source."""
    rows = connection.execute(select(invitation.c.source_ref).where(invitation.c.source == source))
    return set(rows.scalars())


def made_by_hand(connection: Connection) -> list[Any]:
    """Invitations that came from no import, with the words that their interaction holds."""
    return list(
        connection.execute(
            select(invitation, interaction.c.source.label("known_from"))
            .outerjoin(interaction, interaction.c.id == invitation.c.interaction_id)
            .where(invitation.c.source.is_(None))
        )
    )


def now_connected(connection: Connection) -> list[Any]:
    """(id, connected_on) of those that wait for an answer of either side, of contacts with
    whom you have been connected since."""
    return list(
        connection.execute(
            select(invitation.c.id, contact.c.connected_on)
            .join(contact, contact.c.id == invitation.c.contact_id)
            .where(
                invitation.c.state.in_(("waiting", "open", "asked")),
                contact.c.connected_on >= invitation.c.on_date,
            )
        )
    )
