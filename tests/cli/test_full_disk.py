"""A real disk without room: a small file system in memory, where one can be mounted."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.book.test_importing import PER, ZOE
from tests.readers import eras
from tests.readers import exports as e
from tests.readers.exports import at
from tests.store.test_upgrading import furnish_first

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


@pytest.fixture
def disk(tmp_path: Path, environment: dict[str, str]) -> Path:
    """Where a disk can be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not shutil.which("unshare") or inside("true", folder, environment).returncode:
        pytest.skip("no disk can be mounted here")
    return folder


def codes(ran: Ran) -> list[int]:
    return [int(line[5:]) for line in ran.stdout.splitlines() if line.startswith("code ")]


def test_nothing_is_written_on_a_full_disk_and_all_goes_on_once_there_is_room(
    book: Path, disk: Path, environment: dict[str, str]
) -> None:
    crm = f"{sys.executable} -m crm --book $1/book.db"
    asked = "".join(f"{crm} {words}; echo code $?; " for words, _ in CALLS)
    after = f"rm $1/rest; {crm} log 'coffee with Ana Lopes today'; echo code $?; {crm} check; "
    ran = inside(f"cp {book} $1/book.db; {FILL}{asked}{after}", disk, environment)
    assert codes(ran) == [*(code for _, code in CALLS), 0], ran
    assert ran.returncode == 0
    assert ran.stderr.count("There is no room left on the disk") == sum(c == 6 for _, c in CALLS)
    assert "Nothing was written" in ran.stderr
    assert "All is well" in ran.stdout.splitlines()[-1]


@pytest.mark.parametrize("room", [0, 100, 600])
def test_an_old_book_stays_as_it_was_until_there_is_room_to_bring_it_up_to_date(
    disk: Path, tmp_path: Path, environment: dict[str, str], room: int
) -> None:
    """Room in kilobytes: for nothing, for a part of the backup, for the backup alone."""
    furnish_first(tmp_path / "old.db", tmp_path / "revisions")
    old, crm = tmp_path / "old.db", f"{sys.executable} -m crm --book $1/book.db"
    keep = f"head -c {room}k /dev/zero > $1/room; {FILL} rm $1/room; "
    full = f"{crm} contacts; echo code $?; cmp {old} $1/book.db; echo code $?; "
    after = f"rm $1/rest; {crm} contacts; echo code $?; {crm} check"
    ran = inside(f"cp {old} $1/book.db; {keep}{full}{after}", disk, environment)
    assert codes(ran) == [6, 0, 0], ran
    assert ran.stderr.count("There is no room left on the disk") == 1
    assert "All is well" in ran.stdout.splitlines()[-1]


@pytest.mark.parametrize("room", [0, 300])
def test_an_import_comes_in_whole_or_not_at_all(
    book: Path, disk: Path, tmp_path: Path, environment: dict[str, str], room: int
) -> None:
    """Room in kilobytes: for nothing, for a part of it."""
    words = "Shall we look at the tide tables? " * 20
    messages = [
        e.Message(f"{number}", PER, (ZOE,), at("2020-05-01 10:00"), f"{number}: {words}")
        for number in range(1_200)
    ]
    export = e.write_zip(tmp_path / "export.zip", eras.ALL["2024"](e.Story(ZOE, [PER], messages)))
    crm = f"{sys.executable} -m crm --book $1/book.db"
    asked = f"{crm} import --other-owner {export}; echo code $?; "
    keep = f"head -c {room}k /dev/zero > $1/room; {FILL} rm $1/room; "
    full = f"{keep}{asked}cmp {book} $1/book.db; echo code $?; "
    ran = inside(
        f"mount -o remount,size=12m $1; cp {book} $1/book.db; {full}rm $1/rest; {asked}{crm} check",
        disk, environment,
    )  # fmt: skip
    assert codes(ran) == [6, 0, 0], ran
    assert ran.stderr.count("There is no room left on the disk") == 1
    assert "1,200 new" in ran.stdout
    assert "All is well" in ran.stdout.splitlines()[-1]
