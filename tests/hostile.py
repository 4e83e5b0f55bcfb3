"""Hostile text in every field of a book, and a look at every byte that reaches the terminal."""

from __future__ import annotations

import random
import re
import sqlite3
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import chain, cycle, islice
from pathlib import Path

from sqlalchemy import Text

from crm.rules.text import fold
from crm.store.columns import metadata
from tests.pty import SEQUENCE, Terminal

SEED = 20_261_128
PIECES = (
    "\x1b[2J", "\x1b[199m", "\x1b]52;c;ZXZpbA==\x07", "\x1b]0;evil\x07", "\x1b]8;;http://evil\x1b\\",
    "\x1bP1$r0m\x1b\\", "\x1b[6n", "\x1bc", "\x9b199m", "\x9d0;evil\x9c", "\x90q\x9c", "\x07",
    "\x08", "\x0b", "\x0c", "\x0e", "\x0f", "\x18", "\x1a", "\x7f", "\u202e", "\u2066", "\u200f",
    "\ufeff",
    "\u2028", "\u2029", "\ue000", "\U000e0041", "\U0001f468\u200d\U0001f469", "e\u0301" * 6, "李明",
    "عربى", "[/]", "[bold red]", "[@click=app.quit]x[/]", "[link=file:///etc/passwd]", "[[", "]",
    "\\[", "{0}", "%s", "$foreground", "${x}", "&amp;", "<b>", "'", '"', "\t", "\r", "\n", "\r\n",
    " ", "  ", "a" * 300, "ﷺ", "👩‍🚀", "\u115f", "\u3164", "x\ufe0f", "-", "#", "circle:close",
)  # fmt: skip
"""What a fuzzed string is made of: orders to a terminal, markup, letters of every kind."""
NUMBER = re.compile(r"q(\d{5})q")
"""How a numbered string is known again where it is shown."""
PAYLOAD = "9177"
"""A number that is in no order of the program's own, and in each of :data:`LOADED`."""
LOADED = (
    f"\x1b[{PAYLOAD};{PAYLOAD}H", f"\x1b[{PAYLOAD}A", f"\x1b[{PAYLOAD}m", f"\x1b[?{PAYLOAD}h",
    f"\x1b]0;{PAYLOAD}\x07", f"\x1b]52;c;{PAYLOAD}\x1b\\", f"\x1bP{PAYLOAD}q\x1b\\",
    f"\x1b_{PAYLOAD}\x1b\\", f"\x9b{PAYLOAD}H", f"\x9d0;{PAYLOAD}\x9c",
    f"\x1b]8;;x:{PAYLOAD}\x07",
    "[red]", "[bold red]", "[@click=app.quit]", "[/]", "[$error]", "\x07\x07", "\u202e\u2067",
    "'; DROP TABLE contact; --", "$(reboot)", "`reboot`",
)  # fmt: skip
"""Orders of which every byte that acts would be known again."""
KEPT_AS_THEY_ARE = {
    "operation": {"changes"}, "nudge": {"seen"}, "setting": {"name", "value"},
    "permit": {"evidence"}, "alembic_version": {"version_num"},
}  # fmt: skip
"""Columns that hold no words of anybody's."""


def fuzzed(count: int, seed: int = SEED) -> list[str]:
    """So many strings from a seed; each has an order to the terminal, or markup, in it."""
    rng = random.Random(seed)
    found = []
    for _ in range(count):
        pieces = rng.choices(PIECES, k=rng.randint(1, 6))
        letters = [chr(rng.randrange(0x20, 0x3000)) for _ in range(rng.randint(0, 4))]
        mixed = [*pieces, *letters]
        rng.shuffle(mixed)
        found.append("".join(mixed))
    return found


def numbered(count: int, seed: int = SEED) -> list[str]:
    """So many strings, no two the same: each begins with its own number, then comes an order."""
    rng = random.Random(seed)
    return [
        f"q{number:05d}q{rng.choice(LOADED)}{text}"
        for number, text in enumerate(fuzzed(count, seed))
    ]


def poison_each(path: Path, strings: Sequence[str], *, together: int = 1) -> int:
    """As :func:`poison`, but each string is written only once, by turns into each table and
    column, so many of them ``together``; returns how many were written. What is read last, if
    ever, comes last: the words of the log."""
    supply = iter(strings)
    written = 0
    with closing(sqlite3.connect(path)) as bare, bare:
        bare.execute("PRAGMA foreign_keys = OFF")
        cells = [
            (place, table, column, key)
            for table, column, _ in _columns()
            for place, (key,) in enumerate(bare.execute(f"SELECT rowid FROM {table}"))  # our own
        ]
        for _, table, column, key in sorted(cells, key=lambda cell: (cell[1] in _LAST, *cell)):
            text = "".join(islice(supply, together))
            if text:
                changed = bare.execute(
                    f"UPDATE {table} SET {column} = ? WHERE rowid = ? AND {column} <> ''",
                    (text.replace("\x00", ""), key),
                )
                written += changed.rowcount * len(NUMBER.findall(text))
                if not changed.rowcount:
                    supply = chain([text], supply)
        bare.create_function("fold", 1, fold)
        for table, folded in _FOLDED:
            bare.execute(f"UPDATE {table} SET {folded} = fold(name)")  # as above
    return written


_LAST = ("operation",)
_FOLDED = (("contact", "name_folded"), ("interest", "folded"), ("offering", "folded"))


def poison(path: Path, strings: Sequence[str]) -> int:
    """Write strings into every text that a book shows, past the book, which would clean them;
    returns how many fields were filled. Long texts get several of them on a line each."""
    filled = 0
    with closing(sqlite3.connect(path)) as bare, bare:
        bare.execute("PRAGMA foreign_keys = OFF")
        for table, column, is_long in _columns():
            supply = cycle(strings)
            keys = [key for (key,) in bare.execute(f"SELECT rowid FROM {table}")]  # our own
            for key in keys:
                text = "\n".join(next(supply) for _ in range(8 if is_long else 1))
                changed = bare.execute(
                    f"UPDATE OR IGNORE {table} SET {column} = ?"  # our own names
                    f" WHERE rowid = ? AND {column} <> ''",
                    (text.replace("\x00", "") or "x", key),
                )
                filled += changed.rowcount
    return filled


def _columns() -> Iterator[tuple[str, str, bool]]:
    """(table, column, whether it holds several lines) of all free text."""
    for table in metadata.sorted_tables:
        kept = KEPT_AS_THEY_ARE.get(table.name, set())
        if not table.dialect_options["sqlite"]["with_rowid"] or table.name == "setting":
            continue
        for column in table.columns:
            free = type(column.type) is Text and column.name not in kept
            if free and column.name in _FREE and not column.primary_key:
                yield table.name, column.name, column.name in _LONG


_LONG = {"note", "text", "words", "why", "reason", "material", "about"}
_FREE = _LONG | {
    "name", "company", "role", "purpose", "can_give", "title", "link", "where", "where_seen",
    "next_step", "because", "what", "take", "trouble", "dropped_why", "email", "url",
    "reply", "channel", "subject", "evidence", "lifted_why", "label",
}  # fmt: skip


_DOWN, _BACK = "\x1b[6~", "\x1b"
_ABOUT_ONE = ("t", _DOWN, "G", _BACK, "?", _BACK, "g", _BACK, "w", _BACK, _BACK, "/", "a", _BACK)


def walk(terminal: Terminal, places: Sequence[str], pages: int = 3) -> None:
    """Go to every place, and there through its list, into whoever is chosen and back, and
    through the pages that lie over it."""
    terminal.until("Today")
    terminal.until_still()
    for place in places:
        for keys in (place, *"jjk", "\t", *[_DOWN] * pages, *_ABOUT_ONE, place):
            terminal.press(keys)
            terminal.until_still(0.25)


def shapes(painted: bytes) -> set[bytes]:
    """The kinds of control sequences in what was painted, without their numbers."""
    return {re.sub(rb"[0-9;:]+", b"", found) for found in SEQUENCE.findall(painted)}


def foreign(painted: bytes, allowed: set[bytes]) -> list[str]:
    """What reached the terminal and is none of the program's own: other kinds of sequences,
    colours that it never uses, control and format characters."""
    told = [repr(shape) for shape in shapes(painted) - allowed]
    told += ["a colour of others"] * (b"\x1b[199m" in painted)
    orders = b"".join(SEQUENCE.findall(painted))
    told += ["an order of others"] * (PAYLOAD.encode() in orders)
    text = SEQUENCE.sub(b"", painted).decode("utf-8", "replace")
    return told + sorted({repr(letter) for letter in text if _is_foreign(letter)})


def steers(printed: str) -> set[str]:
    """The characters in what a command printed that steer a terminal instead of being shown."""
    return {letter for letter in printed if letter != "\n" and _is_foreign(letter)} | (
        set(printed) & set("\r\b")
    )


def _is_foreign(letter: str) -> bool:
    if letter in "\r\n\b\u200d\u200c\ufe0f\ufffd":
        return False
    return unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Co"}
