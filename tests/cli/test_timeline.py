"""The picture of a relationship at the command line: zoomed, in ASCII, as SVG."""

from __future__ import annotations

import stat
from pathlib import Path
from xml.etree import ElementTree as ET

from .conftest import Crm


def test_a_zoom_shows_so_much_time_around_a_day(inside: Crm, book: Path) -> None:
    shown = inside("timeline", "Lopes", "--zoom", "month", "--at", "2026-10-10").out
    assert "less than a day" in shown
    assert "today" not in shown
    near = inside("timeline", "Lopes", "--zoom", "month").out
    assert "today" in near


def test_a_day_alone_means_the_year_around_it(inside: Crm, book: Path) -> None:
    assert (
        inside("timeline", "Lopes", "--at", "2026-10-10").out
        == inside("timeline", "Lopes", "--zoom", "year", "--at", "2026-10-10").out
    )


def test_ascii_is_a_choice(inside: Crm, book: Path) -> None:
    assert inside("timeline", "Lopes", "--ascii").out.isascii()
    assert not inside("timeline", "Lopes").out.isascii()


def test_days_and_a_zoom_do_not_go_together(inside: Crm, book: Path) -> None:
    refused = inside("timeline", "Lopes", "--days", "90", "--zoom", "year")
    assert refused.code == 2
    assert "Either --days, or --zoom and --at." in refused.err


def test_the_svg_is_written_for_the_user_alone(inside: Crm, book: Path, tmp_path: Path) -> None:
    where = tmp_path / "ana.svg"
    said = inside("timeline", "Lopes", "--svg", str(where))
    assert said.out.startswith("Drawn:")
    assert stat.S_IMODE(where.stat().st_mode) == 0o600
    assert ET.fromstring(where.read_text(encoding="utf-8")).tag.endswith("svg")
    printed = inside("timeline", "Lopes", "--svg", "-").out
    assert printed == where.read_text(encoding="utf-8")


def test_an_svg_that_cannot_be_written_is_told(inside: Crm, book: Path, tmp_path: Path) -> None:
    failed = inside("timeline", "Lopes", "--svg", str(tmp_path / "nowhere" / "ana.svg"))
    assert failed.code == 7
    assert "nowhere" in failed.err


def test_json_has_the_openings_of_the_gate(inside: Crm, book: Path) -> None:
    told = inside("timeline", "Lopes", "--json").json
    assert told["gate_openings"] == []
    assert told["permits"] == []
