"""The reference of the commands says what the commands say."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from crm.cli.app import COMMANDS, root
from crm.cli.reference import commands_page

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def test_the_reference_is_what_the_commands_say_of_themselves() -> None:
    assert commands_page() == PAGE, "write it again: python -m crm.cli.reference > docs/commands.md"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_reference_with_an_example(name: str) -> None:
    section = PAGE.split(f"## crm {name}\n")[1].split("\n## ")[0]
    inner = PAGE.count(f"## crm {name} ")
    assert inner or f"crm {name}" in section.split("Examples:")[1]


def test_every_option_says_what_it_does() -> None:
    top = click.Context(root)
    for name in COMMANDS:
        command = root.get_command(top, name)
        assert command is not None
        for parameter in command.params:
            assert not isinstance(parameter, click.Option) or parameter.help, (name, parameter)


def test_the_examples_of_help_stay_within_eighty_columns() -> None:
    assert [line for line in PAGE.splitlines() if len(line) > 80 and line.startswith("  crm")] == []


def test_an_old_python_is_told_in_one_sentence(tmp_path: Path) -> None:
    """The real interpreter is too new, so its version is told otherwise."""
    script = (
        "import sys, runpy; sys.version_info = (3, 8, 18, 'final', 0);"
        "runpy.run_module('crm', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False,
        cwd=tmp_path, env=os.environ,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == "Rapport needs Python 3.11 or newer, and this is Python 3.8.\n"


def test_the_first_file_can_be_read_by_an_old_python() -> None:
    source = (ROOT / "crm" / "__main__.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 4))
    assert not re.search(r"\bf[\"']", source)


def test_no_line_of_a_list_of_commands_is_cut() -> None:
    cut = [
        f"{path}: {line.strip()}"
        for path, command, context in _commands(root, click.Context(root, info_name="crm"))
        if isinstance(command, click.Group)
        for line in _list_of(command, context)
        if line.rstrip().endswith("...")
    ]
    assert not cut


def _list_of(command: click.Group, context: click.Context) -> list[str]:
    context.terminal_width = 80
    return command.get_help(context).partition("Commands:")[2].splitlines()


def _commands(
    command: click.Command, context: click.Context
) -> Iterator[tuple[str, click.Command, click.Context]]:
    yield context.command_path, command, context
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            if found is not None:
                below = click.Context(found, info_name=name, parent=context)
                yield from _commands(found, below)
