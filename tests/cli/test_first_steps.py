"""From nothing to the first nudge, and every way to get it wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import NOW, Crm


def test_without_a_book_the_first_run_shows_the_way(crm: Crm, home: Path) -> None:
    ran = crm()
    assert ran.code == 6
    for command in ("crm demo", "crm init", "crm import FILE"):
        assert command in ran.out
    assert list(home.iterdir()) == []


def test_without_a_book_every_other_command_says_how_to_begin(crm: Crm, home: Path) -> None:
    ran = crm("show", "ana")
    assert (ran.code, ran.out) == (6, "")
    assert "crm init" in ran.err
    assert list(home.iterdir()) == []


def test_the_book_lies_in_the_data_folder_for_its_user_alone(crm: Crm, home: Path) -> None:
    assert crm("init", CRM_BOOK="").code == 0
    book = home / "data" / "rapport" / "book.db"
    assert book.stat().st_mode & 0o777 == 0o600
    assert book.parent.stat().st_mode & 0o777 == 0o700


def test_a_book_is_never_started_over_another(crm: Crm, book: Path) -> None:
    before = book.read_bytes()
    assert crm("init").code == 5
    assert book.read_bytes() == before


def test_a_named_book_wins_over_the_environment(crm: Crm, home: Path, book: Path) -> None:
    other = home / "other.db"
    assert crm("init", "--book", str(other)).code == 0
    assert crm("--book", str(other), "contacts", "lopes").out.startswith("Nobody")
    assert "Ana Lopes" in crm("contacts", "lopes").out


def test_somebody_added_and_silent_becomes_a_nudge(crm: Crm) -> None:
    crm("init")
    crm("add", "Ana Lopes", "--circle", "close")
    crm("log", "coffee with ana on 2026-10-01", "--gave", "small")
    ran = crm()
    assert ran.code == 0
    assert ran.out.startswith("Friday, 20 November 2026\n")
    assert "1 Ana Lopes" in ran.out
    assert "Next  " in ran.out


def test_an_empty_list_is_good_news(crm: Crm) -> None:
    crm("init")
    ran = crm()
    assert ran.code == 0
    assert "good news" in ran.out
    assert "crm add" in ran.out


def test_the_clock_stands_where_it_is_told(crm: Crm) -> None:
    crm("init")
    assert crm("--json").json["on"] == "2026-11-20"
    assert crm("--json", CRM_NOW="2026-11-21T03:59:00+00:00").json["on"] == "2026-11-20"
    assert crm("--json", CRM_NOW="2026-11-21T04:00:00+00:00").json["on"] == "2026-11-21"
    assert (
        crm("--json", CRM_NOW="2026-11-20T23:00", CRM_ZONE="Asia/Tokyo").json["on"] == "2026-11-20"
    )
    assert crm("--json", CRM_NOW=NOW, CRM_ZONE="Pacific/Kiritimati").json["on"] == "2026-11-20"


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("CRM_NOW", "soon"),
        ("CRM_NOW", "2026-13-01"),
        ("CRM_ZONE", "Mars/Olympus"),
        ("CRM_ZONE", "../etc"),
    ],
)
def test_a_clock_that_cannot_be_read_is_named(
    crm: Crm, variable: str, value: str, book: Path
) -> None:
    ran = crm(**{variable: value})
    assert ran.code == 2
    assert variable in ran.err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["nonsense"], 2),
        (["tody"], 2),
        (["--nonsense"], 2),
        (["show"], 2),
        (["place", "Lopes"], 2),
        (["place", "Lopes", "far"], 2),
        (["contacts", "--limit", "many"], 2),
        (["bound", "Lopes", "--lift"], 2),
        (["bound", "Lopes", "not-before"], 2),
        (["interest"], 2),
        (["edit", "Lopes"], 2),
        (["log"], 2),
        (["log", "coffee with Lopes on 10/11"], 2),
        (["log", "coffee with Lopes", "--on", "whenever"], 2),
        (["promise", "made", "Lopes", "x", "--due", "30000-01-01"], 2),
        (["offer", "Lopes", "--start", "--answer", "yes"], 2),
        (["delete", "Lopes"], 2),
        (["show", "Zoe"], 3),
        (["log", "coffee with Zoe"], 3),
        (["today", "--skip", "9"], 3),
        (["promise", "kept", "Ben"], 3),
        (["show", "Ana"], 4),
        (["log", "coffee with Ana"], 4),
        (["add", "Ana Lopes", "--email", "ana@example.org"], 5),
        (["offer", "Ben", "--start"], 5),
        (["init"], 5),
        (["import", "missing.zip"], 7),
        (["import", "."], 7),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
def test_a_mistake_gets_one_clear_sentence_and_its_code(
    inside: Crm, book: Path, words: list[str], code: int
) -> None:
    before = book.read_bytes()
    ran = inside(*words)
    assert ran.code == code, ran.err
    assert ran.err
    assert "Traceback" not in ran.err
    assert "inside Rapport" not in ran.err
    assert all(len(line) <= 80 for line in ran.err.splitlines())
    if code != 3:
        assert book.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00" + b"\x00" * 84])
def test_a_file_that_is_no_book_is_left_alone(crm: Crm, home: Path, content: bytes) -> None:
    path = home / "book.db"
    path.write_bytes(content)
    ran = crm("today")
    assert ran.code == 6, ran.err
    assert path.read_bytes() == content


def test_a_folder_is_no_book(crm: Crm, home: Path) -> None:
    assert crm("today", "--book", str(home)).code == 6


def test_whoever_stops_reading_is_not_told_off(environment: dict[str, str], book: Path) -> None:
    for _ in range(3):
        process = subprocess.Popen(
            [sys.executable, "-m", "crm", "--help"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        process.stderr.close()
        assert process.wait() == 141


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("contacts",), "crm import FILE"),
        (("promise",), "crm promise made NAME"),
        (("insight",), "crm insight add"),
        (("offering",), "crm offering add"),
        (("inbox",), "crm inbox add"),
        (("introduce",), "crm introduce NAME NAME"),
        (("triage",), "crm place NAME close"),
    ],
    ids=lambda words: str(words[0])[:10],
)
def test_every_empty_place_names_the_next_step(crm: Crm, words: tuple[str, ...], told: str) -> None:
    assert crm("init").code == 0
    assert told in crm(*words).out


def test_nobody_in_the_book_is_not_nobody_found(crm: Crm) -> None:
    assert crm("init").code == 0
    assert "Nobody is in the book yet." in crm("contacts").out
    assert "Nobody matches." in crm("contacts", "ana").out
