"""Two programs log into one book at once: nothing lost, nobody told that it is locked.

``python -m tests.bench.two_writers [--seconds 60]``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from crm.book.book import Book
from crm.book.clock import Clock
from crm.rules.interaction import Kind
from tests.bench.kill_nine import uids_in

CLOCK = Clock(lambda: datetime(2026, 11, 18, 9, 0, tzinfo=UTC), ZoneInfo("UTC"))
NAME = "Ana Pradovale"


def log_for(path: Path, seconds: float) -> None:
    """The child: log without pause, and say each uid once it is kept."""
    end = time.monotonic() + seconds
    with Book.open(path, CLOCK) as book:
        while time.monotonic() < end:
            done = book.record_interaction([NAME], Kind.MESSAGE, note="once more")
            sys.stdout.write(f"{done.interaction.uid}\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        log_for(asked.child, asked.seconds)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.db"
        with Book.create(path, CLOCK) as book:
            book.add_contact(NAME)
        command = [sys.executable, "-m", "tests.bench.two_writers"]
        command += ["--child", str(path), "--seconds", str(asked.seconds)]
        children = [
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            for _ in range(2)
        ]
        told = [child.communicate() for child in children]
        complaints = "".join(error for _, error in told)
        kept = [set(said.split()) for said, _ in told]
        lost = (kept[0] | kept[1]) ^ uids_in(path)
        with Book.open(path, CLOCK) as book:
            damage = book.check().damage
    print(f"logged {len(kept[0])} and {len(kept[1])}, lost {len(lost)}, damage {len(damage)}")
    print(complaints or "no complaints")
    return int(bool(complaints or lost or damage) or not all(kept))


if __name__ == "__main__":
    sys.exit(main())
