"""`crm contacts`: filters, orders and saved views."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Crm

pytestmark = pytest.mark.usefixtures("book")


def names(inside: Crm, *words: str) -> list[str]:
    return [line["name"] for line in inside("contacts", *words, "--json").json["contacts"]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--interest", "old boats"), ["Ana Lopes"]),
        (('#"old boats"',), ["Ana Lopes"]),
        (("#old boats",), []),
        (("--company", "north", "--company", "cont"), ["Ana Lopes", "Ana Petrova"]),
        (("ana", "circle:none"), ["Ana Petrova"]),
        (("--circle", "close", "--circle", "active", "--sort", "new"), ["Ben Okoro", "Ana Lopes"]),
        (("ben", "--stage", "connected", "--warmth", "new"), ["Ben Okoro"]),
        (("--due", "180", "--sort", "due"), ["Ana Lopes", "Ben Okoro"]),
    ],
)
def test_options_and_the_line_of_the_screen_filter_alike(
    inside: Crm, words: tuple[str, ...], expected: list[str]
) -> None:
    assert names(inside, *words) == expected


def test_a_view_is_saved_listed_used_and_let_go(inside: Crm, book: Path) -> None:
    assert "No views are saved." in inside("contacts", "--views").out
    saved = inside("contacts", "--circle", "close", "--save-view", "Near ones")
    assert "Saved the view “Near ones”: circle:close" in saved.out
    assert names(inside, "--view", "near ONES") == ["Ana Lopes"]
    assert names(inside, "--view", "near ones", "petrova") == []
    assert inside("contacts", "--views", "--json").json == {
        "views": [{"filter": "circle:close", "name": "Near ones"}]
    }
    assert "Let go of the view “Near ones”." in inside("contacts", "--forget-view", "NEAR ones").out
    assert inside("contacts", "--view", "near ones").code == 3


def test_a_filter_that_is_not_understood_is_an_error(inside: Crm) -> None:
    ran = inside("contacts", "circle:far")
    assert ran.code == 2
    assert "circle:far is none of inner, close" in ran.err
