"""The shelf in the book: what stands on it, who had what, and what fits whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, func, select

from crm.rules.insight import Fitting, InsightKind, Product, Shelf, Shelved, is_yours
from crm.rules.nudge.candidate import Material
from crm.rules.policy import Policy
from crm.rules.topics import Topics
from crm.store.contacts import left_alone_ids
from crm.store.shelf_tables import insight, insight_interest, insight_shared
from crm.store.tables import contact, contact_interest, interest, offering
from crm.store.topics import topics

if TYPE_CHECKING:
    from crm.store.journal import Pen

POOL = 40
"""Insights read for one interest, those with a take and the newest first: more than one
person is ever given on it."""


def fitting(
    connection: Connection,
    contact_ids: Sequence[int],
    today: date,
    policy: Policy,
    limit: int = 3,
) -> dict[int, list[Material]]:
    """For each contact what of the shelf fits, at most ``limit``, the best first. Who is left
    alone gets nothing, and whoever has nothing in common with you."""
    return {
        key: [
            Material(
                uid=found.insight.uid,
                title=found.insight.title,
                link=found.insight.link,
                take=found.insight.take,
                about=found.about,
                because=found.because,
                added_on=found.insight.added_on,
            )
            for found in best
        ]
        for key, best in best_for(connection, contact_ids, today, policy, limit).items()
    }


def best_for(
    connection: Connection,
    contact_ids: Sequence[int],
    today: date,
    policy: Policy,
    limit: int,
) -> dict[int, list[Fitting]]:
    """As :func:`fitting`, with how near each is."""
    alone = left_alone_ids(connection, contact_ids, today)
    known = topics(connection)
    shared = shared_interests(connection, [key for key in contact_ids if key not in alone], known)
    pool = _pool(connection, _tags_near(connection, shared.values(), known))
    if not pool:
        return {}
    shelf = Shelf(pool, known, products(connection))
    given = _given(connection, list(shared))
    best = {
        key: list(islice(shelf.choose(names, today, policy, given.get(key, ())), limit))
        for key, names in shared.items()
    }
    return {key: found for key, found in best.items() if found}


def not_yours(connection: Connection, rows: Sequence[Any]) -> list[Any]:
    """Of these insights those that are not about what you offer."""
    offered = products(connection)
    return [row for row in rows if not is_yours(shelved(row, {}), offered)]


def products(connection: Connection) -> list[Product]:
    """What the user offers or once offered: no gift, either way."""
    rows = connection.execute(select(offering.c.name, offering.c.about).order_by(offering.c.id))
    return [Product(row.name, row.about) for row in rows]


def shared_interests(
    connection: Connection, contact_ids: Sequence[int], known: Topics
) -> dict[int, list[str]]:
    """The confirmed interests of each that you have too, by their names for them."""
    owner = select(contact.c.id).where(contact.c.is_owner).scalar_subquery()
    stands = (contact_interest.c.confirmed, contact_interest.c.dropped_on.is_(None))
    mine = connection.execute(
        select(interest.c.name)
        .join(contact_interest, contact_interest.c.interest_id == interest.c.id)
        .where(contact_interest.c.contact_id == owner, *stands)
    )
    care_for = {known.canonical(name) for name in mine.scalars()}
    rows = connection.execute(
        select(contact_interest.c.contact_id, interest.c.name)
        .join(interest, interest.c.id == contact_interest.c.interest_id)
        .where(contact_interest.c.contact_id.in_(contact_ids), *stands)
        .order_by(interest.c.folded)
    )
    shared: dict[int, list[str]] = defaultdict(list)
    for key, name in rows:
        if known.canonical(name) in care_for:
            shared[key].append(name)
    return shared


def _tags_near(connection: Connection, shared: Iterable[Iterable[str]], known: Topics) -> list[int]:
    """The interests on the shelf that are one of the shared, or in a line with it."""
    names = {name for some in shared for name in some}
    if not names:
        return []
    themselves = {known.canonical(name) for name in names}
    above = {one for name in names for one in known.line(name)}
    rows = connection.execute(
        select(interest.c.id, interest.c.name).where(
            interest.c.id.in_(select(insight_interest.c.interest_id))
        )
    )
    return [
        key
        for key, tag in rows
        if known.canonical(tag) in above or not themselves.isdisjoint(known.line(tag))
    ]


def _pool(connection: Connection, interest_ids: Sequence[int]) -> list[Shelved]:
    """The best :data:`POOL` insights about each of these interests."""
    if not interest_ids:
        return []
    place = (
        func.row_number()
        .over(
            partition_by=insight_interest.c.interest_id,
            order_by=(insight.c.take == "", insight.c.added_on.desc(), insight.c.uid),
        )
        .label("place")
    )
    ranked = (
        select(insight.c.id, place)
        .join(insight_interest, insight_interest.c.insight_id == insight.c.id)
        .where(
            insight_interest.c.interest_id.in_(interest_ids),
            insight.c.retired_on.is_(None),
            insight.c.is_own.is_(False),
        )
        .subquery()
    )
    near = select(ranked.c.id).where(ranked.c.place <= POOL)
    rows = list(connection.execute(select(insight).where(insight.c.id.in_(near))))
    tags = tags_of(connection, near)
    return [shelved(row, tags) for row in rows]


def shelved(row: Any, tags: Mapping[int, Sequence[str]]) -> Shelved:
    """A row of the shelf as the rules see it."""
    return Shelved(
        uid=row.uid,
        kind=InsightKind(row.kind),
        title=row.title,
        added_on=row.added_on,
        text=row.text,
        link=row.link,
        take=row.take,
        is_own=row.is_own,
        interests=tuple(tags.get(row.id, ())),
    )


def tags_of(
    connection: Connection, ids: Sequence[int] | Select[tuple[int]] | None
) -> dict[int, list[str]]:
    """The names of the interests of each of these insights; None for the whole shelf."""
    query = (
        select(insight_interest.c.insight_id, interest.c.name)
        .join(interest, interest.c.id == insight_interest.c.interest_id)
        .order_by(interest.c.folded)
    )
    if ids is not None:
        query = query.where(insight_interest.c.insight_id.in_(ids))
    rows = connection.execute(query)
    grouped: dict[int, list[str]] = defaultdict(list)
    for key, name in rows:
        grouped[key].append(name)
    return grouped


def _given(connection: Connection, contact_ids: Sequence[int]) -> dict[int, set[str]]:
    """The uids of what each of them has from you already."""
    rows = connection.execute(
        select(insight_shared.c.contact_id, insight.c.uid)
        .join(insight, insight.c.id == insight_shared.c.insight_id)
        .where(insight_shared.c.contact_id.in_(contact_ids))
    )
    grouped: dict[int, set[str]] = defaultdict(set)
    for key, uid in rows:
        grouped[key].add(uid)
    return grouped


def by_uid(connection: Connection, uid: str) -> list[Any]:
    """The insights whose uid begins like this."""
    return list(
        connection.execute(
            select(insight)
            .where(insight.c.uid.startswith(uid, autoescape=True))
            .order_by(insight.c.id)
        )
    )


def by_ids(connection: Connection, ids: Sequence[int]) -> list[Any]:
    """These insights."""
    return list(connection.execute(select(insight).where(insight.c.id.in_(ids))))


def by_uids(connection: Connection, uids: Sequence[str]) -> list[Any]:
    """The insights of these uids."""
    return list(connection.execute(select(insight).where(insight.c.uid.in_(uids))))


def tag_ids(connection: Connection, insight_id: int) -> list[int]:
    """The interests of an insight."""
    query = select(insight_interest.c.interest_id).where(
        insight_interest.c.insight_id == insight_id
    )
    return list(connection.execute(query).scalars())


def shared_tags(connection: Connection, insight_id: int, contact_id: int) -> tuple[str, ...]:
    """What an insight is about and what both of you care for: an interaction is tagged with
    that and no more, for a tag on an exchange counts as a shared interest."""
    owner = select(contact.c.id).where(contact.c.is_owner).scalar_subquery()
    theirs, mine = contact_interest.alias("theirs"), contact_interest.alias("mine")
    rows = connection.execute(
        select(interest.c.name)
        .join(insight_interest, insight_interest.c.interest_id == interest.c.id)
        .join(theirs, (theirs.c.interest_id == interest.c.id) & (theirs.c.contact_id == contact_id))
        .join(mine, (mine.c.interest_id == interest.c.id) & (mine.c.contact_id == owner))
        .where(
            insight_interest.c.insight_id == insight_id,
            *(side.c.confirmed & side.c.dropped_on.is_(None) for side in (theirs, mine)),
        )
        .order_by(interest.c.folded)
    )
    return tuple(rows.scalars())


def by_key(connection: Connection, key: str) -> Any:
    """The insight of a link, retired or not; None when it is not on the shelf."""
    query = select(insight).where(insight.c.link_key == key).order_by(insight.c.id).limit(1)
    return connection.execute(query).one_or_none() if key else None


def remember_shared(
    pen: Pen, insight_id: int, contact_ids: Iterable[int], on: date, interaction_id: int
) -> None:
    """Note who got an insight, so that nobody gets it twice; a first time stays."""
    for key in contact_ids:
        had = select(insight_shared.c.on_date).where(
            insight_shared.c.insight_id == insight_id, insight_shared.c.contact_id == key
        )
        if pen.connection.execute(had).first() is None:
            pen.insert(
                insight_shared,
                insight_id=insight_id,
                contact_id=key,
                on_date=on,
                interaction_id=interaction_id,
            )
