"""Putting right what was logged, at the command line."""

from __future__ import annotations

from pathlib import Path

from .conftest import Crm
from .test_json import wrong_object


def test_without_an_option_the_last_ones_are_listed(inside: Crm, book: Path) -> None:
    listed = inside("correct", "Lopes").out
    uid = inside("correct", "Lopes", "--json").json["interactions"][0]["uid"]
    assert listed.startswith(uid[:8])
    assert "crm correct UID" in listed


def test_what_is_put_right_is_said(inside: Crm, book: Path) -> None:
    uid = inside("correct", "Lopes", "--json").json["interactions"][0]["uid"]
    done = inside("correct", uid[:10], "--note", "the keel, and her new shop")
    assert done.code == 0
    assert "the keel, and her new shop" in done.out
    again = inside("correct", uid, "--depth", "3", "--json").json
    assert list(wrong_object(again, "corrected", "corrected")) == []
    assert again["interaction"]["depth"] == 3


def test_what_stands_is_refused_in_words(inside: Crm, book: Path) -> None:
    inside("log", "no from Ben", "--kind", "no")
    uid = inside("correct", "Ben", "--json").json["interactions"][0]["uid"]
    refused = inside("correct", uid, "--kind", "thanks")
    assert refused.code != 0
    assert "A no stands: it cannot become something else." in refused.err
