"""Facts of contacts as the rules want them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import chain
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Text,
    and_,
    bindparam,
    case,
    literal,
    or_,
    select,
    type_coerce,
)

from crm.rules.history import (
    Boundary,
    BoundaryKind,
    History,
    OfferAnswer,
    Offering,
    PastOffer,
    Promise,
    PromiseBy,
    Request,
    SharedInterest,
)
from crm.rules.interaction import Direction, Give, Interaction, Kind
from crm.store.columns import Instant
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

_KINDS = {kind.value: kind for kind in Kind}
_DIRECTIONS = {direction.value: direction for direction in Direction}
_GIVES = {give.value: give for give in Give}
_INTERACTIONS = (
    select(
        interaction_contact.c.contact_id,
        interaction.c.id,
        interaction.c.uid,
        interaction.c.kind,
        interaction.c.direction,
        interaction.c.depth,
        interaction.c.on_date,
        # As text: the column's own way to an instant is three times as long.
        type_coerce(interaction.c.at, Text),
        interaction.c.gave,
        interaction.c.asks,
        interaction.c.wants_reply,
        interaction.c.closed_on,
        interaction.c.pitch,
        interaction.c.people,
        interaction.c.offering_id,
        # Wanted only of gives: most rows are none.
        case((interaction.c.gave != 0, type_coerce(interaction.c.recorded_at, Text))),
        case((interaction.c.gave != 0, interaction.c.zone)),
        interaction.c.channel,
        interaction.c.note,
    )
    .join(interaction, interaction.c.id == interaction_contact.c.interaction_id)
    .where(interaction_contact.c.contact_id.in_(bindparam("ids", expanding=True)))
)


_INTERACTIONS_WITHOUT_NOTES = _INTERACTIONS.with_only_columns(
    *list(_INTERACTIONS.selected_columns)[:-2], literal(""), literal("")
)


class _Read(NamedTuple):
    """The interactions of each contact; and of those that have one, by their uid, the uid of
    the offering that was asked for, and the channel."""

    events: dict[int, list[Interaction]]
    offerings: dict[str, str]
    channels: dict[str, str]


_ROWS_AT_ONCE = 2_000
_AT_ONCE = 5
"""Histories read by one query where one after the other is wanted: some hold thousands of
interactions, of half a kilobyte each."""


def load_histories(
    connection: Connection,
    contact_ids: Iterable[int],
    *,
    known_at: datetime | None = None,
    notes: bool = True,
) -> dict[int, History]:
    """The history of each contact.

    With ``known_at`` only what was in the book at that instant, as it stood then: what a
    permit is proved from. ``notes=False`` leaves the notes empty, which summaries never
    read and which cost most of the memory.
    """
    ids = list(contact_ids)
    if not ids:
        return {}
    return _histories(connection, ids, _interactions(connection, ids, known_at, notes), known_at)


def each_history(
    connection: Connection, contact_ids: Sequence[int], *, notes: bool = True
) -> Iterator[tuple[int, History]]:
    """As :func:`load_histories`, a few at a time: for those of whom there may be thousands, and
    each of whom is done with before the next."""
    for first in range(0, len(contact_ids), _AT_ONCE):
        ids = contact_ids[first : first + _AT_ONCE]
        yield from load_histories(connection, ids, notes=notes).items()


def _histories(
    connection: Connection,
    ids: Sequence[int],
    read: _Read,
    known_at: datetime | None,
) -> dict[int, History]:
    day = _day_of(connection, ids, known_at)
    shared = _shared_interests(connection, ids, day)
    promises = _promises(connection, ids, day)
    boundaries = _boundaries(connection, ids, known_at)
    offers = _offers(connection, ids, known_at)
    rows = connection.execute(
        select(
            contact.c.id, contact.c.on_file_on, contact.c.connected_on, contact.c.placed_on
        ).where(contact.c.id.in_(ids))
    )
    return {
        row.id: History(
            on_file_on=row.on_file_on,
            connected_on=row.connected_on,
            placed_on=row.placed_on,
            interactions=tuple(read.events.get(row.id, ())),
            shared_interests=tuple(shared[row.id]),
            promises=tuple(promises[row.id]),
            boundaries=tuple(boundaries[row.id]),
            offers=tuple(offers[row.id]),
            requests=tuple(
                Request(event.uid, read.offerings[event.uid], event.on)
                for event in (read.events.get(row.id, ()) if read.offerings else ())
                if event.kind is Kind.REQUEST and event.uid in read.offerings
            ),
        )
        for row in rows
    }


def load_history(connection: Connection, contact_id: int) -> History:
    """The history of one contact."""
    return load_histories(connection, [contact_id])[contact_id]


def load_history_with_channels(
    connection: Connection, contact_id: int
) -> tuple[History, dict[str, str]]:
    """The history of one contact, and by which channel each of its interactions came that
    has one, by the uid of the interaction."""
    read = _interactions(connection, [contact_id], None, True)
    return _histories(connection, [contact_id], read, None)[contact_id], read.channels


def load_offering(connection: Connection, offering_id: int) -> Offering:
    """An offering as the rules see it."""
    row = connection.execute(select(offering).where(offering.c.id == offering_id)).one()
    names = connection.execute(
        select(interest.c.folded)
        .join(offering_interest, offering_interest.c.interest_id == interest.c.id)
        .where(offering_interest.c.offering_id == offering_id)
    ).scalars()
    return Offering(row.uid, row.name, row.stood_since_on, frozenset(names))


def _day_of(connection: Connection, ids: Sequence[int], known_at: datetime | None) -> date | None:
    """The user's local day of an earlier instant: the permit granted then knows it."""
    if known_at is None:
        return None
    found = connection.execute(
        select(permit.c.granted_on)
        .where(permit.c.contact_id.in_(ids), permit.c.granted_at <= known_at)
        .order_by(permit.c.granted_at.desc())
        .limit(1)
    ).scalar()
    return known_at.astimezone(UTC).date() if found is None else found


def _interactions(
    connection: Connection, ids: Sequence[int], known_at: datetime | None, notes: bool
) -> _Read:
    query = _INTERACTIONS if notes else _INTERACTIONS_WITHOUT_NOTES
    if known_at is not None:
        query = query.where(interaction.c.recorded_at <= known_at)
    tags = _tags(connection, ids)
    offerings: dict[int, str] = {}
    none: frozenset[str] = frozenset()
    read = _Read(defaultdict(list), {}, {})
    read_at = Instant.read
    rows = connection.execute(query, {"ids": ids})
    # An import reads hundreds of thousands: unpacked, a row costs half of what its names do.
    # In parts, what was made of a row does not lie beside it for long.
    for (
        contact_id, key, uid, kind, direction, depth, on, at, gave, asks, wants_reply,
        closed_on, pitch, people, offering_id, recorded_at, zone, channel, note,
    ) in chain.from_iterable(rows.partitions(_ROWS_AT_ONCE)):  # fmt: skip
        read.events[contact_id].append(
            Interaction(
                uid, _KINDS[kind], _DIRECTIONS[direction], depth, on, read_at(at), _GIVES[gave],
                _written_on(on, recorded_at, zone) if gave else None,
                asks, wants_reply, closed_on is not None, pitch, people, tags.get(key, none), note,
            )
        )  # fmt: skip
        if offering_id is not None:
            if not offerings:
                offerings.update(connection.execute(select(offering.c.id, offering.c.uid)).all())
            read.offerings[uid] = offerings[offering_id]
        if channel:
            read.channels[uid] = channel
    return read


def _written_on(on: date, recorded_at: str, zone: str) -> date | None:
    """The local day on which a give entered the book, where that was later than its own."""
    written_on = Instant.read(recorded_at).astimezone(ZoneInfo(zone)).date()
    return written_on if written_on > on else None


def _tags(connection: Connection, ids: Sequence[int]) -> dict[int, frozenset[str]]:
    """The interests tagged on the interactions of these contacts."""
    rows = connection.execute(
        select(interaction_interest.c.interaction_id, interest.c.folded)
        .join(interest, interest.c.id == interaction_interest.c.interest_id)
        .join(
            interaction_contact,
            interaction_contact.c.interaction_id == interaction_interest.c.interaction_id,
        )
        .where(interaction_contact.c.contact_id.in_(ids))
    )
    grouped: dict[int, set[str]] = defaultdict(set)
    for key, name in rows:
        grouped[key].add(name)
    return {key: frozenset(names) for key, names in grouped.items()}


def _shared_interests(
    connection: Connection, ids: Sequence[int], day: date | None
) -> dict[int, list[SharedInterest]]:
    mine, theirs = contact_interest.alias("mine"), contact_interest.alias("theirs")
    owner = contact.alias("owner")

    def stood(side: FromClause) -> ColumnElement[bool]:
        kept = side.c.dropped_on.is_(None)
        if day is None:
            return and_(side.c.confirmed, kept)
        return and_(side.c.confirmed, side.c.since_on <= day, or_(kept, side.c.dropped_on >= day))

    rows = connection.execute(
        select(theirs.c.contact_id, interest.c.folded, mine.c.since_on, theirs.c.since_on)
        .join(interest, interest.c.id == theirs.c.interest_id)
        .join(mine, mine.c.interest_id == theirs.c.interest_id)
        .join(owner, (owner.c.id == mine.c.contact_id) & owner.c.is_owner)
        .where(theirs.c.contact_id.in_(ids), stood(mine), stood(theirs))
        .order_by(interest.c.folded)
    )
    grouped: dict[int, list[SharedInterest]] = defaultdict(list)
    for key, name, one, other in rows:
        grouped[key].append(SharedInterest(name, max(one, other)))
    return grouped


def _promises(
    connection: Connection, ids: Sequence[int], day: date | None
) -> dict[int, list[Promise]]:
    query = select(promise).where(promise.c.contact_id.in_(ids)).order_by(promise.c.id)
    if day is not None:
        query = query.where(promise.c.made_on <= day)
    grouped: dict[int, list[Promise]] = defaultdict(list)
    for row in connection.execute(query):
        grouped[row.contact_id].append(
            Promise(
                uid=row.uid,
                by=PromiseBy(row.by),
                what=row.what,
                made_on=row.made_on,
                due_on=row.due_on,
                kept_on=_by_then(row.kept_on, day),
                dropped_on=_by_then(row.dropped_on, day),
            )
        )
    return grouped


def _by_then(on: date | None, day: date | None) -> date | None:
    return None if on is None or (day is not None and on > day) else on


def _boundaries(
    connection: Connection, ids: Sequence[int], known_at: datetime | None
) -> dict[int, list[Boundary]]:
    standing: ColumnElement[bool] = boundary.c.lifted_at.is_(None)
    if known_at is not None:
        standing = and_(
            or_(standing, boundary.c.lifted_at > known_at), boundary.c.drawn_at <= known_at
        )
    rows = connection.execute(
        select(boundary).where(boundary.c.contact_id.in_(ids), standing).order_by(boundary.c.id)
    )
    grouped: dict[int, list[Boundary]] = defaultdict(list)
    for row in rows:
        grouped[row.contact_id].append(
            Boundary(row.uid, BoundaryKind(row.kind), row.since_on, row.until_on, row.channel)
        )
    return grouped


def _offers(
    connection: Connection, ids: Sequence[int], known_at: datetime | None
) -> dict[int, list[PastOffer]]:
    query = (
        select(offer, offering.c.uid.label("offering_uid"), interaction.c.uid.label("request_uid"))
        .join(offering, offering.c.id == offer.c.offering_id)
        .outerjoin(interaction, interaction.c.id == offer.c.request_id)
        .where(offer.c.contact_id.in_(ids))
        .order_by(offer.c.made_at)
    )
    if known_at is not None:
        query = query.where(offer.c.made_at < known_at)
    grouped: dict[int, list[PastOffer]] = defaultdict(list)
    for row in connection.execute(query):
        answered = row.answer is not None and (known_at is None or row.answered_at <= known_at)
        grouped[row.contact_id].append(
            PastOffer(
                uid=row.uid,
                offering_uid=row.offering_uid,
                made_on=row.made_on,
                answer=OfferAnswer(row.answer) if answered else None,
                answered_on=row.answered_on if answered else None,
                request_uid=row.request_uid or "",
            )
        )
    return grouped
