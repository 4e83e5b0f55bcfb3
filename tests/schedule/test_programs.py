"""Daemons and commands in processes of their own, on one book, with a clock that runs fast."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.ten_minutes import Found, trial


@pytest.mark.xdist_group("programs")
def test_two_daemons_and_a_command_line_make_one_list_and_lose_nothing(tmp_path: Path) -> None:
    def some_calls(found: Found) -> bool:
        return found.asked < 4 and not found.complaints

    found = trial(tmp_path, some_calls, speed=3_600, screen=False)
    assert found.complaints == []
    assert found.is_good, found.said()
    assert found.begun == found.days >= 1
    assert found.asked == len(found.logged) == 4
