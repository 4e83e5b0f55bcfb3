"""Interests at the command line: confirmed, shared and proposed ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Crm, made_by
from .test_json import wrong_object

HEARD = (
    ("log", "message from Ana Petrova on 2026-11-03: we should sail those old boats in May"),
    ("log", "message from Ben Okoro on 2026-11-04: my old boats leak, as ever"),
)


@pytest.fixture
def proposed(book: Path) -> Path:
    return made_by([*HEARD, ("interest", "--me", "old boats")], book)


def _uid(inside: Crm, who: str) -> str:
    return str(inside("show", who, "--json").json["uid"])[:8]


def test_mine_say_who_seems_to_share_them_and_how_to_confirm(inside: Crm, proposed: Path) -> None:
    assert inside("interest", "--me").out == (
        "Yours\n"
        "  old boats  since today\n"
        "    2 people wrote about it: Ben Okoro and Ana Petrova\n"
        "  rust  since today\n"
        "  It counts once you confirm it: crm interest WHO NAME\n"
    )


def test_many_who_seem_to_share_it_are_counted(inside: Crm, book: Path) -> None:
    names = [f"Guest {name}" for name in ("Asa", "Bo", "Cy", "Di", "Eli")]
    steps = [step for who in names for step in (
        ("add", who), ("log", f"message from {who} on 2026-11-05: I learn rust now"),
    )]  # fmt: skip
    made_by(steps, book)
    assert (
        "5 people wrote about it: Guest Asa, Guest Bo, Guest Cy and 2 more\n"
        in inside("interest", "--me", "rust").out
    )


def test_theirs_show_what_is_proposed_apart_with_the_words(inside: Crm, proposed: Path) -> None:
    inside("interest", "Ben Okoro", "maps")
    uid = _uid(inside, "Ben Okoro")
    listed = inside("interest", "Ben Okoro").out
    assert listed == (
        "Ben Okoro\n"
        "  maps  since today\n"
        "  Perhaps  old boats: “message from Ben Okoro: my old boats leak, as ever” (4\n"
        "           Nov 2026)\n"
        f"           Is it so? crm interest {uid} NAME, else with --remove\n"
    )


def test_a_card_shows_what_is_proposed_apart(inside: Crm, proposed: Path) -> None:
    uid = _uid(inside, "Petrova")
    shown = inside("show", "Petrova").out
    assert "\nPerhaps   old boats: “" in shown
    assert f"\n          Is it so? crm interest {uid} NAME, else with --remove\n" in shown
    assert "Perhaps" not in inside("show", "Lopes").out


def test_naming_a_proposed_interest_confirms_it(inside: Crm, proposed: Path) -> None:
    told = inside("interest", "Petrova", "old boats").out
    assert told.startswith("Ana Petrova\n  old boats  shared, since today, “")
    assert "Perhaps" not in told
    assert "1 person wrote about it: Ben Okoro\n" in inside("interest", "--me").out


def test_proposals_are_told_to_programs(inside: Crm, proposed: Path) -> None:
    mine = inside("interest", "--me", "--json").json
    assert list(wrong_object(mine, "interests", "interests")) == []
    boats, rust = mine["interests"]
    assert [who["name"] for who in boats["perhaps_shared_with"]] == ["Ben Okoro", "Ana Petrova"]
    assert rust["perhaps_shared_with"] == []
    (theirs,) = inside("interest", "Petrova", "--json").json["interests"]
    assert (theirs["confirmed"], theirs["shared"], theirs["since_on"]) == (
        False,
        False,
        "2026-11-03",
    )
