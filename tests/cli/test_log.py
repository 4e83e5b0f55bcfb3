"""Logging a line: what is understood, what is asked, what is refused, what it moves."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Crm
from .terminal import in_terminal, plain


@pytest.mark.usefixtures("book")
def test_a_line_shows_what_it_was_understood_as_and_what_it_moved(crm: Crm) -> None:
    ran = crm("log", "coffee with Ben yesterday about #tides, promised the map by friday")
    assert ran.code == 0, ran.err
    shown = " ".join(ran.out.split())
    for chip in ("[coffee]", "[with Ben Okoro]", "[yesterday]", "[#tides]"):
        assert chip in shown
    assert "Ben Okoro: Connected → Engaged because" in shown
    assert "You promised: the map, due Fri 27 Nov" in shown


@pytest.mark.usefixtures("book")
def test_a_dry_run_writes_nothing(crm: Crm, book: Path) -> None:
    before = book.read_bytes()
    ran = crm("log", "coffee with Ben yesterday", "--dry-run")
    assert (ran.code, ran.out) == (0, "[coffee] [with Ben Okoro] [yesterday] [together]\n")
    assert book.read_bytes() == before


@pytest.mark.usefixtures("book")
def test_options_correct_what_was_understood(crm: Crm) -> None:
    done = crm(
        "log", "talked with Ben about the tour", "--kind", "call", "--on", "2026-11-18",
        "--depth", "3", "--gave", "small", "--channel", "phone", "--json",
    ).json["interaction"]  # fmt: skip
    assert done["kind"] == "call"
    assert done["on"] == "2026-11-18"
    assert (done["depth"], done["gave"], done["channel"]) == (3, "small", "phone")
    chips = crm("log", "talked with Ben", "--kind", "message", "--on", "2026-11-18", "--in").out
    assert chips.startswith("[message] [with Ben Okoro] [Wed 18 Nov] [from them]\n")


@pytest.mark.usefixtures("book")
def test_options_say_who_acted_and_whether_it_wants_an_answer(crm: Crm) -> None:
    words = ("log", "message Ben about the tour", "--kind", "message", "--json")
    assert crm(*words, "--in").json["interaction"]["direction"] == "in"
    assert crm(*words, "--mutual").json["interaction"]["direction"] == "mutual"
    done = crm(*words, "--out", "--no-reply", "--asks").json["interaction"]
    assert (done["direction"], done["wants_reply"], done["asks"]) == ("out", False, True)


@pytest.mark.usefixtures("book")
def test_a_stranger_is_refused_with_a_hint_to_add_them(crm: Crm) -> None:
    ran = crm("log", "coffee with Zoe yesterday")
    assert ran.code == 3
    assert "crm add" in ran.err


@pytest.mark.usefixtures("book")
def test_two_of_a_name_are_told_apart_by_their_uid(crm: Crm) -> None:
    refused = crm("log", "coffee with Ana yesterday", "--json")
    assert refused.code == 4
    petrova = next(c["uid"] for c in refused.json["error"]["candidates"] if "Petrova" in c["label"])
    ran = crm("log", "coffee with Ana yesterday", "--who", petrova, "--json")
    assert [c["name"] for c in ran.json["interaction"]["contacts"]] == ["Ana Petrova"]


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    ("line", "option"),
    [("coffee with Ben on 10/11", "--on"), ("Ben and the harbour", "--kind")],
)
def test_from_a_pipe_what_is_uncertain_is_refused_with_what_to_type(
    crm: Crm, book: Path, line: str, option: str
) -> None:
    before = book.read_bytes()
    ran = crm("log", line, stdin="y\n1\n")
    assert ran.code == 2
    assert option in ran.err
    assert ran.err.partition("\n")[0] not in ran.out
    assert book.read_bytes() == before


@pytest.mark.usefixtures("book")
def test_in_a_terminal_it_asks_which_ana(environment: dict[str, str]) -> None:
    code, seen = in_terminal(
        ["log", "coffee with Ana yesterday"],
        environment,
        [("Which one", "2\n"), ("Enter for nothing", "w\n")],
    )
    assert code == 0, seen
    assert "1  Ana Lopes" in plain(seen)
    assert "Logged: coffee, Ana Petrova, yesterday." in plain(seen)


@pytest.mark.usefixtures("book")
def test_in_a_terminal_it_asks_for_kind_and_day(environment: dict[str, str], crm: Crm) -> None:
    code, seen = in_terminal(
        ["log", "Ben and the harbour on 10/11"],
        environment,
        [
            ("What kind was it", "walk\n"),
            ("What kind was it", "2\n"),
            ("When was it", "last monday\n"),
            ("Enter for nothing", "\n"),
        ],
    )
    assert code == 0, seen
    assert "Logged: call, Ben Okoro, Mon 16 Nov." in plain(seen)
    assert plain(seen).count("On which day did it happen?") == 1
    last = crm("show", "Ben", "--json").json["history"]
    assert {"call"} == {found["kind"] for found in last if found["on"] == "2026-11-16"}


@pytest.mark.usefixtures("book")
def test_after_a_meeting_it_asks_what_you_gave(environment: dict[str, str], crm: Crm) -> None:
    answers = [("Enter for nothing", "3\n"), ("Enter for nothing", "w\n")]
    in_terminal(["log", "coffee with Ben"], environment, answers)
    assert crm("show", "Ben", "--json").json["history"][0]["gave"] == "whole"


@pytest.mark.usefixtures("book")
def test_yes_asks_nothing(environment: dict[str, str]) -> None:
    code, seen = in_terminal(["log", "coffee with Ben", "--yes"], environment)
    assert code == 0
    assert "Enter for nothing" not in seen


@pytest.mark.usefixtures("book")
def test_ctrl_c_at_a_question_leaves_the_book_alone(
    environment: dict[str, str], book: Path
) -> None:
    before = book.read_bytes()
    code, seen = in_terminal(["log", "coffee with Ana"], environment, [("Which one", "\x03")])
    assert code == 130
    assert "Traceback" not in seen
    assert book.read_bytes() == before
