"""The line of keys at the bottom: what is possible, clicked, pointed at."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.tui.widgets.key_bar import KeyBar

from .world import Hands, driven, settled, text_of


def bar_of(pilot: Pilot[None]) -> str:
    return text_of(pilot.app).splitlines()[-1]


def tip(pilot: Pilot[None]) -> object:
    return pilot.app.screen.query_one(KeyBar).tooltip


def shown(pilot: Pilot[None]) -> list[tuple[str, str]]:
    """What Textual would show: the first key of each action that is not kept from it."""
    found: dict[str, tuple[str, str]] = {}
    for _, binding, _, _ in pilot.app.screen.active_bindings.values():
        if binding.show:
            label = pilot.app.get_key_display(binding)
            found.setdefault(binding.action, (label, binding.description))
    return list(found.values())


@pytest.mark.parametrize("place", ["1", "2", "3", "5"])
def test_it_holds_what_is_possible(path: Path, hands: Hands, place: str) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press(place)
        await settled(pilot)
        assert shown(pilot)
        assert bar_of(pilot).strip() == "  ".join(f"{key} {what}" for key, what in shown(pilot))

    driven(path, hands, drive, size=(140, 30))


def test_it_follows_the_focus(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        assert "l Log" in bar_of(pilot)
        await pilot.press("/")
        await settled(pilot)
        assert "l Log" not in bar_of(pilot)
        await pilot.press("escape")
        await settled(pilot)
        assert "l Log" in bar_of(pilot)

    driven(path, hands, drive, size=(140, 30))


def test_a_click_presses_the_key(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        at = bar_of(pilot).index("? Help")
        for column in (at, at + 5):
            await pilot.click(KeyBar, offset=(column, 0))
            await settled(pilot)
            assert "Escape closes" in text_of(pilot.app)
            await pilot.press("escape")
            await settled(pilot)
        end = len(bar_of(pilot).rstrip()) + 3
        await pilot.click(KeyBar, offset=(end, 0))
        await settled(pilot)
        assert len(pilot.app.screen_stack) == 1

    driven(path, hands, drive, size=(120, 30))


def test_what_is_pointed_at_is_said_and_stands_out(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        bar = pilot.app.screen.query_one(KeyBar)
        at = bar_of(pilot).index("l Log")
        plain = bar.render().spans
        await pilot.hover(KeyBar, offset=(at, 0))
        assert tip(pilot) == "Log what happened, in one line of your own words"
        assert bar.render().spans != plain
        await pilot.hover("Banner", offset=(1, 0))
        await pilot.pause()
        assert tip(pilot) is None
        assert bar.render().spans == plain

    driven(path, hands, drive, size=(120, 30))


def test_keys_of_ones_own_are_on_it(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        pilot.app.set_keymap({"app.log": "f2"})
        await settled(pilot)
        assert "f2 Log" in bar_of(pilot)

    driven(path, hands, drive, size=(120, 30))


def test_where_not_all_fit_the_help_stays(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("2")
        await settled(pilot)
        for columns in (80, 60, 30):
            await pilot.resize_terminal(columns, 24)
            await settled(pilot)
            bar = bar_of(pilot)
            assert bar.strip().startswith("⏎ Open")
            assert bar.rstrip().endswith("? Help")
            assert len(bar) <= columns

    driven(path, hands, drive)
