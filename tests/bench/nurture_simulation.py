"""Whether the list nurtures: ``python -m tests.bench.nurture_simulation``.

A year of simulated life by our list, four rivals and a yardstick, in the same world
(``docs/nurture.md``). ``--people 150 500 1500``, ``--seeds 20``, ``--small`` for a quick look.
Prints the tables of that page; ``--picture PATH`` draws its plot. Deterministic.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from os import cpu_count
from pathlib import Path

from tests.bench.nurture_lists import LISTERS
from tests.bench.nurture_measures import (
    LESS_IS_BETTER,
    MEASURES,
    NEITHER_IS_BETTER,
    Outcome,
    paired,
    year,
)
from tests.bench.nurture_plot import drawn

OURS = "Rapport"


def run(sizes: Sequence[int], seeds: int) -> dict[int, dict[str, list[Outcome]]]:
    """Size -> list -> the outcome of each seed."""
    jobs = list(product(sizes, LISTERS, range(1, seeds + 1)))
    with ProcessPoolExecutor(cpu_count()) as pool:
        outcomes = pool.map(_year, jobs)
        found: dict[int, dict[str, list[Outcome]]] = {
            size: {name: [] for name in LISTERS} for size in sizes
        }
        for (size, name, _), outcome in zip(jobs, outcomes, strict=True):
            found[size][name].append(outcome)
    return found


def _year(job: tuple[int, str, int]) -> Outcome:
    size, name, seed = job
    return year(seed, size, name)


def table(found: dict[str, list[Outcome]]) -> str:
    """The means of each list; behind those of a rival the paired difference, ours minus
    theirs, with its interval, marked where it is surely better or worse."""
    heads = ["", *LISTERS]
    lines = [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
    for key, heading in MEASURES.items():
        ours = [outcome[key] for outcome in found[OURS]]
        cells = [heading]
        for name in LISTERS:
            theirs = [outcome[key] for outcome in found[name]]
            cell = f"{statistics.fmean(theirs):.1f}"
            if name != OURS:
                gap = paired(ours, theirs)
                low, high = (-gap.high, -gap.low) if key in LESS_IS_BETTER else (gap.low, gap.high)
                mark = " ✓" if low > 0 else " ✗" if high < 0 else ""
                if key in NEITHER_IS_BETTER:
                    mark = ""
                cell += f" ({gap.mean:+.1f}: {gap.low:.1f} … {gap.high:.1f}){mark}"
            cells.append(cell)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description="A year of simulated life, list against list.")
    parser.add_argument("--people", type=int, nargs="+", default=[150, 500, 1500])
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--small", action="store_true", help="150 people, 4 seeds")
    parser.add_argument("--picture", type=Path, help="where to draw the plot (SVG)")
    given = parser.parse_args()
    sizes, seeds = ([150], 4) if given.small else (given.people, given.seeds)
    found = run(sizes, seeds)
    for size in sizes:
        print(f"\n### {size:,} people\n\n{table(found[size])}")
    if given.picture:
        kept = {
            size: {name: [o["kept"] for o in outcomes] for name, outcomes in lists.items()}
            for size, lists in found.items()
        }
        given.picture.write_text(drawn(kept, OURS), encoding="utf-8")


if __name__ == "__main__":
    main()
