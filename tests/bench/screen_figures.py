"""How fast the screen is, in a real pseudo-terminal, beside other Textual programs:
``python -m tests.bench.screen_figures [--peer NAME=COMMAND ...] [--small] [--rounds N]``.

Peers are installed outside the project, each in an environment of its own:

    python -m venv h && h/bin/pip install harlequin
    python -m venv p && p/bin/pip install posting 'tree-sitter<0.26'
    python -m tests.bench.screen_figures --peer 'harlequin=h/bin/harlequin -a sqlite' \\
        --peer posting=p/bin/posting

With a newer tree-sitter posting 2.11.1 ends by SIGSEGV before it has painted anything.

The time of a key is from its write to the pty until the expected text was read from it. The
first frame is there when half of the terminal was painted. The book is made once, in
``build/bench``: 100,000 people, 1,000,000 interactions, of whom some have many thousands.
"""

from __future__ import annotations

import argparse
import os
import platform
import shlex
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.bench.figures import book_of
from tests.bench.measure import by_turns, table
from tests.pty import Terminal, plain

COLUMNS, ROWS = 100, 30
EMPTY = [sys.executable, "-c", "from textual.app import App; App().run()"]
"""An app that imports only Textual and shows nothing."""
MANY = 5_000
"""Interactions of the person who is opened, at least."""
FIRST_TIME = (
    ("3", "The shelf is empty"),
    ("4", "You offer nothing"),
    ("6", "Nothing waits here"),
    ("7", "5 people"),
    ("9", "Nudges a day"),
    ("8", "Another file"),
)
"""Keys of places that were not gone to before, and what stands there once it was read; the week
is timed by itself."""
_ALTERNATE = b"\x1b[?1049h"
_HALF = COLUMNS * ROWS // 2
_LETTERS = "select name from people where id 7 order"


def whole_frame(painted: bytes) -> bool:
    """Whether half of the terminal was painted since the program took it over."""
    _, taken, after = painted.partition(_ALTERNATE)
    return bool(taken) and len(plain(after)) >= _HALF


def first_frame(words: Sequence[str], environment: Mapping[str, str]) -> Callable[[int], float]:
    """A program as a contender: seconds until its first frame."""

    def run(_turn: int) -> float:
        with Terminal(words, environment, columns=COLUMNS, rows=ROWS) as terminal:
            return terminal.until(whole_frame) - terminal.begun

    return run


def person_with(path: Path, at_least: int) -> tuple[str, int]:
    """(name, number of interactions) of the one who has so many, and hardly more."""
    with sqlite3.connect(path) as bare:
        found: tuple[str, int] = bare.execute(
            "SELECT name, n FROM contact JOIN (SELECT contact_id, count(*) AS n"
            " FROM interaction_contact GROUP BY contact_id HAVING n >= ?) ON contact_id = id"
            " ORDER BY n LIMIT 1",
            (at_least,),
        ).fetchone()
    bare.close()
    return found


class Keys:
    """Keys that were pressed, and how long each took."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self.milliseconds: dict[str, list[float]] = {}

    def press(self, what: str, keys: str, shown: str = "") -> float:
        """Press ``keys`` and wait for ``shown``, or for whatever is painted."""
        self._terminal.until_still(0.15)
        begun = self._terminal.press(keys)
        at = time.perf_counter()
        there = self._terminal.until(shown or _anything, begun)
        needed = (there - at) * 1e3
        self.milliseconds.setdefault(what, []).append(needed)
        return needed


def _anything(painted: bytes) -> bool:
    return bool(plain(painted).strip())


def drive(terminal: Terminal, person: str, total: int) -> Keys:
    """A walk through the screen by keys alone, each of which is timed."""
    keys = Keys(terminal)
    terminal.until("Today")
    terminal.until_still(3)
    keys.press("a place", "2", f"{total:,} people")
    for _ in range(20):
        keys.press("move in the list", "j")
    for _ in range(8):
        keys.press("a page of the list", "\x1b[6~")
    keys.press("the list's end", "G", f"Person {total - 1:06d}")
    keys.press("the list's beginning", "\x1b[H", "Person 000000")
    keys.press("the search", "/")
    for typed, shown in (("p", "people"), ("e", "people"), ("r", "people"), ("son 0", "people")):
        for letter in typed:
            keys.press("a letter of a search that finds all", letter, shown)
    for letter in "0123":
        keys.press("a letter of a search that finds few", letter)
    keys.press("the list again", "\x1b")
    keys.press("everybody", "\x1b", f"{total:,} people")
    for filters in ("circle:close", "warmth:cooling", "silent:60", "stage:engaged", "company:12"):
        keys.press("the search", "/")
        keys.press("a filter, pasted", f"\x1b[200~{filters}\x1b[201~", "people")
        keys.press("the list again", "\x1b")
        keys.press("everybody", "\x1b", f"{total:,} people")
    for key in "sdwtcar":
        keys.press("the orders", "s", "What comes first")
        keys.press("another order", key, "sorted by")
    keys.press("everybody", "\x1b", "name, company")
    for _ in range(3):
        keys.press("the search", "/")
        keys.press("a name, pasted", f"\x1b[200~{person}\x1b[201~", "1 person")
        keys.press("open a person of many interactions", "\r", "warmth")
        keys.press("back", "\x1b", "1 person")
        keys.press("everybody", "\x1b", f"{total:,} people")
    for _ in range(3):
        keys.press("help", "?", "Escape closes")
        keys.press("back", "\x1b")
        keys.press("a place", "1", "Today")
        keys.press("a place", "2", "Contacts")
    for _ in range(3):
        keys.press("the quick log", "l")
        for letter in "coffee with ana":
            keys.press("a letter of the quick log", letter)
        keys.press("back", "\x1b")
    for key, shown in FIRST_TIME:
        keys.press("another place, for the first time", key, shown)
    return keys


def see_the_week(terminal: Terminal) -> str:
    """How long it takes until the week is there, and until the weeks before it are counted."""
    # Out of the field of the place before.
    terminal.press("\x1b")
    terminal.until_still(0.3)
    begun = terminal.press("5")
    at = time.perf_counter()
    week, counted = (terminal.until(shown, begun) - at for shown in (" this week", "12 weeks"))
    return f"The week is there after {week:.1f} s, the 12 weeks up to it after {counted:.1f} s."


def type_letters(words: Sequence[str], environment: Mapping[str, str]) -> tuple[list[float], float]:
    """(milliseconds of each letter typed into a program as it opens, its memory in MB)."""
    with Terminal(words, environment, columns=COLUMNS, rows=ROWS) as terminal:
        terminal.until(whole_frame)
        terminal.until_still(3, patience=6)
        keys, letters = Keys(terminal), _LETTERS.replace(" ", "")
        for end in range(1, len(letters) + 1):
            # Not whatever is painted: a cursor blinks by itself.
            keys.press("a letter", letters[end - 1], letters[max(end - 3, 0) : end])
        return keys.milliseconds["a letter"], megabytes(terminal)


def megabytes(terminal: Terminal) -> float:
    """The most memory that the program had, in MB (Linux)."""
    status = Path(f"/proc/{terminal.process.pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1e3


def share(milliseconds: Sequence[float], percent: int) -> float:
    """The time within which so many of the keys were painted."""
    ranked = sorted(milliseconds)
    return ranked[min(len(ranked) * percent // 100, len(ranked) - 1)]


def tell(name: str, milliseconds: Sequence[float]) -> None:
    print(
        f"{name:44}{len(milliseconds):6}{statistics.median(milliseconds):10.1f}"
        f"{share(milliseconds, 95):10.1f}{max(milliseconds):10.1f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--small", action="store_true", help="a hundredth of the book")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    interactions = 10_000 if options.small else 1_000_000
    made = book_of(interactions)
    with tempfile.TemporaryDirectory() as folder:
        book = Path(shutil.copy(made, Path(folder) / "book.db"))
        environment = {
            **{name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ},
            "HOME": folder, "CRM_BOOK": str(book), "CRM_ZONE": "UTC",
            "CRM_NOW": "2026-11-18T09:00:00+00:00", "COLORTERM": "truecolor",
        }  # fmt: skip
        rapport = [str(Path(sys.executable).with_name("crm")), "open"]
        peers = dict(peer.split("=", 1) for peer in options.peer)
        commands = {name: shlex.split(command) for name, command in peers.items()}
        _about()
        print("\nFirst frame")
        figures = by_turns(
            {
                "an empty App()": first_frame(EMPTY, environment),
                "crm open": first_frame(rapport, environment),
                **{name: first_frame(words, environment) for name, words in commands.items()},
            },
            options.rounds,
        )
        print(table(figures, "an empty App()"))
        person, count = person_with(book, MANY if not options.small else 50)
        print(f"\nKeys, in ms; {person} has {count:,} interactions")
        print(f"{'':44}{'keys':>6}{'median':>10}{'95 %':>10}{'most':>10}")
        with Terminal(rapport, environment, columns=COLUMNS, rows=ROWS) as terminal:
            keys = drive(terminal, person, interactions // 10)
            used = megabytes(terminal)
            week = see_the_week(terminal)
            used_after_all = megabytes(terminal)
        for name, needed in keys.milliseconds.items():
            tell(name, needed)
        every = [needed for each in keys.milliseconds.values() for needed in each]
        tell("crm open, all keys", every)
        within = sum(needed <= 50 for needed in every) / len(every)  # the goal
        print(f"Within 50 ms: {within:.1%} of the keys. Memory: {used:.0f} MB")
        print(f"{week} Memory after all nine places: {used_after_all:.0f} MB")
        for name, words in commands.items():
            letters, megabytes_used = type_letters(words, environment)
            tell(f"{name}, letters typed", letters)
            print(f"{name}: {megabytes_used:.0f} MB")


def _about() -> None:
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, ", end="")
    print(f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
