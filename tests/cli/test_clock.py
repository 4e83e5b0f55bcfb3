"""Who runs for long asks anew what time it is, and where."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
import tzlocal

from crm.cli.session import Session


def test_the_zone_of_a_long_run_follows_a_journey(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TZ", "CRM_NOW", "CRM_ZONE"):
        monkeypatch.delenv(name, raising=False)
    zones = [ZoneInfo("Europe/Lisbon"), ZoneInfo("Asia/Tokyo")]
    monkeypatch.setattr(tzlocal, "reload_localzone", lambda: zones.pop(0))
    session = Session()
    assert session.read_clock().zone.key == "Europe/Lisbon"
    assert session.read_clock().zone.key == "Asia/Tokyo"


def test_a_single_command_has_one_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_ZONE", "Europe/Lisbon")
    session = Session()
    first = session.clock
    monkeypatch.setenv("CRM_ZONE", "Asia/Tokyo")
    assert session.clock is first
