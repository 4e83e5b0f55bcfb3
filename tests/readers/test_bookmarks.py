"""Bookmarks of every browser; what is none, or means harm, is refused in one sentence."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm.errors import FileUnreadable
from crm.readers import bookmarks
from crm.readers.bookmarks import read_bookmarks
from crm.records import BookmarkRecord

ZONE = ZoneInfo("Europe/Lisbon")
MARK = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n"

FIREFOX = f"""{MARK}<!-- This is an automatically generated file.
     It will be read and overwritten.
     DO NOT EDIT! -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>

<DL><p>
    <DT><H3 ADD_DATE="1600000000" LAST_MODIFIED="1600000001">Reading</H3>
    <DD>what I want to read
    <DL><p>
        <DT><A HREF="https://example.org/a?b=1&amp;c=2" ADD_DATE="1600000000" \
ICON_URI="https://example.org/i.ico" ICON="data:image/png;base64,{"A" * 200_000}" \
TAGS="rust,old boats">Caf&eacute; &lt;3</A>
        <DD>A description of it.
        <DT><A HREF="place:sort=8" ADD_DATE="1600000001">Most visited</A>
    </DL><p>
    <HR>
    <DT><A HREF="https://example.org/b" SHORTCUTURL="b">B</A>
</DL>
"""
CHROME = f"""{MARK}<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1600000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><H3 ADD_DATE="1600000000">Rust</H3>
        <DL><p>
            <DT><A HREF="https://example.org/a" ADD_DATE="1600000000">A</A>
        </DL><p>
        <DT><A HREF="https://example.org/b" ADD_DATE="1600041600">B</A>
    </DL><p>
</DL><p>
"""
SAFARI = f"""{MARK}
	<HTML>
	<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
	<Title>Bookmarks</Title>
	<H1>Bookmarks</H1>
	<DT><H3 FOLDED>Favourites</H3>
	<DL><p>
		<DT><A HREF="https://example.org/a">A</A>
	</DL><p>
	<DT><H3 FOLDED id="com.apple.ReadingList">Reading List</H3>
	<DL><p>
		<DT><A HREF="https://example.org/b">B</A>
	</DL><p>
	</HTML>
"""
OWN: dict[str, Any] = {
    "checksum": "0",
    "roots": {
        "bookmark_bar": {
            "type": "folder",
            "name": "Bookmarks bar",
            "children": [
                {
                    "type": "folder",
                    "name": "Rust",
                    "children": [
                        {
                            "type": "url",
                            "name": "A",
                            "url": "https://example.org/a",
                            "date_added": "13244473600000000",
                        }
                    ],
                },
                {"type": "url", "name": "B", "url": "https://example.org/b"},
            ],
        },
        "sync_transaction_version": "1",
    },
    "version": 1,
}


def read(content: str | bytes, folder: Path, name: str = "bookmarks.html") -> list[BookmarkRecord]:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(read_bookmarks(path, ZONE))


def refusal(content: str | bytes, folder: Path, name: str = "bookmarks.html") -> str:
    with pytest.raises(FileUnreadable) as caught:
        read(content, folder, name)
    assert "\n" not in caught.value.message
    return caught.value.message


def test_a_firefox_export(tmp_path: Path) -> None:
    first, second, third = read(FIREFOX, tmp_path)
    assert first == BookmarkRecord(
        title="Café <3",
        link="https://example.org/a?b=1&c=2",
        folders=("Reading",),
        tags=("rust", "old boats"),
        added_on=date(2020, 9, 13),
        note="A description of it.",
    )
    assert (second.link, second.folders, second.note) == ("place:sort=8", ("Reading",), "")
    assert (third.title, third.folders, third.added_on) == ("B", (), None)


def test_a_chrome_export(tmp_path: Path) -> None:
    first, second = read(CHROME, tmp_path)
    assert (first.folders, first.added_on) == (("Bookmarks bar", "Rust"), date(2020, 9, 13))
    assert (second.folders, second.added_on) == (("Bookmarks bar",), date(2020, 9, 14))


def test_a_safari_export(tmp_path: Path) -> None:
    found = read(SAFARI, tmp_path)
    assert [(one.title, one.folders) for one in found] == [
        ("A", ("Favourites",)), ("B", ("Reading List",)),
    ]  # fmt: skip


def test_chromes_own_file(tmp_path: Path) -> None:
    first, second = read(json.dumps(OWN), tmp_path, "Bookmarks")
    assert first == BookmarkRecord(
        "A", "https://example.org/a", ("Bookmarks bar", "Rust"), (), date(2020, 9, 13)
    )
    assert (second.title, second.folders, second.added_on) == ("B", ("Bookmarks bar",), None)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_file_saved_again_by_another_program(tmp_path: Path, encoding: str) -> None:
    assert len(read(CHROME.replace("\n", "\r\n").encode(encoding), tmp_path)) == 2


def test_broken_html_gives_what_can_be_read(tmp_path: Path) -> None:
    broken = (
        f"{MARK}<DL><DT><H3>Rust<DL><DT><A HREF='https://example.org/a'>A"
        "<DT><A href=https://example.org/b TAGS>B</a></b></DL></DL></DL>"
        "<DT><A HREF=\"https://example.org/c\" ADD_DATE='x'>C</A></DT>"
        "<a>no link</a><A HREF='https://example.org/d'>D <b>bold</b> <!-- not this --></A>"
        "<A HREF='https://example.org/e'>E</A> trailing words"
    )
    found = read(broken, tmp_path)
    assert [(one.title, one.link[-2:], one.folders) for one in found] == [
        ("A", "/a", ("Rust",)), ("B", "/b", ("Rust",)), ("C", "/c", ()), ("no link", "", ()),
        ("D bold", "/d", ()), ("E", "/e", ()),
    ]  # fmt: skip


def test_one_long_line_is_read_like_many(tmp_path: Path) -> None:
    item = '<DT><A HREF="https://example.org/{n}" ICON="data:image/png;base64,{p}">N{n}</A>'
    items = "".join(item.format(n=number, p="A" * 3000) for number in range(900))
    assert len(read(f"{MARK}<DL><p>{items}</DL>", tmp_path)) == 900


@pytest.mark.parametrize(
    ("stamp", "on"),
    [
        ("1600000000", date(2020, 9, 13)),
        ("1600000000000", date(2020, 9, 13)),
        ("1600000000000000", date(2020, 9, 13)),
        ("0", None), ("-1", None), ("1e9", None), ("", None), ("9" * 40, None), ("١٦", None),
    ],
)  # fmt: skip
def test_days_are_read_in_every_unit_or_not_at_all(
    tmp_path: Path, stamp: str, on: date | None
) -> None:
    (found,) = read(f'{MARK}<A HREF="https://example.org" ADD_DATE="{stamp}">A</A>', tmp_path)
    assert found.added_on == on


def test_titles_and_notes_are_cleaned_and_cut(tmp_path: Path) -> None:
    long = "x" * 10_000
    content = (
        f'{MARK}<DT><A HREF="https://e.org/&#27;]8;;">&#27;[31mRed&#x202e; {long}</A><DD>{long}'
    )
    (found,) = read(content + "<DT>", tmp_path)
    assert found.title.startswith("[31mRed x")
    assert (len(found.title), len(found.note)) == (300, 4_000)
    assert "\x1b" not in found.link


def test_what_is_no_file_of_bookmarks(tmp_path: Path) -> None:
    page = "<html><body><dl><dt><a href='https://example.org'>A</a></dl></body></html>"
    for content in (page, "Dear all", "[]", "{}", '{"roots": 3}', '{"roots"', "{" * 9):
        assert "no file of bookmarks" in refusal(content, tmp_path)
    assert "empty" in refusal("", tmp_path)
    assert refusal(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), tmp_path)
    assert "no text" in refusal("\0" * 100, tmp_path)
    assert "UTF-8" in refusal(MARK.encode() + "Иван".encode("cp1251"), tmp_path)


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, why in (
        (tmp_path / "nothing.html", "no file"),
        (tmp_path, "not a file"),
        (tmp_path / "pipe", "not a file"),
        (tmp_path / "a\0b", "cannot be used"),
        (tmp_path / ("x" * 5000), "cannot be opened"),
    ):
        with pytest.raises(FileUnreadable, match=why):
            list(read_bookmarks(path, ZONE))


def test_what_is_larger_than_any(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bookmarks, "MOST_BOOKMARKS", 1)
    assert "more than 1 bookmarks" in refusal(CHROME, tmp_path)
    monkeypatch.setattr(bookmarks, "MOST_BYTES", 100)
    assert "larger" in refusal(CHROME, tmp_path)


def test_folders_deeper_than_any(tmp_path: Path) -> None:
    assert "50 deep" in refusal(MARK + "<DL>" * 100_000, tmp_path)
    nested = '{"type": "folder", "name": "x", "children": [' * 60 + "]}" * 60
    assert "50 deep" in refusal('{"roots": {"a": ' + nested + "}}", tmp_path)
    bottomless = '{"roots": ' + "[" * 200_000 + "]" * 200_000 + "}"
    assert "no file of bookmarks" in refusal(bottomless, tmp_path)


@pytest.mark.parametrize(
    "piece", ["<a ", "<", "<!--", "<a x='", "</", "<!", "<a b=", "<?", "<![CDATA[", "a<b", "&#1",
              "<script>", "<a <a b='c", "<A HREF=\"", ' ICON="', "<A ICON=", "<textarea>"],
)  # fmt: skip
def test_a_tag_that_never_ends_costs_little(tmp_path: Path, piece: str) -> None:
    """The parser's time may grow with the square of a tag: an end is put to it."""
    content = MARK + piece * (2_000_000 // len(piece))
    begun = time.process_time()
    with suppress(FileUnreadable):
        read(content, tmp_path)
    assert time.process_time() - begun < 10


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            ["<DL>", "</DL>", "<DT>", "<H3>", "</H3>", "<A HREF='https://e.org/1'>", "</A>", "<DD>",
             "<A", ">", "'", '"', "x", "&amp;", "&", "\n", "<!--", "-->", "\u202e", "TAGS=a,b"]
        )
    )
)  # fmt: skip
def test_any_row_of_tags_is_read_or_refused(tmp_path: Path, tags: list[str]) -> None:
    try:
        found = read(MARK + "".join(tags), tmp_path)
    except FileUnreadable:
        return
    assert all(one.title == one.title.strip() and "\u202e" not in one.title for one in found)
