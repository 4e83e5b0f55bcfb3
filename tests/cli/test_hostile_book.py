"""A book from elsewhere that is hostile in every field: what commands print steers no terminal,
and stays one JSON object. All of it is done by ``python -m tests.bench.hostile``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.hostile import NOW, furnish, printed
from tests.hostile import numbered, poison_each, steers

PEOPLE = 4
ENOUGH_FIELDS = 300


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "book.db"
    furnish(path, PEOPLE)
    assert poison_each(path, numbered(1_000)) > ENOUGH_FIELDS
    return path


@pytest.mark.parametrize("form", [(), ("--json",)], ids=["for people", "for scripts"])
def test_what_is_printed_steers_no_terminal(
    hostile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: tuple[str, ...]
) -> None:
    for name, value in (
        ("HOME", tmp_path), ("CRM_BOOK", hostile),
        ("CRM_NOW", NOW.isoformat()), ("CRM_ZONE", "UTC"),
    ):  # fmt: skip
        monkeypatch.setenv(name, str(value))
    for words, text in printed(hostile, PEOPLE, [form]):
        assert steers(text) == set(), words
        assert "Something went wrong" not in text, words
        if form:
            assert isinstance(json.loads(text), dict), words


def test_the_look_at_what_is_printed_finds_what_steers() -> None:
    for evil in ("\x1b[2J", "\x07", "\x9b1m", "\u202e", "\r", "\b", "\ue000"):
        assert steers(f"Ana{evil}") != set(), evil
