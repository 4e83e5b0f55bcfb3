"""The demo: a book of its own, of today, with the screen in a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm.cli.session import Session

from .conftest import Crm
from .terminal import in_terminal, plain

ALTERNATE_SCREEN = "\x1b[?1049h"


@pytest.fixture
def folder(home: Path) -> Path:
    return home / "data" / "rapport"


def test_a_pipe_gets_the_nudges_and_no_screen(crm: Crm, folder: Path) -> None:
    ran = crm("demo")
    assert ran.code == 0
    assert ran.out.startswith("Friday, 20 November 2026\n")
    assert "Why   " in ran.out
    assert "\x1b" not in ran.out
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


def test_a_terminal_gets_the_nudges_and_then_the_screen(environment: dict[str, str]) -> None:
    code, seen = in_terminal(["demo"], environment, [("3 nudges", "q")])
    assert code == 0, seen
    listed, _, screen = seen.partition(ALTERNATE_SCREEN)
    assert "Why   " in plain(listed)
    assert "Noor Haddadin" in screen


def test_a_command_runs_on_the_demo_book(crm: Crm) -> None:
    assert "Research Engineer" in crm("demo", "show", "Kenji Morikawa").out
    assert crm("demo", "contacts", "kenji", "--json").json["total"] == 1
    assert crm("demo", "--json", "contacts", "kenji").json["total"] == 1


@pytest.mark.usefixtures("book")
def test_a_command_on_the_demo_book_does_not_touch_the_users_own(crm: Crm, book: Path) -> None:
    before = book.read_bytes()
    assert crm("demo", "add", "Somebody Invented").code == 0
    assert book.read_bytes() == before


@pytest.mark.parametrize("words", [("init",), ("completion", "bash"), ("demo",)], ids=" ".join)
def test_what_is_for_the_users_own_book_is_refused_on_the_demo(
    crm: Crm, words: tuple[str, ...]
) -> None:
    ran = crm("demo", *words)
    assert ran.code == 2
    assert "for your own book" in ran.err


@pytest.mark.parametrize(("term", "can"), [("dumb", False), ("xterm", True)])
def test_a_terminal_that_cannot_draw_gets_no_screen(
    monkeypatch: pytest.MonkeyPatch, term: str, can: bool
) -> None:
    monkeypatch.setattr(Session, "can_ask", True)
    monkeypatch.setenv("TERM", term)
    assert Session().can_draw is can
