"""Offers and permits that no open gate can have made are found, each kind of damage."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.book.book import Book
from crm.book.clock import Clock
from crm.book.demo import make_demo
from crm.rules.interaction import Kind
from tests.store.shelf import meddle

CLOCK = Clock(lambda: datetime(2026, 3, 2, 11, tzinfo=UTC), ZoneInfo("Europe/Madrid"))
MADE_ON = date(2025, 5, 6)
"""The day of the first offer of the demo, granted and made in one instant in the morning."""

GRANTED_AT = "2025-05-06T07:25:00.000000Z"
NOON, NIGHT = "2025-05-06T12:00:00.000000Z", "2025-05-06T22:00:00.000000Z"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "rapport.book"
    make_demo(path, CLOCK).close()
    return path


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "rapport.book"))


def found_in(path: Path) -> list[str]:
    with Book.open(path, CLOCK) as book:
        return [f"{damage.where}: {damage.what}" for damage in book.check().damage]


def about_offers(path: Path) -> list[str]:
    return [line for line in found_in(path) if "its offer was made although" in line]


def another_offer(
    key: int, at: str, *, granted_at: str = GRANTED_AT, to: str = "contact_id"
) -> list[str]:
    """A permit and an offer like the first ones, on other instants or to somebody else."""
    expires_at = f"strftime('%Y-%m-%dT%H:%M:%S.000000Z', '{granted_at}', '+1 day')"
    return [
        f"""
        INSERT INTO permit (id, contact_id, offering_id, granted_at, expires_at, granted_on,
            evidence)
        SELECT {key}, {to}, offering_id, '{granted_at}', {expires_at}, date('{granted_at}'),
            evidence
        FROM permit WHERE id = 1""",
        f"""
        INSERT INTO offer (uid, permit_id, contact_id, offering_id, granted_at, expires_at,
            made_at, made_on, zone, words)
        SELECT 'u{key}', {key}, {to}, offering_id, '{granted_at}', {expires_at}, '{at}',
            date('{at}'), zone, words
        FROM offer WHERE id = 1""",
    ]


def made_at_night() -> str:
    return f"UPDATE offer SET made_at = '{NIGHT}' WHERE id = 1"


def test_a_permit_lasts_a_day_and_no_longer(path: Path) -> None:
    last = "'2025-05-07T07:25:00.000000Z'"
    longer = "'2025-05-07T07:25:00.000001Z'"
    for until, found in ((last, 0), (longer, 1)):
        meddle(
            path,
            f"UPDATE permit SET expires_at = {until} WHERE id = 1",
            f"UPDATE offer SET expires_at = {until} WHERE id = 1",
        )
        longer_than_a_day = [line for line in found_in(path) if "longer than the 24" in line]
        assert len(longer_than_a_day) == found


def test_a_second_offer_on_a_permit_granted_before_the_first_is_found(path: Path) -> None:
    meddle(path, *another_offer(9, NIGHT))
    assert [line.partition(" (")[0] for line in about_offers(path)] == [
        "permit 9: its offer was made although rule 6"
    ]


def test_an_offer_made_although_they_had_said_no_since_the_permit_is_found(path: Path) -> None:
    meddle(path, made_at_night())
    assert found_in(path) == []
    meddle(
        path,
        f"""
        INSERT INTO interaction (id, uid, kind, direction, depth, on_date, at, zone, recorded_at)
        VALUES (99999, 'u', 'no', 'in', 0, '{MADE_ON}', '{NOON}', 'UTC', '{NOON}')""",
        "INSERT INTO interaction_contact (contact_id, interaction_id)"
        " SELECT contact_id, 99999 FROM permit WHERE id = 1",
    )
    assert "rule 6" in about_offers(path)[0]


def test_an_offer_made_across_a_boundary_drawn_since_the_permit_is_found(path: Path) -> None:
    meddle(
        path,
        made_at_night(),
        "INSERT INTO boundary (uid, contact_id, kind, since_on, drawn_at)"
        f" SELECT 'u', contact_id, 'no pitch', '{MADE_ON}', '{NOON}' FROM permit WHERE id = 1",
    )
    assert "rule 1" in about_offers(path)[0]


@pytest.mark.parametrize(("days_before", "found"), [(0, True), (6, True), (7, False)])
def test_a_third_offer_in_seven_days_is_found(path: Path, days_before: int, found: bool) -> None:
    earlier = (MADE_ON - timedelta(days=days_before)).isoformat()
    for key, to in ((8, "3"), (9, "4")):
        at = f"{earlier}T06:00:00.000000Z"
        meddle(path, *another_offer(key, at, granted_at=at, to=to))
    third = "permit 1: its offer was made although rule 9 (2 others in seven days)"
    assert any(line.startswith(third) for line in found_in(path)) is found


def test_an_offer_that_they_asked_for_needs_no_rest_after_the_last(path: Path) -> None:
    with Book.open(path, CLOCK) as book:
        book.record_interaction(["Tomasz"], Kind.REQUEST, offering="Data health check")
        book.start_offer("Tomasz", "Data health check")
        words = "Tomasz, you asked: I could come for two days and look at the data quality."
        book.make_offer("Tomasz", words, "Data health check")
        assert book.check().damage == ()
    meddle(path, "UPDATE interaction SET offering_id = NULL WHERE kind = 'request'")
    assert any("its offer was made although rule 6" in line for line in about_offers(path))
