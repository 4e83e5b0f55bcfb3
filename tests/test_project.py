"""Facts of the packaging: the lock, the wheel, the contracts, the reasons."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement

from crm.rules.policy import describe

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
RUNTIME = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
DEVELOPMENT = [Requirement(line) for line in PROJECT["dependency-groups"]["dev"]]
REASONED_TOGETHER = {
    "mypy": "mypy-and-ruff",
    "ruff": "mypy-and-ruff",
    "pytest-textual-snapshot": "textual",
    "pytest-xdist": "pytest",
}


def pins() -> dict[str, str]:
    """Name -> pinned version, for every entry of the lock that this Python needs."""
    entries = re.findall(r"^([A-Za-z0-9_.-]+)==([^ ;\\]+)(?: ; ([^\\\n]+))?", LOCK, re.MULTILINE)
    return {
        name: version
        for name, version, marker in entries
        if not marker or Marker(marker.strip()).evaluate()
    }


@pytest.mark.parametrize("requirement", RUNTIME + DEVELOPMENT, ids=str)
def test_the_lock_pins_what_the_project_asks_for(requirement: Requirement) -> None:
    assert requirement.specifier.contains(pins()[requirement.name])


@pytest.mark.parametrize("requirement", RUNTIME + DEVELOPMENT, ids=str)
def test_every_dependency_has_an_honest_lower_bound(requirement: Requirement) -> None:
    assert any(bound.operator in {">=", "=="} for bound in requirement.specifier)


def test_the_lock_pins_everything_with_hashes_and_names_no_address() -> None:
    entries = re.split(r"\n(?=\S)", LOCK.strip())
    assert entries
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    assert "://" not in LOCK
    assert not re.search(r"^\s*-(?!-hash)", LOCK, re.MULTILINE)


@pytest.mark.parametrize(
    "requirement",
    [r for r in RUNTIME + DEVELOPMENT if not r.name.startswith("types-")],
    ids=lambda requirement: requirement.name,
)
def test_every_dependency_has_its_reason(requirement: Requirement) -> None:
    name = REASONED_TOGETHER.get(requirement.name, requirement.name)
    assert (ROOT / "docs" / "decisions" / f"{name}.md").is_file()


def test_every_number_of_the_policy_has_its_source() -> None:
    sources = (ROOT / "docs" / "sources.md").read_text(encoding="utf-8")
    named = {number.source for number in describe().values()} - {"ours"}
    for source in named:
        author = re.split(r"[,:' ]", source)[0]
        assert author in sources, source


def test_the_changelog_knows_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {PROJECT['project']['version']}" in changelog


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        yield archive


@pytest.mark.xdist_group("wheel")
def test_the_wheel_holds_the_program_and_its_migrations(wheel: zipfile.ZipFile) -> None:
    held = set(wheel.namelist())
    modules = {str(p.relative_to(ROOT)) for p in (ROOT / "crm").rglob("*.py")}
    steps = {f"crm/{p.relative_to(ROOT)}" for p in (ROOT / "migrations").rglob("*.py")}
    assert steps
    assert modules | steps <= held


@pytest.mark.xdist_group("wheel")
def test_the_wheel_holds_nothing_else(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"crm"}


@pytest.mark.xdist_group("wheel")
def test_the_wheel_brings_the_command_and_the_licence(wheel: zipfile.ZipFile) -> None:
    texts = {name.partition(".dist-info/")[2]: name for name in wheel.namelist()}
    assert "crm = crm.__main__:main" in wheel.read(texts["entry_points.txt"]).decode()
    assert "licenses/LICENSE" in texts


def test_the_rules_import_nothing_but_the_standard_library_and_dateutil() -> None:
    impure = {"asyncio", "os", "pathlib", "random", "socket", "sqlite3", "subprocess", "time"}
    allowed = (sys.stdlib_module_names - impure) | {"crm", "dateutil"}
    for path in (ROOT / "crm" / "rules").rglob("*.py"):
        here = allowed | {"rapidfuzz"} if path.stem == "identity" else allowed
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            else:
                continue
            for name in names:
                assert name.split(".")[0] in here, f"{path.name} imports {name}"
                assert name.split(".")[:1] != ["crm"] or name.startswith("crm.rules")


@pytest.mark.parametrize(
    ("contract", "module", "line"),
    [
        ("one-way", "crm/store/__init__.py", "import crm.book"),
        ("one-way", "crm/records.py", "import crm.store"),
        ("pure-rules", "crm/rules/text.py", "import sqlalchemy"),
        ("pure-rules", "crm/rules/nudge/__init__.py", "import rapidfuzz"),
        ("blind-readers", "crm/readers/__init__.py", "import sqlite3"),
        ("sql-in-the-store", "crm/book/__init__.py", "import sqlalchemy"),
    ],
)
def test_a_broken_import_contract_is_seen(
    contract: str, module: str, line: str, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "crm", tmp_path / "crm")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    broken = tmp_path / module
    broken.write_text(broken.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run(
        [linter, "--no-cache", "--contract", contract],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1, result.stdout + result.stderr
    assert "1 broken" in result.stdout


@pytest.mark.parametrize(
    ("interpreter", "sentence"),
    [
        ("case $2 in *version_info*) exit 1;; esac", "Rapport needs Python 3.11 or newer"),
        ("case $2 in *ensurepip*) exit 1;; esac", "install its venv package"),
    ],
)
def test_make_says_clearly_what_an_interpreter_lacks(
    interpreter: str, sentence: str, tmp_path: Path
) -> None:
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\n{interpreter}\n", encoding="utf-8")
    python.chmod(0o755)
    make = shutil.which("make")
    assert make is not None
    result = subprocess.run(
        [make, "test", f"PYTHON={python}", f"VENV={tmp_path / 'venv'}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode != 0
    assert sentence in result.stderr
    assert not (tmp_path / "venv").exists()
