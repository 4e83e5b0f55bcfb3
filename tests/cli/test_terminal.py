"""Commands in a real terminal: they fit it, ask by key, and leave quietly."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm.faces.page import cells

from .conftest import Crm
from .terminal import in_terminal, plain

SIZES = [(80, 24), (200, 50), (40, 24)]
READING = [
    "today",
    "contacts",
    "show Lopes",
    "why Lopes",
    "why Ben",
    "offer Lopes",
    "promise",
    "check",
]


@pytest.mark.parametrize(("columns", "rows"), SIZES)
@pytest.mark.parametrize("words", ["today", "contacts", "show Lopes", "offer Lopes"])
@pytest.mark.usefixtures("book")
def test_no_line_is_longer_than_the_terminal(
    environment: dict[str, str], words: str, columns: int, rows: int
) -> None:
    code, seen = in_terminal(words.split(), environment, columns=columns, rows=rows)
    assert code == 0, seen
    assert "\x1b[" in seen
    assert [line for line in plain(seen).split("\n") if cells(line) > columns] == []


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("words", READING)
def test_a_pipe_gets_no_colour_and_eighty_columns(
    inside: Crm, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"COLUMNS": "200", "FORCE_COLOR": "1", "TERM": "xterm"}.items():
        monkeypatch.setenv(name, value)
    ran = inside(*words.split())
    assert ran.code == 0
    assert "\x1b" not in ran.out
    assert all(cells(line) <= 80 for line in ran.out.splitlines())


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(("words", "variables"), [(["--no-color"], {}), ([], {"NO_COLOR": "1"})])
def test_no_colour_is_no_colour(
    environment: dict[str, str], words: list[str], variables: dict[str, str]
) -> None:
    _, seen = in_terminal(["today", *words], environment | variables)
    assert "\x1b" not in seen


@pytest.fixture
def talkers(crm: Crm) -> None:
    """Three people with real conversation and no circle."""
    crm("init")
    for name in ("Ida", "Jon", "Kim"):
        crm("add", f"{name} Example")
        crm("log", f"coffee with {name} on 2026-09-01")
        crm("log", f"coffee with {name} on 2026-10-01")


def circles(crm: Crm) -> dict[str, str]:
    found = crm("contacts", "example", "--json").json["contacts"]
    return {c["name"].split()[0]: c["circle"] for c in found if c["circle"]}


@pytest.mark.usefixtures("talkers")
def test_triage_takes_one_key_each(environment: dict[str, str], crm: Crm) -> None:
    code, seen = in_terminal(["triage"], environment, [("1/3", "c"), ("2/3", "?w"), ("3/3", "s")])
    assert code == 0, seen
    assert sorted(circles(crm).values()) == ["close", "wide"]


@pytest.mark.usefixtures("talkers")
def test_triage_reads_its_keys_from_a_pipe(crm: Crm) -> None:
    ran = crm("triage", stdin="i\nn\ny\n")
    assert ran.code == 0
    assert len(circles(crm)) == 2
    assert crm("triage", "--json").json["candidates"] == []
    assert "crm place NAME close" in crm("triage").out


@pytest.mark.usefixtures("talkers")
def test_triage_says_what_there_was_once_and_names_every_key(crm: Crm) -> None:
    crm("add", "Lou Example")
    crm("log", "coffee with Lou on 2024-09-01")
    asked = crm("triage", stdin="sss").out
    assert "  2 exchanges in 2026, the last 50 days ago.\n" in asked
    keys = "  y wide  or  i inner  c close  a active  w wide   n leave out  s skip  q quit\n"
    assert keys in asked
    assert max(map(cells, asked.splitlines())) <= 80
    assert "1 exchange in 2024, 2 years ago." in crm("triage", stdin="ssss").out


@pytest.mark.usefixtures("talkers")
def test_triage_ends_when_the_pipe_does_and_keeps_what_was_said(crm: Crm) -> None:
    assert crm("triage", stdin="a").code == 0
    assert list(circles(crm).values()) == ["active"]


@pytest.mark.usefixtures("talkers")
def test_the_list_says_in_one_line_that_people_wait_for_a_circle(crm: Crm) -> None:
    assert crm().out.count("crm triage") == 1


@pytest.mark.usefixtures("book")
def test_deleting_asks_first(environment: dict[str, str], crm: Crm) -> None:
    assert in_terminal(["delete", "Petrova"], environment, [("Delete?", "n\n")])[0] == 130
    assert crm("show", "Petrova").code == 0
    assert in_terminal(["delete", "Petrova"], environment, [("Delete?", "y\n")])[0] == 0
    assert crm("show", "Petrova").code == 3


@pytest.mark.usefixtures("book")
def test_a_tab_completes_commands_and_names(crm: Crm, book: Path) -> None:
    shell = {"_CRM_COMPLETE": "bash_complete"}
    commands = crm(COMP_WORDS="crm tri", COMP_CWORD="1", **shell)
    assert "triage" in commands.out
    names = crm(COMP_WORDS="crm show Lop", COMP_CWORD="2", **shell)
    assert "Ana Lopes" in names.out
    crm("add", "Bo Analyst")
    crm("add", "Tom Banana", "--role", "Ana list")
    begun = crm(COMP_WORDS="crm show ana", COMP_CWORD="2", **shell).out
    assert ("Ana Lopes" in begun, "Analyst" in begun, "Banana" in begun) == (True, False, False)
    book.unlink()
    none = crm(COMP_WORDS="crm show Lop", COMP_CWORD="2", **shell)
    assert (none.out.strip(), none.err) == ("", "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_printed_for_each_shell(crm: Crm, shell: str) -> None:
    ran = crm("completion", shell)
    assert ran.code == 0
    assert "_CRM_COMPLETE" in ran.out
