"""What is copied goes to the terminal, and to the program that has the clipboard here."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm.tui.clipboard import hand_over, programs


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A folder with every program that is asked for; each keeps what it gets."""
    for name in ("tmux", "xclip", "xsel", "wl-copy", "pbcopy"):
        tool = tmp_path / name
        tool.write_text(f'#!/bin/sh\n/bin/cat > "{tmp_path}/got"\n', encoding="utf-8")
        tool.chmod(0o755)
    return tmp_path


@pytest.mark.parametrize(
    ("told", "platform", "names"),
    [
        ({}, "linux", []),
        ({"TMUX": "/a,1,0"}, "linux", ["tmux"]),
        ({"DISPLAY": ":0"}, "linux", ["xclip"]),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux", ["wl-copy"]),
        ({}, "darwin", ["pbcopy"]),
        ({"TMUX": "/a,1,0", "DISPLAY": ":0"}, "linux", ["tmux", "xclip"]),
        ({"DISPLAY": ":0", "SSH_CONNECTION": "1"}, "linux", []),
        ({"TMUX": "/a,1,0", "DISPLAY": ":0", "SSH_TTY": "/dev/pts/1"}, "linux", ["tmux"]),
    ],
)
def test_whoever_has_the_clipboard_is_asked(
    tools: Path, told: dict[str, str], platform: str, names: list[str]
) -> None:
    found = programs(told | {"PATH": str(tools)}, platform)
    assert [command[0] for command in found] == names


def test_what_is_not_installed_is_not_asked(tools: Path) -> None:
    (tools / "xclip").unlink()
    here = {"DISPLAY": ":0", "PATH": str(tools)}
    assert programs(here, "linux")[0][0] == "xsel"
    assert not programs({"DISPLAY": ":0", "PATH": str(tools / "none")}, "linux")


def test_it_gets_the_words_and_no_shell(tools: Path) -> None:
    words = "Hello $(rm -rf ~) `x` Ünal 李\nsecond line"
    hand_over((str(tools / "xclip"), "-selection", "clipboard"), words)
    assert (tools / "got").read_text(encoding="utf-8") == words


def test_a_program_that_fails_or_is_gone_is_passed_over(tools: Path) -> None:
    hand_over((str(tools / "none"),), "words")
    (tools / "xsel").write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    hand_over((str(tools / "xsel"),), "words" * 100_000)
    assert not (tools / "got").exists()
