"""Ten thousand hostile strings in every field of a book, on every screen and in every command:
``python -m tests.bench.hostile``.

Each string carries a number that is painted with it, so that what was really shown is counted.
The bytes that reach a pseudo-terminal are looked at one by one, and so is what is printed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout, suppress
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

from crm.book.book import Book
from crm.book.clock import Clock
from crm.book.demo import make_demo
from crm.cli.app import run
from crm.rules.history import BoundaryKind, PromiseBy
from crm.rules.interaction import Direction, Kind
from crm.rules.signals import SignalKind
from tests.hostile import NUMBER, foreign, numbered, poison_each, shapes, steers
from tests.pty import Terminal, plain

STRINGS = 10_000
TOGETHER = 2
"""How many stand in one field: there are fewer fields that are shown than strings."""
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ROUNDS = 40
ANSWER_SECONDS = 1.0
STILL_SECONDS = 0.15
COLUMNS, ROWS = 200, 60
DOWN, BACK = "\x1b[6~", "\x1b"


def furnish(path: Path, people: int) -> None:
    """A book in which there is something in every place, for so many people."""
    days = iter(range(400, 0, -1))
    at = [NOW]
    clock = Clock(lambda: at[0], ZoneInfo("UTC"))
    with Book.create(path, clock, owner="Mika Example") as book:
        book.add_interests(None, ["old boats"])
        names = [f"Person {number:03d}" for number in range(people)]
        at[0] = NOW - timedelta(days=next(days))
        for number, name in enumerate(names):
            _add(book, number, name)
        for round_ in range(ROUNDS):
            at[0] = NOW - timedelta(days=390 - 9 * round_)
            for number, name in enumerate(names):
                is_theirs = (number + round_) % 2
                book.record_interaction(
                    [name],
                    Kind.QUESTION if is_theirs else Kind.MESSAGE,
                    direction=Direction.IN if is_theirs else Direction.OUT,
                    note=f"A note of {round_}",
                )
        at[0] = NOW - timedelta(days=2)
        for number, name in enumerate(names):
            _say(book, number, name)
        for number in range(people):
            book.add_insight(
                f"Insight {number}", text="A text", take="A take", interests=["old boats"]
            )
            if number % 3 == 0:
                book.add_request(f"Asker {number}", "I loved your talk", company="There")
        for number in range(20):
            book.add_offering(f"Offering {number}", interests=["old boats"], about="What it is")


def _add(book: Book, number: int, name: str) -> None:
    circle = ("inner", "close", "active", "wide", None)[number % 5]
    book.add_contact(
        name, company=f"Company {number}", role="Role", circle=circle, purpose="Why",
        can_give="What", emails=[f"p{number}@example.org"], urls=[f"https://example.org/{number}"],
    )  # fmt: skip
    book.add_interests(name, ["old boats", f"interest {number}"])


def _say(book: Book, number: int, name: str) -> None:
    for remark in range(3):
        book.note(name, f"Remark {remark}")
    book.notice(name, SignalKind.POST, "On boats", link=f"https://example.org/post/{number}")
    book.notice(name, SignalKind.NEED, "A need")
    book.promise(name, "a drawing", by=PromiseBy.ME, due_on=NOW.date())
    book.promise(name, "a sail", by=PromiseBy.THEM)
    book.keep_draft(name, "Words kept")
    if number % 7 == 0:
        book.bound(name, BoundaryKind.NO_PITCH, reason="A reason")


def shown(path: Path, home: Path, people: int) -> bytes:
    """Everything that reaches the terminal in a walk through every place, and everybody."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment = {
        **kept, "HOME": str(home), "CRM_BOOK": str(path), "CRM_ZONE": "UTC",
        "CRM_NOW": NOW.isoformat(),
    }  # fmt: skip
    words = [sys.executable, "-m", "crm", "open"]
    with Terminal(words, environment, columns=COLUMNS, rows=ROWS) as terminal:
        terminal.until("Today")
        for keys in _walk(people):
            mark = terminal.press(keys)
            with suppress(TimeoutError):  # a key that changes nothing
                terminal.until(lambda painted: len(painted) > 0, mark, ANSWER_SECONDS)
            terminal.until_still(STILL_SECONDS)
        assert terminal.process.poll() is None, plain(bytes(terminal.seen))[-2000:]
        return bytes(terminal.seen)


def _walk(people: int) -> Iterator[str]:
    yield "1"
    yield from [DOWN] * 3
    for place, steps in zip("34567", (people + 5, 25, 60, people // 3 + 20, 30), strict=True):
        yield from (place, "\t")
        yield from ["j"] * steps
        yield from [DOWN] * 3
    yield "2"
    for _ in range(people + people // 3):
        yield from ("\r", "\t", "G", BACK, "w", BACK, "j")
    yield from ("2", "/", "q", "0", "0", "\r", BACK, BACK, "9", "j", "j", "8", "l", "q0", BACK)


def printed(
    path: Path, people: int, forms: Sequence[Sequence[str]] = ((), ("--json",))
) -> Iterator[tuple[str, str]]:
    """Every command that only looks, in these forms, and what it printed. The environment
    names the book and the clock."""
    with Book.open(path, Clock(lambda: NOW, ZoneInfo("UTC"))) as book:
        uids = [line.uid for line in book.contacts(limit=people * 2)[0]]
    lists: Sequence[Sequence[str]] = [
        ["today"], ["contacts"], ["week"], ["triage"], ["insight"], ["offering"], ["promise"],
        ["signals"], ["dates"], ["inbox"], ["invitations"], ["feed"], ["interest", "--me"],
        ["search", "q0"], ["introduce"], ["check"], ["daemon", "status"], ["capacity"], ["heard"],
    ]  # fmt: skip
    each = [[verb, uid] for uid in uids for verb in ("show", "timeline", "why", "draft", "common")]
    for words in [*lists, *each]:
        for form in forms:
            out = StringIO()
            with redirect_stdout(out), redirect_stderr(out):
                run([*words, *form])
            yield " ".join([*words, *form]), out.getvalue()


def main() -> None:
    """Make the books, walk through both, and say what was seen."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--people", type=int, default=150)
    people = asked.parse_args().people
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        clean, hostile = home / "clean.db", home / "hostile.db"
        make_demo(clean, Clock(lambda: NOW, ZoneInfo("UTC"))).close()
        furnish(hostile, people)
        written = poison_each(hostile, numbered(STRINGS), together=TOGETHER)
        allowed = shapes(shown(clean, home, 30))
        painted = shown(hostile, home, people)
        seen = set(NUMBER.findall(plain(painted)))
        print(f"{written:,} strings written; on the screen {len(seen):,} were painted", flush=True)
        print(f"in {len(painted):,} bytes nothing foreign: {foreign(painted, allowed) or 'true'}")
        os.environ.update({"CRM_BOOK": str(hostile), "CRM_ZONE": "UTC", "CRM_NOW": NOW.isoformat()})
        calls, wrong = 0, []
        for words, text in printed(hostile, people):
            calls += 1
            seen |= set(NUMBER.findall(text))
            if steers(text):
                wrong.append(words)
            if words.endswith("--json") and not isinstance(json.loads(text), dict):
                wrong.append(words)
        print(f"{calls:,} calls, wrong: {wrong or 'none'}")
        print(f"shown by one or the other: {len(seen):,}")


if __name__ == "__main__":
    main()
