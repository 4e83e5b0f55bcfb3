"""The pictures of the documentation are those of the program as it is."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from .pictures import FOLDER, demo, made

DOCS = FOLDER.parent
_IMAGE = re.compile(r"!\[([^\]]*)\]\((pictures/[^)]+)\)")


@pytest.fixture(scope="module")
def drawn() -> dict[str, str]:
    with demo() as book:
        return made(book)


@pytest.mark.xdist_group("pictures")
def test_every_picture_is_as_the_program_draws_it(drawn: dict[str, str]) -> None:
    stale = [
        name
        for name, svg in drawn.items()
        if not (FOLDER / name).exists() or (FOLDER / name).read_text(encoding="utf-8") != svg
    ]
    assert stale == [], "make them again, and look at them: python -m tests.pictures"


@pytest.mark.xdist_group("pictures")
def test_no_picture_shows_whose_machine_made_it(drawn: dict[str, str]) -> None:
    for name, svg in drawn.items():
        assert tempfile.gettempdir() not in svg, name
        assert str(Path.home()) not in svg, name


@pytest.mark.xdist_group("pictures")
def test_no_picture_asks_another_host(drawn: dict[str, str]) -> None:
    for name, svg in drawn.items():
        assert ET.fromstring(svg) is not None, name
        asked = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL)
        hosts = set(re.findall(r"https?://([^/\"')\s]+)", asked)) - {"www.w3.org"}
        assert not {host for host in hosts if not host.endswith(("example.org", "example.com"))}, (
            name
        )


def test_every_picture_that_a_page_shows_is_there_and_says_what_it_shows() -> None:
    shown = set()
    for page in DOCS.glob("*.md"):
        for words, target in _IMAGE.findall(page.read_text(encoding="utf-8")):
            assert (DOCS / target).is_file(), f"{page.name}: {target}"
            assert words, f"{page.name}: {target}"
            shown.add(Path(target).name)
    assert shown >= {"today.svg", "contact.svg", "log.svg", "timeline-amara.svg"}
