"""The figures, as ratios in one run: ``python -m tests.bench.figures [NAME ...] [--small]``.

Names: start, list, import, opening; all without one. Books and exports are made once, in
``build/bench``. Goals stand beside what was measured; nothing here passes or fails.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sqlite3
import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from crm.book.book import Book
from crm.book.clock import Clock
from tests.bench.exports import write_export
from tests.bench.generate import TODAY, make_book
from tests.bench.measure import Figure, by_turns, command, table, timed

FOLDER = Path("build/bench")
CRM = str(Path(sys.executable).with_name("crm"))
HERE = Path(__file__).parent

FIVE_MOST_OVERDUE = """
    SELECT id, name, (julianday(:today) - julianday(touched_on)) / rhythm_days AS overdue
    FROM contact WHERE rhythm_days IS NOT NULL AND due_on <= :today
    ORDER BY overdue DESC LIMIT 5
"""
"""The best single query over the summaries: the due ones from the index, ranked by how many
rhythms they have waited."""

FIVE_MOST_OVERDUE_FROM_FACTS = """
    SELECT c.id, c.name, (julianday(:today) - julianday(max(i.on_date))) / c.rhythm_days AS overdue
    FROM contact c
    JOIN interaction_contact ic ON ic.contact_id = c.id
    JOIN interaction i ON i.id = ic.interaction_id AND i.direction != 'in'
    WHERE c.rhythm_days IS NOT NULL
    GROUP BY c.id ORDER BY overdue DESC LIMIT 5
"""
"""The same from the facts, without any summary."""


def clock_on(day: date) -> Clock:
    at = datetime.combine(day, time(9), tzinfo=UTC)
    return Clock(lambda: at, ZoneInfo("UTC"))


def working_day(turn: int) -> date:
    """A weekday for each round: each makes a list of its own."""
    weeks, day = divmod(turn, 5)
    monday = TODAY - timedelta(days=TODAY.weekday())
    return monday + timedelta(days=7 * (weeks + 1) + day)


def book_of(interactions: int) -> Path:
    """The book with so many interactions and a tenth as many contacts; made once."""
    path = FOLDER / f"book-{interactions}.db"
    if not path.exists():
        print(f"Making {path}", flush=True)
        contacts = interactions // 10
        make_book(path, contacts, interactions, placed=min(contacts // 10, 1_000))
    return path


def without_lists(path: Path) -> Path:
    """The same book, as if no list had ever been made."""
    with sqlite3.connect(path) as bare:
        bare.execute("DELETE FROM nudge")
        bare.execute("UPDATE contact SET last_shown_on = NULL WHERE last_shown_on IS NOT NULL")
    bare.close()
    return path


def start(large: int, _small: int) -> None:
    path = str(without_lists(book_of(large)))

    def on(turn: int) -> dict[str, str]:
        at = datetime.combine(working_day(turn), time(9), tzinfo=UTC)
        return {"CRM_BOOK": path, "CRM_NOW": at.isoformat(), "CRM_ZONE": "UTC"}

    figures = by_turns(
        {
            "python -c pass": command([sys.executable, "-c", "pass"]),
            "python -c 'import sqlalchemy'": command([sys.executable, "-c", "import sqlalchemy"]),
            "crm today, which makes the list": command([CRM, "today"], environment=on),
            "crm today, once the list is made": command([CRM, "today"], environment=on),
        },
        rounds=15,
    )
    print(table(figures, "python -c 'import sqlalchemy'"))
    print("Goal: crm today with the list made, at most 1.3 times the import of SQLAlchemy.")


def everybody_placed(large: int) -> Path:
    """The same book with all of its contacts in a circle, most of them in the wide one."""
    path = FOLDER / f"book-{large}-placed.db"
    if not path.exists():
        print(f"Making {path}", flush=True)
        shutil.copyfile(book_of(large), path)
        with sqlite3.connect(path) as bare:
            bare.execute(PLACE_EVERYBODY, {"on": (TODAY - timedelta(days=300)).isoformat()})
            bare.execute(DUE_BY_RHYTHM)
        bare.close()
    return path


PLACE_EVERYBODY = """
    UPDATE contact SET placed_on = :on,
        circle = CASE id % 10 WHEN 0 THEN 'close' WHEN 1 THEN 'active' ELSE 'wide' END,
        rhythm_days = CASE id % 10 WHEN 0 THEN 30 WHEN 1 THEN 180 ELSE 365 END
    WHERE NOT is_owner
"""
DUE_BY_RHYTHM = """
    UPDATE contact SET due_on = date(
        coalesce(touched_on, placed_on), '+' || cast(rhythm_days * 0.8 AS INTEGER) || ' days')
    WHERE NOT is_owner
"""


def making_the_list(large: int, _small: int) -> None:
    for title, book in (
        ("1,000 of the contacts placed", book_of(large)),
        ("all of the contacts placed", everybody_placed(large)),
    ):
        print(title)
        _making_the_list(without_lists(book))
    print("Goal: with all of them placed, making the list below 3 times the best single query.")


def _making_the_list(path: Path) -> None:
    bare = sqlite3.connect(path)

    def query(words: str) -> None:
        bare.execute(words, {"today": TODAY.isoformat()}).fetchall()

    def make(turn: int) -> float:
        book = Book.open(path, clock_on(working_day(turn)))
        needed = timed(lambda _: book.today())(turn)
        book.close()
        return needed

    figures = by_turns(
        {
            "five most overdue, one query on summaries": timed(lambda _: query(FIVE_MOST_OVERDUE)),
            "making the list": make,
            "five most overdue, one query on facts": timed(
                lambda _: query(FIVE_MOST_OVERDUE_FROM_FACTS)
            ),
        },
        rounds=9,
    )
    bare.close()
    print(table(figures, "five most overdue, one query on summaries"))


def importing(large: int, _small: int) -> None:
    connections, messages = large * 3 // 100, large * 3 // 10
    export = FOLDER / f"export-{messages}.zip"
    if not export.exists():
        print(f"Making {export}", flush=True)
        write_export(export, connections, messages)
    ours, theirs = FOLDER / "imported.db", FOLDER / "bare.db"
    memory = {"ours": Figure(), "bare": Figure()}

    def fresh_book() -> None:
        for old in FOLDER.glob("imported.db*"):
            old.unlink()
        Book.create(ours, clock_on(TODAY)).close()

    figures = by_turns(
        {
            "csv + sqlite3 + FTS, nothing judged": command(
                [sys.executable, str(HERE / "bare_import.py"), str(export), str(theirs)],
                memory["bare"],
                before=lambda: theirs.unlink(missing_ok=True),
            ),
            "crm import, all judged": command(
                [CRM, "--book", str(ours), "import", str(export)],
                memory["ours"],
                before=fresh_book,
            ),
        },
        rounds=3,
    )
    print(f"{connections} connections, {messages} messages")
    print(table(figures, "csv + sqlite3 + FTS, nothing judged"))
    print(f"Memory: {memory['ours'].megabytes:.0f} MB, bare {memory['bare'].megabytes:.0f} MB")
    print("Goal: at most 6 times the bare equivalent, below 400 MB.")


def opening(large: int, small: int) -> None:
    def open_and_close(path: Path) -> None:
        Book.open(path, clock_on(TODAY)).close()

    few, many = book_of(small), book_of(large)
    figures = by_turns(
        {
            f"open a book of {small} interactions": timed(lambda _: open_and_close(few)),
            f"open a book of {large} interactions": timed(lambda _: open_and_close(many)),
        },
        rounds=30,
    )
    print(table(figures, f"open a book of {small} interactions"))
    print("Goal: independent of the book's size.")


FIGURES = {"start": start, "list": making_the_list, "import": importing, "opening": opening}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", choices=[*FIGURES, []])
    parser.add_argument("--small", action="store_true", help="A hundredth of the size.")
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    large = 10_000 if options.small else 1_000_000
    print(
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"{platform.machine()}, {os.cpu_count()} cores"
    )
    for name in options.names or FIGURES:
        print(f"\n{name}")
        FIGURES[name](large, large // 100)


if __name__ == "__main__":
    main()
