"""Links are opened where somebody can browse, else shown; nothing else is ever opened."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from textual.pilot import Pilot

from crm.tui import links

from .world import Hands, driven, settled, text_of

UNSAFE = (
    "javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "example.org",
    "https://user:pw@example.org", "https://example.org/\x1b[2J", "https://exa\u202emple.org",
    "mailto:", "mailto:ana@example.org\nBcc: x@example.org", "--help", "data:text/html,x", "",
)  # fmt: skip


@pytest.mark.parametrize("link", UNSAFE)
def test_what_is_no_safe_link_is_not_opened(link: str) -> None:
    assert not links.is_safe(link)


@pytest.mark.parametrize(
    "link",
    ["https://example.org/a?b=c", "http://example.org", "mailto:ana@example.org?subject=Boats"],
)
def test_whole_links_are_safe(link: str) -> None:
    assert links.is_safe(link)


def opened_with(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ends: int) -> Path:
    """A desktop whose opener writes down what it is asked to open, and ends so."""
    seen = tmp_path / "opened"
    (tmp_path / "bin").mkdir()
    opener = tmp_path / "bin" / "xdg-open"
    opener.write_text(f'#!/bin/sh\nprintf %s "$1" > "{seen}"\nexit {ends}\n', encoding="utf-8")
    opener.chmod(0o755)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", f"{opener.parent}:/usr/bin:/bin")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    monkeypatch.delenv("SSH_TTY", raising=False)
    return seen


def test_a_link_opens_on_a_desktop(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen = opened_with(monkeypatch, tmp_path, 0)

    async def drive(pilot: Pilot[None]) -> None:
        links.open_link(pilot.app, "https://example.org/keel")
        await settled(pilot)
        assert seen.read_text(encoding="utf-8") == "https://example.org/keel"
        assert "Escape closes" not in text_of(pilot.app)

    driven(path, hands, drive)


def test_a_link_that_cannot_be_opened_is_shown(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened_with(monkeypatch, tmp_path, 3)

    async def drive(pilot: Pilot[None]) -> None:
        links.open_link(pilot.app, "https://example.org/keel")
        await settled(pilot)
        assert "https://example.org/keel" in text_of(pilot.app)

    driven(path, hands, drive)


def test_over_ssh_a_link_is_shown_and_copied(
    path: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen = opened_with(monkeypatch, tmp_path, 0)
    monkeypatch.setenv("SSH_CONNECTION", "10.0.0.1 22 10.0.0.2 22")

    async def drive(pilot: Pilot[None]) -> None:
        links.open_link(pilot.app, "https://example.org/keel")
        await settled(pilot)
        assert "https://example.org/keel" in text_of(pilot.app)
        await pilot.press("y")
        await settled(pilot)
        assert pilot.app.clipboard == "https://example.org/keel"
        assert not seen.exists()

    driven(path, hands, drive)


def test_an_unsafe_link_is_refused_in_words(path: Path, hands: Hands) -> None:
    async def drive(pilot: Pilot[None]) -> None:
        links.open_link(pilot.app, "file:///etc/passwd")
        await settled(pilot)
        told = [notice.message for notice in pilot.app._notifications]
        assert told == ["Only whole http, https and mailto links are opened."]

    driven(path, hands, drive)
