"""The real command, in a process of its own, on a book file of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from crm.cli.app import run

NOW = "2026-11-20T09:30:00+00:00"
"""A Friday."""


@dataclass(frozen=True)
class Ran:
    """What a call printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found


Crm = Callable[..., Ran]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """An empty home, a clock that stands still, no terminal settings."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return kept | {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "CRM_BOOK": str(home / "book.db"),
        "CRM_NOW": NOW,
        "CRM_ZONE": "UTC",
        "PYTHONUTF8": "1",
    }


@pytest.fixture
def crm(environment: dict[str, str]) -> Crm:
    """Run ``crm`` with its arguments; ``stdin`` is a pipe."""

    def call(*words: str, stdin: str = "", **variables: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "crm", *words],
            input=stdin.encode(),
            capture_output=True,
            env=environment | variables,
            timeout=600,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return call


@pytest.fixture
def inside(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Crm:
    """Run ``crm`` in this process: the same code, for long tables of calls."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    def call(*words: str) -> Ran:
        capsys.readouterr()
        code = run(words)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return call


FOUNDATION: Sequence[Sequence[str]] = (
    ("init", "--name", "Mika Example"),
    ("interest", "--me", "old boats", "rust"),
    ("add", "Ana Lopes", "--company", "Northwind", "--role", "Boat builder",
     "--email", "ana@example.org", "--url", "https://example.org/ana",
     "--connected-on", "2026-01-10", "--purpose", "we both restore old boats",
     "--can-give", "a berth for the winter", "--circle", "close"),
    ("add", "Ana Petrova", "--company", "Contoso"),
    ("add", "Ben Okoro", "--connected-on", "2026-05-01", "--circle", "active"),
    ("interest", "Ana Lopes", "old boats"),
    ("note", "Ana Lopes", "her daughter starts school in May"),
    ("log", "coffee with Ana Lopes on 2026-09-01 about #boats", "--gave", "whole"),
    ("log", "coffee with Ana Lopes on 2026-09-20 about #boats", "--gave", "whole"),
    ("log", "coffee with Ana Lopes on 2026-10-10 about #boats", "--gave", "small"),
    ("log", "message from Ben Okoro on 2026-11-10: is the harbour tour still on?"),
    ("log", "message from Ben Okoro on 2026-11-12: I no longer work at Contoso."),
    ("inbox", "add", "--from", "Tia Fern", "--on", "2026-07-01", "I", "loved", "your", "talk"),
    ("notice", "Ana Lopes", "post", "On owning less", "--link", "https://example.org/less"),
    ("date", "Ana Lopes", "birthday", "14", "may", "1990"),
    ("promise", "made", "Ana Lopes", "send the drawings", "--due", "2026-11-20"),
    ("bound", "Ben Okoro", "no-pitch", "--reason", "he said so"),
    ("offering", "add", "Harbour workshop", "--interest", "old boats", "--since", "2026-01-01"),
)  # fmt: skip
"""Commands that make a small book to try the others on."""


def made_by(commands: Sequence[Sequence[str]], path: Path, now: str = NOW) -> Path:
    """A book at ``path``, made by the commands themselves at the instant ``now``."""
    kept = dict(os.environ)
    os.environ.update({"CRM_BOOK": str(path), "CRM_NOW": now, "CRM_ZONE": "UTC"})
    try:
        for words in commands:
            assert run(words) == 0, words
    finally:
        os.environ.clear()
        os.environ.update(kept)
    return path


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small book, made once."""
    return made_by(FOUNDATION, tmp_path_factory.mktemp("furnished") / "book.db")


@pytest.fixture
def book(furnished: Path, home: Path) -> Path:
    """A copy of the small book, where ``crm`` looks for it."""
    return Path(shutil.copy(furnished, home / "book.db"))
