"""``crm daemon``: it keeps the book until it is ended, and installs itself and goes again."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .conftest import Crm

UNIT = Path(".config/systemd/user/rapport.service")


@contextmanager
def daemon(environment: dict[str, str], *words: str) -> Iterator[subprocess.Popen[str]]:
    """A daemon that has begun; whatever happens, it ends."""
    with subprocess.Popen(
        [sys.executable, "-m", "crm", "daemon", *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        try:
            yield running
        finally:
            running.kill()


def told(running: subprocess.Popen[str], until: str) -> str:
    """What it says, up to a word."""
    said = ""
    assert running.stdout is not None
    for line in running.stdout:
        said += line
        if until in line:
            return said
    raise AssertionError(f"it ended without {until!r}: {said}")


@pytest.fixture
def desktop(home: Path, environment: dict[str, str]) -> Path:
    """Programs that only write down what they are called with, in place of the real ones."""
    folder = home / "bin"
    folder.mkdir()
    for name in ("notify-send", "systemctl"):
        program = folder / name
        program.write_text(f'#!/bin/sh\necho {name} "$@" >> {home}/called\n')
        program.chmod(0o700)
    environment["PATH"] = f"{folder}:{environment['PATH']}"
    return home / "called"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.usefixtures("book")
def test_it_keeps_the_book_until_it_is_ended(
    environment: dict[str, str], desktop: Path, home: Path, number: signal.Signals
) -> None:
    with daemon(environment) as running:
        said = told(running, "Backed up")
        running.send_signal(number)
        out, err = running.communicate(timeout=600)
    assert running.returncode == 0
    assert err == ""
    assert "The day has begun" in said
    assert out.endswith("Ended. The book is as it should be.\n")
    assert len(list((home / "backups" / "daily").iterdir())) == 1
    [call] = desktop.read_text().splitlines()
    assert call.startswith("notify-send --app-name Rapport -- Rapport ")
    assert call.endswith(" today")
    for name in ("Ana", "Lopes", "Ben", "Petrova"):
        assert name not in said + out + call


@pytest.mark.usefixtures("book", "desktop")
def test_a_second_daemon_does_no_harm_and_nothing_twice(
    environment: dict[str, str], crm: Crm, home: Path
) -> None:
    with daemon(environment) as one:
        told(one, "Backed up")
        assert crm("daemon", "status").out.startswith("A daemon keeps this book.")
        with daemon(environment, "--quiet") as other:
            told(other, "Keeping the book")
            crm("today")
            other.terminate()
            out, _ = other.communicate(timeout=600)
        assert "begun" not in out
        assert crm("daemon", "status", "--json").json["running"] is True
    assert crm("daemon", "status", "--json").json["running"] is False
    assert len(list((home / "backups" / "daily").iterdir())) == 1


@pytest.mark.usefixtures("book")
def test_with_quiet_nothing_is_shown(environment: dict[str, str], desktop: Path) -> None:
    with daemon(environment, "--quiet") as running:
        told(running, "Backed up")
        running.terminate()
        running.communicate(timeout=600)
    assert not desktop.exists()


@pytest.mark.usefixtures("book")
def test_its_news_are_objects_for_a_program(environment: dict[str, str]) -> None:
    with daemon(environment, "--quiet", "--json") as running:
        said = told(running, "}")
        running.terminate()
        running.communicate(timeout=600)
    assert '"begun": true' in said
    assert "Keeping" not in said


def test_without_a_book_it_says_so(crm: Crm) -> None:
    ran = crm("daemon")
    assert ran.code == 6
    assert "crm init" in ran.err


@pytest.mark.usefixtures("book")
def test_it_is_installed_started_and_taken_away_again(crm: Crm, desktop: Path, home: Path) -> None:
    ran = crm("daemon", "install", "--quiet")
    assert "It runs" in ran.out
    assert "crm daemon uninstall" in ran.out
    assert f'"{home}/book.db" "daemon" "--quiet"' in (home / UNIT).read_text()
    assert desktop.read_text().splitlines() == [
        "systemctl --user daemon-reload",
        "systemctl --user enable rapport.service",
        "systemctl --user restart rapport.service",
    ]
    assert "crm daemon uninstall" in crm("daemon", "status").out
    ran = crm("daemon", "uninstall")
    assert not (home / UNIT).exists()
    assert desktop.read_text().splitlines()[-1] == "systemctl --user disable --now rapport.service"
    assert "Nothing was installed" in crm("daemon", "uninstall").out


@pytest.mark.usefixtures("book")
def test_without_systemctl_it_says_what_to_type(crm: Crm, home: Path) -> None:
    ran = crm("daemon", "install", PATH="")
    assert (home / UNIT).exists()
    assert "  systemctl --user enable rapport.service\n" in ran.out


@pytest.mark.usefixtures("book")
def test_the_file_is_shown_whole_and_not_written(crm: Crm, desktop: Path, home: Path) -> None:
    ran = crm("daemon", "install", "--print", "--book", str(home / "book.db"))
    crm("daemon", "install")
    assert ran.out == (home / UNIT).read_text()
    assert "install" not in desktop.read_text()
