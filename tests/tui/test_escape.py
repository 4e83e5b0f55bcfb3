"""Escape: the key it is, after a short delay; the beginning of a sequence within it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from selectors import SelectorKey, SelectSelector
from threading import Event
from typing import Any

import pytest
from textual import constants, events
from textual.message import Message

from crm.book.clock import Clock
from crm.cli.session import Session
from crm.cli.tui import open_screen
from crm.tui.app import Rapport
from tests.pty import Terminal, plain

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
NOW = "2026-11-20T09:30:00+00:00"
A_DAY = "86400000"
"""A delay that no test waits for, in milliseconds."""


@pytest.fixture
def environment(path: Path, tmp_path: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {**kept, "HOME": str(tmp_path), "CRM_BOOK": str(path), "CRM_NOW": NOW, "CRM_ZONE": "UTC"}


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long it was waited for keys, each time; the time itself is left out."""
    asked: list[float] = []

    class Watched(SelectSelector):
        def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
            asked.append(timeout or 0)
            return super().select(0)

    monkeypatch.setattr("crm.tui.driver.SelectSelector", Watched)
    return asked


@pytest.fixture
def keyboard() -> Iterator[tuple[int, int]]:
    read, write = os.pipe()
    yield read, write
    os.close(read)
    os.close(write)


def driver_on(reads: int, monkeypatch: pytest.MonkeyPatch, rounds: int) -> tuple[Any, list[str]]:
    """The driver of a screen, reading from a pipe for so many looks; the keys it tells."""
    from crm.tui.driver import PromptDriver  # noqa: PLC0415  # not on Windows

    told: list[str] = []

    class Ending(Event):
        left = rounds

        def is_set(self) -> bool:
            self.left -= 1
            return self.left < 0

    driver = PromptDriver.__new__(PromptDriver)
    driver.fileno, driver._debug, driver.exit_event = reads, False, Ending()

    def tell(message: Message) -> None:
        if isinstance(message, events.Key):
            told.append(message.key)

    monkeypatch.setattr(driver, "process_message", tell)
    return driver, told


def test_after_what_was_typed_it_is_looked_again_as_soon_as_the_delay_is_over(
    waits: list[float], keyboard: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constants, "ESCAPE_DELAY", 0.025)
    reads, write = keyboard
    os.write(write, b"\x1b")
    driver, _ = driver_on(reads, monkeypatch, 3)
    driver.run_input_thread()
    assert waits[0] == waits[2] == 0.1
    assert 0.025 < waits[1] < 0.03


def test_a_long_delay_does_not_keep_the_program_from_ending(
    waits: list[float], keyboard: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constants, "ESCAPE_DELAY", 60.0)
    reads, write = keyboard
    os.write(write, b"\x1b")
    driver, _ = driver_on(reads, monkeypatch, 3)
    driver.run_input_thread()
    assert waits == [0.1, 0.1, 0.1]


@pytest.mark.parametrize(
    ("delay", "pieces", "keys"),
    [
        (0.0, [b"\x1b", b""], ["escape"]),
        (0.0, [b"\x1b", b"", b"[B"], ["escape", "left_square_bracket", "B"]),
        (60.0, [b"\x1b", b"", b"[B"], ["down"]),
        (60.0, [b"\x1b[", b"", b"B"], ["down"]),
        (60.0, ["é".encode()[:1], b"", "é".encode()[1:]], ["é"]),
        (60.0, [b"\x1b", b"\x1b"], ["escape"]),
    ],
)
def test_what_comes_in_pieces_is_put_together_within_the_delay(
    delay: float,
    pieces: list[bytes],
    keys: list[str],
    keyboard: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(constants, "ESCAPE_DELAY", delay)
    reads, write = keyboard
    coming = iter(pieces)

    class Feeding(SelectSelector):
        def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
            os.write(write, next(coming))
            return super().select(0)

    monkeypatch.setattr("crm.tui.driver.SelectSelector", Feeding)
    driver, told = driver_on(reads, monkeypatch, len(pieces))
    driver.run_input_thread()
    assert told == keys


def test_in_a_terminal_escape_goes_back_and_the_delay_is_the_users(
    environment: dict[str, str],
) -> None:
    with Terminal(
        [sys.executable, "-m", "crm", "open"], {**environment, "ESCDELAY": A_DAY}
    ) as terminal:
        terminal.until("Ana Lopes")
        mark = terminal.press("?")
        terminal.until("Escape closes", mark)
        mark = terminal.press("\x1b")
        terminal.until_still()
        assert "Ana Lopes" not in plain(bytes(terminal.seen[mark:]))
        # A second one tells that the first was no beginning.
        terminal.press("\x1b")
        terminal.until("Ana Lopes", mark)


def test_in_a_terminal_escape_goes_back(environment: dict[str, str]) -> None:
    with Terminal([sys.executable, "-m", "crm", "open"], environment) as terminal:
        terminal.until("Ana Lopes")
        mark = terminal.press("?")
        terminal.until("Escape closes", mark)
        mark = terminal.press("\x1b")
        terminal.until("Ana Lopes", mark)


def test_the_environment_may_name_another_driver(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from crm.tui.driver import PromptDriver  # noqa: PLC0415  # as above

    assert Rapport(path, Clock.__new__(Clock)).driver_class is PromptDriver
    named = "textual.drivers.headless_driver:HeadlessDriver"
    monkeypatch.setattr(constants, "DRIVER", named)
    assert Rapport(path, Clock.__new__(Clock)).driver_class.__name__ == "HeadlessDriver"


@pytest.mark.parametrize("wanted", [None, "60"])
def test_an_editor_that_is_opened_is_not_told_our_delay(
    wanted: str | None, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []

    class Opened(Rapport):
        def run(self, *_: object, **__: object) -> None:
            told.append(os.environ.get("ESCDELAY"))

    monkeypatch.setattr("crm.tui.app.Rapport", Opened)
    monkeypatch.delenv("ESCDELAY", raising=False)
    monkeypatch.setenv("TEXTUAL_FPS", "250")
    if wanted:
        monkeypatch.setenv("ESCDELAY", wanted)
    assert open_screen(Session(), path) == 0
    assert told == [wanted]
