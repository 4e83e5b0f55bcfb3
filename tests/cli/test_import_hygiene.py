"""What a command loads: a daily command must not pay for what it does not use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "textual",
    "apscheduler",
    "rich",
    "alembic",
    "rapidfuzz",
    "feedparser_rs",
    "http",
    "icalendar",
}
ROOT = Path(__file__).parents[2]
RULES = sorted(path.stem for path in (ROOT / "crm" / "rules").glob("[!_]*.py"))

_RUN = """
import sys
from crm.cli.app import run
code = run({words!r})
print("\\n".join(sorted({{name.partition(".")[0] for name in sys.modules}})), file=sys.stderr)
sys.exit(code)
"""
_LOAD = """
import sys
before = set(sys.modules)
import crm.rules.{name}
new = set(sys.modules) - before
print("\\n".join(sorted({{name.partition(".")[0] for name in new}})), file=sys.stderr)
"""


def loaded(script: str, environment: dict[str, str]) -> set[str]:
    """The top names of the modules that a script leaves loaded."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["today"],
        ["today", "--json"],
        ["today", "--brief"],
        ["today", "--done", "1", "told", "her", "about", "it"],
        ["log", "coffee with Ana Lopes"],
        ["log", "message from Ben, asks about the tour", "--json"],
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("book")
def test_a_daily_command_loads_nothing_heavy(words: list[str], environment: dict[str, str]) -> None:
    names = loaded(_RUN.format(words=words), environment)
    assert "sqlalchemy" in names
    assert names & HEAVY == set()


@pytest.mark.parametrize("words", [["--help"], ["log", "--help"], ["--version"]], ids=" ".join)
def test_help_loads_no_database(words: list[str], environment: dict[str, str]) -> None:
    names = loaded(_RUN.format(words=words), environment)
    assert names & (HEAVY | {"sqlalchemy", "sqlite3"}) == set()


@pytest.mark.usefixtures("book")
def test_a_named_book_configuration_and_zone_need_neither_platformdirs_nor_tzlocal(
    environment: dict[str, str], tmp_path: Path
) -> None:
    named = environment | {"CRM_CONFIG": str(tmp_path / "config.toml")}
    names = loaded(_RUN.format(words=["today"]), named)
    assert names & {"platformdirs", "tzlocal"} == set()


@pytest.mark.parametrize("name", RULES)
def test_a_rule_loads_only_the_standard_library_and_dateutil(
    name: str, environment: dict[str, str]
) -> None:
    allowed = set(sys.stdlib_module_names) | {"crm", "dateutil", "six"}
    if name == "identity":
        allowed |= {"rapidfuzz"}
    foreign = loaded(_LOAD.format(name=name), environment) - allowed
    assert {found for found in foreign if not found.startswith("__editable__")} == set()
