"""Names of interests: what they stand for, and what is broader, in one book."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, func, select

from crm.errors import NotUnderstood
from crm.rules.text import clean_line
from crm.rules.topics import ALIASES, Topics, key_of
from crm.store.shelf_tables import interest_alias, interest_broader
from crm.store.tables import contact, contact_interest, interest

if TYPE_CHECKING:
    from crm.store.journal import Pen


def topics(connection: Connection) -> Topics:
    """The book's own aliases and broader terms, over those that are shipped."""
    broader = interest.alias("broader")
    aliases = connection.execute(
        select(interest_alias.c.folded, interest.c.folded).join(
            interest, interest.c.id == interest_alias.c.interest_id
        )
    )
    upwards = connection.execute(
        select(interest.c.folded, broader.c.folded)
        .join(interest_broader, interest_broader.c.interest_id == interest.c.id)
        .join(broader, broader.c.id == interest_broader.c.broader_id)
    )
    names = connection.execute(
        select(interest.c.folded, interest.c.name).where(interest.c.folded != interest.c.name)
    )
    return Topics(dict(aliases.all()), dict(upwards.all()), dict(names.all()))


def find(connection: Connection, name: str) -> int | None:
    """The interest that a name means: by the book's own aliases, else of that very name, else
    by a shipped alias. None when the book has none such."""
    folded = key_of(name)
    found = alias_id(connection, folded)
    for spelled in dict.fromkeys((folded, ALIASES.get(folded, folded))):
        if found is None:
            found = own_id(connection, spelled)
    return found


def write(pen: Pen, name: str) -> int:
    """The interest that a name means, made when it is new. A leading ``#`` is not part of it."""
    found = find(pen.connection, name)
    if found is not None:
        return found
    folded = key_of(name)
    shown = ALIASES.get(folded, clean_line(name).lstrip("#").strip())
    if not key_of(shown):
        raise NotUnderstood("An interest needs a name.", "For example: rust, or old boats")
    return pen.insert(interest, name=shown, folded=key_of(shown))


def row_of(connection: Connection, interest_id: int) -> Any:
    """The interest itself: id, name, folded."""
    return connection.execute(select(interest).where(interest.c.id == interest_id)).one()


def own_id(connection: Connection, folded: str) -> int | None:
    """The interest of that very name."""
    return connection.execute(select(interest.c.id).where(interest.c.folded == folded)).scalar()


def alias_id(connection: Connection, folded: str) -> int | None:
    """The interest that the book's own alias of that name means."""
    mine = select(interest_alias.c.interest_id).where(interest_alias.c.folded == folded)
    return connection.execute(mine).scalar()


def named_id(pen: Pen, name: str) -> int:
    """The interest of that name or own alias, made when it is new; shipped aliases are not
    asked: the user says what is to be the name."""
    folded = key_of(name)
    found = alias_id(pen.connection, folded) or own_id(pen.connection, folded)
    if found is not None:
        return found
    shown = clean_line(name).lstrip("#").strip()
    return pen.insert(interest, name=shown, folded=folded)


def broader_id(connection: Connection, interest_id: int) -> int | None:
    """What the user said that an interest is a part of."""
    query = select(interest_broader.c.broader_id).where(
        interest_broader.c.interest_id == interest_id
    )
    return connection.execute(query).scalar()


def lists_with(connection: Connection, interest_id: int) -> int:
    """On how many lists an interest stands."""
    query = select(func.count()).where(
        contact_interest.c.interest_id == interest_id, contact_interest.c.dropped_on.is_(None)
    )
    return connection.execute(query).scalar_one()


def is_mine(connection: Connection, interest_id: int) -> bool:
    """Whether an interest stands on the owner's list."""
    query = (
        select(contact_interest.c.interest_id)
        .join(contact, contact.c.id == contact_interest.c.contact_id)
        .where(
            contact.c.is_owner,
            contact_interest.c.interest_id == interest_id,
            contact_interest.c.confirmed,
            contact_interest.c.dropped_on.is_(None),
        )
    )
    return connection.execute(query).first() is not None


def aliases_of(connection: Connection, interest_ids: Iterable[int]) -> dict[int, list[str]]:
    """The book's own other names of each interest."""
    rows = connection.execute(
        select(interest_alias.c.interest_id, interest_alias.c.name)
        .where(interest_alias.c.interest_id.in_(list(interest_ids)))
        .order_by(interest_alias.c.folded)
    )
    grouped: dict[int, list[str]] = defaultdict(list)
    for key, name in rows:
        grouped[key].append(name)
    return grouped


def other_names(connection: Connection, interest_ids: Iterable[int]) -> dict[int, list[str]]:
    """Every other name of each interest: the book's own, and the shipped ones that it does
    not use for something else."""
    found = aliases_of(connection, interest_ids)
    known = topics(connection)
    rows = connection.execute(
        select(interest.c.id, interest.c.folded).where(interest.c.id.in_(list(interest_ids)))
    )
    for key, folded in rows:
        shipped = (alias for alias, name in ALIASES.items() if name == folded)
        others = [alias for alias in shipped if known.canonical(alias) == folded]
        found[key] = [*found.get(key, ()), *others]
    return found


def above(connection: Connection, interest_ids: Iterable[int]) -> dict[int, str]:
    """What the user said that each interest is a part of, by name."""
    rows = connection.execute(
        select(interest_broader.c.interest_id, interest.c.name)
        .join(interest, interest.c.id == interest_broader.c.broader_id)
        .where(interest_broader.c.interest_id.in_(list(interest_ids)))
    )
    return dict(rows.all())


def beginning(connection: Connection, folded: str) -> list[str]:
    """Interests whose names begin like this and are one word, as a tag is, those on most lists
    first."""
    lists = (
        select(func.count())
        .where(contact_interest.c.interest_id == interest.c.id)
        .scalar_subquery()
    )
    names = connection.execute(
        select(interest.c.name)
        .where(
            interest.c.folded >= folded,
            interest.c.folded < folded + "\U0010ffff",
            ~interest.c.folded.contains(" "),
        )
        .order_by(lists.desc(), interest.c.folded)
        .limit(8)
    ).scalars()
    return list(names)
