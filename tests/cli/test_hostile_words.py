"""Words from outside are data: no command shows a control character of theirs."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest

from .conftest import Crm, made_by

NASTY = (
    "Ann [/] \x1b[31mRed\x1b[0m \u202eevil\u2066 \x9b2J [@click=app.quit]x[/] {0} %s :smile: 'q\""
)
CALLS = (
    "",
    "today",
    "contacts",
    "contacts Ann",
    "show Ann",
    "why Ann",
    "timeline Ann",
    "note Ann <nasty>",
    "purpose Ann <nasty> --can-give <nasty>",
    "interest Ann <nasty>",
    "interest --me <nasty>",
    "interest alias <nasty> smile",
    "interest broader <nasty> smile",
    "common Ann",
    "insight add <nasty> --quote <nasty> --take <nasty> --about <nasty>",
    "insight add x --link https://example.org/<nasty>",
    "insight",
    "insight list <nasty>",
    "insight for Ann",
    "insight share <nasty> Ann",
    "insight import <nasty>",
    "edit Ann --role <nasty> --company <nasty> --email <nasty>@example.org --url <nasty>",
    "place Ann close",
    "log coffee with Ann <nasty>",
    "log coffee with Ann <nasty> --dry-run",
    "log message from Ann: <nasty>?",
    "search smile",
    "draft Ann",
    "draft Ann --log <nasty>",
    "draft <nasty>",
    "draft --for-nudge 1",
    "draft Ann --offer <nasty>",
    "promise made Ann <nasty>",
    "promise",
    "promise kept Ann",
    "bound Ann no-pitch --reason <nasty>",
    "bound Ann only-channel --channel <nasty>",
    "bound Ann",
    "offering add <nasty> --about <nasty> --interest <nasty>",
    "offering",
    "offer Ann",
    "offer Ann --confess <nasty>",
    "settle Ann",
    "delete Ann",
    "triage",
    "check",
    "show <nasty>",
    "<nasty>",
    "offering retire <nasty>",
    "add <nasty>",
    "import <nasty>",
    "log with <nasty>",
    "--book <nasty> today",
)  # fmt: skip


def controls(text: str) -> set[str]:
    """Characters that steer a terminal instead of being shown."""
    return {c for c in text.replace("\n", "") if unicodedata.category(c) in ("Cc", "Cf", "Cs")}


@pytest.fixture(scope="module")
def nasty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book in which everything that can be named is nasty."""
    commands = (
        ("init", "--name", NASTY),
        ("add", f"Ann {NASTY}", "--company", NASTY, "--role", NASTY, "--purpose", NASTY,
         "--can-give", NASTY, "--url", f"https://example.org/{NASTY}", "--circle", "inner",
         "--email", f"{NASTY}@example.org", "--introduced-by", NASTY),
        ("interest", "Ann", NASTY),
        ("note", "Ann", NASTY),
        ("log", f"message from Ann: {NASTY}?", "--on", "2026-10-01"),
        ("promise", "made", "Ann", NASTY, "--due", "2026-11-20"),
        ("offering", "add", NASTY, "--about", NASTY, "--interest", NASTY, "--since", "2026-01-01"),
    )  # fmt: skip
    return made_by(commands, tmp_path_factory.mktemp("nasty") / "book.db")


@pytest.fixture
def nasty_book(nasty: Path, home: Path, inside: Crm) -> Crm:
    shutil.copy(nasty, home / "book.db")
    return inside


@pytest.mark.parametrize("form", [(), ("--json",)], ids=["for people", "for scripts"])
@pytest.mark.parametrize("call", CALLS)
def test_no_command_shows_a_control_character(
    nasty_book: Crm, call: str, form: tuple[str, ...]
) -> None:
    ran = nasty_book(*(word.replace("<nasty>", NASTY) for word in call.split()), *form)
    assert controls(ran.out + ran.err) == set()
    assert "Something went wrong" not in ran.out + ran.err
    if not form:
        assert all(len(line) <= 80 for line in ran.out.splitlines())


def test_nothing_of_a_name_is_read_as_markup(nasty_book: Crm) -> None:
    assert "Ann [/] [31mRed[0m evil 2J [@click=app.quit]x[/]" in nasty_book("show", "Ann").out


@pytest.mark.parametrize("bad", ["\x00", "\ud800", "a\x00b"])
def test_a_name_that_cannot_be_kept_is_refused_or_cleaned(inside: Crm, bad: str) -> None:
    inside("init")
    ran = inside("add", f"Eva {bad}")
    assert controls(ran.out + ran.err) == set()
    assert controls(inside("contacts", "--json").out) == set()


def test_bytes_that_are_no_letters_do_no_harm(crm: Crm, book: Path) -> None:
    ran = crm("note", "Lopes", "caf\udce9 \udcff")
    assert ran.code == 0
    assert controls(crm("show", "Lopes").out) == set()
