"""The editor of a command: whatever it does, it is told in words and takes none away."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm.errors import NotUnderstood
from crm.faces.editor import edited, sheet

SHEET = sheet("Hello Ana", [("To", "Ana Lopes")])


def named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str) -> None:
    program = tmp_path / "editor"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", str(program))


@pytest.mark.parametrize("script", ["exit 3", 'printf "\\377" > "$1"', ': > "$1"'])
def test_what_goes_wrong_is_told_without_jargon(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str
) -> None:
    named(monkeypatch, tmp_path, script)
    with pytest.raises(NotUnderstood) as told:
        edited(SHEET)
    assert told.value.message.startswith("The editor ")
    assert "Errno" not in told.value.message


@pytest.mark.parametrize("editor", ["/no/such/editor", "'unclosed"])
def test_an_editor_that_cannot_be_started_is_told(
    monkeypatch: pytest.MonkeyPatch, editor: str
) -> None:
    monkeypatch.setenv("VISUAL", editor)
    with pytest.raises(NotUnderstood) as told:
        edited(SHEET)
    assert "EDITOR" in f"{told.value.message} {told.value.hint}"
    assert "Errno" not in told.value.message


def test_an_empty_sheet_may_stay_empty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    named(monkeypatch, tmp_path, 'printf "\\n" > "$1"; touch -d "+5 seconds" "$1"')
    assert edited(sheet("", [("To", "Ana Lopes")])) == "\n"
