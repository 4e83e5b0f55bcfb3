"""Reading the facts around a contact: interactions, interests, promises, boundaries, offers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, func, select

from crm.rules.interaction import Direction, Give, Interaction, Kind
from crm.store import topics
from crm.store.tables import (
    boundary,
    contact,
    contact_interest,
    interaction,
    interaction_contact,
    interaction_interest,
    interest,
    offer,
    offering,
    offering_interest,
    permit,
    promise,
)

if TYPE_CHECKING:
    from crm.store.journal import Pen


def interactions_of(connection: Connection, contact_id: int, limit: int | None = None) -> list[Any]:
    """The interactions of a contact, newest first."""
    return list(
        connection.execute(
            select(interaction)
            .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
            .where(interaction_contact.c.contact_id == contact_id)
            .order_by(
                interaction.c.on_date.desc(), interaction.c.at.desc(), interaction.c.id.desc()
            )
            .limit(limit)
        )
    )


def interactions_by_id(connection: Connection, ids: Sequence[int]) -> list[Any]:
    """These interactions, in the order asked for."""
    rows = connection.execute(select(interaction).where(interaction.c.id.in_(ids)))
    by_id = {row.id: row for row in rows}
    return [by_id[key] for key in ids if key in by_id]


def interactions_from(connection: Connection, uid: str) -> list[Any]:
    """The interactions whose uid begins with ``uid``, at most a few."""
    return list(
        connection.execute(
            select(interaction)
            .where(interaction.c.uid.startswith(uid, autoescape=True))
            .order_by(interaction.c.uid)
            .limit(5)
        )
    )


def as_rules_see(row: Any) -> Interaction:
    """A row of the interactions as the rules see it, alone: without what it is tagged with."""
    return Interaction(
        uid=row.uid,
        kind=Kind(row.kind),
        direction=Direction(row.direction),
        depth=row.depth,
        on=row.on_date,
        at=row.at,
        gave=Give(row.gave),
        asks=row.asks,
        wants_reply=row.wants_reply,
        closed=row.closed_on is not None,
        pitch=row.pitch,
        people=row.people,
        note=row.note,
    )


def people_in(connection: Connection, ids: Iterable[int]) -> dict[int, list[Any]]:
    """(contact_id, uid, name) of everyone in each interaction."""
    rows = connection.execute(
        select(interaction_contact.c.interaction_id, contact.c.id, contact.c.uid, contact.c.name)
        .join(contact, contact.c.id == interaction_contact.c.contact_id)
        .where(interaction_contact.c.interaction_id.in_(list(ids)), contact.c.is_owner.is_(False))
        .order_by(contact.c.name_folded, contact.c.id)
    )
    grouped: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        grouped[row.interaction_id].append(row)
    return grouped


def companions(connection: Connection, contact_id: int) -> dict[str, list[Any]]:
    """(interaction_uid, uid, name) of everyone in the interactions that a contact had not
    alone with you, by the uid of the interaction: most are of two, and need no look-up."""
    mine = interaction_contact.alias("mine")
    other = interaction_contact.alias("other")
    shared = (
        select(mine.c.interaction_id)
        .join(other, other.c.interaction_id == mine.c.interaction_id)
        .join(contact, contact.c.id == other.c.contact_id)
        .where(
            mine.c.contact_id == contact_id,
            other.c.contact_id != contact_id,
            contact.c.is_owner.is_(False),
        )
    )
    rows = connection.execute(
        select(interaction.c.uid.label("interaction_uid"), contact.c.uid, contact.c.name)
        .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
        .join(contact, contact.c.id == interaction_contact.c.contact_id)
        .where(interaction.c.id.in_(shared), contact.c.is_owner.is_(False))
        .order_by(contact.c.name_folded, contact.c.id)
    )
    grouped: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        grouped[row.interaction_uid].append(row)
    return grouped


def interest_names(connection: Connection, folded: Iterable[str]) -> dict[str, str]:
    """How these interests are written, by their folded names."""
    rows = connection.execute(
        select(interest.c.folded, interest.c.name).where(interest.c.folded.in_(list(folded)))
    )
    return dict(rows.all())


def permit_days(connection: Connection, contact_id: int) -> list[Any]:
    """(granted_on, offering_name) of every permit of a contact, the oldest first."""
    return list(
        connection.execute(
            select(permit.c.granted_on, offering.c.name.label("offering_name"))
            .join(offering, offering.c.id == permit.c.offering_id)
            .where(permit.c.contact_id == contact_id)
            .order_by(permit.c.granted_at)
        )
    )


def tags_on(connection: Connection, ids: Iterable[int]) -> dict[int, list[str]]:
    """The names of the interests tagged on each interaction."""
    rows = connection.execute(
        select(interaction_interest.c.interaction_id, interest.c.name)
        .join(interest, interest.c.id == interaction_interest.c.interest_id)
        .where(interaction_interest.c.interaction_id.in_(list(ids)))
        .order_by(interest.c.folded)
    )
    grouped: dict[int, list[str]] = defaultdict(list)
    for key, name in rows:
        grouped[key].append(name)
    return grouped


def interest_id(pen: Pen, name: str) -> int:
    """The interest that a name means, aliases resolved, made when it is new. A leading ``#``
    is not part of it."""
    return topics.write(pen, name)


def interests_of(connection: Connection, contact_id: int) -> list[Any]:
    """(interest_id, name, folded, since_on, confirmed, evidence) of a contact, by name."""
    return list(
        connection.execute(
            select(
                interest.c.id.label("interest_id"),
                interest.c.name,
                interest.c.folded,
                contact_interest.c.since_on,
                contact_interest.c.confirmed,
                contact_interest.c.evidence,
            )
            .join(contact_interest, contact_interest.c.interest_id == interest.c.id)
            .where(
                contact_interest.c.contact_id == contact_id,
                contact_interest.c.dropped_on.is_(None),
            )
            .order_by(interest.c.folded)
        )
    )


def interest_row(connection: Connection, contact_id: int, key: int) -> Any:
    """A contact's own row of an interest, dropped or not; None when there was never one."""
    return connection.execute(
        select(contact_interest).where(
            contact_interest.c.contact_id == contact_id, contact_interest.c.interest_id == key
        )
    ).one_or_none()


def sharing(connection: Connection, interest_ids: Sequence[int]) -> list[int]:
    """Contacts who have one of these interests, as far as it is confirmed."""
    return list(
        connection.execute(
            select(contact_interest.c.contact_id)
            .where(
                contact_interest.c.interest_id.in_(interest_ids),
                contact_interest.c.confirmed,
                contact_interest.c.dropped_on.is_(None),
            )
            .distinct()
        ).scalars()
    )


def promises(
    connection: Connection,
    *,
    contact_id: int | None = None,
    key: int | None = None,
    uid: str = "",
    open_only: bool = False,
    due_by: date | None = None,
) -> list[Any]:
    """Promises with the uid and name of their contact, the soonest due first."""
    query = select(
        promise, contact.c.uid.label("contact_uid"), contact.c.name.label("contact_name")
    ).join(contact, contact.c.id == promise.c.contact_id)
    if contact_id is not None:
        query = query.where(promise.c.contact_id == contact_id)
    if key is not None:
        query = query.where(promise.c.id == key)
    if uid:
        query = query.where(promise.c.uid.startswith(uid, autoescape=True))
    if open_only:
        query = query.where(promise.c.kept_on.is_(None), promise.c.dropped_on.is_(None))
    if due_by is not None:
        query = query.where(promise.c.due_on <= due_by)
    return list(
        connection.execute(
            query.order_by(promise.c.due_on.is_(None), promise.c.due_on, promise.c.id)
        )
    )


def boundaries_of(connection: Connection, contact_id: int) -> list[Any]:
    """Every boundary of a contact, lifted ones too, the newest first."""
    return list(
        connection.execute(
            select(boundary)
            .where(boundary.c.contact_id == contact_id)
            .order_by(boundary.c.id.desc())
        )
    )


def offerings(connection: Connection) -> list[Any]:
    """All offerings, by name."""
    return list(connection.execute(select(offering).order_by(offering.c.folded)))


def offering_tags(connection: Connection, offering_id: int) -> tuple[str, ...]:
    """The names of an offering's interests."""
    rows = connection.execute(
        select(interest.c.name)
        .join(offering_interest, offering_interest.c.interest_id == interest.c.id)
        .where(offering_interest.c.offering_id == offering_id)
        .order_by(interest.c.folded)
    )
    return tuple(rows.scalars())


def offers_of(connection: Connection, contact_id: int) -> list[Any]:
    """The offers made to a contact with the offering's name, the newest first."""
    return list(
        connection.execute(
            select(offer, offering.c.name.label("offering_name"))
            .join(offering, offering.c.id == offer.c.offering_id)
            .where(offer.c.contact_id == contact_id)
            .order_by(offer.c.made_at.desc())
        )
    )


def offers_since(connection: Connection, first: date) -> int:
    """How many offers were made to anyone from ``first`` on, those of a later day included:
    a journey west must not make an offer of this morning unmade."""
    return connection.execute(
        select(func.count()).select_from(offer).where(offer.c.made_on >= first)
    ).scalar_one()


def has_permits(connection: Connection, contact_id: int) -> bool:
    """Whether a permit was ever granted for a contact: then their record stays."""
    found = connection.execute(
        select(permit.c.id).where(permit.c.contact_id == contact_id).limit(1)
    )
    return found.scalar() is not None


def has_permit_since(connection: Connection, contact_id: int, at: datetime) -> bool:
    """Whether a permit was granted for a contact at or after an instant."""
    found = connection.execute(
        select(permit.c.id)
        .where(permit.c.contact_id == contact_id, permit.c.granted_at >= at)
        .limit(1)
    )
    return found.scalar() is not None


def unused_permit(connection: Connection, contact_id: int, offering_id: int) -> Any:
    """The newest permit that no offer has used; None when there is none."""
    return connection.execute(
        select(permit)
        .outerjoin(offer, offer.c.permit_id == permit.c.id)
        .where(
            permit.c.contact_id == contact_id,
            permit.c.offering_id == offering_id,
            offer.c.id.is_(None),
        )
        .order_by(permit.c.granted_at.desc())
        .limit(1)
    ).one_or_none()


def orphaned_by(connection: Connection, contact_id: int) -> list[int]:
    """Interactions in which nobody is left but this contact (and the owner)."""
    mine = interaction_contact.alias("mine")
    others = (
        select(interaction_contact.c.contact_id)
        .join(contact, contact.c.id == interaction_contact.c.contact_id)
        .where(
            interaction_contact.c.interaction_id == mine.c.interaction_id,
            interaction_contact.c.contact_id != contact_id,
            contact.c.is_owner.is_(False),
        )
        .exists()
    )
    return list(
        connection.execute(
            select(mine.c.interaction_id).where(mine.c.contact_id == contact_id, ~others)
        ).scalars()
    )


def interests_ever(connection: Connection, contact_id: int) -> list[int]:
    """Every interest that ever stood on a contact's list, dropped ones too."""
    rows = connection.execute(
        select(contact_interest.c.interest_id).where(contact_interest.c.contact_id == contact_id)
    )
    return list(rows.scalars())


def newest_promises(connection: Connection, count: int) -> list[Any]:
    """The promises written last, the first of them first."""
    rows = connection.execute(
        select(promise.c.id).order_by(promise.c.id.desc()).limit(count)
    ).scalars()
    return [found for key in reversed(list(rows)) for found in promises(connection, key=key)]


def interaction_id(connection: Connection, uid: str) -> int | None:
    """The interaction of a uid."""
    return connection.execute(select(interaction.c.id).where(interaction.c.uid == uid)).scalar()
