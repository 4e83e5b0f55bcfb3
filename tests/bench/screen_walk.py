"""A long walk over the screen without a plan, on a small book:

``python -m tests.bench.screen_walk --walks 40 --steps 70``. Each walk has a seed of its own; a
walk that breaks something is told with its last keys, and makes the exit code 1.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.tui.walker import furnish_all, walked
from tests.tui.world import Hands, no_clock


def main() -> int:
    """Walk, and tell what came of each walk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=1, help="the seed of the first walk")
    parser.add_argument("--walks", type=int, default=20)
    parser.add_argument("--steps", type=int, default=70)
    wanted = parser.parse_args()
    broken = 0
    with tempfile.TemporaryDirectory() as name, no_clock():
        folder = Path(name)
        os.environ["HOME"] = name
        furnish_all(folder / "book.db")
        for seed in range(wanted.first, wanted.first + wanted.walks):
            path = Path(shutil.copy(folder / "book.db", folder / f"{seed}.db"))
            begun = perf_counter()
            try:
                walk = walked(path, Hands(), seed, wanted.steps)
            except AssertionError as found:
                broken += 1
                sys.stdout.write(f"{seed}: {found}\n")
            else:
                sys.stdout.write(
                    f"{seed}: {len(walk.trail)} keys, {walk.undone} undone, {walk.permits} permits,"
                    f" {perf_counter() - begun:.0f} s\n"
                )
            sys.stdout.flush()
    sys.stdout.write(f"{broken} of {wanted.walks} walks broke something\n")
    return int(broken > 0)


if __name__ == "__main__":
    raise SystemExit(main())
