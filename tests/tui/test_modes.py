"""The places of the screen: on keys, in the bar, by a click."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.app import App
from textual.pilot import Pilot

from crm.tui.modes import MODES
from crm.tui.widgets.banner import Banner
from crm.tui.widgets.cards import NudgeCard

from .world import Hands, driven, in_book, settled, text_of


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.id)
def test_each_place_is_reached_by_its_key(path: Path, hands: Hands, mode: object) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press(mode.key)  # type: ignore[attr-defined]  # a Mode
        await settled(pilot)
        assert pilot.app.current_mode == mode.id  # type: ignore[attr-defined]  # as above
        assert pilot.app.is_running

    driven(path, hands, drive)


def test_a_place_is_painted_at_once(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_back: list[float] = []
    hold_back = App.delay_update

    def watched(app: App[None], delay: float) -> None:
        held_back.append(delay)
        hold_back(app, delay)

    async def drive(pilot: Pilot[None]) -> None:
        for key in ("2", "1", "2"):
            await pilot.press(key)
            await settled(pilot)
        assert len(held_back) == 3
        assert max(held_back) < 0.01

    monkeypatch.setattr(App, "delay_update", watched)
    driven(path, hands, drive)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_every_place_can_be_clicked_in_the_bar(path: Path, hands: Hands, width: int) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        for mode in MODES:
            bar = text_of(pilot.app).splitlines()[0]
            at = bar.index(mode.key + mode.label[:3])
            await pilot.click(Banner, offset=(at + 1, 0))
            await settled(pilot)
            assert pilot.app.current_mode == mode.id
            assert mode.key + mode.label in text_of(pilot.app).splitlines()[0]

    driven(path, hands, drive, size=(width, 24))


def test_a_low_terminal_keeps_its_lines_for_the_rest(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        first = text_of(pilot.app).splitlines()[0]
        assert "Rapport" in first
        assert "Friday, 20 November" in first

    driven(path, hands, drive, size=(60, 16))


def test_the_key_of_a_place_leads_back_to_its_beginning(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2", "enter")
        await settled(pilot)
        assert len(pilot.app.screen_stack) == 2
        await pilot.press("2")
        await settled(pilot)
        assert len(pilot.app.screen_stack) == 1
        assert pilot.app.current_mode == "contacts"

    driven(path, hands, drive)


def test_a_place_that_was_left_shows_what_is_in_the_book(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        assert "4 people" in text_of(pilot.app)
        await pilot.press("1")
        await settled(pilot)
        with in_book(path, hands) as book:
            book.add_contact("Zoe Ames")
        pilot.app.look_at_book()  # type: ignore[attr-defined]  # Rapport
        await settled(pilot)
        await pilot.press("2")
        await settled(pilot)
        assert "5 people" in text_of(pilot.app)

    driven(path, hands, drive)


def test_a_click_chooses_a_card_and_a_double_click_opens_it(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        card = pilot.app.screen.query(NudgeCard).last()
        await pilot.click(card)
        await settled(pilot)
        assert card.has_focus
        assert len(pilot.app.screen_stack) == 1
        await pilot.click(card, times=2)
        await settled(pilot)
        assert getattr(pilot.app.screen, "person", ("", ""))[1] == card.person
        assert len(pilot.app.screen_stack) == 2

    driven(path, hands, drive)
