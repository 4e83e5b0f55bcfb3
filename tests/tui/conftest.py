"""The book of :mod:`tests.tui.world`, made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from .world import Hands, furnish, no_clock


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
def _no_clock() -> Iterator[None]:
    with no_clock():
        yield


@pytest.fixture
def _follows(_no_clock: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The book is looked at each second, as in life."""
    monkeypatch.setattr("crm.tui.app.LOOK_SECONDS", 1.0)
