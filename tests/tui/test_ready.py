"""What is gone to for the first time is ready, and has asked the book for nothing yet."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from textual.pilot import Pilot

from crm.book.book import Book
from crm.tui import ready
from crm.tui.app import Rapport
from crm.tui.modes import MODES
from crm.tui.screens.contact import ContactScreen
from crm.tui.screens.following import FollowingScreen

from .test_trouble import until
from .world import Hands, driven, settled, text_of

PLACES = {mode.id for mode in MODES}


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was done last of all; the garbage of the tests is left alone."""
    told: list[str] = []
    acts = {name: lambda *_, name=name: told.append(name) for name in ("freeze", "set_threshold")}
    monkeypatch.setattr(ready, "gc", SimpleNamespace(**acts))
    return told


def eager(path: Path, hands: Hands) -> Rapport:
    app = Rapport(path, hands.clock())
    app.is_getting_ready = True
    return app


def made(pilot: Pilot[None]) -> set[str]:
    return set(pilot.app._screen_stacks)


def test_places_are_made_ahead_and_look_when_they_are_gone_to(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch, done: list[str]
) -> None:
    looked: list[str] = []
    look = FollowingScreen._look_now

    def watched(screen: FollowingScreen) -> None:
        looked.append(type(screen).__name__)
        look(screen)

    monkeypatch.setattr(FollowingScreen, "_look_now", watched)
    monkeypatch.setattr(ready, "IDLE_SECONDS", 0)

    async def drive(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: bool(done))
        await settled(pilot)
        assert made(pilot) >= PLACES
        assert pilot.app.current_mode == "today"
        assert set(looked) <= {"TodayScreen", "ContactsScreen"}
        with Book.open(path, hands.clock()) as book:
            book.add_insight("On tar", interests=["old boats"])
        for mode in MODES:
            await pilot.press(mode.key)
            await settled(pilot)
            shown = text_of(pilot.app)
            assert mode.key + mode.label in shown.splitlines()[0]
            assert ("On tar" in shown) == (mode.id == "insights")
            await pilot.press("escape")
        assert len(set(looked)) == len(PLACES)

    driven(path, hands, drive, app=eager(path, hands))


def test_nobody_who_types_waits_for_a_place_to_be_made(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch, done: list[str]
) -> None:
    tried: list[float] = []

    def at_once() -> float:
        tried.append(0)
        return 0

    monkeypatch.setattr(ready, "monotonic", at_once)

    async def drive(pilot: Pilot[None]) -> None:
        await pilot.press("j")
        before = len(tried)
        await until(pilot, lambda: len(tried) > before + 2)
        assert made(pilot) & PLACES == {"today"}
        monkeypatch.setattr(ready, "monotonic", lambda: ready.IDLE_SECONDS)
        await until(pilot, lambda: bool(done))
        assert made(pilot) >= PLACES
        assert done == ["freeze", "set_threshold"]

    driven(path, hands, drive, app=eager(path, hands))


def test_the_next_person_is_shown_as_if_the_screen_were_made_for_them(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch, done: list[str]
) -> None:
    monkeypatch.setattr(ready, "IDLE_SECONDS", 0)
    shown: dict[bool, list[str]] = {True: [], False: []}

    async def drive(pilot: Pilot[None]) -> None:
        app = pilot.app
        assert isinstance(app, Rapport)
        if app.is_getting_ready:
            await until(pilot, lambda: bool(done))
        await pilot.press("2")
        await settled(pilot)
        for keys in (("enter", "left", "plus", "]", "]", "escape"), ("j", "enter")):
            for key in keys:
                await pilot.press(key)
                await settled(pilot)
            shown[app.is_getting_ready].append(text_of(app))
        assert isinstance(app.screen, ContactScreen)
        assert (app.screen is app.contact_ready) == app.is_getting_ready
        assert app.screen.person[1] == "Ben Okoro"
        assert "keel" not in text_of(app)
        # Whoever is opened over that one gets a screen of their own.
        app.open_person("", "")
        assert len(app.screen_stack) == 3
        assert app.screen_stack[1] is not app.screen_stack[2]
        await settled(pilot)

    driven(path, hands, drive, app=eager(path, hands))
    driven(path, hands, drive, app=Rapport(path, hands.clock()))
    assert shown[True] == shown[False]
