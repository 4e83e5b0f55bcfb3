"""The screen in ASCII: the same width, every sign with a meaning told apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.pilot import Pilot

from crm.tui.app import Rapport
from crm.tui.config import Config
from crm.tui.person_words import WARMTHS
from crm.tui.plain_letters import PlainLetters

from .world import HOSTILE, Hands, driven, settled, text_of

WALK = ("1", "2", "3", "4", "5", "6", "7", "8", "9")


def plain(text: str, encoding: str = "utf-8") -> str:
    [found] = PlainLetters(encoding).apply([Segment(text)], Color(0, 0, 0))
    return found.text


def test_every_warmth_has_a_sign_of_its_own() -> None:
    signs = [plain(mark) for mark, _ in WARMTHS.values()]
    assert len(set(signs)) == len(signs) == 4
    assert all(sign.isascii() for sign in signs)


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "ascii", "no such thing"])
@pytest.mark.parametrize("text", [*HOSTILE, "╭─┬─╮ ▁▂▃█ ⣿⠃ “ünïcödé” 李明 👩‍🚀 e\u0301"])
def test_the_width_stays_and_the_terminal_can_write_it(text: str, encoding: str) -> None:
    found = plain(text, encoding)
    assert cell_len(found) == cell_len(text)
    if encoding in {"iso-8859-1", "ascii"}:
        found.encode(encoding)


def test_names_keep_the_letters_that_the_terminal_has() -> None:
    assert plain("José Łukasz") == "José Łukasz"
    assert plain("José Łukasz", "iso-8859-1") == "José ?ukasz"
    assert plain("José", "ascii") == "Jose"


def test_every_place_is_drawn_in_ascii_alone(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        for keys in (*WALK, ("2", "enter"), ("l",), ("escape", "question_mark")):
            await pilot.press(*keys)
            await settled(pilot)
            shown = text_of(pilot.app)
            assert shown.isascii(), (keys, {letter for letter in shown if not letter.isascii()})

    driven(path, hands, drive, app=Rapport(path, hands.clock(), config=Config(ascii=True)))
