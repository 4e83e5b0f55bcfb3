"""The files that tell systemd and launchd of the daemon, for any path there is."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.errors import FileUnreadable, Refused
from crm.schedule.service import Daemon, Launchd, Systemd, this_service

ODD = "/home/zoe/my \"odd\" books/100% $HOME ${x} \\n 'it' ; #1 — José.db"
paths = st.text(
    st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="/"), min_size=1
).map(lambda name: Path(f"/{name}"))


def words_of(unit: str) -> list[str]:
    """The command of a unit, read as systemd's own page on quoting says."""
    [line] = [line for line in unit.split("\n") if line.startswith("ExecStart=")]
    text = line.removeprefix("ExecStart=:")
    words, word, quoted, position = [], "", False, 0
    while position < len(text):
        letter = text[position]
        if letter == "\\":
            position += 1
            word += text[position]
        elif letter == '"':
            quoted = not quoted
        elif letter == " " and not quoted:
            words.append(word)
            word = ""
        else:
            word += letter
        position += 1
    return [found.replace("%%", "%") for found in (*words, word)]


programs = paths.filter(lambda path: not set(str(path)) & set("\"'\\"))


@given(programs, paths)
def test_a_unit_holds_the_words_whatever_is_in_a_path(python: Path, book: Path) -> None:
    daemon = Daemon(python, book, quiet=True)
    unit = Systemd(Path("/config")).text(daemon).decode()
    assert words_of(unit) == daemon.words()
    assert words_of(unit)[-4:] == ["--book", str(book), "daemon", "--quiet"]


def test_a_percent_sign_is_no_specifier_and_a_dollar_no_variable() -> None:
    unit = Systemd(Path("/config")).text(Daemon(Path(sys.executable), Path(ODD))).decode()
    assert "100%% $HOME" in unit
    assert "\nExecStart=:" in unit


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd here")
def test_systemd_itself_takes_the_unit_and_finds_the_program(tmp_path: Path) -> None:
    odd = tmp_path / "a b %h $HOME ${x} ; é"
    odd.mkdir()
    python = odd / "python"
    python.symlink_to(sys.executable)
    unit = tmp_path / "rapport.service"
    environment = os.environ | {"XDG_RUNTIME_DIR": str(tmp_path)}
    for program, expected in ((python, 0), (odd / "missing", 1)):
        unit.write_bytes(Systemd(tmp_path).text(Daemon(program, Path(ODD))))
        ran = subprocess.run(
            ["systemd-analyze", "verify", "--user", str(unit)],
            capture_output=True,
            text=True,
            env=environment,
            check=False,
        )
        assert ran.returncode == expected, ran.stderr
    assert "is not executable" in ran.stderr


@given(paths, paths)
def test_an_agent_holds_the_words_whatever_is_in_a_path(python: Path, book: Path) -> None:
    daemon = Daemon(python, book)
    agent = plistlib.loads(Launchd(Path("/home/zoe")).text(daemon))
    assert agent["ProgramArguments"] == daemon.words()
    assert agent["RunAtLoad"] is True
    assert agent["Umask"] == 0o077


@pytest.mark.parametrize("name", ["a\nb.db", "a\x1b[0m.db", "a\udcff.db"])
def test_a_path_that_no_file_can_hold_is_refused(tmp_path: Path, name: str) -> None:
    service = Systemd(tmp_path)
    with pytest.raises(Refused, match="cannot hold"):
        service.install(Daemon(Path(sys.executable), tmp_path / name))
    assert not service.path.exists()


@pytest.mark.parametrize("letter", "\"'\\")
def test_a_program_that_systemd_would_not_run_is_refused(tmp_path: Path, letter: str) -> None:
    program = tmp_path / f"a{letter}b" / "python"
    with pytest.raises(Refused, match="quote or a backslash"):
        Systemd(tmp_path).text(Daemon(program, Path(ODD)))
    assert letter in Launchd(tmp_path).text(Daemon(program, Path("/book.db"))).decode()


def test_a_relative_book_is_written_with_its_whole_path() -> None:
    words = Daemon(Path(sys.executable), Path("book.db")).words()
    assert words[words.index("--book") + 1] == str(Path.cwd() / "book.db")


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "systemd").write_text("in the way")
    with pytest.raises(FileUnreadable, match="cannot be written"):
        Systemd(tmp_path).install(Daemon(Path(sys.executable), tmp_path / "book.db"))


def test_the_units_lie_where_systemd_looks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    usual = tmp_path / ".config" / "systemd" / "user" / "rapport.service"
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    assert this_service().path == usual
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    assert this_service().path == tmp_path / "xdg" / "systemd" / "user" / "rapport.service"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert this_service().path.parent == tmp_path / "Library" / "LaunchAgents"
