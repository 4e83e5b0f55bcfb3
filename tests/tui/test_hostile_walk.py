"""Hostile text in every field, on every screen, in a real terminal."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from crm.book.demo import make_demo
from crm.tui.modes import MODES
from tests.hostile import PAYLOAD, foreign, numbered, poison, shapes, walk
from tests.pty import Terminal, plain

from .world import HOSTILE, Hands

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
ENOUGH_FIELDS = 500


def seen(path: Path, home: Path) -> bytes:
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment = {
        **kept, "HOME": str(home), "CRM_BOOK": str(path), "CRM_ZONE": "UTC",
        "CRM_NOW": "2026-11-20T09:30:00+00:00",
    }  # fmt: skip
    words = [sys.executable, "-m", "crm", "open"]
    with Terminal(words, environment, columns=120, rows=40) as terminal:
        walk(terminal, [mode.key for mode in MODES])
        assert terminal.process.poll() is None, plain(bytes(terminal.seen))[-2000:]
        return bytes(terminal.seen)


def test_nothing_of_it_reaches_the_terminal(tmp_path: Path, hands: Hands) -> None:
    clean, hostile = tmp_path / "clean.db", tmp_path / "hostile.db"
    make_demo(clean, hands.clock()).close()
    shutil.copy(clean, hostile)
    assert poison(hostile, [*HOSTILE, *numbered(600)]) > ENOUGH_FIELDS
    allowed = shapes(seen(clean, tmp_path))
    painted = seen(hostile, tmp_path)
    assert foreign(painted, allowed) == []
    shown = plain(painted)
    assert "Ann [/] Lee" in shown
    assert "[bold red]Bo" in shown


def test_the_look_at_the_bytes_finds_what_is_foreign() -> None:
    allowed = {b"\x1b[m", b"\x1b[H"}
    assert foreign(b"\x1b[1;2H\x1b[38;2;1;2;3mAna\r\n", allowed) == []
    assert foreign(f"\x1b[{PAYLOAD};1H".encode(), allowed) != []
    for evil in ("\x1b[199m", "\x1b[2J", "\x1b]52;c;x\x07", "\x9b1m", "\x07", "\u202e", "\ue000"):
        assert foreign(f"Ana{evil}".encode(), allowed) != [], evil
