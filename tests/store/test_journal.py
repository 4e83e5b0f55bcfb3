"""The operation log holds enough to take every change back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from crm.errors import NotUnderstood
from crm.rules.interaction import Kind
from crm.store.columns import metadata
from crm.store.engine import Store
from crm.store.journal import BulkChange, Change, Pen, read_changes
from crm.store.tables import (
    boundary,
    contact,
    contact_interest,
    interaction,
    interest,
    operation,
    promise,
    setting,
    source_ref,
)
from tests.store.shelf import NOW, TODAY, add_contact, add_interaction, contents, new_book


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_book(tmp_path) as made:
        yield made


def last_changes(connection: Connection) -> tuple[Change | BulkChange, ...]:
    kept = select(operation.c.changes).order_by(operation.c.id.desc()).limit(1)
    return read_changes(connection.execute(kept).scalar_one())


def take_back(connection: Connection) -> None:
    """Undo the last operation from its record alone."""
    for change in reversed(last_changes(connection)):
        assert isinstance(change, Change)
        table = metadata.tables[change.table]
        here = [table.c[name] == value for name, value in change.key.items()]
        if change.before is None:
            connection.execute(table.delete().where(*here))
        elif change.after is None:
            connection.execute(table.insert().values(change.before))
        else:
            connection.execute(table.update().where(*here).values(change.before))


def facts(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    tables = contents(store.path)
    return {name: tables[name] for name in metadata.tables if name != "operation"}


def a_life(connection: Connection) -> int:
    key = add_contact(connection, "Ana Anders", placed_on=TODAY, rhythm_days=30, circle="close")
    add_interaction(connection, key, 9, note="tea")
    pen = Pen(connection, NOW)
    pen.insert(promise, contact_id=key, by="me", what="the slides", made_on=TODAY, due_on=TODAY)
    pen.insert(boundary, contact_id=key, kind="no pitch", since_on=TODAY, drawn_at=NOW)
    pen.insert(source_ref, source="linkedin", ref="ana", contact_id=key)
    rust = pen.insert(interest, name="Rust", folded="rust")
    pen.insert(contact_interest, contact_id=key, interest_id=rust, since_on=TODAY)
    return key


def test_an_added_row_is_kept_as_the_book_holds_it(store: Store) -> None:
    with store.write() as connection:
        pen = Pen(connection, NOW)
        key = pen.insert(contact, name="Ana", name_folded="ana", on_file_on=date(2026, 1, 5))
        uid = pen.record("add", "added Ana")
        row = connection.execute(select(operation)).one()
        assert (row.uid, row.at, row.verb, row.words) == (uid, NOW, "add", "added Ana")
        (change,) = read_changes(row.changes)
        kept = connection.execute(select(contact)).mappings().one()
        assert change == Change("contact", {"id": key}, None, dict(kept))
        assert len(kept["uid"]) == 32


def test_a_given_uid_is_kept_and_a_table_without_ids_returns_none(store: Store) -> None:
    with store.write() as connection:
        pen = Pen(connection, NOW)
        pen.insert(contact, uid="u1", name="Ana", name_folded="ana", on_file_on=TODAY)
        assert connection.scalar(select(contact.c.uid)) == "u1"
        assert pen.insert(setting, name="colour", value="green") == 0


def test_a_change_keeps_what_changed_and_nothing_else(store: Store) -> None:
    with store.write() as connection:
        key = add_contact(connection, "Ana Anders", company="Altmann")
        pen = Pen(connection, NOW)
        pen.update(contact, key, company="Neuhaus", name="Ana Anders", connected_on=TODAY)
        pen.record("edit", "changed Ana")
        assert last_changes(connection) == (
            Change(
                "contact",
                {"id": key},
                {"company": "Altmann", "connected_on": None},
                {"company": "Neuhaus", "connected_on": TODAY},
            ),
        )


def test_what_changes_nothing_is_no_operation(store: Store) -> None:
    with store.write() as connection:
        key = add_contact(connection, "Ana Anders")
        pen = Pen(connection, NOW)
        pen.update(contact, key, name="Ana Anders")
        pen.delete(contact, 999)
        assert pen.record("edit", "nothing") == ""
        assert connection.execute(select(operation)).all() == []


def test_an_operation_is_recorded_once(store: Store) -> None:
    with store.write() as connection:
        pen = Pen(connection, NOW)
        pen.insert(setting, name="colour", value="green")
        assert pen.record("set", "colour")
        assert pen.record("set", "colour") == ""


@pytest.mark.parametrize("act", ["add", "change", "delete"])
def test_every_operation_can_be_taken_back_from_its_record_alone(store: Store, act: str) -> None:
    with store.write() as connection:
        key = a_life(connection)
    before = facts(store)
    with store.write() as connection:
        pen = Pen(connection, NOW)
        if act == "add":
            pen.insert(promise, contact_id=key, by="them", what="a book", made_on=TODAY)
            pen.insert(setting, name="colour", value="green")
        elif act == "change":
            pen.update(contact, key, purpose="friendship", rhythm_days=7)
            pen.update(source_ref, {"source": "linkedin", "ref": "ana"}, contact_id=None)
            pen.update(interaction, 1, kind=Kind.COFFEE, closed_on=TODAY)
        else:
            pen.delete(contact, key)
        assert pen.record(act, "something")
    assert facts(store) != before
    with store.write() as connection:
        take_back(connection)
    assert facts(store) == before


def test_what_goes_with_a_contact_is_on_the_record_and_an_import_remembers(store: Store) -> None:
    with store.write() as connection:
        key = a_life(connection)
        pen = Pen(connection, NOW)
        pen.delete(contact, key)
        pen.record("delete", "deleted Ana")
        changes = last_changes(connection)
        assert {change.table for change in changes} == {
            "boundary",
            "contact",
            "contact_interest",
            "interaction_contact",
            "promise",
            "source_ref",
        }
        assert changes[-1].table == "contact"
        assert connection.execute(select(source_ref)).one() == ("linkedin", "ana", None)


def test_an_imports_rows_are_recorded_by_their_range(store: Store) -> None:
    with store.write() as connection:
        pen = Pen(connection, NOW)
        pen.bulk("interaction", source="linkedin", first_id=10, last_id=300_009)
        pen.record("import", "imported an export")
        assert last_changes(connection) == (BulkChange("interaction", "linkedin", 10, 300_009),)


@pytest.mark.parametrize(
    "value", ["a\0b", "half \ud83d", 2**63, -(2**63) - 1, float("nan"), float("inf")]
)
def test_what_a_book_cannot_keep_is_refused_before_it_is_written(
    store: Store, value: object
) -> None:
    with store.write() as connection:
        pen = Pen(connection, NOW)
        key = add_contact(connection, "Ana Anders")
        with pytest.raises(NotUnderstood):
            pen.insert(contact, name="Ben", name_folded="ben", on_file_on=TODAY, purpose=value)
        with pytest.raises(NotUnderstood):
            pen.update(contact, key, purpose=value)
        assert pen.record("edit", "nothing") == ""


def test_the_words_of_an_operation_must_be_text_too(store: Store) -> None:
    with store.write() as connection:
        pen = Pen(connection, NOW)
        pen.insert(setting, name="colour", value="green")
        with pytest.raises(NotUnderstood):
            pen.record("set", "\ud83d")


def test_a_row_is_named_by_its_whole_key(store: Store) -> None:
    with store.write() as connection:
        pen = Pen(connection, NOW)
        with pytest.raises(LookupError):
            pen.update(source_ref, {"source": "linkedin"}, contact_id=None)
        with pytest.raises(LookupError):
            pen.update(contact, 5, name="Nobody")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "7",
        "[7]",
        "[{}]",
        '[{"table": "no such", "key": {}, "before": null, "after": null}]',
        '[{"table": "contact", "key": {"id": 1}, "before": {"no such": 1}, "after": null}]',
        '[{"table": "contact", "key": {"id": 1}, "before": {"on_file_on": "soon"}, "after": null}]',
    ],
)
def test_a_record_that_cannot_be_read_says_so(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_changes(text)
