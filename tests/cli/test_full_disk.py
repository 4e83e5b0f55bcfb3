"""A real disk without room: a small file system in memory, where one can be mounted."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MOUNT = 'mount -t tmpfs -o size=3m tmpfs "$1"'
FILL = 'cat /dev/zero > "$1/rest" 2> /dev/null; '
CALLS = (
    ("log 'coffee with Ana Lopes today'", 6),
    ("note 'Ana Lopes' 'sings in a choir'", 6),
    ("undo", 6),
    ("today", 0),
    ("today --done 1 'wrote to them'", 6),
    ("contacts", 0),
    ("show 'Ana Lopes'", 0),
    ("check", 0),
)
"""What is asked on a full disk, and the exit code."""
Ran = subprocess.CompletedProcess[str]


def inside(script: str, folder: Path, environment: dict[str, str]) -> Ran:
    """Run a script where ``$1`` is a disk of its own, which nobody else sees."""
    words = ["unshare", "-rm", "sh", "-c", f"{MOUNT} || exit 99; {script}", "sh", str(folder)]
    return subprocess.run(
        words, env=environment, capture_output=True, text=True, timeout=600, check=False
    )


def test_nothing_is_written_on_a_full_disk_and_all_goes_on_once_there_is_room(
    book: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if not shutil.which("unshare") or inside("true", disk, environment).returncode:
        pytest.skip("no disk can be mounted here")
    crm = f"{sys.executable} -m crm --book $1/book.db"
    asked = "".join(f"{crm} {words}; echo code $?; " for words, _ in CALLS)
    after = f"rm $1/rest; {crm} log 'coffee with Ana Lopes today'; echo code $?; {crm} check; "
    ran = inside(f"cp {book} $1/book.db; {FILL}{asked}{after}", disk, environment)
    codes = [int(line[5:]) for line in ran.stdout.splitlines() if line.startswith("code ")]
    assert codes == [*(code for _, code in CALLS), 0], ran
    assert ran.returncode == 0
    assert ran.stderr.count("There is no room left on the disk") == sum(c == 6 for _, c in CALLS)
    assert "Nothing was written" in ran.stderr
    assert "All is well" in ran.stdout.splitlines()[-1]
