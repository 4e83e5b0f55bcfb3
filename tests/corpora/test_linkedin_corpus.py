"""Two exports of different years, count by count and person by person."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from crm.readers.linkedin import open_export
from crm.rules.interaction import Direction, Kind
from crm.rules.policy import DEFAULT

ZONE = ZoneInfo("Europe/Lisbon")
EXPORTS = (
    "Basic_LinkedInDataExport_05-14-2021",
    "Complete_LinkedInDataExport_08-15-2025",
)


@pytest.fixture(params=EXPORTS)
def export(request: pytest.FixtureRequest, corpora: Path) -> Path:
    return corpora / "linkedin" / f"{request.param}.zip"


def expected(export: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        export.with_name(f"{export.stem}.expected.json").read_text(encoding="utf-8")
    )
    return found


def written(value: Any) -> Any:
    """As the expected files write it."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value


def test_the_owner_is_the_expected_one(export: Path) -> None:
    with open_export(export, ZONE, DEFAULT) as read:
        assert read.owner is not None
        found = {"name": read.owner.name, "display": read.summary.display, "url": read.owner.url}
    assert found == expected(export)["owner"]


def test_every_count_is_the_expected_one(export: Path) -> None:
    with open_export(export, ZONE, DEFAULT) as read:
        assert read.summary.counts == expected(export)["counts"]


def test_every_person_is_the_expected_one(export: Path) -> None:
    with open_export(export, ZONE, DEFAULT) as read:
        found = [
            {
                **{name: written(value) for name, value in asdict(person).items()},
                "is_connection": person.connected_on is not None,
            }
            for person in read.summary.people
        ]
    wanted = expected(export)["people"]
    for person, want in zip(found, wanted, strict=True):
        del person["key"]
        # An address that only the messages tell is right either way (see the file's notes).
        if want["url"] is None:
            person["url"] = None
    assert found == wanted


def test_every_direct_and_group_message_becomes_an_interaction(export: Path) -> None:
    with open_export(export, ZONE, DEFAULT) as read:
        records = [record for batch in read.interactions() for record in batch]
    people = expected(export)["people"]
    for direction, names in (
        (Direction.IN, ("direct_in", "group_in")),
        (Direction.OUT, ("direct_out", "group_out")),
    ):
        found = sum(
            len(record.person_keys)
            for record in records
            if record.kind is Kind.MESSAGE and record.direction is direction
        )
        assert found == sum(person[name] for person in people for name in names)
