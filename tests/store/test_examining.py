"""For each kind of damage a real book is corrupted, and it is found."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import fields
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.book.book import Book
from crm.book.clock import Clock
from crm.book.demo import make_demo
from crm.errors import RapportError
from crm.rules.policy import DEFAULT
from crm.rules.standing import Summary
from crm.store import engine, history
from crm.store.check import examine
from crm.store.engine import Store
from crm.store.tables import contact
from tests.store.shelf import meddle

TODAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 11, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Madrid")
SUMMARIES = (*(field.name for field in fields(Summary)), "due_on")
TALKED = "(SELECT min(id) FROM contact WHERE exchanges > 0 AND rhythm_days IS NOT NULL)"
USED = "(SELECT min(permit_id) FROM offer)"
BEFORE_USED = f"(SELECT granted_at FROM permit WHERE id = {USED})"
THEIRS = f"(SELECT contact_id FROM permit WHERE id = {USED})"
TOGETHER = f"(SELECT interaction_id FROM interaction_contact WHERE contact_id = {THEIRS})"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two invented years, with permits, offers, boundaries and all the rest."""
    path = tmp_path_factory.mktemp("demo") / "rapport.book"
    make_demo(path, Clock(lambda: NOON, ZONE)).close()
    return path


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "rapport.book"
    shutil.copyfile(sound, copy)
    return copy


def found_in(path: Path) -> list[str]:
    with Book.open(path, Clock(lambda: NOON, ZONE)) as book:
        return [f"{damage.where}: {damage.what}" for damage in book.check().damage]


def assert_found(path: Path, words: str) -> None:
    found = found_in(path)
    assert any(words in line for line in found), found


def test_a_sound_book_is_sound_and_left_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    assert found_in(path) == []
    assert path.read_bytes() == before


def test_people_are_looked_at_in_chunks(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    load = history.load_histories

    def count(connection: object, ids: list[int], **options: object) -> object:
        asked.append(len(ids))
        return load(connection, ids, **options)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr("crm.store.check.CHUNK", 7)
    monkeypatch.setattr("crm.store.check.load_histories", count)
    assert found_in(path) == []
    assert max(asked) == 7
    assert sum(asked) > 30


@pytest.mark.parametrize("column", SUMMARIES)
def test_a_summary_that_the_facts_do_not_bear_out_is_found(path: Path, column: str) -> None:
    kind = str(contact.c[column].type)
    other = "'1999-12-31'" if kind == "DATE" else f"(coalesce({column}, 0) + 1) % 5"
    meddle(path, f"UPDATE contact SET {column} = {other} WHERE id = {TALKED}")
    assert_found(path, f"{column.removesuffix('_on').replace('_', ' ')} is kept as")


DAMAGE = {
    "a rule of the tables is broken": (
        "UPDATE contact SET stage = 9 WHERE id = 2",
        "CHECK constraint failed in contact",
    ),
    "an offer lies outside its permit": (
        "UPDATE offer SET made_at = '2031-01-01T00:00:00.000000Z'",
        "CHECK constraint failed in offer",
    ),
    "an offer has lost its permit": (
        f"DELETE FROM permit WHERE id = {USED}",
        "offer 1: it belongs to a permit that is not in the book",
    ),
    "an interaction is with somebody deleted": (
        f"DELETE FROM contact WHERE id = {TALKED}",
        "it belongs to a contact that is not in the book",
    ),
    "an index is gone": ("DROP INDEX ix_contact_owner", "the index ix_contact_owner is missing"),
    "a table is gone": ("DROP TABLE nudge", "the table nudge is missing"),
    "a search index is gone": ("DROP TABLE contact_fts", "the table contact_fts is missing"),
    "a column is gone": (
        "ALTER TABLE contact DROP COLUMN purpose",
        "the column contact.purpose TEXT NOT NULL is missing",
    ),
    "a fact is gone": (
        f"DELETE FROM interaction_contact WHERE contact_id = {TALKED}",
        "exchanges is kept as",
    ),
    "a fact is turned round": (
        "UPDATE interaction SET direction = 'out' WHERE direction = 'in'",
        "in count is kept as",
    ),
    "an interaction is with nobody": ("DELETE FROM interaction_contact", "it is with nobody"),
    "the last list is forgotten": (
        f"UPDATE contact SET last_shown_on = '2026-01-05' WHERE id = {TALKED}",
        "last shown is kept as 2026-01-05, but is None",
    ),
    "what was done has a reason for a skip": (
        "INSERT INTO nudge (uid, contact_id, local_on, position, slot, kind, score, why, made_at,"
        " state, reason) VALUES ('n', 2, '2026-01-05', 1, 'score', 'call', 0, 'x', '', 'done',"
        " 'too often')",
        "nudge n: it was not skipped, and has a reason for a skip",
    ),
    "a kind is unknown": (
        "UPDATE interaction SET kind = 'juggling' WHERE id = 1",
        "the history cannot be read",
    ),
    "a date is no date": (
        "UPDATE interaction SET on_date = 'soon' WHERE id = 1",
        "the history cannot be read",
    ),
    "a contact's own date is no date": (
        f"UPDATE contact SET heard_on = 'soon' WHERE id = {TALKED}",
        "the history cannot be read",
    ),
    "somebody is not found by their company": (
        "UPDATE contact SET company = 'Elsewhere' WHERE id = 2",
        "a search does not find it",
    ),
    "somebody is not found by their e-mail": (
        "UPDATE contact_email SET email = 'new@place.example'",
        "a search does not find it",
    ),
    "somebody is not in the search index": (
        "DELETE FROM contact_fts WHERE rowid = 2",
        "a search does not find it",
    ),
    "a note is not found by its words": (
        "UPDATE interaction SET note = 'something else' WHERE id = 3",
        "a search does not find it",
    ),
    "a note is found that is not there": (
        "INSERT INTO interaction_fts (rowid, note) VALUES (999999, 'ghost')",
        "search: it finds interaction 999999, which is not there",
    ),
    "a search index disagrees with its text": (
        "UPDATE contact_fts_content SET c0 = 'somebody else' WHERE id = 2",
        "the index of the contacts is damaged",
    ),
    "a search index has lost a page": (
        "DELETE FROM interaction_fts_data WHERE id > 10",
        "the index of the interactions is damaged",
    ),
    "an import does not say its source": (
        "UPDATE interaction SET source_ref = 'x', source = NULL WHERE id = 3",
        "its source is not named",
    ),
    "an interaction lies in the far future": (
        "UPDATE interaction SET on_date = '2031-01-01' WHERE id = 3",
        "it lies in the far future",
    ),
    "an interaction was recorded in the future": (
        "UPDATE interaction SET recorded_at = '2031-01-01T00:00:00.000000Z' WHERE id = 3",
        "it was recorded in the future",
    ),
    "an operation lies in the future": (
        "UPDATE operation SET at = '2031-01-01T00:00:00.000000Z' WHERE id = 3",
        "it was recorded in the future",
    ),
    "an operation cannot be read": (
        "UPDATE operation SET changes = '[{' WHERE id = 3",
        "it cannot be undone",
    ),
}


@pytest.mark.parametrize(("damage", "words"), DAMAGE.values(), ids=DAMAGE.keys())
def test_damage_is_found(path: Path, damage: str, words: str) -> None:
    meddle(path, damage)
    assert_found(path, words)


PERMITS = {
    "its evidence is no evidence": (
        f"UPDATE permit SET evidence = '{{}}' WHERE id = {USED}",
        "its evidence cannot be read",
    ),
    "its evidence says no": (
        "UPDATE permit SET evidence ="
        f" json_set(evidence, '$.checks[3].passed', json('false')) WHERE id = {USED}",
        "granted although a rule stood against it",
    ),
    "its evidence leaves a rule out": (
        f"UPDATE permit SET evidence = json_remove(evidence, '$.checks[3]') WHERE id = {USED}",
        "its evidence is not what was known then",
    ),
    "its evidence names a request that nobody made": (
        f"UPDATE permit SET evidence = json_set(evidence, '$.request', 'x') WHERE id = {USED}",
        "the offer uses up another request",
    ),
    "it was granted on another day": (
        f"UPDATE permit SET granted_on = '2020-01-01' WHERE id = {USED}",
        "the day on which it was granted",
    ),
    "its offer was made on another day": (
        "UPDATE offer SET made_on = '2020-01-01'",
        "the day on which its offer was made",
    ),
    "a boundary stood against it": (
        "INSERT INTO boundary (uid, contact_id, kind, since_on, drawn_at)"
        f" SELECT 'u', {THEIRS}, 'no pitch', '2020-01-01', '2020-01-01T00:00:00.000000Z'",
        "rule 1",
    ),
    "the friendship behind it is gone": (
        f"DELETE FROM interaction_contact WHERE contact_id = {THEIRS}",
        "rule 2",
    ),
    "the friendship behind it was recorded later": (
        "UPDATE interaction SET recorded_at = '2026-03-01T00:00:00.000000Z'"
        f" WHERE id IN {TOGETHER}",
        "rule 4",
    ),
    "the offering was new": ("UPDATE offering SET stood_since_on = '2026-02-28'", "rule 7"),
    "a promise was overdue": (
        'INSERT INTO promise (uid, contact_id, "by", what, made_on, due_on)'
        f" SELECT 'u', {THEIRS}, 'me', 'the slides', '2020-01-01', '2020-01-02'",
        "rule 3",
    ),
}


@pytest.mark.parametrize(("damage", "words"), PERMITS.values(), ids=PERMITS.keys())
def test_a_permit_that_the_facts_do_not_bear_out_is_found(
    path: Path, damage: str, words: str
) -> None:
    meddle(path, damage)
    assert_found(path, words)


def test_two_owners_are_found_even_where_the_tables_allow_them(path: Path) -> None:
    meddle(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'UNIQUE', '') WHERE name = 'ix_contact_owner'",
    )
    meddle(path, "UPDATE contact SET is_owner = 1 WHERE id IN (2, 3)")
    assert_found(path, "3 contacts are marked as the owner")


def test_a_broken_page_is_found(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_interaction_on_date'"
        (page,) = connection.execute(query).fetchone()
    with path.open("r+b") as book:
        book.seek((page - 1) * size + 8)
        book.write(b"\xff" * 64)
    assert_found(path, "file: ")


def test_a_book_that_another_program_writes_to_is_not_called_damaged(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)
    with (
        closing(Store.open(path)) as one,
        closing(Store.open(path)) as other,
        one.write(),
        pytest.raises(RapportError, match="too long"),
        other.read() as connection,
    ):
        examine(connection, policy=DEFAULT, today=TODAY, zone=ZONE)
