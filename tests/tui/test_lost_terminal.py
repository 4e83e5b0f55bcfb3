"""The screen in a real terminal that is resized, suspended and lost: the book stays whole, and the
terminal is given back."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
import termios
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.pty import PATIENCE_SECONDS, Terminal, plain

from .world import Hands, in_book

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
NOW = "2026-11-20T09:30:00+00:00"
PROMPT_SECONDS = 25.0
"""Far less than a book is waited for, and enough for a machine with much else to do."""
MOUSE_OFF = b"\x1b[?1000l"
LEFT = "\x1b[?1049l"
"""What gives the terminal back to the shell."""


@pytest.fixture
def environment(path: Path, tmp_path: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {**kept, "HOME": str(tmp_path), "CRM_BOOK": str(path), "CRM_NOW": NOW, "CRM_ZONE": "UTC"}


@pytest.fixture
def terminal(environment: dict[str, str]) -> Iterator[Terminal]:
    with Terminal([sys.executable, "-m", "crm", "open"], environment) as opened:
        opened.until("Ana Lopes")
        yield opened


def is_whole(path: Path, hands: Hands) -> bool:
    with closing(sqlite3.connect(path)) as bare:
        assert bare.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with in_book(path, hands) as book:
        return book.check().damage == ()


def left(painted: bytes) -> bool:
    return LEFT.encode() in painted


def test_another_size_is_drawn_at_once_down_to_the_smallest(terminal: Terminal) -> None:
    for columns, rows in ((60, 16), (200, 50), (20, 5), (80, 24)):
        mark = len(terminal.seen)
        terminal.resize(columns, rows)
        terminal.until(lambda painted: len(painted) > 0, mark)
        # A size that is changed back before it was painted asks for no painting.
        terminal.until_still()
    mark = terminal.press("2")
    terminal.until("4 people", mark)
    terminal.press("q")
    assert terminal.ended() == 0


def test_suspended_and_brought_back_it_goes_on(terminal: Terminal) -> None:
    mark = terminal.press("\x1a")
    terminal.until(left, mark)
    pid = terminal.process.pid
    _, status = os.waitpid(pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    mark = len(terminal.seen)
    os.kill(pid, signal.SIGCONT)
    terminal.until("Ana Lopes", mark)
    mark = terminal.press("2")
    terminal.until("4 people", mark)
    terminal.press("q")
    assert terminal.ended() == 0


def test_a_terminal_that_is_closed_ends_it_and_leaves_the_book_whole(
    terminal: Terminal, path: Path, hands: Hands
) -> None:
    mark = terminal.press("l")
    terminal.until("What happened?", mark)
    terminal.press("coffee with ben")
    terminal.hang_up()
    terminal.process.wait(PATIENCE_SECONDS)
    assert is_whole(path, hands)


def test_leaving_a_busy_book_is_prompt_and_gives_back_what_was_not_written(
    terminal: Terminal, path: Path, hands: Hands
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        mark = terminal.press("l")
        terminal.until("What happened?", mark)
        mark = terminal.press("coffee with ben today")
        terminal.until("Enter logs it", mark)
        terminal.press("\r")
        mark = terminal.press("\x1b")
        terminal.until("the book is busy", mark)
        mark = terminal.press("q")
        assert terminal.ended(PROMPT_SECONDS) == 1
        told = plain(bytes(terminal.seen[mark:]))
        assert "This was not written:\r\n  coffee with ben today" in told
        other.execute("ROLLBACK")
    assert is_whole(path, hands)
    with in_book(path, hands) as book:
        assert "coffee" not in {one.kind for one in book.timeline("Ben Okoro").interactions}


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGHUP])
def test_who_is_asked_to_end_keeps_the_words_and_gives_the_terminal_back(
    terminal: Terminal, path: Path, hands: Hands, asked: signal.Signals
) -> None:
    for keys, shown in (("2", "4 people"), ("w", "Nothing written yet"), ("Dear Ana", "8 char")):
        mark = terminal.press(keys)
        terminal.until(shown, mark)
    mark = len(terminal.seen)
    terminal.process.send_signal(asked)
    assert terminal.ended() == 128 + asked
    painted = bytes(terminal.seen[mark:])
    assert left(painted)
    assert MOUSE_OFF in painted
    assert terminal.modes()[3] & termios.ECHO
    assert is_whole(path, hands)
    with in_book(path, hands) as book:
        assert book.draft("Ana Lopes").words == "Dear Ana"


def test_a_hangup_ends_it_and_leaves_the_book_whole(
    terminal: Terminal, path: Path, hands: Hands
) -> None:
    terminal.process.send_signal(signal.SIGHUP)
    terminal.ended()
    assert is_whole(path, hands)
