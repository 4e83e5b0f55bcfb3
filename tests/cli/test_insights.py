"""The shelf at the command line: filled, searched, given from."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Crm, made_by
from .terminal import in_terminal, plain
from .test_json import wrong_object

PAGE = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><DT><H3>Old boats</H3><DL>
<DT><A HREF="https://example.org/caulking" ADD_DATE="1600000000">Caulking</A>
<DT><A HREF="place:x">Recent</A></DL>
<DT><A HREF="https://example.org/tea">Tea</A></DL>
"""


def add(inside: Crm, *words: str) -> str:
    """Put something on the shelf; returns its uid."""
    return str(inside("insight", "add", *words, "--json").json["uid"])


@pytest.mark.usefixtures("book")
def test_the_shelf_fills_without_quotes_and_shows_the_newest_first(inside: Crm) -> None:
    first = inside(
        "insight", "add", "Owning", "less,", "sharing", "more", "--link", "https://example.org/less",
        "--about", "rust, old boats,", "--take", "She is right.",
    )  # fmt: skip
    uid = inside("insight", "--json").json["insights"][0]["uid"][:8]
    assert first.out == (
        "Owning less, sharing more\n"
        f"  today, #old boats #rust [{uid}]\n"
        "  https://example.org/less\n"
        "  Your take  She is right.\n"
    )
    told = inside("insight", "add", "A thought").out
    assert "It is proposed to nobody yet: crm insight edit" in told
    assert inside("insight").out.startswith("A thought\n  today [")
    assert inside("insight", "list", "sharing", "boats").out == first.out
    assert "Nothing on the shelf holds" in inside("insight", "list", "tea").out


@pytest.mark.usefixtures("book")
def test_an_empty_shelf_says_how_to_fill_it(inside: Crm) -> None:
    assert inside("insight").out.startswith("The shelf is empty.\nPut something on it: crm insight")


@pytest.mark.usefixtures("book")
def test_what_fits_says_why_and_is_given_once(inside: Crm) -> None:
    uid = add(inside, "Caulking", "--about", "old boats")
    shown = inside("insight", "for", "Ana", "Lopes").out
    assert "  Why        you both care for old boats\n" in shown
    assert f'crm insight share {uid[:8]} WHO "your words"' in shown
    given = inside("insight", "share", uid[:6], "Ana Lopes", "for", "your", "sloop").out
    assert given.startswith("Logged: insight, Ana Lopes, today.\n")
    assert "  Shared     Ana Lopes (today)\n" in inside("insight").out
    assert inside("insight", "list", "--with", "Lopes").out == inside("insight").out
    assert "Nothing on the shelf fits Ana Lopes now." in inside("insight", "for", "Lopes").out
    again = inside("insight", "share", uid[:6], "Ana Lopes")
    assert (again.code, again.out) == (5, "")
    assert again.err.startswith("Ana Lopes has “Caulking” from you since 20 Nov 2026.")
    assert "insight Ana Lopes #old boats (a give): for your sloop" in inside("search", "sloop").out


@pytest.mark.usefixtures("book")
def test_who_is_left_alone_and_what_you_sell_are_refused(inside: Crm) -> None:
    own = add(inside, "Our tour", "--about", "old boats", "--own")
    assert "about what you offer: never proposed" in inside("insight").out
    refused = inside("insight", "share", own[:8], "Lopes")
    assert refused.code == 5
    assert "to share it would be an offer" in refused.err
    uid = add(inside, "Caulking", "--about", "old boats")
    inside("bound", "Ana Lopes", "no-contact")
    refused = inside("insight", "share", uid[:8], "Lopes")
    assert refused.code == 5
    assert "Ana Lopes is to be left alone" in refused.err
    assert "Nothing on the shelf fits" in inside("insight", "for", "Lopes").out


@pytest.mark.usefixtures("book")
def test_only_a_web_link_and_only_once(inside: Crm) -> None:
    for link in ("javascript:alert(1)", "file:///etc/passwd", "https://"):
        refused = inside("insight", "add", "x", "--link", link)
        assert (refused.code, refused.out) == (2, "")
    add(inside, "Less", "--link", "https://example.org/less")
    again = inside("insight", "add", "More", "--link", "http://www.example.org/less/")
    assert again.code == 5
    assert "on the shelf already: “Less”" in again.err


@pytest.mark.usefixtures("book")
def test_editing_and_retiring(inside: Crm) -> None:
    uid = add(inside, "Less", "--about", "rust", "--own")[:8]
    assert inside("insight", "edit", uid).code == 2
    edited = inside("insight", "edit", uid, "--about", "old boats,tea", "--not-own", "--json").json
    assert (edited["interests"], edited["is_own"], edited["title"]) == (
        ["old boats", "tea"], False, "Less",
    )  # fmt: skip
    assert inside("insight", "retire", uid).out == "Off the shelf: Less.\n"
    assert inside("insight", "--json").json == {"insights": []}
    assert inside("insight", "retire", "zzz").code == 3


@pytest.mark.usefixtures("book")
def test_bookmarks_come_onto_the_shelf_once_with_a_plain_report(
    inside: Crm, tmp_path: Path
) -> None:
    page = tmp_path / "bookmarks.html"
    page.write_text(PAGE)
    assert inside("insight", "import", str(page)).out == (
        "3 bookmarks in bookmarks.html, 2 new on the shelf.\n"
        "1 left out: no web page, or a link with a password in it.\n"
        "· 1 bookmark about old boats\n"
        "1 about nothing that is named: they wait on the shelf and are proposed to\n"
        "nobody. Name it: crm insight edit UID --about rust\n"
    )
    assert inside("insight", "import", str(page)).out == (
        "3 bookmarks in bookmarks.html, 0 new on the shelf.\n2 known already.\n"
        "1 left out: no web page, or a link with a password in it.\n"
    )
    only = inside("insight", "import", str(page), "--folder", "old boats", "--json").json
    assert (only["outside"], only["known"]) == (1, 1)
    assert inside("insight", "import", str(page), "--folder", "Tea").code == 3
    page.write_text("Dear all")
    refused = inside("insight", "import", str(page))
    assert refused.code == 7
    assert "no file of bookmarks" in refused.err


@pytest.mark.usefixtures("book")
def test_the_shelf_is_told_to_programs(inside: Crm, tmp_path: Path) -> None:
    uid = add(inside, "Caulking", "--about", "old boats")
    page = tmp_path / "bookmarks.html"
    page.write_text(PAGE)
    for words, name in (
        (("for", "Lopes"), "fitting insights"),
        (("share", uid, "Lopes"), "shared insight"),
        (("list",), "insights"),
        (("edit", uid, "--take", "good"), "insight"),
        (("import", str(page)), "bookmarks"),
        (("retire", uid), "insight"),
    ):
        ran = inside("insight", *words, "--json")
        assert (ran.code, list(wrong_object(ran.json, name, name))) == (0, [])


def test_a_terminal_of_any_width_shows_the_shelf(environment: dict[str, str], book: Path) -> None:
    made_by([("insight", "add", "On " + "very " * 30 + "old boats", "--about", "old boats")], book)
    for columns in (20, 80, 200):
        code, shown = in_terminal(["insight"], environment, columns=columns)
        assert code == 0
        assert "On very" in plain(shown)
        assert all(len(line) <= columns for line in plain(shown).split("\n"))
