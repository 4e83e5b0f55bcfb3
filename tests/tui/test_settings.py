"""Settings in the screen: what is changed is in the book, or in the configuration."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.faces.configuration import rollover_hour
from crm.schedule.service import this_service
from crm.tui.app import Rapport
from crm.tui.config import read_config
from crm.tui.screens.settings import SettingsScreen
from crm.tui.themes import CONTRAST

from .places import SIZES, Compare, is_pictured, poison, pressed, shows_nothing_foreign
from .world import HOSTILE, Hands, driven, in_book, text_of


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No daemon of the computer that the tests run on."""
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))


async def at(pilot: Pilot[None], key: str) -> None:
    """Choose a setting."""
    await pressed(pilot, "9")
    screen = pilot.app.screen
    assert isinstance(screen, SettingsScreen)
    while screen.chosen != key:
        await pressed(pilot, "j")


def test_ones_name_is_changed(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await at(pilot, "name")
        await pressed(pilot, "enter", "end", "' Okafor", "enter")
        assert "Mika Example Okafor" in text_of(pilot.app)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.owner_name() == "Mika Example Okafor"


def test_the_hour_at_which_a_day_begins_is_changed_and_kept(path: Path, tmp_path: Path) -> None:
    hands = Hands()
    hands.at = hands.at.replace(hour=5)  # before six it is the day before, before four it was not
    file = tmp_path / "config.toml"
    app = Rapport(path, hands.clock(), config=read_config(file))

    async def drive(pilot: Pilot[None]) -> None:
        assert "20 November" in text_of(pilot.app)
        await at(pilot, "day")
        await pressed(pilot, "enter", "ctrl+u", "'25", "enter")
        assert "An hour from 0 to 12" in text_of(pilot.app)
        await pressed(pilot, "enter", "ctrl+u", "'6:00", "enter")
        assert "at 6:00" in text_of(pilot.app)
        await pressed(pilot, "1")
        assert "19 November" in text_of(pilot.app)

    driven(path, hands, drive, app=app)
    assert read_config(file).day_begins == rollover_hour(file) == 6


def test_ascii_is_chosen_and_holds_for_every_place_at_once(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    app = Rapport(path, Hands().clock(), config=read_config(file))

    async def drive(pilot: Pilot[None]) -> None:
        for key in "1234567":
            await pressed(pilot, key)
        await at(pilot, "letters")
        await pressed(pilot, "enter", "a")
        for key in "91234567":
            await pressed(pilot, key)
            assert text_of(pilot.app).isascii(), key
        await at(pilot, "letters")
        await pressed(pilot, "enter", "u")
        await pressed(pilot, "1")
        assert "╭" in text_of(pilot.app)

    driven(path, Hands(), drive, app=app)
    assert read_config(file).ascii is False


def test_a_daemon_is_installed_after_it_was_shown_and_let_go(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await at(pilot, "daemon")
        await pressed(pilot, "enter")
        assert "ExecStart" in text_of(pilot.app)
        await pressed(pilot, "escape")
        assert not service.path.exists()
        await pressed(pilot, "enter", "y")
        assert str(path) in service.path.read_text(encoding="utf-8")
        assert "e ends that" in text_of(pilot.app)
        await pressed(pilot, "e", "y")
        assert not service.path.exists()

    service = this_service()
    driven(path, hands, drive, size=(120, 40))


def test_the_pace_is_changed_or_refused(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await at(pilot, "pace")
        await pressed(pilot, "e", "' 9", "enter")
        assert "A week has seven days" in text_of(pilot.app)
        await pressed(pilot, "ctrl+u", "'5 4 3 2 1 0 x", "enter")
        assert "Only numbers" in text_of(pilot.app)
        await pressed(pilot, "ctrl+u", "'5 4 3 2 1 0 0", "enter")
        assert "5 4 3 2 1 0 0" in text_of(pilot.app)

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.capacities() == (5, 4, 3, 2, 1, 0, 0)


def test_a_quiet_time_begins_and_ends(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await at(pilot, "quiet")
        await pressed(pilot, "e", "w")
        assert "until Fri 27 Nov" in text_of(pilot.app)
        with in_book(path, hands) as book:
            assert len(book.quiet_times()) == 1
        await pressed(pilot, "e", "e")

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        assert book.quiet_times() == ()


def test_a_theme_is_chosen_and_kept(path: Path, hands: Hands, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"

    async def drive(pilot: Pilot[None]) -> None:
        await at(pilot, "theme")
        await pressed(pilot, "e", "c")
        assert pilot.app.theme == CONTRAST.name
        assert "Theme         contrast" in text_of(pilot.app)

    driven(path, hands, drive, app=Rapport(path, hands.clock(), config=read_config(file)))
    assert read_config(file).theme == CONTRAST.name


def test_a_backup_is_made_and_listed(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await at(pilot, "backups")
        await pressed(pilot, "e")
        told = [notice.message for notice in pilot.app._notifications]
        assert any(words.startswith("Backed up") for words in told)
        await pressed(pilot, "e")
        told = [notice.message for notice in pilot.app._notifications]
        assert "Today's backup is there already." in told

    driven(path, hands, drive)
    with in_book(path, hands) as book:
        ((made, _),) = book.backups()
    assert made.exists()


def test_the_book_is_checked(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await at(pilot, "check")
        await pressed(pilot, "e")
        assert "All is well" in text_of(pilot.app)

    driven(path, hands, drive)


def test_a_damaged_book_is_told(path: Path, hands: Hands) -> None:
    poison(path, hands, "99", ("contact", "exchanges"))

    async def drive(pilot: Pilot[None]) -> None:
        await at(pilot, "check")
        await pressed(pilot, "e")
        assert "The book contradicts itself" in text_of(pilot.app)

    driven(path, hands, drive)


def test_the_path_is_copied_and_the_keys_are_shown(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        await at(pilot, "book")
        await pressed(pilot, "e")
        assert pilot.app.clipboard == str(path)
        await pressed(pilot, "k", "k", "e")
        assert "Change what is chosen" in text_of(pilot.app)

    driven(path, hands, drive)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_do_nothing(path: Path, hands: Hands, text: str) -> None:
    poison(path, hands, text, ("contact", "name"))
    driven(path, hands, shows_nothing_foreign("9", "e", "escape"))


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "120x40"])
@pytest.mark.parametrize("state", ["full", "pace", "error"])
def test_picture(
    snap_compare: Compare, furnished: Path, hands: Hands, size: tuple[int, int], state: str,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    # The path of the book is shown: it must not be another one with each run.
    monkeypatch.setenv("HOME", str(tmp_path))
    path = tmp_path / "book.db"
    path.write_bytes(furnished.read_bytes())
    keys = {"full": ["9"], "pace": ["9", "j"], "error": ["9", "j", "e", "' 9", "enter"]}[state]
    assert is_pictured(snap_compare, path, hands, size, keys)
