"""A full day by keys alone: the real program in a terminal of 80 by 24, from the first run of a new
book to the last question of a busy day on the demo book. What it did is then in the book."""

from __future__ import annotations

import os
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm.book.book import Book
from crm.book.clock import Clock
from crm.rules.interaction import Give, Kind
from crm.tui.config import read_config
from tests.pty import Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")

NOW = "2026-11-27T09:30:00+01:00"
TODAY = date(2026, 11, 27)
ENTER, ESC, TAB, F1, F2 = "\r", "\x1b", "\t", "\x1bOP", "\x1bOQ"
CTRL_G, CTRL_N, CTRL_P, CTRL_S, CTRL_U = "\x07", "\x0e", "\x10", "\x13", "\x15"
CONNECTIONS = """\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Nour,Haddad,https://www.linkedin.com/in/nour-ex,n@example.org,Lantern Radio,Journalist,03 Feb 2025
Ivo,Brandt,https://www.linkedin.com/in/ivo-example,,Brandt & Sons,Boat builder,12 Jun 2025
"""

Step = tuple[str, str | Callable[[bytes], bool]]
"""Keys, and words that the screen paints because of them, or what tells them in what was painted;
none where nothing is to be seen. An Escape always brings some that were hidden before it: with the
next key on its heels it would be another key."""

FIRST_RUN: tuple[Step, ...] = (
    ("Mika Example" + ENTER, "0 of 3"),
    ("Ana Lopes, we both restore old boats" + ENTER, "1 of 3"),
    ("Ben Okoro" + ENTER, "2 of 3"),
    (ESC, "Nobody waits for you today"),
    ("q", ""),
)
"""Left in the middle; what was done stays."""

TAKEN_UP: tuple[Step, ...] = (
    ("", "Nobody waits for you today"),
    (F1, "2 of 3"),
    ("Cleo Marsh, she knows boats" + ENTER, "How close is Ana Lopes"),
    ("inner" + ENTER, "How close is Ben Okoro"),
    ("no such circle" + ENTER, "Circles: inner, close, active, wide"),
    (CTRL_U, ""),
    ("active" + ENTER, "How close is Cleo Marsh"),
    ("w" + ENTER, "What you share with somebody"),
    ("old boats, rust" + ENTER, "In your own words"),
    ("coffee with ana yesterday about #rust, promised the plans by fri" + ENTER, "Ana Lopes  "),
    (ENTER, "Nobody waits for you today"),
    ("q", ""),
)

MORNING: tuple[Step, ...] = (
    ("", "d Kept"),
    # An answer, with words, a promise, what it was about, and a note of two lines.
    ("j", "d Done"),
    ("d", "Done: answer, Noor Haddadin"),
    ("sent her the register, promised the list by friday #records", "you promised: the list"),
    (CTRL_N, "Ctrl+S logs it"),
    (ENTER + "She keeps it open for all.", "note of 2 lines"),
    (CTRL_S, "✓ Noor Haddadin  done"),
    # Not this one, because it comes too often; then one that is put off, and one left to rest.
    ("x", "Not Saoirse Brennigan, because"),
    ("t", "Saoirse Brennigan  skipped"),
    ("u", "Undid: "),
    ("U", "Brought back: "),
    ("s", "Snooze Marisol Quintanarro"),
    (ESC, "d Done  f Draft"),
    ("r", "Leave Marisol Quintanarro in peace"),
    ("m", "u undoes it"),
    ("?", "Escape closes"),
    (ESC, "all done"),
)

LOGGING: tuple[Step, ...] = (
    # Several people, a day and a kind corrected by their letters, what was given.
    ("5", "12 weeks"),
    ("l", "For example"),
    ("lunch with priya and amara about #sailing", "Priya Raghunandan and Amara"),
    (TAB + "k", "What was it?"),
    ("f", "coffee  today"),
    (TAB + "w", "When was it?"),
    ("1", "coffee  yesterday"),
    (CTRL_G + CTRL_G, "gave much"),
    (ENTER, "Logged: coffee, Amara Okonjo"),
    # The key of one's own, and undo at once.
    (F2, "For example"),
    ("called ilse", "Ilse Vandermeersch  call"),
    (ENTER, "Logged: call, Ilse"),
    ("u", "Undid: "),
)

PEOPLE: tuple[Step, ...] = (
    ("2", "45 people"),
    ("f", "Show only"),
    ("c", "no circle, no rhythm"),
    ("a", "14 people"),
    ("s", "What comes first?"),
    ("d", "sorted by due"),
    ("V", "Save this list as"),
    ("Actives" + ENTER, "Saved the view"),
    ("j  ", "2 marked"),
    ("#", "interest"),
    ("old maps" + ENTER, "2 people: #old maps"),
    ("  ", "2 marked"),
    ("c", "Put each of 2 people into"),
    ("c", "are in close"),
    ("v", "Saved views"),
    (ESC, "⏎ Open  f Filter"),
    ("/", ""),
    (CTRL_U, "45 people"),
    ("hanna", "1 person"),
    (ENTER, "a column is"),
    ("{", "change "),
    ("+", "  year"),
    (ENTER, "Escape closes"),
    (ESC, "warmth  "),
    ("]", "days ago"),
    ("e", "Correct: "),
    ("n", "In which words?"),
    (ENTER + "And what we left out." + CTRL_S, "u undoes it"),
    ("n", "Noticed about Hanna"),
    (ESC, "⏎ Read  ] Section"),
    (ESC, "1 person"),
    (ESC, "Ilse Vandermeersch"),
)

SHELF: tuple[Step, ...] = (
    ("3", "13 things"),
    ("+", "Something worth sharing"),
    ("A map of every footpath" + ENTER, ""),
    ("https://example.org/footpaths" + ENTER, ""),
    ("maps" + CTRL_S, "On the shelf since today"),
    # What was added is what is chosen: it is shared with the first whom it fits.
    ("s", "Shared “A map of every footpath” with"),
    (ESC, "s Share  + New"),
)

OFFERS: tuple[Step, ...] = (
    ("4", "open to nobody yet"),
    ("j", "Hanna Lehtovaara  Rapport"),
    # The gate is shut here: the key does nothing, and the whole checklist says why.
    ("s", ""),
    ("G", "Rapport"),
    ("5", "12 weeks"),
    ("<", "5 days ago"),
    ("T", "this week"),
)

INBOX: tuple[Step, ...] = (
    ("6", "3 requests"),
    ("jd", "decline it, kindly"),
    (CTRL_S, "2 requests"),
)

IMPORT: tuple[Step, ...] = (
    ("8", "Another file"),
    ("p", "Tab completes"),
    ("~/export.zip" + ENTER, "2 new, 0 updated"),
    ("u", "Undid: "),
    ("U", "Not brought back"),
    ("7", "Triage"),
)

SETTINGS: tuple[Step, ...] = (
    ("9", "Nudges a day"),
    ("j" + ENTER, "Seven numbers"),
    (CTRL_U, ""),
    ("2 2 2 2 2 0 0" + CTRL_S, "Nudges a day, Monday first:"),
    ("jj" + ENTER, "At which hour does a day begin?"),
    (CTRL_U, ""),
    ("5" + ENTER, "A day begins at 5:00"),
    ("j" + ENTER, "high contrast"),
    ("l", "light"),
    ("?", "Escape closes"),
    (ESC, "Nudges a day"),
    (CTRL_P, "Search for commands"),
    ("today" + ENTER, "Friday, 27 November 2026"),
    ("q", ""),
)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Nothing of the computer that it runs on; over ssh, where links are shown."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    (tmp_path / "config.toml").write_text('[keys]\n"app.log" = "l,f2"\n', encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr("Connections.csv", CONNECTIONS)
        archive.writestr("Profile.csv", "First Name,Last Name\nRobin,Aaltonen\n")
    return {
        **kept, "HOME": str(tmp_path), "CRM_NOW": NOW, "CRM_ZONE": "Europe/Paris",
        "CRM_CONFIG": str(tmp_path / "config.toml"), "SSH_TTY": "/dev/pts/1",
        "PYTHONUTF8": "1",
    }  # fmt: skip


def go(terminal: Terminal, steps: tuple[Step, ...]) -> None:
    """Press each step's keys, and wait for what they bring."""
    for keys, shows in steps:
        mark = terminal.press(keys)
        try:
            terminal.until(shows, mark if keys else 0, patience=20)
        except TimeoutError as late:
            raise AssertionError(f"{keys!r} should bring {shows!r}: {late}") from late


def drive(environment: dict[str, str], command: str, *acts: tuple[Step, ...]) -> None:
    """Open the screen, live the acts, and see it end well."""
    with Terminal([sys.executable, "-m", "crm", command], environment) as terminal:
        for steps in acts:
            go(terminal, steps)
        assert terminal.ended() == 0


def opened(path: Path) -> Book:
    clock = Clock(lambda: datetime.fromisoformat(NOW), ZoneInfo("Europe/Paris"))
    return Book.open(path, clock)


def test_the_first_run_is_left_and_taken_up_again(
    environment: dict[str, str], tmp_path: Path
) -> None:
    environment["CRM_BOOK"] = str(tmp_path / "book.db")
    with Terminal([sys.executable, "-m", "crm", "open"], environment) as terminal:
        terminal.until("Your name")
        go(terminal, FIRST_RUN)
        assert terminal.ended() == 0
    drive(environment, "open", TAKEN_UP)
    with opened(tmp_path / "book.db") as book:
        assert book.owner_name() == "Mika Example"
        circles = {line.name: line.circle for line in book.contacts()[0]}
        assert circles == {"Ana Lopes": "inner", "Ben Okoro": "active", "Cleo Marsh": "wide"}
        [coffee] = book.history("Ana Lopes")
        assert (coffee.kind, (TODAY - coffee.on).days) == (Kind.COFFEE, 1)
        assert [made.what for made in book.promises("Ana Lopes")] == ["the plans"]


def test_a_whole_day_by_keys_alone(environment: dict[str, str], tmp_path: Path) -> None:
    acts = (MORNING, LOGGING, PEOPLE, SHELF, OFFERS, INBOX, IMPORT, SETTINGS)
    drive(environment, "demo", *acts)
    [path] = (tmp_path / ".local" / "share" / "rapport").glob("demo-*.db")
    with opened(path) as book:
        answer = book.history("Noor Haddadin", limit=1)[0]
        assert (answer.kind, answer.on) == (Kind.ANSWER, TODAY)
        assert answer.note.splitlines()[1:] == ["She keeps it open for all."]
        assert "records" in answer.interests
        assert any(made.what.startswith("the list") for made in book.promises("Noor Haddadin"))
        coffee = book.history("Priya Raghunandan", limit=1)[0]
        assert (coffee.kind, (TODAY - coffee.on).days) == (Kind.COFFEE, 1)
        assert (coffee.gave, len(coffee.contacts)) == (Give.WHOLE, 2)
        assert book.history("Ilse Vandermeersch", limit=1)[0].on < TODAY, "what was undone is gone"
        assert book.find("Saoirse Brennigan").rhythm_days == 548
        corrected = [event.note for event in book.history("Hanna Lehtovaara")]
        assert any(note.endswith("And what we left out.") for note in corrected)
        assert "A map of every footpath" in {one.title for one in book.insights()}
        assert book.capacities() == (2, 2, 2, 2, 2, 0, 0)
        everybody = {line.name for line in book.contacts(limit=100)[0]}
        assert "Ivo Brandt" not in everybody, "an import is undone as a whole"
        assert book.check().damage == ()
    config = read_config(tmp_path / "config.toml")
    assert (config.theme, config.day_begins) == ("rapport-light", 5)
    assert config.keys == {"app.log": "l,f2"}
