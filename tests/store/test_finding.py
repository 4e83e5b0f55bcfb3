"""Finding people and notes: however they are written, however little is typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from crm.rules.text import fold
from crm.store.engine import Store
from crm.store.journal import Pen
from crm.store.search import (
    forget_contacts,
    forget_interactions,
    index_interaction_range,
    index_interactions,
    search_contacts,
    search_interactions,
)
from crm.store.tables import contact, contact_email, contact_interest, interaction, interest
from tests.store.shelf import NOW, add_contact, add_interaction, new_book, refresh

PEOPLE = {
    "São José Ferreira": {"company": "Ålesund Sjømat", "role": "C++ engineer"},
    "Łucja Ćwik": {"company": "Müller & Söhne", "role": "Head of R&D"},
    "李明": {"company": "北京大学", "role": ""},
    "Li Na": {"company": "Delisle", "role": "writer"},
    "Oliver O'Neil-Brand": {"company": "AND OR NOT", "role": "100% remote"},
    "Josefine Alder": {"company": "Fjord", "role": "sa_les"},
    "Vera Post": {"company": "", "role": "Dermatologist"},
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with new_book(tmp_path_factory.mktemp("book")) as store:
        with store.write() as connection:
            for name, facts in PEOPLE.items():
                add_contact(connection, name, **facts)
            pen = Pen(connection, NOW)
            first = search_contacts(connection, "josefine", 1)[0]
            pen.insert(
                contact_email,
                contact_id=first,
                email="Jo.Alder@Fjord.example",
                email_folded="jo.alder@fjord.example",
            )
            rust = pen.insert(interest, name="Rust", folded="rust")
            pen.insert(contact_interest, contact_id=first, interest_id=rust, since_on=NOW.date())
            refresh(connection, first)
        with store.read() as connection:
            yield connection


def names(connection: Connection, text: str, limit: int = 20) -> list[str]:
    ids = search_contacts(connection, text, limit)
    by_id = {row.id: row.name for row in connection.execute(select(contact))}
    return [by_id[key] for key in ids]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sao jose", ["São José Ferreira"]),
        ("SÃO", ["São José Ferreira"]),
        ("lucja", ["Łucja Ćwik"]),
        ("ŁUCJA CWIK", ["Łucja Ćwik"]),
        ("cwik lu", ["Łucja Ćwik"]),
        ("mull", ["Łucja Ćwik"]),
        ("söhne", ["Łucja Ćwik"]),
        ("李", ["李明"]),
        ("明", ["李明"]),
        ("李明", ["李明"]),
        ("京大", ["李明"]),
        ("o'neil", ["Oliver O'Neil-Brand"]),
        ("neil brand", ["Oliver O'Neil-Brand"]),
        ("NOT", ["Oliver O'Neil-Brand"]),
        ("AND", ["Oliver O'Neil-Brand"]),
        ("100%", ["Oliver O'Neil-Brand"]),
        ("a_l", ["Josefine Alder"]),
        ("c++", ["São José Ferreira"]),
        ("++", ["São José Ferreira"]),
        ("jo.alder@fjord", ["Josefine Alder"]),
        ("rust", ["Josefine Alder"]),
        ("fjord rust josef", ["Josefine Alder"]),
        ("fjord lucja", []),
        ("%", ["Oliver O'Neil-Brand"]),
        ('"', []),
        ("name:", []),
        ("NEAR(", []),
        ("", []),
        ("  \n", []),
        ("\ud83d\0", []),
        ("word " * 5000, []),
        (" ".join(f"word{number}" for number in range(5000)), []),
    ],
)
def test_a_search_finds_exactly_those_who_match(
    found: Connection, text: str, expected: list[str]
) -> None:
    assert names(found, text) == expected


def test_the_best_come_first(found: Connection) -> None:
    assert names(found, "li") == ["Li Na", "Oliver O'Neil-Brand"]
    assert names(found, "jo") == ["Josefine Alder", "São José Ferreira"]
    assert names(found, "fe") == ["São José Ferreira"]
    assert names(found, "der") == ["Vera Post", "Josefine Alder"]
    assert names(found, "al") == ["Josefine Alder", "São José Ferreira"]


def test_no_more_are_found_than_asked_for(found: Connection) -> None:
    assert len(names(found, "e")) > 2
    assert names(found, "e", 2) == names(found, "e")[:2]
    assert names(found, "a", 2) == names(found, "a")[:2]
    assert names(found, "e", 0) == names(found, "e", -1) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(max_size=12))
def test_any_text_may_be_asked_for(found: Connection, text: str) -> None:
    for name in names(found, text):
        assert name in PEOPLE


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data(), name=st.sampled_from(sorted(PEOPLE)))
def test_every_part_of_a_name_finds_its_bearer(
    found: Connection, data: st.DataObject, name: str
) -> None:
    start = data.draw(st.integers(0, len(name) - 1))
    part = name[start : data.draw(st.integers(start + 1, len(name)))]
    assert (name in names(found, part)) == bool(fold(part))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_book(tmp_path) as made:
        yield made


def test_a_changed_contact_is_found_by_what_is_new_and_no_longer_by_what_was(store: Store) -> None:
    with store.write() as connection:
        key = add_contact(connection, "Ana Anders", company="Altmann")
        Pen(connection, NOW).update(contact, key, company="Neuhaus")
        refresh(connection, key)
        assert search_contacts(connection, "neuhaus", 5) == [key]
        assert search_contacts(connection, "altmann", 5) == []
        assert search_contacts(connection, "ltman", 5) == []


def test_nobody_is_found_by_an_interest_that_was_taken_off_their_list(store: Store) -> None:
    with store.write() as connection:
        key = add_contact(connection, "Ana Anders")
        pen = Pen(connection, NOW)
        rust = pen.insert(interest, name="Rust", folded="rust")
        theirs = {"contact_id": key, "interest_id": rust}
        pen.insert(contact_interest, **theirs, since_on=NOW.date())
        refresh(connection, key)
        assert search_contacts(connection, "rust", 5) == [key]
        pen.update(contact_interest, theirs, dropped_on=NOW.date())
        refresh(connection, key)
        assert search_contacts(connection, "rust", 5) == []


def test_a_forgotten_contact_is_no_longer_found(store: Store) -> None:
    with store.write() as connection:
        key, other = add_contact(connection, "Ana Anders"), add_contact(connection, "Ana Berg")
        forget_contacts(connection, [key])
        Pen(connection, NOW).delete(contact, key)
        assert search_contacts(connection, "ana", 5) == [other]
        assert search_contacts(connection, "na", 5) == [other]


def test_notes_are_found_newest_first_whole_words_before_parts(store: Store) -> None:
    with store.write() as connection:
        ana = add_contact(connection, "Ana Anders")
        old = add_interaction(connection, ana, 90, note="Talked about Übersetzung and coffee")
        part = add_interaction(connection, ana, 1, note="the Rückübersetzung")
        new = add_interaction(connection, ana, 30, note="übersetzung again, in 北京大学")
        add_interaction(connection, ana, 10)
        assert search_interactions(connection, "UBERSETZUNG", 5) == [new, old, part]
        assert search_interactions(connection, "coffee überse", 5) == [old]
        assert search_interactions(connection, "京大", 5) == [new]
        assert search_interactions(connection, "ubersetzung", 1) == [new]
        assert search_interactions(connection, " ", 5) == []


def test_an_edited_note_is_found_by_its_new_words_only(store: Store) -> None:
    with store.write() as connection:
        key = add_interaction(connection, add_contact(connection, "Ana"), 3, note="first words")
        Pen(connection, NOW).update(interaction, key, note="second thoughts")
        index_interactions(connection, [key])
        assert search_interactions(connection, "first", 5) == []
        assert search_interactions(connection, "thought", 5) == [key]
        forget_interactions(connection, [key])
        assert search_interactions(connection, "thought", 5) == []


def test_an_import_indexes_its_rows_as_if_they_came_one_by_one(store: Store) -> None:
    with store.write() as connection:
        ana = add_contact(connection, "Ana Anders")
        ids = [add_interaction(connection, ana, day, note=f"day {day}") for day in range(1, 9)]
        forget_interactions(connection, ids)
        index_interaction_range(connection, ids[2], ids[5])
        assert search_interactions(connection, "day", 9) == ids[2:6]
