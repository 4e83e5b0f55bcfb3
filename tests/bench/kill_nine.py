"""kill -9 at random moments of an import and of logging: never torn, nothing lost.

``python -m tests.bench.kill_nine [--trials 200]``. Half of the trials kill ``crm import``,
half a process that logs without pause and says so after each log. After every kill the
book is opened again: it must be whole, agree with itself, hold everything that was
acknowledged, and an import must be there in full or not at all.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sqlite3
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
from tests.bench.exports import SEED, write_export

NOW = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)
CLOCK = Clock(lambda: NOW, ZoneInfo("UTC"))
PEOPLE = ("Ana Pradovale", "Kofi Asanteboye", "Lena Vogtlinde")
CRM = Path(sys.executable).with_name("crm")
ENVIRONMENT = {**os.environ, "CRM_NOW": NOW.isoformat(), "CRM_ZONE": "UTC"}


def log_without_pause(path: Path) -> None:
    """The child: log, acknowledge, again. Ends only when it is killed."""
    book = Book.open(path, CLOCK)
    number = 0
    while True:
        number += 1
        done = book.record_interaction(
            [PEOPLE[number % 3]], Kind.MESSAGE, note=f"word {number}", interests=["rust"]
        )
        sys.stdout.write(f"{done.interaction.uid}\n")
        sys.stdout.flush()


def said_before_the_kill(command: list[str], seconds: float) -> list[str]:
    """The whole lines that a command had said when it was killed, so long after the first."""
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        said = child.stdout.readline()
        time.sleep(seconds)
        child.kill()
        said += child.stdout.read()
    return [line.decode() for line in said.split(b"\n")[:-1]]


def ended_before_the_kill(command: list[str], seconds: float) -> bool:
    """Whether a command ended well before it was killed, so long after its start."""
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT
    ) as child:
        try:
            return child.wait(timeout=seconds) == 0
        except subprocess.TimeoutExpired:
            child.kill()
            return False


def faults_of(path: Path) -> list[str]:
    """What is torn in a book, after opening it as its user would."""
    book = Book.open(path, CLOCK)
    faults = [f"{damage.where}: {damage.what}" for damage in book.check().damage]
    book.close()
    with sqlite3.connect(path) as bare:
        whole = bare.execute("PRAGMA integrity_check").fetchone()[0]
        if whole != "ok":
            faults.append(whole)
    bare.close()
    return faults


def uids_in(path: Path) -> set[str]:
    with sqlite3.connect(path) as bare:
        found = {row[0] for row in bare.execute("SELECT uid FROM interaction")}
    bare.close()
    return found


def kill_logs(folder: Path, trials: int, rng: random.Random) -> list[str]:
    path = folder / "logged.db"
    book = Book.create(path, CLOCK)
    for name in PEOPLE:
        book.add_contact(name)
    book.close()
    command = [sys.executable, "-m", "tests.bench.kill_nine", "--child", str(path)]
    faults: list[str] = []
    acknowledged: set[str] = set()
    for _ in range(trials):
        acknowledged.update(said_before_the_kill(command, rng.random() * 0.3))
        faults += faults_of(path)
        lost = acknowledged - uids_in(path)
        faults += [f"acknowledged and lost: {uid}" for uid in lost]
    print(f"log: {trials} kills, {len(acknowledged)} acknowledged, {len(faults)} faults")
    return faults


def kill_imports(folder: Path, trials: int, rng: random.Random) -> list[str]:
    export, empty, path = folder / "export.zip", folder / "empty.db", folder / "imported.db"
    write_export(export, connections=1_500, messages=15_000)
    Book.create(empty, CLOCK).close()
    command = [str(CRM), "--book", str(path), "import", str(export)]
    shutil.copy(empty, path)
    begun = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=ENVIRONMENT)
    needed = time.perf_counter() - begun
    whole, none = len(uids_in(path)), 0
    faults: list[str] = []
    outcomes = {whole: 0, none: 0}
    for _ in range(trials):
        clear(path)
        shutil.copy(empty, path)
        # Most kills fall near the end, where the import lands in the book.
        ended = ended_before_the_kill(command, needed * rng.triangular(0, 1.2, 1))
        faults += faults_of(path)
        found = len(uids_in(path))
        if found not in outcomes:
            faults.append(f"torn: {found} of {whole} interactions")
        elif ended and found != whole:
            faults.append("ended well and imported nothing")
        else:
            outcomes[found] += 1
    print(
        f"import: {trials} kills within {needed:.1f} s, whole {outcomes[whole]}, "
        f"not at all {outcomes[none]}, {len(faults)} faults"
    )
    return faults


def clear(path: Path) -> None:
    """Remove a book and what SQLite keeps beside it."""
    for found in path.parent.glob(f"{path.name}*"):
        found.unlink()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=200)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        log_without_pause(options.child)
    rng = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        faults = kill_logs(Path(folder), options.trials // 2, rng)
        faults += kill_imports(Path(folder), options.trials - options.trials // 2, rng)
        left = sorted(p.name for p in Path(folder).iterdir())
        print(f"left in the folder: {', '.join(left)}")
    for fault in faults[:20]:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
