"""Common ground at the command line, and how interests hang together."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Crm, made_by


@pytest.fixture
def ground(book: Path) -> Path:
    return made_by(
        [
            ("interest", "--me", "kubernetes", "chess"),
            ("interest", "Ana Lopes", "infrastructure", "golf"),
            ("log", "coffee with Ana Lopes on 2026-11-02 about #tides"),
            ("log", "message from Ana Lopes on 2026-11-03: I would rather learn rust"),
            ("interest", "--me", "rust"),
        ],
        book,
    )


def test_what_you_have_in_common_stands_first(inside: Crm, ground: Path) -> None:
    uid = inside("show", "Lopes", "--json").json["uid"][:8]
    assert inside("common", "Ana", "Lopes").out == (
        "Ana Lopes\n"
        "  Both    old boats: since today\n"
        "  Near    kubernetes (yours) – infrastructure (theirs)\n"
        "\n"
        "To ask about\n"
        "  golf  since today\n"
        "\n"
        "Perhaps\n"
        "  · rust (yours too): “…Lopes: I would rather learn rust” (3 Nov 2026)\n"
        "  · tides: you spoke of it 1 time, last on 2 Nov 2026\n"
        "  · boats: you spoke of it 3 times, last on 10 Oct 2026\n"
        f"  It counts once you confirm it: crm interest {uid} NAME\n"
        "\n"
        "Yours alone  chess\n"
    )


def test_who_is_left_alone_is_asked_and_suggested_nothing(inside: Crm, ground: Path) -> None:
    inside("bound", "Ana Lopes", "no-contact")
    shown = inside("common", "Lopes").out
    assert "They are to be left alone: this is only to be read.\n" in shown
    assert "old boats" in shown
    assert "To ask about" not in shown
    assert "Perhaps" not in shown


def test_whom_you_both_know_by_an_introduction(inside: Crm, ground: Path) -> None:
    inside("log", "introduced Ana Lopes to Ben Okoro", "--kind", "introduction")
    assert "  People  You both know Ben Okoro.\n" in inside("common", "Lopes").out
    inside("bound", "Ben", "no-contact")
    assert "Ben" not in inside("common", "Lopes").out


def test_what_only_you_spoke_of_suggests_nothing(inside: Crm, book: Path) -> None:
    inside("log", "message to Petrova about #tides")
    assert "tides" not in inside("common", "Petrova").out
    inside("log", "message from Petrova about #harbours")
    assert "  · harbours: you spoke of it 1 time" in inside("common", "Petrova").out


def test_nothing_in_common_is_said_plainly(inside: Crm, book: Path) -> None:
    assert inside("common", "Petrova").out == (
        "Ana Petrova\nNothing in common that is known yet.\n\nYours alone  old boats and rust\n"
    )
    assert inside("common", "Nobody").code == 3


def test_an_alias_merges_and_says_what_moved(inside: Crm, book: Path) -> None:
    inside("interest", "Ben", "barges")
    assert inside("interest", "alias", "barges", "old boats").out == (
        "barges means old boats from now on.\nWhat was barges is old boats now, on 1 list too.\n"
    )
    assert inside("interest", "Ben").out == (
        "Ben Okoro\n  old boats  shared, since today, also barges\n"
    )
    assert inside("interest", "alias", "sloops", "barges").out == (
        "sloops means old boats from now on.\n"
    )
    assert inside("interest", "Petrova", "#sloops").out.startswith("Ana Petrova\n  old boats  ")


def test_what_is_broader_is_shown_where_it_was_said(inside: Crm, book: Path) -> None:
    assert inside("interest", "broader", "old boats", "water").out == (
        "old boats is a part of water.\n"
        "It counts for common ground and insights, never for a stage or the gate.\n"
    )
    assert "old boats  since today, part of water\n" in inside("interest", "--me").out
    circle = inside("interest", "broader", "water", "old boats")
    assert (circle.code, circle.out) == (5, "")
    assert inside("interest", "broader", "old boats", "--remove").out.startswith(
        "old boats: on its own.\n"
    )
    assert "part of" not in inside("interest", "--me").out


@pytest.mark.parametrize(
    "words",
    ["alias", "alias a", "alias a b c", "alias a b --remove", "alias a a",
     "broader", "broader a", "broader a b c"],
)  # fmt: skip
@pytest.mark.usefixtures("book")
def test_half_a_sentence_is_asked_back(inside: Crm, words: str) -> None:
    ran = inside("interest", *words.split())
    assert (ran.code, ran.out) == (2, "")
