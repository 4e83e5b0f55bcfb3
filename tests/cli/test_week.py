"""The week and the calendar from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.writers.reading import entries, text

from .conftest import Crm
from .terminal import in_terminal, plain

WEEK = """\
Monday, 16 November 2026 to Sunday, 22 November 2026

             Mon Tue Wed Thu Fri Sat Sun
from you     ·   ·   ·   ·   ·             0
from them    ·   ·   ·   ·   ·             0
together     ·   ·   ·   ·   █2            2
given        ·   ·   ·   ·   ▅             1

Reached     Ana Lopes and Ben Okoro
Heard from  Ana Lopes and Ben Okoro
Exchanges   Ana Lopes and Ben Okoro

You gave
  today       call, Ana Lopes: call with ana lopes

Nearer
  today       Ben Okoro: Connected → Engaged
    because  First exchange: coffee.

Promises
  · Ana Lopes: send the drawings, due today [UID]
  Keep it, say when you will, or let it go: crm promise kept UID

Ahead, until Sun 29 Nov
  Tue 24 Nov  Ana Lopes: birthday (36)
"""


@pytest.fixture
def lived(inside: Crm, book: Path) -> Crm:
    inside("log", "call with ana lopes", "--gave", "whole")
    inside("log", "coffee with ben", "--gave", "none")
    inside("date", "Lopes", "birthday", "1990-11-24")
    return inside


def test_a_week_reads_well_without_colour(lived: Crm) -> None:
    uid = lived("promise", "--json").json["promises"][0]["uid"][:8]
    assert lived("week").out.replace(uid, "UID") == WEEK


def test_a_week_fits_a_narrow_terminal_in_colour(lived: Crm, environment: dict[str, str]) -> None:
    code, seen = in_terminal(["week"], environment, columns=50)
    assert code == 0
    assert "\x1b[" in seen
    assert all(len(line) <= 50 for line in plain(seen).splitlines())


def test_a_terminal_without_the_letters_gets_others(lived: Crm, crm: Crm) -> None:
    out = crm("week", PYTHONUTF8="0", PYTHONIOENCODING="ascii").out
    assert out.isascii()
    assert "#2" in out
    assert "?" not in out


def test_another_week_is_named_by_any_of_its_days(lived: Crm) -> None:
    out = lived("week", "--of", "2026-09-03").out
    assert out.startswith("Monday, 31 August 2026 to Sunday, 6 September 2026\n")
    assert "Ana Lopes: Connected → Engaged" in out
    assert "Ahead" not in out


def test_a_quiet_week_counts_nothing_that_was_missed(crm: Crm, book: Path) -> None:
    out = crm("week", "--of", "2026-08-05").out
    assert "Nothing is lost by that." in out
    assert "missed" not in out
    assert "skipped" not in out


def test_a_calendar_goes_to_a_file_or_out(lived: Crm, crm: Crm, home: Path) -> None:
    printed = crm("calendar").out
    written = lived("calendar", str(home / "r.ics"))
    assert "2 entries in" in written.out
    found = entries((home / "r.ics").read_bytes())
    assert [text(entry["SUMMARY"]) for entry in found] == [
        "Birthday: Ana Lopes", "Promised Ana Lopes: send the drawings",
    ]  # fmt: skip
    assert (home / "r.ics").read_bytes() == printed.encode()
    assert lived("calendar", "--json").json["path"] is None


def test_a_calendar_never_replaces_a_book(crm: Crm, book: Path) -> None:
    before = book.read_bytes()
    ran = crm("calendar", str(book))
    assert (ran.code, "no calendar" in ran.err) == (5, True)
    assert book.read_bytes() == before
    assert crm("calendar", str(book.parent / "nowhere" / "r.ics")).code == 7
