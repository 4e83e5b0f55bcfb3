"""Two daemons, a screen and a command line on one book: one list a day, nobody told that the
book is locked, nothing lost.

``python -m tests.bench.ten_minutes [--minutes 10] [--days 3]``: the clock of all programs
runs so fast that so many local days pass meanwhile, over a change of the clocks.
"""

from __future__ import annotations

import argparse
import fcntl
import json
import os
import random
import select
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from crm.book.book import Book
from crm.book.clock import Clock
from crm.rules.interaction import Kind
from tests.bench.fast_clock import BEGUN_AT, NOW, SPEED, ZONE
from tests.bench.kill_nine import uids_in

PEOPLE = [
    f"{first} {last}"
    for first in "Ana Ben Eva Gil Ida Jon Lia Max Noa Ola Pia Rui".split()
    for last in "Lopes Roe Sand Tavares Um Vale Weir Xu Yates Zola".split()
]
START = datetime(2026, 10, 22, 18, 0, tzinfo=UTC)
"""A Thursday, before a weekend in which the clocks of Lisbon are set back."""
LOCKED = ("locked", "has been using the book")
KEYS = (b"j", b"k", b"\t")


@dataclass
class Found:
    """What the trial found."""

    logged: set[str] = field(default_factory=set)
    asked: int = 0
    lists: dict[str, list[list[str]]] = field(default_factory=lambda: defaultdict(list))
    complaints: list[str] = field(default_factory=list)
    begun: int = 0
    days: int = 0
    screen_bytes: int = 0
    lost: int = 0
    damage: int = 0

    @property
    def reshuffled(self) -> int:
        """Days on which an entry of the list went away or changed its place."""
        return sum(
            any(later[: len(earlier)] != earlier for earlier, later in pairwise(told))
            for told in self.lists.values()
        )

    @property
    def entries(self) -> int:
        """How many nudges stood on all the lists."""
        return sum(len(told[-1]) for told in self.lists.values())

    @property
    def is_good(self) -> bool:
        return (
            bool(self.logged)
            and bool(self.entries)
            and self.begun <= self.days
            and not (self.complaints or self.lost or self.damage or self.reshuffled)
        )

    def said(self) -> str:
        return (
            f"logged {len(self.logged)}, asked for the list {self.asked} times; "
            f"{self.days} local days, {self.begun} of them begun by a daemon; "
            f"nudges {self.entries}, lists reshuffled {self.reshuffled}, "
            f"lost {self.lost}, damage {self.damage}, "
            f"bytes painted by the screen {self.screen_bytes:,}, complaints {len(self.complaints)}"
        )


def trial(folder: Path, goes_on: Callable[[Found], bool], *, speed: float, screen: bool) -> Found:
    """Run all programs on one book for as long as it goes on."""
    path = folder / "book.db"
    _make(path)
    environment = _environment(folder, path, speed)
    found = Found()
    with _daemons(environment, found), _screen(environment, found, wanted=screen) as look:
        dice = random.Random(11)
        while goes_on(found):
            _log(environment, found, dice.choice(PEOPLE))
            _ask(environment, found)
            look(dice.choice(KEYS))
    with closing(sqlite3.connect(path)) as bare:
        [found.days] = bare.execute("SELECT count(*) FROM day").fetchone()
    found.lost = len(found.logged - uids_in(path))
    afterwards = START + timedelta(days=365)
    with Book.open(path, Clock(lambda: afterwards, ZoneInfo("Europe/Lisbon"))) as book:
        found.damage = len(book.check().damage)
    return found


def _make(path: Path) -> None:
    """A book of placed people, each due at some time."""
    at = START - timedelta(days=200)
    with Book.create(path, Clock(lambda: at, ZoneInfo("Europe/Lisbon"))) as book:
        for name in PEOPLE:
            book.add_contact(name)
        for number, name in enumerate(PEOPLE):
            at = START - timedelta(days=60 + number)
            book.record_interaction([name], Kind.COFFEE, note="about the harbour")
        for name in PEOPLE:
            book.place(name, circle="close")


def _environment(folder: Path, path: Path, speed: float) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "CRM_BOOK": str(path),
        "TERM": "xterm-256color",
        "PYTHONUTF8": "1",
        NOW: START.isoformat(),
        BEGUN_AT: str(time.time()),
        SPEED: str(speed),
        ZONE: "Europe/Lisbon",
    }


def _command(*words: str) -> list[str]:
    return [sys.executable, "-m", "tests.bench.fast_clock", *words]


def _call(environment: dict[str, str], found: Found, *words: str) -> str:
    done = subprocess.run(
        _command(*words), env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode or done.stderr:
        found.complaints.append(f"{words[0]}: {done.stdout}{done.stderr}")
        return ""
    return done.stdout


def _log(environment: dict[str, str], found: Found, name: str) -> None:
    if said := _call(environment, found, "log", f"message to {name}, once more", "--json"):
        found.logged.add(json.loads(said)["interaction"]["uid"])


def _ask(environment: dict[str, str], found: Found) -> None:
    if said := _call(environment, found, "today", "--json"):
        day = json.loads(said)
        found.lists[day["on"]].append([nudge["uid"] for nudge in day["nudges"]])
        found.asked += 1


@contextmanager
def _daemons(environment: dict[str, str], found: Found) -> Iterator[None]:
    running = [
        subprocess.Popen(
            _command("daemon", "--quiet"),
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for _ in range(2)
    ]
    for one in running:
        assert one.stdout is not None
        one.stdout.readline()
    try:
        yield
    finally:
        for one in running:
            one.send_signal(signal.SIGTERM)
        for one in running:
            log, _ = one.communicate(timeout=60)
            found.begun += log.count("The day has begun")
            if one.returncode or "Trouble" in log or any(word in log for word in LOCKED):
                found.complaints.append(f"daemon: {log}")


@contextmanager
def _screen(
    environment: dict[str, str], found: Found, *, wanted: bool
) -> Iterator[Callable[[bytes], None]]:
    """A screen in a terminal of its own, which somebody looks at and presses keys in."""
    if not wanted:
        yield lambda _: None
        return
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    running = subprocess.Popen(
        _command("open"), env=environment, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    painted = b""

    def look(key: bytes) -> None:
        nonlocal painted
        os.write(ours, key)
        for piece in _painted(ours):
            found.screen_bytes += len(piece)
            painted = painted[-200:] + piece
            if any(word.encode() in painted for word in LOCKED):
                found.complaints.append("the screen said that the book is locked")

    try:
        yield look
        if running.poll() is not None:
            found.complaints.append(f"the screen ended by itself: {running.returncode}")
    finally:
        running.terminate()
        while running.poll() is None:
            for piece in _painted(ours):
                found.screen_bytes += len(piece)
        os.close(ours)


def _painted(terminal: int) -> Iterator[bytes]:
    """What was sent to a terminal since the last look; nothing once the program is gone."""
    with suppress(OSError):
        while select.select([terminal], [], [], 0.05)[0]:
            yield os.read(terminal, 65536)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--days", type=float, default=3)
    asked = parser.parse_args()
    end = time.monotonic() + asked.minutes * 60
    with tempfile.TemporaryDirectory() as folder:
        found = trial(
            Path(folder),
            lambda _: time.monotonic() < end,
            speed=asked.days * 24 * 60 / asked.minutes,
            screen=True,
        )
    print(found.said())
    for complaint in found.complaints[:10]:
        print(complaint)
    return int(not found.is_good)


if __name__ == "__main__":
    sys.exit(main())
