"""Two contacts become one: nothing of theirs is lost, and nothing is there twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table, func, or_, select

from crm.store import merging
from crm.store.columns import metadata
from crm.store.engine import Store
from crm.store.journal import Pen
from crm.store.shelf_tables import contact_date, insight, introduction
from crm.store.tables import contact, contact_email, interaction_contact, interest, nudge

from .shelf import NOW, TODAY, add_contact, add_interaction, new_book

SAMPLES: dict[str, dict[str, Any]] = {
    "contact_email": {"email": "ana@example.org", "email_folded": "ana@example.org"},
    "contact_url": {"url": "https://example.org/ana", "url_key": "example.org/ana"},
    "contact_date": {"label": "birthday", "month": 5, "day": 4},
    "contact_interest": {"interest_id": 1, "since_on": TODAY},
    "source_ref": {"source": "linkedin", "ref": "p:ana"},
    "signal": {"kind": "post", "on_date": TODAY, "text": "a post"},
    "note": {"on_date": TODAY, "at": NOW, "text": "likes tea"},
    "promise": {"by": "me", "what": "the slides", "made_on": TODAY},
    "boundary": {"kind": "no pitch", "since_on": TODAY, "drawn_at": NOW},
    "nudge": {
        "local_on": TODAY, "position": 1, "slot": "score", "kind": "message", "score": 0.5,
        "why": "due", "made_at": NOW,
    },
    "feed": {"url": "https://example.org/feed", "added_on": TODAY},
    "draft": {"occasion": "message", "words": "Dear Ana", "at": NOW},
    "snooze": {"since_on": TODAY, "until_on": TODAY},
    "insight_shared": {"insight_id": 1, "on_date": TODAY},
    "introduction": {"why": "rust", "begun_on": TODAY},
    "invitation": {"direction": "in", "state": "open", "on_date": TODAY},
    "heard": {"kind": "stop", "on_date": TODAY, "words": "Please remove me."},
}  # fmt: skip
"""A row of each table that names a contact, without the contact."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_book(tmp_path) as made:
        yield made


def naming_columns() -> dict[str, list[str]]:
    """Table -> its columns that name a contact."""
    return {
        table.name: [key.parent.name for key in table.foreign_keys if key.column.table is contact]
        for table in metadata.sorted_tables
        if any(key.column.table is contact for key in table.foreign_keys)
    }


def add(connection: Connection, table: Table, **values: Any) -> None:
    connection.execute(table.insert().values(**values, **_uid(table)))


def _uid(table: Table) -> dict[str, str]:
    return {"uid": f"uid-of-{table.name}"} if "uid" in table.c else {}


def test_nothing_of_the_one_who_goes_is_lost(store: Store) -> None:
    with store.write() as connection:
        ana, twin, ben = (add_contact(connection, name) for name in ("Ana", "Ana L", "Ben"))
        add_interaction(connection, twin, 3)
        connection.execute(interest.insert().values(id=1, name="rust", folded="rust"))
        add(connection, insight, id=1, kind="note", title="A talk", added_on=TODAY)
        for name, sample in SAMPLES.items():
            whose = {"first_id": ben, "second_id": twin} if name == "introduction" else {}
            whose = whose or {"contact_id": twin}
            add(connection, metadata.tables[name], **sample, **whose)
        before = {name: _count(connection, name, twin) for name in naming_columns()}
        merging.join(Pen(connection, NOW), ana, twin)
        after = {name: _count(connection, name, ana) for name in naming_columns()}
        left = {name: _count(connection, name, twin) for name in naming_columns()}
    assert set(before) == {*SAMPLES, "interaction_contact", "permit"}
    assert after == before
    assert all(before[name] for name in SAMPLES)
    assert not any(left.values())


def _count(connection: Connection, name: str, contact_id: int) -> int:
    table = metadata.tables[name]
    named = or_(*(table.c[column] == contact_id for column in naming_columns()[name]))
    return connection.execute(select(func.count()).select_from(table).where(named)).scalar_one()


def test_what_both_have_is_there_once(store: Store) -> None:
    with store.write() as connection:
        ana, twin = (add_contact(connection, name) for name in ("Ana", "Ana L"))
        together = add_interaction(connection, ana, 3)
        add(connection, interaction_contact, contact_id=twin, interaction_id=together)
        for key, day in ((ana, 4), (twin, 5)):
            facts = {"email": "a@example.org", "email_folded": "a@example.org"}
            connection.execute(contact_email.insert().values(contact_id=key, **facts))
            born = {"label": "birthday", "month": 5, "day": day, "uid": f"born-{key}"}
            connection.execute(contact_date.insert().values(contact_id=key, **born))
        merging.join(Pen(connection, NOW), ana, twin)
        days = connection.execute(select(contact_date.c.contact_id, contact_date.c.day)).all()
        emails = connection.execute(select(contact_email.c.contact_id)).all()
        people = connection.execute(select(interaction_contact.c.contact_id)).all()
    assert [tuple(row) for row in days] == [(ana, 4)]
    assert [tuple(row) for row in emails] == [(ana,)]
    assert [tuple(row) for row in people] == [(ana,)]


def test_whom_somebody_should_meet_is_then_the_one_who_stays(store: Store) -> None:
    with store.write() as connection:
        ana, twin, ben = (add_contact(connection, name) for name in ("Ana", "Ana L", "Ben"))
        add(connection, nudge, **SAMPLES["nudge"], contact_id=ben, other_id=twin)
        merging.join(Pen(connection, NOW), ana, twin)
        assert connection.execute(select(nudge.c.contact_id, nudge.c.other_id)).one() == (ben, ana)


def test_nobody_is_introduced_to_themselves(store: Store) -> None:
    with store.write() as connection:
        ana, twin, ben = (add_contact(connection, name) for name in ("Ana", "Ana L", "Ben"))
        for number, (first, second) in enumerate(((ana, twin), (twin, ana), (twin, ben))):
            facts = {"why": "rust", "begun_on": TODAY, "uid": f"introduction-{number}"}
            connection.execute(
                introduction.insert().values(first_id=first, second_id=second, **facts)
            )
        merging.join(Pen(connection, NOW), ana, twin)
        pairs = connection.execute(select(introduction.c.first_id, introduction.c.second_id)).all()
    assert [tuple(row) for row in pairs] == [(ana, ben)]


@pytest.mark.parametrize(
    ("name", "whose"),
    [
        ("introduction", {"first_id": 2, "second_id": 3}),
        ("introduction", {"first_id": 3, "second_id": 2}),
        ("snooze", {"contact_id": 2}),
        ("feed", {"contact_id": 2}),
        ("draft", {"contact_id": 2}),
    ],
)
def test_whom_the_user_did_something_for_is_not_bare(
    store: Store, name: str, whose: dict[str, int]
) -> None:
    with store.write() as connection:
        _, twin, _ = (add_contact(connection, who) for who in ("Ana", "Ana L", "Ben"))
        assert twin == 2
        assert merging.is_bare(connection, twin, "linkedin")
        add(connection, metadata.tables[name], **SAMPLES[name], **whose)
        assert not merging.is_bare(connection, twin, "linkedin")
