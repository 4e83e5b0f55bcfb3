"""Measuring by turns: each round runs every contender once, so that all share the weather."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""As on a user's machine, where Python keeps what it has compiled."""

Run = Callable[[int], float]
"""From the number of the round (0, 1, …) to seconds."""


@dataclass
class Figure:
    """What one contender needed: seconds of each round, and the most memory in MB."""

    seconds: list[float] = field(default_factory=list)
    megabytes: float = 0.0

    @property
    def least(self) -> float:
        return min(self.seconds)

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)


def by_turns(contenders: Mapping[str, Run], rounds: int) -> dict[str, Figure]:
    """Run every contender ``rounds`` times, by turns, after one round that does not count."""
    figures = {name: Figure() for name in contenders}
    for turn in range(rounds + 1):
        for name, run in contenders.items():
            seconds = run(turn)
            if turn:
                figures[name].seconds.append(seconds)
    return figures


def command(
    words: Sequence[str],
    figure: Figure | None = None,
    environment: Callable[[int], Mapping[str, str]] = lambda _turn: {},
    before: Callable[[], object] = lambda: None,
) -> Run:
    """A command as a contender. ``before`` is not timed; ``figure`` takes its memory."""

    def run(turn: int) -> float:
        before()
        begun = time.perf_counter()
        child = subprocess.Popen(
            words, stdout=subprocess.DEVNULL, env={**_ENVIRONMENT, **environment(turn)}
        )
        _, status, usage = os.wait4(child.pid, 0)
        needed = time.perf_counter() - begun
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise SystemExit(f"{' '.join(words)} ended with {child.returncode}")
        if figure is not None:
            # Kilobytes on Linux, bytes on macOS.
            unit = 1e6 if sys.platform == "darwin" else 1e3
            figure.megabytes = max(figure.megabytes, usage.ru_maxrss / unit)
        return needed

    return run


def timed(act: Callable[[int], object]) -> Run:
    """Something within this process as a contender."""

    def run(turn: int) -> float:
        begun = time.perf_counter()
        act(turn)
        return time.perf_counter() - begun

    return run


def table(figures: Mapping[str, Figure], base: str) -> str:
    """The figures as lines: least and median milliseconds, and the ratio of each to ``base``."""
    lines = [f"{'':44}{'min ms':>10}{'median ms':>12}{'ratio min':>11}{'median':>8}"]
    for name, figure in figures.items():
        lines.append(
            f"{name:44}{figure.least * 1e3:10.2f}{figure.median * 1e3:12.2f}"
            f"{figure.least / figures[base].least:11.2f}{figure.median / figures[base].median:8.2f}"
        )
    return "\n".join(lines)
