"""The list of contacts, a window at a time: every way to find them finds the same people."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from crm.rules.filters import read
from crm.store import listing
from crm.store.listing import list_contacts
from tests.store.shelf import TODAY, add_contact, new_book

FEW = 3
"""Instead of some hundred: so the search of many is taken by a small book."""
NAMES = (
    *(f"Per {letter}son" for letter in "abcdefghij"), "Ola Per", "Anna Per-Bo", "O'Per", "Percy",
    "Ann Ekl", "per per", "Per", "Lo Sol", "Berit Sol",
)  # fmt: skip
COMPANIES = ("Per & Co", "Acme", "Acme Labs", "Sol", "Sol Two", "")
Person = tuple[str, str]


@pytest.fixture(scope="module")
def everybody(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Connection, tuple[Person, ...]]]:
    people = tuple(
        (name, COMPANIES[number % len(COMPANIES)]) for number, name in enumerate(NAMES * 2)
    )
    with new_book(tmp_path_factory.mktemp("book")) as store:
        with store.write() as connection:
            add_contact(connection, "Per Owner", company="Acme", is_owner=True)
            for number, (name, company) in enumerate(people):
                placed = {"circle": "close", "rhythm_days": 30, "placed_on": TODAY}
                add_contact(connection, name, company=company, **(placed if number % 3 else {}))
        with store.read() as connection:
            yield connection, people


def window(connection: Connection, line: str, limit: int, offset: int) -> tuple[list[Person], int]:
    found = list_contacts(connection, read(line).filter, TODAY, limit=limit, offset=offset)
    return [(row.name, row.company) for row in found.rows], found.total


def begins(person: Person, words: str) -> bool:
    """Whether each word begins one of what is known of somebody."""
    known = re.findall(r"\w+", " ".join(person).lower())
    return all(any(one.startswith(word) for one in known) for word in words.split())


@pytest.mark.parametrize("words", ["p", "per", "per p", "per a", "sol", "per per", "a", "o"])
@pytest.mark.parametrize("line", ["", "circle:close", "company:acme", "company:l", "company:e,o"])
def test_each_window_of_a_search_of_many_is_a_part_of_one_list(
    everybody: tuple[Connection, tuple[Person, ...]],
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    line: str,
) -> None:
    connection, _ = everybody
    monkeypatch.setattr(listing, "FEW", FEW)
    asked = f"{words} {line}"
    whole, total = window(connection, asked, 100, 0)
    assert len(whole) == total
    for limit in (1, 4, 7):
        parts = [window(connection, asked, limit, offset) for offset in range(0, total + 8, limit)]
        assert [person for part, _ in parts for person in part] == whole
        assert {count for _, count in parts} == {total}


@pytest.mark.parametrize("words", ["p", "per", "per a", "sol", "per per"])
def test_a_search_of_many_finds_all_in_whom_the_words_begin_one_and_the_owner_never(
    everybody: tuple[Connection, tuple[Person, ...]],
    monkeypatch: pytest.MonkeyPatch,
    words: str,
) -> None:
    connection, people = everybody
    monkeypatch.setattr(listing, "FEW", FEW)
    found, _ = window(connection, words, 100, 0)
    assert sorted(found) == sorted(person for person in people if begins(person, words))
    begun = [name.lower().startswith(words) for name, _ in found]
    assert begun == sorted(begun, reverse=True)


@pytest.mark.parametrize("line", ["company:acme", "company:l", "company:sol", "company:nobody"])
@pytest.mark.parametrize("many", [1, 100])
def test_many_companies_and_few_are_found_alike(
    everybody: tuple[Connection, tuple[Person, ...]],
    monkeypatch: pytest.MonkeyPatch,
    line: str,
    many: int,
) -> None:
    connection, people = everybody
    monkeypatch.setattr(listing, "MANY_COMPANIES", many)
    part = line.partition(":")[2]
    expected = sorted(person for person in people if part in person[1].lower())
    for limit in (2, 100):
        found, total = window(connection, line, limit, 0)
        assert total == len(expected)
        assert sorted(found) == expected or len(found) == limit
        assert found == window(connection, line, 100, 0)[0][:limit]
