"""A notification goes through a fixed command, without a shell, and never stops anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm.schedule.notify import can_notify, notify


def program(folder: Path, name: str, *, code: int = 0) -> Path:
    """A program that writes down what it is called with, a word a line."""
    said = folder / "said"
    found = folder / name
    found.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {said}\nexit {code}\n')
    found.chmod(0o700)
    return said


@pytest.fixture(autouse=True)
def only_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))


def test_without_a_program_there_is_none() -> None:
    assert not can_notify()
    assert not notify("3 people today")


def test_it_is_shown_by_notify_send(tmp_path: Path) -> None:
    said = program(tmp_path, "notify-send")
    assert can_notify()
    assert notify("3 people, 1 promise today")
    assert said.read_text().splitlines() == [
        "--app-name",
        "Rapport",
        "--",
        "Rapport",
        "3 people, 1 promise today",
    ]


def test_on_a_mac_the_text_is_an_argument_of_the_script_not_a_part_of_it(tmp_path: Path) -> None:
    said = program(tmp_path, "osascript")
    assert notify('3 people" & (do shell script "x")')
    words = said.read_text().splitlines()
    assert words[-1] == '3 people" & (do shell script "x")'
    assert words[:-1].count("-e") == 3
    assert "item 1 of argv" in " ".join(words[:-1])


def test_a_program_that_fails_or_cannot_run_stops_nothing(tmp_path: Path) -> None:
    program(tmp_path, "notify-send", code=1)
    assert not notify("3 people today")
    (tmp_path / "notify-send").write_bytes(b"\x00")
    assert not notify("3 people today")
