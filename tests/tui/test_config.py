"""The configuration: themes and keys of the user's own. What is wrong in it is told, never
a crash."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot

from crm.errors import FileUnreadable
from crm.tui.app import Rapport
from crm.tui.config import Config, config_path, keep_theme, read_config, understood
from crm.tui.remapping import GROUPS, remapped
from crm.tui.themes import CONTRAST, DARK, LIGHT

from .world import Hands, driven, settled, text_of

IDS = [str(binding.id) for group in GROUPS.values() for binding in group]


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_theme_and_keys_are_read(tmp_path: Path) -> None:
    text = 'theme = "light"\n[keys]\n"app.log" = "&"\nnudge.snooze = "z, f5"\n'
    found = read_config(written(tmp_path, text))
    assert found.theme == LIGHT.name
    assert found.keys == {"app.log": "ampersand", "nudge.snooze": "z,f5"}
    assert found.troubles == ()


def test_without_a_file_all_is_usual(tmp_path: Path) -> None:
    assert read_config(tmp_path / "none.toml") == Config(tmp_path / "none.toml")


def test_the_environment_names_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CRM_CONFIG", str(tmp_path / "mine.toml"))
    assert config_path() == tmp_path / "mine.toml"
    monkeypatch.delenv("CRM_CONFIG")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert config_path().name == "config.toml"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("theme = ", "not understood at its end"),
        ('theme = "dark"\nascii = [', "is a quote or a bracket missing there?"),
        ("theme = 3", "must be text"),
        ("keys = 3", "must be a table"),
        ("colour = 1", "“colour” means nothing"),
        ('[keys]\n"app.lag" = "x"', "Do you mean app.log?"),
        ('[keys]\n"app.log" = 3', "must be text"),
        ('[keys]\n"app.log" = ""', "must be text"),
        ('[keys]\n"app.log" = "ctrl+nothing"', "is no key"),
        ('[keys]\n"app.log" = "hello"', "is no key"),
        ('[keys]\n"app.log" = "x,,y"', "is no key"),
        ('[keys]\n"nudge.draft" = "s"', "taken by nudge.snooze"),
        ('[keys]\n"app.log" = "d"', "taken by nudge.done"),
        ('[keys]\n"nudge.done" = "l"', "taken by app.log"),
        ('[keys]\n"person.ground" = "2"', "taken by app.contacts"),
        ('[keys]\n"app.log" = "z"\n"app.help" = "z"', "“z” for app.help is taken by app.log"),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, text: str, told: str) -> None:
    found = read_config(written(tmp_path, text))
    assert len(found.troubles) == 1
    assert told in found.troubles[0]


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    assert "cannot be read" in read_config(tmp_path / "folder.toml").troubles[0]
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    assert "not in UTF-8" in read_config(tmp_path / "bytes.toml").troubles[0]
    (tmp_path / "huge.toml").write_bytes(b"#" * 100_001)
    assert "too long" in read_config(tmp_path / "huge.toml").troubles[0]


def test_two_keys_may_change_places() -> None:
    granted, troubles = remapped({"nudge.draft": "s", "nudge.snooze": "f"})
    assert granted == {"nudge.draft": "s", "nudge.snooze": "f"}
    assert not troubles


def test_a_wish_refused_may_refuse_the_next() -> None:
    # app.log cannot have d; so l is not free for the contact's place.
    granted, troubles = remapped({"app.log": "d", "person.notice": "l"})
    assert not granted
    assert len(troubles) == 2


KEYS = st.sampled_from(["a", "d", "l", "q", "s", "x", "?", "enter", "escape", "f5", "ctrl+x", "1"])


@given(st.dictionaries(st.sampled_from(IDS), KEYS, max_size=6))
def test_no_two_actions_of_a_place_get_one_key(wanted: dict[str, str]) -> None:
    granted, troubles = remapped(dict(wanted))
    assert len(granted) + len(troubles) == len(wanted)
    for group in GROUPS.values():
        usual: dict[str, set[str]] = {}
        chosen: dict[str, set[str]] = {}
        for binding in group:
            for key in binding.key.split(","):
                usual.setdefault(key, set()).add(str(binding.id))
            for key in granted.get(str(binding.id), binding.key).split(","):
                chosen.setdefault(key, set()).add(str(binding.id))
        for key, ids in chosen.items():
            assert len(ids) == 1 or ids <= usual.get(key, set())


@given(st.dictionaries(st.text(), st.one_of(st.text(), st.integers(), st.none())))
def test_no_wish_is_a_crash(wanted: dict[str, object]) -> None:
    granted, troubles = remapped(wanted)
    assert len(granted) + len(troubles) == len(wanted)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", 'theme = "light"\n'),
        ('# mine\ntheme = "dark" # quiet\n', '# mine\ntheme = "light"\n'),
        ('[keys]\n"app.log" = "+"\n', 'theme = "light"\n[keys]\n"app.log" = "+"\n'),
        ('[keys]\ntheme = "x"\n', 'theme = "light"\n[keys]\ntheme = "x"\n'),
    ],
)
def test_a_theme_is_kept_and_all_else_stays(tmp_path: Path, before: str, after: str) -> None:
    path = tmp_path / "deep" / "config.toml"
    path.parent.mkdir()
    path.write_text(before, encoding="utf-8")
    keep_theme(path, LIGHT.name)
    assert path.read_text(encoding="utf-8") == after
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_broken_configuration_is_not_written_over(tmp_path: Path) -> None:
    path = written(tmp_path, "theme = \n[keys\n")
    with pytest.raises(FileUnreadable):
        keep_theme(path, LIGHT.name)
    assert path.read_text(encoding="utf-8") == "theme = \n[keys\n"
    assert list(tmp_path.iterdir()) == [path]


def test_keys_of_ones_own_work_and_show(path: Path, hands: Hands) -> None:
    config = understood('[keys]\n"app.log" = "f7"\n"app.contacts" = "0"\n"nudge.snooze" = "z"\n')

    async def drive(pilot: Pilot[None]) -> None:
        assert "0Contacts" in text_of(pilot.app).splitlines()[0]
        await pilot.press("j")
        await settled(pilot)
        assert "z Snooze" in text_of(pilot.app)
        await pilot.press("l")
        await settled(pilot)
        assert len(pilot.app.screen_stack) == 1
        await pilot.press("f7")
        await settled(pilot)
        assert len(pilot.app.screen_stack) == 2
        await pilot.press("escape", "question_mark")
        await settled(pilot)
        assert "z        Snooze" in text_of(pilot.app)
        assert "f7       Log" in text_of(pilot.app)
        await pilot.press("escape", "0")
        await settled(pilot)
        assert pilot.app.current_mode == "contacts"

    driven(path, hands, drive, size=(100, 70), app=Rapport(path, hands.clock(), config=config))


def test_troubles_are_told_once_it_is_open(path: Path, hands: Hands, tmp_path: Path) -> None:
    config = read_config(written(tmp_path, 'theme = "[red]mauve"\n[keys]\n"app.lag" = "x"\n'))

    async def drive(pilot: Pilot[None]) -> None:
        told = "\n".join(notice.message for notice in pilot.app._notifications)
        assert "There is no action “app.lag”. Do you mean app.log?" in told
        assert "There is no theme “[red]mauve”" in told
        assert pilot.app.theme == DARK.name

    driven(path, hands, drive, app=Rapport(path, hands.clock(), config=config))
    assert 'theme = "[red]mauve"' in (tmp_path / "config.toml").read_text(encoding="utf-8")


def test_a_theme_that_is_chosen_is_there_the_next_time(
    path: Path, hands: Hands, tmp_path: Path
) -> None:
    file = tmp_path / "config.toml"

    async def drive(pilot: Pilot[None]) -> None:
        assert not file.exists()
        pilot.app.theme = CONTRAST.name
        await settled(pilot)

    driven(path, hands, drive, app=Rapport(path, hands.clock(), config=read_config(file)))
    assert read_config(file).theme == CONTRAST.name
