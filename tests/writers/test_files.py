"""A file is written whole, for its user alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from crm.writers.files import write_private


def test_only_the_user_can_read_it_whatever_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(b"older and longer")
    path.chmod(0o644)
    write_private(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_the_older_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(b"older")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_private(path, b"new")
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "synced").mkdir()
    link = tmp_path / "a.ics"
    link.symlink_to(tmp_path / "synced" / "a.ics")
    write_private(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "synced" / "a.ics").read_bytes() == b"new"
