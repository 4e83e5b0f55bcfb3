"""The day's list by its numbers: done, drafted, skipped, put off, looked at ahead."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from crm.book.clock import Clock
from crm.book.demo import make_demo
from tests.store.shelf import contents

from .conftest import NOW, Crm

pytestmark = pytest.mark.usefixtures("book")


def numbers(crm: Crm) -> dict[int, dict[str, Any]]:
    return {entry["position"]: entry for entry in crm("today", "--json").json["nudges"]}


def test_done_logs_in_the_same_stroke(inside: Crm) -> None:
    first = numbers(inside)[1]
    ran = inside("today", "--done", "1", "wrote about the harbour, promised the map by fri")
    assert (ran.code, ran.err) == (0, "")
    name = first["contact"]["name"]
    assert f"Logged: {first['kind']}" in ran.out
    assert f"Done for today: {name}." in ran.out
    assert "You promised: the map" in ran.out
    assert numbers(inside)[1]["state"] == "done"
    assert f"{name} (a small give): wrote about the harbour" in inside("search", "harbour").out
    assert inside("today", "--done", "1").code == 5


def test_done_takes_another_kind_and_another_day(inside: Crm) -> None:
    ran = inside("today", "--done", "1", "--kind", "call", "--on", "yesterday", "--json")
    assert ran.json["interaction"]["kind"] == "call"
    assert ran.json["interaction"]["on"] == "2026-11-19"


def test_a_draft_shows_facts_and_changes_nothing(inside: Crm, book: Path) -> None:
    name = numbers(inside)[1]["contact"]["name"]
    before = contents(book)
    ran = inside("today", "--draft", "1")
    assert name in ran.out
    assert "Why" in ran.out
    assert contents(book) == before


def test_a_skip_says_what_it_taught_and_how_to_take_it_back(inside: Crm) -> None:
    said = inside("today", "--skip", "1", "--because", "too often", "--json").json
    assert "rhythm" in said["taught"]
    before = inside("show", said["name"], "--json").json["rhythm_days"]
    assert inside(*said["take_back"].split()[1:]).code == 0
    assert inside("show", said["name"], "--json").json["rhythm_days"] < before


@pytest.mark.parametrize(
    "words",
    [
        ["--snooze", "1", "--until", "mon"],
        ["--snooze", "1", "--until-heard"],
        ["--snooze", "1", "--until-news"],
        ["--rest", "1", "--days", "90"],
        ["--rhythm", "1", "300"],
        ["--never", "1"],
    ],
    ids=" ".join,
)
def test_a_nudge_is_put_off_and_taken_back(inside: Crm, words: list[str]) -> None:
    said = inside("today", *words, "--json").json
    assert said["taught"]
    assert numbers(inside)[1]["state"] == "put off"
    assert inside(*said["take_back"].split()[1:]).code == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--done", "1", "--skip", "1"], "One thing at a time"),
        (["--done", "1", "--brief"], "One thing at a time"),
        (["called", "her"], "Which number"),
        (["--skip", "1", "because"], "Words go with --done"),
        (["--skip", "1", "--kind", "call"], "--kind says nothing with --skip"),
        (["--because", "busy"], "--because goes with --skip"),
        (["--until-heard"], "--until-heard goes with --snooze"),
        (["--snooze", "1"], "Until when?"),
        (["--snooze", "1", "--until", "mon", "--until-heard"], "Until when?"),
        (["--snooze", "1", "--until", "2026-11-20"], "is not ahead"),
        (["--for", "2030-01-01"], "too far ahead"),
        (["--for", "someday"], "not certainly one day"),
        (["--done", "9"], "There is no number 9"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_meant_is_told_and_changes_nothing(
    inside: Crm, book: Path, words: list[str], told: str
) -> None:
    inside("today")
    before = contents(book)
    ran = inside("today", *words)
    assert ran.code in (2, 3)
    assert told in ran.err
    assert ran.out == ""
    assert contents(book) == before


def test_the_brief_is_one_line_of_numbers_or_nothing(inside: Crm) -> None:
    day = inside("today", "--json").json
    assert inside("today", "--brief").out == "2 nudges, 1 promise\n"
    names = [entry["contact"]["name"] for entry in day["nudges"]]
    for number in range(1, len(names) + 1):
        inside("today", "--skip", str(number))
    for made in day["promises"]:
        inside("promise", "kept", made["uid"])
    ran = inside("today", "--brief")
    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_another_day_says_that_it_is_another_day(inside: Crm) -> None:
    inside("today")
    ahead = inside("today", "--for", "mon").out
    assert ahead.startswith("Monday, 23 November 2026\nAs it will be if nothing happens")
    assert "--done" not in ahead
    assert "No list was made." in inside("today", "--for", "2026-11-02").out
    assert inside("today", "--for", "today").out == inside("today").out


def test_a_quiet_time_is_said_on_the_list_and_ended(inside: Crm) -> None:
    assert "No quiet time." in inside("quiet").out
    assert "Quiet until Fri 27 Nov" in inside("quiet", "until", "2026-11-27").out
    day = inside("today")
    assert "Quiet until Fri 27 Nov: nobody is nudged." in day.out
    assert "Why" not in day.out
    assert inside("today", "--json").json["quiet_until_on"] == "2026-11-27"
    assert "The list is back." in inside("quiet", "end").out
    assert "Why" in inside("today").out


def test_the_end_of_a_quiet_time_needs_no_quotes(inside: Crm) -> None:
    assert "Quiet until Sat 5 Dec" in inside("quiet", "until", "5", "dec").out
    assert "'some day' is not certainly one day." in inside("quiet", "until", "some", "day").err


def test_the_capacity_is_shown_and_changed(inside: Crm) -> None:
    assert "Mon  3" in inside("capacity").out
    assert inside("capacity", "0", "0", "0", "0", "0", "0", "0").code == 0
    assert inside("today", "--for", "mon", "--json").json["nudges"] == []
    assert inside("capacity", "3", "3").code == 2


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    make_demo(path, Clock(lambda: datetime.fromisoformat(NOW), ZoneInfo("UTC"))).close()
    return path


@pytest.mark.parametrize("words", [[], ["--for", "2026-12-15"]], ids=str)
def test_the_same_book_gives_the_same_list_in_any_process(
    crm: Crm, demo: Path, tmp_path: Path, words: list[str]
) -> None:
    def told(seed: str) -> list[dict[str, Any]]:
        copy = Path(shutil.copy(demo, tmp_path / f"{seed}.db"))
        ran = crm("today", *words, "--json", CRM_BOOK=str(copy), PYTHONHASHSEED=seed)
        return [
            {name: value for name, value in entry.items() if name != "uid"}
            for entry in ran.json["nudges"]
        ]

    first, *others = (told(seed) for seed in ("0", "1", "2026"))
    assert len(first) == 3
    assert others == [first, first]
