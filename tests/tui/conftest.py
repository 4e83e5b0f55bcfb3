"""The book of :mod:`tests.tui.world`, made once and copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .world import Hands, furnish


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("furnished") / "book.db"
    furnish(path)
    return path


@pytest.fixture
def path(furnished: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(furnished, tmp_path / "book.db"))


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture(autouse=True)
def _nothing_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with other work would have the screen say that the book is busy."""
    monkeypatch.setattr("crm.tui.waiting.QUIET_SECONDS", 600.0)
