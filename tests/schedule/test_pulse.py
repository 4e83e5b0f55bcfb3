"""Whether a daemon is alive is told by the system's own lock, and what it did by a file."""

from __future__ import annotations

import stat
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crm.errors import FileUnreadable
from crm.rules.chores import Chore
from crm.schedule.chores import Round, Trouble
from crm.schedule.pulse import LastRound, Pulse

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "rapport"


def test_it_beats_while_any_daemon_is_alive(folder: Path) -> None:
    one, other = Pulse(folder, Path("/a/book.db")), Pulse(folder, Path("/a/book.db"))
    assert not one.beats()
    with one.beating():
        with other.beating():
            assert one.beats()
        assert other.beats()
        assert not Pulse(folder, Path("/another/book.db")).beats()
    assert not one.beats()


def test_the_last_round_is_told_to_whoever_asks_and_private(folder: Path) -> None:
    pulse = Pulse(folder, Path("/a/book.db"))
    assert pulse.last_round() is None
    with pulse.beating():
        pulse.tell(Round(NOW, date(2026, 3, 2), busy=True))
        trouble = Trouble(Chore.BACKUP, "There is no room left.")
        pulse.tell(Round(NOW, date(2026, 3, 2), troubles=[trouble]))
    told = LastRound(NOW, busy=False, troubles=("backup: There is no room left.",))
    assert Pulse(folder, Path("/a/book.db")).last_round() == told
    assert {stat.S_IMODE(found.stat().st_mode) for found in folder.iterdir()} == {0o600}
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"at": "soon"}', '{"at": 1}'])
def test_a_file_that_is_no_telling_tells_nothing(folder: Path, text: str) -> None:
    pulse = Pulse(folder, Path("/a/book.db"))
    with pulse.beating():
        pulse.tell(Round(NOW, date(2026, 3, 2)))
    [told] = folder.glob("*.json")
    told.write_text(text)
    assert pulse.last_round() is None


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    pulse = Pulse(tmp_path / "state", Path("/a/book.db"))
    with pytest.raises(FileUnreadable, match="cannot be written"), pulse.beating():
        pass
    pulse.tell(Round(NOW, date(2026, 3, 2)))
    assert not pulse.beats()
