"""The user's own editor: what it leaves comes back clean, and its file does not stay."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crm.tui.editor import edit_text


class Stage:
    """As much of an app as lends its terminal."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.was_lent = self.came_back = False

    @contextmanager
    def suspend(self) -> Iterator[None]:
        """As Textual's: after an exception the terminal does not come back."""
        self.was_lent = True
        yield
        self.came_back = True

    def notify(self, words: str, **_: object) -> None:
        self.told.append(words)


def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> Path:
    """An editor that notes which file it got, with which mode, and does ``script``."""
    seen = tmp_path / "seen"
    program = tmp_path / "my editor"
    program.write_text(
        f'#!/bin/sh\nshift\nprintf "%s %s" "$1" "$(stat -c %a "$1")" > "{seen}"\n{script}\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"'{program}' --wait")
    return seen


def test_what_the_editor_leaves_comes_back_clean(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = editor(tmp_path, monkeypatch, r'printf "more\033[2J\nlines\n" >> "$1"')
    stage = Stage()
    assert edit_text(stage, "once\n") == "once\nmore[2J\nlines"  # type: ignore[arg-type]  # a stage
    file, mode = seen.read_text(encoding="utf-8").rsplit(" ", 1)
    assert stage.was_lent
    assert mode == "600"
    assert not Path(file).exists()
    assert not Path(file).parent.exists()


@pytest.mark.parametrize("script", ["true", r'printf "\n" >> "$1"'])
def test_unchanged_text_is_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    editor(tmp_path, monkeypatch, script)
    assert edit_text(Stage(), "as it was") is None  # type: ignore[arg-type]  # a stage


@pytest.mark.parametrize(
    ("script", "words"),
    [("exit 3", "failed"), (r'printf "\377" > "$1"', "cannot be read"), ('rm "$1"', "cannot be")],
)
def test_an_editor_that_fails_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, words: str
) -> None:
    seen = editor(tmp_path, monkeypatch, script)
    stage = Stage()
    assert edit_text(stage, "as it was") is None  # type: ignore[arg-type]  # a stage
    assert words in stage.told[0]
    assert not Path(seen.read_text(encoding="utf-8").rsplit(" ", 1)[0]).exists()


@pytest.mark.parametrize("named", ["/no/such/editor", "'unclosed"])
def test_an_editor_that_cannot_be_started_is_told(
    monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("VISUAL", named)
    stage = Stage()
    assert edit_text(stage, "x") is None  # type: ignore[arg-type]  # a stage
    assert "EDITOR" in stage.told[0]
    assert stage.came_back == stage.was_lent


def test_an_editor_that_empties_the_file_takes_no_words_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(tmp_path, monkeypatch, ': > "$1"')
    stage = Stage()
    assert edit_text(stage, "as it was") is None  # type: ignore[arg-type]  # a stage
    assert stage.told == ["The editor left nothing behind.\nYour words stand as they were."]


def test_without_any_editor_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    stage = Stage()
    assert edit_text(stage, "x") is None  # type: ignore[arg-type]  # a stage
    assert stage.told == ["There is no editor.\nSet EDITOR to yours."]
    assert os.environ["PATH"] == str(tmp_path)
