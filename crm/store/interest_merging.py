"""Two interests that prove to be one: everything of the one becomes the other's."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from sqlalchemy import Connection, Table, func, select, union

from crm.rules.common_ground import Spell, joined, kept_apart
from crm.store import contacts
from crm.store.journal import Pen
from crm.store.shelf_tables import (
    feed_interest,
    insight_interest,
    interest_alias,
    interest_broader,
)
from crm.store.tables import (
    contact_interest,
    interaction_contact,
    interaction_interest,
    interest,
    offering_interest,
    permit,
)
from crm.store.topics import row_of, topics

_TAGGED = (interaction_interest, offering_interest, insight_interest, feed_interest)
_Spells = dict[int, dict[int, Spell]]


def affected(connection: Connection, kept: int, dropped: int) -> list[int]:
    """The contacts whose standing or search may change when these two become one."""
    both = (kept, dropped)
    found = union(
        select(contact_interest.c.contact_id).where(contact_interest.c.interest_id.in_(both)),
        select(interaction_contact.c.contact_id)
        .join(
            interaction_interest,
            interaction_interest.c.interaction_id == interaction_contact.c.interaction_id,
        )
        .where(interaction_interest.c.interest_id == dropped),
    )
    return sorted(connection.execute(found).scalars())


def join(pen: Pen, kept: int, dropped: int, today: date) -> None:
    """Give everything of the interest ``dropped`` to ``kept``, and take it out of the book.

    What you two come to share by it is shared from ``today`` on: the join makes no past that
    an earlier verdict did not know.
    """
    _join_lists(pen, kept, dropped, today)
    for table in _TAGGED:
        _repoint(pen, table, kept, dropped)
    rows = pen.connection.execute(
        select(interest_alias.c.folded).where(interest_alias.c.interest_id == dropped)
    )
    for folded in rows.scalars().all():
        pen.update(interest_alias, {"folded": folded}, interest_id=kept)
    _join_hierarchy(pen, kept, dropped)
    pen.delete(interest, dropped)


def _join_lists(pen: Pen, kept: int, dropped: int, today: date) -> None:
    connection = pen.connection
    spells = _spells(connection, kept, dropped)
    proofs = _proofs(connection, list(spells))
    owner = contacts.owner_id(connection)
    all_proofs = [day for days in proofs.values() for day in days]
    mine = spells.pop(owner, {}) if owner is not None else {}
    ours = _joined(mine, all_proofs)
    if owner is not None and ours is not None:
        _write(pen, owner, kept, dropped, mine, ours)
    for key, theirs in spells.items():
        whole = _joined(theirs, proofs.get(key, []))
        if whole is not None:
            before = [(mine[one], theirs[one]) for one in theirs if one in mine]
            _write(pen, key, kept, dropped, theirs, kept_apart(whole, ours, before, today))


def _joined(spells: dict[int, Spell], proofs: list[date]) -> Spell | None:
    if len(spells) == 2:
        one, other = spells.values()
        return joined(one, other, proofs)
    return next(iter(spells.values()), None)


def _spells(connection: Connection, kept: int, dropped: int) -> _Spells:
    """By contact and interest, what stands or stood on the lists."""
    rows = connection.execute(
        select(contact_interest)
        .where(contact_interest.c.interest_id.in_((kept, dropped)))
        .order_by(contact_interest.c.contact_id, contact_interest.c.interest_id)
    )
    spells: _Spells = defaultdict(dict)
    for row in rows:
        spells[row.contact_id][row.interest_id] = Spell(
            row.since_on, row.dropped_on, row.confirmed, row.evidence
        )
    return dict(spells)


def _proofs(connection: Connection, contact_ids: list[int]) -> dict[int, list[date]]:
    """The days on which permits were granted for each contact."""
    rows = connection.execute(select(permit.c.contact_id, permit.c.granted_on))
    proofs: dict[int, list[date]] = defaultdict(list)
    for key, on in rows:
        proofs[key].append(on)
    return {key: days for key, days in proofs.items() if key in set(contact_ids)}


def _write(
    pen: Pen, contact_id: int, kept: int, dropped: int, had: dict[int, Spell], spell: Spell
) -> None:
    values = {
        "since_on": spell.since_on,
        "dropped_on": spell.dropped_on,
        "confirmed": spell.confirmed,
        "evidence": spell.evidence,
    }
    key = {"contact_id": contact_id, "interest_id": kept}
    if kept in had:
        pen.update(contact_interest, key, **values)
    else:
        pen.insert(contact_interest, **key, **values)
    if dropped in had:
        pen.delete(contact_interest, {"contact_id": contact_id, "interest_id": dropped})


def _repoint(pen: Pen, table: Table, kept: int, dropped: int) -> None:
    """The rows of ``dropped`` become those of ``kept``, but for what it has already."""
    (other,) = [column for column in table.primary_key if column.name != "interest_id"]
    has = set(pen.connection.execute(select(other).where(table.c.interest_id == kept)).scalars())
    rows = pen.connection.execute(select(other).where(table.c.interest_id == dropped))
    for key in rows.scalars().all():
        if key not in has:
            pen.insert(table, **{other.name: key, "interest_id": kept})
        pen.delete(table, {other.name: key, "interest_id": dropped})


def _join_hierarchy(pen: Pen, kept: int, dropped: int) -> None:
    """What lay below goes below; what lay above goes above, where nothing does and no
    circle closes."""
    connection = pen.connection
    below = connection.execute(
        select(interest_broader.c.interest_id).where(interest_broader.c.broader_id == dropped)
    )
    for key in below.scalars().all():
        pen.delete(interest_broader, {"interest_id": key})
        _put_below(pen, key, kept)
    above = connection.execute(
        select(interest_broader.c.broader_id).where(interest_broader.c.interest_id == dropped)
    ).scalar()
    if above is not None:
        pen.delete(interest_broader, {"interest_id": dropped})
        _put_below(pen, kept, above)


def _put_below(pen: Pen, key: int, above: int) -> None:
    has = select(func.count()).where(interest_broader.c.interest_id == key)
    if key == above or pen.connection.execute(has).scalar_one():
        return
    known = topics(pen.connection)
    name, broader = (row_of(pen.connection, one).name for one in (key, above))
    if not known.would_circle(name, broader):
        pen.insert(interest_broader, interest_id=key, broader_id=above)
