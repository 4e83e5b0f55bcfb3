"""Keys without a plan: nothing breaks, nothing leaks, and what is taken back comes back. The long
walk is ``python -m tests.bench.screen_walk``."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.rules.history import BoundaryKind
from tests.store.shelf import contents

from .places import pressed
from .walker import OFFER, furnish_all, walked
from .world import Hands, driven, in_book, text_of

STEPS = 25


@pytest.fixture(scope="module")
def furnished_whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "book.db"
    furnish_all(path)
    return path


@pytest.fixture
def whole(furnished_whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.delenv("VISUAL", raising=False)
    return Path(shutil.copy(furnished_whole, tmp_path / "book.db"))


@pytest.mark.parametrize("seed", [1, 4])
def test_whatever_is_pressed_the_book_stays_sound(whole: Path, hands: Hands, seed: int) -> None:
    walk = walked(whole, hands, seed, STEPS)
    assert len(walk.trail) >= STEPS


def test_a_gate_that_closes_while_the_offer_is_written_lets_nothing_through(
    whole: Path, hands: Hands
) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pressed(pilot, "4", "G", "k", "s", f"'{OFFER}")
        hands.at += timedelta(seconds=1)
        with in_book(whole, hands) as other:
            other.bound("Fay Lind", BoundaryKind.NO_PITCH, reason="she said so")
        await pressed(pilot, "ctrl+s", "ctrl+s", "ctrl+s")
        assert "On record" not in text_of(pilot.app)

    driven(whole, hands, drive)
    assert contents(whole)["offer"] == []
    with in_book(whole, hands) as book:
        assert book.check().damage == ()
