"""What an export reads as, in one call each."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from crm.readers.linkedin import open_export
from crm.records import InteractionRecord, PersonCounts
from crm.rules.policy import DEFAULT

ZONE = ZoneInfo("Europe/Oslo")


def counts_of(path: Path) -> dict[str, int]:
    with open_export(path, ZONE, DEFAULT) as read:
        return read.summary.counts


def people_of(path: Path) -> dict[str, PersonCounts]:
    """By name; every name must occur once."""
    with open_export(path, ZONE, DEFAULT) as read:
        people = {person.name: person for person in read.summary.people}
        assert len(people) == len(read.summary.people)
        return people


def all_people(path: Path) -> list[PersonCounts]:
    with open_export(path, ZONE, DEFAULT) as read:
        return list(read.summary.people)


def owner_of(path: Path) -> tuple[str, str, str] | None:
    """Name, shown name and address."""
    with open_export(path, ZONE, DEFAULT) as read:
        return (
            None if read.owner is None else (read.owner.name, read.summary.display, read.owner.url)
        )


def told(path: Path) -> list[InteractionRecord]:
    with open_export(path, ZONE, DEFAULT) as read:
        return [record for batch in read.interactions() for record in batch]


def skipped_of(path: Path) -> dict[tuple[str, str], int]:
    with open_export(path, ZONE, DEFAULT) as read:
        return {(found.file, found.why): found.rows for found in read.summary.skipped}
