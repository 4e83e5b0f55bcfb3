"""The page with thirty days of lists says what the program says."""

from __future__ import annotations

import re

from tests.thirty_days import DAYS, PAGE, page

A_DATED_FACT = re.compile(r"\b\d{1,2} [A-Z][a-z]{2}\b|\btoday\b|\byesterday\b")


def test_the_page_with_thirty_days_is_what_the_program_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_each_nudge_of_thirty_days_cites_a_dated_fact_and_something_to_do() -> None:
    told = PAGE.read_text(encoding="utf-8")
    assert told.count("\n## ") == DAYS
    cards = re.findall(r"^\d+\. \*\*.+?(?=\n\d+\. |\n\n|\Z)", told, re.MULTILINE | re.DOTALL)
    assert len(cards) >= DAYS
    for card in cards:
        _who, why, material, step = card.splitlines()[:4]
        assert A_DATED_FACT.search(why), card
        assert material.strip(), card
        assert step.strip(), card
