"""README.md shows what the program does, not what it once did."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .readme import README, rewritten

TEXT = README.read_text(encoding="utf-8")


def test_every_example_prints_what_the_readme_shows(home: Path) -> None:
    assert rewritten(TEXT, home) == TEXT, "write it again: python -m tests.cli.readme"


@pytest.mark.parametrize("page", ["README.md", "docs/commands.md", "docs/json.md"])
def test_every_link_of_a_page_leads_somewhere(page: str) -> None:
    path = README.parent / page
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).is_file(), target


def test_no_example_is_wider_than_a_terminal() -> None:
    blocks = re.findall(r"```console\n(.*?)```", TEXT, re.DOTALL)
    shown = [line for block in blocks for line in block.splitlines() if line[0:2] != "$ "]
    assert [line for line in shown if len(line) > 80] == []
