"""What people are looking for, and who of your people may meet it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Select, and_, or_, select, text

from crm.rules.interaction import Direction, Stage
from crm.rules.introduction import Need, Person, Proposal, telling_words, terms
from crm.rules.nudge.candidate import HookKind
from crm.rules.policy import Policy
from crm.rules.text import fold
from crm.store import contacts, facts, search
from crm.store.shelf_tables import interest_alias
from crm.store.tables import (
    NEEDS,
    contact,
    contact_interest,
    interaction,
    interaction_contact,
    interest,
    signal,
)

NEEDS_READ = 50
"""The newest needs that are looked at: more than any list brings together."""
HELPERS_READ = 30
"""People looked at for one need, the closest and most recent first."""


def people(connection: Connection, contact_ids: Collection[int], today: date) -> dict[int, Person]:
    """These contacts as the rules of an introduction see them; the owner is left out."""
    ids = sorted(contact_ids)
    alone = contacts.left_alone_ids(connection, ids, today)
    lost = {
        row.contact_id: row.on_date
        for row in connection.execute(
            select(signal.c.contact_id, signal.c.on_date)
            .where(signal.c.contact_id.in_(ids), signal.c.kind == HookKind.LOSS.value)
            .where(signal.c.on_date <= today)
            .order_by(signal.c.on_date)
        )
    }
    interests = _interests(connection, ids)
    return {
        row.id: Person(
            uid=row.uid,
            name=row.name,
            company=row.company,
            role=row.role,
            stage=Stage(row.stage),
            dormant_on=row.dormant_on,
            interests=interests.get(row.id, ()),
            lost_on=lost.get(row.id),
            left_alone=row.id in alone,
        )
        for row in contacts.rows_of(connection, ids)
        if not row.is_owner
    }


def voiced(connection: Connection, today: date, policy: Policy) -> list[tuple[int, Need]]:
    """The needs that were voiced of late, each with its contact, the newest first."""
    since = today - timedelta(days=policy.introduction_need_days)
    found = connection.execute(
        select(
            contact.c.id, contact.c.uid, interaction.c.id.label("key"),
            interaction.c.on_date, interaction.c.note,
        )
        .select_from(interaction)
        .join(interaction_contact, interaction_contact.c.interaction_id == interaction.c.id)
        .join(contact, contact.c.id == interaction_contact.c.contact_id)
        .where(
            text(NEEDS),
            interaction.c.on_date.between(since, today),
            interaction.c.direction == Direction.IN.value,
            interaction.c.pitch.is_(False),
            contact.c.is_owner.is_(False),
            contact.c.stage >= int(Stage.ENGAGED),
        )
        .order_by(interaction.c.on_date.desc(), interaction.c.id.desc(), contact.c.id)
        .limit(NEEDS_READ)
    ).all()  # fmt: skip
    tags = facts.tags_on(connection, {row.key for row in found})
    return [
        (row.id, Need(row.uid, row.on_date, row.note, tuple(tags.get(row.key, ()))))
        for row in found
    ]


def helpers(connection: Connection, need: Need, today: date) -> set[int]:
    """Who may meet a need: those with an interest that it names, and those whose work or
    company it names. The rules look closer."""
    named = sorted(terms(need.text) | {fold(tag) for tag in need.tags})
    holding = (
        select(contact_interest.c.contact_id)
        .join(interest, interest.c.id == contact_interest.c.interest_id)
        .where(
            contact_interest.c.confirmed,
            contact_interest.c.dropped_on.is_(None),
            or_(
                interest.c.folded.in_(named),
                interest.c.id.in_(
                    select(interest_alias.c.interest_id).where(interest_alias.c.folded.in_(named))
                ),
            ),
        )
    )
    working = search.having_any_word(telling_words(need.text))
    return {
        key
        for chosen in (holding, working)
        for key in connection.execute(_closest(chosen, today)).scalars()
    }


def _closest(chosen: Select[Any], today: date) -> Select[Any]:
    near = and_(
        contact.c.id.in_(chosen),
        contact.c.stage >= int(Stage.ENGAGED),
        contact.c.dormant_on > today,
        contact.c.is_owner.is_(False),
    )
    order = (contact.c.stage.desc(), contact.c.last_exchange_on.desc(), contact.c.id)
    return select(contact.c.id).where(near).order_by(*order).limit(HELPERS_READ)


def _interests(
    connection: Connection, ids: Sequence[int]
) -> dict[int, tuple[tuple[str, ...], ...]]:
    """The confirmed interests of these contacts, each with its other names."""
    found = connection.execute(
        select(contact_interest.c.contact_id, interest.c.id, interest.c.name)
        .join(interest, interest.c.id == contact_interest.c.interest_id)
        .where(
            contact_interest.c.contact_id.in_(ids),
            contact_interest.c.confirmed,
            contact_interest.c.dropped_on.is_(None),
        )
        .order_by(interest.c.folded)
    ).all()
    others: dict[int, list[str]] = defaultdict(list)
    for key, name in connection.execute(
        select(interest_alias.c.interest_id, interest_alias.c.name)
        .where(interest_alias.c.interest_id.in_({row.id for row in found}))
        .order_by(interest_alias.c.folded)
    ):
        others[key].append(name)
    grouped: dict[int, list[tuple[str, ...]]] = defaultdict(list)
    for row in found:
        grouped[row.contact_id].append((row.name, *others[row.id]))
    return {key: tuple(names) for key, names in grouped.items()}


def have_met(
    connection: Connection, found: Iterable[Proposal], keys: Mapping[str, int], policy: Policy
) -> frozenset[frozenset[str]]:
    """Those of the proposed pairs, by uid, who have met: an interaction of yours holds both,
    in a small round. ``keys`` are the ids of their uids."""
    pairs = {proposal.pair: (proposal.needing.uid, proposal.helping.uid) for proposal in found}
    mine, theirs = interaction_contact.alias("mine"), interaction_contact.alias("theirs")
    together = (
        select(mine.c.contact_id, theirs.c.contact_id)
        .join(theirs, theirs.c.interaction_id == mine.c.interaction_id)
        .join(interaction, interaction.c.id == mine.c.interaction_id)
        .where(
            mine.c.contact_id.in_({keys[needing] for needing, _ in pairs.values()}),
            theirs.c.contact_id.in_({keys[helping] for _, helping in pairs.values()}),
            theirs.c.contact_id != mine.c.contact_id,
            interaction.c.people <= policy.large_thread_people,
        )
        .distinct()
    )
    met = {tuple(row) for row in connection.execute(together)}
    return frozenset(
        pair for pair, (one, other) in pairs.items() if (keys[one], keys[other]) in met
    )
