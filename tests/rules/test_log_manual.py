"""The manual of the line, docs/log.md, says what is so. Today is 22 November 2026."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from crm.rules.phrase import understand, understand_date

MANUAL = (Path(__file__).parents[2] / "docs" / "log.md").read_text(encoding="utf-8")
TODAY = date(2026, 11, 22)
ROWS = re.findall(
    r"^\|(.*)\|(.*)\|$", MANUAL.partition("| certain |")[2].partition("\n\n")[0], re.MULTILINE
)


def typed(cells: list[str]) -> list[str]:
    return [words for cell in cells for words in re.findall(r"`([^`]+)`", cell)]


CERTAIN, DOUBTFUL = typed([row[0] for row in ROWS]), typed([row[1] for row in ROWS])


def test_the_manual_names_both_sorts_of_days() -> None:
    assert len(CERTAIN) > 10
    assert len(DOUBTFUL) > 10


@pytest.mark.parametrize("words", CERTAIN)
def test_a_day_that_the_manual_calls_certain_is_read(words: str) -> None:
    assert understand_date(words, TODAY) is not None


@pytest.mark.parametrize("words", DOUBTFUL)
def test_a_day_that_the_manual_calls_not_certain_is_asked_for(words: str) -> None:
    assert understand(words, TODAY).on is None


@pytest.mark.parametrize("words", re.findall(r"`([^`]+)`", MANUAL.split("due day, and\n")[1])[:6])
def test_a_due_day_of_the_manual_is_read(words: str) -> None:
    assert understand_date(words, TODAY, future=True) is not None
