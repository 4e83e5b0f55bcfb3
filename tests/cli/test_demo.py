"""The demo: a book of its own, of today, with a prompt in a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Crm
from .terminal import in_terminal, plain


@pytest.fixture
def folder(home: Path) -> Path:
    return home / "data" / "rapport"


def test_a_pipe_gets_the_nudges_and_no_prompt(crm: Crm, folder: Path) -> None:
    ran = crm("demo")
    assert ran.code == 0
    assert ran.out.startswith("Friday, 20 November 2026\n")
    assert "Why   " in ran.out
    assert "rapport demo>" not in ran.out
    assert [path.name for path in folder.iterdir()] == ["demo-2026-11-20.db"]


@pytest.mark.usefixtures("book")
def test_the_users_own_book_is_not_touched(crm: Crm, book: Path) -> None:
    before = book.read_bytes()
    assert crm("demo").code == 0
    assert book.read_bytes() == before
    assert crm("contacts", "--json").json["total"] < 10


def test_the_demo_stays_for_its_day_and_is_fresh_on_the_next(crm: Crm, folder: Path) -> None:
    crm("demo")
    made = (folder / "demo-2026-11-20.db").stat().st_ino
    crm("demo")
    assert (folder / "demo-2026-11-20.db").stat().st_ino == made
    assert crm("demo", CRM_NOW="2026-11-21T12:00:00Z", CRM_ZONE="UTC").code == 0
    assert [path.name for path in folder.iterdir()] == ["demo-2026-11-21.db"]


@pytest.mark.parametrize("day", ["2026-11-23", "2026-11-25", "2026-11-28", "2026-11-29"])
def test_there_are_nudges_on_any_weekday(crm: Crm, day: str) -> None:
    assert crm("demo", "--json", CRM_NOW=f"{day}T12:00:00Z").json["nudges"]


def test_in_a_terminal_commands_are_typed_at_a_prompt(environment: dict[str, str]) -> None:
    prompt = "rapport demo> "
    code, seen = in_terminal(
        ["demo"],
        environment,
        [
            (prompt, "contacts kenji\n"),
            (prompt, "crm show Kenji Morikawa\n"),
            (prompt, 'show "Kenji\n'),
            (prompt, "init\n"),
            (prompt, "nonsense\n"),
            (prompt, "\n"),
            (prompt, "help\n"),
            (prompt, "exit\n"),
        ],
    )
    shown = plain(seen)
    assert code == 0, shown
    assert shown.count("Research Engineer") == 2
    for words in (
        "a quote that does not end",
        "for your own book",
        "There is no command",
        "Usage: crm",
    ):
        assert words in shown


def test_the_end_of_the_keys_leaves_the_prompt(environment: dict[str, str]) -> None:
    code, seen = in_terminal(["demo"], environment, [("rapport demo> ", "\x04")])
    assert code == 0, seen
